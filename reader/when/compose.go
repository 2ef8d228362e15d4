package when

import "orontes"

// expression reads the time expression that begins at atom i and gives the
// atom after it; last is 0 where there is none.
func (p *parser) expression(i int) (e Expression, last int) {
	if !p.starts(i) {
		return e, 0
	}
	if p.line.Is(i, "every") || p.line.Is(i, "each") {
		return p.recurring(i)
	}
	w := p.words[i]
	if w.class != prep {
		return p.compose(i, i, Within)
	}
	b, at := Bound(w.value), i+1
	switch string(p.line.Word(i)) {
	case "as":
		switch {
		case p.line.Is(at, "of"), p.line.Is(at, "at"), p.line.Is(at, "on"):
			at++
		case (p.line.Is(at, "recently") || p.line.Is(at, "early") || p.line.Is(at, "late")) && p.line.Is(at+1, "as"):
			b, at = Within, at+2
		default:
			return e, 0
		}
	case "of":
		return e, 0
	case "in":
		if p.line.Is(at, "the") {
			at++
		}
		if p.line.Is(at, "overnight") {
			return e, 0 // "in overnight clashes" is a place in the fighting
		}
		at = i + 1
	case "from", "between":
		if e, last := p.fromTo(i, at); last > 0 {
			return e, last
		}
		if p.line.Is(i, "between") {
			return e, 0
		}
	case "since":
		if p.line.Is(at, "then") && !p.Reference.IsZero() {
			e.Interval = orontes.Interval{Start: p.told, End: p.Published, Precision: orontes.PrecisionDay, Basis: orontes.TimeInferred}
			e.Bound, e.Against = Since, Narrative
			return e, at + 1
		}
	case "before", "after":
		// "after Friday's attack" tells the day of the attack.
		if e, last := p.compose(i, at, Within); last > 0 && p.line.Is(last, "'") && p.line.Is(last+1, "s") {
			return e, last
		}
	}
	return p.compose(i, at, b)
}

// recurring reads "every Friday", "each week".
func (p *parser) recurring(i int) (e Expression, last int) {
	w := p.at(i + 1)
	if w.class == weekday && !w.has(short) || w.class == part || w.class == unit && !p.plural(i+1) {
		e.Recurring = true
		return e, i + 2
	}
	return e, 0
}

// fromTo reads "from 27 November to 1 December", "between 3 and 5 November",
// "from 3 to 5 November" where the first end borrows from the second.
func (p *parser) fromTo(first, i int) (e Expression, last int) {
	if m, last := p.point(i, Within); last > 0 && (m.dated() || m.kind == timeOnly) {
		joint := string(p.line.Word(last))
		if joint == "and" && p.line.Is(first, "between") || joint == "to" || joint == "until" || joint == "through" || joint == "till" || joint == "-" {
			if m2, end := p.point(last+1, Within); end > 0 && (m2.dated() || m2.kind == timeOnly) {
				return p.between(first, m, m2, end), end
			}
		}
		if p.line.Is(first, "between") && m.d2 > 0 {
			return p.resolved(first, m, last, Within), last
		}
		return e, 0
	}
	return e, 0
}

// compose reads a moment at atom i, and a second one where a dash or "to"
// makes a range of it.
func (p *parser) compose(first, i int, b Bound) (e Expression, last int) {
	m, last := p.point(i, b)
	if last == 0 {
		return e, 0
	}
	if m.dated() && m.d2 == 0 && p.rangeSign(last, &m) {
		at := last + 1
		if m2, end := p.point(at, Within); end > 0 && p.sameSort(&m, &m2) {
			e := p.between(first, m, m2, end)
			if b == Since || b == Within {
				return e, end
			}
		}
	}
	if b == Since && (m.d2 > 0 || p.line.Is(first, "from") && (m.kind == fromNow || m.kind == fromStory)) {
		b = Within // "from 21 to 30 August", "up from last year"
	}
	if m.kind == length && (b == Until || b == By || b == Before || b == AsOf) {
		return e, 0
	}
	return p.resolved(first, m, last, b), last
}

// rangeSign reports whether atom i joins two ends of a range.
func (p *parser) rangeSign(i int, m *moment) bool {
	switch string(p.line.Word(i)) {
	case "-", "through", "until":
		return true
	case "to":
		return m.kind != onDay && m.kind != inYear
	}
	return false
}

// sameSort reports whether two moments can be the ends of one range.
func (p *parser) sameSort(a, b *moment) bool {
	if !b.dated() {
		return false
	}
	if b.kind == inYear {
		return a.kind == inYear || a.kind == inMonth || a.kind == inSeason
	}
	return b.kind == a.kind || b.kind == onDate || b.kind == inMonth && a.kind == inSeason || a.daily() && b.daily()
}

// between makes one interval of two moments.
func (p *parser) between(first int, a, b moment, last int) Expression {
	if a.kind == timeOnly || b.kind == timeOnly {
		if a.kind == timeOnly && b.kind != timeOnly {
			b.clock, b.part = a.clock, a.part
			return p.resolved(first, b, last, Within)
		}
		return p.resolved(first, a, last, Within)
	}
	if b.kind == onDate && a.kind == onDay {
		a.kind, a.m, a.y = onDate, b.m, b.y
	}
	if a.y == 0 && b.y != 0 && (a.kind == onDate || a.kind == inMonth || a.kind == inSeason) {
		a.y = b.y
		if a.m > b.m || a.m == b.m && a.d > b.d {
			a.y--
		}
	}
	if b.y == 0 && a.y != 0 && (b.kind == onDate || b.kind == inMonth || b.kind == inSeason) {
		b.y = a.y
		if b.m < a.m || b.m == a.m && b.d < a.d {
			b.y++
		}
	}
	e, end := p.resolved(first, a, last, Within), p.resolved(first, b, last, Within)
	if !e.End.IsZero() && !end.End.IsZero() && end.End.Before(e.Start) {
		// "from 27 November to 1 December": the nearer end decides the year.
		if b.y == 0 && a.y == 0 && a.kind == onDate {
			e.Start = date(e.Start.Year-1, int(e.Start.Month), min(e.Start.Day, 28))
			if a.d > 28 {
				e.Start = e.Start.AddDays(a.d - 28)
			}
		} else {
			e.Start, end.End = end.Start, e.End
		}
	}
	e.End = end.End
	e.Future = e.Future || end.Future
	if e.Against == Absolute {
		e.Against = end.Against
	}
	if end.Precision == orontes.PrecisionUnknownTime {
		e.Precision = end.Precision
	}
	return e
}
