package count_test

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

// published is the day of the reports.
var published = orontes.Date{Year: 2024, Month: 12, Day: 6} // a Friday

// document is a text of which nothing has been read, without weights and with somebody
// who listens.
func document(t *testing.T, text string) *draft.Document {
	t.Helper()
	a, err := annotator()
	if err != nil {
		t.Fatal(err)
	}
	d := &draft.Document{
		Story:    thread.NewStory(a.Annotate(&orontes.Report{Text: text, Published: published})),
		Listener: &draft.Listener{Chosen: func(draft.Choice) {}},
		Sites:    map[int][]draft.Site{}, Told: map[draft.Deed]bool{},
	}
	d.Unlisted()
	return d
}

// word finds a word of a document.
func word(t *testing.T, d *draft.Document, form string) (s *note.Sentence, i int) {
	t.Helper()
	for n := range d.Sentences {
		s := &d.Sentences[n]
		if i := slices.IndexFunc(s.Tokens, func(w language.Token) bool { return w.Form == form }); i >= 0 {
			return s, i
		}
	}
	t.Fatalf("%q: no word %q", d.Report.Text, form)
	return nil, 0
}

// read is the draft that a word tells, by the first line of the lexicon that reads it as
// of a kind.
func read(t *testing.T, d *draft.Document, form string, kind orontes.Kind) draft.Draft {
	t.Helper()
	s, i := word(t, d, form)
	for _, r := range frame.Readings(d.Story, s, i) {
		if e := r.Entry; e.Kind == kind {
			return draft.Draft{S: s, Reading: r, Claim: orontes.Claim{Kind: kind, Type: e.Type, Object: e.Object, Sentence: s.Number, Modality: orontes.Asserted}}
		}
	}
	t.Fatalf("%q: %q tells nothing of %s", d.Report.Text, form, kind)
	return draft.Draft{}
}
