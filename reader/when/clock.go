package when

import "orontes/reader/quantity/numeral"

// clockAt reads a time of day, and the day it is told for: "6 a.m.", "18:14",
// "at 0914", "1600 GMT", "8 a.m. Friday", "3 a.m. on 6 December".
func (p *parser) clockAt(i int) (moment, int) {
	clock, last := p.clock(i)
	if last == 0 {
		return moment{}, 0
	}
	m := moment{kind: timeOnly, clock: clock}
	return p.dayOf(m, last)
}

// dayOf adds the day that follows a time of day: "on Friday", ", 6 December".
func (p *parser) dayOf(m moment, last int) (moment, int) {
	at := last
	if p.line.Is(at, ",") {
		at++
	}
	if p.line.Is(at, "on") || p.line.Is(at, "of") {
		at++
	}
	if p.line.Is(at, "the") {
		at++
	}
	for p.line.Is(at, "morning") || p.line.Is(at, "night") || p.line.Is(at, "evening") {
		at++
		if p.line.Is(at, "of") || p.line.Is(at, "on") {
			at++
		}
	}
	if at >= len(p.words) {
		return m, last
	}
	var d moment
	end := 0
	switch p.words[at].class {
	case weekday:
		d, end = p.weekdayAt(at)
	case month:
		d, end = p.monthAt(at)
	case day:
		d, end = p.dayAt(at)
	case turn:
		d, end = p.turnAt(at)
	case other:
		if p.line.Kind(at) == numeral.Digits {
			if d, end = p.numericDate(at); end == 0 {
				d, end = p.dayMonth(at)
			}
		}
	}
	if end == 0 || !d.daily() {
		return m, last
	}
	if d.clock == "" {
		d.clock = m.clock
	}
	if d.part == "" {
		d.part = m.part
	}
	return d, end
}

// clock reads the time itself and what follows it: "local time", "(1200 GMT)".
func (p *parser) clock(i int) (text string, last int) {
	if i >= len(p.words) || p.line.Kind(i) != numeral.Digits {
		return "", 0
	}
	num := p.line.Atoms[i].Number
	h, m, ok := 0, 0, false
	last = i + 1
	switch {
	case num.Plain && num.Len <= 2 && p.line.Is(i+1, ":") && p.line.Glued(i+1) && p.line.Kind(i+2) == numeral.Digits && p.line.Glued(i+2):
		minute := p.line.Atoms[i+2].Number
		if !minute.Plain || minute.Len != 2 {
			return "", 0
		}
		h, m, ok, last = int(num.Value), int(minute.Value), true, i+3
		if p.line.Is(last, ":") && p.line.Glued(last) && p.line.Kind(last+1) == numeral.Digits {
			last += 2 // seconds
		}
	case num.Plain && num.Len <= 2:
		h = int(num.Value)
	case num.Plain && num.Len == 4:
		h, m = int(num.Value)/100, int(num.Value)%100
		ok = p.zone(last) > last || p.line.Word(i)[0] == '0' && (p.line.Is(i-1, "at") || p.line.Is(i-1, "by"))
	case !num.Plain && (num.Len == 3 || num.Len == 4):
		w := p.line.Word(i) // "7.30"
		dot := len(w) - 3
		if w[dot] != '.' {
			return "", 0
		}
		for k, c := range w {
			if k < dot {
				h = h*10 + int(c-'0')
			} else if k > dot {
				m = m*10 + int(c-'0')
			}
		}
	default:
		return "", 0
	}
	if half, end := p.halfOfDay(last); end > 0 && h <= 12 && h > 0 {
		h, last, ok = h%12+half, end, true
	} else if p.line.Is(last, "o") && p.line.Is(last+1, "'") && p.line.Is(last+2, "clock") {
		last, ok = last+3, true
	} else if num.Len <= 2 && p.line.Is(last, "local") && p.line.Is(last+1, "time") {
		ok = true
	}
	if !ok || h > 23 || m > 59 {
		return "", 0
	}
	last = p.zone(last)
	if p.line.Is(last, "(") {
		if _, end := p.clock(last + 1); end > 0 {
			for k := end; k < min(end+4, p.line.Len()); k++ {
				if p.line.Is(k, ")") {
					last = k + 1
					break
				}
			}
		}
	}
	return clockText(h, m), last
}

// halfOfDay reads "am", "p.m.": the hours to add, and the atom after it.
func (p *parser) halfOfDay(i int) (add, last int) {
	w := p.line.Word(i)
	switch string(w) {
	case "am":
		return 0, i + 1
	case "pm":
		return 12, i + 1
	case "a", "p":
		if p.line.Is(i+1, ".") && p.line.Glued(i+1) && p.line.Is(i+2, "m") && p.line.Glued(i+2) {
			if w[0] == 'p' {
				add = 12
			}
			last = i + 3
			if p.line.Is(last, ".") && p.line.Glued(last) && p.line.Atoms[last].Token == p.line.Atoms[i+2].Token {
				last++
			}
			return add, last
		}
	}
	return 0, 0
}

// zone steps over the name of a time zone.
func (p *parser) zone(i int) int {
	if p.line.Is(i, "local") && p.line.Is(i+1, "time") {
		return i + 2
	}
	switch string(p.line.Word(i)) {
	case "gmt", "utc", "est", "edt", "et", "pst", "cet", "eet", "bst", "pkt", "ist", "hrs", "hours":
		return i + 1
	}
	return i
}

// clockTexts are the times of day, so that none is built while reading.
var clockTexts = func() (t [24 * 60]string) {
	for i := range t {
		h, m := i/60, i%60
		t[i] = string([]byte{byte('0' + h/10), byte('0' + h%10), ':', byte('0' + m/10), byte('0' + m%10)})
	}
	return t
}()

func clockText(h, m int) string { return clockTexts[h*60+m] }
