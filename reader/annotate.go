package reader

import (
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/quantity"
	"orontes/reader/when"
)

// annotate analyses a report and marks up what was found in it.
func (desk *Desk) annotate(report *orontes.Report) *document {
	d := &document{
		reader: desk.reader,
		desk:   desk,
		report: report,
		memory: memory{offices: map[string]bool{}},
	}
	analysed := desk.analyse(report)
	found := desk.finder.Find(report.Text, analysed, gazetteer.Hint{
		Dateline: report.Dateline, Source: report.Source, Title: report.Title,
	})
	d.sentences = make([]sentence, len(analysed))
	for n := range analysed {
		s := &d.sentences[n]
		s.Sentence, s.number = &analysed[n], n
		s.Untangle()
		s.body = s.End > report.BodyStart
		s.allocate()
		for k := range s.Entities {
			for i := s.Entities[k].First; i < s.Entities[k].Last; i++ {
				s.entity[i] = &s.Entities[k]
			}
		}
	}
	d.findParties()
	anchor := when.Anchor{Published: report.Published}
	for n := range d.sentences {
		s := &d.sentences[n]
		s.times = when.Find(report.Text, s.Sentence, anchor)
		for _, e := range s.times {
			for i := e.First; i < e.Last; i++ {
				s.timed[i] = true
			}
		}
		s.count(report.Text)
	}
	d.markToponyms(found)
	for n := range d.sentences {
		d.freeTimes(&d.sentences[n])
	}
	d.markQuotes()
	d.weigh()
	return d
}

// analyse analyses the report's head (title, byline, dateline) and its body
// apart, so that a dateline is never read as part of the first sentence.
func (desk *Desk) analyse(report *orontes.Report) []language.Sentence {
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
func (desk *Desk) append(sentences []language.Sentence, piece string, from int) []language.Sentence {
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

func (s *sentence) allocate() {
	n := len(s.Tokens)
	s.toponym = make([]*gazetteer.Found, n)
	s.party = make([]*mention, n)
	s.entity = make([]*language.Entity, n)
	s.quantity = make([]int, n)
	flags := make([]bool, 3*n)
	s.timed, s.quoted, s.claimed = flags[:n:n], flags[n:2*n:2*n], flags[2*n:]
	for i := range s.quantity {
		s.quantity[i] = -1
	}
}

// count marks the quantities of a sentence that are not part of a time.
func (s *sentence) count(text string) {
	taken := make([]orontes.Span, 0, len(s.times))
	for k := range s.times {
		taken = append(taken, orontes.Span{Start: s.Tokens[s.times[k].First].Start, End: s.Tokens[s.times[k].Last-1].End})
	}
	for _, q := range quantity.Find(text, s.Sentence, taken) {
		k := len(s.quantities)
		s.quantities = append(s.quantities, q)
		for i := q.First; i < q.Last; i++ {
			s.quantity[i] = k
		}
		if q.Noun >= 0 && s.quantity[q.Noun] < 0 {
			s.quantity[q.Noun] = k
		}
	}
}

// quantityOf is the quantity a noun phrase's head is counted by, nil for none.
func (s *sentence) quantityOf(i int) *quantity.Quantity {
	if k := s.quantity[i]; k >= 0 {
		return &s.quantities[k]
	}
	for _, c := range s.Children(i) {
		if isRel(s.Tokens[c].Rel, "nummod") {
			if k := s.quantity[c]; k >= 0 {
				return &s.quantities[k]
			}
		}
	}
	return nil
}
