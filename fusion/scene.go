package fusion

import (
	"slices"

	"orontes"
)

// scenes place what a report tells without a place, or only in a country, and
// what it tells of the same moment more narrowly beside it: the deaths and the
// damage that a strike caused were where the strike was, and a toll of a report
// that tells of one place was there. What is placed so says what it rests on.
// ts are one report's, in order. Nothing is looked at but what the report says,
// so that no other report moves it.
func (f *fuser) scenes(ts []*testimony) {
	if len(ts) < 2 || len(ts) > longReport {
		return
	}
	given := make([]*testimony, len(ts))
	for _, find := range [...]func([]*testimony, *testimony) *testimony{f.beside, f.sceneOf} {
		clear(given)
		for i, t := range ts {
			if t.scene == nil && t.is.Kind.Scene && t.mode <= denied && t.to-t.from <= 1 {
				given[i] = find(ts, t)
			}
		}
		for i, t := range ts {
			if s := given[i]; s != nil {
				t.place, t.ground, t.scene = s.place, s.ground, s
			}
		}
	}
	for _, t := range ts {
		if s := t.scene; s != nil && !t.stated {
			t.from, t.to, t.stated, t.undated = s.from, s.to, s.stated, s.undated
		}
	}
}

// placeless reports whether a testimony says no more of where than a country.
func (t *testimony) placeless() bool {
	p := t.claim.Place
	return t.place == 0 || p != nil && p.Resolved && p.Precision == orontes.PrecisionCountry
}

// settled reports whether a testimony says itself in which settlement it was,
// or at which point.
func (t *testimony) settled() bool {
	p := t.claim.Place
	return t.ground != 0 && p != nil && !wide(&p.Place) && (p.Relation == "" && p.DistanceKM == 0 || t.ground != t.place)
}

// wide reports whether a place is larger than a settlement, as it is told.
func wide(p *orontes.Place) bool {
	switch p.Precision {
	case orontes.PrecisionAdmin2, orontes.PrecisionAdmin1, orontes.PrecisionCountry, orontes.PrecisionRegion:
		return true
	}
	return false
}

// beside finds what tells in the same sentence, and of the same moment, where
// it was, where t says nothing of it, or names only what that place lies in. A
// town that bears its province's name may be the province.
func (f *fuser) beside(ts []*testimony, t *testimony) *testimony {
	var one *testimony
	for _, s := range ts {
		if s.claim.Sentence != t.claim.Sentence || s == t || !s.settled() || s.mode > denied || s.to < t.from || t.to < s.from ||
			!s.is.Kind.Scene && !s.is.Kind.Setting || t.ground == s.ground {
			continue
		}
		if !t.placeless() && !(s.claim.Kind != t.claim.Kind && liesIn(&s.claim.Place.Place, t.claim.Place)) {
			continue
		}
		if one != nil && one.ground != s.ground {
			return nil
		}
		if one == nil {
			one = s
		}
	}
	return one
}

// liesIn reports whether a place may lie in a wider one by the name of its
// province; one in no gazetteer may lie anywhere.
func liesIn(p *orontes.Place, w *orontes.Toponym) bool {
	if w == nil || !w.Resolved || w.Relation != "" || w.DistanceKM != 0 {
		return false
	}
	unit := unitName(w.Name)
	if w.Precision != orontes.PrecisionAdmin1 && (unit != unitName(w.Admin1) || w.Precision != orontes.PrecisionSettlement) {
		return false
	}
	return !p.Resolved || p.Country == w.Country && unitName(p.Admin1) == unit && unitName(p.Name) != unit
}

