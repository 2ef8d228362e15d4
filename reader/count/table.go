package count

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
	"orontes/reader/dating"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/quantity"
)

// A table is lines of a name and numbers, under a line that says what the numbers
// count: "County | Deaths | Displaced", or a heading over a single column. Each number
// is a claim of its row's place.

const (
	longestName = 8   // tokens that the name of a row may have
	longestRow  = 120 // bytes of a line that may be one, but for bars
)

// row is a line of a table: its name and the cells behind it.
type row struct {
	orontes.Span
	name      orontes.Span
	separator string
	cells     []orontes.Span
}

// column is what the numbers of a column count.
type column struct {
	entry  *lexicon.Entry // nil: nothing that the lexicon counts
	object string
	unit   string // the noun of the label, for things; households
}

// Tabulate reads the report's tables. It gives their claims by the sentence where
// they stand; nobody reads those sentences again.
func Tabulate(d *draft.Document) map[int][]draft.Draft {
	read := map[int][]draft.Draft{}
	var lines []orontes.Span
	at := 0
	for line := range strings.Lines(d.Report.Text) {
		if strings.Trim(line, "|-: \n") != "" { // not a rule below a header
			lines = append(lines, orontes.Span{Start: at, End: at + len(strings.TrimRight(line, "\n"))})
		}
		at += len(line)
	}
	for n := 1; n < len(lines); n++ {
		var rows []row
		for n+len(rows) < len(lines) {
			r, ok := rowAt(d, lines[n+len(rows)])
			if !ok || len(rows) > 0 && (len(r.cells) != len(rows[0].cells) || r.separator != rows[0].separator) {
				break
			}
			rows = append(rows, r)
		}
		if len(rows) == 0 || len(rows) == 1 && rows[0].separator != "|" {
			continue
		}
		if header, columns, placed := header(d, lines[max(0, n-3):n], &rows[0]); columns != nil {
			placed = placed || slices.ContainsFunc(rows, func(r row) bool { return rowPlace(d, &r) != nil })
			for k := range rows {
				readRow(d, &rows[k], header, columns, placed, read)
			}
		}
		n += len(rows) - 1
	}
	return read
}

// rowAt reads a line as a name and cells of numbers.
func rowAt(d *draft.Document, line orontes.Span) (row, bool) {
	r := row{Span: line}
	s, first, last := tokens(d, line)
	if s == nil || first == last {
		return r, false
	}
	var at int
	if bar := strings.IndexByte(strings.TrimLeft(line.In(d.Report.Text), "| "), '|'); bar >= 0 {
		at = line.End - len(strings.TrimLeft(line.In(d.Report.Text), "| ")) + bar
	} else {
		if line.End-line.Start > longestRow {
			return r, false
		}
		for first < last && !startsName(s.Tokens[first].Form) {
			if s.Tokens[first].UPOS == "NUM" {
				return r, false
			}
			first++
		}
		begin := first
		for ; begin < last && s.Quantity[begin] < 0 && begin-first <= longestName; begin++ {
			if t := s.Token(begin); s.Finite(begin) || t.UPOS == "ADP" && t.Form != "of" {
				return r, false
			}
		}
		if begin == first || begin == last || s.Quantity[begin] < 0 {
			return r, false
		}
		line.Start, at = s.Tokens[first].Start, s.Tokens[begin].Start
	}
	r.name = trimmed(d.Report.Text, orontes.Span{Start: line.Start, End: at}, " |;:-–—/,=")
	r.separator, r.cells = cells(d.Report.Text, orontes.Span{Start: at, End: line.End})
	filled := false
	for _, c := range r.cells {
		q, words := quantityIn(d, c), len(strings.Fields(c.In(d.Report.Text)))
		// A cell is a number and at most a few words with it.
		if q == nil && words > 3 || q != nil && words-len(strings.Fields(q.Text)) > 4 {
			return r, false
		}
		filled = filled || q != nil
	}
	return r, filled
}

func startsName(form string) bool {
	first, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(first)
}

