package conformance

import (
	"fmt"

	"orontes"
)

// Reading makes up a reading with n claims that uses every field of the
// vocabulary somewhere, so that a store which drops one is found out. The
// claims are called id-0, id-1, …, kinds and places take turns.
func Reading(id, published string, n int) *orontes.Reading {
	day, _ := orontes.ParseDate(published) // zero for "": unknown
	report := &orontes.Report{
		ID: id, Source: "Desk A", Title: "Title of " + id, Author: "A. Writer",
		Published: day, PublishedBasis: orontes.PublishedStated, Language: "en",
		URL: "https://example.org/" + id, SHA256: fmt.Sprintf("%064x", len(id)),
		Text: "HAMA (Desk A) — Fighters took “Hama” & 30 were killed. <b> ü 漢", Dateline: "HAMA", BodyStart: 16,
	}
	place := orontes.Toponym{
		Text: "Hama", Span: orontes.Span{Start: 37, End: 41},
		Place: orontes.Place{
			Name: "Hama", Resolved: true, Point: &orontes.Point{Lat: 35.13, Lon: 36.75}, GeoNamesID: 170017,
			Feature: "PPLA", Country: "SY", Admin1: "Hama", Admin2: "Hama District", Population: 460602,
			Precision: orontes.PrecisionSettlement, Area: &orontes.Box{West: 36, South: 35, East: 37, North: 36},
			Relation: "within", DistanceKM: 5, Score: .9,
		},
		Candidates: []orontes.Candidate{{Name: "Hama", Key: "gn:170017", Country: "SY", Admin1: "Hama", Feature: "PPLA", Lat: 35.13, Lon: 36.75, Score: .9}},
	}
	nowhere := orontes.Toponym{Text: "Qamhane", Place: orontes.Place{Name: "Qamhane"}, Metonym: true}
	reading := &orontes.Reading{Report: report, Places: []orontes.Toponym{place, nowhere}}
	kinds := []orontes.Kind{orontes.Control, orontes.Strike, orontes.Displacement}
	for i := range n {
		at := place
		at.Key = fmt.Sprintf("gn:%d", i%3)
		best := 30.0
		c := orontes.Claim{
			ID: fmt.Sprintf("%s-%d", id, i), Report: id, Kind: kinds[i%3], Type: "captured", Object: "bridge",
			Quote: "Fighters took “Hama”", Span: orontes.Span{Start: 18, End: 44}, Sentence: i,
			Actors:  []orontes.Actor{{Name: "Fighters", ID: "x", Class: "armed_group", Span: orontes.Span{Start: 18, End: 26}, Inferred: true}},
			Targets: []orontes.Actor{{Name: "army"}},
			Place:   &at, Origin: &nowhere, Destination: &at,
			Time: &orontes.Interval{Start: day, End: day, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated, Text: "on Friday", Background: true},
			Figure: &orontes.Figure{Low: 30, Best: &best, High: 30, Unit: "people", Measure: "killed", Qualifier: orontes.Exact,
				Text: "30", PartOf: "40", Of: "civilians"},
			Attribution: []orontes.Attribution{{Speaker: "the monitor", ID: "m", Verb: "say", Stance: orontes.Denies}},
			Modality:    orontes.Possible, Negated: true, Accumulation: orontes.Stock, Main: i == 0,
			Codes: &orontes.Codes{ACLED: "Armed clash", PLOVER: "ASSAULT:aerial"}, Score: .75,
		}
		reading.Claims = append(reading.Claims, c)
	}
	return reading
}
