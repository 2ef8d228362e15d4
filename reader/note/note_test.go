package note_test

import (
	"testing"

	"orontes/reader/note"
	"orontes/reader/readertest"
)

var (
	known     = readertest.Known
	annotator = readertest.Annotator
	annotate  = readertest.Notes
)

// find is the first token of that form.
func find(t *testing.T, d *note.Notes, form string) (*note.Sentence, int) {
	t.Helper()
	for n := range d.Sentences {
		s := &d.Sentences[n]
		for i := range s.Tokens {
			if s.Tokens[i].Form == form {
				return s, i
			}
		}
	}
	t.Fatalf("%q has no word %q", d.Report.Text, form)
	return nil, -1
}

// form is the word at a token, "" for none.
func form(s *note.Sentence, i int) string {
	if i < 0 {
		return ""
	}
	return s.Tokens[i].Form
}

// row is what a function of a word says of it in a text.
type row[T any] struct {
	text, word string
	want       T
}
