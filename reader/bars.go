package reader

import (
	"cmp"
	"slices"
	"strings"

	"orontes"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// cell is a stretch of a line between bars.
type cell struct{ start, end int } // bytes of the report's text

// barColumn is what the figures of a column are of, by the words of its head.
type barColumn struct {
	entry  *lexicon.Entry // nil: nothing that the lexicon counts
	object string
	unit   string // where the head names it: households
}

// tabulated reads the tables of a report: lines of cells divided by bars, the first
// of them the heads of the columns, the others a place and its figures. It gives the
// claims by the sentence where they stand; nobody reads those sentences again.
func (d *document) tabulated() map[int][]draft {
	read := map[int][]draft{}
	text := d.report.Text
	var head []cell
	var columns []barColumn
	for from := 0; from < len(text); {
		to := from + strings.IndexByte(text[from:], '\n')
		if to < from {
			to = len(text)
		}
		row := barred(text, from, to)
		switch {
		case len(row) < 2:
			head, columns = nil, nil
		case rule(text[from:to]):
		case len(head) != len(row):
			head, columns = row, d.columns(row)
			if s, _, _ := d.tokens(row[0]); s != nil && slices.ContainsFunc(columns, func(c barColumn) bool { return c.entry != nil }) {
				for _, c := range row {
					if s, _, _ := d.tokens(c); s != nil {
						mark(read, s)
					}
				}
			}
		default:
			d.barRow(row, head[0], columns, read)
		}
		from = to + 1
	}
	return read
}

// mark says that a sentence was read, be it without a claim.
func mark(read map[int][]draft, s *sentence) {
	if _, ok := read[s.number]; !ok {
		read[s.number] = nil
	}
}

// barred cuts a line at its bars; a line without one is no row.
func barred(text string, from, to int) []cell {
	if strings.IndexByte(text[from:to], '|') < 0 {
		return nil
	}
	var row []cell
	for at := from; at <= to; {
		end := at + strings.IndexByte(text[at:to], '|')
		if end < at {
			end = to
		}
		c := cell{at, end}
		for c.start < c.end && text[c.start] == ' ' {
			c.start++
		}
		for c.end > c.start && text[c.end-1] == ' ' {
			c.end--
		}
		if c.start < c.end || at != from && end != to { // bars at the ends of a line frame it
			row = append(row, c)
		}
		at = end + 1
	}
	return row
}

// rule reports whether a line only underlines the heads.
func rule(line string) bool { return strings.Trim(line, "|-: ") == "" }

// columns says what each column of a table counts.
func (d *document) columns(head []cell) []barColumn {
	columns := make([]barColumn, len(head))
	for k, c := range head[1:] {
		s, first, last := d.tokens(c)
		if s == nil {
			continue
		}
		col := &columns[k+1]
		for i := first; i < last; i++ {
			lemma := strings.ToLower(s.Tokens[i].Lemma)
			if o := d.reader.words.Objects.Class(lemma, s.before(i)); o != "" && col.object == "" {
				col.object, col.unit = o, lemma
			}
			if quantity.UnitOf(s.lower(i)) == orontes.UnitHouseholds {
				col.unit = orontes.UnitHouseholds
			}
		}
		for i := first; i < last && col.entry == nil; i++ {
			col.entry = d.counter(s, i, col.object != "")
		}
		if col.entry != nil && col.entry.Kind != orontes.Damage {
			if col.object = ""; col.unit != orontes.UnitHouseholds {
				col.unit = ""
			}
		}
	}
	return columns
}

// counter is the line of the lexicon by which a word heads a column of figures; nil
// for none.
func (d *document) counter(s *sentence, i int, thing bool) *lexicon.Entry {
	for _, form := range []string{strings.ToLower(s.Tokens[i].Lemma), s.lower(i), d.reader.lexicon.Lemma(s.lower(i))} {
		for _, m := range d.reader.lexicon.Heads(form) {
			if e := m.Entry; tallied[e.Kind] && !e.Weak && len(m.Word.Rest) == 0 && (e.Kind == orontes.Damage) == thing && measureOf(e) != "" {
				return e
			}
		}
	}
	return nil
}

// tallied are the kinds whose figures stand in tables.
var tallied = map[orontes.Kind]bool{
	orontes.Displacement: true, orontes.Casualties: true, orontes.Detention: true, orontes.Damage: true, orontes.Health: true, orontes.Need: true,
}

// barRow tells the figures of one place.
func (d *document) barRow(row []cell, head cell, columns []barColumn, read map[int][]draft) {
	s, first, last := d.tokens(row[0])
	if s == nil {
		return
	}
	var place *orontes.Toponym
	for i := first; i < last && place == nil; i++ {
		if f := s.toponym[i]; f != nil {
			place = &f.Toponym
		}
	}
	if place == nil && d.placeHead(head) { // the gazetteer does not have it
		span := orontes.Span{Start: row[0].start, End: row[0].end}
		name := span.In(d.report.Text)
		place = &orontes.Toponym{Text: name, Span: span, Place: orontes.Place{Name: name}}
	}
	if place == nil {
		return
	}
	day := d.today()
	for k, c := range row {
		col := &columns[k]
		if col.entry == nil {
			continue
		}
		of, at, end := d.tokens(c)
		if of == nil || at >= end || of.quantity[at] < 0 {
			continue
		}
		f := figure(&of.quantities[of.quantity[at]], measureOf(col.entry))
		f.Unit = cmp.Or(col.unit, orontes.UnitPeople)
		if f.High == 0 {
			continue
		}
		claim := orontes.Claim{
			Report: d.report.ID, Kind: col.entry.Kind, Type: col.entry.Type, Object: col.object, Sentence: of.number,
			Modality: orontes.Asserted, Score: 0.7, Time: &day, Figure: f, Place: place,
			Span: orontes.Span{Start: row[0].start, End: row[len(row)-1].end},
		}
		claim.Quote = claim.Span.In(d.report.Text)
		switch claim.Kind {
		case orontes.Displacement:
			claim.Accumulation = orontes.Stock
		case orontes.Casualties:
			claim.Accumulation = orontes.Flow
		}
		read[s.number] = append(read[s.number], draft{claim: claim, s: of, at: at, sure: true})
		if of != s {
			mark(read, of)
		}
	}
}

// placeHead reports whether a column's head says that places stand below it.
func (d *document) placeHead(head cell) bool {
	s, first, last := d.tokens(head)
	for i := first; i < last; i++ {
		if d.reader.words.Places.Class(strings.ToLower(s.Tokens[i].Lemma), s.before(i)) != "" {
			return true
		}
	}
	return false
}

// tokens finds the tokens of a cell, in the sentence where it begins.
func (d *document) tokens(c cell) (s *sentence, first, last int) {
	for n := range d.sentences {
		s := &d.sentences[n]
		if c.start < s.Start || c.start >= s.End {
			continue
		}
		first := 0
		for first < len(s.Tokens) && s.Tokens[first].Start < c.start {
			first++
		}
		last := first
		for last < len(s.Tokens) && s.Tokens[last].End <= c.end {
			last++
		}
		return s, first, last
	}
	return nil, 0, 0
}
