package frame_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes/reader/note"
	"orontes/reader/readertest"
	"orontes/reader/thread"
)

var story = readertest.Story

// find is the first token of that form.
func find(t *testing.T, d *thread.Story, form string) (*note.Sentence, int) {
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

// forms are the words at tokens.
func forms(s *note.Sentence, tokens []int) []string {
	var all []string
	for _, i := range tokens {
		all = append(all, form(s, i))
	}
	return all
}

// row is what a function of a word says of it in a text.
type row[T any] struct {
	text, word string
	want       T
}

// check compares what a function says of the word of each row.
func check[T any](t *testing.T, rows []row[T], of func(*thread.Story, *note.Sentence, int) T) {
	t.Helper()
	for _, r := range rows {
		d := story(r.text)
		s, i := find(t, d, r.word)
		if diff := cmp.Diff(r.want, of(d, s, i)); diff != "" {
			t.Errorf("%q of %q (-want +got):\n%s", r.word, r.text, diff)
		}
	}
}
