package note

import (
	"slices"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/quantity"
	"orontes/reader/when"
)

// Annotator makes notes on reports. It reuses scratch memory and is for one goroutine.
type Annotator struct {
	known    *Knowledge
	analyser *language.Analyser
	finder   *gazetteer.Finder
}

// NewAnnotator returns an annotator over an analyser, which it tells of its words.
func NewAnnotator(known *Knowledge, analyser *language.Analyser) Annotator {
	analyser.Know((&dictionary{known: known, tags: map[string]string{}}).tag)
	return Annotator{known: known, analyser: analyser, finder: known.Places.Finder()}
}

// Annotate analyses a report and marks up what was found in it.
func (desk *Annotator) Annotate(report *orontes.Report) *Notes {
	d := &Notes{Known: desk.known, Report: report}
	analysed := desk.analyse(report)
	found := desk.finder.Find(report.Text, analysed, gazetteer.Hint{
		Dateline: report.Dateline, Source: report.Source, Title: report.Title,
	})
	d.Sentences = make([]Sentence, len(analysed))
	for n := range analysed {
		s := &d.Sentences[n]
		s.Sentence, s.Number = &analysed[n], n
		s.Untangle()
		s.Body = s.End > report.BodyStart
		s.allocate()
		for k := range s.Entities {
			for i := s.Entities[k].First; i < s.Entities[k].Last; i++ {
				s.Entity[i] = &s.Entities[k]
			}
		}
	}
	d.findParties()
	anchor := when.Anchor{Published: report.Published}
	for n := range d.Sentences {
		s := &d.Sentences[n]
		s.Times = when.Find(report.Text, s.Sentence, anchor)
		for _, e := range s.Times {
			for i := e.First; i < e.Last; i++ {
				s.Timed[i] = true
			}
		}
		s.count(report.Text)
	}
	d.markToponyms(found)
	for n := range d.Sentences {
		d.freeTimes(&d.Sentences[n])
	}
	d.markQuotes()
	d.weigh()
	return d
}

// analyse analyses the report's head (title, byline, dateline) and its body
// apart, so that a dateline is never read as part of the first sentence.
func (desk *Annotator) analyse(report *orontes.Report) []language.Sentence {
	cut := report.BodyStart
	if cut <= 0 || cut >= len(report.Text) {
		return desk.analyser.Analyse(desk.plain(report.Text))
	}
	var sentences []language.Sentence
	from := 0
	for line := range strings.SplitAfterSeq(report.Text[:cut], "\n") {
		if rest, ok := strings.CutPrefix(line, report.Title); ok && from == 0 && rest != "" && report.Title != "" {
			sentences = desk.append(sentences, report.Title, from) // a byline in the headline's line
			line, from = rest, len(report.Title)
		}
		sentences = desk.append(sentences, line, from)
		from += len(line)
	}
	return desk.append(sentences, report.Text[cut:], cut)
}

// append analyses a piece of a text that begins at byte offset from, as
// paragraphs of its own.
func (desk *Annotator) append(sentences []language.Sentence, piece string, from int) []language.Sentence {
	paragraphs := 0
	if n := len(sentences); n > 0 {
		paragraphs = sentences[n-1].Paragraph + 1
	}
	for _, s := range desk.analyser.Analyse(desk.plain(piece)) {
		s.Start, s.End, s.Paragraph = s.Start+from, s.End+from, s.Paragraph+paragraphs
		for i := range s.Tokens {
			s.Tokens[i].Start += from
			s.Tokens[i].End += from
		}
		sentences = append(sentences, s)
	}
	return sentences
}

func (s *Sentence) allocate() {
	n := len(s.Tokens)
	s.Toponym = make([]*gazetteer.Found, n)
	s.Party = make([]*Mention, n)
	s.Entity = make([]*language.Entity, n)
	s.Quantity = make([]int, n)
	flags := make([]bool, 3*n)
	s.Timed, s.Quoted, s.Claimed = flags[:n:n], flags[n:2*n:2*n], flags[2*n:]
	for i := range s.Quantity {
		s.Quantity[i] = -1
	}
}

// count marks the quantities of a sentence that are not part of a time.
func (s *Sentence) count(text string) {
	taken := make([]orontes.Span, 0, len(s.Times))
	for k := range s.Times {
		taken = append(taken, orontes.Span{Start: s.Tokens[s.Times[k].First].Start, End: s.Tokens[s.Times[k].Last-1].End})
	}
	for _, q := range quantity.Find(text, s.Sentence, taken) {
		k := len(s.Quantities)
		s.Quantities = append(s.Quantities, q)
		for i := q.First; i < q.Last; i++ {
			s.Quantity[i] = k
		}
		if q.Noun >= 0 && s.Quantity[q.Noun] < 0 {
			s.Quantity[q.Noun] = k
		}
	}
}

// QuantityOf is the quantity a noun phrase's head is counted by, nil for none.
func (s *Sentence) QuantityOf(i int) *quantity.Quantity {
	if k := s.Quantity[i]; k >= 0 {
		return &s.Quantities[k]
	}
	for _, c := range s.Children(i) {
		if IsRel(s.Tokens[c].Rel, "nummod") {
			if k := s.Quantity[c]; k >= 0 {
				return &s.Quantities[k]
			}
		}
	}
	return nil
}

// QuantityAt is the index of the quantity with this span, -1 for none.
func (s *Sentence) QuantityAt(span orontes.Span) int {
	return slices.IndexFunc(s.Quantities, func(q quantity.Quantity) bool { return q.Span == span })
}
