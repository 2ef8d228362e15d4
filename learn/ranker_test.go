package learn

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// races are cases in which the option that is "near" is right nine times of ten
// where one is, and "last" says nothing.
func races() []Case {
	var all []Case
	for i := range 500 {
		near := i%10 != 0
		all = append(all,
			Case{Options: [][]string{{"near", "last"}, {"far"}}, Right: []bool{near, !near}},
			Case{Options: [][]string{{"far", "last"}, {"far"}, {"near"}}, Right: []bool{!near, false, near}},
			Case{Options: [][]string{{"odd"}, {"far"}}, Right: []bool{false, false}})
	}
	return all
}

func TestRanker(t *testing.T) {
	r := TrainRanker(races(), options)
	for _, c := range []struct {
		options [][]string
		best    int
	}{
		{[][]string{{"far"}, {"near"}}, 1},
		{[][]string{{"near"}, {"far"}}, 0},
		{[][]string{{"unknown"}, {"new"}}, 0},
		{[][]string{{"far"}}, 0},
	} {
		if best, likely := r.Best(c.options); best != c.best || len(likely) != len(c.options) {
			t.Errorf("%v: %d (%.2f), want %d", c.options, best, likely, c.best)
		}
	}
	if best, likely := r.Best([][]string{{"far"}, {"near"}}); likely[best] < .85 || likely[best] > .95 {
		t.Errorf("said %.2f, right in .9", likely)
	}
	if r.Weight("odd") != 0 {
		t.Error("a case without a right option taught something")
	}
	again, err := ParseRanker("# head\n" + r.String())
	if err != nil || again.String() != r.String() {
		t.Errorf("%v: %s", err, again)
	}
	if _, err := ParseRanker("a\t1\nb"); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("%v, want line 2", err)
	}
	if TrainRanker(races(), options).String() != r.String() {
		t.Error("two trainings differ")
	}
}

// TestBestOfAny: whatever the options, one of them is best and has a probability
// no smaller than its even share.
func TestBestOfAny(t *testing.T) {
	r := TrainRanker(races(), options)
	rapid.Check(t, func(rt *rapid.T) {
		feature := rapid.SampledFrom([]string{"near", "far", "last", "x"})
		set := rapid.SliceOfN(rapid.SliceOf(feature), 1, 8).Draw(rt, "options")
		best, likely := r.Best(set)
		if p := likely[best]; p < 1/float64(len(set))-1e-9 || p > 1 || p < slices.Max(likely) {
			rt.Fatalf("%d of %v", best, likely)
		}
	})
}

func BenchmarkBest(b *testing.B) {
	r := TrainRanker(races(), options)
	set := [][]string{{"near", "x"}, {"far", "last"}, {"far"}}
	for b.Loop() {
		r.Best(set)
	}
}
