package reader

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
)

// A table is rows of a name and numbers, under a line that says what the numbers
// count: "County | Deaths | Displaced", or a heading alone over a single column.
// Each number is a claim of its row's place.

// longestName is the most tokens that the name of a row may have.
const longestName = 8

// column is what the numbers of a column count.
type column struct {
	entry  *lexicon.Entry
	object string
	unit   string // the noun of the label, for things and households
	header int    // sentence of the header
}

// row is a sentence read as a line of a table.
type row struct {
	s          *sentence
	name       int // tokens of the name, from the first
	first      int
	separator  string
	cells      []orontes.Span
	quantities []*quantity.Quantity // nil for an empty cell
}

// readTables reads the report's tables and marks their rows as read.
func (d *document) readTables() {
	for n := 0; n < len(d.sentences); n++ {
		var rows []row
		for n+len(rows) < len(d.sentences) {
			r, ok := d.row(&d.sentences[n+len(rows)])
			if !ok || r.s.tabled || len(rows) > 0 && (len(r.cells) != len(rows[0].cells) || r.separator != rows[0].separator) {
				break
			}
			rows = append(rows, r)
		}
		if len(rows) < 2 {
			continue
		}
		columns := d.header(n, &rows[0])
		if columns == nil {
			continue
		}
		for k := range rows {
			d.readRow(&rows[k], columns)
		}
		d.sentences[columns[0].header].tabled = true
		n += len(rows) - 1
	}
}

// row reads a sentence as a name and numbers, each in a cell of its own.
func (d *document) row(s *sentence) (row, bool) {
	r := row{s: s}
	text := d.report.Text[s.Start:s.End]
	if len(text) > 90 {
		return r, false
	}
	for r.first < len(s.Tokens) && !startsName(s.Tokens[r.first].Form) {
		if s.Tokens[r.first].UPOS == "NUM" {
			return r, false
		}
		r.first++
	}
	at := -1
	for k := range s.quantities {
		if q := &s.quantities[k]; at < 0 || q.First < at {
			at = q.First
		}
	}
	if at <= r.first || at-r.first > longestName {
		return r, false
	}
	for i := r.first; i < at; i++ {
		if t := s.token(i); s.finite(i) || t.UPOS == "ADP" && t.Form != "of" {
			return r, false
		}
	}
	r.name = at
	for r.name > r.first && isSeparator(s.Tokens[r.name-1].Form) {
		r.name--
	}
	begin := s.Tokens[at].Start
	r.separator, r.cells = cells(d.report.Text, begin, s.End)
	if len(r.cells) == 0 {
		return r, false
	}
	filled := 0
	for _, cell := range r.cells {
		var in *quantity.Quantity
		for k := range s.quantities {
			if q := &s.quantities[k]; q.Span.Start >= cell.Start && q.Span.End <= cell.End {
				if in != nil && len(r.cells) > 1 {
					return r, false
				}
				if in == nil {
					in = q
				}
			}
		}
		// A cell is a number and at most a word or two with it.
		if words := len(strings.Fields(cell.In(d.report.Text))); in == nil && words > 3 || in != nil && words-len(strings.Fields(in.Text)) > 4 {
			return r, false
		}
		if in != nil {
			filled++
		}
		r.quantities = append(r.quantities, in)
	}
	return r, filled > 0
}

func startsName(form string) bool {
	first, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(first)
}

func isSeparator(form string) bool {
	switch form {
	case "|", ";", ":", "-", "–", "—", "/", ",", "=":
		return true
	}
	return false
}

// cells cuts a stretch of text at the separator of its table: bars where it has any,
// else semicolons, spaced strokes or dashes, commas. It tells which.
func cells(text string, start, end int) (separator string, all []orontes.Span) {
	for _, separator = range []string{"|", ";", " / ", " - ", " – ", ", "} {
		if strings.Contains(text[start:end], separator) {
			break
		}
		separator = ""
	}
	for start < end {
		at := -1
		if separator != "" {
			at = strings.Index(text[start:end], separator)
		}
		cell := orontes.Span{Start: start, End: end}
		if at >= 0 {
			cell.End = start + at
		}
		start = cell.End + len(separator)
		if at < 0 {
			start = end
		}
		cell.Start += len(cell.In(text)) - len(strings.TrimLeft(cell.In(text), " \t"))
		cell.End = cell.Start + len(strings.TrimRight(cell.In(text), " \t.\n"))
		if cell.Start < cell.End {
			all = append(all, cell)
		}
	}
	return separator, all
}

