package gazetteer

import (
	"math"
	"strconv"
	"strings"

	"orontes"
	"orontes/gazetteer/internal/atlas"
)

// Country returns the country of an ISO 3166-1 alpha-2 code.
func (g *Gazetteer) Country(code string) (orontes.Place, bool) {
	r, ok := g.countries[code]
	if !ok {
		return orontes.Place{}, false
	}
	return g.place(nil, r, 1), true
}

// Place returns the place of a key such as "gn:170654". The first call reads
// the whole gazetteer, some 100 ms.
func (g *Gazetteer) Place(key string) (orontes.Place, bool) {
	r, ok := g.keys()[key]
	if !ok {
		return orontes.Place{}, false
	}
	return g.place(nil, r, 1), true
}

// place makes the public form of a place.
func (g *Gazetteer) place(blocks *atlas.Blocks, r ref, score float64) orontes.Place {
	facts, feat := g.facts(r)
	d, ok := g.layers[r.layer()].Detail(blocks, r.id())
	if !ok {
		return orontes.Place{}
	}
	p := orontes.Place{Name: d.Name, Resolved: true, Point: &orontes.Point{Lat: degrees(facts.Lat), Lon: degrees(facts.Lon)},
		Key: d.Key, Feature: feat.code, Population: int(d.Population), Precision: feat.precision, Score: math.Round(score*1000) / 1000}
	if id, ok := strings.CutPrefix(d.Key, "gn:"); ok {
		p.GeoNamesID, _ = strconv.Atoi(id)
	}
	if d.Box != nil {
		p.Area = &orontes.Box{West: degrees(d.Box.West), South: degrees(d.Box.South), East: degrees(d.Box.East), North: degrees(d.Box.North)}
	}
	p.Country, p.Admin1, p.Admin2 = g.units(blocks, facts.Unit)
	return p
}

// units names the country and the units a unit lies in, itself included.
func (g *Gazetteer) units(blocks *atlas.Blocks, unit uint16) (country, admin1, admin2 string) {
	w := g.layers[0]
	u := w.Unit(unit)
	country = u.Country
	name := func(place uint32) string {
		if place == 0 {
			return ""
		}
		d, _ := w.Detail(blocks, place-1)
		return d.Name
	}
	if u.Admin1 != 0 {
		admin1 = name(w.Unit(u.Admin1).Place)
		if u.Admin1 != unit {
			admin2 = name(u.Place)
		}
	}
	return country, admin1, admin2
}

// allKeys reads the keys of all places.
func (g *Gazetteer) allKeys() map[string]ref {
	keys := make(map[string]ref, g.layers[0].Len())
	for i := range g.layers {
		for id, d := range g.layers[i].Details() {
			if _, ok := keys[d.Key]; !ok {
				keys[d.Key] = ref(i)<<24 | ref(id)
			}
		}
	}
	return keys
}

// degrees rounds to about a metre.
func degrees(v float64) float64 { return math.Round(v*1e5) / 1e5 }

func pow10(x float64) float64 { return math.Pow(10, x) }
