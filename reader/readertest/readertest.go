// Package readertest begins the reading of a text for the tests of the stages of reading:
// with the words, places and parties that ship with the program, and no learnt weights.
// What cannot be opened is a broken build, and panics.
package readertest

import (
	"slices"
	"sync"
	"testing"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/actor"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// Published is the day of the reports: a Friday.
var Published = orontes.Date{Year: 2024, Month: 12, Day: 6}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Known is what ships with the program.
var Known = sync.OnceValue(func() *note.Knowledge {
	k := note.NewKnowledge(must(gazetteer.Open()), must(lexicon.Embedded()), must(lexicon.EmbeddedVocabulary()), must(actor.Embedded()))
	return &k
})

// Annotator makes the notes of all tests of a package, which run one after the other.
var Annotator = sync.OnceValue(func() *note.Annotator {
	a := note.NewAnnotator(Known(), must(language.Load()).Analyser(language.Accurate))
	return &a
})

// Notes are those on a text without a head, of the day Published.
func Notes(text string) *note.Notes {
	return Annotator().Annotate(&orontes.Report{Text: text, Language: "en", Published: Published})
}

// Story begins the story of a text of the day Published.
func Story(text string) *thread.Story { return thread.NewStory(Notes(text)) }

// Document is a text of the day Published of which nothing has been read, without
// weights and with somebody who listens.
func Document(text string) *draft.Document { return document(Story(text)) }

// Undated is the same of a text that says no day.
func Undated(text string) *draft.Document {
	return document(thread.NewStory(Annotator().Annotate(&orontes.Report{Text: text})))
}

func document(s *thread.Story) *draft.Document {
	d := draft.NewDocument(s, nil, nil, &draft.Listener{Chosen: func(draft.Choice) {}})
	d.Unlisted()
	return d
}

// Word finds the first word of a form.
func Word(t *testing.T, n *note.Notes, form string) (s *note.Sentence, i int) {
	t.Helper()
	for k := range n.Sentences {
		s := &n.Sentences[k]
		if i := slices.IndexFunc(s.Tokens, func(w language.Token) bool { return w.Form == form }); i >= 0 {
			return s, i
		}
	}
	t.Fatalf("%q: no word %q", n.Report.Text, form)
	return nil, 0
}

// Read is the draft that a word tells, by the first line of the lexicon that reads it as
// of a kind.
func Read(t *testing.T, d *draft.Document, form string, kind orontes.Kind) draft.Draft {
	t.Helper()
	s, i := Word(t, d.Notes, form)
	for _, r := range frame.Readings(d.Story, s, i) {
		if e := r.Entry; e.Kind == kind {
			return draft.Draft{S: s, Reading: r, Claim: orontes.Claim{Kind: kind, Type: e.Type, Object: e.Object, Sentence: s.Number, Modality: orontes.Asserted}}
		}
	}
	t.Fatalf("%q: %q tells nothing of %s", d.Report.Text, form, kind)
	return draft.Draft{}
}

// Told is the draft of a claim that a word tells, whatever the lexicon has.
func Told(t *testing.T, d *draft.Document, form string, c orontes.Claim) *draft.Draft {
	t.Helper()
	s, i := Word(t, d.Notes, form)
	c.Sentence = s.Number
	return &draft.Draft{Claim: c, S: s, At: i}
}
