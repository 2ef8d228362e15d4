package when

import "orontes"

// resolved turns a moment into an expression.
func (p *parser) resolved(first int, m moment, last int, b Bound) Expression {
	e := Expression{Clock: m.clock, Part: m.part, Bound: b}
	if m.kind == length {
		p.lengthOf(&e, &m, first, last, b)
		return e
	}
	s, against := p.days(&m, first, last, b)
	e.Against = against
	if against == Narrative {
		e.Basis = orontes.TimeInferred
	}
	if m.kind == fromEvent {
		e.Offset = round(m.n * inDays[m.g])
	}
	if m.kind == sometime {
		e.Interval = orontes.Interval{End: p.Reference, Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimeInferred}
		return e
	}
	if s.start.IsZero() && s.end.IsZero() {
		return e
	}
	s = p.cut(s, &m, first, last)
	e.Start, e.End, e.Precision = s.start, s.end, s.precision
	if m.clock != "" && e.Start == e.End {
		e.Precision = orontes.PrecisionHour
	}
	p.bind(&e)
	return e
}

// cut applies an edge: "early", "the end of", "earlier this", "later this".
func (p *parser) cut(s span, m *moment, first, last int) span {
	pub := p.Published
	switch {
	case m.half > 0 && !s.start.IsZero():
		n := s.start.DaysTo(s.end) + 1
		if m.half == 1 {
			s.end = s.start.AddDays(n/2 - 1)
		} else {
			s.start = s.start.AddDays(n / 2)
		}
	case m.edge == earlier:
		if !pub.IsZero() && s.end.After(pub) && !s.start.After(pub) {
			s.end = pub
		}
	case m.edge == later:
		if !pub.IsZero() && s.start.Before(pub) && !s.end.Before(pub) && m.kind == fromNow {
			s.start = pub
		}
	case m.edge > 0:
		s = s.third(m.edge)
	case m.kind == fromNow && m.n == 0 && m.g >= weeks && !pub.IsZero():
		// "this week" goes no further than its verb looks.
		switch p.tenseAt(first, last) {
		case back:
			s.end = pub
		case ahead:
			s.start = pub
		}
	}
	return s
}

// bind opens or closes the interval as its preposition says.
func (p *parser) bind(e *Expression) {
	if (e.Bound == Before || e.Bound == After) && (e.Clock != "" || e.Part != "") && e.Start == e.End {
		return // "after midnight on Sunday" is still that day
	}
	switch e.Bound {
	case Since:
		e.End = p.Published
		if e.End.Before(e.Start) {
			e.End = orontes.Date{}
			e.Future = !p.Published.IsZero()
		}
	case Until, By:
		e.Start = orontes.Date{}
	case Before:
		e.Start, e.End = orontes.Date{}, e.Start.AddDays(-1)
	case After:
		e.Start, e.End = e.End.AddDays(1), orontes.Date{}
		if e.Start.Before(p.Published) {
			e.End = p.Published
		}
	}
}

// lengthOf fills in a duration. One that lasts until now ("has fought for
// months") also has an end, and a start where its length is told.
func (p *parser) lengthOf(e *Expression, m *moment, first, last int, b Bound) {
	e.Duration, e.Bound = true, Within
	e.MinDays, e.MaxDays = m.n*inDays[m.g], m.n2*inDays[m.g]
	if m.open {
		e.MaxDays = 0
	}
	pub := p.Published
	switch {
	case pub.IsZero():
	case p.line.Is(first, "within") && p.tenseAt(first, last) == ahead:
		e.Start, e.End, e.Future = pub, shift(pub, m.g, m.n2), true
		e.Against, e.Precision = Publication, precisionOf[m.g]
	case p.line.Is(first, "for") && p.perfect(first):
		e.End, e.Against, e.Precision = pub, Publication, precisionOf[m.g]
		if !m.open {
			e.Start = shift(pub, m.g, -m.n2)
		}
	}
	if b == Since {
		e.Bound = Since
	}
	if e.IsZero() && !m.open && !pub.IsZero() && p.line.Is(first, "in") && p.tenseAt(first, last) == ahead {
		// "will be replaced in four months"
		e.Start, e.End, e.Future = shift(pub, m.g, m.n), shift(pub, m.g, m.n2), true
		e.Against, e.Precision = Publication, precisionOf[m.g]
	}
}

// perfect looks for "has", "have" or "been" before atom i.
func (p *parser) perfect(i int) bool {
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		switch string(p.line.Word(k)) {
		case "has", "have", "ve":
			return true
		case "had", "will", "was", "were", ";":
			return false
		}
		if p.words[k].tense == ahead {
			return false
		}
	}
	return false
}

// days gives the days of a moment and what they were counted from.
func (p *parser) days(m *moment, first, last int, b Bound) (span, Basis) {
	if m.kind == onDate && m.y != 0 {
		return daySpan(date(m.y, m.m, m.d), m.d2), Absolute
	}
	switch m.kind {
	case inMonth:
		if m.y != 0 {
			return ofMonth(m.y, m.m), Absolute
		}
	case inYear:
		return span{date(m.y, 1, 1), date(m.y2, 12, 31), orontes.PrecisionYear}, Absolute
	case inSeason:
		if m.y != 0 {
			return ofSeason(m.y, m.m), Absolute
		}
	case fromEvent:
		return span{}, Event
	case fromStory:
		return p.fromStory(m), Narrative
	case timeOnly:
		if p.Reference.IsZero() {
			return span{}, Narrative
		}
		return daySpan(p.Reference, 0), Narrative
	case recurrence:
		return span{}, Absolute
	}
	if p.Published.IsZero() {
		return span{}, Publication
	}
	t := p.tenseAt(first, last)
	switch {
	case t == unclear && (b == Until || b == By):
		t = ahead
	case b == Since && t == unclear:
		t = back
	case t == back && b == Until && m.kind != onWeekday:
		t = unclear // "was closed until 10 December"
	}
	return p.fromNow(m, t), Publication
}

func daySpan(d orontes.Date, d2 int) span {
	s := span{d, d, orontes.PrecisionDay}
	if d2 > d.Day {
		s.end.Day = d2
	}
	return s
}

// ofSeason is three months from the first on; winter reaches into the next year.
func ofSeason(y, m int) span {
	start := date(y, m, 1)
	return span{start, addMonths(start, 3).AddDays(-1), orontes.PrecisionMonth}
}
