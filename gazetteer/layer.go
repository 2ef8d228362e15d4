package gazetteer

import (
	"encoding/json"
	"fmt"
	"strings"

	"orontes"
	"orontes/gazetteer/internal/atlas"
)

// ref names a place: the layer in the upper 8 bits, its id there below.
type ref uint32

func (r ref) layer() int { return int(r >> 24) }

type posting struct {
	ref  ref
	kind atlas.Kind
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
