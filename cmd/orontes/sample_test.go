package main

import (
	"context"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/fusion"
	"orontes/intake"
	"orontes/ledger/memory"
	"orontes/web"
)

var update = flag.Bool("update", false, "write web/sample.lst anew")

// The page knows the shipped sample by its bytes.
func TestSampleList(t *testing.T) {
	var sums []string
	for item := range intake.Reports(t.Context(), []string{"../../sample"}, nil, intake.Options{}) {
		if item.Err != nil {
			t.Fatal(item.Err)
		}
		sums = append(sums, item.Report.SHA256)
	}
	slices.Sort(sums)
	want := strings.Join(sums, "\n") + "\n"
	if *update {
		if err := os.WriteFile("../../web/sample.lst", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("../../web/sample.lst")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("the sample has changed: go test ./cmd/orontes -run SampleList -update\n%s", diff)
	}
}

// A report of one's own is no sample, whatever its source is called.
func TestAboutTellsTheSample(t *testing.T) {
	list, err := os.ReadFile("../../web/sample.lst")
	if err != nil {
		t.Fatal(err)
	}
	shipped, _, _ := strings.Cut(string(list), "\n")
	for _, c := range []struct {
		name string
		of   orontes.Report
		want bool
	}{
		{"one's own, called like a desk of the sample", orontes.Report{ID: "r", Source: "Desk A", SHA256: "00"}, false},
		{"one without a fingerprint", orontes.Report{ID: "r", Source: "Desk B"}, false},
		{"one of the sample", orontes.Report{ID: "r", Source: "Renamed", SHA256: shipped}, true},
	} {
		kept := &memory.Store{}
		c.of.Published = orontes.Date{Year: 2024, Month: 12, Day: 6}
		if _, err := kept.Keep(context.Background(), &orontes.Reading{Report: &c.of}, c.of.Published.Time()); err != nil {
			t.Fatal(err)
		}
		about, err := newShelf(kept, fusion.Embedded(), 0.25).About(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		want := web.About{First: c.of.Published, Last: c.of.Published, Reports: 1, MinScore: 0.25, Sample: c.want}
		if diff := cmp.Diff(want, about); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}
