package fusion

import (
	"cmp"
	"slices"

	"orontes"
)

// condition is the section that a testimony of a state belongs to; ok is false
// for what is none. A section lists the bridges, roads, crossings and airports (access), or the
// water, power, hospitals and bread (services), that something is known of,
// each with the state the latest evidence puts it in; and what is ordered (access). Evidence of one day that
// puts it in two states leaves it contested. What says nothing of a place is
// an event, not a state.
func (f *fuser) condition(t *testimony) (section string, ok bool) {
	object, kept := f.rules.object[t.subject()]
	return object.section, kept && t.is.Condition.Sort != "" && t.place != 0 && t.mode <= denied
}

// inForce is the state of what is ordered: a curfew, an evacuation.
const inForce = "in_force"

// subject is what a testimony tells the state of: the thing it is about, or
// what is ordered.
func (t *testimony) subject() string { return cmp.Or(t.is.Condition.Order, t.thing) }

// state is the name of the state that a testimony tells of.
func (t *testimony) state() string {
	if t.is.Condition.Order != "" {
		return inForce
	}
	return t.claim.Type
}

func byObject(a, b *orontes.StateEntry) int {
	return cmp.Or(cmp.Compare(a.Object, b.Object), cmp.Compare(placeName(a.Place), placeName(b.Place)), cmp.Compare(placeKey(a.Place), placeKey(b.Place)))
}

func (f *fuser) stateEntry(h holding, section string, ts []*testimony) orontes.StateEntry {
	episodes, stray := f.episodes(f.firm(ts))
	e := orontes.StateEntry{Object: h.object, Place: f.at(h.place)}
	prefix := "acc"
	if section == sectionServices {
		prefix = "svc"
	}
	if len(episodes) == 0 { // it is only denied
		t := best(stray)
		e.Kind, e.State, e.Since, e.Quote = t.claim.Kind, t.state(), t.to.date(), t.claim.Quote
		e.Evidence = f.evidence(prefix, nil, stray)
		e.Age, e.Stale = f.age(e.Last, f.rules.object[h.object].fresh)
		return e
	}
	for _, past := range episodes[:len(episodes)-1] {
		e.Past = append(e.Past, orontes.Episode{State: gravest(past.says), Since: past.since().date(), Claims: claimIDs(slices.Concat(past.says, past.rivals, past.denials))})
	}
	now := episodes[len(episodes)-1]
	e.State, e.Since = gravest(now.says), now.since().date()
	latest := now.says[len(now.says)-1]
	for _, t := range now.says { // quote one that names the state shown
		if t.state() == e.State {
			latest = t
			break
		}
	}
	e.Kind, e.Quote = latest.claim.Kind, latest.claim.Quote
	e.Actors = f.named(now.says, actorsOf)
	e.Evidence = f.evidence(prefix, now.says, slices.Concat(now.rivals, now.denials))
	e.Values = f.disagree("actor", sorted(now.says), actorsOf)
	if len(now.rivals) > 0 {
		e.Values = append(e.Values, f.versions("state", slices.Concat(now.says, now.rivals), func(t *testimony) string { return t.state() })...)
	}
	if len(now.denials) > 0 {
		e.Values = append(e.Values, f.version("denied", "denied", now.denials))
	}
	e.Notes = f.reprinted(now.says)
	e.Age, e.Stale = f.age(e.Last, f.rules.object[h.object].fresh)
	return e
}
