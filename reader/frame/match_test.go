package frame_test

import (
	"slices"
	"testing"

	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// reading is a reading as the tests tell it.
type reading struct {
	Type  string
	Roles []string // and their fillers, as the line has them
}

func told(r *frame.Reading) reading {
	if r == nil {
		return reading{}
	}
	got := reading{Type: string(r.Entry.Kind) + "." + r.Entry.Type}
	for k := range r.Fillers {
		got.Roles = append(got.Roles, string(r.Fillers[k].Slot.Role)+" "+form(r.S, r.Fillers[k].Head))
	}
	return got
}

func TestFirst(t *testing.T) {
	check(t, []row[reading]{
		{"Rebels captured Hama.", "captured", reading{"control.captured", []string{"actor Rebels", "place Hama"}}},
		{"Hama was captured by rebels.", "captured", reading{"control.captured", []string{"actor rebels", "place Hama"}}},
		{"Rebels captured three soldiers.", "captured", reading{"detention.capture", []string{"actor Rebels", "target soldiers"}}},
		{"The film captured hearts.", "captured", reading{}},
		{"Rebels captured Hama, Homs and Aleppo.", "captured", reading{"control.captured", []string{"actor Rebels", "place Hama", "place Homs", "place Aleppo"}}},
		{"Rebels captured the towns of Rastan and Talbisseh.", "captured", reading{"control.captured", []string{"actor Rebels", "place Rastan", "place Talbisseh"}}},
		{"Rebels took control of Hama.", "took", reading{"control.captured", []string{"actor Rebels", "place Hama"}}},
		{"Rebels took pictures of Hama.", "took", reading{}},
		{"The bomb killed 12 people.", "killed", reading{"strike.explosive_device", []string{"content bomb", "target people"}}},
		{"Rebels killed 12 people.", "killed", reading{"casualties.killed", []string{"actor Rebels", "who people"}}},
	}, func(d *thread.Story, s *note.Sentence, i int) reading { return told(frame.First(d, s, i)) })
}

// What a line wants and does not find it lacks, and is then not complete.
func TestLacks(t *testing.T) {
	check(t, []row[[]lexicon.Role]{
		{"Rebels captured Hama.", "captured", nil},
		{"The rebels captured the mood.", "captured", []lexicon.Role{lexicon.Place}},
	}, func(d *thread.Story, s *note.Sentence, i int) []lexicon.Role {
		for _, r := range frame.Readings(d, s, i) {
			if r.Entry.Type == "captured" && len(r.Word.Rest) == 0 {
				if got := r.Complete(); got != (len(r.Lacks) == 0) {
					t.Errorf("lacks %v and is complete: %t", r.Lacks, got)
				}
				return r.Lacks
			}
		}
		t.Errorf("%q is told by no capture", d.Report.Text)
		return nil
	})
}

// The best reading comes first, and none is better than one before it.
func TestReadingsAreRanked(t *testing.T) {
	for _, r := range []struct {
		text, word string
		some       bool
	}{
		{"Rebels took control of Hama.", "took", true},
		{"Rebels captured Hama.", "captured", true},
		{"Rebels captured Hama.", "Hama", false},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		all := frame.Readings(d, s, i)
		if got := len(all) > 0; got != r.some {
			t.Errorf("%s of %q has readings: %t", r.word, r.text, got)
		}
		if !slices.IsSortedFunc(all, func(a, b *frame.Reading) int { return b.Rank - a.Rank }) {
			t.Errorf("%s of %q: ranks fall and rise", r.word, r.text)
		}
	}
}

func TestPhraseFits(t *testing.T) {
	type fit struct {
		Words  []string
		Object string
		OK     bool
	}
	control := &lexicon.Word{Class: lexicon.Verb, Head: "take", Rest: []string{"control"}, Prep: "of"}
	strike := &lexicon.Word{Class: lexicon.Noun, Head: "strike", Rest: []string{"air"}}
	power := &lexicon.Word{Class: lexicon.Noun, Head: "power", Rest: []string{"without"}}
	plain := &lexicon.Word{Class: lexicon.Verb, Head: "take"}
	for _, r := range []struct {
		text, word string
		phrase     *lexicon.Word
		want       fit
	}{
		{"Rebels took control of Hama.", "took", control, fit{[]string{"control"}, "Hama", true}},
		{"Rebels took full control of the city.", "took", control, fit{[]string{"control"}, "city", true}},
		{"Rebels took control in Hama.", "took", control, fit{}},
		{"Rebels took pictures of Hama.", "took", control, fit{}},
		{"Rebels took Hama and lost control of Homs.", "took", control, fit{}}, // over another verb
		{"The control of Hama was taken.", "taken", &lexicon.Word{Class: lexicon.Verb, Head: "take", Rest: []string{"control"}}, fit{[]string{"control"}, "", true}},
		{"Rebels took pictures of Hama.", "took", plain, fit{nil, "", true}},
		{"An air strike hit Hama.", "strike", strike, fit{[]string{"air"}, "", true}},
		{"A train strike hit Hama.", "strike", strike, fit{}},
		{"Hama is without reliable power.", "power", power, fit{[]string{"without"}, "", true}},
		{"Hama has reliable power.", "power", power, fit{}},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		words, object, ok := frame.PhraseFits(s, i, r.phrase)
		got := fit{}
		if ok {
			got = fit{forms(s, words), form(s, object), true}
		}
		if got.OK != r.want.OK || got.Object != r.want.Object || !slices.Equal(got.Words, r.want.Words) {
			t.Errorf("%s of %q as %v: %v, want %v", r.word, r.text, *r.phrase, got, r.want)
		}
	}
}

func TestHeads(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels captured Hama.", "captured", true},
		{"Rebels captured Hama.", "Hama", false},
		{"Rebels shelled Hama.", "shelled", true},
		{"Rebels painted Hama.", "painted", false},
	}, func(d *thread.Story, s *note.Sentence, i int) bool { return len(frame.Heads(d, s, i)) > 0 })
}

// What an event noun has around it, of its own and of the verb it is lent by.
func TestNominalArguments(t *testing.T) {
	check(t, []row[[]string]{
		{"The attack on Hama by rebels failed.", "attack", []string{"on Hama", "by rebels"}},
		{"The attack failed.", "attack", nil},
		{"Rebels launched an attack on Hama.", "attack", []string{"on Hama", "subj Rebels carried"}},
		{"Rebels condemned an attack on Hama.", "attack", []string{"on Hama"}},
		{"Hama came under attack.", "attack", []string{"obj Hama carried"}},
		{"The rebel attack failed.", "attack", []string{"mod rebel"}},
		{"Their attack failed.", "attack", []string{"poss Their"}},
	}, func(d *thread.Story, s *note.Sentence, i int) []string {
		for _, r := range frame.Readings(d, s, i) {
			if r.Class == lexicon.Noun && len(r.Word.Rest) == 0 {
				return args(&r.Frame)
			}
		}
		return []string{"no reading"}
	})
}
