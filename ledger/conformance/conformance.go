// Package conformance is the one test suite that every store of the ledger
// passes.
package conformance

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/ledger"
)

// Run runs the suite. open gives a new, empty store for each test; the suite
// closes it.
func Run(t *testing.T, open func(t *testing.T) ledger.Ledger) {
	t.Helper()
	tests := []struct {
		name string
		test func(t *testing.T, l ledger.Ledger)
	}{
		{"gives back what was kept", roundTrip},
		{"keeps a report once", keepsOnce},
		{"refuses a reading without an id", refusesNameless},
		{"says what it does not have", notFound},
		{"orders claims", order},
		{"narrows by query", queries},
		{"removes a report and nothing else", remove},
		{"tells what was removed", removed},
		{"keeps from many goroutines", concurrent},
		{"agrees with the model", agreesWithModel},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			l := open(t)
			defer func() {
				if err := l.Close(); err != nil {
					t.Error(err)
				}
			}()
			test.test(t, l)
		})
	}
}

// start is when the suite's first report is received.
var start = time.Date(2024, 12, 6, 9, 30, 0, 123, time.UTC)

func mustKeep(t testing.TB, l ledger.Ledger, r *orontes.Reading, received time.Time) {
	t.Helper()
	added, err := l.Keep(t.Context(), r, received)
	if err != nil {
		t.Fatal(err)
	}
	if !added {
		t.Fatalf("report %s was not added", r.Report.ID)
	}
}

func roundTrip(t *testing.T, l ledger.Ledger) {
	want := Reading("r1", "2024-12-06", 3)
	mustKeep(t, l, want, start.In(time.FixedZone("Damascus", 3*3600)))
	want.Report.Received = start
	got, err := l.Reading(t.Context(), "r1")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("reading (-kept +got):\n%s", diff)
	}
	report, err := l.Report(t.Context(), "r1")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.Report, report); diff != "" {
		t.Errorf("report (-kept +got):\n%s", diff)
	}
	kept, err := l.Claim(t.Context(), want.Claims[1].ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.Claims[1], kept.Claim); diff != "" {
		t.Errorf("claim (-kept +got):\n%s", diff)
	}
	if kept.Report.ID != "r1" || kept.Report.Text != "" {
		t.Errorf("the claim's report is %q with %d bytes of text, want r1 without", kept.Report.ID, len(kept.Report.Text))
	}
	reports, err := l.Reports(t.Context(), ledger.Query{})
	if err != nil {
		t.Fatal(err)
	}
	if len(reports) != 1 || reports[0].Text != "" || !reports[0].Received.Equal(start) {
		t.Errorf("reports: %+v", reports)
	}
}

func keepsOnce(t *testing.T, l ledger.Ledger) {
	mustKeep(t, l, Reading("r1", "2024-12-06", 2), start)
	changed := Reading("r1", "2024-12-07", 5)
	added, err := l.Keep(t.Context(), changed, start.Add(time.Hour))
	if err != nil || added {
		t.Fatalf("second Keep: added %v, err %v", added, err)
	}
	got, err := l.Reading(t.Context(), "r1")
	if err != nil {
		t.Fatal(err)
	}
	if got.Report.Published.String() != "2024-12-06" || len(got.Claims) != 2 || !got.Report.Received.Equal(start) {
		t.Errorf("the second Keep changed the report: %+v", got.Report)
	}
}

func refusesNameless(t *testing.T, l ledger.Ledger) {
	for _, r := range []*orontes.Reading{nil, {}, {Report: &orontes.Report{}}} {
		if _, err := l.Keep(t.Context(), r, start); !errors.Is(err, ledger.ErrNoReport) {
			t.Errorf("Keep(%+v): %v, want ErrNoReport", r, err)
		}
	}
}

func notFound(t *testing.T, l ledger.Ledger) {
	ctx := t.Context()
	has, err := l.Has(ctx, "none")
	if err != nil || has {
		t.Errorf("Has: %v, %v", has, err)
	}
	_, report := l.Report(ctx, "none")
	_, reading := l.Reading(ctx, "none")
	_, claim := l.Claim(ctx, "none")
	for what, err := range map[string]error{"Report": report, "Reading": reading, "Claim": claim, "Remove": l.Remove(ctx, "none")} {
		if !errors.Is(err, ledger.ErrNotFound) {
			t.Errorf("%s: %v, want ErrNotFound", what, err)
		}
	}
	kept, err := l.Claims(ctx, ledger.Query{})
	if err != nil || len(kept) != 0 {
		t.Errorf("Claims of an empty ledger: %v, %v", kept, err)
	}
}

