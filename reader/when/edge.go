package when

// edged reads what cuts a period down: "early October", "mid-2012", "the end
// of last year", "late on Tuesday", "the first half of 2024".
func (p *parser) edged(i int) (moment, int) {
	w := p.at(i)
	at, half := i+1, int8(0)
	switch {
	case w.class == edge:
		of := p.line.Is(at, "of")
		switch string(p.line.Word(i)) {
		case "beginning", "start", "end", "middle":
			if !of && !p.line.Is(at, "-") {
				return moment{}, 0
			}
		}
		at = p.hyphen(at)
		if of || p.line.Is(at, "on") || p.line.Is(at, "in") {
			at++
		}
	case (p.line.Is(i, "first") || p.line.Is(i, "second")) && p.line.Is(at, "half") && p.line.Is(at+1, "of"):
		half = int8(len(p.line.Word(i)) - 4) // first is a letter shorter
		at += 2
	default:
		return moment{}, 0
	}
	if p.line.Is(at, "the") {
		at++
	}
	if at >= len(p.words) {
		return moment{}, 0
	}
	if pw := p.words[at]; pw.class == part && half == 0 {
		// "early morning" is a time where a day follows or a preposition leads.
		m, last := p.dayOf(moment{kind: timeOnly, part: pw.name}, at+1)
		if m.kind == timeOnly && !p.is(i-1, prep) {
			return moment{}, 0
		}
		return m, last
	}
	m, last := p.core(at)
	if u := p.words[at]; last == 0 && u.class == unit && grain(u.value) >= weeks && u.many == 1 && !p.plural(at) && p.line.Is(at-1, "the") {
		m, last = moment{kind: fromNow, g: grain(u.value)}, at+1 // "by the end of the year"
	}
	if last == 0 || !m.dated() || m.kind == onDate || m.kind == onDay {
		return moment{}, 0
	}
	if !m.daily() {
		m.edge, m.half = w.value, half
		return m, last
	}
	if half != 0 {
		return moment{}, 0
	}
	if m.part == "" && m.clock == "" && w.value != 2 {
		m.part = "morning"
		if w.value == 3 {
			m.part = "evening"
		}
	}
	return p.trailing(m, last)
}

// partAt reads a part of the day: alone only after a preposition ("at dawn"),
// freely where a day follows ("dawn on Friday").
func (p *parser) partAt(i int) (moment, int) {
	w := p.words[i]
	m := moment{kind: timeOnly, part: w.name}
	if w.name == "noon" || w.name == "midnight" {
		m.clock = clockText(int(w.value), 0)
	}
	m, last := p.dayOf(m, i+1)
	if m.kind != timeOnly {
		return m, last
	}
	before := i - 1
	if p.line.Is(before, "the") {
		before--
	}
	switch string(p.line.Word(before)) {
	case "at", "by", "before", "until", "since", "after", "around", "from", "during":
		return m, last
	case "in":
		if w.name != "dawn" {
			return m, last
		}
	}
	return moment{}, 0
}

// seasonAt reads "summer 2015", "the winter of 2013-14", "in summer".
func (p *parser) seasonAt(i int) (moment, int) {
	w := p.words[i]
	m := moment{kind: inSeason, m: int(w.value)}
	if y, end := p.yearAfter(i + 1); end > 0 {
		m.y = y
		if p.line.Is(end, "-") && p.line.Glued(end) {
			if _, last := p.line.Whole(end + 1); last > 0 {
				end = last
			}
		}
		return m, end
	}
	if t, end := p.yearTurn(i + 1); end > 0 {
		p.setYear(&m, t)
		return m, end
	}
	if !w.has(doubtful) && (p.is(i-1, edge) || p.line.Is(i-1, "in") || p.line.Is(i-1, "since") || p.line.Is(i-1, "by") || p.line.Is(i-1, "until")) {
		return m, i + 1
	}
	return moment{}, 0
}
