package main

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// nameSet gathers the names of one place, the best kind of each.
type nameSet struct {
	names  []atlas.Name
	sounds []string
	sound  bool // whether transliteration keys are wanted
}

// usual adds a usual name.
func (s *nameSet) usual(name string) { s.add(name, atlas.Usual) }

// add adds a name of the given kind; a name in another script than Latin
// becomes Foreign whatever the kind. Other names of one or two letters are
// codes, and left out.
func (s *nameSet) add(name string, kind atlas.Kind) {
	folded := spelling.Fold(name)
	if folded == "" || len(folded) < 3 && kind != atlas.Usual {
		return
	}
	if !latin(name) {
		kind = atlas.Foreign
	}
	for i := range s.names {
		if s.names[i].Folded == folded {
			s.names[i].Kind = min(s.names[i].Kind, kind)
			return
		}
	}
	s.names = append(s.names, atlas.Name{Folded: folded, Kind: kind})
	if s.sound && kind != atlas.Foreign {
		s.hear(name)
	}
}

func (s *nameSet) hear(name string) {
	key := spelling.Key(name)
	if key == "" {
		return
	}
	for _, k := range s.sounds {
		if k == key {
			return
		}
	}
	s.sounds = append(s.sounds, key)
}

// alternates adds GeoNames' comma-parted alternate names, leaving out what is
// no name anybody writes: machine romanisations (all in lower case), codes of
// airports and the like (all capitals), and links.
func (s *nameSet) alternates(list string) {
	for name := range strings.SplitSeq(list, ",") {
		name = strings.TrimSpace(name)
		first, _ := utf8.DecodeRuneInString(name)
		switch {
		case name == "", strings.Contains(name, "://"):
		case latin(name) && (!unicode.IsUpper(first) && !strings.ContainsRune("'’‘`ʻʿʾ", first) || strings.ToUpper(name) == name && len(name) < 5):
		case latin(name) && utf8.RuneCountInString(name) < 3:
		default:
			s.add(name, atlas.Alternate)
		}
	}
}

// latin reports whether every letter of a name is Latin.
func latin(name string) bool {
	for _, r := range name {
		if r > unicode.MaxASCII && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) && !unicode.Is(unicode.Lm, r) {
			return false
		}
	}
	return true
}
