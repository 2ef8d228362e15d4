package fusion

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
)

// said is whom a testimony is from, by its own words or those of its report.
type said struct {
	name, id, folded string               // all "" where the report speaks for itself
	whole            *orontes.Attribution // the fuller name that the report has for the same
	heard            string               // the folded name it is filed under
	spelling         string
	unnamed, own     bool
}

// fullName is one way a registered speaker is named.
type fullName struct{ speaker, id string }

// nameTable knows the names of speakers in all reports: which id goes with a
// name, and which registered speaker a shorter name stands for.
type nameTable struct {
	ids    map[string]map[string]int   // by folded name: sides, counted
	full   map[string]map[fullName]int // by folded name
	byWord map[string]map[string]bool  // full names by their words
	wholes map[string]fullName         // by short folded name; none where several fit
	shorts map[string]int              // short names that are names, counted
	heard  map[string][]*testimony     // by folded name
	folded map[string]string           // names as folded
}

func newNameTable() *nameTable {
	return &nameTable{map[string]map[string]int{}, map[string]map[fullName]int{}, map[string]map[string]bool{},
		map[string]fullName{}, map[string]int{}, map[string][]*testimony{}, map[string]string{}}
}

// fold is fold, remembered: the same few speakers say most of it.
func (n *nameTable) fold(name string) string {
	folded, ok := n.folded[name]
	if !ok {
		folded = fold(name)
		n.folded[name] = folded
	}
	return folded
}

// only is the id that goes with a name, "" where none or several do.
func (n *nameTable) only(folded string) string {
	if ids := n.ids[folded]; len(ids) == 1 {
		for id := range ids {
			return id
		}
	}
	return ""
}

// says finds whom a testimony is from by what its report says. A short name is
// that of the one registered speaker of the report whose name has all its
// words: "the Observatory", after "the Syrian Observatory for Human Rights".
func (f *fuser) says(t *testimony) {
	s := &t.said
	s.name, s.id = f.speaker(t.claim)
	if t.voice != nil {
		s.name, s.id = f.speaker(t.voice)
	}
	s.folded = f.table.fold(s.name)
	if s.name == "" || s.id != "" {
		return
	}
	several := false
	for _, other := range t.source.ts {
		for i := range other.claim.Attribution {
			a := &other.claim.Attribution[i]
			if full := f.table.fold(a.Speaker); a.ID == "" || len(full) <= len(s.folded) || !within(s.folded, full) {
				continue
			} else if s.whole != nil && s.whole.ID != a.ID {
				several = true
			} else if s.whole == nil || a.Speaker < s.whole.Speaker {
				s.whole = a
			}
		}
	}
	if several {
		s.whole = nil
	}
}

// learn counts the names of a testimony in or out. Names that come to stand
// for something else are added to changed, full names that come or go to full.
func (f *fuser) learn(t *testimony, by int, changed, full map[string]bool) {
	n := f.table
	for i := range t.claim.Attribution {
		a := &t.claim.Attribution[i]
		if a.ID == "" {
			continue
		}
		name := f.table.fold(a.Speaker)
		before := n.only(name)
		tally(n.ids, name, f.rules.side(a.ID), by)
		if n.only(name) != before {
			changed[name] = true
		}
		if tally(n.full, name, fullName{a.Speaker, a.ID}, by) {
			full[name] = true
			for w := range strings.SplitSeq(name, " ") {
				if n.byWord[w] == nil {
					n.byWord[w] = map[string]bool{}
				}
				n.byWord[w][name] = len(n.full[name]) > 0
			}
		}
	}
	s := &t.said
	if s.name == "" || s.id != "" || s.whole != nil || !f.properName(s.name) {
		return
	}
	if n.shorts[s.folded] += by; n.shorts[s.folded] == 0 {
		delete(n.shorts, s.folded)
		delete(n.wholes, s.folded)
	} else if n.shorts[s.folded] == by {
		full[s.folded] = true // to be looked up
	}
}

// tally counts in two steps and reports whether something came or went.
func tally[K, L comparable](m map[K]map[L]int, k K, l L, by int) bool {
	if m[k] == nil {
		m[k] = map[L]int{}
	}
	m[k][l] += by
	now := m[k][l]
	if now == 0 {
		delete(m[k], l)
		if len(m[k]) == 0 {
			delete(m, k)
		}
	}
	return now == 0 || now == by
}

// relearn finds what short names stand for once full names came or went.
func (f *fuser) relearn(changed, full map[string]bool) {
	n := f.table
	for short := range n.shorts {
		if len(full) <= 64 && !full[short] {
			touched := false
			for name := range full {
				if touched = len(name) > len(short) && within(short, name); touched {
					break
				}
			}
			if !touched {
				continue
			}
		}
		whole := n.whole(short)
		if whole != n.wholes[short] {
			n.wholes[short] = whole
			changed[short] = true
		}
	}
}

// whole is the one registered speaker whose name has every word of a shorter
// one; none where several or none have.
func (n *nameTable) whole(short string) fullName {
	first, _, _ := strings.Cut(short, " ")
	var whole fullName
	for name, there := range n.byWord[first] {
		if !there || len(name) <= len(short) || !within(short, name) {
			continue
		}
		for full := range n.full[name] {
			if whole.id != "" && whole.id != full.id {
				return fullName{}
			}
			if whole.id == "" || full.speaker < whole.speaker {
				whole = full
			}
		}
	}
	return whole
}

// properName reports whether a speaker's name has a word that is a name.
func (f *fuser) properName(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(first) && !f.rules.generic[fold(w)] && !f.rules.pronoun[fold(w)] && !f.rules.local[fold(w)] {
			return true
		}
	}
	return false
}
