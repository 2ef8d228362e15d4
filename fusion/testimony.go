package fusion

import (
	"cmp"

	"orontes"
	"orontes/ontology"
)

// mode is what a claim says of its matter: that it happened, that it did not,
// that it may, or that it did long ago.
type mode uint8

const (
	happened mode = iota
	denied
	prospect
	background
)

// testimony is a claim made ready to be weighed.
type testimony struct {
	claim   *orontes.Claim
	is      *ontology.Type // of the claim
	report  *orontes.Report
	known   day // when the report counts from
	from    day // first day of the event, as far as told
	to      day // last day of the event
	stated  bool
	open    bool // no first day is told: "previously", "by Saturday"
	mode    mode
	place   int    // index of its place in the fuser's places, 0 for none
	ground  int    // the settlement that place is a part of, else the place itself
	leave   int    // of the place people or forces left
	reach   int    // of the place they went to
	origin  int    // index of its origin
	index   int    // its place in the order of testimonies
	seq     uint64 // its own number, changed whenever something it rests on is
	source  *source
	scene   *testimony // the one of the same report that tells where it was
	saying  saying     // the act of speech it is filed under
	said    said       // whom it is from, as it says itself
	actors  []*party
	targets []*party
	undated bool           // neither it nor its report tells a day
	expels  bool           // a loss that its actor brings about
	words   []uint64       // telling words of its quote, once asked for
	thing   string         // the object it is about, by its one name
	voice   *orontes.Claim // the claim of the same report that says whom it is from, where it does not
}

// located reports whether the claim has a place on the map.
func (t *testimony) located() bool {
	for _, p := range [...]*orontes.Toponym{t.claim.Place, t.claim.Origin, t.claim.Destination} {
		if p != nil && p.Resolved && p.Point != nil {
			return true
		}
	}
	return false
}

// precise reports whether the event is dated to a day or two.
func (t *testimony) precise() bool { return t.to-t.from <= 2 }

// prepare finds when, where, by and to whom a testimony tells. Places that are
// shown otherwise from now on are added to moved.
func (f *fuser) prepare(t *testimony, moved map[int]bool) {
	f.date(t)
	t.place, t.leave, t.reach = f.spot(t.claim.Place, moved), f.spot(t.claim.Origin, moved), f.spot(t.claim.Destination, moved)
	if t.ground = t.place; t.place != 0 {
		t.ground = f.groundOf(t, moved)
	}
	t.actors, t.targets = f.doers(t), f.elsewhere(t)
	t.thing = f.rules.thing(t.claim)
	t.expels = f.expels(t)
	f.who(t)
}

// before is the order of testimonies.
func before(a, b *testimony) int {
	return cmp.Or(
		cmp.Compare(a.known, b.known),
		cmp.Compare(a.report.ID, b.report.ID),
		cmp.Compare(a.claim.Sentence, b.claim.Sentence),
		cmp.Compare(a.claim.Span.Start, b.claim.Span.Start),
		cmp.Compare(a.claim.Span.End, b.claim.Span.End),
		cmp.Compare(a.claim.ID, b.claim.ID),
	)
}

// date finds when the event was and whether it has been.
func (f *fuser) date(t *testimony) {
	c := t.claim
	t.from, t.to = t.known, t.known
	told := c.Time != nil && !c.Time.IsZero()
	if told {
		t.from, t.to = dayOf(c.Time.Start), dayOf(c.Time.End)
		if t.from == noDay {
			t.from, t.open = t.to, true
		}
		if t.to == noDay {
			t.to = max(t.from, t.known) // "since Friday"
		}
		if t.to < t.from {
			t.from, t.to = t.to, t.from
		}
		t.stated = c.Time.Basis == orontes.TimeStated
	}
	t.undated = !told && t.report.Published.IsZero()
	future := told && t.known != noDay && t.from > t.known
	if t.known != noDay && t.to > t.known && !future {
		t.to = t.known // "this week" ends, for what has happened, with the day of the report
	}
	switch {
	case future, c.Modality != orontes.Asserted && c.Modality != "", doubted(c):
		t.mode = prospect
	case told && c.Time.Background && t.known != noDay && t.to < t.known-f.rules.days["history"]:
		t.mode = background
	case denies(c):
		t.mode = denied
	}
}

// denies reports whether the claim says that its matter is not so: it is
// negated, or denied by its speaker, but not both.
func denies(c *orontes.Claim) bool {
	no := c.Negated
	for _, a := range c.Attribution {
		if a.Stance == orontes.Denies {
			no = !no
		}
	}
	return no
}

// doubted reports whether a speaker doubts the claim; it then neither says nor
// denies it.
func doubted(c *orontes.Claim) bool {
	for _, a := range c.Attribution {
		if a.Stance == orontes.Doubts {
			return true
		}
	}
	return false
}
