package reader

import (
	"orontes"
	"orontes/gazetteer"
	"orontes/language"
)

// memory is what a reader of the report still has in mind at a sentence: whom
// "they" and "the group" can mean, which city "the city" is.
type memory struct {
	plural   *party         // last party of several people
	singular *party         // last person
	group    *party         // last named armed group or force
	named    map[string]int // how often each settlement was named so far
	country  *gazetteer.Found
	offices  map[string]bool // persons introduced with a public office
}

// remember takes a sentence's parties and places in, subjects last, so that
// they are what a later pronoun finds first.
func (d *document) remember(s *sentence) {
	for pass := range 2 {
		for i := range s.Tokens {
			t := s.token(i)
			if !isNominal(t) || t.UPOS == "PRON" || t.UPOS == "NUM" {
				continue
			}
			if subject := isRel(t.Rel, "nsubj"); subject != (pass == 1) {
				continue
			}
			switch t.Rel {
			case "compound", "flat", "nmod:poss", "nmod":
				continue
			}
			if p, ok := d.actorAt(s, i); ok {
				d.rememberParty(s, &p, t)
			}
		}
	}
	for i := range s.Tokens {
		f := s.toponym[i]
		if f == nil || i != f.First || !f.Resolved || f.Metonym {
			continue
		}
		switch f.Precision {
		case orontes.PrecisionSettlement, orontes.PrecisionPoint:
			d.memory.named[f.Key]++
		case orontes.PrecisionCountry:
			d.memory.country = f
		}
	}
}

func (d *document) rememberParty(s *sentence, p *party, t *language.Token) {
	if p.Inferred || p.Class == "media" {
		return
	}
	person := s.isPerson(p.head)
	switch {
	case person:
		d.memory.singular = p
	case p.Class == "armed_group" || p.Class == "state_forces":
		d.memory.group = p
		d.memory.plural = p
	case p.plural && p.Class != "":
		d.memory.plural = p
	}
}

// pronoun resolves a personal or possessive pronoun to a party in memory.
func (d *document) pronoun(s *sentence, i int) (p party, ok bool) {
	// A pronoun may stand for a phrase that holds a pronoun in turn; two steps
	// are as far as a reader follows.
	if d.pronouns >= 2 {
		return p, false
	}
	d.pronouns++
	defer func() { d.pronouns-- }()
	var antecedent *party
	switch s.lower(i) {
	case "they", "them", "their", "themselves":
		antecedent = d.earlier(s, i, true)
		if antecedent == nil {
			antecedent = d.memory.plural
		}
	case "it", "its", "itself":
		antecedent = d.body(s, i)
	case "we", "us", "our":
		antecedent = d.ourselves(s, i)
	case "he", "she", "him", "her", "his":
		antecedent = d.earlier(s, i, false)
		if antecedent == nil {
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

// ourselves is the side that "we" stands for in a quotation: whoever its sentence
// says is speaking, where that is an armed side or a government.
func (d *document) ourselves(s *sentence, i int) *party {
	if !s.quoted[i] {
		return nil
	}
	for v := range s.Tokens {
		if !isVerb(s.token(v)) || s.quoted[v] || !d.reader.light.says[s.Tokens[v].Lemma] {
			continue
		}
		subject := s.subject(v)
		if subject < 0 || s.Tokens[subject].UPOS == "PRON" {
			continue
		}
		if p, ok := d.actorAt(s, subject); ok && (p.Class == "armed_group" || p.Class == "state_forces" || p.Class == "government") {
			return &p
		}
	}
	return nil
}

// body is the force, government or organisation that "it" stands for: the
// subject of a clause around it, else the one last in mind.
func (d *document) body(s *sentence, i int) *party {
	for at := s.clause(i); at >= 0; at = s.Tokens[at].Head {
		subject := s.child(at, "nsubj")
		if subject < 0 || subject >= i || s.Tokens[subject].UPOS == "PRON" {
			continue
		}
		if p, ok := d.actorAt(s, subject); ok && !p.plural && p.Class != "" && p.Class != "civilians" {
			return &p
		}
		return nil
	}
	return nil
}

// earlier looks for an antecedent before token i in the same sentence: the
// subject of a clause that token i does not itself belong to.
func (d *document) earlier(s *sentence, i int, several bool) *party {
	own := s.clause(i)
	if p := d.earlierAs(s, i, several, own, true); p != nil {
		return p
	}
	return d.earlierAs(s, i, several, own, false)
}

// earlierAs looks among the subjects before token i, or among everything else.
func (d *document) earlierAs(s *sentence, i int, several bool, own int, subjects bool) *party {
	for k := i - 1; k >= 0; k-- {
		t := s.token(k)
		if !isNominal(t) || t.UPOS == "PRON" || t.UPOS == "NUM" || isRel(t.Rel, "nsubj") != subjects || t.Rel == "compound" {
			continue
		}
		if !subjects && t.Rel != "nmod:poss" && t.Rel != "obl" && t.Rel != "obj" {
			continue
		}
		if s.lower(i) != "their" && s.lower(i) != "his" && s.lower(i) != "her" && s.Tokens[k].Head == own {
			continue
		}
		p, ok := d.actorAt(s, k)
		if !ok {
			continue
		}
		person := s.isPerson(k)
		if several && !person && (p.plural || p.Class == "armed_group" || p.Class == "state_forces") || !several && person {
			return &p
		}
	}
	return nil
}
