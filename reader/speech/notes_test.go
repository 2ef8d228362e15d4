package speech_test

import (
	"slices"
	"sync"
	"testing"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/actor"
	"orontes/reader/draft"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// annotator makes the notes of all tests, which run one after the other.
var annotator = sync.OnceValues(func() (*note.Annotator, error) {
	places, err := gazetteer.Open()
	if err != nil {
		return nil, err
	}
	lines, err := lexicon.Embedded()
	if err != nil {
		return nil, err
	}
	words, err := lexicon.EmbeddedVocabulary()
	if err != nil {
		return nil, err
	}
	actors, err := actor.Embedded()
	if err != nil {
		return nil, err
	}
	model, err := language.Load()
	if err != nil {
		return nil, err
	}
	known := note.NewKnowledge(places, lines, words, actors)
	a := note.NewAnnotator(&known, model.Analyser(language.Accurate))
	return &a, nil
})

// document is a text of which nothing has been read, without weights and with somebody
// who listens.
func document(t *testing.T, text string) *draft.Document {
	t.Helper()
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	d := &draft.Document{
		Story:    thread.NewStory(a.Annotate(&orontes.Report{Text: text})),
		Listener: &draft.Listener{Chosen: func(draft.Choice) {}},
		Sites:    map[int][]draft.Site{}, Told: map[draft.Deed]bool{},
	}
	d.Unlisted()
	return d
}

// draftOf is a draft that a word of a document tells.
func draftOf(t *testing.T, d *draft.Document, word string, c orontes.Claim) *draft.Draft {
	t.Helper()
	for n := range d.Sentences {
		s := &d.Sentences[n]
		if i := slices.IndexFunc(s.Tokens, func(w language.Token) bool { return w.Form == word }); i >= 0 {
			c.Sentence = n
			return &draft.Draft{Claim: c, S: s, At: i}
		}
	}
	t.Fatalf("%q: no word %q", d.Report.Text, word)
	return nil
}
