package language

import (
	"os"
	"testing"
	"time"
)

func TestSmoke(t *testing.T) {
	t0 := time.Now()
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	t.Log("load", time.Since(t0))
	a := m.Analyser(Fast)
	if err := WriteCoNLLU(os.Stdout, a.Analyse("Gen. al-Jawlani captured it.")); err != nil {
		t.Fatal(err)
	}
}