func order(t *testing.T, l ledger.Ledger) {
	backwards := Reading("b", "2024-12-05", 3)
	backwards.Claims[0].Sentence, backwards.Claims[2].Sentence = 2, 0
	mustKeep(t, l, Reading("c", "2024-12-06", 1), start)
	mustKeep(t, l, backwards, start)
	mustKeep(t, l, Reading("a", "2024-12-06", 1), start)
	mustKeep(t, l, Reading("d", "", 1), start)
	if got, want := ids(t, l, ledger.Query{}), "d-0 b-2 b-1 b-0 a-0 c-0"; got != want {
		t.Errorf("claims came as %s, want %s", got, want)
	}
}

func queries(t *testing.T, l ledger.Ledger) {
	mustKeep(t, l, Reading("a", "2024-12-05", 3), start)
	mustKeep(t, l, Reading("b", "2024-12-06", 2), start.Add(time.Hour))
	mustKeep(t, l, Reading("c", "", 1), start.Add(48*time.Hour)) // known on 8 December
	d := func(s string) orontes.Date {
		day, err := orontes.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return day
	}
	for _, test := range []struct {
		name  string
		query ledger.Query
		want  string
	}{
		{"everything", ledger.Query{}, "c-0 a-0 a-1 a-2 b-0 b-1"},
		{"as of the first", ledger.Query{AsOf: start}, "a-0 a-1 a-2"},
		{"as of just before", ledger.Query{AsOf: start.Add(-1)}, ""},
		{"since the first", ledger.Query{Since: start}, "c-0 b-0 b-1"},
		{"until the 5th", ledger.Query{Until: d("2024-12-05")}, "a-0 a-1 a-2"},
		{"from the 6th", ledger.Query{From: d("2024-12-06")}, "c-0 b-0 b-1"},
		{"from the 8th", ledger.Query{From: d("2024-12-08")}, "c-0"},
		{"one report", ledger.Query{Report: "b"}, "b-0 b-1"},
		{"one kind", ledger.Query{Kinds: []orontes.Kind{orontes.Control}}, "c-0 a-0 b-0"},
		{"two kinds", ledger.Query{Kinds: []orontes.Kind{orontes.Control, orontes.Strike}}, "c-0 a-0 a-1 b-0 b-1"},
		{"one place", ledger.Query{Place: "gn:1"}, "a-1 b-1"},
		{"the first two", ledger.Query{Limit: 2}, "c-0 a-0"},
	} {
		if got := ids(t, l, test.query); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	reports, err := l.Reports(t.Context(), ledger.Query{Place: "gn:2"})
	if err != nil || len(reports) != 1 || reports[0].ID != "a" {
		t.Errorf("reports with a claim at gn:2: %v, %v", reports, err)
	}
}

func remove(t *testing.T, l ledger.Ledger) {
	mustKeep(t, l, Reading("a", "2024-12-05", 2), start)
	mustKeep(t, l, Reading("b", "2024-12-06", 2), start)
	if err := l.Remove(t.Context(), "a"); err != nil {
		t.Fatal(err)
	}
	if got, want := ids(t, l, ledger.Query{}), "b-0 b-1"; got != want {
		t.Errorf("left: %q, want %q", got, want)
	}
	mustKeep(t, l, Reading("a", "2024-12-05", 2), start)
	if got, want := ids(t, l, ledger.Query{}), "a-0 a-1 b-0 b-1"; got != want {
		t.Errorf("kept again: %q, want %q", got, want)
	}
}

func concurrent(t *testing.T, l ledger.Ledger) {
	var wg sync.WaitGroup
	var mu sync.Mutex
	added := 0
	for worker := range 4 {
		wg.Go(func() {
			for i := range 10 {
				id := fmt.Sprintf("r%02d", (i+worker)%10) // every report is offered four times
				ok, err := l.Keep(t.Context(), Reading(id, "2024-12-06", 2), start)
				if err != nil {
					t.Error(err)
				}
				if _, err := l.Claims(t.Context(), ledger.Query{Report: id}); err != nil {
					t.Error(err)
				}
				mu.Lock()
				if ok {
					added++
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if got := len(strings.Fields(ids(t, l, ledger.Query{}))); added != 10 || got != 20 {
		t.Errorf("%d reports added and %d claims kept, want 10 and 20", added, got)
	}
}

func ids(t *testing.T, l ledger.Ledger, q ledger.Query) string {
	t.Helper()
	kept, err := l.Claims(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for i := range kept {
		list = append(list, kept[i].Claim.ID)
	}
	return strings.Join(list, " ")
}
