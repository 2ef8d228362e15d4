// Package gazetteer turns names into places.
package gazetteer

import "orontes"

// Gazetteer is an immutable set of named places, safe for concurrent use.
type Gazetteer struct{}

// Open returns the embedded world gazetteer.
func Open() (*Gazetteer, error) { return &Gazetteer{}, nil }

// Lookup returns the places a name could stand for, best first.
func (g *Gazetteer) Lookup(name string) []orontes.Candidate { return nil }

// Demonym returns the ISO 3166-1 alpha-2 code of the country that an adjective
// or a name of its people stands for.
func (g *Gazetteer) Demonym(word string) (country string, ok bool) { return "", false }

// Country returns the country of an ISO 3166-1 alpha-2 code.
func (g *Gazetteer) Country(code string) (orontes.Place, bool) { return orontes.Place{}, false }

// Place returns the place of a key such as "gn:170654".
func (g *Gazetteer) Place(key string) (orontes.Place, bool) { return orontes.Place{}, false }
