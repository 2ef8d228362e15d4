package publish_test

import (
	"slices"
	"testing"
	"time"

	"orontes"
	"orontes/publish"
)

// Humanitarian kinds have sections of their own, and what somebody is accused of
// is never told as done.
func TestKindsInTheBulletin(t *testing.T) {
	evidence := func(id string, status orontes.Status) orontes.Evidence {
		return orontes.Evidence{ID: id, Claims: []string{"c-" + id}, Origins: 1, Sources: []orontes.Origin{{Name: "Desk A"}}, Status: status}
	}
	people := func(n float64, measure string) *orontes.FusedFigure {
		return &orontes.FusedFigure{Low: n, Best: n, High: n, Unit: "people", Measure: measure}
	}
	hama := &orontes.Place{Name: "Hama", Resolved: true, Precision: orontes.PrecisionSettlement}
	today := orontes.Date{Year: 2024, Month: time.December, Day: 5}
	s := &orontes.Situation{
		AsOf: time.Date(2024, time.December, 5, 12, 0, 0, 0, time.UTC),
		Events: []*orontes.EventEntry{
			{Kind: orontes.Hazard, Type: "flood", Place: hama, Time: orontes.Interval{Start: today, End: today}, Evidence: evidence("1", orontes.Reported)},
			{Kind: orontes.Need, Type: "in_need", Figure: people(14e6, "in_need"), Evidence: evidence("2", orontes.Reported)},
			{Kind: orontes.Hazard, Type: "fire", Evidence: evidence("3", orontes.Reported)},
		},
		Access: []orontes.StateEntry{{Kind: orontes.Order, Object: "curfew", State: "in_force", Place: hama, Actors: []string{"the army"}, Evidence: evidence("4", orontes.Reported)}},
		Statements: []*orontes.StatementEntry{
			{Kind: orontes.Accusation, Type: "blocking_aid", Speaker: "OCHA", Accused: "the army", Target: "Homs", Evidence: evidence("5", orontes.Reported)},
			{Kind: orontes.Accusation, Type: "killing", Accused: "the army", Evidence: evidence("6", orontes.Denied)},
			{Kind: orontes.Accusation, Type: "other", Speaker: "OCHA", Evidence: evidence("7", orontes.Reported)},
		},
	}
	b, err := publish.Compose(s)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, section := range b.Sections {
		for _, sentence := range section.Sentences {
			got = append(got, section.ID+": "+sentence.Text)
		}
	}
	want := []string{
		"highlights: On 5 December 2024, flooding in Hama, according to Desk A.",
		"needs: On 5 December 2024, flooding in Hama, according to Desk A.",
		"needs: At a time not told, 14,000,000 people in need, according to Desk A.",
		"orders: In Hama, curfew: in force by the army, according to Desk A.",
		"statements: On a day not told, OCHA accuses the army of blocking aid to Homs, according to Desk A.",
		"statements: On a day not told, the army is accused of killing, denied (Desk A).",
		"statements: On a day not told, OCHA accuses somebody not named of a wrong, according to Desk A.",
		"unlocated: At a time not told, a fire, according to Desk A.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want\n%q", got, want)
	}
}
