package gazetteer

import (
	"math"
	"strings"

	"orontes"
)

// phrase is what the words before and after a name make of the place.
type phrase struct {
	relation string
	km       float64
	bearing  float64 // NaN for none
	partner  int     // the other mention of "between A and B", -1 for none
}

// phrases reads the spatial phrases around the mentions that were resolved and
// puts them into the toponyms; found and at go together.
func (f *Finder) phrases(d *document, found []Found, at []int) {
	byMention := make(map[int]int, len(at))
	for i, m := range at {
		byMention[m] = i
	}
	for i := range found {
		if !found[i].Resolved {
			continue
		}
		p := f.phrase(d, at[i])
		if p.relation == "" {
			continue
		}
		place := &found[i].Place
		anchor := *place.Point
		radius := extent(place.Population)
		if p.partner >= 0 {
			j, ok := byMention[p.partner]
			if !ok || !found[j].Resolved {
				continue
			}
			place.Relation = p.relation
			other := *found[j].Point
			place.Area = span(anchor, other, 2)
			place.Precision = orontes.PrecisionRegion
			continue
		}
		place.Relation, place.DistanceKM = p.relation, math.Round(p.km*100)/100
		if place.Precision != orontes.PrecisionSettlement && place.Precision != orontes.PrecisionPoint {
			if place.Area != nil && !math.IsNaN(p.bearing) && p.km == 0 && !strings.HasSuffix(p.relation, " of") {
				place.Area = part(*place.Area, p.bearing)
			}
			continue
		}
		place.Area = described(anchor, p, radius)
		if p.km > 0 && p.relation != "within" {
			place.Precision = orontes.PrecisionRegion
		}
	}
}

// described is the area of a phrase about a settlement.
func described(anchor orontes.Point, p phrase, radius float64) *orontes.Box {
	switch {
	case p.relation == "within", p.relation == "from":
		return around(anchor, p.km+radius)
	case p.relation == "near", p.relation == "outside":
		return around(anchor, radius+10)
	case p.km > 0: // a bearing named by one of eight words may be 25 degrees off
		return around(move(anchor, p.bearing, p.km), 0.4*p.km+radius)
	case strings.HasSuffix(p.relation, " of") && !strings.Contains(p.relation, "outskirts") && !math.IsNaN(p.bearing):
		return around(move(anchor, p.bearing, 20+radius), 20)
	case math.IsNaN(p.bearing):
		return around(anchor, 1.5*radius)
	}
	return around(move(anchor, p.bearing, 0.8*radius), 0.8*radius)
}

// phrase reads the words around mention i.
func (f *Finder) phrase(d *document, i int) phrase {
	m := &d.mentions[i]
	words := d.words[m.sentence]
	none := phrase{bearing: math.NaN(), partner: -1}
	if p, ok := d.between(i); ok {
		return p
	}
	if m.last < len(words) && clitic(words[m.last].lower) {
		return none // "the edge of Syria's second city"
	}
	k := m.first - 1
	for k >= 0 && (words[k].kind&wordThe != 0 || words[k].kind&wordOf != 0 && k > 0 && words[k-1].kind&wordTown != 0 || words[k].kind&wordTown != 0 && words[k].shape == shapeLower) {
		k--
	}
	if k < 0 {
		return none
	}
	w := words[k]
	bearings := f.g.words.bearings
	if b, ok := bearings[w.lower]; ok && m.first-1 == k {
		if b.adjective || w.shape == shapeTitle && k > 0 { // "northern Homs", "West Mosul"
			return phrase{relation: w.lower, bearing: b.degrees, partner: -1}
		}
		return none
	}
	switch {
	case w.kind&(wordOf|wordFrom) != 0:
		if k == 0 {
			return none
		}
		of := w.kind&wordOf != 0
		before := words[k-1]
		if b, ok := bearings[before.lower]; ok && before.shape == shapeLower {
			word, j := before.lower, k-2
			if j >= 0 { // "north east of"
				if both, ok := bearings[words[j].lower+word]; ok {
					b, word, j = both, words[j].lower+word, j-1
				}
			}
			for j >= 0 && words[j].kind&(wordThe|wordTo) != 0 { // "40 km to the southwest of"
				j--
			}
			return phrase{relation: word + " of", km: d.distance(m.sentence, j), bearing: b.degrees, partner: -1}
		}
		if before.kind&wordEdge != 0 && of {
			if k >= 2 {
				if b, ok := bearings[words[k-2].lower]; ok {
					return phrase{relation: words[k-2].lower + " outskirts of", bearing: b.degrees, partner: -1}
				}
			}
			return phrase{relation: "outskirts of", bearing: math.NaN(), partner: -1}
		}
		if before.kind&wordRural != 0 && of {
			return phrase{relation: "countryside of", bearing: math.NaN(), partner: -1}
		}
		j := k - 1
		if before.kind&wordAway != 0 {
			j--
		}
		if km := d.distance(m.sentence, j); km > 0 {
			if of {
				return phrase{relation: "within", km: km, bearing: math.NaN(), partner: -1}
			}
			return phrase{relation: "from", km: km, bearing: math.NaN(), partner: -1}
		}
	case w.kind&wordOutside != 0:
		return phrase{relation: "outside", km: d.distance(m.sentence, k-1), bearing: math.NaN(), partner: -1}
	case w.kind&wordNear != 0, w.kind&wordTo != 0 && k > 0 && words[k-1].kind&wordClose != 0:
		return phrase{relation: "near", bearing: math.NaN(), partner: -1}
	}
	if m.last < len(words) && words[m.last].kind&wordEdge != 0 && words[m.last].shape == shapeLower {
		return phrase{relation: "outskirts of", bearing: math.NaN(), partner: -1}
	}
	return none
}

// between reads "between A and B" and "the A–B highway".
func (d *document) between(i int) (phrase, bool) {
	m := &d.mentions[i]
	words := d.words[m.sentence]
	p := phrase{relation: "between", bearing: math.NaN(), partner: -1}
	pair := func(a, b int) bool {
		if a < 0 || b >= len(d.mentions) || d.mentions[a].sentence != d.mentions[b].sentence {
			return false
		}
		x, y := &d.mentions[a], &d.mentions[b]
		gap := y.first - x.last
		if gap == 1 && words[x.last].shape == shapeHyphen {
			return y.last < len(words) && words[y.last].kind&wordWay != 0
		}
		return (gap == 1 || gap == 2) && words[x.last].kind&wordAnd != 0 && x.first > 0 && (words[x.first-1].kind&wordBetween != 0 || x.first > 1 && words[x.first-1].kind&wordThe != 0 && words[x.first-2].kind&wordBetween != 0)
	}
	switch {
	case pair(i, i+1):
		p.partner = i + 1
	case pair(i-1, i):
		p.partner = i - 1
	default:
		return p, false
	}
	return p, true
}
