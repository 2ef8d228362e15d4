package reader

import (
	"orontes/language"
)

// memory is what a reader of the report still has in mind at a sentence: whom
// "they" and "he" can mean.
type memory struct {
	plural   *party          // last party of several people
	singular *party          // last person
	offices  map[string]bool // persons introduced with a public office
}

// remember takes a sentence's parties in, subjects last, so that
// they are what a later pronoun finds first.
func (d *document) remember(s *sentence) {
	for _, subjects := range []bool{false, true} {
		for i := range s.Tokens {
			t := s.token(i)
			if !isNominal(t) || t.UPOS == "PRON" || t.UPOS == "NUM" || isRel(t.Rel, "nsubj") != subjects {
				continue
			}
			switch t.Rel {
			case "compound", "flat", "nmod:poss", "nmod":
				continue
			}
			p, ok := d.actorAt(s, i)
			switch {
			case !ok || p.Inferred || p.Class == "media":
			case s.isPerson(p.head):
				d.memory.singular = &p
			case p.several() || p.plural && p.Class != "":
				d.memory.plural = &p
			}
		}
	}
}

// several reports whether a party is many people, however it is called.
func (p *party) several() bool {
	return p.plural || p.Class == "armed_group" || p.Class == "state_forces"
}

// pronoun resolves a personal or possessive pronoun to a party.
func (d *document) pronoun(s *sentence, i int) (p party, ok bool) {
	t := s.token(i)
	// A pronoun may stand for a phrase that holds a pronoun in turn; two steps
	// are as far as a reader follows.
	if d.pronouns >= 2 || !t.Feats.Has(language.PronTypePrs) || !t.Feats.Has(language.Person3) {
		return p, false
	}
	d.pronouns++
	defer func() { d.pronouns-- }()
	var antecedent *party
	switch {
	case plural(t):
		if antecedent = d.earlier(s, i, func(p *party) bool { return p.several() && !s.isPerson(p.head) }); antecedent == nil {
			antecedent = d.memory.plural
		}
	case t.Feats.Has(language.GenderNeut):
		antecedent = d.earlier(s, i, func(p *party) bool {
			return !p.plural && p.Class != "" && p.Class != "civilians" && !s.isPerson(p.head)
		})
	default:
		if antecedent = d.earlier(s, i, func(p *party) bool { return s.isPerson(p.head) }); antecedent == nil {
			antecedent = d.memory.singular
		}
	}
	if antecedent == nil {
		return p, false
	}
	p = *antecedent
	p.Span = d.span(s, i, i+1)
	p.Inferred = true
	return p, true
}

// earlier looks for an antecedent before token i in the same sentence, among the
// subjects and then among all else, but not beside it in its own clause, unless it
// says whose something is. nil for none.
func (d *document) earlier(s *sentence, i int, fits func(*party) bool) *party {
	own := s.clause(i)
	for _, subjects := range []bool{true, false} {
		for k := i - 1; k >= 0; k-- {
			t := s.token(k)
			if !isNominal(t) || t.UPOS == "PRON" || t.UPOS == "NUM" || isRel(t.Rel, "nsubj") != subjects || t.Head == own && s.Tokens[i].XPOS != "PRP$" {
				continue
			}
			if !subjects && t.Rel != "nmod:poss" && t.Rel != "obl" && t.Rel != "obj" {
				continue
			}
			if p, ok := d.actorAt(s, k); ok && fits(&p) {
				return &p
			}
		}
	}
	return nil
}
