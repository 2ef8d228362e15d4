package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
	"orontes/publish"
)

// bad makes one claim of one report for the tests below.
func bad(report, day string, kind orontes.Kind, typ string, change func(*orontes.Claim)) fusion.Record {
	published, err := orontes.ParseDate(day)
	if err != nil {
		panic(err)
	}
	c := orontes.Claim{
		ID: "c-" + report + "-" + typ, Report: report, Kind: kind, Type: typ, Modality: orontes.Asserted, Quote: typ + " told by " + report,
		Place: &orontes.Toponym{Place: orontes.Place{Name: "Homs", Key: "x:homs", Resolved: true, Point: &orontes.Point{Lat: 34.7, Lon: 36.7},
			Precision: orontes.PrecisionSettlement, Country: "SY", Admin1: "Homs"}},
	}
	change(&c)
	return fusion.Record{Claim: c, Report: orontes.Report{ID: report, Source: "Desk " + report, Published: published}}
}

func actors(name string) []orontes.Actor {
	return []orontes.Actor{{Name: name, Class: map[string]string{"rebels": "armed_group", "army": "state_forces"}[name]}}
}

// again is a report whose words are always the same.
func again(report, day string, on time.Time) fusion.Record {
	r := bad(report, day, orontes.Casualties, "killed", func(c *orontes.Claim) {
		c.ID, c.Figure = "c-again", count(23, "killed")
		c.Quote = "Warplanes struck the market of the town on Thursday, killing 23 people and wounding 60, the civil defence said in a statement"
		c.Time = &orontes.Interval{Start: orontes.DateOf(on), End: orontes.DateOf(on), Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
	})
	r.Report.Source = "Desk a"
	return r
}

func count(n float64, measure string) *orontes.Figure {
	return &orontes.Figure{Low: n, Best: &n, High: n, Unit: orontes.UnitPeople, Measure: measure, Qualifier: orontes.Exact}
}

// Bad input does not distort the picture, and --explain shows what became of it.
func TestExplainBadInput(t *testing.T) {
	copies := make([]fusion.Record, 0, 1000)
	for i := range 1000 {
		copies = append(copies, bad(fmt.Sprintf("%03d", i), "2024-12-06", orontes.Control, "captured", func(c *orontes.Claim) {
			c.ID = fmt.Sprintf("c-%03d", i)
			c.Actors = actors("rebels")
			c.Quote = "Rebels captured the city of Homs late on Friday after government forces left its northern and eastern quarters, officials said"
		}))
	}
	for _, test := range []struct {
		name    string
		records []fusion.Record
		explain string
		want    []string
	}{
		{"a figure of minus ten", []fusion.Record{bad("a", "2024-12-06", orontes.Displacement, "displaced", func(c *orontes.Claim) {
			c.Figure = count(-10, "displaced")
		})}, "c-a-displaced", []string{"Left out: the figure -10, as nothing is counted below none, in what Desk a says"}},
		{"a claim dated in the future", []fusion.Record{bad("a", "2024-12-06", orontes.Control, "captured", func(c *orontes.Claim) {
			day := orontes.Date{Year: 2024, Month: time.December, Day: 9}
			c.Actors, c.Time = actors("rebels"), &orontes.Interval{Start: day, End: day, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
		})}, "c-a-captured", []string{"Left out: it from what has happened, as it is dated 2024-12-09 and its report 2024-12-06"}},
		{"a source that contradicts itself in one report", []fusion.Record{
			bad("a", "2024-12-06", orontes.Control, "captured", func(c *orontes.Claim) { c.Actors = actors("rebels") }),
			bad("a", "2024-12-06", orontes.Control, "held", func(c *orontes.Claim) { c.Actors = actors("army") }),
		}, "Homs", []string{"Homs: contested", "Holder: rebels, according to Desk a [c-a-captured]", "Holder: army, according to Desk a [c-a-held]", "doubtful"}},
		{"a source that gives two tolls in one report", []fusion.Record{
			bad("a", "2024-12-06", orontes.Casualties, "killed", func(c *orontes.Claim) { c.Figure = count(12, "killed") }),
			bad("a", "2024-12-06", orontes.Casualties, "killed", func(c *orontes.Claim) { c.Figure, c.ID = count(40, "killed"), "c-a-again" }),
		}, "c-a-killed", []string{"12 people killed in Homs", "Kept apart: 40 of the same place and days in the same report: one of the two is wrong, or they are two events, in what Desk a says [c-a-again]"}},
		{"a place that is its own district", []fusion.Record{
			bad("a", "2024-12-06", orontes.Control, "captured", func(c *orontes.Claim) { c.Actors = actors("rebels") }),
			bad("b", "2024-12-06", orontes.Control, "held", func(c *orontes.Claim) {
				c.Actors, c.Place = actors("army"), &orontes.Toponym{Place: orontes.Place{Name: "Homs", Key: "x:homs-district", Resolved: true,
					Precision: orontes.PrecisionAdmin1, Country: "SY", Admin1: "Homs"}}
			}),
		}, "Homs", []string{"Homs: rebels (ctl-", "Homs: army (ctl-"}},
		{"a thousand copies of one report", copies, "Homs", []string{"reported, according to Desk 000", "Origin: Desk 000, carried by Desk 001, Desk 002, Desk 003 and 996 others",
			"carried by 999 outlets, which are not counted as confirmation"}},
		{"a report published again under a new date", []fusion.Record{
			bad("a", "2024-12-06", orontes.Casualties, "killed", func(c *orontes.Claim) { c.Figure = count(12, "killed") }),
			func() fusion.Record {
				r := bad("b", "2024-12-20", orontes.Casualties, "killed", func(c *orontes.Claim) { c.Figure = count(12, "killed") })
				day := orontes.Date{Year: 2024, Month: time.December, Day: 6}
				r.Claim.Time = &orontes.Interval{Start: day, End: day, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
				r.Report.Source = "Desk a"
				return r
			}(),
		}, "Homs", []string{"12 people killed in Homs", "Reported, credibility 3", "Origin: Desk a [c-a-killed, c-b-killed]", "6 December 2024 to 20 December 2024"}},
		{"a report published again, its days read from the new date", []fusion.Record{
			again("a", "2024-12-06", time.Date(2024, 12, 5, 0, 0, 0, 0, time.UTC)), again("b", "2024-12-20", time.Date(2024, 12, 19, 0, 0, 0, 0, time.UTC)),
		}, "Homs", []string{"23 people killed in Homs", "Left out: the date 2024-12-20, as its report is that of 2024-12-06 published again, in what Desk a says [c-again]"}},
	} {
		s := fusion.Situation(test.records, time.Time{})
		var b bytes.Buffer
		if err := publish.Explain(&b, s, test.explain, 10000, false); err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		for _, want := range test.want {
			if !strings.Contains(b.String(), want) {
				t.Errorf("%s: no %q in:\n%s", test.name, want, &b)
			}
		}
	}
}
