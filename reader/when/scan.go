package when

import (
	"orontes"
	"orontes/language"
	"orontes/reader/quantity/numeral"
)

// Scanner finds time expressions. It keeps memory from one sentence to the
// next; the zero Scanner is ready to use, by one goroutine at a time.
type Scanner struct {
	line  numeral.Line
	words []word
}

// parser is a scanner at work on one sentence.
type parser struct {
	line   *numeral.Line
	words  []word
	tokens []language.Token
	Anchor
	told orontes.Date // the reference, where the caller gave one

	// The last answer of tenseAt.
	tenseFirst, tenseLast int
	tense                 tense
}

// Append appends the time expressions of s to dst. See [Find].
func (sc *Scanner) Append(dst []Expression, text string, s *language.Sentence, a Anchor) []Expression {
	sc.line.Read(s)
	sc.words = sc.words[:0]
	for i := range sc.line.Atoms {
		var w word
		if sc.line.Atoms[i].Kind == numeral.Letters {
			if name := sc.line.Word(i); len(name) <= longestWord {
				w = known.words[string(name)]
			}
		}
		sc.words = append(sc.words, w)
	}
	p := parser{line: &sc.line, words: sc.words, tokens: s.Tokens, Anchor: a, told: a.Reference, tenseLast: -1}
	if a.Reference.IsZero() {
		p.Reference = a.Published
	}
	for i := 0; i < p.line.Len(); {
		e, last := p.expression(i)
		if last <= i {
			if last = p.undatable(i); last <= i {
				i++
				continue
			}
			e = Expression{Undatable: true}
		}
		dst = append(dst, p.finish(e, i, last, text))
		i = last
	}
	return dst
}

// finish adds to an expression what follows from its place.
func (p *parser) finish(e Expression, first, last int, text string) Expression {
	a, b := &p.line.Atoms[first], &p.line.Atoms[last-1]
	e.First, e.Last = a.Token, b.Token+1
	e.Span = orontes.Span{Start: a.Start, End: b.End}
	e.Text = e.Span.In(text)
	e.Relative = e.Against != Absolute
	if e.Precision == "" {
		e.Precision = orontes.PrecisionUnknownTime
	}
	if e.Basis == "" {
		e.Basis = orontes.TimeStated
	}
	if pub := p.Published; !pub.IsZero() && !e.End.IsZero() {
		old := e.End.DaysTo(pub) > 365
		if e.Precision == orontes.PrecisionYear && e.End.Year < pub.Year {
			old = true
		}
		e.Background = old
		if e.Start.After(pub) {
			e.Future = true
		}
	}
	return e
}

// is reports whether atom i is of the class.
func (p *parser) is(i int, c class) bool {
	return i >= 0 && i < len(p.words) && p.words[i].class == c
}

// at is the entry of atom i, empty outside the sentence.
func (p *parser) at(i int) word {
	if i < 0 || i >= len(p.words) {
		return word{}
	}
	return p.words[i]
}

// starts reports, cheaply, whether an expression could begin at atom i.
func (p *parser) starts(i int) bool {
	w := &p.words[i]
	if w.class != other || w.flags&(hedge|holiday) != 0 {
		return true
	}
	if p.line.Begins(i) {
		return true
	}
	if p.line.Is(i, "the") {
		// "the 2003 invasion", "the 18 May fighting": the number is enough.
		if _, last := p.line.Whole(i + 1); last > 0 && !(p.line.Glued(last) && p.line.Kind(last) == numeral.Letters) {
			return false
		}
		return true
	}
	return p.line.Is(i, "so") || p.line.Is(i, "every") || p.line.Is(i, "each") || p.line.Is(i, "ever")
}
