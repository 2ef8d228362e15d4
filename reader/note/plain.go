package note

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain is a report's text as it is given to the analyser, byte for byte as long as
// the text itself: what stands before the first word of a line (a bullet, a number,
// the time of an entry), signs that no sentence is made of, and lines in capitals
// are not what a parser of prose has seen.
func (desk *Annotator) plain(text string) string {
	var out []byte // nil: as it is
	edit := func() []byte {
		if out == nil {
			out = []byte(text)
		}
		return out
	}
	start := 0
	for start < len(text) {
		end := len(text)
		if k := strings.IndexByte(text[start:], '\n'); k >= 0 {
			end = start + k
		}
		line := text[start:end]
		if n := leader(line); n > 0 {
			blank(edit()[start : start+n])
			line = line[n:]
		}
		at := end - len(line)
		for i := 0; i < len(line); {
			r, n := utf8.DecodeRuneInString(line[i:]) // of a stray byte, one byte
			if r == '#' || unicode.Is(unicode.So, r) || r == '\ufe0f' {
				blank(edit()[at+i : at+i+n])
			}
			i += n
		}
		if shouted(line) {
			desk.lower(edit()[at:end])
		}
		start = end + 1
	}
	if out == nil {
		return text
	}
	return string(out)
}

func blank(b []byte) {
	for i := range b {
		b[i] = ' '
	}
}

// leader is the length of what stands before the first word of a line: "- ", "(3) ",
// "12. ", "17:30 ". 0 for none, and where nothing follows.
func leader(line string) int {
	n := 0
	for {
		rest := line[n:]
		trimmed := strings.TrimLeft(rest, " \t*•·>-–—|")
		step := len(rest) - len(trimmed)
		if step == 0 || step > 0 && !strings.HasSuffix(rest[:step], " ") && n == 0 && step < len(rest) {
			step = 0
		}
		if step == 0 {
			step = counter(rest)
		}
		if step == 0 {
			break
		}
		n += step
	}
	if strings.TrimSpace(line[n:]) == "" {
		return 0
	}
	return n
}

// counter is the length of the number of an item or the time of an entry at the
// start of a line, 0 for none.
func counter(line string) int {
	digits := 0
	for digits < len(line) && line[digits] >= '0' && line[digits] <= '9' {
		digits++
	}
	if strings.HasPrefix(line, "(") {
		if k := strings.IndexByte(line, ')'); k > 1 && k < 4 && k+1 < len(line) && line[k+1] == ' ' && line[1] >= '0' && line[1] <= '9' {
			return k + 2
		}
		return 0
	}
	switch {
	case digits == 0 || digits > 2 || digits+1 >= len(line):
		return 0
	case (line[digits] == '.' || line[digits] == ')') && line[digits+1] == ' ':
		return digits + 2
	case (line[digits] == ':' || line[digits] == '.' || line[digits] == 'h') && digits+3 < len(line) && isDigit(line[digits+1]) && isDigit(line[digits+2]) && (line[digits+3] == ' ' || line[digits+3] == ':'):
		return digits + 4
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// shouted reports whether a line of several words is written in capitals.
func shouted(line string) bool {
	words := 0
	for _, word := range strings.Fields(line) {
		letters := 0
		for _, r := range word {
			if unicode.IsLower(r) {
				return false
			}
			if unicode.IsUpper(r) {
				letters++
			}
		}
		if letters > 2 {
			words++
		}
	}
	return words >= 4
}

// lower writes a line in capitals as a sentence would be: names keep a capital. A
// word whose letters change their length stays as it is.
func (desk *Annotator) lower(line []byte) {
	for i := 0; i < len(line); {
		if r, n := utf8.DecodeRune(line[i:]); !unicode.IsLetter(r) {
			i += n
			continue
		}
		end := i
		for end < len(line) {
			r, n := utf8.DecodeRune(line[end:])
			if !unicode.IsLetter(r) {
				break
			}
			end += n
		}
		word := string(line[i:end])
		_, first := utf8.DecodeRuneInString(word)
		name := word[:first] + strings.ToLower(word[first:])
		known := desk.known.Actors.Knows(word) && !desk.known.lexicalWord(strings.ToLower(word))
		switch {
		case known || len(name) != len(word):
		case desk.known.lexicalWord(strings.ToLower(word)) || i > 0 && !desk.known.Places.Knows(name) && !desk.known.Actors.Knows(name):
			copy(line[i:end], strings.ToLower(word))
		default:
			copy(line[i:end], name)
		}
		i = end
	}
}

// lexicalWord reports whether a word is one of the lexicon's.
func (r *Knowledge) lexicalWord(lower string) bool {
	return len(r.Lexicon.Heads(lower)) > 0 || r.Lexicon.Lemma(lower) != "" || r.Words.Objects.Known(lower) || r.Actors.Nouns.Known(lower)
}
