package quantity

import (
	"orontes"
	"orontes/language"
)

// Quantity is one figure of a sentence.
type Quantity struct {
	First, Last int          // half-open range of tokens: number with hedge and unit sign
	Span        orontes.Span // of those words, in bytes of the text
	Text        string       // those words
	Number      orontes.Span // of the number alone

	Low, High float64
	Best      *float64 // nil for a vague or one-sided figure
	Value     float64  // the number as written, 0 for a vague one
	Qualifier orontes.Qualifier

	// Unit is people, households, percent, km, km2, …, the currency in lower
	// case, or the lemma of the counted noun; "" where none is said.
	Unit string
	Noun int    // token of the counted noun, -1 where there is none
	Of   string // who of the people, in the text's words: civilians, HTS fighters
	// Dwelling marks houses and homes, which stand for households where
	// displacement is counted in dwellings.
	Dwelling bool
	// Elided marks a unit taken over from the figure before: "3,200 houses
	// collapsed and 25,000 damaged".
	Elided bool

	Partitive bool   // a share of a whole: "44 of them civilians"
	PartOf    int    // index of that whole in the sentence's quantities, -1 if none
	Whole     string // its text
	// Pool marks a whole that only says out of how many: in "12 of the 40
	// passengers" nothing is told of forty.
	Pool bool
	// Former marks what a figure was before: the 40 of "from 40 to 17". Nothing is
	// told of it any more.
	Former     bool
	Additional bool // comes on top: "another 30", "a further 45,000"
	Total      bool // said to be a total: "a total of 400"
	Compound   bool // part of a modifier: "a 12-hour curfew"
}

// Find returns the quantities of s in order. Spans in taken, the time
// expressions of the sentence, hold none. The text is the one s was cut from.
func Find(text string, s *language.Sentence, taken []orontes.Span) []Quantity {
	var sc Scanner
	return sc.Append(nil, text, s, taken)
}

// Figure is the quantity as a figure of a claim, counted as measure.
func (q *Quantity) Figure(measure string) orontes.Figure {
	return orontes.Figure{
		Low: q.Low, Best: q.Best, High: q.High, Unit: q.Unit, Measure: measure,
		Qualifier: q.Qualifier, Text: q.Text, Span: q.Span, PartOf: q.Whole, Of: q.Of,
	}
}
