package reader

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"orontes"
	"orontes/ontology"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// count chooses the figure of a claim: none, or a quantity of its sentence. What is
// counted as none at all did not happen: "no one was hurt".
func (d *document) count(t *draft) {
	s, measure := t.s, measureOf(t.reading.entry)
	var quantities []*quantity.Quantity
	for k := range s.quantities {
		if q := &s.quantities[k]; !q.Pool && !q.Former {
			quantities = append(quantities, q)
		}
	}
	if measure != "" {
		for k := range t.reading.fillers {
			if q := d.single(s, &t.reading.fillers[k]); q != nil {
				quantities = append(quantities, q)
			}
		}
	}
	if len(quantities) == 0 {
		return
	}
	kind, name := string(t.claim.Kind), string(t.claim.Kind)+"."+t.claim.Type
	options := []Option{{Set: func(c *orontes.Claim) { c.Figure = nil }, Features: []string{
		"none", "none " + kind, "none " + name, "none of " + name + " " + s.counts(), fmt.Sprintf("none of %d", min(3, len(quantities))), fmt.Sprintf("none, counts %v", measure != ""),
	}}}
	for _, q := range quantities {
		f := figure(q, measure)
		options = append(options, Option{Features: d.countable(t, q), Set: func(c *orontes.Claim) {
			if c.Figure = f; f.High == 0 {
				c.Figure, c.Negated = nil, true
			}
		}})
	}
	d.choose(t, "figure", options)
}

// single is the one of "a soldier was killed", which no numeral tells; nil for others.
func (d *document) single(s *sentence, f *fill) *quantity.Quantity {
	t := s.token(f.head)
	if f.slot.Role != lexicon.Who && f.slot.Role != lexicon.Target && f.slot.Role != lexicon.Object || t.XPOS != "NN" && t.XPOS != "NNP" || s.quantityOf(f.head) != nil {
		return nil
	}
	first, last := s.core(f.head)
	q := &quantity.Quantity{First: first, Last: last, Span: d.span(s, first, last), Low: 1, High: 1, Value: 1, Qualifier: orontes.Exact, Noun: f.head, PartOf: -1}
	q.Best, q.Text = &q.Value, q.Span.In(d.report.Text)
	if f.slot.Role == lexicon.Object {
		q.Unit = t.Lemma
	}
	return q
}

