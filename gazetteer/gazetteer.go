package gazetteer

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"strconv"
	"strings"
	"sync"

	"orontes"
	"orontes/gazetteer/internal/atlas"
)

// Gazetteer is an immutable set of named places, safe for concurrent use.
type Gazetteer struct {
	layers    []layer
	aliases   map[string][]posting // names from the hand-made tables
	sounds    map[string][]posting
	clipped   map[string]bool   // names that are abbreviations and want a full stop ("Ill.")
	capitals  map[string]bool   // names that are written in capitals only ("UAE")
	demonyms  map[string]string // as written, to country code
	countries map[string]ref    // by ISO code
	postal    map[string][]ref  // postal code of a first-level unit, as written
	features  map[string]feature
	types     map[string]string // GeoNames codes of the types of one's own files
	words     *words
	keys      func() map[string]ref
}

// ref names a place: the layer in the upper 8 bits, its id there below.
type ref uint32

func (r ref) layer() int { return int(r >> 24) }
func (r ref) id() uint32 { return uint32(r) & (1<<24 - 1) }

type posting struct {
	ref  ref
	kind atlas.Kind
}

// layer is an atlas and what its units and features mean here.
type layer struct {
	*atlas.Atlas
	name     string         // of the pack
	units    []uint16       // own unit to unit of the world
	features []feature      // by index
	same     map[uint32]ref // places that an earlier layer has, too
}

// feature is a row of features.tsv.
type feature struct {
	code      string
	precision orontes.Precision
	lift      float64
	class     class
}

// class is the little of a feature that resolution looks at.
type class uint8

const (
	classOther class = iota
	classSettlement
	classSection // part of a town
	classAdmin2
	classAdmin1
	classCountry
	classRegion
)

var embedded = sync.OnceValues(func() (*Gazetteer, error) { return open(tables, world) })

// Open returns the embedded world gazetteer, which the process opens once.
func Open() (*Gazetteer, error) { return embedded() }

func open(files fs.FS, world string, packs ...*atlas.Atlas) (*Gazetteer, error) {
	g := &Gazetteer{aliases: map[string][]posting{}, sounds: map[string][]posting{}, demonyms: map[string]string{}, clipped: map[string]bool{}, capitals: map[string]bool{},
		countries: map[string]ref{}, postal: map[string][]ref{}, features: map[string]feature{},
		types: map[string]string{}}
	if err := g.readFeatures(files); err != nil {
		return nil, err
	}
	a, err := atlas.Open(world)
	if err != nil {
		return nil, fmt.Errorf("open world gazetteer: %w", err)
	}
	if err := g.add(a); err != nil {
		return nil, err
	}
	for i := range a.Units() {
		if u := a.Unit(uint16(i)); u.Admin1 == 0 && u.Place > 0 {
			g.countries[u.Country] = ref(u.Place - 1)
		}
	}
	for _, read := range []func(fs.FS) error{g.readCountries, g.readRegions, g.readUnits, g.readAliases, g.readWords, g.readTypes} {
		if err := read(files); err != nil {
			return nil, err
		}
	}
	for _, p := range packs {
		if err := g.add(p); err != nil {
			return nil, err
		}
	}
	if len(packs) > 0 {
		g.merge()
	}
	g.keys = sync.OnceValue(g.allKeys)
	return g, nil
}

// add puts an atlas on top. The units of later ones are found among the
// world's by their codes.
func (g *Gazetteer) add(a *atlas.Atlas) error {
	if len(g.layers) == 255 {
		return fmt.Errorf("more than 255 gazetteers")
	}
	l := layer{Atlas: a}
	if strings.HasPrefix(a.Meta(), "{") {
		var p Pack
		if err := json.Unmarshal([]byte(a.Meta()), &p); err != nil {
			return fmt.Errorf("read pack: %w", err)
		}
		l.name = p.Name
	}
	for _, code := range a.Features() {
		l.features = append(l.features, g.feature(code))
	}
	if len(g.layers) > 0 {
		world := g.unitCodes()
		for _, code := range a.Codes() {
			l.units = append(l.units, world(code))
		}
	}
	g.layers = append(g.layers, l)
	return nil
}

