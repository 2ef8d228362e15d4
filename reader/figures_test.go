package reader_test

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
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
		{"1·2 million people fled Hama. ۱۲٬۵۰۰ people fled Homs.", []string{"fled 1200000 people", "fled 12500 people"}},
		// A whole with a part behind it is told as well.
		{"Shelling killed 25 people, including seven women.", []string{"killed 25 people", "killed 7 people of 25"}},
		// Two tolls side by side.
		{"Shelling killed five people and wounded 12 others in Hama.", []string{"killed 5 people", "injured 12 people"}},
		{"Shelling killed 5, injured 12.", []string{"killed 5 people", "injured 12 people"}},
		{"Floods killed 12 people, displaced 3,000 and destroyed 400 homes in Sindh.", []string{"killed 12 people", "displaced 3000 people", "destroyed 400 home"}},
		// Soldiers are no refugees.
		{"Two thousand soldiers fled across the border into Iraq.", []string{"withdrawal 2000 people"}},
		{"Two thousand villagers fled across the border into Iraq.", []string{"fled 2000 people"}},
		// A figure that is no longer true.
		{"The death toll in Rastan was lowered from 140 to 114.", []string{"killed 114 people"}},
		{"The toll from the blast in Beirut climbed from 12 to 17 on Friday.", []string{"killed 17 people"}},
		// Figures of several places, each its own or one of all together.
		{"Ten people were killed in Hama, 20 in Homs and five in Idlib.", []string{"killed 10 people in Hama", "killed 20 people in Homs", "killed 5 people in Idlib"}},
		{"Forty people were killed in Hama and Homs.", []string{"killed 40 people in -"}},
		{"The storm killed 12 people in the Philippines, Taiwan and China.", []string{"killed 12 people in -"}},
		{"Forty people were killed in Rastan, Homs.", []string{"killed 40 people in Rastan"}},
		// A table: the place of the row, what the column counts.
		{"District | Killed | Displaced households | Houses destroyed\nHama | 12 | 4,100 | 30\nHoms | 7 | - | 0", []string{"killed 12 people in Hama", "displaced 4100 households in Hama", "destroyed 30 house in Hama", "killed 7 people in Homs"}},
		{"Week | Killed\n5-11 June | 12", nil},
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
				if strings.Contains(strings.Join(c.want, ""), " in ") {
					line += " in " + cmp.Or(place(claim.Place), "-")
				}
				got = append(got, line)
			}
		}
		if diff := gocmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}
