package memory_test

import (
	"testing"

	"orontes/ledger"
	"orontes/ledger/conformance"
	"orontes/ledger/memory"
)

func TestConformance(t *testing.T) {
	conformance.Run(t, func(*testing.T) ledger.Ledger { return &memory.Store{} })
}
