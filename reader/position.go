package reader

import (
	"orontes"
)

// positions reads the construction "X are within 5 km of Y", which has no verb
// or noun of its own that a lexicon could list: the distance is the predicate.
func (d *document) positions(s *sentence) {
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Unit != orontes.UnitKM {
			continue
		}
		anchor := d.anchorAfter(s, q.Last)
		if anchor == nil {
			continue
		}
		head := q.First
		for i := q.First; i < q.Last; i++ {
			if h := s.Tokens[i].Head; h < q.First || h >= q.Last {
				head = i
			}
		}
		if q.Noun >= 0 && s.child(head, "cop") < 0 {
			head = q.Noun
		}
		predicate := s.clause(head)
		if s.child(head, "cop") >= 0 {
			predicate = head // whatever the parser hung it from
		}
		if predicate < 0 || predicate != head && !(s.Tokens[head].Head == predicate && standing[s.Tokens[predicate].Lemma]) || s.claimed[predicate] && predicate != head {
			continue
		}
		f := frame{s: s, head: predicate}
		f.verbal()
		if !f.has("subj") && s.child(predicate, "cop") >= 0 {
			f.add("subj", s.subjectBefore(predicate), true) // "have crossed … and are within"
		}
		for _, a := range f.args {
			if a.position != "subj" || a.head < 0 {
				continue
			}
			p, ok := d.actorAt(s, a.head)
			if !ok || p.Class != "armed_group" && p.Class != "state_forces" {
				continue
			}
			d.position(s, q.First, predicate, a.head, &p, anchor, *figure(q, "distance"))
		}
	}
}

// standing are verbs that say where somebody is.
var standing = map[string]bool{
	"be": true, "stand": true, "remain": true, "lie": true, "come": true, "get": true, "advance": true, "move": true,
	"push": true, "reach": true, "stop": true, "halt": true, "station": true, "position": true, "deploy": true, "sit": true,
}

// subjectBefore is the subject of the last verb before token i that has one, -1
// for none.
func (s *sentence) subjectBefore(i int) int {
	for k := i - 1; k >= 0; k-- {
		if isVerb(s.token(k)) {
			if subject := s.child(k, "nsubj"); subject >= 0 {
				return subject
			}
		}
	}
	return -1
}

// anchorAfter is the place a distance is measured from: "5 km of the city".
func (d *document) anchorAfter(s *sentence, at int) *orontes.Toponym {
	depth := 0
	for i := at; i < min(at+10, len(s.Tokens)); i++ {
		switch s.Tokens[i].Form {
		case "(":
			depth++
			continue
		case ")":
			depth--
			continue
		}
		if depth > 0 {
			continue
		}
		t := s.token(i)
		if f := s.toponym[i]; f != nil {
			return &f.Toponym
		}
		if t.UPOS == "NOUN" {
			if p := d.toponymOf(s, i); p != nil {
				return p
			}
		}
		if t.UPOS == "VERB" || t.UPOS == "PUNCT" {
			return nil
		}
	}
	return nil
}

func (d *document) position(s *sentence, at, predicate, subject int, p *party, anchor *orontes.Toponym, figure orontes.Figure) {
	place := *anchor
	place.Relation = "within"
	if at > 0 {
		if l := s.lower(at - 1); l != "within" && l != "about" && l != "just" {
			place.Relation = "from"
		}
	}
	place.DistanceKM = figure.High
	c := orontes.Claim{
		Report: d.report.ID, Kind: orontes.Movement, Type: "position", Sentence: s.number,
		Actors: []orontes.Actor{p.Actor}, Place: &place, Figure: &figure,
		Modality: orontes.Asserted, Negated: d.denied(s, predicate),
	}
	first, last := s.Subtree(predicate)
	first, last = min(first, s.left(subject)), max(last, s.right(subject))
	c.Span = d.span(s, first, last)
	c.Quote = c.Span.In(d.report.Text)
	t := draft{claim: c, s: s, at: predicate, rule: "position"}
	d.weighOutlook(&t)
	d.drafts = append(d.drafts, t)
}