// merge finds the places of packs that the world has under the same GeoNames
// id: their names become further names of the world's place.
func (g *Gazetteer) merge() {
	wanted := map[int64][]ref{}
	for i := firstPack; i < len(g.layers); i++ {
		for id, gn := range g.layers[i].GeoNames() {
			wanted[gn] = append(wanted[gn], ref(i)<<24|ref(id))
		}
	}
	if len(wanted) == 0 {
		return
	}
	note := func(r, same ref) {
		l := &g.layers[r.layer()]
		if l.same == nil {
			l.same = map[uint32]ref{}
		}
		l.same[r.id()] = same
	}
	for id, gn := range g.layers[0].GeoNames() {
		for _, r := range wanted[gn] {
			note(r, ref(id))
		}
		delete(wanted, gn)
	}
	for _, refs := range wanted { // the same place in several packs
		for _, r := range refs[1:] {
			note(r, refs[0])
		}
	}
}

// firstPack is the layer of the first pack, after the world and the regions.
const firstPack = 2

// unitCodes returns a function from a code, as "SY.11", to the world's unit:
// the unit itself, or the smallest one around it.
func (g *Gazetteer) unitCodes() func(string) uint16 {
	codes := g.layers[0].Codes()
	index := make(map[string]uint16, len(codes))
	for i, c := range codes {
		index[c] = uint16(i)
	}
	return func(code string) uint16 {
		for {
			if i, ok := index[code]; ok {
				return i
			}
			at := strings.LastIndexByte(code, '.')
			if at < 0 {
				return 0
			}
			code = code[:at]
		}
	}
}

// facts returns the hot facts of a place with its unit among the world's.
func (g *Gazetteer) facts(r ref) (atlas.Facts, *feature) {
	l := &g.layers[r.layer()]
	f, _ := l.Facts(r.id())
	if l.units != nil {
		if int(f.Unit) < len(l.units) {
			f.Unit = l.units[f.Unit]
		} else {
			f.Unit = 0
		}
	}
	if int(f.Feature) >= len(l.features) {
		return f, &feature{}
	}
	return f, &l.features[f.Feature]
}

// named appends the places of a folded name, the best known of each layer
// first, hand-made names before all.
func (g *Gazetteer) named(dst []posting, folded []byte, scratch *[]atlas.Posting) []posting {
	dst = append(dst, g.aliases[string(folded)]...)
	for i := range g.layers {
		*scratch = g.layers[i].Named((*scratch)[:0], folded)
		dst = g.appendRefs(dst, i, *scratch)
	}
	return dst
}

// sounding appends the places of a transliteration key.
func (g *Gazetteer) sounding(dst []posting, key string, scratch *[]atlas.Posting) []posting {
	dst = append(dst, g.sounds[key]...)
	for i := range g.layers {
		*scratch = g.layers[i].Sounding((*scratch)[:0], key)
		dst = g.appendRefs(dst, i, *scratch)
	}
	return dst
}

func (g *Gazetteer) appendRefs(dst []posting, layer int, found []atlas.Posting) []posting {
next:
	for _, p := range found {
		r := ref(layer)<<24 | ref(p.ID)
		if same, ok := g.layers[layer].same[p.ID]; ok {
			r = same
		}
		for i := range dst {
			if dst[i].ref == r {
				dst[i].kind = min(dst[i].kind, p.Kind)
				continue next
			}
		}
		dst = append(dst, posting{r, p.Kind})
	}
	return dst
}

// Demonym returns the ISO 3166-1 alpha-2 code of the country that an adjective
// or the name of its people stands for: "Syrian" and "Syrians" give "SY".
func (g *Gazetteer) Demonym(word string) (country string, ok bool) {
	country, ok = g.demonyms[word]
	return country, ok
}

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
