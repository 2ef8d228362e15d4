package thread

import (
	"orontes/language"
	"orontes/reader/note"
)

// Story is a report as far as it was read: the notes on it, and whom its pronouns can
// mean.
type Story struct {
	*note.Notes
	memory    memory
	countries map[string]string // names by code, as they were looked up
	pronouns  int               // pronouns being resolved, one inside the other
}

// NewStory begins a story that nothing has been read of.
func NewStory(n *note.Notes) *Story {
	return &Story{Notes: n, memory: memory{offices: map[string]bool{}}}
}

// memory is what a reader of the report still has in mind at a sentence: whom
// "they" and "he" can mean.
type memory struct {
	plural   *Party          // last party of several people
	singular *Party          // last person
	offices  map[string]bool // persons introduced with a public office
}

// Remember takes a sentence's parties in, subjects last, so that
// they are what a later pronoun finds first.
func (d *Story) Remember(s *note.Sentence) {
	for _, subjects := range []bool{false, true} {
		for i := range s.Tokens {
			t := s.Token(i)
			if !note.IsNominal(t) || t.UPOS == "PRON" || t.UPOS == "NUM" || note.IsRel(t.Rel, "nsubj") != subjects {
				continue
			}
			switch t.Rel {
			case "compound", "flat", "nmod:poss", "nmod":
				continue
			}
			p, ok := d.ActorAt(s, i)
			switch {
			case !ok || p.Inferred || p.Class == "media":
			case s.IsPerson(p.Head):
				d.memory.singular = &p
			case p.several() || p.Plural && p.Class != "":
				d.memory.plural = &p
			}
		}
	}
}

// several reports whether a party is many people, however it is called.
func (p *Party) several() bool {
	return p.Plural || p.Class == "armed_group" || p.Class == "state_forces"
}

// Pronoun resolves a personal or possessive pronoun to a party.
func (d *Story) Pronoun(s *note.Sentence, i int) (p Party, ok bool) {
	t := s.Token(i)
	// A pronoun may stand for a phrase that holds a pronoun in turn; two steps
	// are as far as a reader follows.
	if d.pronouns >= 2 || !t.Feats.Has(language.PronTypePrs) || !t.Feats.Has(language.Person3) {
		return p, false
	}
	d.pronouns++
	defer func() { d.pronouns-- }()
	var antecedent *Party
	switch {
	case note.Plural(t):
		if antecedent = d.earlier(s, i, func(p *Party) bool { return p.several() && !s.IsPerson(p.Head) }); antecedent == nil {
			antecedent = d.memory.plural
		}
	case t.Feats.Has(language.GenderNeut):
		antecedent = d.earlier(s, i, func(p *Party) bool {
			return !p.Plural && p.Class != "" && p.Class != "civilians" && !s.IsPerson(p.Head)
		})
	default:
		if antecedent = d.earlier(s, i, func(p *Party) bool { return s.IsPerson(p.Head) }); antecedent == nil {
			antecedent = d.memory.singular
		}
	}
	if antecedent == nil {
		return p, false
	}
	p = *antecedent
	p.Span = d.Span(s, i, i+1)
	p.Inferred = true
	return p, true
}

// earlier looks for an antecedent before token i in the same sentence, among the
// subjects and then among all else, but not beside it in its own clause, unless it
// says whose something is. nil for none.
func (d *Story) earlier(s *note.Sentence, i int, fits func(*Party) bool) *Party {
	own := s.Clause(i)
	for _, subjects := range []bool{true, false} {
		for k := i - 1; k >= 0; k-- {
			t := s.Token(k)
			if !note.IsNominal(t) || t.UPOS == "PRON" || t.UPOS == "NUM" || note.IsRel(t.Rel, "nsubj") != subjects || t.Head == own && s.Tokens[i].XPOS != "PRP$" {
				continue
			}
			if !subjects && t.Rel != "nmod:poss" && t.Rel != "obl" && t.Rel != "obj" {
				continue
			}
			if p, ok := d.ActorAt(s, k); ok && fits(&p) {
				return &p
			}
		}
	}
	return nil
}
