package gazetteer

import (
	"fmt"
	"io/fs"
	"sync"

	"orontes/gazetteer/internal/atlas"
)

// Gazetteer is an immutable set of named places, safe for concurrent use.
type Gazetteer struct {
	layers      []layer
	aliases     map[string][]posting // names from the hand-made tables
	sounds      map[string][]posting
	clipped     map[string]bool   // names that are abbreviations and want a full stop ("Ill.")
	capitals    map[string]bool   // names that are written in capitals only ("UAE")
	demonyms    map[string]string // as written, to country code
	countries   map[string]ref    // by ISO code
	postal      map[string][]ref  // postal code of a first-level unit, as written
	features    map[string]feature
	types       map[string]string   // GeoNames codes of the types of one's own files
	theatres    map[uint16][]uint16 // by country, those whose forces fight in it
	listedUnder map[uint16]uint16   // by country, that which GeoNames lists its places under
	words       *words
	keys        func() map[string]ref
}

func (r ref) id() uint32 { return uint32(r) & (1<<24 - 1) }

// layer is an atlas and what its units and features mean here.
type layer struct {
	*atlas.Atlas
	name     string         // of the pack
	units    []uint16       // own unit to unit of the world
	features []feature      // by index
	same     map[uint32]ref // places that an earlier layer has, too
}

var embedded = sync.OnceValues(func() (*Gazetteer, error) { return open(tables, world) })

// Open returns the embedded world gazetteer, which the process opens once.
func Open() (*Gazetteer, error) { return embedded() }

func open(files fs.FS, world string, packs ...*atlas.Atlas) (*Gazetteer, error) {
	g := &Gazetteer{aliases: map[string][]posting{}, sounds: map[string][]posting{}, demonyms: map[string]string{}, clipped: map[string]bool{}, capitals: map[string]bool{},
		countries: map[string]ref{}, postal: map[string][]ref{}, features: map[string]feature{},
		types: map[string]string{}, theatres: map[uint16][]uint16{}, listedUnder: map[uint16]uint16{}}
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
	for _, read := range []func(fs.FS) error{g.readCountries, g.readRegions, g.readUnits, g.readAliases, g.readWords, g.readTypes, g.readTheatres} {
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

// Demonym returns the ISO 3166-1 alpha-2 code of the country that an adjective
// or the name of its people stands for: "Syrian" and "Syrians" give "SY".
func (g *Gazetteer) Demonym(word string) (country string, ok bool) {
	country, ok = g.demonyms[word]
	return country, ok
}
