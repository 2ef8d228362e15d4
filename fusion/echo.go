package fusion

import (
	"orontes"
	"orontes/ontology"
)

// longReport is the number of claims from which a document is no report but a
// list: its claims are not compared with one another.
const longReport = 400

// echoes lets a report tell one thing once. A headline, a lead and a later
// sentence often share what there is to know: the one has the figure, the
// other the place, a third the speaker. What is the same matter within one
// report is given the narrowest place, the stated day, the fuller scope and
// the speaker that any of its tellings has. ts are one report's, in order.
//
// So a report that tells a thing in its own voice and also says whom it has it
// from is no second origin for it.
func (f *fuser) echoes(ts []*testimony) {
	if len(ts) < 2 || len(ts) > longReport {
		return
	}
	told := f.told[:0] // as told: what is taken over is not handed on
	for _, t := range ts {
		told = append(told, *t)
	}
	f.told = told
	for i := range ts {
		var others []*testimony
		for j := range told {
			if i != j && f.sameMatter(&told[i], &told[j]) {
				others = append(others, &told[j])
			}
		}
		if len(others) > 0 {
			f.complete(ts[i], others)
		}
	}
}

// sameMatter reports whether two claims of one report tell of the same thing.
func (f *fuser) sameMatter(t, s *testimony) bool {
	c, d := t.claim, s.claim
	if c.Kind != d.Kind || t.mode != s.mode || t.thing != s.thing || t.place != 0 && s.place != 0 && t.place != s.place {
		return false
	}
	if t.stated && s.stated && (t.to < s.from || s.to < t.from) {
		return false
	}
	counting := c.Kind == orontes.Casualties || c.Kind == orontes.Displacement
	switch g, h := c.Figure, d.Figure; {
	case sound(g) && sound(h):
		if point(g) != point(h) || g.Unit != h.Unit {
			return false
		}
		if counting && point(g) >= telling && c.Kind == orontes.Displacement {
			return true // 225,000 is 225,000, "displaced" or "returned"
		}
	case counting, (g == nil) != (h == nil):
		return false
	}
	if t.is.Alike != s.is.Alike || clash(t.actors, s.actors) || !counting && astray(t.targets, s.targets) {
		return false
	}
	// Two strikes, one told without a place, are two; a headline is not.
	return counting || t.place == s.place && t.place != 0 || c.Sentence == 0 || d.Sentence == 0
}

// complete gives t what the other tellings of its matter have and it lacks.
func (f *fuser) complete(t *testimony, others []*testimony) {
	if t.place == 0 {
		t.place = oneOf(others, func(s *testimony) int { return s.place })
		t.ground = oneOf(others, func(s *testimony) int { return s.ground })
	}
	c := *t.claim
	for _, s := range others {
		if f.sayer(s.claim, t) {
			t.voice = s.claim
		}
		if !t.stated && s.stated && s.to >= t.known-f.rules.days["scene"] { // today's fighting is not last month's
			t.from, t.to, t.stated, t.undated = s.from, s.to, true, false
		}
		if f.rules.sooner[c.Type] == s.claim.Type && sound(c.Figure) {
			figure := *c.Figure
			figure.Measure = s.claim.Figure.Measure
			c.Type, c.Accumulation, c.Figure = s.claim.Type, s.claim.Accumulation, &figure
		}
		g, h := c.Figure, s.claim.Figure
		if sound(g) && sound(h) && (g.Of == "" && h.Of != "" || g.PartOf == "" && h.PartOf != "") {
			fuller := *g
			if fuller.Of == "" {
				fuller.Of = h.Of
			}
			if fuller.PartOf == "" {
				fuller.PartOf = h.PartOf
			}
			c.Figure = &fuller
		}
	}
	if c.Type != t.claim.Type || c.Figure != t.claim.Figure {
		t.claim, t.is = &c, ontology.Of(c.Kind, c.Type)
	}
}

// sayer reports whether a claim names better than t does whom its report has
// the matter from: somebody, where t speaks for itself, or one of the registry
// where t has "a monitor" or "an officer".
func (f *fuser) sayer(c *orontes.Claim, t *testimony) bool {
	name, id := f.speaker(c)
	own, ownID := f.speaker(t.claim)
	switch {
	case name == "" || ownID != "":
		return false
	case own == "":
		return t.voice == nil
	}
	if t.voice != nil {
		return false
	}
	return id != "" && !f.properName(own)
}

// oneOf is the one value that any of the tellings has, 0 where they have
// several or none.
func oneOf(ts []*testimony, value func(*testimony) int) int {
	one := 0
	for _, t := range ts {
		switch v := value(t); {
		case v == 0 || v == one:
		case one == 0:
			one = v
		default:
			return 0
		}
	}
	return one
}
