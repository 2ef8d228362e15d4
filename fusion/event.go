package fusion

import (
	"cmp"
	"slices"

	"orontes"
	"orontes/ontology"
)

// account is a group of testimonies that tell of one event.
type account struct {
	says, denials []*testimony
	from, to      day // of its best-dated testimony
	actors        []*party
	targets       []*party
	winners       []*party // of a change of hands
	losers        []*party
	tolls         []toll // each value of an origin once
	origins       []int
	object        string
	place         int
	undated       bool       // a testimony of it has no day but that of receipt
	head          *testimony // the earliest
	key           uint64     // of what it rests on, once asked for
	vague         int        // one more than its vagueness, once asked for
}

// toll is a figure of an event, with who gave it where first.
type toll struct {
	figure *orontes.Figure
	origin int
	report string
}

// bucket holds what may be of one event by its kind, types alike, place and,
// for tolls and measures, by what is counted.
type bucket struct {
	kind    orontes.Kind
	family  string
	place   int
	scope   scope
	counts  orontes.Accumulation // of measures
	planned orontes.Modality
}

// bucket finds where a testimony belongs; ok is false for what is no event.
//
// Two claims tell of one event when kind, type and place agree, their times
// overlap as far as they are told, and neither sides nor targets nor tolls
// contradict; a contradiction about who did it is let pass, and shown, where
// the thing hit or the toll is the same. A claim about a province joins the
// one event in it that it can be; where it could be several it stays apart.
func (f *fuser) bucket(t *testimony) (b bucket, ok bool) {
	c := t.claim
	b = bucket{kind: c.Kind, family: t.is.Alike, place: t.ground}
	switch t.mode {
	case background:
		return b, false
	case prospect:
		b.planned = cmp.Or(c.Modality, orontes.Planned)
		if b.planned == orontes.Asserted { // dated after the day it was published, or doubted
			b.planned = orontes.Planned
			if doubted(c) {
				b.planned = orontes.Possible
			}
		}
		return b, c.Kind != orontes.Accusation // what somebody may be accused of is no plan of his
	}
	if t.is.Nature == ontology.Measure && sound(c.Figure) { // a total and an increase are never versions of each other
		b.scope, b.counts = f.rules.scopeOf(c.Figure), f.accumulation(t)
	}
	switch t.is.Kind.Section {
	case ontology.Statements:
		return b, false
	case ontology.Control:
		return b, t.is.Nature != ontology.State
	case ontology.States:
		_, kept := f.rules.object[t.subject()]
		return b, t.place == 0 || !kept // the rest is a state
	case ontology.Displacement:
		if t.mode == happened && sound(c.Figure) {
			return b, false // in the ledger
		}
		if t.place == 0 {
			b.place = cmp.Or(t.leave, t.reach)
		}
	}
	if c.Kind == orontes.Casualties && c.Figure != nil {
		b.scope = f.rules.scopeOf(c.Figure)
	}
	return b, true
}

// accounts parts a bucket into events: first what is dated to the day, in
// order of time, then the vaguer claims, each to the event it fits best.
func (f *fuser) accounts(ts []*testimony) []*account {
	slices.SortFunc(ts, func(a, b *testimony) int {
		return cmp.Or(compareBool(!a.precise(), !b.precise()), cmp.Compare(a.from, b.from), cmp.Compare(a.to-a.from, b.to-b.from), byIndex(a, b))
	})
	var list []*account
	open := 0 // accounts before this one are over
	for _, t := range ts {
		if t.precise() {
			for open < len(list) && list[open].to+2*f.rules.days["lag"]+3 < t.from {
				open++
			}
		} else {
			open = 0
		}
		var into *account
		top := 0
		for _, a := range list[open:] {
			if m := f.match(a, t); m > top {
				into, top = a, m
			}
		}
		if into == nil {
			into = &account{from: t.from, to: t.to, place: t.ground}
			list = append(list, into)
		}
		f.add(into, t)
	}
	return list
}

func (f *fuser) add(a *account, t *testimony) {
	if t.mode == denied {
		a.denials = append(a.denials, t)
	} else {
		a.says = append(a.says, t)
	}
	if t.to-t.from < a.to-a.from {
		a.from, a.to = t.from, t.to
	}
	a.actors, a.targets = addParties(a.actors, t.actors), addParties(a.targets, t.targets)
	if t.claim.Kind == orontes.Control {
		a.winners, a.losers = addParties(a.winners, f.claimant(t)), addParties(a.losers, f.quitter(t))
	}
	if !slices.Contains(a.origins, t.origin) {
		a.origins = append(a.origins, t.origin)
	}
	if g := t.claim.Figure; sound(g) && !slices.ContainsFunc(a.tolls, func(x toll) bool { return x.origin == t.origin && f.rules.sameFigure(g, x.figure) }) {
		a.tolls = append(a.tolls, toll{g, t.origin, t.report.ID})
	}
	if a.head == nil || t.index < a.head.index {
		a.head = t
	}
	a.undated = a.undated || t.undated
	a.object = cmp.Or(a.object, t.thing)
}
