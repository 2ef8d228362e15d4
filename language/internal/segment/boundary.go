package segment

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ends reports whether a sentence ends after word i of the block that runs
// from first to last.
func (s *Segmenter) ends(i, first, last int) bool {
	stop := i
	if i+1 < last && (isRule(s.form(i)) || isRule(s.form(i+1)) || s.stamped(i, first)) {
		return true
	}
	if cited := s.citation(i+1, last); cited && (s.closes(i) || stopMark(s.form(i)) != noStop) {
		return false // the reference belongs to the sentence before it
	}
	if i-3 >= first && s.form(i) == "]" && s.citation(i-2, i+1) {
		stop = i - 3
		for stop > first && s.closes(stop) {
			stop--
		}
	} else if s.closes(i) {
		// Quotation marks and brackets belong to the sentence they close.
		for stop > first && s.closes(stop) && !s.words[stop-1].Space {
			stop--
		}
		if stop == i {
			return false
		}
	}
	if i+1 < last && !s.words[i].Space && s.closes(i+1) {
		return false // the end is yet to be closed
	}
	form := s.form(stop)
	mark := stopMark(form)
	if mark == noStop && s.words[i].Space && (isEmoticon(form) || address(form) != "") {
		mark = afterthought
	}
	if mark == noStop {
		return false
	}
	return s.begins(i+1, stop, first, last, mark, stop < i)
}

// mark is how a sentence may end.
type mark uint8

const (
	noStop mark = iota
	fullStop
	question // or exclamation
	ellipsis
	abbreviation
	afterthought // an emoticon or an address, which may stand for a stop
)

func stopMark(form string) mark {
	r, _ := utf8.DecodeLastRuneInString(form)
	switch {
	case form == ".":
		return fullStop
	case strings.Trim(form, ".?!…") == "":
		switch {
		case strings.ContainsAny(form, "?!"):
			return question
		default:
			return ellipsis
		}
	case r == '.':
		return abbreviation
	case r == '。' || r == '؟' || r == '！' || r == '？':
		return question
	}
	return noStop
}

// begins reports whether a sentence begins at word next, after a stop.
func (s *Segmenter) begins(next, stop, first, last int, m mark, quoted bool) bool {
	opened := false
	word := next
	for word+1 < last && s.opens(word) {
		word++
		opened = true
	}
	if word >= last {
		return true
	}
	form := s.form(word)
	r, _ := utf8.DecodeRuneInString(form)
	lower := unicode.IsLower(r)
	switch m {
	case afterthought:
		return starters[strings.ToLower(form)] && !lower || address(form) != ""
	case question:
		if lower {
			return !quoted && !opened
		}
		return !(quoted && word+1 < last && sayings[strings.ToLower(s.form(word+1))])
	case ellipsis:
		return !lower && wordStart(form) && s.words[stop].Space
	case abbreviation:
		return s.afterAbbreviation(stop, word, opened)
	}
	if lower {
		// Careless writers begin in lower case; but the stop may also
		// belong to an abbreviation nobody listed.
		return s.words[stop].Space && !quoted && stop > first && longWord(s.form(stop-1)) && !opened
	}
	return s.words[stop].Space || quoted || unicode.IsUpper(r) || opened
}

func (s *Segmenter) afterAbbreviation(stop, word int, opened bool) bool {
	stem := strings.ToLower(strings.TrimSuffix(s.form(stop), "."))
	if stem == "" {
		return false
	}
	next := s.form(word)
	r, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsUpper(r) {
		return false
	}
	starts := starters[strings.ToLower(next)] || opened
	switch abbreviations[stem] {
	case title:
		return false
	case month:
		return starts
	case hour:
		return !days[strings.ToLower(next)] && next != strings.ToUpper(next)
	}
	if isDigit(stem[0]) {
		return false // "1." before the item of a list
	}
	if utf8.RuneCountInString(stem) == 1 {
		return false // an initial: "John F. Kennedy"
	}
	return starts
}

// citation reports whether the words from i on are a reference such as "[12]".
func (s *Segmenter) citation(i, last int) bool {
	return i+2 < last && s.form(i) == "[" && s.form(i+2) == "]" && numeric(s.form(i+1))
}

// isRule reports whether a word is a line drawn with signs: "-----", "****".
func isRule(form string) bool {
	return len(form) >= 4 && strings.Trim(form, form[:1]) == "" && strings.ContainsRune("-_=*~#", rune(form[0]))
}

// stamped reports whether word i ends the stamp of a message: a date, a time
// and AM or PM.
func (s *Segmenter) stamped(i, first int) bool {
	form := s.form(i)
	return (form == "AM" || form == "PM") && i-2 >= first && s.words[i].Space &&
		strings.Contains(s.form(i-1), ":") && strings.Count(s.form(i-2), "/") == 2 &&
		numeric(s.form(i-1)) && numeric(s.form(i-2))
}

func isEmoticon(form string) bool {
	return len(form) <= 4 && slices.Contains(emoticons, form)
}

// longWord reports whether a word is too long to be an unlisted abbreviation.
func longWord(w string) bool {
	return utf8.RuneCountInString(w) >= 3 || w == ")" || !wordStart(w)
}

// closes reports whether word i closes a quotation or a bracket.
func (s *Segmenter) closes(i int) bool {
	switch s.form(i) {
	case ")", "]", "”", "’", "»", "''", "}":
		return true
	case `"`, "'":
		return i > 0 && !s.words[i-1].Space
	}
	return false
}

// opens reports whether word i opens a quotation or a bracket.
func (s *Segmenter) opens(i int) bool {
	switch s.form(i) {
	case "(", "[", "“", "‘", "«", "``", "{":
		return true
	case `"`, "'":
		return !s.words[i].Space && (i == 0 || s.words[i-1].Space)
	}
	return false
}
