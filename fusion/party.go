package fusion

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
)

// party is a side, as far as its name tells it.
type party struct {
	name    string // as written
	id      string // of its side
	camp    string // the sides it fights together with
	class   string
	sort    string // the class that stands for those akin to its own
	folded  string
	generic bool // its name says only what it is: "the rebels"
	common  bool // its first word is no name: "Rebels" at the head of a sentence
	named   bool // it has a name of its own
	nobody  bool // its name says nothing: "its forces"
}

// nameKey is what a party is interned by.
type nameKey struct{ id, class, name string }

// party is the one party of that name.
func (f *fuser) party(a *orontes.Actor) *party {
	key := nameKey{a.ID, a.Class, a.Name}
	if p, ok := f.parties[key]; ok {
		return p
	}
	p := &party{name: cmp.Or(strings.TrimSpace(a.Name), a.ID), id: f.rules.side(a.ID), camp: f.rules.camp[f.rules.side(a.ID)], class: a.Class, sort: f.rules.class(a.Class), folded: fold(a.Name)}
	p.generic = p.folded != ""
	p.nobody = p.folded != "" && a.ID == ""
	common := a.ID == "" && a.Class != "" // a noun, where it is not a name
	for w := range strings.FieldsSeq(p.name) {
		first, _ := utf8.DecodeRuneInString(w)
		word := fold(w)
		p.named = p.named || a.ID != "" || unicode.IsUpper(first) && !f.rules.generic[word]
		if w == p.firstWord() {
			p.common = f.rules.generic[word]
		}
		p.nobody = p.nobody && (f.rules.faceless[word] || f.rules.pronoun[word])
		local := a.ID == "" && f.rules.local[strings.ToLower(w)]
		if !f.rules.generic[word] && !local && !(common && unicode.IsLower(first)) {
			p.generic = false
		}
	}
	f.parties[key] = p
	return p
}

func (p *party) firstWord() string {
	w, _, _ := strings.Cut(p.name, " ")
	return w
}

func (f *fuser) partiesOf(actors []orontes.Actor) []*party {
	if len(actors) == 0 {
		return nil
	}
	list := make([]*party, 0, len(actors))
	for i := range actors {
		if actors[i].Name != "" || actors[i].ID != "" {
			list = append(list, f.party(&actors[i]))
		}
	}
	return list
}

// doers are the actors of a testimony but, for deeds of violence, those who only
// tell of it: monitors, media, relief, and whoever unarmed the claim is from.
func (f *fuser) doers(t *testimony) []*party {
	list := f.partiesOf(t.claim.Actors)
	if len(list) == 0 || !t.is.Kind.Scene && !t.is.Kind.Setting || t.claim.Kind == orontes.Control {
		return list
	}
	return slices.DeleteFunc(list, func(p *party) bool {
		return f.rules.bystander[p.class] || p.id == "" && slices.ContainsFunc(t.claim.Attribution, func(a orontes.Attribution) bool { return fold(a.Speaker) == p.folded })
	})
}

// elsewhere are the targets of a testimony but for the place itself: that what
// happened in Aleppo was directed at Aleppo tells nothing more.
func (f *fuser) elsewhere(t *testimony) []*party {
	list := f.partiesOf(t.claim.Targets)
	if p := t.claim.Place; p != nil && len(list) > 0 {
		name, text := fold(p.Name), fold(p.Text)
		list = slices.DeleteFunc(list, func(q *party) bool { return q.folded != "" && (q.folded == name || q.folded == text) })
	}
	return list
}

// alike reports whether two names may be of one side. Two entries of the
// registry are two sides unless the rules say otherwise; a name that says only what a side is may be any of
// its class; a shorter name may be a longer one's ("army", "Syrian army").
func (p *party) alike(q *party) bool {
	switch {
	case p == q:
		return true
	case p.id != "" && q.id != "":
		return p.id == q.id || (p.generic || q.generic) && p.sort == q.sort
	case p.folded == q.folded:
		return true
	case p.generic || q.generic:
		return p.sort == q.sort || p.sort == "" || q.sort == ""
	}
	return within(p.folded, q.folded) || within(q.folded, p.folded)
}

// meet reports whether any of the one may be any of the other. Where both
// have proper names, only those are compared, so that "the rebels" is no
// bridge between two groups that are both rebels.
func meet(a, b []*party) bool {
	proper := hasProper(a) && hasProper(b)
	for _, p := range a {
		for _, q := range b {
			if (!proper || !p.generic && !q.generic) && p.alike(q) {
				return true
			}
		}
	}
	return false
}

// firm reports whether any of the one is one of the other by more than that
// nothing is known of its class.
func firm(a, b []*party) bool {
	for _, p := range a {
		for _, q := range b {
			if p.alike(q) && (p.folded == q.folded || p.sort != "" && p.sort == q.sort) {
				return true
			}
		}
	}
	return false
}

func hasProper(list []*party) bool {
	for _, p := range list {
		if !p.generic {
			return true
		}
	}
	return false
}

// clash reports whether both name sides and none may be one of the other's.
func clash(a, b []*party) bool { return len(a) > 0 && len(b) > 0 && !meet(a, b) }

// against reports whether two tellings name sides that cannot have done the
// same: they clash, and none fights together with one of the others.
func against(a, b []*party) bool {
	if !clash(a, b) {
		return false
	}
	for _, p := range a {
		for _, q := range b {
			if p.camp != "" && p.camp == q.camp {
				return false
			}
		}
	}
	return true
}

// astray reports whether what two tellings name as hit cannot be the same: none
// may be one of the other's, and every two are of different classes, or both
// have names. "Residential areas" and "a market" do not exclude each other.
func astray(a, b []*party) bool {
	if !clash(a, b) {
		return false
	}
	for _, p := range a {
		for _, q := range b {
			other := p.sort != "" && q.sort != "" && p.sort != q.sort
			if !other && !(p.named && q.named) {
				return false
			}
		}
	}
	return true
}

// addParties adds those of more that list does not have.
func addParties(list, more []*party) []*party {
	for _, p := range more {
		if !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	return list
}
