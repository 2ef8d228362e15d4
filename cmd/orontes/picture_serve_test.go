package main

import (
	"context"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
	"orontes/ledger"
	"orontes/ledger/memory"
	"orontes/ledger/sqlite"
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

// What another process takes out of the store goes from the picture, with all
// that rested on it; what it corrects is taken in anew.
func TestPictureFollowsRemovals(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kept.db")
	open := func() ledger.Ledger {
		t.Helper()
		store, err := sqlite.Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := store.Close(); err != nil {
				t.Error(err)
			}
		})
		return store
	}
	here, there := open(), open() // as two processes do
	keep := func(id, place string) {
		t.Helper()
		record := bad(id, "2024-12-05", orontes.Control, "captured", func(c *orontes.Claim) {
			c.Actors = actors("rebels")
			c.Place.Name, c.Place.Key = place, "x:"+place
		})
		reading := &orontes.Reading{Report: &record.Report, Claims: []orontes.Claim{record.Claim}}
		if _, err := there.Keep(t.Context(), reading, time.Now().UTC()); err != nil {
			t.Fatal(err)
		}
	}
	keep("a", "Hama")
	keep("b", "Homs")
	p := newPicture(here, fusion.Embedded())
	held := func(want ...string) {
		t.Helper()
		p.looked = time.Time{}
		for _, asOf := range []time.Time{{}, time.Date(2024, 12, 5, 23, 0, 0, 0, time.UTC)} {
			s, err := p.Situation(t.Context(), asOf)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, c := range s.Control {
				got = append(got, c.Place.Name)
			}
			if !slices.Equal(got, want) {
				t.Errorf("held: %q, want %q", got, want)
			}
		}
	}
	held("Hama", "Homs")
	if err := there.Remove(t.Context(), "b"); err != nil {
		t.Fatal(err)
	}
	held("Hama")
	if err := there.Remove(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	keep("a", "Saraqib")
	keep("b", "Homs")
	held("Homs", "Saraqib")
}
