package note_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes/reader/note"
)

func TestAllCapitals(t *testing.T) {
	for word, want := range map[string]bool{
		"HTS": true, "UN": true, "Hts": false, "U": false, "UNRWA": true, "ABCDEFGHI": false, "M5": false, "": false,
	} {
		if got := note.AllCapitals(word); got != want {
			t.Errorf("%q is an abbreviation: %t", word, got)
		}
	}
}

// mention is a name of the registry as the tests tell it.
type mention struct{ Words, Party, Leader string }

func mentions(d *note.Notes) []mention {
	var all []mention
	for n := range d.Sentences {
		s := &d.Sentences[n]
		for i, m := range s.Party {
			if m != nil && m.First == i {
				x := mention{Words: d.Words(s, m.First, m.Last), Leader: m.Leader}
				if m.Party != nil {
					x.Party = m.Party.ID
				}
				all = append(all, x)
			}
		}
	}
	return all
}

func TestParties(t *testing.T) {
	for _, r := range []struct {
		text string
		want []mention
	}{
		{"Hayat Tahrir al-Sham captured Hama.", []mention{{"Hayat Tahrir al-Sham", "hts", ""}}},
		{"Rebels captured Hama.", nil},
		{"The northern alliance captured Hama.", nil},
		{"Hezbollah (XYZ) advanced. XYZ captured Hama.", []mention{{"Hezbollah", "hezbollah", ""}, {"XYZ", "hezbollah", ""}, {"XYZ", "hezbollah", ""}}},
		{"Hezbollah (pictured) advanced.", []mention{{"Hezbollah", "hezbollah", ""}}}, // no abbreviation
		{"The village (XYZ) fell. XYZ captured Hama.", nil},
		{"President Bashar al-Assad fled. Assad is in Moscow.", []mention{{"Bashar al-Assad", "sy-gov", "Bashar al-Assad"}, {"Assad", "sy-gov", "Bashar al-Assad"}}},
	} {
		if diff := cmp.Diff(r.want, mentions(annotate(r.text))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", r.text, diff)
		}
	}
}