// header finds what the numbers of a table count: in the line before its first row,
// or in one of the two before that.
func (d *document) header(n int, first *row) []column {
	for back := 1; back <= 3 && n-back >= 0; back++ {
		s := &d.sentences[n-back]
		text := d.report.Text
		start, end := s.Start, s.End
		if line := strings.LastIndexByte(strings.TrimRight(text[start:end], "\n"), '\n'); line >= 0 {
			start += line + 1 // a heading without a full stop above
		}
		if end-start > 120 || back > 1 && len(first.cells) > 1 {
			break
		}
		if len(first.cells) > 1 {
			if open := strings.LastIndexByte(text[start:end], '('); open >= 0 {
				start = start + open + 1
				if shut := strings.IndexByte(text[start:end], ')'); shut >= 0 {
					end = start + shut
				}
			}
			if colon := strings.IndexByte(text[start:end], ':'); colon >= 0 {
				start += colon + 1
			}
		}
		_, labels := cells(text, start, end)
		switch {
		case len(labels) == len(first.cells)+1:
			labels = labels[1:]
		case len(first.cells) == 1 && len(labels) > 0:
			labels = []orontes.Span{{Start: start, End: end}}
		case len(labels) != len(first.cells):
			continue
		}
		columns := make([]column, len(labels))
		found := false
		for k, label := range labels {
			columns[k] = d.label(s, label)
			columns[k].header = n - back
			found = found || columns[k].entry != nil
		}
		if found {
			return columns
		}
	}
	return nil
}

// label finds the line of the lexicon that a column's label names.
func (d *document) label(s *sentence, span orontes.Span) column {
	var c column
	for i := range s.Tokens {
		t := s.token(i)
		if t.Start < span.Start || t.End > span.End {
			continue
		}
		if object := d.reader.words.Objects.Class(strings.ToLower(t.Lemma), s.before(i)); object != "" && c.object == "" {
			c.object, c.unit = object, strings.ToLower(t.Lemma)
		}
		if d.reader.grammar.households[strings.ToLower(t.Lemma)] {
			c.unit = orontes.UnitHouseholds
		}
	}
	for i := range s.Tokens {
		t := s.token(i)
		if t.Start < span.Start || t.End > span.End {
			continue
		}
		lower := strings.ToLower(t.Lemma)
		matches := slices.Concat(d.reader.lexicon.Heads(lower), d.reader.lexicon.Heads(s.lower(i)), d.reader.lexicon.Heads(d.reader.lexicon.Lemma(s.lower(i))))
		for _, m := range matches {
			e := m.Entry
			if !tabulated[e.Kind] || measureOf(e) == "" || (e.Kind == orontes.Damage) != (c.object != "") || e.Kind == orontes.Damage && !harms(e, c.object) {
				continue
			}
			if len(m.Word.Rest) > 0 {
				if _, _, ok := s.phraseFits(i, m.Word); !ok {
					continue
				}
			}
			c.entry = e
			return c
		}
	}
	return c
}

// harms reports whether a line of damage is about things of a class.
func harms(e *lexicon.Entry, object string) bool {
	return slices.ContainsFunc(e.Slots, func(s lexicon.Slot) bool {
		return s.Role == lexicon.Object && (slices.Contains(s.Accepts, object) || slices.Contains(s.Accepts, anything))
	})
}

// anything is the class of all things that a lexicon line may ask for.
const anything = "infrastructure"

// tabulated are the kinds whose numbers stand in tables.
var tabulated = map[orontes.Kind]bool{
	orontes.Displacement: true, orontes.Casualties: true, orontes.Detention: true, orontes.Damage: true,
	orontes.Need: true, orontes.Health: true,
}

// readRow makes a claim of every number of a row.
func (d *document) readRow(r *row, columns []column) {
	s := r.s
	place := d.rowPlace(r)
	read := false
	for k, q := range r.quantities {
		if q == nil || k >= len(columns) || columns[k].entry == nil || q.High == 0 {
			continue
		}
		e := columns[k].entry
		c := orontes.Claim{
			Report: d.report.ID, Kind: e.Kind, Type: e.Type, Sentence: s.number, Modality: orontes.Asserted, Score: 0.6,
			Time: d.headed(&d.sentences[columns[k].header]), Figure: figure(q, measureOf(e)), Place: place, Span: orontes.Span{Start: s.Start, End: s.End},
		}
		switch e.Kind {
		case orontes.Displacement:
			c.Accumulation = orontes.Stock
		case orontes.Casualties:
			c.Accumulation = orontes.Flow
		case orontes.Damage:
			c.Object = columns[k].object
		}
		if unit := columns[k].unit; unit != "" && (e.Kind == orontes.Damage || unit == orontes.UnitHouseholds) {
			c.Figure.Unit = unit
		}
		c.Quote = c.Span.In(d.report.Text)
		d.drafts = append(d.drafts, draft{claim: c, s: s, sure: true})
		read = true
	}
	if read {
		for i := range s.claimed {
			s.claimed[i] = true
		}
		s.tabled = true
	}
}

// rowPlace is the place that a row's name names.
func (d *document) rowPlace(r *row) *orontes.Toponym {
	for i := r.first; i < r.name; i++ {
		if f := r.s.toponym[i]; f != nil {
			return &f.Toponym
		}
	}
	if r.name <= r.first {
		return nil
	}
	d.unlocated(r.s, r.first, r.name)
	return &r.s.toponym[r.first].Toponym
}
