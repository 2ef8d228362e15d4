package dating_test

import (
	"testing"

	"orontes/reader/draft"
	"orontes/reader/readertest"
)

var (
	published = readertest.Published
	read      = readertest.Read
)

func document(_ *testing.T, text string) *draft.Document { return readertest.Document(text) }
