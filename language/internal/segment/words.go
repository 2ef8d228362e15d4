package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// block finds the words between two offsets.
func (s *Segmenter) block(start, end int) {
	first := len(s.words)
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(s.text[i:end])
		if isSpace(r) {
			if n := len(s.words); n > 0 {
				s.words[n-1].Space = true
			}
			i += size
			continue
		}
		run := i + size
		for run < end && run-i < longestRun {
			r, size = utf8.DecodeRuneInString(s.text[run:end])
			if isSpace(r) {
				break
			}
			run += size
		}
		if len(s.words) == first && isItem(s.text[i:run]) {
			s.emit(i, run) // "1." before the item of a list
		} else {
			s.run(i, run)
		}
		i = run
	}
	if n := len(s.words); n > 0 {
		s.words[n-1].Space = true
	}
}

// isItem reports whether a run numbers an item of a list.
func isItem(run string) bool {
	number, ok := strings.CutSuffix(run, ".")
	return ok && len(number) <= 3 && numeric(number)
}

// isSpace reports whether a character only parts words: white space, control
// characters, and marks that have no width of their own.
func isSpace(r rune) bool {
	if r <= ' ' {
		return true
	}
	return r >= 0x7f && (unicode.IsSpace(r) || unicode.IsControl(r) || r == 0x200b || r == 0xfeff || r == 0x2060)
}

// emit adds a word, in pieces where it is too long.
func (s *Segmenter) emit(start, end int) {
	for end-start > longestWord {
		cut := start + longestWord
		for cut > start+longestWord-utf8.UTFMax && !utf8.RuneStart(s.text[cut]) {
			cut--
		}
		s.words = append(s.words, Span{Start: start, End: cut})
		start = cut
	}
	if end > start {
		s.words = append(s.words, Span{Start: start, End: end})
	}
}

// run finds the words in a run of text without white space: it peels marks off
// the front and the back and divides what is left.
func (s *Segmenter) run(start, end int) {
	s.tail = s.tail[:0]
	for start < end {
		if n := len(address(s.text[start:end])); n > 0 {
			s.emit(start, start+n)
			start += n
			continue
		}
		n := leadingMark(s.text[start:end])
		if n == 0 {
			break
		}
		s.emit(start, start+n)
		start += n
	}
	for start < end {
		n := trailingMark(s.text[start:end])
		if n == 0 {
			break
		}
		s.tail = append(s.tail, Span{Start: end - n, End: end})
		end -= n
	}
	if start < end {
		s.divide(start, end)
	}
	for i := len(s.tail) - 1; i >= 0; i-- {
		s.emit(s.tail[i].Start, s.tail[i].End)
	}
}

// leadingMark returns the length of the mark of punctuation, the symbol or the
// emoticon that t starts with, 0 where it starts with a word.
func leadingMark(t string) int {
	if n := emoticon(t); n > 0 {
		return n
	}
	if strings.HasPrefix(t, "[...]") {
		return 5
	}
	r, size := utf8.DecodeRuneInString(t)
	switch {
	case r == '\'' || r == '‘' || r == '’':
		return apostrophe(t, size)
	case r == '.':
		// ".5" and ".308" are numbers.
		if len(t) > 1 && isDigit(t[1]) {
			return 0
		}
		return sameKind(t, ".?!…")
	case strings.ContainsRune("?!…", r):
		return sameKind(t, ".?!…")
	case r == '-' || r == '–' || r == '—' || r == '*' || r == '=' || r == '_' || r == '~':
		if r == '-' && len(t) > 1 && isDigit(t[1]) {
			return 1
		}
		return sameKind(t, string(r))
	case r == '<' || r == '>':
		return sameKind(t, string(r))
	case r == '#' || r == '@':
		if len(t) > 1 && wordStart(t[1:]) {
			return 0
		}
		return size
	case r == '+' && len(t) > 1 && isDigit(t[1]):
		return 0
	case isPictograph(r):
		return pictograph(t)
	case isMark(r):
		return size
	}
	return 0
}

// apostrophe decides whether a run that starts with an apostrophe starts with
// a quotation mark ('yes') or with a clipped word ('em, '90s).
func apostrophe(t string, size int) int {
	if strings.HasPrefix(t, "''") {
		return 2
	}
	rest := strings.ToLower(strings.TrimRight(t[size:], ".,;:!?'’"))
	if clipped[rest] || suffixes[rest] || len(rest) >= 2 && isDigit(rest[0]) && isDigit(rest[1]) {
		return 0
	}
	return size
}

// trailingMark returns the length of the mark that t ends with, 0 where t ends
// with a word. A full stop belongs to an abbreviation that has one.
func trailingMark(t string) int {
	r, size := utf8.DecodeLastRuneInString(t)
	switch {
	case r == '.' || r == '?' || r == '!' || r == '…':
		n := len(t) - len(strings.TrimRight(t, ".?!…"))
		if n == 1 && r == '.' && keepsStop(t) {
			return 0
		}
		return n
	case strings.HasSuffix(t, "''"):
		return 2
	case r == '\'' || r == '’':
		if clippedEnd[strings.ToLower(t)] {
			return 0
		}
		return size
	case r == '-' || r == '–' || r == '—' || r == '*' || r == '=' || r == '_' || r == '~' || r == '<' || r == '>':
		return len(t) - len(strings.TrimRight(t, string(r)))
	case r == '+' || r == '#':
		return 0
	case r == '$' && currencyCode(t):
		return 0
	case isPictograph(r):
		return 0 // it may be the end of several joined ones
	case isMark(r):
		if n := trailingEmoticon(t); n > 0 {
			return n
		}
		return size
	}
	return 0
}

// sameKind returns how many bytes at the start of t are in set.
func sameKind(t, set string) int { return len(t) - len(strings.TrimLeft(t, set)) }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func wordStart(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isMark reports whether a character is a word by itself.
func isMark(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.ContainsRune(`!"#$%&()*+,/:;<=>?@[\]^`+"`"+`{|}~`, r)
	}
	return unicode.IsPunct(r) && r != '’' && r != '‘' && r != '·' && r != '‐' && r != '‑' || unicode.IsSymbol(r)
}

// isPictograph reports whether a character is an emoji or joins emoji.
func isPictograph(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2600 && r <= 0x27bf || r == 0x200d || r == 0xfe0f || r == 0x20e3
}

// pictograph returns the length of one emoji with its modifiers.
func pictograph(t string) int {
	n, joined := 0, true
	for i, r := range t {
		modifier := r == 0xfe0f || r == 0x20e3 || r >= 0x1f3fb && r <= 0x1f3ff
		if !modifier && r != 0x200d && (!joined || !isPictograph(r)) {
			return i
		}
		joined = r == 0x200d
		n = i + utf8.RuneLen(r)
	}
	return n
}
