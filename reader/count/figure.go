package count

import (
	"cmp"
	"fmt"
	"strings"

	"orontes"
	"orontes/ontology"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/quantity"
)

// Count chooses the figure of a claim: none, or a quantity of its sentence. What is
// counted as none at all did not happen: "no one was hurt".
func Count(d *draft.Document, t *draft.Draft) {
	s, measure := t.S, measureOf(t.Reading.Entry)
	var quantities []*quantity.Quantity
	for k := range s.Quantities {
		if q := &s.Quantities[k]; !q.Pool && !q.Former {
			quantities = append(quantities, q)
		}
	}
	if measure != "" {
		for k := range t.Reading.Fillers {
			if q := single(d, s, &t.Reading.Fillers[k]); q != nil {
				quantities = append(quantities, q)
			}
		}
	}
	if len(quantities) == 0 {
		return
	}
	kind, name := string(t.Claim.Kind), string(t.Claim.Kind)+"."+t.Claim.Type
	options := []draft.Option{{Set: func(c *orontes.Claim) { c.Figure = nil }, Features: []string{
		"none", "none " + kind, "none " + name, "none of " + name + " " + counts(s), fmt.Sprintf("none of %d", min(3, len(quantities))), fmt.Sprintf("none, counts %v", measure != ""),
	}}}
	for _, q := range quantities {
		f := Figure(q, measure)
		options = append(options, draft.Option{Features: countable(d, t, q), Set: func(c *orontes.Claim) {
			if c.Figure = f; f.High == 0 {
				c.Figure, c.Negated = nil, true
			}
		}})
	}
	d.Choose(t, "figure", options)
}

// single is the one of "a soldier was killed", which no numeral tells; nil for others.
func single(d *draft.Document, s *note.Sentence, f *frame.Fill) *quantity.Quantity {
	t := s.Token(f.Head)
	if f.Slot.Role != lexicon.Who && f.Slot.Role != lexicon.Target && f.Slot.Role != lexicon.Object || t.XPOS != "NN" && t.XPOS != "NNP" || s.QuantityOf(f.Head) != nil {
		return nil
	}
	first, last := s.Core(f.Head)
	q := &quantity.Quantity{First: first, Last: last, Span: d.Span(s, first, last), Low: 1, High: 1, Value: 1, Qualifier: orontes.Exact, Noun: f.Head, PartOf: -1}
	q.Best, q.Text = &q.Value, q.Span.In(d.Report.Text)
	if f.Slot.Role == lexicon.Object {
		q.Unit = t.Lemma
	}
	return q
}

// counts tells whether a sentence counts people, other things or both.
func counts(s *note.Sentence) string {
	people, things := false, false
	for k := range s.Quantities {
		u := s.Quantities[k].Unit
		people = people || u == orontes.UnitPeople || u == ""
		things = things || u != orontes.UnitPeople
	}
	return fmt.Sprintf("%v %v", people, things)
}

