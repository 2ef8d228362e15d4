package when

import "orontes"

// fromNow gives the days of a moment that hangs on the day of publication.
func (p *parser) fromNow(m *moment, t tense) span {
	pub := p.Published
	switch m.kind {
	case onDate:
		return daySpan(p.nearestDate(m, t), m.d2)
	case onDay:
		return p.nearestDay(m, t)
	case inMonth:
		return p.nearestMonth(m, t)
	case inSeason:
		y := pub.Year
		if m.turned && m.turn > 0 || !m.turned && t == ahead {
			if !ofSeason(y, m.m).start.After(pub) {
				y++
			}
		} else if s := ofSeason(y, m.m); s.start.After(pub) || m.turned && m.turn < 0 && !s.end.Before(pub) {
			y--
		}
		return ofSeason(y, m.m)
	case onWeekday:
		return p.weekdayNear(m, t)
	case nights:
		return p.night(m)
	case fromNow:
		return p.unitNear(m, t)
	case agoBy:
		return ago(pub, m)
	case stretch:
		to := shift(pub, m.g, m.n2*float64(m.turn))
		s := span{pub, to, precisionOf[m.g]}
		if m.turn < 0 {
			s.start, s.end = to, pub
		}
		if m.g <= hours {
			s.precision = orontes.PrecisionDay
		}
		return s
	}
	return span{}
}

// fromStory gives the days of a moment that hangs on the narrative.
func (p *parser) fromStory(m *moment) span {
	ref := p.Reference
	if ref.IsZero() {
		return span{}
	}
	if m.open {
		s := span{precision: precisionOf[m.g]}
		if m.n < 0 {
			s.end = ref
		} else {
			s.start = ref
		}
		return s
	}
	d := shift(ref, m.g, m.n)
	if m.g == weeks && m.n2 != 0 { // "a week later" is about that day
		return span{d.AddDays(-3), d.AddDays(3), orontes.PrecisionWeek}
	}
	if m.g <= hours {
		return span{d, d, orontes.PrecisionDay}
	}
	return around(d, m.g)
}

// nearestDate gives a year to a day and month: the latest past one, the next
// one where the verb looks ahead, and the nearest where nothing tells.
func (p *parser) nearestDate(m *moment, t tense) orontes.Date {
	pub := p.Published
	var best orontes.Date
	for y := pub.Year - 4; y <= pub.Year+4; y++ {
		if !validDay(y, m.m, m.d) {
			continue
		}
		d := date(y, m.m, m.d)
		if m.hasWeekday && int8(d.Weekday()) != m.wd && p.weekdayFits(m, t) {
			continue
		}
		if best.IsZero() || p.better(d, best, t) {
			best = d
		}
	}
	return best
}

// weekdayFits reports whether the date falls on its weekday in one of the three
// years around publication in which the tense lets it lie; where it does in none,
// the weekday is a mistake.
func (p *parser) weekdayFits(m *moment, t tense) bool {
	for y := p.Published.Year - 1; y <= p.Published.Year+1; y++ {
		if !validDay(y, m.m, m.d) {
			continue
		}
		if d := date(y, m.m, m.d); int8(d.Weekday()) == m.wd && fits(p.Published.DaysTo(d), t) {
			return true
		}
	}
	return false
}

// better reports whether a fits the tense better than b.
func (p *parser) better(a, b orontes.Date, t tense) bool {
	da, db := p.Published.DaysTo(a), p.Published.DaysTo(b)
	if fa, fb := fits(da, t), fits(db, t); fa != fb {
		return fa
	}
	return abs(da) < abs(db)
}

// fits reports whether a day so far from publication suits the tense. The past
// reaches two weeks ahead: nobody leaves out the year of a day that is more
// than eleven months gone, and "said" is past beside every date. The future
// reaches one day back, for reports that are read across midnight. Where
// nothing tells, a month and a half ahead may still be meant.
func fits(days int, t tense) bool {
	return t == unclear && days <= 45 || t == back && days <= 14 || t == ahead && days >= -1 && days <= 300
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// nearestDay gives a month to "the 27th".
func (p *parser) nearestDay(m *moment, t tense) span {
	pub := p.Published
	step, from := -1, pub
	if t == ahead {
		step = 1
	}
	for k := range 3 {
		d := addMonths(date(from.Year, int(from.Month), 1), k*step)
		if !validDay(d.Year, int(d.Month), m.d) {
			continue
		}
		d.Day = m.d
		if step < 0 && !d.After(pub) || step > 0 && !d.Before(pub) {
			return daySpan(d, 0)
		}
	}
	return span{}
}

// nearestMonth gives a year to a month.
func (p *parser) nearestMonth(m *moment, t tense) span {
	pub := p.Published
	y := pub.Year
	here := int(pub.Month)
	switch {
	case m.turned && m.turn < 0:
		if m.m >= here {
			y--
		}
	case m.turned && m.turn > 0:
		if m.m <= here {
			y++
		}
	case m.turned:
	case t == ahead:
		if m.m < here {
			y++
		}
	case t == back, m.m-here > 1:
		if m.m > here {
			y--
		}
	}
	return ofMonth(y, m.m)
}
