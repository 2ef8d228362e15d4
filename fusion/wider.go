package fusion

import (
	"cmp"
	"slices"

	"orontes"
)

// joinWider joins each account of a wide place, or of none, with the one
// account in that place that it can be. Where there are several it stays. All
// are of one kind and of types alike.
func (f *fuser) joinWider(accounts []*account) []*account {
	if len(accounts) == 0 {
		return nil
	}
	if accounts[0].first().is.Rare {
		return f.joinRare(accounts)
	}
	broad := func(a *account) bool { return a.place == 0 || f.places[a.place].broad() }
	var wide []*account
	narrow := map[day][]*account{} // by the days on which a wide account looks for them
	for _, a := range accounts {
		if a.to-a.from <= 2 && broad(a) {
			wide = append(wide, a)
			for d := a.from; d <= a.to; d++ {
				narrow[d] = nil
			}
		}
	}
	if len(wide) == 0 {
		return accounts
	}
	for _, a := range accounts {
		if a.to-a.from > 2 || broad(a) {
			continue
		}
		for d := a.from; d <= a.to; d++ {
			if list, ok := narrow[d]; ok {
				narrow[d] = append(list, a)
			}
		}
	}
	for _, list := range narrow {
		slices.SortFunc(list, byHead)
	}
	slices.SortFunc(wide, byHead)
	joined := map[*account]bool{}
	for _, a := range wide {
		if into := f.onlyOne(a, narrow); into != nil {
			f.merge(into, a)
			joined[a] = true
		}
	}
	return slices.DeleteFunc(accounts, func(a *account) bool { return joined[a] })
}

func byHead(a, b *account) int { return byIndex(a.first(), b.first()) }

// onlyOne is the single account that a may be a wider telling of. Its sides
// must be the same, or its toll, beyond not contradicting.
func (f *fuser) onlyOne(a *account, narrow map[day][]*account) *account {
	var candidates []*account
	for d := a.from; d <= a.to; d++ {
		for _, n := range narrow[d] {
			if a.place != 0 && !f.holds(a, n) || !f.tells(n, a) || slices.Contains(candidates, n) {
				continue
			}
			candidates = append(candidates, n)
		}
	}
	return only(candidates, func(n *account) bool { return f.places[n.place].unit == f.places[a.place].unit })
}

// only is the single candidate, or the single one that a preference picks:
// what is told of "Aleppo" as a province is sooner of the city of that name
// than of another town in it. It is the zero value where there is no one such.
func only[T comparable](candidates []T, prefer func(T) bool) (one T) {
	if len(candidates) > 1 {
		candidates = slices.DeleteFunc(candidates, func(c T) bool { return !prefer(c) })
	}
	if len(candidates) == 1 {
		return candidates[0]
	}
	return one
}

// holds reports whether the place of a wide account holds that of another. A
// place in no gazetteer lies in the province that its sentence names, or in the
// one that a report of it names.
func (f *fuser) holds(wide, n *account) bool {
	w, p := &f.places[wide.place], &f.places[n.place]
	if n.place == 0 || p.place.Resolved || w.place.Precision != orontes.PrecisionAdmin1 {
		return w.contains(p)
	}
	return slices.ContainsFunc(n.says, func(t *testimony) bool {
		return t.source.province() == wide.place || t.claim.Place != nil && within(w.unit, fold(t.claim.Quote))
	})
}

// province is the one first-level unit that a report names as a place of what
// it tells, 0 where it names none or several.
func (s *source) province() int {
	one := 0
	for _, t := range s.ts {
		p := t.claim.Place
		switch {
		case p == nil || p.Precision != orontes.PrecisionAdmin1 || p.Relation != "" || p.DistanceKM != 0 || t.scene != nil:
		case one != 0 && one != t.place:
			return 0
		default:
			one = t.place
		}
	}
	return one
}

// tells reports whether every testimony of the wider account fits n, and one
// of them by more than time and place.
func (f *fuser) tells(n, wider *account) bool {
	strong := false
	for _, t := range slices.Concat(wider.says, wider.denials) {
		g, ok := f.fits(n, t)
		large := ok && !f.crowded(n.place) && f.largeTolls(n, t, g.figure)
		if !ok || !large && t.claim.Kind != orontes.Control && !f.enough(n, t, &g) {
			return false
		}
		strong = strong || large || g.figure == 3 || t.is.Rare || g.actors && firm(n.targets, t.targets) ||
			!f.origins[t.origin].outlet && slices.Contains(n.origins, t.origin) // one speaker, of one day
	}
	return strong
}

// first is the earliest testimony of an account.
func (a *account) first() *testimony { return a.head }

// joinWiderStates joins what is told of a thing in a wide or only described
// place ("a bridge between Hama and Homs") with the one such thing in it that
// is told of at the same time. Where there are several it stays.
func (f *fuser) joinWiderStates(tracks map[holding][]*testimony) {
	byObject := map[string][]holding{}
	for h := range tracks {
		byObject[h.object] = append(byObject[h.object], h)
	}
	for _, things := range byObject {
		slices.SortFunc(things, func(a, b holding) int { return cmp.Compare(a.place, b.place) })
		into := map[holding]holding{}
		for _, wide := range things {
			if !f.places[wide.place].broad() {
				continue
			}
			var candidates []holding
			for _, h := range things {
				if f.places[wide.place].contains(&f.places[h.place]) && near(tracks[wide], tracks[h]) {
					candidates = append(candidates, h)
				}
			}
			if h := only(candidates, func(h holding) bool { return f.places[h.place].unit == f.places[wide.place].unit }); h.place != 0 {
				into[wide] = h
			}
		}
		for wide, h := range into {
			tracks[h] = append(tracks[h], tracks[wide]...)
			delete(tracks, wide)
		}
		for _, h := range things {
			slices.SortFunc(tracks[h], byIndex)
		}
	}
}

// near reports whether every testimony of the one is within a day of one of
// the other.
func near(wide, narrow []*testimony) bool {
	for _, w := range wide {
		if !slices.ContainsFunc(narrow, func(n *testimony) bool { return w.began() <= n.to+1 && n.began() <= w.to+1 }) {
			return false
		}
	}
	return true
}
