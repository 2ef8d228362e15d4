package thread_test

import (
	"sync"
	"testing"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/actor"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// must is a value that the program ships with, which is there or the build is broken.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

var annotator = sync.OnceValue(func() *note.Annotator {
	known := note.NewKnowledge(must(gazetteer.Open()), must(lexicon.Embedded()), must(lexicon.EmbeddedVocabulary()), must(actor.Embedded()))
	a := note.NewAnnotator(&known, must(language.Load()).Analyser(language.Accurate))
	return &a
})

var published = must(orontes.ParseDate("2024-12-06"))

// story begins the story of a text without a head.
func story(text string) *thread.Story {
	return thread.NewStory(annotator().Annotate(&orontes.Report{Text: text, Language: "en", Published: published}))
}

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