// trimmed is a stretch of text without the signs around it.
func trimmed(text string, s orontes.Span, signs string) orontes.Span {
	s.Start = s.End - len(strings.TrimLeft(s.In(text), signs))
	s.End = s.Start + len(strings.TrimRight(s.In(text), signs))
	return s
}

// separators part the cells of a line, the surest first.
var separators = []string{"|", ";", " / ", " - ", " – ", ", "}

// cells cuts a stretch of text at the separator of its table, and tells which. Bars
// at its ends frame it.
func cells(text string, s orontes.Span) (separator string, all []orontes.Span) {
	for _, one := range separators {
		if strings.Contains(s.In(text), one) {
			separator = one
			break
		}
	}
	if separator == "|" {
		s = trimmed(text, s, " ")
		s.End = s.Start + len(strings.TrimSuffix(s.In(text), "|"))
		s.Start = s.End - len(strings.TrimPrefix(s.In(text), "|"))
	}
	for from := s.Start; ; {
		to := s.End
		if separator != "" {
			if at := strings.Index(text[from:s.End], separator); at >= 0 {
				to = from + at
			}
		}
		all = append(all, trimmed(text, orontes.Span{Start: from, End: to}, " \t."))
		if to == s.End {
			return separator, all
		}
		from = to + len(separator)
	}
}

// quantityIn is the only quantity of a cell, nil for none or several.
func quantityIn(d *draft.Document, cell orontes.Span) *quantity.Quantity {
	var in *quantity.Quantity
	s, first, last := tokens(d, cell)
	for i := first; i < last; i++ {
		if k := s.Quantity[i]; k >= 0 && s.Quantities[k].Span.Start >= cell.Start && s.Quantities[k].Span.End <= cell.End {
			if in != nil && in != &s.Quantities[k] {
				return nil
			}
			in = &s.Quantities[k]
		}
	}
	return in
}

// header finds what the numbers of a table count: in the line before its first row,
// or, where there is only one column, in one of the two before that. It tells whether
// it says that the rows are places.
func header(d *draft.Document, lines []orontes.Span, first *row) (line orontes.Span, columns []column, placed bool) {
	text := d.Report.Text
	for back := range lines {
		line := lines[len(lines)-1-back]
		if line.End-line.Start > longestRow && first.separator != "|" || back > 0 && len(first.cells) > 1 {
			break
		}
		of := line
		if len(first.cells) > 1 { // "Damage by town (houses destroyed / schools damaged)"
			if open := strings.LastIndexByte(of.In(text), '('); open >= 0 {
				of.Start += open + 1
				if shut := strings.IndexByte(of.In(text), ')'); shut >= 0 {
					of.End = of.Start + shut
				}
			}
			if colon := strings.IndexByte(of.In(text), ':'); colon >= 0 {
				of.Start += colon + 1
			}
		}
		_, labels := cells(text, of)
		switch {
		case len(labels) == len(first.cells)+1:
			placed = placeName(d, labels[0])
			labels = labels[1:]
		case len(first.cells) == 1:
			labels = []orontes.Span{of}
		case len(labels) != len(first.cells):
			continue
		}
		columns := make([]column, len(labels))
		for k, label := range labels {
			columns[k] = labelOf(d, label)
		}
		if slices.ContainsFunc(columns, func(c column) bool { return c.entry != nil }) {
			return line, columns, placed
		}
	}
	return line, nil, false
}

// placeName reports whether a label says that places stand below it.
func placeName(d *draft.Document, label orontes.Span) bool {
	s, first, last := tokens(d, label)
	for i := first; i < last; i++ {
		if d.Known.Words.Places.Class(strings.ToLower(s.Tokens[i].Lemma), s.Before(i)) != "" {
			return true
		}
	}
	return false
}

