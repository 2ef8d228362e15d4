package fusion

import (
	"sync"
	"time"

	"orontes"
)

// Record is one claim with the report it was read from. The report needs no
// Text; ID, Source, Published and Received are what is looked at.
type Record struct {
	Claim  orontes.Claim
	Report orontes.Report
}

// Situation fuses the records into the picture as it was known at the end of
// asOf's UTC day, by the embedded rules. The zero asOf means everything; the
// situation then carries the last moment of the latest report's day. The
// records may come in any order and are not changed.
func Situation(records []Record, asOf time.Time) *orontes.Situation {
	return Embedded().Situation(records, asOf)
}

// Situation fuses the records by these rules; see the function Situation.
func (r *Rules) Situation(records []Record, asOf time.Time) *orontes.Situation {
	f := newFuser(r, records, asOf)
	s := &orontes.Situation{AsOf: f.asOf(asOf), Reports: f.reports, Claims: len(f.testimonies)}
	var sections sync.WaitGroup // they only read what the fuser has found, and share nothing else
	sections.Go(func() { s.Events, s.Prospects = f.events() })
	sections.Go(func() {
		s.Control = f.control()
		s.Access = f.states(sectionAccess)
		s.Services = f.states(sectionServices)
		s.Displacement = f.displacement()
		s.Statements = f.statements()
	})
	sections.Wait()
	gradeAll(s)
	s.Sources = f.sourceRecords(s)
	for i := range f.testimonies {
		if t := &f.testimonies[i]; t.mode == background {
			s.Background++
		} else if !t.located() {
			s.Unlocated++
		}
	}
	return s
}

// asOf is the moment the picture is good for.
func (f *fuser) asOf(asked time.Time) time.Time {
	if !asked.IsZero() {
		return asked.UTC()
	}
	if f.today == noDay {
		return time.Time{}
	}
	return f.today.date().Time().Add(24*time.Hour - time.Second)
}