// counts tells whether a sentence counts people, other things or both.
func (s *sentence) counts() string {
	people, things := false, false
	for k := range s.quantities {
		u := s.quantities[k].Unit
		people = people || u == orontes.UnitPeople || u == ""
		things = things || u != orontes.UnitPeople
	}
	return fmt.Sprintf("%v %v", people, things)
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
	noun, head := "", s.headOf(q)
	if q.Noun >= 0 {
		noun = d.sort(s, q.Noun)
	}
	path := s.path(head, at)
	features := []string{
		"unit " + q.Unit, "unit " + q.Unit + " " + kind, "unit " + q.Unit + " " + name, "noun " + noun + " " + kind, "noun " + noun + " " + name,
		fmt.Sprintf("before %v", q.First < at), fmt.Sprintf("before %v %s", q.First < at, kind),
		bucket("words between", abs(q.First-at)/3), bucket("commas between", between), bucket("verbs between", verbs), bucket("numbers between", others),
		"qualifier " + string(q.Qualifier), "word before " + s.lower(q.First-1), "word after " + s.lower(q.Last), "word after " + s.lower(q.Last) + " " + kind,
		"path " + path, "path " + path + " " + kind, "path " + path + " " + string(rune(r.class)),
	}
	add := func(name string, holds bool) {
		if holds {
			features = append(features, name, name+" "+kind)
		}
	}
	if s.quantity[q.First] < 0 {
		article := ""
		if k := s.child(head, "det", "nmod:poss"); k >= 0 {
			article = s.lower(k)
		}
		return append(features, "single", "single "+kind, "single "+name, "single "+s.Tokens[head].XPOS, "single with "+article, "single with "+article+" "+kind,
			"single "+noun, fmt.Sprintf("single beside %d", min(2, len(s.quantities))))
	}
	add("partitive", q.Partitive)
	add("part", q.PartOf >= 0)
	add("compound", q.Compound)
	add("additional", q.Additional)
	add("total", q.Total)
	add("counts the word", q.Noun == at)
	add("year", q.Noun == at && q.Value >= 1900 && q.Value <= 2100 && len(q.Text) == 4) // "the 2019 killings"
	add("of another verb", q.First > at && d.anew(s, at+1, q.First))
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
	for up := s.Tokens[at].Head; up >= 0 && up != head && isNominal(s.token(up)); up = s.Tokens[up].Head {
		add("told as their number", d.reader.grammar.number[s.Tokens[up].Lemma] && q.First > up) // "the number of those displaced was over 880,000"
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

// headOf is the token by which a quantity hangs in the tree: what it counts, else the
// uppermost of its words or what that one counts.
func (s *sentence) headOf(q *quantity.Quantity) int {
	if q.Noun >= 0 {
		return q.Noun
	}
	head := q.First
	for h := s.Tokens[head].Head; h >= q.First && h < q.Last; h = s.Tokens[h].Head {
		head = h
	}
	if h := s.Tokens[head].Head; h >= 0 && isRel(s.Tokens[head].Rel, "nummod") {
		return h
	}
	return head
}

// anew reports whether a verb of the lexicon stands between two tokens, whatever the
// tree makes of it: "killed five people and wounded 12" are two tolls.
func (d *document) anew(s *sentence, first, last int) bool {
	for k := first; k < last; k++ {
		t := s.token(k)
		if t.UPOS == "NOUN" && t.XPOS != "NN" || t.UPOS == "ADP" || t.UPOS == "CCONJ" || t.UPOS == "PUNCT" || t.UPOS == "AUX" {
			continue
		}
		for _, m := range d.heads(s, k) {
			if m.Word.Class == lexicon.Verb && len(m.Word.Rest) == 0 && s.lower(k) != m.Word.Head {
				return true
			}
		}
	}
	return false
}

// measureOf is what a figure of the entry's claims counts, "" for nothing particular.
func measureOf(e *lexicon.Entry) string {
	return cmp.Or(e.Measure, ontology.Of(e.Kind, e.Type).Measure)
}

// souls are the measures that count people one by one whoever the noun says they
// are, people those and others that count people and nothing else.
var (
	souls  = map[string]bool{"killed": true, "injured": true, "missing": true, "detained": true, "released": true}
	people = map[string]bool{
		"killed": true, "injured": true, "missing": true, "detained": true, "released": true, "displaced": true,
		"forced_to_flee": true, "evacuated": true, "relocated": true, "sheltered": true, "homeless": true, "returned": true,
	}
)

// figure is a quantity as the figure of a claim.
func figure(q *quantity.Quantity, measure string) *orontes.Figure {
	if measure == "" {
		measure = strings.ReplaceAll(q.Unit, " ", "_")
	}
	f := q.Figure(measure)
	if q.Elided && q.Unit != orontes.UnitHouseholds && people[measure] {
		f.Unit = orontes.UnitPeople // the unit of the figure before is not this one's
	}
	switch f.Unit {
	case "", "case":
		f.Unit = orontes.UnitPeople
	case orontes.UnitHouseholds, orontes.UnitPercent:
	default:
		if souls[measure] {
			f.Unit = orontes.UnitPeople // "two weavers"
		}
	}
	return &f
}

// accumulate chooses between an increase and a total (IDMC's flow and stock) for
// people who were hurt or had to move.
func (d *document) accumulate(t *draft) {
	c := &t.claim
	if c.Accumulation == "" && (c.Figure == nil || c.Kind != orontes.Displacement && c.Kind != orontes.Casualties) {
		return
	}
	lexical, options := c.Accumulation, []Option(nil)
	for _, a := range []orontes.Accumulation{orontes.Flow, orontes.Stock} {
		options = append(options, Option{Set: func(c *orontes.Claim) { c.Accumulation = a }, Features: accumulating(t, string(a), lexical)})
	}
	d.choose(t, "accumulation", options)
}

func accumulating(t *draft, is string, lexical orontes.Accumulation) []string {
	c, s := &t.claim, t.s
	features := []string{is, is + " " + c.Type, is + " of the word " + string(lexical)}
	if i := c.Time; i != nil {
		features = append(features, is+" time "+string(i.Basis)+" "+string(i.Precision))
		if !i.Start.IsZero() && !i.End.IsZero() {
			days := bucket(is+" days", i.Start.DaysTo(i.End))
			features = append(features, days, days+" "+string(i.Basis)+" "+string(c.Kind), fmt.Sprintf("%s ends with the report %v", is, i.Start != i.End))
		} else {
			features = append(features, fmt.Sprintf("%s open %v %v", is, i.Start.IsZero(), i.End.IsZero()))
		}
	}
	at := t.at
	if r := t.reading; r != nil {
		at = r.head
		features = append(features, is+" word "+r.word.Head, is+" class "+string(rune(r.class)), fmt.Sprintf("%s passive %v", is, r.passive),
			is+" class "+string(rune(r.class))+" "+c.Type, is+" relation "+universal(s.Tokens[at].Rel)+" "+c.Type)
	}
	features = append(features, is+" form "+s.Tokens[at].XPOS, is+" relation "+universal(s.Tokens[at].Rel))
	if k := s.clause(at); k >= 0 {
		features = append(features, is+" tense "+s.Tokens[k].XPOS)
	}
	if h := s.Tokens[at].Head; h >= 0 {
		features = append(features, is+" below "+s.Tokens[h].Lemma)
	}
	for _, k := range s.Children(at) {
		if universal(s.Tokens[k].Rel) == "aux" || universal(s.Tokens[k].Rel) == "advmod" {
			features = append(features, is+" with "+s.lower(k), is+" with "+s.lower(k)+" "+c.Type)
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

// counted names whom a quantity counts.
func (d *document) counted(s *sentence, q *quantity.Quantity) orontes.Actor {
	if q.Noun < 0 {
		return orontes.Actor{Name: cmp.Or(q.Of, "people"), Class: "civilians", Span: q.Span}
	}
	if p, ok := d.actorAt(s, q.Noun); ok {
		return p.Actor
	}
	if q.Of == "" && quantity.UnitOf(s.lower(q.Noun)) == "" { // a trade nobody lists
		first, last := s.core(q.Noun)
		return orontes.Actor{Name: squash(d.words(s, first, last)), Span: d.span(s, first, last)}
	}
	return orontes.Actor{Name: cmp.Or(q.Of, "people"), Class: "civilians", Span: q.Span}
}

// quantityAt is the index of the quantity with this span, -1 for none.
func (s *sentence) quantityAt(span orontes.Span) int {
	return slices.IndexFunc(s.quantities, func(q quantity.Quantity) bool { return q.Span == span })
}
