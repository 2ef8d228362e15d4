package fusion

import (
	"sync"

	"orontes"
)

// write brings all entries up to date and writes them into a situation. The
// two parts only read what the fuser has found, and share nothing else.
func (f *fuser) write(s *orontes.Situation) {
	var parts sync.WaitGroup
	parts.Go(func() {
		f.writeEvents()
		s.Events, s.Prospects = f.happened.list, f.prospects.list
	})
	parts.Go(func() {
		f.writeControl()
		f.writeStates()
		f.writeMovements()
		f.writeStatements()
		s.Control, s.Access, s.Services = f.held.copies(), f.access.copies(), f.services.copies()
		s.Displacement = orontes.DisplacementLedger{Stock: f.stock.list, Flow: f.flow.list}
		s.Statements = f.said.list
	})
	parts.Wait()
	for i := range s.Control { // evidence ages with the day, not with what is told
		e := &s.Control[i]
		e.Age, e.Stale = f.age(e.Last, f.rules.days["stale"])
	}
	for _, list := range [][]orontes.StateEntry{s.Access, s.Services} {
		for i := range list {
			e := &list[i]
			e.Age, e.Stale = f.age(e.Last, f.rules.object[e.Object].fresh)
		}
	}
	s.Sources = f.sourceRecords(f.happened.tally, f.held.tally, f.stock.tally, f.flow.tally)
}
