package judge

import (
	"slices"

	"orontes"
	"orontes/eval/gold"
)

// Verdict is how one report was read.
type Verdict struct {
	File    *gold.File
	Reading *orontes.Reading
	Pairs   []Pair // a printed claim, a gold one, or both
}

// Pair is a printed claim with the gold claim it tells, or one of them alone.
type Pair struct {
	Gold    *gold.Claim    // nil: the gold has no such claim
	Printed *orontes.Claim // nil: missed
	Loose   bool           // the same words, another type: counts as missed and as extra
	Fields  map[Field]bool // of a pair of one type
	Harm    []Harm         // of a printed claim
}

// Right reports whether the pair is a claim of the gold, printed with its type.
func (p *Pair) Right() bool { return p.Gold != nil && p.Printed != nil && !p.Loose }

// Whole reports whether a printed claim is right in every field.
func (p *Pair) Whole() bool { return p.Right() && every(p.Fields) }

// Chief reports whether a report's chief claim is one the gold accepts as such;
// told is false where the gold has none.
func (v *Verdict) Chief() (right, told bool) {
	for i := range v.Pairs {
		p := &v.Pairs[i]
		if p.Gold != nil && p.Gold.Mark == gold.Chief {
			told = true
		}
		if p.Right() && p.Printed.Main && (p.Gold.Mark == gold.Chief || p.Gold.Mark == gold.AsChief) {
			right = true
		}
	}
	return right, told
}

// Report judges the reading of one report.
func Report(f *gold.File, r *orontes.Reading) *Verdict {
	if end := f.Until.Span.End; end > 0 {
		cut := *r
		cut.Claims = slices.DeleteFunc(slices.Clone(r.Claims), func(c orontes.Claim) bool { return c.Span.Start >= end })
		r = &cut
	}
	v := &Verdict{File: f, Reading: r}
	paired := pair(f, r)
	taken := map[*orontes.Claim]bool{}
	for i := range f.Claims {
		g := &f.Claims[i]
		if g.Mark == gold.Forbidden {
			continue
		}
		m := paired[g]
		if m.printed == nil {
			v.Pairs = append(v.Pairs, Pair{Gold: g})
			continue
		}
		taken[m.printed] = true
		p := Pair{Gold: g, Printed: m.printed, Loose: m.loose}
		if !m.loose {
			p.Fields = Compare(f, g, m.printed)
		}
		p.Harm = harms(f, &p)
		v.Pairs = append(v.Pairs, p)
	}
	for i := range r.Claims {
		if c := &r.Claims[i]; !taken[c] {
			p := Pair{Printed: c}
			p.Harm = harms(f, &p)
			v.Pairs = append(v.Pairs, p)
		}
	}
	return v
}

type match struct {
	printed *orontes.Claim
	loose   bool
}

// pair finds which printed claim tells which claim of the gold: their words
// overlap and their types agree; of several the one that agrees in most fields.
// What is left is paired by its words alone, loosely.
func pair(f *gold.File, r *orontes.Reading) map[*gold.Claim]match {
	type candidate struct {
		g, p, weight int
		loose        bool
	}
	var all []candidate
	for gi := range f.Claims {
		g := &f.Claims[gi]
		if g.Mark == gold.Forbidden {
			continue
		}
		for pi := range r.Claims {
			p := &r.Claims[pi]
			if !p.Span.Overlaps(g.Anchor.Span) {
				continue
			}
			typed := slices.ContainsFunc(g.Types, func(t gold.Type) bool { return sameType(t, p) })
			c := candidate{g: gi, p: pi, loose: !typed}
			for field, right := range Compare(f, g, p) {
				if right {
					c.weight += weights[field]
				}
			}
			switch {
			case typed:
				c.weight += 100
			case slices.ContainsFunc(g.Types, func(t gold.Type) bool { return t.Kind == p.Kind }):
				c.weight += 10
			}
			if g.Demanded() {
				c.weight++ // of a claim and an optional one alike, the claim
			}
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return b.weight - a.weight })
	out := map[*gold.Claim]match{}
	usedG, usedP := map[int]bool{}, map[int]bool{}
	for _, c := range all {
		if usedG[c.g] || usedP[c.p] {
			continue
		}
		usedG[c.g], usedP[c.p] = true, true
		out[&f.Claims[c.g]] = match{&r.Claims[c.p], c.loose}
	}
	return out
}

// weights say how much a right field tells which claim is meant.
var weights = map[Field]int{Figure: 12, Place: 8, Origin: 8, Destination: 8, Actor: 6, Target: 6, When: 4, Speaker: 4, Object: 8, Modality: 3, Negation: 3, Accumulation: 2, Qualifier: 2, Verification: 2, Code: 1}

// sameType compares types; what is damaged, closed or delivered is judged as a
// field.
func sameType(t gold.Type, p *orontes.Claim) bool {
	return string(t.Kind)+"."+t.Type == gold.Canonical(string(p.Kind)+"."+p.Type)
}
