package publish

import "orontes"

// Since narrows a situation to what has evidence of the given day or later:
// "since yesterday", "since the last report". The entries stay whole, with
// their older evidence.
func Since(s *orontes.Situation, since orontes.Date) *orontes.Situation {
	n := *s
	n.Since = &since
	n.Control = keep(s.Control, since, func(e orontes.ControlEntry) orontes.Date { return e.Last })
	n.Events = keep(s.Events, since, func(e *orontes.EventEntry) orontes.Date { return e.Last })
	n.Prospects = keep(s.Prospects, since, func(e *orontes.EventEntry) orontes.Date { return e.Last })
	n.Access = keep(s.Access, since, func(e orontes.StateEntry) orontes.Date { return e.Last })
	n.Services = keep(s.Services, since, func(e orontes.StateEntry) orontes.Date { return e.Last })
	n.Statements = keep(s.Statements, since, func(e *orontes.StatementEntry) orontes.Date { return e.Last })
	moved := func(e *orontes.DisplacementEntry) orontes.Date { return e.Last }
	n.Displacement = orontes.DisplacementLedger{Stock: keep(s.Displacement.Stock, since, moved), Flow: keep(s.Displacement.Flow, since, moved)}
	return &n
}

func keep[T any](list []T, since orontes.Date, last func(T) orontes.Date) []T {
	kept := []T{}
	for i := range list {
		if !last(list[i]).Before(since) {
			kept = append(kept, list[i])
		}
	}
	return kept
}
