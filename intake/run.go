package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
)

// run is the top of a page that was taken as one run of words: headline, agency,
// day, and at once the first sentence.
type run struct {
	title, agency string
	date          orontes.Date
	end           int // where the sentence begins, the length of the line where none can be told
}

// parseRun reads "Air strikes kill 45 Monitor AFP Thursday 5 Feb 2015 At least
// 45 people …". Only the name of an agency right before a date with its year
// shows such a run.
func parseRun(line string) (r run, ok bool) {
	whole := len(line)
	line = line[:runeFloor(line, 300)]
	d, ok := findDate(line)
	if !ok || d.err != nil {
		return r, false
	}
	before := strings.TrimRight(line[:d.start], " ")
	cut := strings.LastIndexByte(before, ' ') + 1
	if !agencies[strings.ToUpper(before[cut:])] {
		return r, false
	}
	r = run{title: strings.TrimRight(before[:cut], " :,-|"), agency: before[cut:], date: d.day, end: whole}
	rest := strings.TrimLeft(line[d.end:], " |:-")
	// "… AFP on 5 Feb 2015 that …" goes on; a sentence begins with a capital
	// or a number.
	if first, _ := utf8.DecodeRuneInString(rest); r.title != "" && (unicode.IsUpper(first) || unicode.IsDigit(first)) {
		r.end = len(line) - len(rest)
	}
	return r, true
}
