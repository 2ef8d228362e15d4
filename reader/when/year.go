package when

import "orontes/reader/quantity/numeral"

// The years a bare number of four digits may stand for.
const (
	firstYear = 1500
	lastYear  = 2100
)

// fourDigits is the year at atom i, 0 for none. It asks only for the form.
func (p *parser) fourDigits(i int) int {
	v, last := p.line.Whole(i)
	if last == 0 || p.line.Atoms[i].Number.Len != 4 || v < firstYear || v > lastYear {
		return 0
	}
	if p.line.Glued(last) {
		if p.line.Kind(last) == numeral.Letters && !p.line.Is(last, "s") {
			return 0
		}
		switch string(p.line.Word(last)) {
		case "%", "°", ":":
			return 0
		}
	}
	return v
}

// yearAfter reads the year that completes a date or a month: "2024", ", 2024",
// "of 2024".
func (p *parser) yearAfter(i int) (y, last int) {
	if p.line.Is(i, ",") || p.line.Is(i, "of") {
		i++
	}
	y = p.fourDigits(i)
	if y == 0 || p.line.Glued(i) && !p.line.Is(i-1, "-") && !p.line.Is(i-1, ",") || p.at(i+1).has(counted) && p.line.Is(i-1, ",") {
		return 0, 0
	}
	if p.line.Is(i+1, "s") && p.line.Glued(i+1) {
		return 0, 0
	}
	return y, i + 1
}

// yearTurn reads "last year", "of last year", "this year", "next year".
func (p *parser) yearTurn(i int) (t int8, last int) {
	if p.line.Is(i, ",") || p.line.Is(i, "of") {
		i++
	}
	if w := p.at(i); w.class == turn && !w.has(narrated) && p.line.Is(i+1, "year") {
		return w.value, i + 2
	}
	return 0, 0
}

// setYear resolves the year of "March of last year".
func (p *parser) setYear(m *moment, t int8) {
	m.turn, m.turned = t, true
	if !p.Published.IsZero() {
		m.y = p.Published.Year + int(t)
	}
}

// yearAt reads "2016", "2014-15", "the 1990s" where something shows that the
// number is a year.
func (p *parser) yearAt(i int) (moment, int) {
	y := p.fourDigits(i)
	if y == 0 {
		return moment{}, 0
	}
	m := moment{kind: inYear, y: y, y2: y}
	last := i + 1
	if p.line.Is(last, "s") && p.line.Glued(last) {
		if y%10 != 0 {
			return moment{}, 0
		}
		if m.y2 = y + 9; y%100 == 0 {
			m.y2 = y + 99
		}
		return m, last + 1
	}
	if (p.line.Is(last, "-") || p.line.Is(last, "/")) && p.line.Glued(last) && p.line.Glued(last+1) {
		y2, end := p.line.Whole(last + 1)
		switch {
		case end == 0 || p.line.Glued(end) && p.line.Kind(end) != numeral.Sign || p.line.Is(end, "-") && p.line.Glued(end):
			return moment{}, 0
		case p.line.Atoms[last+1].Number.Len == 2:
			y2 += y / 100 * 100
		}
		if y2 <= y || y2 > lastYear {
			return moment{}, 0
		}
		m.y2 = y2
		return m, end
	}
	if !p.yearly(i) {
		return moment{}, 0
	}
	return m, last
}

