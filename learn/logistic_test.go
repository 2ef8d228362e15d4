package learn

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// coins are examples of which a known share is a yes: 9 of 10 where the feature
// "fair" holds, 2 of 10 where "foul" does.
func coins() []Example {
	var all []Example
	for i := range 1000 {
		all = append(all, Example{[]string{"fair", "every"}, i%10 != 0}, Example{[]string{"foul", "every"}, i%10 < 2})
	}
	return append(all, Example{[]string{"rare", "every"}, true})
}

var options = Options{Rounds: 300, Rate: .5, Decay: 1, Rare: 2}

func TestProbability(t *testing.T) {
	m := TrainLogistic(coins(), options)
	for feature, share := range map[string]float64{"fair": .9, "foul": .2} {
		if p := m.Probability([]string{feature, "every"}); math.Abs(p-share) > .02 {
			t.Errorf("%s: %.3f, want %.1f", feature, p, share)
		}
	}
	if strings.Contains(m.String(), "rare") {
		t.Error("a feature of one example has a weight")
	}
	if m.Probability([]string{"fair", "every"}) != m.Probability([]string{"every", "unknown", "fair"}) {
		t.Error("an unknown feature, or the order, says something")
	}
}

func TestSameWeights(t *testing.T) {
	if a, b := TrainLogistic(coins(), options).String(), TrainLogistic(coins(), options).String(); a != b {
		t.Errorf("two trainings differ:\n%s\n%s", a, b)
	}
}

func TestParse(t *testing.T) {
	m := TrainLogistic(coins(), options)
	again, err := ParseLogistic("# head\n" + m.String())
	if err != nil || again.String() != m.String() {
		t.Errorf("%v: %s", err, again)
	}
	for text, want := range map[string]string{"": "line 1", "x": "line 1", "1\na b": "line 2", "1\na\tb": "line 2", "# c\n1\n\nf\t1\n\t2": "line 5"} {
		if _, err := ParseLogistic(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// TestBounds: whatever features hold, a probability is one.
func TestBounds(t *testing.T) {
	m := TrainLogistic(coins(), options)
	rapid.Check(t, func(rt *rapid.T) {
		p := m.Probability(rapid.SliceOf(rapid.SampledFrom([]string{"fair", "foul", "every", "x"})).Draw(rt, "features"))
		if !(p >= 0 && p <= 1) {
			rt.Fatalf("probability %v", p)
		}
	})
}

func BenchmarkProbability(b *testing.B) {
	m := TrainLogistic(coins(), options)
	features := []string{"fair", "every", "foul", "x", "y"}
	for b.Loop() {
		m.Probability(features)
	}
}

func FuzzParseLogistic(f *testing.F) {
	f.Add("1\na\t2\n")
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseLogistic(text)
		if err != nil {
			return
		}
		again, err := ParseLogistic(m.String())
		if err != nil || again.String() != m.String() {
			t.Errorf("%q: %v", text, err)
		}
	})
}
