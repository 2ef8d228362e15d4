package when

import "orontes/reader/quantity/numeral"

// monthAt reads "December 6, 2024", "Dec. 6th", "March 2011", "March of last
// year", "November 27–29", "December".
func (p *parser) monthAt(i int) (moment, int) {
	w := p.words[i]
	m := moment{kind: inMonth, m: int(w.value)}
	last := p.afterMonth(i)
	if d, end := p.dayNumber(last); end > 0 && !p.countsNext(end, last) {
		m.kind, m.d = onDate, d
		last = end
		if d2, end := p.dayRange(last); end > 0 && d2 > d {
			m.d2, last = d2, end
		}
		if y, end := p.yearAfter(last); end > 0 {
			m.y, last = y, end
		} else if t, end := p.yearTurn(last); end > 0 {
			last = end
			p.setYear(&m, t)
		}
		if !p.real(m) {
			return moment{}, 0
		}
		return m, last
	}
	if y, end := p.yearAfter(last); end > 0 {
		m.y = y
		return m, end
	}
	if !p.line.Atoms[i].Upper || w.has(short) {
		return moment{}, 0
	}
	if a := p.line.Kind(i - 1); a == numeral.Digits && p.line.Atoms[i-1].Number.Plain && p.line.Atoms[i-1].Number.Len <= 2 {
		return moment{}, 0 // "30 February": no day of it
	}
	if w.has(doubtful) && !p.monthly(i) {
		return moment{}, 0
	}
	if t, end := p.yearTurn(last); end > 0 {
		last = end
		p.setYear(&m, t)
	}
	return m, last
}

// monthly looks for a sign that "May" or "March" is the month.
func (p *parser) monthly(i int) bool {
	before := p.at(i - 1)
	if p.line.Is(i-1, "-") || p.line.Is(i-1, "to") || p.line.Is(i-1, "and") {
		return p.is(i-2, month)
	}
	if before.class != prep && before.class != edge && before.class != turn {
		return false
	}
	// "by June Smith"
	next := i + 1
	if before.class == prep && p.line.Kind(next) == numeral.Letters && p.line.Atoms[next].Upper && p.at(next).class == other {
		return false
	}
	return true
}

// afterMonth steps over the month and the full stop of "Dec.".
func (p *parser) afterMonth(i int) int {
	if p.words[i].has(short) && p.line.Is(i+1, ".") && p.line.Glued(i+1) {
		return i + 2
	}
	return i + 1
}

// dayNumber reads a day of the month: "6", "6th", "the 6th", "sixth".
func (p *parser) dayNumber(i int) (d, last int) {
	if p.line.Is(i, "the") {
		i++
		d, last = p.line.OrdinalAt(i)
	} else if d, last = p.line.OrdinalAt(i); last == 0 {
		d, last = p.line.Whole(i)
		if last > 0 && len(p.line.Word(i)) > 2 {
			return 0, 0
		}
	}
	if last == 0 || d < 1 || d > 31 {
		return 0, 0
	}
	// "4:30", "6%", "5km": the number belongs to what it touches.
	if p.line.Glued(last) {
		switch string(p.line.Word(last)) {
		case ":", "%", "/", "°":
			return 0, 0
		}
		if p.line.Kind(last) != numeral.Sign {
			return 0, 0
		}
	}
	return d, last
}

// countsNext reports whether a bare number before atom i counts what follows:
// "in December 12 people were killed".
func (p *parser) countsNext(i, number int) bool {
	return i == number+1 && p.at(i).has(counted)
}

// dayRange reads the second day of "27–29", "27 and 28", "27 to 29".
func (p *parser) dayRange(i int) (d, last int) {
	if !p.line.Is(i, "-") && !p.line.Is(i, "and") && !p.line.Is(i, "to") && !p.line.Is(i, "through") {
		return 0, 0
	}
	d, last = p.dayNumber(i + 1)
	if last == 0 || p.is(last, month) || p.at(last).has(counted) || p.line.Is(last, "-") || p.line.Glued(last) && p.line.Kind(last) == numeral.Letters {
		return 0, 0
	}
	return d, last
}

// dayMonth reads "6 December 2024", "6th of December", "27–29 November",
// "3 and 5 November".
func (p *parser) dayMonth(i int) (moment, int) {
	d, last := p.dayNumber(i)
	if last == 0 {
		return moment{}, 0
	}
	m := moment{kind: onDate, d: d}
	if sep := string(p.line.Word(last)); sep == "-" || sep == "and" || sep == "to" {
		if d2, end := p.dayNumber(last + 1); end > 0 && d2 > d && p.monthWord(end) {
			m.d2, last = d2, end
		}
	}
	if p.line.Is(last, "of") {
		last++
	}
	if p.line.Is(last, "-") && p.line.Glued(last) && p.is(last+1, month) { // "6-Dec-2024"
		last++
	}
	if !p.monthWord(last) {
		return moment{}, 0
	}
	m.m = int(p.words[last].value)
	last = p.afterMonth(last)
	if p.line.Is(last, "-") && p.line.Glued(last) && p.fourDigits(last+1) > 0 && m.d2 == 0 {
		last++
	}
	if y, end := p.yearAfter(last); end > 0 {
		m.y, last = y, end
	} else if t, end := p.yearTurn(last); end > 0 {
		last = end
		p.setYear(&m, t)
	}
	if !p.real(m) {
		return moment{}, 0
	}
	return m, last
}

// monthWord reports whether atom i can be a month beside a day.
func (p *parser) monthWord(i int) bool {
	return p.is(i, month) && (p.line.Atoms[i].Upper || !p.words[i].has(doubtful|short))
}

// real reports whether the date can exist in the year it names, or in some year.
func (p *parser) real(m moment) bool {
	y := m.y
	if y == 0 {
		y = 2024 // a leap year
	}
	return validDay(y, m.m, m.d) && (m.d2 == 0 || validDay(y, m.m, m.d2))
}

// theNth reads "the 27th" at "the".
func (p *parser) theNth(i int) (moment, int) {
	if p.line.Kind(i+1) != numeral.Digits {
		return moment{}, 0
	}
	d, last := p.line.OrdinalAt(i + 1)
	if last == 0 || d < 1 || d > 31 {
		return moment{}, 0
	}
	if m, end := p.dayMonth(i + 1); end > 0 {
		return m, end
	}
	if p.at(i-1).class != prep {
		return moment{}, 0
	}
	// "the 29th annual", "the 7th district": an ordinal before a noun.
	if last < len(p.words) && p.line.Kind(last) == numeral.Letters {
		switch p.tokens[p.line.Atoms[last].Token].UPOS {
		case "NOUN", "ADJ", "PROPN", "NUM", "VERB":
			return moment{}, 0
		case "":
			if p.at(last).class != prep {
				return moment{}, 0
			}
		}
	}
	if p.line.Is(last, "-") || p.line.Is(last, "of") {
		return moment{}, 0
	}
	return moment{kind: onDay, d: d}, last
}

func (p *parser) holidayAt(i int) (moment, int) {
	for last := min(i+5, p.line.Len()); last > i; last-- {
		if day, ok := known.holidays[string(p.line.Phrase(i, last))]; ok && p.line.Atoms[i].Upper {
			m := moment{kind: onDate, m: int(day[0]), d: int(day[1])}
			if y, end := p.yearAfter(last); end > 0 {
				m.y, last = y, end
			}
			return m, last
		}
	}
	return moment{}, 0
}
