package fusion

import (
	"cmp"
	"slices"
	"strings"

	"orontes"
	"orontes/ontology"
)

// tenure is a stretch of time under one holder, as it is pieced together.
type tenure struct {
	won    []*testimony // say who took it
	held   []*testimony // say who holds it
	lost   []*testimony // say who lost it; they agree with the holder
	silent []*testimony // say it was taken, not by whom

	rivals   []*testimony // say another holds it
	against  []*testimony // deny it
	contests []*testimony // say it is contested

	holder []*party // everybody said to hold it
	loser  []*party // everybody said to have lost it
	begin  day      // the day of the first testimony

	winners, losers func(*testimony) []*party
}

// says are the testimonies that bear the tenure out.
func (t *tenure) says() []*testimony { return slices.Concat(t.won, t.held, t.lost, t.silent) }

// named are those of them that say who holds the place.
func (t *tenure) named() []*testimony {
	return slices.DeleteFunc(t.says(), func(s *testimony) bool { return len(t.winners(s)) == 0 })
}

// objections are the testimonies against it.
func (t *tenure) objections() []*testimony { return slices.Concat(t.rivals, t.against, t.contests) }

// dated are the testimonies that state the day it began.
func (t *tenure) dated() []*testimony {
	return slices.DeleteFunc(slices.Concat(t.won, t.lost, t.silent), func(s *testimony) bool { return !s.stated || s.from != s.to })
}

// since is the day the tenure began: the earliest stated day of a change of
// hands, else the earliest day it is known of.
func (t *tenure) since() day {
	since := noDay
	for _, s := range t.dated() {
		if since == noDay || s.from < since {
			since = s.from
		}
	}
	if since != noDay {
		return since
	}
	return t.begin
}

// lastObjection is the day of the latest denial or call of contest.
func (t *tenure) lastObjection() day {
	last := noDay
	for _, s := range t.objections() {
		last = max(last, s.to)
	}
	return last
}

// claimant is who a testimony says holds the place.
func (f *fuser) claimant(t *testimony) []*party { return somebody(f.claims(t)) }

func (f *fuser) claims(t *testimony) []*party {
	switch t.is.Effect {
	case ontology.Takes, ontology.Retakes, ontology.Holds:
		return t.actors
	case ontology.Leaves, ontology.Gives:
		if t.expels {
			return t.actors
		}
		return t.targets
	}
	return nil
}

// somebody leaves out parties whose name tells no side.
func somebody(list []*party) []*party {
	if !slices.ContainsFunc(list, func(p *party) bool { return p.nobody }) {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(p *party) bool { return p.nobody })
}

// quitter is who a testimony says no longer holds the place.
func (f *fuser) quitter(t *testimony) []*party {
	switch t.is.Effect {
	case ontology.Leaves, ontology.Gives:
		if t.expels {
			return t.targets
		}
		return t.actors
	case ontology.Takes, ontology.Retakes:
		return t.targets
	}
	return nil
}

// tenures pieces the history of a place together. stray are denials of what
// nobody said.
func (f *fuser) tenures(ts []*testimony) (list []*tenure, stray []*testimony) {
	slices.SortStableFunc(ts, func(a, b *testimony) int {
		return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(f.turn(a), f.turn(b)), byIndex(a, b))
	})
	h := &historian{f: f}
	for _, t := range ts {
		switch e := t.is.Effect; {
		case t.mode == denied:
			h.deny(t)
		case e == ontology.Contests:
			h.contest(t)
		case e == ontology.Holds:
			h.hold(t)
		case e == ontology.Takes, e == ontology.Retakes, e == ontology.Gives && len(f.claimant(t)) > 0:
			h.take(t)
		default:
			h.leave(t)
		}
	}
	return h.tenures, h.stray
}

// turn orders what is told of one day: a place is left before it is taken,
// taken before it is taken back, and denied last.
func (f *fuser) turn(t *testimony) int {
	if t.mode == denied {
		return 6
	}
	switch t.is.Effect {
	case ontology.Leaves:
		return 1
	case ontology.Takes, ontology.Gives:
		return 2
	case ontology.Retakes:
		return 3
	case ontology.Holds:
		return 4
	}
	return 5
}

// expels reports whether a loss is told by a word for driving out, between who
// does it and whom it befalls, or, where only the latter is named, anywhere.
func (f *fuser) expels(t *testimony) bool {
	c := t.claim
	if c.Kind != orontes.Control || t.is.Effect != ontology.Leaves || len(c.Targets) == 0 {
		return false
	}
	words := c.Quote
	if len(c.Actors) > 0 {
		a, b := c.Actors[0].Span, c.Targets[0].Span
		if b.Start < a.Start {
			a, b = b, a
		}
		words = orontes.Span{Start: a.End - c.Span.Start, End: b.Start - c.Span.Start}.In(c.Quote)
	}
	found := false
	for w := range strings.FieldsSeq(fold(words)) {
		if w == "lost" || w == "lose" || w == "loses" || w == "loss" {
			return false
		}
		found = found || f.rules.expels[w]
	}
	return found
}
