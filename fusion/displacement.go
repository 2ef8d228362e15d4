package fusion

import (
	"cmp"
	"slices"

	"orontes"
)

// movement is what displacement figures must agree in to be versions of one
// observation. Stock and flow, types, places, units and parts are never mixed.
type movement struct {
	accumulation orontes.Accumulation
	typ          string
	place        int
	leave        int
	reach        int
	scope        scope
}

// observation is one figure of people on the move as one or more origins gave
// it, perhaps in several reports.
type observation struct {
	movement
	ts    []*testimony
	to    day // the day it is told for
	value float64
}

// observations keeps totals (stock: so many are displaced as of a day) and
// increases (flow: so many were displaced in a period) apart, after IDMC.
// Neither is ever summed. The same total said again within the repeat time is
// one observation, however many carry it; totals of one place and day window
// are versions of one entry. Entries come in order of their day, so that a
// series by origin can be read off them.
func (f *fuser) observations(ts []*testimony) []*observation {
	found := make([]*observation, len(ts))
	room, lists := make([]observation, len(ts)), slices.Clone(ts)
	for i, t := range ts {
		room[i] = f.observation(t)
		room[i].ts = lists[i : i+1 : i+1]
		found[i] = &room[i]
	}
	return f.versionsOfDay(f.repeats(found))
}

func (f *fuser) observation(t *testimony) observation {
	return observation{
		movement: movement{f.accumulation(t), t.claim.Type, t.place, t.leave, t.reach, f.rules.scopeOf(t.claim.Figure)},
		to:       t.to, value: point(t.claim.Figure),
	}
}

// repeats joins the same figure said again: the same value of the same thing,
// in places that do not contradict, within the repeat time.
func (f *fuser) repeats(found []*observation) []*observation {
	kept := make(map[float64][]*observation, len(found)/2) // by value
	var list []*observation
	for _, o := range found {
		for old := kept[o.value]; len(old) > 0 && old[0].to+f.rules.days["repeat"] < o.to; { // they come in order of time
			old = old[1:]
			kept[o.value] = old
		}
		i := slices.IndexFunc(kept[o.value], func(k *observation) bool {
			return o.to <= k.to+f.rules.days["repeat"] && (o.value >= 100 || o.to <= k.to) && o.countsAs(&k.movement, o.value) &&
				o.fits(&k.movement) && (o.scope.part == k.scope.part || o.to <= k.to+f.rules.days["window"])
		})
		if i < 0 {
			kept[o.value] = append(kept[o.value], o)
			list = append(list, o)
			continue
		}
		k := kept[o.value][i]
		k.ts = append(k.ts, o.ts...)
		k.place, k.leave, k.reach = cmp.Or(k.place, o.place), cmp.Or(k.leave, o.leave), cmp.Or(k.reach, o.reach)
	}
	for _, o := range list {
		f.settle(o)
		o.asPart()
	}
	return list
}

// asPart makes the observation a part of a larger figure if any of its tellings
// calls it one: a report that does not say so leaves it out.
func (o *observation) asPart() {
	i := slices.IndexFunc(o.ts, func(t *testimony) bool { return t.claim.Figure.PartOf != "" })
	if i < 0 {
		return
	}
	whole := o.ts[i].claim.Figure.PartOf
	o.scope.part = true
	for i, t := range o.ts {
		if t.claim.Figure.PartOf == "" {
			part, claim, figure := *t, *t.claim, *t.claim.Figure // other sections look at the same testimony
			figure.PartOf = whole
			claim.Figure, part.claim = &figure, &claim
			o.ts[i] = &part
		}
	}
}

// telling is the number from which a figure is known by its value: 664,000
// displaced is one figure, whether a report calls it a total or an increase.
const telling = 1000

// settle decides whether an observation that is told both ways is a total or
// an increase: as most origins tell it, else a total.
func (f *fuser) settle(o *observation) {
	if len(o.ts) == 1 {
		return
	}
	var stock, flow []*testimony
	for _, t := range sorted(o.ts) {
		if f.accumulation(t) == orontes.Stock {
			stock = append(stock, t)
		} else {
			flow = append(flow, t)
		}
	}
	if len(stock) == 0 || len(flow) == 0 {
		return
	}
	o.accumulation = orontes.Stock
	if f.independent(flow) > f.independent(stock) {
		o.accumulation = orontes.Flow
	}
}

// accumulation is whether a testimony gives a total or an increase.
func (f *fuser) accumulation(t *testimony) orontes.Accumulation {
	return cmp.Or(t.claim.Accumulation, t.is.Accumulation())
}

// countsAs reports whether two movements count the same people in the same
// way. From a telling number on, the number alone tells the figure.
func (m *movement) countsAs(n *movement, value float64) bool {
	if value >= telling {
		return m.scope.measure == n.scope.measure && m.scope.unit == n.scope.unit && m.scope.of == n.scope.of
	}
	return m.accumulation == n.accumulation && m.scope == n.scope
}

// byMoved is the order in which figures are looked at: by day, what says most
// of the places first.
func byMoved(a, b *testimony) int {
	places := func(t *testimony) int {
		return int(bit(t.place != 0) + bit(t.leave != 0) + bit(t.reach != 0))
	}
	return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(places(b), places(a)), byIndex(a, b))
}

// fits reports whether no place of the one contradicts the other's.
func (m *movement) fits(n *movement) bool {
	ok := func(a, b int) bool { return a == 0 || b == 0 || a == b }
	return ok(m.place, n.place) && ok(m.leave, n.leave) && ok(m.reach, n.reach)
}

// versionsOfDay joins observations of the same movement within a day window:
// two origins that count differently, or one that corrected itself. One report
// that gives two figures of it means two things, and they stay apart.
func (f *fuser) versionsOfDay(list []*observation) []*observation {
	open := map[[3]int][]*observation{}
	var joined []*observation
	for _, o := range list {
		at := [3]int{o.place, o.leave, o.reach}
		for old := open[at]; len(old) > 0 && old[0].to+f.rules.days["window"] < o.to; { // they come in order of time
			old = old[1:]
			open[at] = old
		}
		i := slices.IndexFunc(open[at], func(k *observation) bool {
			return o.to <= k.to+f.rules.days["window"] && o.movement == k.movement && f.rules.comparable(o.ts[0].claim.Figure, k.ts[0].claim.Figure) &&
				!slices.ContainsFunc(o.ts, func(t *testimony) bool {
					return slices.ContainsFunc(k.ts, func(s *testimony) bool { return s.report.ID == t.report.ID })
				})
		})
		if i < 0 {
			open[at] = append(open[at], o)
			joined = append(joined, o)
			continue
		}
		k := open[at][i]
		k.ts = append(k.ts, o.ts...)
	}
	return joined
}
