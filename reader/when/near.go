package when

import "orontes"

// weekdayNear gives the day of a weekday.
func (p *parser) weekdayNear(m *moment, t tense) span {
	pub := p.Published
	if m.inWeek {
		start := monday(pub).AddDays(7 * int(m.n))
		return daySpan(start.AddDays((int(m.wd)+6)%7), 0)
	}
	from := pub
	if m.told {
		from = p.Reference
	}
	since := (int(from.Weekday()) - int(m.wd) + 7) % 7 // days since the latest one
	until := (7 - since) % 7
	past, next := from.AddDays(-since), from.AddDays(until)
	switch {
	case m.turned && m.turn < 0 && since == 0:
		past = from.AddDays(-7)
	case m.turned && m.turn > 0 && until == 0:
		return daySpan(from.AddDays(7), 0)
	case m.turned && m.turn > 0:
		return daySpan(next, 0)
	case m.turned && m.turn == 0 && m.told:
		return daySpan(past, 0)
	case m.turned && m.turn == 0: // "this Friday" is in this week
		if t != back {
			return daySpan(next, 0)
		}
	case !m.turned && t == ahead:
		return daySpan(next, 0)
	}
	return daySpan(past, 0)
}

// night gives the two days that a night touches.
func (p *parser) night(m *moment) span {
	pub := p.Published
	if !m.hasWeekday {
		return span{pub.AddDays(-1), pub, orontes.PrecisionDay}
	}
	since := (int(pub.Weekday()) - int(m.wd) + 7) % 7
	d := pub.AddDays(-since)
	if m.turn > 0 {
		return span{d.AddDays(-1), d, orontes.PrecisionDay}
	}
	return span{d, d.AddDays(1), orontes.PrecisionDay}
}

// unitNear gives "yesterday", "last week", "next month", "the weekend".
func (p *parser) unitNear(m *moment, t tense) span {
	pub := p.Published
	if m.g != weekends {
		return around(shift(pub, m.g, m.n), m.g)
	}
	s := around(pub, weekends) // of this week, it may lie ahead
	switch {
	case m.n < 0:
		s = span{s.start.AddDays(-7), s.end.AddDays(-7), s.precision}
	case m.n > 0:
		s = span{s.start.AddDays(7), s.end.AddDays(7), s.precision}
		if !around(pub, weekends).start.Before(pub) { // said on a weekday: the coming one
			s = around(pub, weekends)
		}
	case t != ahead && s.start.After(pub):
		s = span{s.start.AddDays(-7), s.end.AddDays(-7), s.precision}
	}
	return s
}

// ago gives the days of "two weeks ago": about that day, in that month, in
// that year. "Years ago" ends with the latest day it can mean.
func ago(pub orontes.Date, m *moment) span {
	near := shift(pub, m.g, -m.n)
	if m.open {
		return span{end: near, precision: precisionOf[m.g]}
	}
	far := shift(pub, m.g, -m.n2)
	switch {
	case m.g <= hours:
		if m.n2 <= 6 {
			far, near = pub, pub
		} else if m.n2 < 24 {
			far, near = pub.AddDays(-1), pub
		}
		return span{far, near, orontes.PrecisionDay}
	case m.g == weeks || m.g == weekends:
		return span{far.AddDays(-3), near.AddDays(3), orontes.PrecisionWeek}
	}
	s := around(far, m.g)
	s.end = around(near, m.g).end
	return s
}
