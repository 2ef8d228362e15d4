package when

import "orontes/reader/quantity/numeral"

// count reads a number of units: "five days", "a few weeks", "24 hours", "a
// couple of months", "a decade". It gives the least and the greatest number.
func (p *parser) count(i int) (n [2]float64, g grain, last int) {
	num, ok := p.line.Numeral(i)
	switch {
	case ok && num.Share && num.Low == 0.5 && (p.line.Is(num.Last, "a") || p.line.Is(num.Last, "an")):
		n, last = [2]float64{0.5, 0.5}, num.Last+1 // "half an hour"
	case ok && !num.Share:
		n, last = [2]float64{num.Low, num.High}, num.Last
		if num.Vague && p.line.Is(last, "of") {
			last++
		} else if !num.Vague && num.Low == 2 && p.line.Is(last, "of") {
			last++ // "a couple of weeks"
		}
	case p.line.Is(i, "a") || p.line.Is(i, "an") || p.line.Is(i, "few") || p.line.Is(i, "couple"):
		n, last = [2]float64{1, 1}, i+1
	default:
		return n, 0, 0
	}
	// "40 to 50 days"
	if ok && (p.line.Is(last, "to") || p.line.Is(last, "or") || p.line.Is(last, "-") || p.line.Is(last, "and") && p.line.Is(i-1, "between")) {
		if second, ok := p.line.Numeral(last + 1); ok && second.Low > n[0] && p.is(p.hyphen(second.Last), unit) {
			n[1], last = second.High, second.Last
		}
	}
	for k := 0; k < 2; k++ {
		switch string(p.line.Word(last)) {
		case "more", "further", "consecutive", "straight", "full", "long", "whole", "other", "additional", "successive":
			last++
		}
	}
	at := p.hyphen(last)
	w := p.at(at)
	if w.class != unit || n[1] > 1e6 {
		return n, 0, 0
	}
	n[0], n[1] = n[0]*float64(w.many), n[1]*float64(w.many)
	return n, grain(w.value), at + 1
}

// hyphen steps over a hyphen inside a compound.
func (p *parser) hyphen(i int) int {
	if p.line.Is(i, "-") && p.line.Glued(i) && p.line.Glued(i+1) {
		return i + 1
	}
	return i
}

// amount reads "two days ago", "three days later", "a week after", "a 12-day
// offensive", "12 days". A bare "a week" is one only after a preposition.
func (p *parser) amount(i int) (moment, int) {
	n, g, last := p.count(i)
	if last == 0 {
		return moment{}, 0
	}
	m := moment{kind: length, g: g, n: n[0], n2: n[1]}
	if end, ok := p.direction(&m, last); ok {
		return m, end
	}
	switch {
	case p.line.Is(p.hyphen(last), "old"), p.line.Is(last, "of") && p.line.Is(last+1, "age"), p.line.Is(last, "in") && p.line.Is(last+1, "age"):
		return moment{}, 0 // an age
	case p.line.Is(last-2, "-") && p.line.Glued(last-1): // "12-hour", "three-week-long"
		if p.line.Is(last, "-") && p.line.Is(last+1, "long") && p.line.Glued(last+1) {
			last += 2
		}
		return m, last
	case p.plural(last - 1):
		return m, last
	case p.is(i-1, prep) || p.line.Is(i-1, "than") || p.line.Is(i-1, "lasting"):
		if p.line.Is(i-1, "of") {
			break
		}
		return m, last
	}
	return moment{}, 0
}

// direction reads what points a length of time somewhere: "ago", "earlier",
// "later", "before" and "after" with or without an event, "from now".
func (p *parser) direction(m *moment, i int) (last int, ok bool) {
	sign := 1.0
	switch string(p.line.Word(i)) {
	case "ago":
		m.kind = agoBy
		return i + 1, true
	case "hence":
		m.kind, m.turn = fromNow, 1
		return i + 1, true
	case "from":
		if p.line.Is(i+1, "now") {
			m.kind, m.turn = fromNow, 1
			return i + 2, true
		}
		return 0, false
	case "earlier", "previously", "prior", "before":
		sign = -1
	case "later", "afterwards", "after", "afterward":
	case "into":
		if p.leads(i + 1) {
			m.kind = fromEvent
			return i + 1, true
		}
		return 0, false
	default:
		return 0, false
	}
	m.kind = fromStory
	last = i + 1
	bound := p.line.Is(i, "before") || p.line.Is(i, "after")
	if p.line.Is(i, "prior") && p.line.Is(last, "to") {
		last, bound = last+1, true
	}
	if bound && p.leads(last) {
		m.kind = fromEvent
	}
	m.n, m.n2 = m.n*sign, m.n2*sign
	return last, true
}

// bareUnits reads "days ago", "hours later", "weeks after the attack"; after a
// preposition "for months"; and "months-long", "weeklong".
func (p *parser) bareUnits(i int) (moment, int) {
	w := p.words[i]
	many := float64(w.many)
	m := moment{kind: length, g: grain(w.value), n: 2 * many, n2: 2 * many, open: true}
	last := i + 1
	if !p.plural(i) {
		name := p.line.Word(i)
		if len(name) > 4 && string(name[len(name)-4:]) == "long" {
			m.n, m.n2, m.open = many, many, false
			return m, last
		}
		return moment{}, 0
	}
	if end, ok := p.direction(&m, last); ok {
		return m, end
	}
	if p.line.Is(last, "-") && p.line.Is(last+1, "long") && p.line.Glued(last+1) {
		return m, last + 2
	}
	if before := p.at(i - 1); before.class == prep && !p.line.Is(i-1, "of") && !p.line.Is(i-1, "at") && !p.line.Is(i-1, "as") && !p.line.Is(i-1, "on") {
		return m, last
	}
	return moment{}, 0
}

// looseAt reads "earlier", "recently", and what "earlier" may lead up to:
// "earlier this week", "earlier on Thursday", "earlier in the day".
func (p *parser) looseAt(i int) (moment, int) {
	toward := int8(earlier)
	if p.line.Is(i, "later") {
		toward = later
	}
	if toward == later || p.line.Is(i, "earlier") {
		at := i + 1
		if p.line.Is(at, "on") || p.line.Is(at, "in") {
			at++
		}
		if p.line.Is(at, "the") && p.line.Is(at+1, "day") {
			return moment{kind: fromStory, g: days}, at + 2
		}
		if at < len(p.words) && (p.words[at].class != loose && !p.is(at, unit)) {
			if m, last := p.core(at); last > 0 && m.dated() {
				m.edge = toward
				return m, last
			}
		}
		if p.line.Is(i+1, "than") || p.line.Kind(i+1) == numeral.Letters && p.tokens[p.line.Atoms[i+1].Token].UPOS == "NOUN" {
			return moment{}, 0 // "an earlier attack"
		}
		if toward == later {
			return moment{}, 0
		}
	}
	if p.line.Is(i-1, "no") || p.line.Is(i-1, "an") || p.line.Is(i-1, "the") || p.line.Is(i-1, "until") {
		return moment{}, 0
	}
	return moment{kind: sometime}, i + 1
}
