package atlas

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes/gazetteer/internal/spelling"
)

// NameSet gathers the names of one place, the best kind of each.
type NameSet struct {
	Names  []Name
	Sounds []string
	Sound  bool // whether transliteration keys are wanted
}

// Usual adds a usual name.
func (s *NameSet) Usual(name string) { s.Add(name, Usual) }

// Add adds a name of the given kind; a name in another script than Latin
// becomes Foreign whatever the kind. Other names of one or two letters are
// codes, and left out.
func (s *NameSet) Add(name string, kind Kind) {
	folded := spelling.Fold(name)
	if folded == "" || len(folded) < 3 && kind != Usual {
		return
	}
	if !Latin(name) {
		kind = Foreign
	}
	for i := range s.Names {
		if s.Names[i].Folded == folded {
			s.Names[i].Kind = min(s.Names[i].Kind, kind)
			return
		}
	}
	s.Names = append(s.Names, Name{Folded: folded, Kind: kind})
	if s.Sound && kind != Foreign {
		s.hear(name)
	}
}

func (s *NameSet) hear(name string) {
	key := spelling.Key(name)
	if key == "" {
		return
	}
	for _, k := range s.Sounds {
		if k == key {
			return
		}
	}
	s.Sounds = append(s.Sounds, key)
}

// Alternates adds GeoNames' comma-parted alternate names, leaving out what is
// no name anybody writes: machine romanisations (all in lower case), codes of
// airports and the like (all capitals), and links.
func (s *NameSet) Alternates(list string) {
	for name := range strings.SplitSeq(list, ",") {
		name = strings.TrimSpace(name)
		first, _ := utf8.DecodeRuneInString(name)
		switch {
		case name == "", strings.Contains(name, "://"):
		case Latin(name) && (!unicode.IsUpper(first) && !strings.ContainsRune("'’‘`ʻʿʾ", first) || strings.ToUpper(name) == name && len(name) < 5):
		case Latin(name) && utf8.RuneCountInString(name) < 3:
		default:
			s.Add(name, Alternate)
		}
	}
}

// Latin reports whether every letter of a name is Latin.
func Latin(name string) bool {
	for _, r := range name {
		if r > unicode.MaxASCII && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) && !unicode.Is(unicode.Lm, r) {
			return false
		}
	}
	return true
}
