package gazetteer

import (
	"cmp"
	"slices"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// name is a folded name and the places it could stand for, best first.
type name struct {
	folded string
	cands  []candidate
	known  float64 // power of ten: how well known the best of them is
	total  int     // candidates before the list was cut
	sound  bool    // found by its transliteration only
}

// longestNames is how many candidates of one name are weighed.
const longestNames = 80

// candidate is a place a name could stand for, with the facts that choosing
// looks at.
type candidate struct {
	ref      ref
	lat, lon float64
	unit     uint16
	admin1   uint16 // the first-level unit it lies in, 0 for countries
	country  uint16 // the two letters of the code
	class    class
	seat     bool // of its first-level unit or country
	capital  bool // of its country
	kind     atlas.Kind
	known    float64 // power of ten
	prior    float64 // natural logarithm of odds
}

func countryCode(code string) uint16 {
	if len(code) != 2 {
		return 0
	}
	return uint16(code[0])<<8 | uint16(code[1])
}

// lookup returns the name folded in f.folded, nil where nothing has it.
func (f *Finder) lookup() *name {
	if n, ok := f.names[string(f.folded)]; ok {
		return n
	}
	f.posted = f.g.named(f.posted[:0], f.folded, &f.raw)
	n := f.name(string(f.folded), f.posted)
	f.widen(n)
	f.names[string(f.folded)] = n
	return n
}

// lookupText folds a text and returns the name.
func (f *Finder) lookupText(text string) *name {
	f.folded = spelling.AppendFold(f.folded[:0], text)
	return f.lookup()
}

// hear returns the name that sounds like the text, nil where nothing does.
func (f *Finder) hear(text string) *name {
	if n, ok := f.names["~"+text]; ok {
		return n
	}
	var n *name
	if key := spelling.Key(text); key != "" {
		f.posted = f.g.sounding(f.posted[:0], key, &f.raw)
		f.posted = slices.DeleteFunc(f.posted, func(p posting) bool { return !f.alike(text, key, p.ref) })
		for i := range f.posted {
			f.posted[i].kind = soundsLike
		}
		if n = f.name(text, f.posted); n != nil {
			n.sound = true
		}
	}
	f.names["~"+text] = n
	return n
}

func (f *Finder) name(folded string, posted []posting) *name {
	if len(posted) == 0 {
		return nil
	}
	n := &name{folded: folded, cands: make([]candidate, 0, len(posted))}
	for _, p := range posted {
		if slices.ContainsFunc(n.cands, func(c candidate) bool { return c.ref == p.ref }) {
			continue
		}
		c := f.candidate(p)
		known := c.known + kindCost[p.kind]/4
		if len(folded) <= 3 && p.kind == atlas.Alternate && c.class == classSettlement {
			known, c.prior = known-3, c.prior-5 // codes and scraps, as a rule
		}
		n.cands = append(n.cands, c)
		n.known = max(n.known, known)
	}
	slices.SortStableFunc(n.cands, func(a, b candidate) int { return cmp.Compare(b.prior, a.prior) })
	n.total = len(n.cands)
	if len(n.cands) > longestNames {
		n.cands = slices.Clone(n.cands[:longestNames])
	}
	return n
}

func (f *Finder) candidate(p posting) candidate {
	c, ok := f.cands[p.ref]
	if !ok {
		facts, feat := f.g.facts(p.ref)
		u := f.g.layers[0].Unit(facts.Unit)
		c = candidate{ref: p.ref, lat: facts.Lat, lon: facts.Lon, unit: facts.Unit, admin1: u.Admin1, country: countryCode(u.Country),
			class: feat.class, seat: feat.code == "PPLA" || feat.code == "PPLC", capital: feat.code == "PPLC", known: float64(facts.Rank)/24 + feat.lift}
		f.cands[p.ref] = c
	}
	c.kind = p.kind
	c.prior = f.g.prior(p)
	return c
}
