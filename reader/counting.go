package reader

import (
	"fmt"

	"orontes"
	"orontes/reader/quantity"
)

// count chooses the figure of a claim: the rules' own, any other quantity of the
// sentence, or none.
func (d *document) count(t *draft) {
	if d.reader.choices["figure"] == nil && d.desk.Chosen == nil {
		return
	}
	s, r, c := t.s, t.reading, &t.claim
	if len(s.quantities) == 0 {
		return
	}
	measure := d.measure(r.entry)
	kind, name := string(c.Kind), string(c.Kind)+"."+c.Type
	var options []Option
	taken := -1
	if c.Figure != nil {
		taken = s.quantityAt(c.Figure.Span)
	}
	none := Option{Set: func(c *orontes.Claim) { c.Figure = nil }, Features: []string{"none", "none " + kind, "none " + name, fmt.Sprintf("none of %d", min(3, len(s.quantities))), fmt.Sprintf("none, counts %v", measure != "")}}
	if c.Figure == nil {
		none.Features = append(none.Features, "ruled", "ruled none "+kind)
		options = append(options, none)
	}
	for k := range s.quantities {
		q := &s.quantities[k]
		if q.Pool || q.Former {
			continue
		}
		f := d.figure(q, measure)
		features := d.countable(t, q)
		o := Option{Set: func(c *orontes.Claim) { c.Figure = f }, Features: features}
		if k == taken {
			f = c.Figure
			o.Features = append(o.Features, "ruled", "ruled "+kind)
			options = append([]Option{o}, options...)
			continue
		}
		options = append(options, o)
	}
	if c.Figure != nil {
		options = append(options, none)
	}
	if taken < 0 && c.Figure != nil {
		return // a figure that is put together of several
	}
	d.choose(t, "figure", options)
}

// countable tells of a quantity what may make it the figure of a claim.
func (d *document) countable(t *draft, q *quantity.Quantity) []string {
	s, r := t.s, t.reading
	at := r.head
	kind, name := string(t.claim.Kind), string(t.claim.Kind)+"."+t.claim.Type
	between, others, verbs := 0, 0, 0
	for k := min(at, q.Last); k < max(at, q.First); k++ {
		switch token := s.token(k); {
		case token.Form == "," || token.Form == ";":
			between++
		case isVerb(token):
			verbs++
		}
	}
	for k := range s.quantities {
		if o := &s.quantities[k]; o != q && o.First > min(at, q.First) && o.First < max(at, q.First) {
			others++
		}
	}
	noun := ""
	if q.Noun >= 0 {
		noun = d.sort(s, q.Noun)
	}
	unit := q.Unit
	features := []string{
		"unit " + unit, "unit " + unit + " " + kind, "unit " + unit + " " + name, "noun " + noun + " " + kind, "noun " + noun + " " + name,
		fmt.Sprintf("before %v", q.First < at), fmt.Sprintf("before %v %s", q.First < at, kind),
		bucket("words between", abs(q.First-at)/3), bucket("commas between", between), bucket("verbs between", verbs), bucket("numbers between", others),
		"qualifier " + string(q.Qualifier), "word before " + s.lower(q.First-1), "word after " + s.lower(q.Last), "word after " + s.lower(q.Last) + " " + kind,
	}
	add := func(name string, holds bool) {
		if holds {
			features = append(features, name, name+" "+kind)
		}
	}
	add("partitive", q.Partitive)
	add("part", q.PartOf >= 0)
	add("compound", q.Compound)
	add("additional", q.Additional)
	add("total", q.Total)
	add("year", d.yearOf(s, r, q))
	head := q.First
	if q.Noun >= 0 {
		head = q.Noun
	}
	add("below", s.depth(head, at) >= 0)
	add("above", s.depth(at, head) >= 0)
	add("child", s.Tokens[head].Head == at)
	add("clause", s.clause(head) == s.clause(at))
	for _, a := range r.args {
		if a.head == head || a.head >= q.First && a.head < q.Last {
			features = append(features, "argument "+a.position, "argument "+a.position+" "+kind)
		}
	}
	for k := range r.fillers {
		if f := &r.fillers[k]; f.head == head || f.head >= q.First && f.head < q.Last {
			features = append(features, "fills "+string(f.slot.Role), "fills "+string(f.slot.Role)+" "+kind)
		}
	}
	for k := range d.drafts {
		if o := &d.drafts[k]; o.s == s && o.claim.Figure != nil && o.claim.Figure.Span == q.Span {
			add("taken", true)
			add("taken by the same type", o.claim.Type == t.claim.Type)
			break
		}
	}
	return features
}

// accumulate chooses between an increase and a total, for people who were hurt or
// had to move.
func (d *document) accumulate(t *draft) {
	c := &t.claim
	if c.Accumulation == "" || d.reader.choices["accumulation"] == nil && d.desk.Chosen == nil {
		return
	}
	other := orontes.Stock
	if c.Accumulation == orontes.Stock {
		other = orontes.Flow
	}
	option := func(a orontes.Accumulation, ruled bool) Option {
		return Option{Set: func(c *orontes.Claim) { c.Accumulation = a }, Features: d.accumulating(t, a, ruled)}
	}
	d.choose(t, "accumulation", []Option{option(c.Accumulation, true), option(other, false)})
}

func (d *document) accumulating(t *draft, a orontes.Accumulation, ruled bool) []string {
	c, s, is := &t.claim, t.s, string(a)
	features := []string{is, is + " " + c.Type, fmt.Sprintf("%s %v", is, ruled), fmt.Sprintf("%s %s %v", is, c.Type, ruled)}
	if i := c.Time; i != nil {
		features = append(features, is+" time "+string(i.Basis)+" "+string(i.Precision))
		if !i.Start.IsZero() && !i.End.IsZero() {
			features = append(features, bucket(is+" days", i.Start.DaysTo(i.End)), fmt.Sprintf("%s ends with the report %v", is, i.End == d.report.Published && i.Start != i.End))
		} else {
			features = append(features, fmt.Sprintf("%s open %v %v", is, i.Start.IsZero(), i.End.IsZero()))
		}
	}
	at := t.at
	if r := t.reading; r != nil {
		at = r.head
		features = append(features, is+" word "+r.word.Head, is+" class "+string(rune(r.class)), fmt.Sprintf("%s passive %v", is, r.passive))
	}
	features = append(features, is+" form "+s.Tokens[at].XPOS, is+" relation "+universal(s.Tokens[at].Rel))
	if k := s.clause(at); k >= 0 {
		features = append(features, is+" tense "+s.Tokens[k].XPOS)
	}
	for _, k := range s.Children(at) {
		if universal(s.Tokens[k].Rel) == "aux" || universal(s.Tokens[k].Rel) == "advmod" {
			features = append(features, is+" with "+s.lower(k))
		}
	}
	for i := max(0, at-8); i < min(len(s.Tokens), at+9); i++ {
		features = append(features, is+" near "+s.lower(i))
	}
	if c.Figure != nil && c.Figure.High >= 1000 {
		features = append(features, is+" thousands", is+" thousands "+c.Type)
	}
	return features
}
