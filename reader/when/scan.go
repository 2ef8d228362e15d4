package when

import (
	"orontes/language"
)

// Scanner finds time expressions. It keeps memory from one sentence to the
// next; the zero Scanner is ready to use, by one goroutine at a time.
type Scanner struct{}

// Append appends the time expressions of s to dst. See [Find].
func (sc *Scanner) Append(dst []Expression, text string, s *language.Sentence, a Anchor) []Expression {
	return dst
}
