package eval

import (
	"slices"
	"testing"

	"orontes/eval/gold"
	"orontes/reader/lexicon"
)

// TestLexiconTypes holds that the gold can ask for whatever the lexicon tells: a
// type it has no word for would count as too much for ever.
func TestLexiconTypes(t *testing.T) {
	lex, err := lexicon.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range lex.Entries() {
		name := gold.Canonical(string(e.Kind) + "." + e.Type)
		if name == "protest.strike_ended" {
			continue // a strike's end is no type of the gold: too rare to be asked for
		}
		if !slices.Contains(gold.Types(), name) {
			t.Errorf("%s:%d: %s is not in eval/gold/vocabulary.tsv", e.File, e.Line, name)
		}
	}
}
