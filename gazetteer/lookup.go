package gazetteer

import (
	"cmp"
	"math"
	"slices"

	"orontes"
	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// longestList is the most candidates Lookup returns.
const longestList = 20

// Lookup returns the places a name could stand for without any context, best
// first, at most 20: those of that name whatever its case and accents, then
// those that only sound like it. Scores sum to at most 1.
func (g *Gazetteer) Lookup(name string) []orontes.Candidate {
	folded := spelling.Fold(name)
	if folded == "" {
		return nil
	}
	var scratch []atlas.Posting
	exact := g.named(nil, []byte(folded), &scratch)
	found := slices.Clone(exact)
	if key := spelling.Key(name); key != "" {
		for _, p := range g.sounding(nil, key, &scratch) {
			if !slices.ContainsFunc(exact, func(e posting) bool { return e.ref == p.ref }) {
				found = append(found, posting{p.ref, soundsLike})
			}
		}
	}
	type scored struct {
		p posting
		s float64
	}
	list := make([]scored, len(found))
	for i, p := range found {
		list[i] = scored{p, g.prior(p)}
	}
	slices.SortStableFunc(list, func(a, b scored) int { return cmp.Compare(b.s, a.s) })
	total := 0.0
	for _, s := range list {
		total += math.Exp(s.s - list[0].s)
	}
	var blocks atlas.Blocks
	out := make([]orontes.Candidate, 0, min(len(list), longestList))
	for _, s := range list[:min(len(list), longestList)] {
		out = append(out, g.candidate(&blocks, s.p.ref, math.Exp(s.s-list[0].s)/(total+0.05)))
	}
	return out
}

// soundsLike is the kind of a posting found by its transliteration key.
const soundsLike = atlas.Short + 1

// kindCost is what a less good name costs, in natural logarithms of odds.
var kindCost = [...]float64{atlas.Usual: 0, atlas.Alternate: -1.2, atlas.Foreign: -0.5, atlas.Short: -2, soundsLike: -4}

// prior is how much a name is likely to mean a place before anything is read,
// in natural logarithms of odds.
func (g *Gazetteer) prior(p posting) float64 {
	f, feat := g.facts(p.ref)
	known := float64(f.Rank)/24 + feat.lift // power of ten
	if p.ref.layer() >= firstPack {
		known = max(known, 3.5) // somebody thought it worth importing
	}
	return known*1.6 + kindCost[p.kind]
}

func (g *Gazetteer) candidate(blocks *atlas.Blocks, r ref, score float64) orontes.Candidate {
	p := g.place(blocks, r, score)
	c := orontes.Candidate{Name: p.Name, Key: p.Key, Country: p.Country, Admin1: p.Admin1, Feature: p.Feature, Score: p.Score}
	if p.Point != nil {
		c.Lat, c.Lon = p.Lat, p.Lon
	}
	return c
}
