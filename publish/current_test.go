package publish_test

import (
	"bytes"
	"strings"
	"testing"

	"orontes"
	"orontes/publish"
)

// A bulletin speaks of its time, in words that invent no numbers.
func TestBulletinOfItsTime(t *testing.T) {
	day := func(month, d int) orontes.Interval {
		return orontes.Interval{Start: orontes.Date{Year: 2024, Month: 12, Day: d}.AddDays(-31 * (12 - month)), End: orontes.Date{Year: 2024, Month: 12, Day: d}.AddDays(-31 * (12 - month))}
	}
	evidence := orontes.Evidence{ID: "evt-1", Claims: []string{"c-1", "c-1"}, Origins: 1, Sources: []orontes.Origin{{Name: "Desk A", Claims: []string{"c-1"}}}, Status: orontes.Reported}
	figure := func(text, unit, measure, of string) *orontes.FusedFigure {
		g := orontes.Figure{Low: 24, High: 99, Unit: unit, Measure: measure, Qualifier: orontes.Vague, Text: text}
		return &orontes.FusedFigure{Low: 24, Best: 24, High: 99, Unit: unit, Measure: measure, Of: of, ByOrigin: []orontes.OriginFigure{{Origin: "Desk A", Figure: g, Claim: "c-1"}}}
	}
	homs := &orontes.Place{Name: "Homs"}
	s := &orontes.Situation{AsOf: orontes.Date{Year: 2024, Month: 12, Day: 31}.Time(), Events: []*orontes.EventEntry{
		{Kind: orontes.Casualties, Type: "killed", Place: homs, Time: day(12, 30), Figure: figure("Dozens", "people", "killed", ""), Evidence: evidence},
		{Kind: orontes.Casualties, Type: "killed", Place: homs, Time: day(12, 30), Evidence: evidence},
		{Kind: orontes.Casualties, Type: "injured", Time: day(12, 30), Evidence: evidence},
		{Kind: orontes.Strike, Type: "air_strike", Place: homs, Time: day(12, 30), Figure: figure("several villages", "village", "village", ""), Evidence: evidence},
		{Kind: orontes.Battle, Type: "repelled", Place: &orontes.Place{Name: "Rastan", Relation: "from", DistanceKM: 5}, Time: day(12, 29), Evidence: evidence},
		{Kind: orontes.Strike, Type: "shelling", Place: homs, Time: day(6, 30), Evidence: evidence},
	}}
	var b bytes.Buffer
	if err := publish.Markdown(&b, s); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"On 30 December 2024, dozens of people killed in Homs, according to Desk A. [c-1]", "an air strike (several villages) in Homs",
		"an attack repelled 5 km from Rastan", "of more than 45 days before, which are not listed here: 1."} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in:\n%s", want, &b)
		}
	}
	for _, unwanted := range []string{"24 to 99", "loss of life", "injuries", "shelling"} {
		if strings.Contains(b.String(), unwanted) {
			t.Errorf("%q in:\n%s", unwanted, &b)
		}
	}
}
