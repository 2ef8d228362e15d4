package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes/language"
)

// sentence cuts a text at blanks and around signs. With fine set it also cuts
// at hyphens, slashes and between digits and letters, as some tokenisers do.
func sentence(text string, fine bool) *language.Sentence {
	s := &language.Sentence{End: len(text)}
	start := -1
	flush := func(end int) {
		if start >= 0 {
			s.Tokens = append(s.Tokens, language.Token{Start: start, End: end, Form: text[start:end], Head: -1})
			start = -1
		}
	}
	for i, size := 0, 0; i < len(text); i += size {
		var r rune
		r, size = utf8.DecodeRuneInString(text[i:])
		keep := unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(":/.", r) ||
			strings.ContainsRune("-–", r) && !fine
		switch {
		case unicode.IsSpace(r):
			flush(i)
		case r == '.' && (i+1 == len(text) || text[i+1] == ' ') && !abbreviated(text[:i]):
			flush(i)
			start = i
			flush(i + 1)
		case !keep && (r != ',' || i+1 == len(text) || !unicode.IsDigit(rune(text[i+1]))):
			flush(i)
			start = i
			flush(i + size)
		default:
			if fine && start >= 0 && unicode.IsDigit(rune(text[i-1])) && unicode.IsLetter(r) {
				flush(i)
			}
			if start < 0 {
				start = i
			}
		}
	}
	flush(len(text))
	for i := range s.Tokens {
		t := &s.Tokens[i]
		t.SpaceAfter = t.End == len(text) || text[t.End] == ' ' || text[t.End] == '\n'
	}
	return s
}

func abbreviated(before string) bool {
	word := before[strings.LastIndexByte(before, ' ')+1:]
	return strings.Contains(word, ".") || len(word) == 3 && unicode.IsUpper(rune(word[0]))
}
