package frame_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

func TestSort(t *testing.T) {
	check(t, []row[string]{
		{"Rebels captured Hama.", "Hama", "place settlement"},
		{"Rebels captured Syria.", "Syria", "place country"},
		{"Rebels captured Hama.", "Rebels", "party armed_group"},
		{"Hezbollah fled.", "Hezbollah", "party armed_group"},
		{"The UN left.", "UN", "party agency"},
		{"Rebels captured the bridge.", "bridge", "bridge"},
		{"Rebels captured the city.", "city", "settlement"},
		{"Rebels attacked on Thursday.", "Thursday", "time"},
		{"The bomb killed 12.", "12", "figure"},
		{"The arrival was quick.", "arrival", "event"},
		{"The carpet was strong.", "carpet", "NOUN"},
		{"The carpet was strong.", "strong", "ADJ"},
	}, func(d *thread.Story, s *note.Sentence, i int) string { return frame.Sort(d, s, i) })
}

func TestIsEvent(t *testing.T) {
	check(t, []row[bool]{
		{"The attack failed.", "attack", true},
		{"The idea failed.", "idea", false},
		{"The refugees fled.", "refugees", false}, // a party, though a line has it
		{"An air strike hit Hama.", "strike", true},
		{"Rebels attacked Hama.", "Rebels", false},
	}, func(d *thread.Story, s *note.Sentence, i int) bool { return frame.IsEvent(d, s, i) })
}

// Where a noun has what a verb has as subject and object.
func TestSurface(t *testing.T) {
	subject, object := lexicon.Slot{Position: "subj"}, lexicon.Slot{Position: "obj"}
	both := &lexicon.Entry{Slots: []lexicon.Slot{subject, object}}
	alone := &lexicon.Entry{Slots: []lexicon.Slot{subject}}
	for _, r := range []struct {
		class    lexicon.Class
		entry    *lexicon.Entry
		position string
		want     []string
	}{
		{lexicon.Verb, both, "subj", []string{"subj"}},
		{lexicon.Verb, both, "loc", []string{"loc"}},
		{lexicon.Noun, both, "subj", []string{"subj", "is", "by", "poss", "mod"}},
		{lexicon.Noun, alone, "subj", []string{"subj", "is", "by", "poss", "of", "mod"}}, // "the advance of the rebels"
		{lexicon.Noun, both, "obj", []string{"obj", "of", "on", "against", "poss", "mod"}},
		{lexicon.Noun, both, "loc", []string{"loc", "mod"}},
		{lexicon.Noun, both, "from", []string{"from"}},
	} {
		reading := &frame.Reading{Frame: frame.Frame{Class: r.class}, Entry: r.entry}
		if diff := cmp.Diff(r.want, reading.Surface(&lexicon.Slot{Position: r.position})); diff != "" {
			t.Errorf("class %v, %s (-want +got):\n%s", r.class, r.position, diff)
		}
	}
}

// fill is what fills a role of the best reading of a word.
func fill(t *testing.T, d *thread.Story, s *note.Sentence, i int, role lexicon.Role) *frame.Fill {
	t.Helper()
	r := frame.First(d, s, i)
	if r == nil {
		t.Fatalf("%q: nothing told", d.Report.Text)
	}
	for k := range r.Fillers {
		if r.Fillers[k].Slot.Role == role {
			return &r.Fillers[k]
		}
	}
	t.Fatalf("%q: nobody is %s", d.Report.Text, role)
	return nil
}

func TestAmount(t *testing.T) {
	for _, r := range []struct {
		text, word string
		role       lexicon.Role
		want       string
	}{
		{"The bomb killed 12 people.", "killed", lexicon.Target, "12"},
		{"The bomb killed people.", "killed", lexicon.Target, ""},
		{"Rebels captured 12 soldiers.", "captured", lexicon.Target, "12"},
		{"The UN delivered 3 tonnes of food to Hama.", "delivered", lexicon.Content, "3"},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		got := ""
		if q := fill(t, d, s, i, r.role).Amount(s); q != nil {
			got = form(s, q.First)
		}
		if got != r.want {
			t.Errorf("%q: %q of them, want %q", r.text, got, r.want)
		}
	}
}

// What stands behind a name is behind all of it.
func TestBehind(t *testing.T) {
	for _, r := range []struct {
		text, word string
		role       lexicon.Role
		want       string
	}{
		{"Rebels captured Hama yesterday.", "captured", lexicon.Place, "yesterday"},
		{"Rebels captured Deir Hafer yesterday.", "captured", lexicon.Place, "yesterday"},
		{"Rebels captured the city yesterday.", "captured", lexicon.Place, "yesterday"},
		{"Rebels captured Hama.", "captured", lexicon.Actor, "captured"},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		if got := form(s, fill(t, d, s, i, r.role).Behind()); got != r.want {
			t.Errorf("%q: %q stands behind the %s, want %q", r.text, got, r.role, r.want)
		}
	}
}

// A line is told only by what its slots accept.
func TestAccepted(t *testing.T) {
	for _, r := range []struct {
		text, word string
		kind       orontes.Kind
		want       bool
	}{
		{"Rebels captured Hama.", "captured", orontes.Control, true},
		{"Rebels captured an idea.", "captured", orontes.Control, false},
		{"Rebels captured soldiers.", "captured", orontes.Control, false},
	} {
		d := story(r.text)
		s, i := find(t, d, r.word)
		got := false
		for _, x := range frame.Readings(d, s, i) {
			got = got || x.Entry.Kind == r.kind && x.Complete()
		}
		if got != r.want {
			t.Errorf("%q tells of %s: %t", r.text, r.kind, got)
		}
	}
}
