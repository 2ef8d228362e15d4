package fusion

import (
	"strings"

	"orontes"
)

// scope is what a figure counts. Figures of different scope are never fused.
type scope struct {
	measure, unit, of string
	part              bool
}

func (r *Rules) scopeOf(g *orontes.Figure) scope {
	return scope{g.Measure, g.Unit, r.counted(g.Of), g.PartOf != ""}
}

// counted is the one name for who is counted: "Takfiri terrorists" are whom
// others call rebels, but "government fighters" are others.
func (r *Rules) counted(who string) string {
	if who == "" {
		return ""
	}
	who = fold(who)
	last := who[strings.LastIndexByte(who, ' ')+1:]
	one, ok := r.fighters[last]
	if !ok {
		return who
	}
	for w := range strings.SplitSeq(strings.TrimSuffix(who, last), " ") {
		if w != "" && !r.label[w] {
			return who
		}
	}
	return one
}

// comparable reports whether two figures may be versions of one toll.
func (r *Rules) comparable(a, b *orontes.Figure) bool {
	if r.scopeOf(a) != r.scopeOf(b) {
		return false
	}
	lowA, highA := bound(a)
	lowB, highB := bound(b)
	if lowA <= highB && lowB <= highA {
		return true
	}
	p, q := point(a), point(b)
	return max(p, q) <= r.ratio["toll"]*min(p, q)
}

// sameFigure reports whether two figures say the same of the same.
func (r *Rules) sameFigure(g, h *orontes.Figure) bool {
	return g == h || point(g) == point(h) && g.Low == h.Low && g.High == h.High && r.scopeOf(g) == r.scopeOf(h)
}

// sameToll reports whether two figures count as many of the same, whatever the
// hedge.
func (r *Rules) sameToll(g, h *orontes.Figure) bool {
	return point(g) == point(h) && r.scopeOf(g) == r.scopeOf(h)
}