// countable tells of a quantity what may make it the figure of a claim.
func countable(d *draft.Document, t *draft.Draft, q *quantity.Quantity) []string {
	s, r := t.S, t.Reading
	at := r.Head
	kind, name := string(t.Claim.Kind), string(t.Claim.Kind)+"."+t.Claim.Type
	between, others, verbs := 0, 0, 0
	for k := min(at, q.Last); k < max(at, q.First); k++ {
		switch token := s.Token(k); {
		case token.Form == "," || token.Form == ";":
			between++
		case note.IsVerb(token):
			verbs++
		}
	}
	for k := range s.Quantities {
		if o := &s.Quantities[k]; o != q && o.First > min(at, q.First) && o.First < max(at, q.First) {
			others++
		}
	}
	noun, head := "", headOf(s, q)
	if q.Noun >= 0 {
		noun = frame.Sort(d.Story, s, q.Noun)
	}
	path := s.Path(head, at)
	features := []string{
		"unit " + q.Unit, "unit " + q.Unit + " " + kind, "unit " + q.Unit + " " + name, "noun " + noun + " " + kind, "noun " + noun + " " + name,
		fmt.Sprintf("before %v", q.First < at), fmt.Sprintf("before %v %s", q.First < at, kind),
		draft.Bucket("words between", note.Abs(q.First-at)/3), draft.Bucket("commas between", between), draft.Bucket("verbs between", verbs), draft.Bucket("numbers between", others),
		"qualifier " + string(q.Qualifier), "word before " + s.Lower(q.First-1), "word after " + s.Lower(q.Last), "word after " + s.Lower(q.Last) + " " + kind,
		"path " + path, "path " + path + " " + kind, "path " + path + " " + string(rune(r.Class)),
	}
	add := func(name string, holds bool) {
		if holds {
			features = append(features, name, name+" "+kind)
		}
	}
	if s.Quantity[q.First] < 0 {
		article := ""
		if k := s.Child(head, "det", "nmod:poss"); k >= 0 {
			article = s.Lower(k)
		}
		return append(features, "single", "single "+kind, "single "+name, "single "+s.Tokens[head].XPOS, "single with "+article, "single with "+article+" "+kind,
			"single "+noun, fmt.Sprintf("single beside %d", min(2, len(s.Quantities))))
	}
	add("partitive", q.Partitive)
	add("part", q.PartOf >= 0)
	add("compound", q.Compound)
	add("additional", q.Additional)
	add("total", q.Total)
	add("counts the word", q.Noun == at)
	add("year", q.Noun == at && q.Value >= 1900 && q.Value <= 2100 && len(q.Text) == 4) // "the 2019 killings"
	add("of another verb", q.First > at && anew(d, s, at+1, q.First))
	add("below", s.Depth(head, at) >= 0)
	add("above", s.Depth(at, head) >= 0)
	add("child", s.Tokens[head].Head == at)
	add("clause", s.Clause(head) == s.Clause(at))
	for _, a := range r.Args {
		if a.Head == head || a.Head >= q.First && a.Head < q.Last {
			features = append(features, "argument "+a.Position, "argument "+a.Position+" "+kind)
		}
	}
	for k := range r.Fillers {
		if f := &r.Fillers[k]; f.Head == head || f.Head >= q.First && f.Head < q.Last {
			features = append(features, "fills "+string(f.Slot.Role), "fills "+string(f.Slot.Role)+" "+kind)
		}
	}
	for up := s.Tokens[at].Head; up >= 0 && up != head && note.IsNominal(s.Token(up)); up = s.Tokens[up].Head {
		add("told as their number", d.Known.Grammar.Number[s.Tokens[up].Lemma] && q.First > up) // "the number of those displaced was over 880,000"
	}
	for _, o := range d.Here(s) {
		if o.Claim.Figure != nil && o.Claim.Figure.Span == q.Span {
			add("taken", true)
			add("taken by the same type", o.Claim.Type == t.Claim.Type)
			break
		}
	}
	return features
}

// headOf is the token by which a quantity hangs in the tree: what it counts, else the
// uppermost of its words or what that one counts.
func headOf(s *note.Sentence, q *quantity.Quantity) int {
	if q.Noun >= 0 {
		return q.Noun
	}
	head := q.First
	for h := s.Tokens[head].Head; h >= q.First && h < q.Last; h = s.Tokens[h].Head {
		head = h
	}
	if h := s.Tokens[head].Head; h >= 0 && note.IsRel(s.Tokens[head].Rel, "nummod") {
		return h
	}
	return head
}

