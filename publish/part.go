package publish

import (
	"slices"

	"orontes"
	"orontes/ontology"
)

// in finds the events that a part of the report lists: those with a place, that
// say something others do not, and are not told as the state of a thing.
func in(part string, s *orontes.Situation) func(*orontes.EventEntry) bool {
	countless := countless(s)
	told := map[string]bool{}
	for _, list := range [][]orontes.StateEntry{s.Access, s.Services} {
		for i := range list {
			for _, id := range list[i].Claims {
				told[id] = true
			}
		}
	}
	return func(e *orontes.EventEntry) bool {
		return ontology.OfKind(e.Kind).Part == part && !unplaced(e) && !countless(e) && !told[e.Claims[0]]
	}
}

// unplaced reports whether an event cannot be shown where it happened. Tolls
// without a place are key figures and stay with the hostilities.
func unplaced(e *orontes.EventEntry) bool {
	return e.Place == nil && !ontology.OfKind(e.Kind).Placeless
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
