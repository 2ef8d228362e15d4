package lexicon_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"orontes"
	"orontes/reader/lexicon"
)

func TestEmbeddedLexiconIsClean(t *testing.T) {
	lex, err := lexicon.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	lines := map[orontes.Kind]int{}
	for _, e := range lex.Entries() {
		lines[e.Kind]++
		for _, w := range e.Words {
			if len(lex.Heads(w.Head)) == 0 {
				t.Errorf("%s:%d: %q is not found by its head", e.File, e.Line, w.Head)
			}
		}
	}
	for _, kind := range orontes.Kinds {
		if lines[kind] == 0 {
			t.Errorf("no line tells of %s", kind)
		}
	}
}

func TestLinesOfOnesOwn(t *testing.T) {
	own := fstest.MapFS{"control.lex": {Data: []byte("captured | grabble, wrest away | subj=actor obj=place!\nheld |\n| hold | obj=place\nheld | hold | nowhere=place\n")}}
	lex, err := lexicon.Extended(own)
	if lex == nil || len(lex.Heads("grabble")) != 1 {
		t.Fatal("a good line between bad ones is lost")
	}
	for _, want := range []string{"control.lex:2: ", "control.lex:3: the type is empty", `control.lex:4: unknown position "nowhere"`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("the error %v does not name %q", err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("captured | seize, take over | subj=actor:armed! obj=place:loc! | weak\n# a comment\n")
	f.Add("killed | n: death | who=who! of=who\nkilled | a: dead | subj=who\n")
	f.Fuzz(func(t *testing.T, text string) {
		entries, bad := lexicon.Parse(strings.NewReader(text), orontes.Control, "f.lex")
		if lines := strings.Count(text, "\n") + 1; len(entries)+len(bad) > lines+1 {
			t.Fatalf("%d entries and %d errors from %d lines", len(entries), len(bad), lines)
		}
		for _, e := range entries {
			if e.Type == "" || len(e.Words) == 0 || e.Line < 1 || e.File != "f.lex" {
				t.Fatalf("entry %+v", e)
			}
		}
	})
}
