package reader_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"orontes"
)

// check holds a reading to what the package promises of every reading.
func check(t testing.TB, r *orontes.Reading) {
	t.Helper()
	text := r.Report.Text
	mains := 0
	seen := map[string]bool{}
	for _, c := range r.Claims {
		if c.Quote == "" || c.Span.In(text) != c.Quote {
			t.Fatalf("claim %s: quote %q is not what stands at %v", c.ID, c.Quote, c.Span)
		}
		if c.Figure != nil && c.Figure.Span.In(text) != c.Figure.Text {
			t.Fatalf("claim %s: figure %q is not what stands at %v", c.ID, c.Figure.Text, c.Figure.Span)
		}
		if c.Figure != nil && c.Figure.Low > c.Figure.High {
			t.Fatalf("claim %s: figure from %g to %g", c.ID, c.Figure.Low, c.Figure.High)
		}
		if seen[c.ID] {
			t.Fatalf("claim id %s twice", c.ID)
		}
		seen[c.ID] = true
		if c.Main {
			mains++
		}
		if c.Score < 0 || c.Score > 1 {
			t.Fatalf("claim %s: score %g", c.ID, c.Score)
		}
		for _, p := range []*orontes.Toponym{c.Place, c.Origin, c.Destination} {
			if p != nil && !p.Resolved && p.Point != nil {
				t.Fatalf("claim %s: unresolved place %q has a point", c.ID, p.Text)
			}
		}
	}
	if want := min(1, len(r.Claims)); mains != want {
		t.Fatalf("%d main claims of %d, want %d", mains, len(r.Claims), want)
	}
	for _, p := range r.Places {
		if p.Span.In(text) != p.Text {
			t.Fatalf("place %q is not what stands at %v", p.Text, p.Span)
		}
	}
}

// words of war and of nothing in particular, put together at random: whatever
// comes out must keep the promises.
func TestPromisesOnRandomText(t *testing.T) {
	words := strings.Fields(`rebels army seized captured killed 12 people in Homs Hama , . " said the of by on Thursday
		fled was were strikes bridge destroyed 280,000 displaced and who which that not may Russia ( ) — 's they it from to
		according Observatory Aleppo airport closed reportedly told Reuters during 5 km north`)
	d := desk(t)
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(0, 60).Draw(rt, "n")
		var b strings.Builder
		for range n {
			b.WriteString(rapid.SampledFrom(words).Draw(rt, "word"))
			b.WriteByte(' ')
		}
		check(t, d.Read(&orontes.Report{ID: "r", Language: "en", Text: b.String(), Published: orontes.Date{Year: 2024, Month: 12, Day: 6}}))
	})
}

func FuzzRead(f *testing.F) {
	f.Add("Rebels seized Hama on Thursday, the army said.")
	f.Add("000000\x94") // a byte that is no letter
	f.Add("\xff\xfe “12 killed”, he said. \n\n• Homs —")
	d := desk(f)
	f.Fuzz(func(t *testing.T, text string) {
		check(t, d.Read(&orontes.Report{ID: "r", Language: "en", Text: text}))
	})
}

// The shipped sample and, where it is at hand, the seed article keep the
// promises, and are read the same way twice.
func TestPromisesOnReports(t *testing.T) {
	paths, err := filepath.Glob("../sample/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no sample: %v", err)
	}
	if _, err := os.Stat("../../shared/seed/article.txt"); err == nil {
		paths = append(paths, "../../shared/seed/article.txt")
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		report := &orontes.Report{ID: path, Language: "en", Text: string(data), Published: orontes.Date{Year: 2024, Month: 12, Day: 6}}
		first := desk(t).Read(report)
		check(t, first)
		second := desk(t).Read(report)
		a, _ := json.Marshal(first)
		b, _ := json.Marshal(second)
		if !bytes.Equal(a, b) {
			t.Errorf("%s is read in two ways", path)
		}
	}
}
