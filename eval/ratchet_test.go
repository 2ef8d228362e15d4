package eval

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "raise the figures of ratchet.tsv to what is measured")

// TestRatchet scores the project's own gold, and the fault cases where they are at
// hand, and fails when a figure is lower than the file says was reached.
func TestRatchet(t *testing.T) {
	b, err := NewBench("../../shared/gold")
	if err != nil {
		t.Fatal(err)
	}
	b.Sample = "../sample"
	b.Warn = func(err error) { t.Error(err) }
	var scores []*Score
	present := map[string]bool{}
	for _, s := range []Scorer{{"own", ScoreOwn}, {"faults", ScoreFaults}, {"real", ScoreReal}} {
		score, err := s.Score(b)
		if IsMissing(err) {
			t.Logf("%s: its gold is not here, its figures are not checked", s.Set)
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		scores, present[s.Set] = append(scores, score), true
	}
	data, err := os.ReadFile("ratchet.tsv")
	if err != nil && !*update {
		t.Fatal(err)
	}
	ratchet, errs := ParseRatchet(string(data))
	for _, err := range errs {
		t.Error(err)
	}
	if *update {
		if len(present) < 3 {
			t.Fatal("not all sets are at hand: raising would lose the others")
		}
		if err := os.WriteFile("ratchet.tsv", []byte(ratchet.Raised(scores).String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, fallen := range ratchet.Fallen(scores) {
		if set, _, _ := strings.Cut(fallen, ":"); present[set] {
			t.Errorf("%s; mend it, or lower the figure in ratchet.tsv and say there why", fallen)
		}
	}
}

func TestRatchetFile(t *testing.T) {
	r, errs := ParseRatchet("# head\nown\ta\t0.5000\nown\tb\t0.2500\tfewer, and truer\nbad line\nown\tc\t1.5\n")
	if len(errs) != 2 || !strings.Contains(errs[0].Error(), "line 4") || !strings.Contains(errs[1].Error(), "line 5") {
		t.Errorf("errors: %v", errs)
	}
	scores := []*Score{{Set: "own", Measures: []Measure{{Name: "a", Right: 49999, Of: 100000}, {Name: "b", Right: 1, Of: 2}, {Name: "new", Right: 1, Of: 3}}}}
	want := []string{"own: a fell from 0.5000 to 0.4999"}
	if diff := cmp.Diff(want, r.Fallen(scores)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"own: a is not measured any more", "own: b is not measured any more"}, r.Fallen(nil)); diff != "" {
		t.Error(diff)
	}
	raised := r.Raised(scores).String()
	if !strings.Contains(raised, "own\ta\t0.5000\nown\tb\t0.5000\tfewer, and truer\nown\tnew\t0.3333\n") {
		t.Errorf("raised:\n%s", raised)
	}
	again, errs := ParseRatchet(raised)
	if len(errs) > 0 || again.String() != raised {
		t.Errorf("what is written is not read back: %v", errs)
	}
}
