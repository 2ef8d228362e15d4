package segment

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line this long or longer is not hard-wrapped: its paragraph is.
const widestColumn = 100

// A line shorter than this did not end because its column was full.
const narrowestColumn = 40

// blocks yields the half-open ranges of the text's blocks. A newline ends a
// block unless it only wraps a line: a paragraph set in a column of 40 to 100
// characters, where the next line's first word would not have fitted.
func blocks(text string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for start := 0; start < len(text); {
			end := groupEnd(text, start)
			if !splitGroup(text, start, end, yield) {
				return
			}
			start = end
		}
	}
}

// groupEnd returns where the run of non-blank lines that starts at start ends.
func groupEnd(text string, start int) int {
	end := start
	for end < len(text) {
		next := lineEnd(text, end)
		if strings.TrimSpace(text[end:next]) == "" {
			if end > start {
				return end
			}
			return next
		}
		end = next
	}
	return end
}

// lineEnd returns the offset after the line that holds offset i.
func lineEnd(text string, i int) int {
	if n := strings.IndexAny(text[i:], "\n\r\u2028\u2029"); n >= 0 {
		_, size := utf8.DecodeRuneInString(text[i+n:])
		if strings.HasPrefix(text[i+n:], "\r\n") {
			size = 2
		}
		return i + n + size
	}
	return len(text)
}

// splitGroup yields the blocks of a run of non-blank lines.
func splitGroup(text string, start, end int, yield func(int, int) bool) bool {
	column := 0
	for i := start; i < end; {
		next := lineEnd(text, i)
		column = max(column, utf8.RuneCountInString(strings.TrimRight(text[i:next], " \t\r\n")))
		i = next
	}
	block := start
	for i := start; i < end; {
		next := lineEnd(text, i)
		if next >= end || !wraps(text[i:next], text[next:lineEnd(text, next)], column) {
			if !yield(block, next) {
				return false
			}
			block = next
		}
		i = next
	}
	return true
}

// wraps reports whether a sentence may run on from line to next, in a group
// of lines whose longest has column characters.
func wraps(line, next string, column int) bool {
	line, next = strings.TrimSpace(line), strings.TrimSpace(next)
	if next == "" || isBullet(next) {
		return false
	}
	length := utf8.RuneCountInString(line)
	word, _, _ := strings.Cut(next, " ")
	first, _ := utf8.DecodeRuneInString(next)
	last, _ := utf8.DecodeLastRuneInString(line)
	if column < narrowestColumn {
		// A cell of a table or the label of a chart: what goes on in lower
		// case goes on.
		opening, _ := utf8.DecodeRuneInString(line)
		return unicode.IsLower(first) && (last == ',' || unicode.IsLetter(last) && !unicode.IsLower(opening))
	}
	if column > widestColumn {
		// Not a column of text; still, no sentence starts in lower case
		// after a comma.
		return last == ',' && unicode.IsLower(first) && column <= 2*widestColumn
	}
	full := length+1+utf8.RuneCountInString(word) > column-3 && length >= narrowestColumn*3/4
	return full || unicode.IsLower(first) && length >= narrowestColumn*3/4
}

// isBullet reports whether a line starts an item of a list.
func isBullet(line string) bool {
	first, size := utf8.DecodeRuneInString(line)
	rest := line[size:]
	switch {
	case strings.ContainsRune("•◦▪‣●○·*–—-", first):
		return strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "\t")
	case '0' <= first && first <= '9':
		rest = strings.TrimLeft(rest, "0123456789")
		return strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") ")
	}
	return false
}
