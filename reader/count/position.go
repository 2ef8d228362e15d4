package count

import (
	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/note"
	"orontes/reader/outlook"
	"orontes/reader/site"
	"orontes/reader/thread"
)

// Positions reads the construction "X are within 5 km of Y", which has no verb
// or noun of its own that a lexicon could list: the distance is the predicate.
func Positions(d *draft.Document, s *note.Sentence) {
	for k := range s.Quantities {
		q := &s.Quantities[k]
		if q.Unit != orontes.UnitKM {
			continue
		}
		anchor := anchorAfter(d, s, q.Last)
		if anchor == nil {
			continue
		}
		head := q.First
		for i := q.First; i < q.Last; i++ {
			if h := s.Tokens[i].Head; h < q.First || h >= q.Last {
				head = i
			}
		}
		if q.Noun >= 0 && s.Child(head, "cop") < 0 {
			head = q.Noun
		}
		predicate := s.Clause(head)
		if s.Child(head, "cop") >= 0 {
			predicate = head // whatever the parser hung it from
		}
		if predicate < 0 || predicate != head && !(s.Tokens[head].Head == predicate && standing[s.Tokens[predicate].Lemma]) || s.Claimed[predicate] && predicate != head {
			continue
		}
		f := frame.Frame{S: s, Head: predicate}
		f.Verbal()
		if !f.Has("subj") && s.Child(predicate, "cop") >= 0 {
			f.Add("subj", subjectBefore(s, predicate), true) // "have crossed … and are within"
		}
		for _, a := range f.Args {
			if a.Position != "subj" || a.Head < 0 {
				continue
			}
			p, ok := d.ActorAt(s, a.Head)
			if !ok || p.Class != "armed_group" && p.Class != "state_forces" {
				continue
			}
			position(d, s, q.First, predicate, a.Head, &p, anchor, *Figure(q, "distance"))
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
func subjectBefore(s *note.Sentence, i int) int {
	for k := i - 1; k >= 0; k-- {
		if note.IsVerb(s.Token(k)) {
			if subject := s.Child(k, "nsubj"); subject >= 0 {
				return subject
			}
		}
	}
	return -1
}

// anchorAfter is the place a distance is measured from: "5 km of the city".
func anchorAfter(d *draft.Document, s *note.Sentence, at int) *orontes.Toponym {
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
		t := s.Token(i)
		if f := s.Toponym[i]; f != nil {
			return &f.Toponym
		}
		if t.UPOS == "NOUN" {
			if p := site.ToponymOf(d, s, i); p != nil {
				return p
			}
		}
		if t.UPOS == "VERB" || t.UPOS == "PUNCT" {
			return nil
		}
	}
	return nil
}

func position(d *draft.Document, s *note.Sentence, at, predicate, subject int, p *thread.Party, anchor *orontes.Toponym, figure orontes.Figure) {
	place := *anchor
	place.Relation = "within"
	if at > 0 {
		if l := s.Lower(at - 1); l != "within" && l != "about" && l != "just" {
			place.Relation = "from"
		}
	}
	place.DistanceKM = figure.High
	c := orontes.Claim{
		Report: d.Report.ID, Kind: orontes.Movement, Type: "position", Sentence: s.Number,
		Actors: []orontes.Actor{p.Actor}, Place: &place, Figure: &figure,
		Modality: orontes.Asserted, Negated: d.Denied(s, predicate),
	}
	first, last := s.Subtree(predicate)
	first, last = min(first, s.Left(subject)), max(last, s.Right(subject))
	c.Span = d.Span(s, first, last)
	c.Quote = c.Span.In(d.Report.Text)
	t := draft.Draft{Claim: c, S: s, At: predicate, Rule: "position"}
	outlook.WeighOutlook(d, &t)
	d.Drafts = append(d.Drafts, t)
}
