package when

import (
	"orontes"
	"orontes/language"
)

// Anchor is what relative expressions count from.
type Anchor struct {
	Published orontes.Date // zero: not known
	// Reference is where the narrative stands, for "the next day"; zero means
	// the day of publication.
	Reference orontes.Date
}

// Basis says what an expression was resolved against.
type Basis uint8

// What an expression can hang on: nothing, the day of publication, the place
// the narrative has reached, or an event that the sentence names.
const (
	Absolute Basis = iota
	Publication
	Narrative
	Event
)

// Bound says how an expression delimits the time of what it belongs to.
type Bound uint8

// The bounds: within the interval, from its start on, up to its end, not later
// than its end, as counted on that day.
const (
	Within Bound = iota
	Since
	Until
	By
	AsOf
	Before
	After
)

// Expression is one time expression of a sentence.
type Expression struct {
	First, Last int          // half-open range of tokens, preposition included
	Span        orontes.Span // the same in bytes of the text
	orontes.Interval
	Bound    Bound
	Against  Basis
	Relative bool // resolved against something: Against is not Absolute
	Future   bool // lies ahead of publication, by its words or its verb
	// Undatable marks what is meant for a date and says no day, so that nothing
	// beside it may be dated by the report's: "31 November", "on Eid al-Fitr".
	Undatable bool
	// Recurring marks "every Friday", which has no days.
	Recurring bool
	// Duration marks "for months", "a 12-day offensive": a length, in days,
	// between MinDays and MaxDays (zero where the words leave it open).
	Duration         bool
	MinDays, MaxDays float64
	// Offset is the distance in days from the event of "a week after …" where
	// Against is Event, negative for before.
	Offset int
	Clock  string // time of day as "15:04", "" where none is given
	Part   string // part of the day: dawn, morning, afternoon, evening, night
}

// Find returns the time expressions of s in order, without overlap. The text is
// the one s was cut from; its words go into Interval.Text.
func Find(text string, s *language.Sentence, a Anchor) []Expression {
	var sc Scanner
	return sc.Append(nil, text, s, a)
}