// anew reports whether a verb of the lexicon stands between two tokens, whatever the
// tree makes of it: "killed five people and wounded 12" are two tolls.
func anew(d *draft.Document, s *note.Sentence, first, last int) bool {
	for k := first; k < last; k++ {
		t := s.Token(k)
		if t.UPOS == "NOUN" && t.XPOS != "NN" || t.UPOS == "ADP" || t.UPOS == "CCONJ" || t.UPOS == "PUNCT" || t.UPOS == "AUX" {
			continue
		}
		for _, m := range frame.Heads(d.Story, s, k) {
			if m.Word.Class == lexicon.Verb && len(m.Word.Rest) == 0 && s.Lower(k) != m.Word.Head {
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

// Figure is a quantity as the figure of a claim.
func Figure(q *quantity.Quantity, measure string) *orontes.Figure {
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

// Accumulate chooses between an increase and a total (IDMC's flow and stock) for
// people who were hurt or had to move.
func Accumulate(d *draft.Document, t *draft.Draft) {
	c := &t.Claim
	if c.Accumulation == "" && (c.Figure == nil || c.Kind != orontes.Displacement && c.Kind != orontes.Casualties) {
		return
	}
	lexical, options := c.Accumulation, []draft.Option(nil)
	for _, a := range []orontes.Accumulation{orontes.Flow, orontes.Stock} {
		options = append(options, draft.Option{Set: func(c *orontes.Claim) { c.Accumulation = a }, Features: accumulating(t, string(a), lexical)})
	}
	d.Choose(t, "accumulation", options)
}

func accumulating(t *draft.Draft, is string, lexical orontes.Accumulation) []string {
	c, s := &t.Claim, t.S
	features := []string{is, is + " " + c.Type, is + " of the word " + string(lexical)}
	if i := c.Time; i != nil {
		features = append(features, is+" time "+string(i.Basis)+" "+string(i.Precision))
		if !i.Start.IsZero() && !i.End.IsZero() {
			days := draft.Bucket(is+" days", i.Start.DaysTo(i.End))
			features = append(features, days, days+" "+string(i.Basis)+" "+string(c.Kind), fmt.Sprintf("%s ends with the report %v", is, i.Start != i.End))
		} else {
			features = append(features, fmt.Sprintf("%s open %v %v", is, i.Start.IsZero(), i.End.IsZero()))
		}
	}
	at := t.At
	if r := t.Reading; r != nil {
		at = r.Head
		features = append(features, is+" word "+r.Word.Head, is+" class "+string(rune(r.Class)), fmt.Sprintf("%s passive %v", is, r.Passive),
			is+" class "+string(rune(r.Class))+" "+c.Type, is+" relation "+note.Universal(s.Tokens[at].Rel)+" "+c.Type)
	}
	features = append(features, is+" form "+s.Tokens[at].XPOS, is+" relation "+note.Universal(s.Tokens[at].Rel))
	if k := s.Clause(at); k >= 0 {
		features = append(features, is+" tense "+s.Tokens[k].XPOS)
	}
	if h := s.Tokens[at].Head; h >= 0 {
		features = append(features, is+" below "+s.Tokens[h].Lemma)
	}
	for _, k := range s.Children(at) {
		if note.Universal(s.Tokens[k].Rel) == "aux" || note.Universal(s.Tokens[k].Rel) == "advmod" {
			features = append(features, is+" with "+s.Lower(k), is+" with "+s.Lower(k)+" "+c.Type)
		}
	}
	for i := max(0, at-8); i < min(len(s.Tokens), at+9); i++ {
		features = append(features, is+" near "+s.Lower(i))
	}
	if c.Figure != nil && c.Figure.High >= 1000 {
		features = append(features, is+" thousands", is+" thousands "+c.Type)
	}
	return features
}

// counted names whom a quantity counts.
func counted(d *draft.Document, s *note.Sentence, q *quantity.Quantity) orontes.Actor {
	if q.Noun < 0 {
		return orontes.Actor{Name: cmp.Or(q.Of, "people"), Class: "civilians", Span: q.Span}
	}
	if p, ok := d.ActorAt(s, q.Noun); ok {
		return p.Actor
	}
	if q.Of == "" && quantity.UnitOf(s.Lower(q.Noun)) == "" { // a trade nobody lists
		first, last := s.Core(q.Noun)
		return orontes.Actor{Name: note.Squash(d.Words(s, first, last)), Span: d.Span(s, first, last)}
	}
	return orontes.Actor{Name: cmp.Or(q.Of, "people"), Class: "civilians", Span: q.Span}
}
