package note_test

import (
	"sync"
	"testing"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/actor"
	"orontes/reader/lexicon"
	"orontes/reader/note"
)

// must is a value that the program ships with, which is there or the build is broken.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

var known = sync.OnceValue(func() *note.Knowledge {
	k := note.NewKnowledge(must(gazetteer.Open()), must(lexicon.Embedded()), must(lexicon.EmbeddedVocabulary()), must(actor.Embedded()))
	return &k
})

var annotator = sync.OnceValue(func() *note.Annotator {
	a := note.NewAnnotator(known(), must(language.Load()).Analyser(language.Accurate))
	return &a
})

var published = must(orontes.ParseDate("2024-12-06"))

// annotate makes notes on a text without a head.
func annotate(text string) *note.Notes {
	return annotator().Annotate(&orontes.Report{Text: text, Language: "en", Published: published})
}

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
