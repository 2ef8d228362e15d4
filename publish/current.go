package publish

import "orontes"

// current is for how many days up to the day of the situation an event or a
// figure is one of the situation, and not of its past.
const current = 45

// stillCurrent reports whether a day is within the current days of the
// situation; one that is not told is.
func stillCurrent(s *orontes.Situation, d orontes.Date) bool {
	return s.AsOf.IsZero() || d.IsZero() || d.DaysTo(orontes.DateOf(s.AsOf.UTC())) <= current
}

// ofNow is the situation without the events, statements and plans of its past,
// and how many those are. Who holds what, what is cut and how many moved stay,
// however long ago it was last told.
func ofNow(s *orontes.Situation) (now *orontes.Situation, past int) {
	n := *s
	event := func(e *orontes.EventEntry) bool { return stillCurrent(s, last(e.Time)) }
	n.Events, n.Prospects = only(s.Events, event), only(s.Prospects, event)
	n.Statements = only(s.Statements, func(e *orontes.StatementEntry) bool { return stillCurrent(s, e.Time) })
	return &n, len(s.Events) + len(s.Prospects) + len(s.Statements) - len(n.Events) - len(n.Prospects) - len(n.Statements)
}

// last is the last day told of a stretch of time.
func last(t orontes.Interval) orontes.Date {
	if t.End.IsZero() {
		return t.Start
	}
	return t.End
}

func only[T any](list []T, in func(T) bool) []T {
	kept := make([]T, 0, len(list))
	for _, e := range list {
		if in(e) {
			kept = append(kept, e)
		}
	}
	return kept
}
