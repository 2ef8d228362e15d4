package reader_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFigures: which figures come of a sentence, each with its type and whole.
func TestFigures(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// A share of a whole is told, the whole is not.
		{"12 of the 40 passengers were killed in Hama.", []string{"killed 12 people of 40"}},
		{"Two thirds of the 30,000 residents fled Idlib.", []string{"fled 66.666667 percent of 30,000"}},
		{"Half of Hama's 500,000 residents fled.", []string{"fled 50 percent of 500,000"}},
		{"All but two of the 40 passengers were killed in Hama.", []string{"killed 38 people of 40"}},
		{"One in three residents fled Idlib.", []string{"fled 33.333333 percent"}},
		{"1·2 million people fled Hama and ۱۲٬۵۰۰ fled Homs.", []string{"fled 1200000 people", "fled 12500 people"}},
		// A whole with a part behind it is told as well.
		{"Shelling killed 25 people, including seven women.", []string{"killed 25 people", "killed 7 people of 25"}},
		// Two tolls side by side.
		{"Shelling killed five people and wounded 12 others in Hama.", []string{"killed 5 people", "injured 12 people"}},
		{"Shelling killed 5, injured 12.", []string{"killed 5 people", "injured 12 people"}},
		{"Floods killed 12 people, displaced 3,000 and destroyed 400 homes in Sindh.", []string{"killed 12 people", "displaced 3000 people", "destroyed 400 home"}},
		// One toll of two groups.
		{"Fifty militants and eight civilians were killed in Homs.", []string{"killed 50 people", "killed 8 people"}},
	} {
		var got []string
		for _, claim := range read(t, c.text).Claims {
			if f := claim.Figure; f != nil {
				line := fmt.Sprintf("%s %.8g %s", claim.Type, f.Low, f.Unit)
				if f.PartOf != "" {
					line += " of " + f.PartOf
				}
				got = append(got, line)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}
