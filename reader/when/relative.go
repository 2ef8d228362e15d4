package when

// dayAt reads "yesterday", "tomorrow night", "overnight into Friday".
func (p *parser) dayAt(i int) (moment, int) {
	m := moment{kind: fromNow, g: days, n: float64(p.words[i].value)}
	last := i + 1
	switch string(p.line.Word(i)) {
	case "tonight":
		m.part = "night"
	case "overnight":
		return p.overnight(i + 1)
	}
	return m, last
}

// overnight reads what may follow "overnight" or "the night": the day it leads
// into or begins on.
func (p *parser) overnight(i int) (moment, int) {
	m := moment{kind: nights, part: "night"}
	at, into := i, false
	switch string(p.line.Word(at)) {
	case "into", "to":
		at, into = at+1, true
	case "on", "from", "of", "between":
		at++
	}
	if p.is(at, weekday) {
		m.wd, m.hasWeekday = p.words[at].value, true
		m.turn = -1 // the night begins on that day
		if into {
			m.turn = 1
		}
		at++
		if joint := string(p.line.Word(at)); (joint == "to" || joint == "into" || joint == "-" || joint == "and") && p.is(at+1, weekday) {
			return m, at + 2
		}
		return m, at
	}
	if d, end := p.datePart(at); end > 0 && at > i && d.kind == onDate {
		d.part = "night"
		return d, end
	}
	return m, i
}

// turnAt reads "last week", "the past five days", "next Friday", "this
// morning", "the same day", "last March", "coming months".
func (p *parser) turnAt(i int) (moment, int) {
	w := p.words[i]
	next := i + 1
	// "this past Sunday", "this coming weekend"
	if n := p.at(next); w.value == 0 && n.class == turn && !n.has(narrated) && n.value != 0 {
		w, next = n, next+1
	}
	t := p.at(next)
	m := moment{turn: w.value, turned: true}
	switch t.class {
	case unit:
		return p.turnUnit(w, t, next)
	case part:
		return p.turnPart(w, t, next)
	case weekday:
		m, last := p.weekdayAt(next)
		if last > 0 && m.kind == onWeekday {
			m.turn, m.turned, m.told = w.value, true, w.has(narrated)
		}
		return m, last
	case month:
		if w.has(narrated) || t.has(short) || !p.line.Atoms[next].Upper {
			return moment{}, 0
		}
		m.kind, m.m = inMonth, int(t.value)
		return m, next + 1
	case season:
		if w.has(narrated) {
			return moment{}, 0
		}
		m.kind, m.m = inSeason, int(t.value)
		return m, next + 1
	}
	if p.line.Is(next, "-") {
		return moment{}, 0
	}
	// "the past five days", "the next few weeks", "the last 24 hours"
	if w.value == 0 || next >= len(p.words) {
		return moment{}, 0
	}
	next = p.hedges(next)
	if n, g, last := p.count(next); last > 0 {
		m.kind, m.n, m.n2, m.g = stretch, n[0], n[1], g
		if w.has(narrated) {
			m.turn = w.value
		}
		return m, last
	}
	return moment{}, 0
}

// turnUnit reads "last week", "the next day", "past hours", "the same month".
func (p *parser) turnUnit(w, t word, i int) (moment, int) {
	g := grain(t.value)
	last := i + 1
	plural := p.plural(i)
	name := string(p.line.Word(i - 1))
	switch {
	case g == minutes && !plural, t.many < 1 && !plural:
		return moment{}, 0
	case plural:
		if w.value == 0 || w.has(narrated) {
			return moment{}, 0
		}
		return moment{kind: stretch, g: g, n: 2 * float64(t.many), n2: 7 * float64(t.many), turn: w.value, open: true}, last
	case g == hours, g != weekends && t.many == 1 && name == "past", t.many > 1:
		if w.value == 0 {
			return moment{}, 0
		}
		return moment{kind: stretch, g: g, n: float64(t.many), n2: float64(t.many), turn: w.value}, last
	case w.has(narrated), g == days && name == "next":
		return moment{kind: fromStory, g: g, n: float64(w.value)}, last
	case g == days && w.value != 0:
		return moment{}, 0 // "the last day"
	}
	return moment{kind: fromNow, g: g, n: float64(w.value)}, last
}

// turnPart reads "last night", "this morning", "the following evening".
func (p *parser) turnPart(w, t word, i int) (moment, int) {
	m := moment{kind: fromNow, g: days, part: t.name}
	switch {
	case w.has(narrated):
		m.kind, m.n = fromStory, float64(w.value)
	case w.value < 0:
		m.n = -1
	case w.value > 0: // "the next morning"
		m.kind, m.n = fromStory, 1
	}
	return m, i + 1
}

// theUnit reads, after "the", "day before yesterday", "day after", "week
// before last", "weekend", "night of 5 December", "early hours of Friday".
func (p *parser) theUnit(i int) (moment, int) {
	w := p.at(i)
	switch {
	case w.class == unit && grain(w.value) == weekends && !p.plural(i):
		if p.line.Is(i+1, "of") { // "the weekend of 7 December"
			if m, last := p.datePart(i + 2); last > 0 {
				return m, last
			}
		}
		return moment{kind: fromNow, g: weekends}, i + 1
	case w.class == unit && !p.plural(i):
		g, next := grain(w.value), i+1
		sign := 1.0
		switch string(p.line.Word(next)) {
		case "before":
			sign = -1
		case "after":
		default:
			return moment{}, 0
		}
		switch string(p.line.Word(next + 1)) {
		case "yesterday", "last", "tomorrow", "next":
			return moment{kind: fromNow, g: g, n: 2 * sign}, next + 2
		}
		m := moment{kind: fromStory, g: g, n: sign}
		if p.leads(next + 1) {
			m.kind = fromEvent
		}
		return m, next + 1
	case w.class == part && w.name == "night":
		if p.line.Is(i+1, "before") || p.line.Is(i+1, "after") {
			m := moment{kind: fromStory, g: days, n: 1, part: "night"}
			if p.line.Is(i+1, "before") {
				m.n = -1
			}
			if p.leads(i + 2) {
				m.kind = fromEvent
			}
			return m, i + 2
		}
		m, last := p.overnight(i + 1)
		return m, last
	case p.line.Is(i, "early") && p.line.Is(i+1, "hours"), p.line.Is(i, "small") && p.line.Is(i+1, "hours"):
		m := moment{kind: timeOnly, part: "night"}
		return p.dayOf(m, i+2)
	}
	return moment{}, 0
}

// leads reports whether an event is named at atom i: anything but the end of
// the clause.
func (p *parser) leads(i int) bool {
	if i >= len(p.words) {
		return false
	}
	switch string(p.line.Word(i)) {
	case ",", ".", ";", ":", ")", "\"", "and", "but", "-", "in", "on", "at", "when", "said":
		return false
	}
	return true
}

// plural reports whether the unit at atom i ends in s.
func (p *parser) plural(i int) bool {
	w := p.line.Word(i)
	return len(w) > 0 && w[len(w)-1] == 's'
}
