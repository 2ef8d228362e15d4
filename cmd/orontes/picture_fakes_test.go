package main

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
	"orontes/intake"
)

// fakes is the gold corpus of news from opposed camps, beside the checkout.
const fakes = "../../../shared/gold/fakes/articles-dev.jsonl.xz"

// enoughTogether is the share of reports below which the grouping has become
// worse than what docs/situation.md says of it.
const enoughTogether = 0.75

// TestSameEventsMeet measures, over the events of gold/fakes that were judged
// by hand, how many of the reports that tell of one event have a claim in one
// and the same group.
func TestSameEventsMeet(t *testing.T) {
	s, reportOf := fakesPicture(t)
	groups := groupsOf(s, reportOf, "")
	judged, err := os.ReadFile("testdata/same-events.txt")
	if err != nil {
		t.Fatal(err)
	}
	together, all := 0, 0
	for line := range strings.Lines(string(judged)) {
		ids, what, _ := strings.Cut(line, "#")
		reports := strings.Fields(ids)
		if len(reports) == 0 {
			continue
		}
		most := 0
		for _, in := range groups {
			n := 0
			for _, r := range reports {
				if slices.Contains(in, r) {
					n++
				}
			}
			most = max(most, n)
		}
		if most < 2 {
			most = 0
		}
		together, all = together+most, all+len(reports)
		if most < len(reports) {
			t.Logf("%d of %d together:%s", most, len(reports), strings.TrimRight(what, "\n"))
		}
	}
	t.Logf("%d of %d reports of one event in one group: %.0f %%", together, all, 100*float64(together)/float64(all))
	if float64(together) < enoughTogether*float64(all) {
		t.Error("fewer than before")
	}
}

// groupsOf lists the reports of every event of a kind, or of all.
func groupsOf(s *orontes.Situation, reportOf map[string]string, kind orontes.Kind) map[string][]string {
	groups := map[string][]string{}
	for i := range s.Events {
		e := s.Events[i]
		for _, id := range e.Claims {
			if r := reportOf[id]; (kind == "" || e.Kind == kind) && !slices.Contains(groups[e.ID], r) {
				groups[e.ID] = append(groups[e.ID], r)
			}
		}
	}
	return groups
}

// TestDifferentEventsStayApart holds what the judging of groups found mixed.
func TestDifferentEventsStayApart(t *testing.T) {
	s, reportOf := fakesPicture(t)
	pairs, err := os.ReadFile("testdata/apart-events.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(pairs)) {
		text, why, _ := strings.Cut(line, "#")
		words := strings.Fields(text)
		if len(words) != 3 {
			continue
		}
		for id, reports := range groupsOf(s, reportOf, orontes.Kind(words[0])) {
			if slices.Contains(reports, words[1]) && slices.Contains(reports, words[2]) {
				tell := t.Errorf
				if strings.Contains(why, "known gap") {
					tell = t.Logf
				}
				tell("%s has %s and %s:%s", id, words[1], words[2], strings.TrimRight(why, "\n"))
			}
		}
	}
}

// TestKhanShaykhun finds the tolls of 4 April 2017, by source and day, in one
// entry at their place.
func TestKhanShaykhun(t *testing.T) {
	s, _ := fakesPicture(t)
	most := 0
	for i := range s.Events {
		e := s.Events[i]
		if e.Kind != orontes.Casualties || e.Figure == nil || e.Figure.Of != "" || e.Place == nil || e.Place.Name != "Khān Shaykhūn" || e.Time.Start.String() != "2017-04-04" {
			continue
		}
		origins := map[string]bool{}
		for j := range e.Figure.ByOrigin {
			o := &e.Figure.ByOrigin[j]
			origins[o.Origin] = true
			t.Logf("%s, reported %s by %s: %s %s", e.ID, o.Date, o.Origin, o.Figure.Text, o.Figure.Measure)
		}
		most = max(most, len(origins))
	}
	if most < 4 {
		t.Errorf("%d origins give a toll in one entry, want 4 or more", most)
	}
}

// fakesPicture reads the corpus and fuses it. reportOf is the report of each claim.
func fakesPicture(t *testing.T) (s *orontes.Situation, reportOf map[string]string) {
	t.Helper()
	if testing.Short() {
		t.Skip("reads 389 articles")
	}
	if _, err := os.Stat(fakes); err != nil {
		t.Skip("../shared/gold/fakes is not beside this checkout")
	}
	text, err := exec.CommandContext(t.Context(), "xz", "-dc", fakes).Output()
	if err != nil {
		t.Skipf("the program xz is needed to read the corpus: %v", err)
	}
	r, err := openReader(streams{strings.NewReader(""), os.Stderr, os.Stderr})
	if err != nil {
		t.Fatal(err)
	}
	var records []fusion.Record
	reportOf = map[string]string{}
	items := intake.Reports(t.Context(), []string{"-"}, bytes.NewReader(text), intake.Options{JSONL: true})
	for one := range readAll(r, items, 2) {
		if one.Err != nil {
			t.Fatal(one.Err)
		}
		report := *one.result.Report
		report.Text = ""
		for _, c := range one.result.Claims {
			records = append(records, fusion.Record{Claim: c, Report: report})
			reportOf[c.ID] = report.ID
		}
	}
	return fusion.Embedded().Doubting(orontes.MinScore).Situation(records, time.Time{}), reportOf
}
