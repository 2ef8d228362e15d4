package conformance

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"orontes/ledger"
	"orontes/ledger/memory"
)

// agreesWithModel does the same random things to the store and to the plain
// one in memory, and asks both the same random questions.
func agreesWithModel(t *testing.T, l ledger.Ledger) {
	model := &memory.Store{}
	ctx := t.Context()
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.Custom(func(t *rapid.T) string { return fmt.Sprintf("r%d", rapid.IntRange(0, 9).Draw(t, "report")) })
		hour := rapid.Custom(func(t *rapid.T) time.Time {
			return start.Add(time.Duration(rapid.IntRange(0, 96).Draw(t, "hour")) * time.Hour)
		})
		day := rapid.SampledFrom([]string{"", "2024-12-05", "2024-12-06", "2024-12-07"})
		t.Repeat(map[string]func(*rapid.T){
			"keep": func(t *rapid.T) {
				r, at := Reading(id.Draw(t, "id"), day.Draw(t, "day"), rapid.IntRange(0, 4).Draw(t, "claims")), hour.Draw(t, "received")
				got, err := l.Keep(ctx, r, at)
				want, _ := model.Keep(ctx, r, at)
				if err != nil || got != want {
					t.Fatalf("Keep: %v %v, want %v", got, err, want)
				}
			},
			"remove": func(t *rapid.T) {
				which := id.Draw(t, "id")
				got, want := l.Remove(ctx, which), model.Remove(ctx, which)
				if (got == nil) != (want == nil) {
					t.Fatalf("Remove: %v, want %v", got, want)
				}
			},
			"": func(t *rapid.T) {
				q := ledger.Query{Limit: rapid.IntRange(0, 3).Draw(t, "limit")}
				if rapid.Bool().Draw(t, "as of") {
					q.AsOf = hour.Draw(t, "as of when")
				}
				if rapid.Bool().Draw(t, "by place") {
					q.Place = rapid.SampledFrom([]string{"gn:0", "gn:2", "gn:9"}).Draw(t, "place")
				}
				claims, err := l.Claims(ctx, q)
				wantClaims, _ := model.Claims(ctx, q)
				same(t, q, wantClaims, claims, err)
				reports, err := l.Reports(ctx, q)
				wantReports, _ := model.Reports(ctx, q)
				same(t, q, wantReports, reports, err)
			},
		})
	})
}

func same[T any](t *rapid.T, q ledger.Query, want, got []T, err error) {
	if err != nil {
		t.Fatal(err)
	}
	if len(want) == 0 && len(got) == 0 {
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("%+v (-model +store):\n%s", q, diff)
	}
}
