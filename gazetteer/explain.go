package gazetteer

import (
	"orontes"
	"orontes/gazetteer/internal/atlas"
)

// Match is a place that a name could stand for, and why.
type Match struct {
	orontes.Candidate
	// Why says how the name leads to the place: "usual name", "other name",
	// "name in another script", "short name" or "sounds alike".
	Why        string `json:"why"`
	Population int    `json:"population,omitempty"`
	// Pack is what it comes from: "world", "regions", or the name of a pack.
	Pack string `json:"pack"`
}

var whys = [...]string{atlas.Usual: "usual name", atlas.Alternate: "other name", atlas.Foreign: "name in another script",
	atlas.Short: "short name", soundsLike: "sounds alike"}

// Explain is [Gazetteer.Lookup] with the reason for every place.
func (g *Gazetteer) Explain(name string) []Match {
	var out []Match
	var blocks atlas.Blocks
	for _, s := range g.weighed(name) {
		c := g.candidate(&blocks, s.p.ref, s.share)
		m := Match{Candidate: c, Why: whys[s.p.kind], Pack: "world", Population: g.place(&blocks, s.p.ref, 1).Population}
		switch l := s.p.ref.layer(); {
		case l == 1:
			m.Pack = "regions"
		case l >= firstPack:
			m.Pack = g.layers[l].name
		}
		out = append(out, m)
	}
	return out
}