// labelOf finds the line of the lexicon that a column's label names.
func labelOf(d *draft.Document, span orontes.Span) column {
	var c column
	s, first, last := tokens(d, span)
	for i := first; i < last; i++ {
		lemma := strings.ToLower(s.Tokens[i].Lemma)
		if object := d.Known.Words.Objects.Class(lemma, s.Before(i)); object != "" && c.object == "" {
			c.object, c.unit = object, lemma
		}
		if quantity.UnitOf(s.Lower(i)) == orontes.UnitHouseholds {
			c.unit = orontes.UnitHouseholds
		}
	}
	for i := first; i < last && c.entry == nil; i++ {
		for _, form := range []string{strings.ToLower(s.Tokens[i].Lemma), s.Lower(i), d.Known.Lexicon.Lemma(s.Lower(i))} {
			for _, m := range d.Known.Lexicon.Heads(form) {
				e := m.Entry
				if c.entry != nil || !tabulated[e.Kind] || measureOf(e) == "" || (e.Kind == orontes.Damage) != (c.object != "") || e.Kind == orontes.Damage && !harms(e, c.object) {
					continue
				}
				if _, _, ok := frame.PhraseFits(s, i, m.Word); len(m.Word.Rest) == 0 || ok {
					c.entry = e
				}
			}
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

// readRow makes a claim of every number of a row. A name that is no known place is
// one where its table is of places.
func readRow(d *draft.Document, r *row, header orontes.Span, columns []column, placed bool, read map[int][]draft.Draft) {
	place := rowPlace(d, r)
	if s, first, last := tokens(d, r.name); place == nil && placed && first < last {
		d.Unlocated(s, first, last)
		place = &s.Toponym[first].Toponym
	}
	if place == nil {
		return
	}
	for _, span := range []orontes.Span{header, r.Span} {
		for n := range d.Sentences {
			if s := &d.Sentences[n]; s.Start < span.End && s.End > span.Start {
				s.Tabled = true
			}
		}
	}
	head, _, _ := tokens(d, header)
	for k, cell := range r.cells {
		q, e := quantityIn(d, cell), columns[k].entry
		if q == nil || e == nil || q.High == 0 {
			continue
		}
		s, at, _ := tokens(d, cell)
		c := orontes.Claim{
			Report: d.Report.ID, Kind: e.Kind, Type: e.Type, Sentence: s.Number, Modality: orontes.Asserted,
			Time: dating.Headed(d, head), Figure: Figure(q, measureOf(e)), Place: place, Span: r.Span, Quote: r.In(d.Report.Text),
		}
		c.Figure.Unit = orontes.UnitPeople
		switch unit := columns[k].unit; {
		case e.Kind == orontes.Damage:
			c.Object, c.Figure.Unit = columns[k].object, cmp.Or(unit, orontes.UnitPeople)
		case unit == orontes.UnitHouseholds:
			c.Figure.Unit = unit
		}
		switch e.Kind {
		case orontes.Displacement:
			c.Accumulation = orontes.Stock
		case orontes.Casualties:
			c.Accumulation = orontes.Flow
		}
		read[s.Number] = append(read[s.Number], draft.Draft{Claim: c, S: s, At: at, Rule: "table", Sure: true})
	}
}

// rowPlace is the known place that a row's name names, nil for none.
func rowPlace(d *draft.Document, r *row) *orontes.Toponym {
	s, first, last := tokens(d, r.name)
	for i := first; i < last; i++ {
		if f := s.Toponym[i]; f != nil {
			return &f.Toponym
		}
	}
	return nil
}

// tokens finds the tokens of a stretch of text, in the sentence where it begins; none
// where it is empty.
func tokens(d *draft.Document, span orontes.Span) (s *note.Sentence, first, last int) {
	for n := range d.Sentences {
		s := &d.Sentences[n]
		if len(s.Tokens) == 0 || span.Start == span.End || s.Tokens[len(s.Tokens)-1].End <= span.Start {
			continue
		}
		for first < len(s.Tokens) && s.Tokens[first].Start < span.Start {
			first++
		}
		last := first
		for last < len(s.Tokens) && s.Tokens[last].End <= span.End {
			last++
		}
		return s, first, last
	}
	return nil, 0, 0
}
