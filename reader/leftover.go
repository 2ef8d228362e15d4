package reader

import (
	"slices"

	"orontes"
	"orontes/reader/quantity"
)

// counting are the kinds whose claims count people or things.
var counting = map[orontes.Kind]bool{
	orontes.Displacement: true, orontes.Casualties: true, orontes.Detention: true, orontes.Damage: true,
}

// leftovers reads the numbers that no event has claimed: "killed five civilians and
// nine soldiers", "65 people in Nepal, 17 in Bihar and one in Tibet". Such a number
// tells what a claim just before it tells, of others or of another place, or nothing:
// which is learnt.
func (d *document) leftovers(s *sentence, first int) {
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Former || q.Unit == orontes.UnitPercent || q.Unit == orontes.UnitKM || quantity.Money(q.Unit) || s.timed[q.First] || told(d.drafts[first:], q) {
			continue
		}
		options, made := []Option{{Features: []string{"none"}}}, []draft{{}}
		for j := len(d.drafts) - 1; j >= 0 && len(made) < 3; j-- {
			a := &d.drafts[j]
			if a.s.number < s.number-1 || a.s != s && first < len(d.drafts) {
				break
			}
			f := a.claim.Figure
			if f == nil || f.Span.Start > q.Span.Start || !counting[a.claim.Kind] || slices.ContainsFunc(made, func(b draft) bool { return b.claim.Kind == a.claim.Kind && b.claim.Type == a.claim.Type }) {
				continue
			}
			t := d.another(a, s, q)
			options = append(options, Option{Kind: t.claim.Kind, Type: t.claim.Type, Span: d.span(s, 0, len(s.Tokens)),
				Features: d.likeness(a, &t, s, q, len(made)), Set: func(c *orontes.Claim) { *c = t.claim }})
			made = append(made, t)
		}
		if len(made) == 1 {
			continue
		}
		c := d.decide("number", options)
		if d.desk.Chosen != nil {
			d.desk.Chosen(c)
		}
		if c.Taken > 0 {
			t := made[c.Taken]
			t.chosen = []chosen{{c.Name, c.Surety}}
			d.foresee(&t)
			d.drafts = append(d.drafts, t)
		}
	}
}

// foresee chooses how the verb before a number puts it forward, wherever the parser
// hung the number: "200 have fled and the number could rise to 1,000" are not 1,000 who
// fled.
func (d *document) foresee(t *draft) {
	at := t.at
	for at >= 0 && t.s.Tokens[at].UPOS != "VERB" {
		at--
	}
	if at < 0 {
		at = t.s.clause(t.at)
	}
	own := draft{claim: t.claim, s: t.s, at: at}
	own.claim.Modality, own.claim.Negated = orontes.Asserted, d.denied(t.s, own.at)
	d.weighOutlook(&own)
	t.claim.Modality, t.claim.Negated = own.claim.Modality, own.claim.Negated
	t.facets, t.chosen, t.choices = own.facets, append(t.chosen, own.chosen...), append(t.choices, own.choices...)
}

// another is the claim of a draft made of another number.
func (d *document) another(a *draft, s *sentence, q *quantity.Quantity) draft {
	c := a.claim
	number := *figure(q, c.Figure.Measure)
	if q.Noun < 0 {
		number.Unit = c.Figure.Unit
	} else {
		c.Targets = []orontes.Actor{d.counted(s, q)}
	}
	c.Figure, c.Sentence, c.Span = &number, s.number, q.Span
	place, from := d.gapPlace(s, q)
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
	c.Quote = c.Span.In(d.report.Text)
	t := draft{claim: c, s: s, at: q.Last - 1, sure: place != nil, rule: "number"}
	if a.s == s {
		t.reading = a.reading
	}
	return t
}

