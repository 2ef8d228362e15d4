package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// divide cuts a run that neither starts nor ends with a mark at the marks
// within it: commas without a space, slashes, brackets, most hyphens, full
// stops that a space is missing after, and between a number and its unit.
func (s *Segmenter) divide(start, end int) {
	word := start
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(s.text[i:end])
		if n := s.inner(word, i, end, r, size); n > 0 {
			s.word(word, i)
			s.emit(i, i+n)
			i += n
			// What follows may be an address or start with a mark again.
			if rest := len(address(s.text[i:end])); rest > 0 {
				s.emit(i, i+rest)
				i += rest
			}
			word = i
			continue
		}
		i += size
	}
	s.word(word, end)
}

// inner returns the length of the mark at offset i that parts the word which
// began at word from what follows, 0 where it does not.
func (s *Segmenter) inner(word, i, end int, r rune, size int) int {
	t := s.text
	before, after := t[word:i], t[i+size:end]
	switch {
	case r < utf8.RuneSelf && (isLetter(byte(r)) || isDigit(byte(r))):
		return 0
	case r == '.':
		return innerStop(before, t[i:end])
	case r == '\'' || r == '’' || r == '_' || r == '·' || r == '@' || r == '#':
		return 0
	case r == '-' || r == '‐' || r == '‑':
		return innerHyphen(before, t[i:end], size)
	case r == ',' || r == ':':
		if before != "" && isDigit(before[len(before)-1]) && after != "" && isDigit(after[0]) {
			return 0
		}
		return size
	case r == '/':
		if numeric(before) && numeric(after) || shortSlash[strings.ToLower(before+"/"+after)] {
			return 0
		}
		return size
	case r == '&':
		if isCapitals(before) && isCapitals(after) {
			return 0
		}
		return size
	case r == '+' || r == '~':
		return 0
	case r == '?' || r == '!' || r == '…':
		return sameKind(t[i:end], ".?!…")
	case r == '–' || r == '—' || r == '=' || r == '*' || r == '<' || r == '>':
		return sameKind(t[i:end], string(r))
	case r == '(' && strings.HasPrefix(t[i:end], "(s)"):
		return 0
	case r == '$' && currencyCode(before+"$"):
		return 0
	case isPictograph(r):
		return pictograph(t[i:end])
	case isMark(r):
		return size
	}
	return 0
}

// innerStop decides about a full stop inside a run. "south.Their" lacks a
// space after it; "U.S.-led", "3.5" and "Node.js" do not.
func innerStop(before, rest string) int {
	stops := sameKind(rest, ".…")
	after := rest[stops:]
	if before == "" || after == "" {
		return 0
	}
	if stops > 1 {
		return stops
	}
	next, size := utf8.DecodeRuneInString(after)
	following, _ := utf8.DecodeRuneInString(after[size:])
	if strings.ContainsRune("\"“”)]’'", next) {
		return 0
	}
	if !unicode.IsUpper(next) || !(unicode.IsLower(following) || size == len(after) || following == '\'' || following == '’') {
		return 0
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if utf8.RuneCountInString(before) < 2 || strings.Contains(before, ".") || !unicode.IsLower(last) && !unicode.IsDigit(last) {
		return 0
	}
	if abbreviations[strings.ToLower(before)] != 0 {
		return 0
	}
	return stops
}

// innerHyphen decides about a hyphen inside a run. UD English cuts compounds
// at their hyphens ("15 - year") but leaves prefixes ("non-avian"), telephone
// numbers and the articles of transliterated names ("al-Jawlani") alone.
func innerHyphen(before, rest string, size int) int {
	if n := sameKind(rest, "-"); n > 1 {
		return n
	}
	after := rest[size:]
	if before == "" || after == "" {
		return size
	}
	low := strings.ToLower(before)
	if hyphenPrefixes[low] && wordStart(after) && !isDigit(after[0]) {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(after)
	if articles[low] && (unicode.IsUpper(first) || first == '\'' || first == '’') {
		return 0
	}
	if strings.HasPrefix(after, "e ") || after == "e" || strings.HasPrefix(after, "e-") {
		return 0 // the Persian link of "Naqsh-e Rostam"
	}
	if telephone(before, after) || romanised(before, after) {
		return 0
	}
	return size
}

// romanised reports whether a hyphen joins the syllables of a given name, as
// in "Min-woo" and "Chi-wai".
func romanised(before, after string) bool {
	return given[strings.ToLower(before)+"-"+strings.ToLower(after)]
}

// telephone reports whether a hyphen stands in a number of three or more
// groups, such as a telephone number or a date.
func telephone(before, after string) bool {
	if !numeric(after) {
		return false
	}
	groups := strings.Count(before, "-") + strings.Count(after, "-")
	return groups >= 1 && numeric(before) || len(before) == 3 && len(after) == 4 && numeric(before)
}

// word adds a word without marks in it, after parting a number from its unit
// and a contraction from its verb.
func (s *Segmenter) word(start, end int) {
	if start >= end {
		return
	}
	if n := unit(s.text[start:end]); n > 0 {
		s.emit(start, start+n)
		s.emit(start+n, end)
		return
	}
	if n := strings.IndexByte(s.text[start:end], '$') + 1; n > 1 && n < end-start {
		s.emit(start, start+n)
		s.emit(start+n, end)
		return
	}
	if n := contraction(s.text[start:end]); n > 0 {
		s.emit(start, start+n)
		s.emit(start+n, end)
		return
	}
	s.emit(start, end)
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isCapitals(t string) bool {
	for i := range len(t) {
		if t[i] < 'A' || t[i] > 'Z' {
			return false
		}
	}
	return t != ""
}

// numeric reports whether t is made of digits and the signs that join them.
func numeric(t string) bool {
	for i := range len(t) {
		if !isDigit(t[i]) && !strings.ContainsRune(".,-/:", rune(t[i])) {
			return false
		}
	}
	return t != "" && isDigit(t[0])
}
