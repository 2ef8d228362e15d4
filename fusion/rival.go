package fusion

import (
	"slices"

	"orontes"
)

// rivals are the tolls that the same voice gives in the same report for the
// same place, days and people. They are entries of their own: either one is
// wrong, or they are of two events.
func (f *fuser) rivals(ts []*testimony) []orontes.Value {
	var list []orontes.Value
	var seen []*testimony
	for _, t := range ts {
		if t.claim.Kind != orontes.Casualties || t.ground == 0 || !sound(t.claim.Figure) {
			continue
		}
		for _, s := range t.source.ts {
			g := s.claim.Figure
			if s.claim.Kind != t.claim.Kind || s.claim.Type != t.claim.Type || s.ground != t.ground || s.origin != t.origin || s.mode != t.mode || !sound(g) ||
				point(g) == point(t.claim.Figure) || f.rules.scopeOf(g) != f.rules.scopeOf(t.claim.Figure) || s.to < t.from || t.to < s.from ||
				slices.Contains(ts, s) || slices.Contains(seen, s) {
				continue
			}
			seen = append(seen, s)
			list = append(list, f.version(orontes.Apart, g.Hedged()+" of the same place and days in the same report: one of the two is wrong, or they are two events", []*testimony{s}))
		}
	}
	return list
}
