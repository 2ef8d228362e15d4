package fusion

import (
	"cmp"
	"slices"

	"orontes"
)

// holding is a place, or a thing in it, that somebody may hold.
type holding struct {
	place  int
	object string
}

// holding is the place or thing that a testimony says somebody holds; ok is
// false where it says nothing of the kind.
//
// A place is held by whom it was last said to have been taken by. Who loses or
// leaves it makes it nobody's until somebody is said to hold it; when that is
// within the meeting time, both are one change of hands. What two sides say of
// the same day, what is denied and what is called contested is shown as
// contested, with every version. A city's district, and the airport of a city,
// do not follow the city. Countries are not held.
func (f *fuser) holding(t *testimony) (h holding, ok bool) {
	if t.claim.Kind != orontes.Control || t.is.Effect == "" || t.place == 0 || t.mode > denied || f.rules.unheld[t.thing] {
		return h, false
	}
	place := &f.places[t.place]
	if place.described() || place.place.Precision == orontes.PrecisionCountry {
		return h, false
	}
	return holding{t.place, t.thing}, true
}

func byPlace(a, b *orontes.ControlEntry) int {
	return cmp.Or(cmp.Compare(a.Place.Name, b.Place.Name), cmp.Compare(a.Object, b.Object), cmp.Compare(placeKey(&a.Place), placeKey(&b.Place)))
}

func (f *fuser) controlEntry(h holding, ts []*testimony) orontes.ControlEntry {
	tenures, stray := f.tenures(f.firm(ts))
	entry := orontes.ControlEntry{Place: *f.at(h.place), Object: h.object, Detail: []orontes.Tenure{}}
	for _, t := range tenures {
		entry.Detail = append(entry.Detail, f.history(t))
	}
	if len(tenures) == 0 { // nobody says it; somebody denies it
		entry.Evidence = f.evidence("ctl", nil, stray)
		entry.Values = f.holderVersions(&tenure{against: stray})
		entry.Age, entry.Stale = f.age(entry.Last, f.rules.days["stale"])
		return entry
	}
	n := len(tenures) - 1
	for n > 0 && entry.Detail[n].Status == orontes.Denied { // what was taken back leaves the place as it was
		n--
	}
	if entry.Detail[n].Status == orontes.Denied {
		n = len(tenures) - 1
	}
	last, now := tenures[n], entry.Detail[n]
	entry.Holder, entry.Class, entry.Since = now.Holder, now.Class, now.Since
	entry.Evidence = f.evidence("ctl", last.says(), last.objections())
	entry.Status = now.Status
	entry.Values, entry.Notes = f.holderVersions(last), f.reprinted(last.says())
	entry.Age, entry.Stale = f.age(entry.Last, f.rules.days["stale"])
	return entry
}

// history is a tenure as it is shown.
func (f *fuser) history(t *tenure) orontes.Tenure {
	shown := orontes.Tenure{Since: t.since().date(), Status: f.standing(t)}
	if sides := f.sides(t.named(), t.winners); len(sides) > 0 {
		shown.Holder, shown.Class = sides[0].name, sides[0].class
	}
	if sides := f.sides(t.says(), t.losers); len(sides) > 0 {
		shown.Lost = sides[0].name
	}
	all := sorted(slices.Concat(t.says(), t.objections()))
	shown.Origins = f.names(all)
	shown.Claims = claimIDs(all)
	return shown
}

// standing is how well a tenure stands.
func (f *fuser) standing(t *tenure) orontes.Status {
	switch {
	case len(t.against) > 0 && len(f.upheld(t.says(), t.against)) == 0:
		return orontes.Denied // whoever said it has taken it back
	case len(t.objections()) > 0:
		return orontes.Contested
	case f.independent(sorted(t.says())) >= 2 && !f.allDoubtful(t.says()):
		return orontes.Corroborated
	}
	return orontes.Reported
}

// holderVersions are the versions of who holds a place, where they differ or
// where one is denied, and of the day it changed hands.
func (f *fuser) holderVersions(t *tenure) []orontes.Value {
	var list []orontes.Value
	add := func(prefix string, ts []*testimony, of func(*testimony) []*party) {
		for _, s := range f.sides(ts, of) {
			list = append(list, f.version("holder", prefix+s.name, s.ts))
		}
	}
	add("", t.named(), t.winners)
	add("", t.rivals, f.claimant)
	add("not ", t.against, f.claimant)
	if len(t.contests) > 0 {
		list = append(list, f.version("holder", "contested", t.contests))
	}
	if len(list) < 2 && len(t.against) == 0 {
		list = nil
	}
	for _, s := range f.sides(t.says(), t.losers) {
		list = append(list, f.version("lost", s.name, s.ts))
	}
	return append(list, f.versions("since", t.dated(), func(t *testimony) string { return t.from.date().String() })...)
}

// age is how old evidence is on the day of the situation, and whether that is
// more than limit.
func (f *fuser) age(last orontes.Date, limit day) (days int, stale bool) {
	if last.IsZero() || f.today == noDay {
		return 0, false
	}
	days = int(f.today - dayOf(last))
	return days, days > int(limit)
}