// likeness tells what may make a number tell the same as a draft before it.
func (d *document) likeness(a, t *draft, s *sentence, q *quantity.Quantity, rank int) []string {
	kind, name := string(t.claim.Kind), string(t.claim.Kind)+"."+t.claim.Type
	head, sort := q.Last-1, "none"
	if q.Noun >= 0 {
		head, sort = q.Noun, d.sort(s, q.Noun)
	}
	features := []string{"some", "type " + name, "kind " + kind, bucket("rank", rank), "relation " + s.Tokens[head].Rel,
		"noun " + sort, "noun " + sort + " " + kind, "before " + s.lower(q.First-1), "after " + s.lower(head+1), "under " + s.token(max(0, s.Tokens[head].Head)).Lemma}
	add := func(name string, holds bool) {
		if holds {
			features = append(features, name, name+" "+kind)
		}
	}
	add("place", t.sure)
	add("unit", t.claim.Figure.Unit == a.claim.Figure.Unit)
	add("of the same", len(a.claim.Targets) > 0 && len(t.claim.Targets) > 0 && t.claim.Targets[0].Class == a.claim.Targets[0].Class)
	add("partitive", q.Partitive)
	add("pool", q.Pool)
	add("elided", q.Elided)
	add("additional", q.Additional)
	add("smaller", t.claim.Figure.High < a.claim.Figure.High)
	add("equal", t.claim.Figure.High == a.claim.Figure.High)
	if a.s != s {
		return append(features, "another sentence", bucket("words", len(s.Tokens)/4))
	}
	words, verbs, events := 0, 0, 0
	for i := range s.Tokens {
		u := s.token(i)
		if u.Start < a.claim.Figure.Span.End || i >= q.First {
			continue
		}
		words++
		if isVerb(u) && s.finite(i) {
			verbs++
		}
		if s.claimed[i] {
			events++
		}
		if u.UPOS == "CCONJ" || u.UPOS == "PUNCT" || u.UPOS == "SCONJ" || u.UPOS == "ADP" {
			add("over "+u.Lemma, true)
		}
	}
	number := slices.IndexFunc(s.quantities, func(o quantity.Quantity) bool { return o.Span == q.Span }) - s.quantityAt(a.claim.Figure.Span)
	features = append(features, bucket("words between", words/2), bucket("verbs between", verbs), bucket("events between", events), bucket("numbers between", number))
	add("coordinated", slices.Contains(s.conjuncts(s.headAt(a.claim.Figure.Span)), head))
	return features
}

// headAt is the token of a figure that is counted, or stands for it.
func (s *sentence) headAt(figure orontes.Span) int {
	k := s.quantityAt(figure)
	switch {
	case k < 0:
		return s.Root()
	case s.quantities[k].Noun >= 0:
		return s.quantities[k].Noun
	}
	return s.quantities[k].Last - 1
}

// told reports whether a claim has the quantity already.
func told(drafts []draft, q *quantity.Quantity) bool {
	return slices.ContainsFunc(drafts, func(t draft) bool { return t.claim.Figure != nil && t.claim.Figure.Span == q.Span })
}

// gapPlace is the place right behind a number, by a preposition of place, and whether
// it is where the counted come from.
func (d *document) gapPlace(s *sentence, q *quantity.Quantity) (place *orontes.Toponym, from bool) {
	if q.Last >= len(s.Tokens) || !d.reader.grammar.gapped[s.lower(q.Last)] {
		return nil, false
	}
	for i := q.Last + 1; i < min(q.Last+7, len(s.Tokens)); i++ {
		switch t := s.token(i); {
		case s.toponym[i] != nil:
			return &s.toponym[i].Toponym, s.lower(q.Last) == "from"
		case t.UPOS == "NOUN":
			if p := d.toponymOf(s, i); p != nil {
				return p, s.lower(q.Last) == "from"
			}
		case t.UPOS == "VERB" || t.UPOS == "PUNCT" || s.timed[i]:
			return nil, false
		}
	}
	return nil, false
}
