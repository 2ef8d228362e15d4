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
	var out []orontes.Candidate
	var blocks atlas.Blocks
	for _, w := range g.weighed(name) {
		out = append(out, g.candidate(&blocks, w.p.ref, w.share))
	}
	return out
}

// weighing is a place of a name and its share among all of them.
type weighing struct {
	p     posting
	prior float64
	share float64
}

func (g *Gazetteer) weighed(name string) []weighing {
	folded := spelling.Fold(name)
	if folded == "" {
		return nil
	}
	var scratch []atlas.Posting
	found := g.named(nil, []byte(folded), &scratch)
	if key := spelling.Key(name); key != "" {
		for _, p := range g.sounding(nil, key, &scratch) {
			found = append(found, posting{p.ref, soundsLike})
		}
	}
	var list []weighing
	for _, p := range found { // the best kind of each place comes first
		if !slices.ContainsFunc(list, func(w weighing) bool { return w.p.ref == p.ref }) {
			list = append(list, weighing{p: p, prior: g.prior(p)})
		}
	}
	slices.SortStableFunc(list, func(a, b weighing) int { return cmp.Compare(b.prior, a.prior) })
	total := 0.05
	for _, w := range list {
		total += math.Exp(w.prior - list[0].prior)
	}
	list = list[:min(len(list), longestList)]
	for i := range list {
		list[i].share = math.Exp(list[i].prior-list[0].prior) / total
	}
	return list
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