// yearly looks for a sign that the four digits at atom i are a year.
func (p *parser) yearly(i int) bool {
	next := i + 1
	if p.at(next).has(counted) || p.at(next).class == unit || p.line.Atoms[i].Number.Value == 0 {
		return false
	}
	if p.line.Is(next, "-") && p.line.Glued(next) && p.line.Kind(next+1) == numeral.Letters {
		return false
	}
	before := p.at(i - 1)
	switch before.class {
	case prep:
		switch string(p.line.Word(i - 1)) {
		case "over", "for", "at", "within", "as":
			return false
		}
		return true
	case edge, month, season, turn:
		return true
	}
	switch string(p.line.Word(i - 1)) {
	case "the", "a", "its", "their", "his", "her", "s", "year", "our", "spring", "fall":
		// "the 2003 invasion", but not "the 2000 men": counted nouns are plural.
		if p.line.Kind(next) != numeral.Letters {
			return p.line.Is(i-1, "year")
		}
		w := p.line.Word(next)
		return w[len(w)-1] != 's' || p.line.Is(i-1, "year")
	case "(", "[":
		return p.line.Is(next, ")") || p.line.Is(next, "]") || p.line.Is(next, ",")
	case "and", "to", "-", "or":
		return p.yearBefore(i - 2)
	case "circa", "late", "early", "mid":
		return true
	case ",", "":
		return false
	}
	return p.line.Is(next, "'") && p.line.Is(next+1, "s")
}

// yearBefore reports whether atom i is a year itself, for "in 2014 and 2015".
func (p *parser) yearBefore(i int) bool {
	return i >= 0 && p.fourDigits(i) > 0 && (p.is(i-1, prep) || p.is(i-1, month) || p.line.Is(i-1, "the"))
}

// numericDate reads 2024-12-06, 06/12/2024, 06.12.2024. Where a date can be read
// with the day or the month first, it is the one that leads to the weeks before
// publication; where both or none do, it cannot be read.
func (p *parser) numericDate(i int) (moment, int) {
	v, size, last := p.numbers(i)
	if last == 0 {
		return moment{}, 0
	}
	m := moment{kind: onDate}
	switch {
	case size[0] == 4 && size[1] <= 2 && size[2] <= 2:
		m.y, m.m, m.d = v[0], v[1], v[2]
	case size[2] == 4 && size[0] <= 2 && size[1] <= 2:
		m.y, m.m, m.d = v[2], v[1], v[0]
		other := moment{kind: onDate, y: v[2], m: v[0], d: v[1]}
		switch day, month := p.lately(m), p.lately(other); {
		case m.m > 12, month && !day && p.real(other):
			m = other
		case p.real(other) && m.m != m.d && day == month:
			return moment{}, 0
		}
	default:
		return moment{}, 0
	}
	if m.y < firstYear || m.y > lastYear || !p.real(m) {
		return moment{}, 0
	}
	return m, last
}

// lately reports whether a date lies in the five weeks up to publication.
func (p *parser) lately(m moment) bool {
	if p.Published.IsZero() || !p.real(m) {
		return false
	}
	days := date(m.y, m.m, m.d).DaysTo(p.Published)
	return days >= 0 && days <= 35
}

// numbers reads the three numbers of a date and how long each is written; last is
// 0 where there are none.
func (p *parser) numbers(i int) (v, size [3]int, last int) {
	if p.line.Kind(i) != numeral.Digits {
		return v, size, 0
	}
	none := func() ([3]int, [3]int, int) { return v, size, 0 }
	last = i + 1
	if w := p.line.Word(i); len(w) >= 8 && len(w) <= 10 && !p.line.Atoms[i].Number.Plain {
		k := 0
		for _, c := range w {
			if c == '.' && k < 2 {
				k++
			} else if c >= '0' && c <= '9' {
				v[k] = v[k]*10 + int(c-'0')
				size[k]++
			} else {
				return none()
			}
		}
	} else {
		sep := ""
		switch {
		case p.line.Is(i+1, "-"):
			sep = "-"
		case p.line.Is(i+1, "/"):
			sep = "/"
		default:
			return none()
		}
		for k := range v {
			at := i + 2*k
			n, end := p.line.Whole(at)
			if end == 0 || k > 0 && !(p.line.Glued(at) && p.line.Glued(at-1) && p.line.Is(at-1, sep)) {
				return none()
			}
			v[k], size[k], last = n, len(p.line.Word(at)), end
		}
		if p.line.Is(last, sep) && p.line.Glued(last) {
			return none() // a telephone number, a path
		}
	}
	return v, size, last
}
