package thread_test

import (
	"testing"

	"orontes/reader/note"
	"orontes/reader/readertest"
	"orontes/reader/thread"
)

var story = readertest.Story

// find is the last token of that form.
func find(t *testing.T, d *thread.Story, form string) (*note.Sentence, int) {
	t.Helper()
	for n := len(d.Sentences) - 1; n >= 0; n-- {
		s := &d.Sentences[n]
		for i := len(s.Tokens) - 1; i >= 0; i-- {
			if s.Tokens[i].Form == form {
				return s, i
			}
		}
	}
	t.Fatalf("%q has no word %q", d.Report.Text, form)
	return nil, -1
}

// party is a party as the tests tell it: its span by its words.
type party struct {
	Name, ID, Class, Words  string
	Inferred, Plural, Known bool
}

func told(d *thread.Story, p thread.Party) party {
	return party{p.Name, p.ID, p.Class, p.Span.In(d.Report.Text), p.Inferred, p.Plural, p.Known}
}
