// Package segment finds the sentences and words of English text by rule,
// following the conventions of UD English.
//
// It reads a text once from front to back. Blocks of lines are found first
// (blocks.go), then the words of each run without white space (words.go and
// its neighbours), then the words after which a sentence ends (boundary.go).
// What the rules know of particular words is in data/.
package segment

import (
	"slices"

	"orontes/language/internal/word"
)

// Span is a word: the half-open range of bytes it covers.
type Span struct {
	Start, End int
	Space      bool // white space follows
}

// Sentence is a run of words.
type Sentence struct {
	First, Last int // half-open range of words
	Block       int // number of the block of lines it stands in
}

// Limits that keep time linear and memory bounded on any input.
const (
	longestRun      = 1 << 10 // bytes without white space looked at together
	longestWord     = 256     // bytes in a word
	longestSentence = 400     // words in a sentence
)

// Segmenter finds sentences. It reuses its memory, so what it returns is
// overwritten by its next call.
type Segmenter struct {
	// Breaks mends what the rules say of ends; without it they stand.
	Breaks *Breaks
	// Class tells the kind of a word; Breaks needs it.
	Class func(w *word.Word) Class

	text      string
	words     []Span
	sentences []Sentence
	tail      []Span
	gap       gap
	features  []uint32
	// teacher, while Breaks is being trained, says where sentences end, and
	// is shown every gap that Breaks would be asked about.
	teacher func(gap) bool
}

// Split returns the words and sentences of a text.
func (s *Segmenter) Split(text string) ([]Span, []Sentence) {
	s.text, s.words, s.sentences = text, s.words[:0], s.sentences[:0]
	block := 0
	for start, end := range blocks(text) {
		first := len(s.words)
		s.block(start, end)
		if len(s.words) == first {
			continue
		}
		s.cut(first, len(s.words), block)
		block++
	}
	return s.words, s.sentences
}

// Words returns the words of a text that is taken as one sentence.
func (s *Segmenter) Words(text string) []Span {
	s.text, s.words = text, s.words[:0]
	s.block(0, len(text))
	return s.words
}

// cut divides the words of a block into sentences.
func (s *Segmenter) cut(first, last, block int) {
	g := s.survey(first, last)
	start := first
	for i := first; i < last; i++ {
		end := i+1 == last || s.parts(g, i-first, start-first, s.ends(i, first, last))
		if !end && i+1-start >= longestSentence {
			i = s.pause(start, i)
			end = true
		}
		if end {
			s.sentences = append(s.sentences, Sentence{First: start, Last: i + 1, Block: block})
			start = i + 1
		}
	}
}

// survey returns what the gaps of a block have in common, nil where it is not
// needed.
func (s *Segmenter) survey(first, last int) *gap {
	if s.teacher == nil && s.Breaks == nil {
		return nil
	}
	g := &s.gap
	if s.teacher != nil {
		g = &gap{} // gaps that are learnt from keep theirs
	}
	g.words = s.words[first:last]
	g.atoms, g.classes, g.verbs, g.halts = g.atoms[:0], g.classes[:0], g.verbs[:0], g.halts[:0]
	verbs := 0
	for i := first; i < last; i++ {
		w := word.Of(s.form(i))
		class := s.Class(&w)
		g.atoms, g.classes = append(g.atoms, w), append(g.classes, class)
		g.verbs, g.halts = append(g.verbs, verbs), append(g.halts, 0)
		if class == Finite {
			verbs++
		}
	}
	g.verbs = append(g.verbs, verbs)
	halt := len(g.atoms)
	for k := halt - 1; k >= 0; k-- {
		g.halts[k] = halt
		if m := stopMark(s.form(first + k)); m != noStop && m != abbreviation {
			halt = k
		}
	}
	return g
}

// parts reports whether a sentence ends at a gap, given what the rules say.
func (s *Segmenter) parts(g *gap, at, start int, ruled bool) bool {
	if g == nil {
		return ruled
	}
	g.at, g.start, g.ruled = at, start, ruled
	if !ruled && !g.open() {
		return false
	}
	if s.teacher != nil {
		return s.teacher(*g)
	}
	if g.goesOn() {
		return ruled
	}
	s.features = g.appendFeatures(s.features[:0])
	return s.Breaks.here(s.features, ruled)
}

// pause finds the best word to cut a sentence after that has grown too long:
// the last mark of punctuation in its second half.
func (s *Segmenter) pause(start, at int) int {
	for i := at; i > start+longestSentence/2; i-- {
		if slices.Contains([]string{";", ",", ":", "-", "–", "—", "|"}, s.form(i)) {
			return i
		}
	}
	return at
}

func (s *Segmenter) form(i int) string { return s.text[s.words[i].Start:s.words[i].End] }
