package note_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes/reader/note"
)

// names are the tokens marked as the names of places, each with its country.
func names(d *note.Notes) []string {
	var all []string
	for n := range d.Sentences {
		s := &d.Sentences[n]
		for i, f := range s.Toponym {
			if f != nil && f.First == i {
				all = append(all, d.Words(s, f.First, f.Last)+" "+f.Country)
			}
		}
	}
	return all
}

func TestToponyms(t *testing.T) {
	for _, r := range []struct {
		text string
		want []string
	}{
		{"Rebels captured Hama.", []string{"Hama SY"}},
		{"Rebels captured it.", nil},
		{"Rebels captured it on 6 October.", nil},                                                                   // a time
		{"The Islamic State of Iraq and Syria captured it.", nil},                                                   // part of a group's name
		{"Rebels in Iraq and Syria captured it.", []string{"Iraq IQ", "Syria SY"}},                                  //
		{"Fighting broke out in the Sulaymaniyah neighbourhood of Aleppo.", []string{"Sulaymaniyah ", "Aleppo SY"}}, // no town of Iraq's
		{"Fighting broke out in Sulaymaniyah.", []string{"Sulaymaniyah IQ"}},
	} {
		if diff := cmp.Diff(r.want, names(annotate(r.text))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", r.text, diff)
		}
	}
}

func TestPlaceOf(t *testing.T) {
	check(t, []row[string]{
		{"The town of Rastan fell.", "town", "Rastan"},
		{"The town fell in Rastan.", "town", ""},
		{"Aleppo airport was closed.", "airport", "Aleppo"},
		{"A bridge in Rastan was closed.", "bridge", "Rastan"},
		{"The city, Homs, was closed.", "city", "Homs"},
		{"Homs was closed.", "Homs", "Homs"},
		{"The bridge was closed.", "bridge", ""},
	}, func(_ *note.Notes, s *note.Sentence, i int) string {
		if f := s.PlaceOf(i); f != nil {
			return f.Text
		}
		return ""
	})
}

func TestDefinite(t *testing.T) {
	check(t, []row[bool]{
		{"The bridge fell.", "bridge", true},
		{"A bridge fell.", "bridge", false},
		{"Their bridge fell.", "bridge", true},
		{"That bridge fell.", "bridge", true},
		{"Every bridge fell.", "bridge", false},
	}, func(d *note.Notes, s *note.Sentence, i int) bool { return d.Definite(s, i) })
}

func TestEnumeration(t *testing.T) {
	check(t, []row[[]string]{
		{"Rebels took the villages of Tell Sultan, Kafr Amim and Tell Aghar.", "villages", []string{"Tell Sultan", "Kafr Amim", "Tell Aghar"}},
		{"Rebels took the village of Tell Sultan.", "village", nil}, // one
		{"Rebels took the villages near Tell Sultan.", "villages", nil},
		{"Rebels took two towns – Rastan and Talbisseh.", "towns", []string{"Rastan", "Talbisseh"}},
		{"Rebels took two towns: Rastan and Talbisseh.", "towns", []string{"Rastan", "Talbisseh"}},
		{"Rebels took two towns and held Rastan.", "towns", nil},
		{"Rebels took the tanks of Tell Sultan.", "tanks", nil},
	}, func(d *note.Notes, s *note.Sentence, i int) []string {
		var all []string
		for _, name := range d.Enumeration(s, i) {
			all = append(all, d.Words(s, name[0], name[1]))
		}
		return all
	})
}

// A name in a list is a place whole, be but a part of it known.
func TestMarkEnumerations(t *testing.T) {
	for _, r := range []struct {
		text string
		want []string
	}{
		{"Rebels took the villages of Blorbin, Hama and Kafr Zorbin.", []string{"Blorbin ", "Hama SY", "Kafr Zorbin "}},
		{"Rebels took the guns and the shells.", nil},
	} {
		d := annotate(r.text)
		for n := range d.Sentences {
			d.MarkEnumerations(&d.Sentences[n])
		}
		if diff := cmp.Diff(r.want, names(d)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", r.text, diff)
		}
	}
}

func TestUnlocated(t *testing.T) {
	d := annotate("Rebels took Kafr  Zorbin.")
	s, i := find(t, d, "Kafr")
	d.Unlocated(s, i, i+2)
	f := s.Toponym[i]
	if f == nil || f != s.Toponym[i+1] || s.Toponym[i+2] != nil {
		t.Fatalf("marked %v", s.Toponym)
	}
	if got, want := f.Text, "Kafr  Zorbin"; got != want {
		t.Errorf("its text is %q, want %q", got, want)
	}
	if got, want := f.Name, "Kafr Zorbin"; got != want || f.Resolved {
		t.Errorf("its name is %q, want %q, and it is resolved: %t", got, want, f.Resolved)
	}
}

func TestNameHead(t *testing.T) {
	check(t, []row[string]{
		{"Rebels captured Hama.", "Hama", "Hama"},
		{"Rebels captured Deir Hafer.", "Deir", "Hafer"}, // a compound,
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return form(s, s.NameHead(s.Toponym[i])) })
}
