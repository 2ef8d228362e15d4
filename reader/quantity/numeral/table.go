package numeral

import (
	"iter"
	"strings"
)

// Rows yields the rows of a data file: fields separated by tabs, without empty
// lines and lines that begin with "#". The number is the row's line, from 1.
func Rows(tsv string) iter.Seq2[int, []string] {
	return func(yield func(int, []string) bool) {
		line := 0
		for text := range strings.Lines(tsv) {
			line++
			text = strings.TrimRight(text, "\r\n")
			if text == "" || text[0] == '#' {
				continue
			}
			if !yield(line, strings.Split(text, "\t")) {
				return
			}
		}
	}
}