// sceneOf finds the scene of a report for the dead and wounded that it counts
// without a place: the one settlement that it has told of so far, or else at
// all, if what it is chiefly about was not elsewhere. Deeds without a place are
// left where they are: a report tells of more of them than it says where.
func (f *fuser) sceneOf(ts []*testimony, t *testimony) *testimony {
	if !t.placeless() || t.claim.Kind != orontes.Casualties {
		return nil
	}
	var before, all []*testimony
	for _, s := range ts {
		if !s.settled() || s.mode > denied || s.to-s.from > 1 || !f.recent(t, s) || !s.is.Kind.Scene && !s.is.Kind.Setting {
			continue
		}
		all = append(all, s)
		if s.claim.Sentence <= t.claim.Sentence {
			before = append(before, s)
		}
	}
	narrow := func(s *testimony) bool { // not "Idlib", where it may be the province of another
		return !slices.ContainsFunc(all, func(n *testimony) bool { return liesIn(&n.claim.Place.Place, s.claim.Place) })
	}
	sameDay := func(s *testimony) bool { return t.stated && s.stated && s.from <= t.to && t.from <= s.to }
	if before = prefer(kept(before, narrow), sameDay); len(before) == 0 {
		before = prefer(kept(all, narrow), sameDay)
	}
	if len(before) == 0 || slices.ContainsFunc(before, func(s *testimony) bool { return s.ground != before[0].ground }) {
		return nil
	}
	s := before[0]
	if i := slices.IndexFunc(before, func(s *testimony) bool { return s.stated }); i >= 0 {
		s = before[i]
	}
	for _, lead := range ts {
		if lead.claim.Main && lead.settled() && lead.ground != s.ground && !liesIn(&s.claim.Place.Place, lead.claim.Place) {
			return nil
		}
	}
	if p := t.claim.Place; p != nil && s.claim.Place.Country != "" && p.Country != s.claim.Place.Country || !f.tollOf(ts, t, s) {
		return nil
	}
	return s
}

// kept are those of a list that are so, in a list of their own.
func kept(list []*testimony, so func(*testimony) bool) []*testimony {
	return slices.DeleteFunc(slices.Clone(list), func(t *testimony) bool { return !so(t) })
}

// prefer are those of a list that are so, where any is, else all.
func prefer(list []*testimony, so func(*testimony) bool) []*testimony {
	if some := kept(list, so); len(some) > 0 {
		return some
	}
	return list
}

// recent reports whether a scene is of the days that t tells of.
func (f *fuser) recent(t, s *testimony) bool {
	if t.stated {
		return s.from <= t.to+f.rules.days["lag"] && t.from <= s.to+f.rules.days["lag"]
	}
	return s.to >= t.known-f.rules.days["scene"]
}

// tollOf reports whether the figure of t can be one of the scene: no larger
// than what one event takes, and of the size of what the report tells of there.
func (f *fuser) tollOf(ts []*testimony, t, scene *testimony) bool {
	g := t.claim.Figure
	if !sound(g) {
		return true
	}
	known, fits := false, false
	for _, s := range ts {
		h := s.claim.Figure
		if s.ground != scene.ground || s.claim.Kind != orontes.Casualties || s.claim.Type != t.claim.Type || !sound(h) {
			continue
		}
		known = true
		p, q := point(g), point(h)
		fits = fits || max(p, q) <= f.rules.ratio["toll"]*min(p, q) || g.Of != "" && p <= q ||
			h.Qualifier == orontes.Vague && p >= q
	}
	return fits || !known && point(g) <= f.rules.ratio["scene"]
}

// inferred says which testimonies have their place from what their reports
// tell beside them.
func (f *fuser) inferred(ts []*testimony) []orontes.Value {
	var list []orontes.Value
	for i, t := range ts {
		if t.scene == nil || slices.ContainsFunc(ts[:i], func(s *testimony) bool { return s.scene != nil && s.place == t.place }) {
			continue
		}
		var here []*testimony
		for _, s := range ts[i:] {
			if s.scene != nil && s.place == t.place {
				here = append(here, s)
			}
		}
		list = append(list, f.version(orontes.Inferred, "the place "+placeName(f.at(t.place))+", from what the same report tells beside it", here))
	}
	return list
}
