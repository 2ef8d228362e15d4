package main

import (
	"context"
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
	"orontes/ledger"
	"orontes/ledger/memory"
)

// counting is a ledger that counts how many claims were read from it.
type counting struct {
	ledger.Ledger
	read int
}

func (c *counting) Claims(ctx context.Context, q ledger.Query) ([]ledger.Kept, error) {
	kept, err := c.Ledger.Claims(ctx, q)
	c.read += len(kept)
	return kept, err
}

func TestPictureTakesInWhatIsKeptMeanwhile(t *testing.T) {
	kept := &counting{Ledger: &memory.Store{}}
	keep := func(id, day, place string, received time.Time) {
		t.Helper()
		published, err := orontes.ParseDate(day)
		if err != nil {
			t.Fatal(err)
		}
		reading := &orontes.Reading{Report: &orontes.Report{ID: id, Source: "Desk " + id, Published: published}}
		if place != "" {
			reading.Claims = []orontes.Claim{{
				ID: "c-" + id, Report: id, Kind: orontes.Control, Type: "captured", Quote: "Rebels took " + place, Modality: orontes.Asserted,
				Actors: []orontes.Actor{{Name: "rebels", Class: "armed_group"}},
				Place:  &orontes.Toponym{Text: place, Place: orontes.Place{Name: place, Key: "x:" + place, Precision: orontes.PrecisionSettlement}},
			}}
		}
		if _, err := kept.Keep(t.Context(), reading, received); err != nil {
			t.Fatal(err)
		}
	}
	start := time.Now().Add(-time.Hour)
	keep("a", "2024-12-05", "Hama", start)
	keep("empty", "2024-12-05", "", start)
	p := newPicture(kept, fusion.Embedded())
	holds := func(asOf string, want int) {
		t.Helper()
		at, err := moment(asOf)
		if err != nil {
			t.Fatal(err)
		}
		s, err := p.Situation(t.Context(), at)
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Control) != want {
			t.Errorf("as of %q: %d places held, want %d", asOf, len(s.Control), want)
		}
	}
	holds("", 1)
	keep("b", "2024-12-07", "Homs", start.Add(time.Second))
	holds("", 1) // looked a moment ago
	p.looked = time.Time{}
	holds("", 2)
	holds("2024-12-06", 1)
	keep("late", "2024-12-04", "Saraqib", start.Add(-time.Minute)) // begun before, finished after
	p.looked = time.Time{}
	holds("2024-12-06", 2)
	holds("", 3)
	before := kept.read
	for range 5 {
		p.looked = time.Time{}
		holds("", 3)
	}
	if kept.read != before || before != 3 {
		t.Errorf("%d claims read at first, %d more with nothing new; want 3 and 0", before, kept.read-before)
	}
}
