package when

import "orontes/reader/quantity/numeral"

// kind is the way a moment is told.
type kind uint8

const (
	nothing    kind = iota
	onDate          // y? m d
	onDay           // "the 27th"
	inMonth         // y? m
	inYear          // y, until y2
	onWeekday       // wd, with turn
	inSeason        // m is its first month, y?
	fromNow         // n of g from publication: "yesterday", "last week"
	fromStory       // n of g from the reference: "the next day"
	fromEvent       // n of g from something the sentence names
	agoBy           // n to n2 of g before publication
	stretch         // n to n2 of g up to or from publication: "the past five days"
	length          // n to n2 of g: "for three days"
	timeOnly        // clock or part of the day alone
	nights          // overnight, or the night into a day that date tells
	sometime        // "earlier": before publication, no more is said
	recurrence      // "every Friday"
)

// moment is one time as the words tell it, not yet resolved.
type moment struct {
	kind        kind
	y, y2, m, d int // 0: not said
	d2          int // last day of "27–29 November"
	wd          int8
	hasWeekday  bool
	turn        int8 // -1 last, +1 next
	turned      bool
	told        bool // the turn counts from the story: "the previous Friday"
	edge        int8 // 1 early, 2 mid, 3 late; or earlier, later
	half        int8 // 1, 2: half of the period
	inWeek      bool // the weekday of last, this or next week
	g           grain
	n, n2       float64
	open        bool // n is a least value only: "months ago"
	clock, part string
}

// Edges beyond the three thirds: a period up to now, and from now on.
const (
	earlier = 4
	later   = 5
)

// dated reports whether a range or an edge can be put to the moment.
func (m *moment) dated() bool {
	switch m.kind {
	case onDate, onDay, inMonth, inYear, onWeekday, fromNow, fromStory, inSeason:
		return true
	}
	return false
}

// daily reports whether the moment is one day, so that a clock may follow.
func (m *moment) daily() bool {
	switch m.kind {
	case onDate, onDay, onWeekday:
		return true
	case fromNow, fromStory:
		return m.g == days
	}
	return false
}

// point reads one moment at atom i and gives the atom after it, 0 for none.
func (p *parser) point(i int, b Bound) (moment, int) {
	if p.line.Is(i, "the") {
		if m, last := p.theNth(i); last > 0 {
			return m, last
		}
		if m, last := p.theUnit(i + 1); last > 0 {
			return m, last
		}
		i++
	}
	if m, last := p.edged(i); last > 0 {
		return m, last
	}
	if m, last := p.core(i); last > 0 {
		return p.trailing(m, last)
	}
	if j := p.hedges(i); j > i {
		if m, last := p.core(j); last > 0 {
			return p.trailing(m, last)
		}
	}
	return moment{}, 0
}

// hedges steps over "about", "more than", "at least", "just over a".
func (p *parser) hedges(i int) int {
	for at := i; ; {
		switch {
		case p.at(at).has(hedge):
			at++
		case p.line.Is(at, "at") && (p.line.Is(at+1, "least") || p.line.Is(at+1, "about") || p.line.Is(at+1, "around")):
			at += 2
		case (p.line.Is(at, "over") || p.line.Is(at, "up")) && at > i:
			at++
		case p.line.Is(at, "over"), p.line.Is(at, "up") && p.line.Is(at+1, "to"):
			if p.line.Is(at, "up") {
				at++
			}
			at++
		default:
			return at
		}
	}
}

// core reads a moment by the class of its first word.
func (p *parser) core(i int) (moment, int) {
	if i >= len(p.words) {
		return moment{}, 0
	}
	w := p.words[i]
	if w.has(holiday) {
		if m, last := p.holidayAt(i); last > 0 {
			return m, last
		}
	}
	switch w.class {
	case weekday:
		return p.weekdayAt(i)
	case month:
		return p.monthAt(i)
	case day:
		return p.dayAt(i)
	case turn:
		return p.turnAt(i)
	case part:
		return p.partAt(i)
	case season:
		return p.seasonAt(i)
	case unit:
		return p.bareUnits(i)
	case now:
		return moment{kind: fromNow, g: days}, i + 1
	case loose:
		return p.looseAt(i)
	}
	if p.line.Begins(i) {
		return p.numbered(i)
	}
	if p.line.Is(i, "recent") && p.is(i+1, unit) {
		return moment{kind: stretch, g: grain(p.at(i + 1).value), n: 2, n2: 7, turn: -1, open: true}, i + 2
	}
	if p.line.Is(i, "so") && p.line.Is(i+1, "far") && p.line.Is(i+2, "this") {
		return p.turnAt(i + 2)
	}
	return moment{}, 0
}

// numbered reads what begins with a number.
func (p *parser) numbered(i int) (moment, int) {
	if p.line.Kind(i) == numeral.Digits && !p.free(i) {
		return moment{}, 0
	}
	for _, read := range [...]func(*parser, int) (moment, int){
		(*parser).numericDate, (*parser).clockAt, (*parser).dayMonth, (*parser).yearAt, (*parser).amount,
	} {
		if m, last := read(p, i); last > 0 {
			return m, last
		}
	}
	return moment{}, 0
}

// free reports whether the digits at atom i stand alone, not inside a name
// such as "M5" or "F-16". After an edge ("mid-2012") or digits they may touch.
func (p *parser) free(i int) bool {
	if !p.line.Glued(i) {
		return true
	}
	before := i - 1
	if p.line.Is(before, "-") || p.line.Is(before, "/") {
		if !p.line.Glued(before) {
			return p.line.Is(before, "-")
		}
		return p.is(before-1, edge) || p.is(before-1, month) || p.is(before-1, weekday) || p.is(before-1, prep)
	}
	if p.line.Kind(before) != numeral.Sign {
		return false
	}
	switch string(p.line.Word(before)) {
	case "$", "€", "£", "#", "@", ":", ".", "+", "°", "_", "*", "=":
		return false
	}
	return true
}
