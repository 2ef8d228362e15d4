package count

import (
	"slices"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/note"
	"orontes/reader/outlook"
	"orontes/reader/quantity"
	"orontes/reader/site"
)

// counting are the kinds whose claims count people or things.
var counting = map[orontes.Kind]bool{
	orontes.Displacement: true, orontes.Casualties: true, orontes.Detention: true, orontes.Damage: true,
}

// Leftovers reads the numbers that no event has claimed: "killed five civilians and
// nine soldiers", "65 people in Nepal, 17 in Bihar and one in Tibet". Such a number
// tells what a claim just before it tells, of others or of another place, or nothing:
// which is learnt.
func Leftovers(d *draft.Document, s *note.Sentence, first int) {
	for k := range s.Quantities {
		q := &s.Quantities[k]
		if q.Former || q.Unit == orontes.UnitPercent || q.Unit == orontes.UnitKM || quantity.Money(q.Unit) || s.Timed[q.First] || told(d.Drafts[first:], q) {
			continue
		}
		options, made := []draft.Option{{Features: []string{"none"}}}, []draft.Draft{{}}
		for j := len(d.Drafts) - 1; j >= 0 && len(made) < 3; j-- {
			a := &d.Drafts[j]
			if a.S.Number < s.Number-1 || a.S != s && first < len(d.Drafts) {
				break
			}
			f := a.Claim.Figure
			if f == nil || f.Span.Start > q.Span.Start || !counting[a.Claim.Kind] || slices.ContainsFunc(made, func(b draft.Draft) bool { return b.Claim.Kind == a.Claim.Kind && b.Claim.Type == a.Claim.Type }) {
				continue
			}
			t := another(d, a, s, q)
			options = append(options, draft.Option{Kind: t.Claim.Kind, Type: t.Claim.Type, Span: d.Span(s, 0, len(s.Tokens)),
				Features: likeness(d, a, &t, s, q, len(made)), Set: func(c *orontes.Claim) { *c = t.Claim }})
			made = append(made, t)
		}
		if len(made) == 1 {
			continue
		}
		c := d.Decide("number", options)
		if d.Listener.Chosen != nil {
			d.Listener.Chosen(c)
		}
		if c.Taken > 0 {
			t := made[c.Taken]
			t.Chosen = []draft.Chosen{{Name: c.Name, Surety: c.Surety}}
			foresee(d, &t)
			d.Drafts = append(d.Drafts, t)
		}
	}
}

// foresee chooses how the verb before a number puts it forward, wherever the parser
// hung the number: "200 have fled and the number could rise to 1,000" are not 1,000 who
// fled.
func foresee(d *draft.Document, t *draft.Draft) {
	at := t.At
	for at >= 0 && t.S.Tokens[at].UPOS != "VERB" {
		at--
	}
	if at < 0 {
		at = t.S.Clause(t.At)
	}
	own := draft.Draft{Claim: t.Claim, S: t.S, At: at}
	own.Claim.Modality, own.Claim.Negated = orontes.Asserted, d.Denied(t.S, own.At)
	outlook.WeighOutlook(d, &own)
	t.Claim.Modality, t.Claim.Negated = own.Claim.Modality, own.Claim.Negated
	t.Facets, t.Chosen, t.Choices = own.Facets, append(t.Chosen, own.Chosen...), append(t.Choices, own.Choices...)
}

// another is the claim of a draft made of another number.
func another(d *draft.Document, a *draft.Draft, s *note.Sentence, q *quantity.Quantity) draft.Draft {
	c := a.Claim
	number := *Figure(q, c.Figure.Measure)
	if q.Noun < 0 {
		number.Unit = c.Figure.Unit
	} else {
		c.Targets = []orontes.Actor{counted(d, s, q)}
	}
	c.Figure, c.Sentence, c.Span = &number, s.Number, q.Span
	place, from := gapPlace(d, s, q)
	switch {
	case place == nil:
	case from && c.Kind == orontes.Displacement:
		c.Origin = place
	default:
		c.Place = place
	}
	if place != nil {
		c.Span.End = max(c.Span.End, place.Span.End)
	}
	c.Quote = c.Span.In(d.Report.Text)
	t := draft.Draft{Claim: c, S: s, At: q.Last - 1, Sure: place != nil, Rule: "number"}
	if a.S == s {
		t.Reading = a.Reading
	}
	return t
}

