package publish

import (
	"slices"

	"orontes"
)

// hostility, otherEvent and unplaced part the events into sections.
func hostility(s *orontes.Situation) func(*orontes.EventEntry) bool {
	countless := countless(s)
	return func(e *orontes.EventEntry) bool {
		switch e.Kind {
		case orontes.Battle, orontes.Movement, orontes.Strike, orontes.Attack, orontes.Casualties, orontes.Detention:
			return !unplaced(e) && !countless(e)
		}
		return false
	}
}

// otherEvent leaves out damage that is told as the state of a thing.
func otherEvent(s *orontes.Situation) func(*orontes.EventEntry) bool {
	told := map[string]bool{}
	for _, list := range [][]orontes.StateEntry{s.Access, s.Services} {
		for i := range list {
			for _, id := range list[i].Claims {
				told[id] = true
			}
		}
	}
	return func(e *orontes.EventEntry) bool {
		switch e.Kind {
		case orontes.Damage, orontes.Aid, orontes.Protest, orontes.Access, orontes.Service:
			return !unplaced(e) && !told[e.Claims[0]]
		}
		return false
	}
}

// unplaced reports whether an event cannot be shown where it happened. Tolls
// without a place are key figures and stay with the hostilities.
func unplaced(e *orontes.EventEntry) bool {
	return e.Place == nil && e.Kind != orontes.Casualties && e.Kind != orontes.Control && e.Kind != orontes.Displacement
}

// countless reports whether a toll says nothing that the others do not: it has
// no number, and no place either, or another of its place and days has one.
func countless(s *orontes.Situation) func(*orontes.EventEntry) bool {
	counted := map[string][]orontes.Interval{}
	for _, e := range s.Events {
		if e.Kind == orontes.Casualties && e.Figure != nil && e.Place != nil {
			counted[e.Place.Name] = append(counted[e.Place.Name], e.Time)
		}
	}
	return func(e *orontes.EventEntry) bool {
		if e.Kind != orontes.Casualties || e.Figure != nil || e.Status == orontes.Denied {
			return false
		}
		return e.Place == nil || slices.ContainsFunc(counted[e.Place.Name], func(t orontes.Interval) bool {
			return !t.End.Before(e.Time.Start) && !e.Time.End.Before(t.Start)
		})
	}
}
