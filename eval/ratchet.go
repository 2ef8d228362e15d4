package eval

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Ratchet holds the figures reached, by set and measure: what is measured anew must
// not be lower. It is a file that a person edits to lower one, saying why.
type Ratchet struct{ lines []RatchetLine }

// RatchetLine is one figure that must not fall.
type RatchetLine struct {
	Set, Measure string
	Reached      float64 // a share, to four decimals
	Why          string  // why it was lowered last, where it was
}

// ParseRatchet reads the file: set, measure, share and an optional reason, divided
// by tabs. A line that cannot be read is an error with its number; the others
// are returned.
func ParseRatchet(text string) (*Ratchet, []error) {
	r := &Ratchet{}
	var errs []error
	for n, line := range strings.Split(text, "\n") {
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := strings.Split(line, "\t")
		if len(parts) < 3 || len(parts) > 4 {
			errs = append(errs, fmt.Errorf("line %d: %q is not set, measure, share and reason, divided by tabs", n+1, line))
			continue
		}
		share, err := strconv.ParseFloat(parts[2], 64)
		if err != nil || share < 0 || share > 1 {
			errs = append(errs, fmt.Errorf("line %d: %q is no share between 0 and 1", n+1, parts[2]))
			continue
		}
		l := RatchetLine{Set: parts[0], Measure: parts[1], Reached: share}
		if len(parts) == 4 {
			l.Why = parts[3]
		}
		r.lines = append(r.lines, l)
	}
	return r, errs
}

// reached rounds a share as the file writes it, down, so that a figure always
// reaches what was written of it.
func reached(share float64) float64 { return float64(int(share*1e4+1e-9)) / 1e4 }

// Fallen lists the figures that are lower than reached, and those of the file that
// were not measured.
func (r *Ratchet) Fallen(scores []*Score) []string {
	var fallen []string
	for _, l := range r.lines {
		m := find(scores, l.Set, l.Measure)
		switch {
		case m == nil:
			fallen = append(fallen, fmt.Sprintf("%s: %s is not measured any more", l.Set, l.Measure))
		case reached(m.Share()) < l.Reached:
			fallen = append(fallen, fmt.Sprintf("%s: %s fell from %.4f to %.4f", l.Set, l.Measure, l.Reached, reached(m.Share())))
		}
	}
	return fallen
}

// Raised gives the ratchet with every figure at the higher of what was reached
// and what is measured; measures that are new are added. Shares of what was
// found are left out: they fall when more is found.
func (r *Ratchet) Raised(scores []*Score) *Ratchet {
	out := &Ratchet{}
	for _, s := range scores {
		for _, m := range s.Measures {
			if m.Given {
				continue
			}
			l := RatchetLine{Set: s.Set, Measure: m.Name, Reached: reached(m.Share())}
			if i := slices.IndexFunc(r.lines, func(o RatchetLine) bool { return o.Set == l.Set && o.Measure == l.Measure }); i >= 0 {
				l.Why = r.lines[i].Why
				l.Reached = max(l.Reached, r.lines[i].Reached)
			}
			out.lines = append(out.lines, l)
		}
	}
	return out
}

// String writes the file.
func (r *Ratchet) String() string {
	var b strings.Builder
	b.WriteString("# Figures reached: set, measure, share; the test of this folder fails when one falls.\n" +
		"# `go test ./eval -run Ratchet -update` raises them. To lower one, edit it and say why in a fourth column.\n")
	for _, l := range r.lines {
		fmt.Fprintf(&b, "%s\t%s\t%.4f", l.Set, l.Measure, l.Reached)
		if l.Why != "" {
			b.WriteString("\t" + l.Why)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func find(scores []*Score, set, measure string) *Measure {
	for _, s := range scores {
		if s.Set != set {
			continue
		}
		for i := range s.Measures {
			if s.Measures[i].Name == measure {
				return &s.Measures[i]
			}
		}
	}
	return nil
}
