package fusion

import (
	"cmp"
	"math"
	"slices"

	"orontes"
)

// sound reports whether a figure can count anything: not negative, not upside
// down, not infinite. Others are left out of the figures, not out of the list.
func sound(g *orontes.Figure) bool {
	if g == nil || g.Low < 0 || g.High < g.Low || math.IsNaN(g.Low) || math.IsInf(g.High, 0) || math.IsNaN(g.High) {
		return false
	}
	return g.Best == nil || g.Low <= *g.Best && *g.Best <= g.High
}

// point is the one number a figure is compared by: its best value, else the
// bound it gives.
func point(g *orontes.Figure) float64 {
	if g.Best != nil {
		return *g.Best
	}
	switch g.Qualifier {
	case orontes.AtLeast:
		return g.Low
	case orontes.AtMost:
		return g.High
	case orontes.Vague: // "dozens" are at least so many
		return g.Low
	}
	return (g.Low + g.High) / 2
}

// bound is the span a figure stands for when figures are put side by side. An
// open end ("at least 370,000") is closed at the number said: what lies beyond
// it, nobody has said.
func bound(g *orontes.Figure) (low, high float64) {
	switch g.Qualifier {
	case orontes.AtLeast:
		return g.Low, max(g.Low, point(g))
	case orontes.AtMost:
		return min(g.High, point(g)), g.High
	}
	return g.Low, g.High
}

// fuse spans the figures of testimonies. Only those of the commonest scope are
// looked at. Of each origin the latest word counts, earlier ones stay listed;
// best is the value most origins give, of equals the latest given, then the
// lower. It is nil where there is no sound figure. versions are the values by
// origin where they differ.
func (f *fuser) fuse(ts []*testimony) (*orontes.FusedFigure, []orontes.Value) {
	ts = f.counted(ts)
	if len(ts) == 0 {
		return nil, nil
	}
	first := ts[0].claim.Figure
	fused := &orontes.FusedFigure{Unit: first.Unit, Measure: first.Measure, Of: first.Of, PartOf: first.PartOf, Low: math.Inf(1)}
	same := f.sameSpeakers(ts)
	latest := map[int]*testimony{}
	for _, t := range ts {
		o, g := same(t.origin), t.claim.Figure
		if l := latest[o]; l == nil || t.known > l.known || t.known == l.known && point(g) > point(l.claim.Figure) {
			latest[o] = t
		}
		said := orontes.OriginFigure{Origin: f.origins[o].name, Date: t.known.date(), Figure: *g, Claim: t.claim.ID}
		if !slices.ContainsFunc(fused.ByOrigin, func(b orontes.OriginFigure) bool {
			return b.Origin == said.Origin && point(&b.Figure) == point(g) && b.Figure.Qualifier == g.Qualifier
		}) {
			fused.ByOrigin = append(fused.ByOrigin, said)
		}
	}
	var last []*testimony
	for _, t := range ts {
		if latest[same(t.origin)] == t {
			low, high := bound(t.claim.Figure)
			fused.Low, fused.High = min(fused.Low, low), max(fused.High, high)
			last = append(last, t)
		}
	}
	fused.Best = f.bestValue(last)
	return fused, f.figureVersions(last)
}

// figureVersions are the figures by origin where their numbers differ; a hedge
// alone is no difference.
func (f *fuser) figureVersions(ts []*testimony) []orontes.Value {
	words := map[float64]string{}
	return f.versions("figure", ts, func(t *testimony) string {
		n := point(t.claim.Figure)
		if words[n] == "" {
			words[n] = t.claim.Figure.Hedged()
		}
		return words[n]
	})
}

// counted keeps the testimonies with a sound figure of the commonest scope.
func (f *fuser) counted(ts []*testimony) []*testimony {
	counts := map[scope]int{}
	var best scope
	for _, t := range ts {
		if sound(t.claim.Figure) {
			counts[f.rules.scopeOf(t.claim.Figure)]++
		}
	}
	for s, n := range counts {
		b := counts[best]
		if n > b || n == b && cmp.Or(cmp.Compare(s.measure, best.measure), cmp.Compare(s.unit, best.unit),
			cmp.Compare(s.of, best.of), compareBool(s.part, best.part)) < 0 {
			best = s
		}
	}
	var kept []*testimony
	for _, t := range sorted(ts) {
		if sound(t.claim.Figure) && f.rules.scopeOf(t.claim.Figure) == best {
			kept = append(kept, t)
		}
	}
	return kept
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func (f *fuser) bestValue(ts []*testimony) float64 {
	type vote struct {
		n      int
		latest day
	}
	votes := map[float64]vote{}
	exact := slices.ContainsFunc(ts, func(t *testimony) bool { return t.claim.Figure.Qualifier != orontes.Vague })
	for _, t := range ts {
		if exact && t.claim.Figure.Qualifier == orontes.Vague {
			continue // "dozens" does not outvote a number
		}
		v := votes[point(t.claim.Figure)]
		votes[point(t.claim.Figure)] = vote{v.n + 1, max(v.latest, t.known)}
	}
	best, chosen := 0.0, vote{}
	for value, v := range votes {
		if chosen.n == 0 || cmp.Or(cmp.Compare(chosen.n, v.n), cmp.Compare(chosen.latest, v.latest), cmp.Compare(value, best)) < 0 {
			best, chosen = value, v
		}
	}
	return best
}

// quotable is the testimony to quote: where there is a figure, the latest that
// gives its best value.
func (f *fuser) quotable(ts []*testimony, g *orontes.FusedFigure) *testimony {
	if g != nil {
		counted := f.counted(ts)
		for i := len(counted) - 1; i >= 0; i-- {
			if point(counted[i].claim.Figure) == g.Best {
				return counted[i]
			}
		}
	}
	return best(ts)
}

// agreed lowers corroborated to reported where the figure is what is told and
// no two independent origins give figures that can both be right.
func (f *fuser) agreed(status orontes.Status, ts []*testimony) orontes.Status {
	if status != orontes.Corroborated {
		return status
	}
	ts = f.counted(ts)
	same := f.sameSpeakers(ts)
	for i, t := range ts[:min(len(ts), 200)] {
		lowT, highT := bound(t.claim.Figure)
		for _, s := range ts[:i] {
			if low, high := bound(s.claim.Figure); same(s.origin) != same(t.origin) && low <= highT && lowT <= high {
				return status
			}
		}
	}
	return orontes.Reported
}
