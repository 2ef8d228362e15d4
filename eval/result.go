package eval

import (
	"fmt"
	"slices"
	"strings"

	"orontes"
)

// Score is how the reader fares on one set.
type Score struct {
	Set       string // short name, as -only takes it
	Title     string
	About     string   // what the set is
	Rules     []string // how an answer is judged, one rule a line
	Documents int
	Measures  []Measure
	Errors    []Error
	Tables    []Table // anything else worth showing
}

// Measure is one number: Right out of Of.
type Measure struct {
	Name   string
	Right  int
	Of     int
	Target float64 // the share aimed at, 0 where none is set
	Given  bool    // of what was found only: finding more may lower it
	// Rule is a shallow rule's right answers out of RuleOf, which is 0 where no rule is
	// held against the measure.
	Rule, RuleOf int
}

// Share is Right/Of, 0 for an empty measure.
func (m Measure) Share() float64 { return ratio(m.Right, m.Of) }

// Table is a small table of the page.
type Table struct {
	Title string
	Head  []string
	Rows  [][]string
}

// Error is one wrong answer.
type Error struct {
	Measure  string
	Class    string
	ID       string
	Gold     string
	Got      string
	Sentence string   // the sentence or sentences the answer stands in
	Claims   []string // every claim read, in one line each
}

// measure returns the measure of that name, adding it when it is new.
func (s *Score) measure(name string) *Measure {
	for i := range s.Measures {
		if s.Measures[i].Name == name {
			return &s.Measures[i]
		}
	}
	s.Measures = append(s.Measures, Measure{Name: name})
	return &s.Measures[len(s.Measures)-1]
}

// aim declares a measure with its target, so that measures stand in the order
// in which a scorer names them.
func (s *Score) aim(name string, target float64) { s.measure(name).Target = target }

// count adds one answer to a measure.
func (s *Score) count(name string, right bool) {
	m := s.measure(name)
	m.Of++
	if right {
		m.Right++
	}
}

// against counts a shallow rule's answer to a question of a measure.
func (s *Score) against(name string, right bool) {
	m := s.measure(name)
	m.RuleOf++
	if right {
		m.Rule++
	}
}

// RuleShare is the shallow rule's share.
func (m Measure) RuleShare() float64 { return ratio(m.Rule, m.RuleOf) }

// Classes lists a measure's error classes with their counts, most frequent
// first, then by name.
func (s *Score) Classes(measure string) []Class {
	var classes []Class
	for _, e := range s.Errors {
		if e.Measure != measure {
			continue
		}
		i := slices.IndexFunc(classes, func(c Class) bool { return c.Name == e.Class })
		if i < 0 {
			classes = append(classes, Class{Name: e.Class})
			i = len(classes) - 1
		}
		classes[i].Count++
	}
	slices.SortStableFunc(classes, func(a, b Class) int {
		if a.Count != b.Count {
			return b.Count - a.Count
		}
		return strings.Compare(a.Name, b.Name)
	})
	return classes
}

// Class is a group of errors of one cause.
type Class struct {
	Name  string
	Count int
}

// tell writes a claim in one line, for a developer who looks at errors.
func tell(c *orontes.Claim) string {
	var b strings.Builder
	if c.Main {
		b.WriteString("* ")
	}
	fmt.Fprintf(&b, "%s.%s", c.Kind, c.Type)
	if c.Object != "" {
		fmt.Fprintf(&b, "(%s)", c.Object)
	}
	if f := c.Figure; f != nil {
		fmt.Fprintf(&b, " fig=%s[%s %s] %q", amountText(f), f.Unit, f.Measure, f.Text)
	}
	for _, a := range c.Actors {
		fmt.Fprintf(&b, " actor=%q/%s/%s", a.Name, a.ID, a.Class)
	}
	for _, a := range c.Targets {
		fmt.Fprintf(&b, " target=%q/%s", a.Name, a.Class)
	}
	for _, p := range []struct {
		name  string
		place *orontes.Toponym
	}{{"place", c.Place}, {"origin", c.Origin}, {"destination", c.Destination}} {
		if p.place != nil {
			fmt.Fprintf(&b, " %s=%q", p.name, p.place.Text)
		}
	}
	if c.Codes != nil && c.Codes.PLOVER != "" {
		fmt.Fprintf(&b, " plover=%s", c.Codes.PLOVER)
	}
	if c.Negated {
		b.WriteString(" negated")
	}
	if c.Modality != orontes.Asserted {
		fmt.Fprintf(&b, " %s", c.Modality)
	}
	fmt.Fprintf(&b, " | %s", oneLine(c.Quote))
	return b.String()
}

func tellAll(claims []orontes.Claim) []string {
	var all []string
	for i := range claims {
		all = append(all, tell(&claims[i]))
	}
	return all
}

func amountText(f *orontes.Figure) string {
	if f.Best != nil {
		return fmt.Sprintf("%.10g", *f.Best)
	}
	return fmt.Sprintf("%.10g..%.10g", f.Low, f.High)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
