package reader_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDates: on which days the claims of a report of 6 December 2024 happened, and
// where: a claim's type, its place and its day.
func TestDates(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// A bare weekday is no object, whatever stands before it.
		{"Rebels captured Hama late Thursday.", []string{"captured Hama 2024-12-05"}},
		{"Troops captured the town of Rastan early Thursday morning.", []string{"captured Rastan 2024-12-05"}},
		{"Opposition fighters captured Aleppo Saturday.", []string{"captured Aleppo 2024-11-30"}},
		// Days counted from another event, told in the sentence or before it.
		{"Rebels captured Hama on Monday, two days after capturing Rastan.", []string{"captured Hama 2024-12-02", "captured Rastan 2024-11-30"}},
		{"Two days after the army shelled Idlib, rebels captured Hama on Wednesday.", []string{"shelling Idlib 2024-12-02", "captured Hama 2024-12-04"}},
		{"Rebels captured Rastan on Monday. The day before, the army shelled Homs.", []string{"captured Rastan 2024-12-02", "shelling Homs 2024-12-01"}},
		// Dates that say no day leave a claim undated.
		{"Rebels captured Hama on November 31.", []string{"captured Hama -"}},
		{"Rebels captured Hama on 03/04/24.", []string{"captured Hama -"}},
		{"Rebels captured Hama on Eid al-Fitr.", []string{"captured Hama -"}},
		{"Rebels captured Hama on 12/05/2024.", []string{"captured Hama 2024-12-05"}},
		// What no words date is news of the report's day.
		{"Rebels captured Hama.", []string{"captured Hama 2024-12-06"}},
	} {
		var got []string
		for _, claim := range read(t, c.text).Claims {
			day := "-"
			if i := claim.Time; i != nil && !i.Start.IsZero() {
				if day = i.Start.String(); i.End != i.Start {
					day += ".." + i.End.String()
				}
			}
			got = append(got, claim.Type+" "+place(claim.Place)+" "+day)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}
