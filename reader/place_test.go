package reader_test

import (
	"slices"
	"testing"

	"orontes"
	"orontes/reader/draft"
)

// TestPlacesInReach lists what a claim's place is chosen from: whole values, in
// order, "" for none.
func TestPlacesInReach(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"US air strikes killed 40 civilians in Hama, Syria.", []string{"", "Hama", "Syria"}}, // whose, not where
		{"Air strikes in Syria killed 40 civilians.", []string{"", "Syria"}},
		{"A bomb killed 18 people in the Damascus suburb of Jaramana.", []string{"", "Damascus", "Damascus outskirts of", "Jaramana"}},
		{"Gunmen killed two guards at the Wardiya Hotel.", []string{"", "Wardiya Hotel"}}, // no gazetteer has it
		{"Gunmen killed two guards at the hotel.", []string{""}},
		{"Fighting near Hama killed 12 people.", []string{"", "Hama", "Hama near"}},
	} {
		var got []string
		d := desk(t)
		d.Chosen = func(choice draft.Choice) {
			if choice.Name != "place" {
				return
			}
			for _, o := range choice.Options {
				var claim orontes.Claim
				o.Set(&claim)
				name := ""
				if p := claim.Place; p != nil {
					name = p.Text
					if p.Relation != "" {
						name += " " + p.Relation
					}
				}
				if !slices.Contains(got, name) {
					got = append(got, name)
				}
			}
		}
		d.Read(&orontes.Report{ID: "r", Language: "en", Text: c.text})
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
