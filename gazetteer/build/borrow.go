package main

import (
	"strings"
	"unicode"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// borrow gives a unit the other names of the seat it is named after, and the
// seat the usual English form of the name, which GeoNames keeps for units:
// "Hama" for "Ḩamāh".
func (w *world) borrow(s *atlas.NameSet, code, name string) {
	for _, i := range w.seats[code] {
		seat := &w.entries[i]
		if !shared(s, seat) || spelling.Distance(name, seat.Name) > 0.35 && spelling.Distance(spelling.Fold(name), usualLatin(seat)) > 0.35 {
			continue
		}
		if w.sounded[seat.Country] && strings.HasPrefix(seat.Feature, "PPL") && usualName(seat, name) {
			seat.Name = name
			for k := range seat.Names {
				if seat.Names[k].Folded == spelling.Fold(name) {
					seat.Names[k].Kind = atlas.Usual
				}
			}
		}
		for _, n := range seat.Names {
			s.Names = appendName(s.Names, atlas.Name{Folded: n.Folded, Kind: max(n.Kind, atlas.Alternate)})
		}
		for _, k := range seat.Sounds {
			s.Sounds = appendNew(s.Sounds, k)
		}
	}
}

// usualLatin is the folded usual name of an entry.
func usualLatin(e *atlas.Entry) string {
	for _, n := range e.Names {
		if n.Kind == atlas.Usual {
			return n.Folded
		}
	}
	return ""
}

// usualName reports whether name is one of a seat's names in plain letters
// while the name the seat goes by is not.
func usualName(seat *atlas.Entry, name string) bool {
	plain := func(s string) bool {
		return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0
	}
	if plain(seat.Name) || !plain(name) {
		return false
	}
	folded := spelling.Fold(name)
	for _, n := range seat.Names {
		if n.Folded == folded {
			return true
		}
	}
	return false
}

func shared(s *atlas.NameSet, seat *atlas.Entry) bool {
	for _, n := range s.Names {
		if n.Kind == atlas.Foreign {
			continue
		}
		for _, m := range seat.Names {
			if m.Folded == n.Folded && m.Kind <= atlas.Alternate {
				return true
			}
		}
	}
	for _, k := range s.Sounds {
		for _, m := range seat.Sounds {
			if k == m && seat.Feature != "PPLA3" && seat.Feature != "PPLA4" {
				return true
			}
		}
	}
	return false
}

func appendName(list []atlas.Name, n atlas.Name) []atlas.Name {
	for _, m := range list {
		if m.Folded == n.Folded {
			return list
		}
	}
	return append(list, n)
}

func appendNew(list []string, s string) []string {
	for _, t := range list {
		if t == s {
			return list
		}
	}
	return append(list, s)
}
