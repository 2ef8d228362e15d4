package when

import "orontes/reader/quantity/numeral"

// weekdayAt reads "Thursday", "Wednesday evening", "Wed 05 Apr 2017",
// "Friday last week", "Saturday [31 October]".
func (p *parser) weekdayAt(i int) (moment, int) {
	w := p.words[i]
	m := moment{kind: onWeekday, wd: w.value, hasWeekday: true}
	last := i + 1
	if w.has(short) && p.line.Is(last, ".") && p.line.Glued(last) {
		last++
	}
	if d, end := p.datePart(last); end > 0 {
		d.hasWeekday, d.wd = true, w.value
		return d, end
	}
	if w.has(short) {
		return moment{}, 0
	}
	// "the Sunday Times"
	if p.at(last).has(masthead) && p.line.Atoms[last].Upper {
		return moment{}, 0
	}
	if pw := p.at(last); pw.class == part && pw.name != "midnight" {
		m.part = pw.name
		last++
		if d, end := p.datePart(last); end > 0 {
			d.hasWeekday, d.wd, d.part = true, w.value, m.part
			return d, end
		}
	}
	at := last
	if p.line.Is(at, "of") || p.line.Is(at, "the") {
		at++
	}
	if t := p.at(at); t.class == turn && p.line.Is(at+1, "week") && (!t.has(narrated) || p.line.Is(at, "previous")) {
		m.n, m.inWeek = float64(t.value), true
		last = at + 2
	}
	return m, last
}

// datePart reads the date that a weekday introduces: ", 5 December", "05 Apr
// 2017", "[31 October]", ", the 6th".
func (p *parser) datePart(i int) (moment, int) {
	at, closing := i, ""
	switch string(p.line.Word(i)) {
	case ",":
		at++
	case "(":
		at, closing = at+1, ")"
	case "[":
		at, closing = at+1, "]"
	}
	var m moment
	last := 0
	switch {
	case at >= len(p.words):
		return m, 0
	case p.is(at, month):
		m, last = p.monthAt(at)
	case p.line.Is(at, "the"):
		if d, end := p.line.OrdinalAt(at + 1); end > 0 && p.line.Kind(at+1) == numeral.Digits && d >= 1 && d <= 31 {
			m, last = moment{kind: onDay, d: d}, end
			if full, end := p.dayMonth(at + 1); end > 0 {
				m, last = full, end
			}
		}
	case p.line.Kind(at) == numeral.Digits:
		if m, last = p.numericDate(at); last == 0 {
			m, last = p.dayMonth(at)
		}
	}
	if last == 0 || m.kind != onDate && m.kind != onDay {
		return moment{}, 0
	}
	if closing != "" {
		if !p.line.Is(last, closing) {
			return moment{}, 0
		}
		last++
	}
	return m, last
}

// trailing adds a time of day that follows a day: "Thursday, March 26, at
// approximately 11:30 p.m.", "6 December evening", "yesterday at noon".
func (p *parser) trailing(m moment, last int) (moment, int) {
	if !m.daily() {
		return m, last
	}
	if w := p.at(last); w.class == part && m.part == "" {
		m.part = w.name
		last++
	}
	if m.clock != "" {
		return m, last
	}
	at := last
	if p.line.Is(at, ",") {
		at++
	}
	stated := p.line.Is(at, "at") || p.line.Is(at, "around") || p.line.Is(at, "by")
	if stated {
		at++
	}
	at = p.hedges(at)
	if clock, end := p.clock(at); end > 0 {
		m.clock = clock
		return m, end
	}
	if w := p.at(at); stated && w.class == part {
		m.part = w.name
		if w.name == "noon" || w.name == "midnight" {
			m.clock = clockText(int(w.value), 0)
		}
		return m, at + 1
	}
	return m, last
}