// likeness tells what may make a number tell the same as a draft before it.
func likeness(d *draft.Document, a, t *draft.Draft, s *note.Sentence, q *quantity.Quantity, rank int) []string {
	kind, name := string(t.Claim.Kind), string(t.Claim.Kind)+"."+t.Claim.Type
	head, sort := q.Last-1, "none"
	if q.Noun >= 0 {
		head, sort = q.Noun, frame.Sort(d.Story, s, q.Noun)
	}
	features := []string{"some", "type " + name, "kind " + kind, draft.Bucket("rank", rank), "relation " + s.Tokens[head].Rel,
		"noun " + sort, "noun " + sort + " " + kind, "before " + s.Lower(q.First-1), "after " + s.Lower(head+1), "under " + s.Token(max(0, s.Tokens[head].Head)).Lemma}
	add := func(name string, holds bool) {
		if holds {
			features = append(features, name, name+" "+kind)
		}
	}
	add("place", t.Sure)
	add("unit", t.Claim.Figure.Unit == a.Claim.Figure.Unit)
	add("of the same", len(a.Claim.Targets) > 0 && len(t.Claim.Targets) > 0 && t.Claim.Targets[0].Class == a.Claim.Targets[0].Class)
	add("partitive", q.Partitive)
	add("pool", q.Pool)
	add("elided", q.Elided)
	add("additional", q.Additional)
	add("smaller", t.Claim.Figure.High < a.Claim.Figure.High)
	add("equal", t.Claim.Figure.High == a.Claim.Figure.High)
	if a.S != s {
		return append(features, "another sentence", draft.Bucket("words", len(s.Tokens)/4))
	}
	words, verbs, events := 0, 0, 0
	for i := range s.Tokens {
		u := s.Token(i)
		if u.Start < a.Claim.Figure.Span.End || i >= q.First {
			continue
		}
		words++
		if note.IsVerb(u) && s.Finite(i) {
			verbs++
		}
		if s.Claimed[i] {
			events++
		}
		if u.UPOS == "CCONJ" || u.UPOS == "PUNCT" || u.UPOS == "SCONJ" || u.UPOS == "ADP" {
			add("over "+u.Lemma, true)
		}
	}
	number := slices.IndexFunc(s.Quantities, func(o quantity.Quantity) bool { return o.Span == q.Span }) - s.QuantityAt(a.Claim.Figure.Span)
	features = append(features, draft.Bucket("words between", words/2), draft.Bucket("verbs between", verbs), draft.Bucket("events between", events), draft.Bucket("numbers between", number))
	add("coordinated", slices.Contains(s.Conjuncts(headAt(s, a.Claim.Figure.Span)), head))
	return features
}

// headAt is the token of a figure that is counted, or stands for it.
func headAt(s *note.Sentence, figure orontes.Span) int {
	k := s.QuantityAt(figure)
	switch {
	case k < 0:
		return s.Root()
	case s.Quantities[k].Noun >= 0:
		return s.Quantities[k].Noun
	}
	return s.Quantities[k].Last - 1
}

// told reports whether a claim has the quantity already.
func told(drafts []draft.Draft, q *quantity.Quantity) bool {
	return slices.ContainsFunc(drafts, func(t draft.Draft) bool { return t.Claim.Figure != nil && t.Claim.Figure.Span == q.Span })
}

// gapPlace is the place right behind a number, by a preposition of place, and whether
// it is where the counted come from.
func gapPlace(d *draft.Document, s *note.Sentence, q *quantity.Quantity) (place *orontes.Toponym, from bool) {
	if q.Last >= len(s.Tokens) || !d.Known.Grammar.Gapped[s.Lower(q.Last)] {
		return nil, false
	}
	for i := q.Last + 1; i < min(q.Last+7, len(s.Tokens)); i++ {
		switch t := s.Token(i); {
		case s.Toponym[i] != nil:
			return &s.Toponym[i].Toponym, s.Lower(q.Last) == "from"
		case t.UPOS == "NOUN":
			if p := site.ToponymOf(d, s, i); p != nil {
				return p, s.Lower(q.Last) == "from"
			}
		case t.UPOS == "VERB" || t.UPOS == "PUNCT" || s.Timed[i]:
			return nil, false
		}
	}
	return nil, false
}
