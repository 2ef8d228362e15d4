package fusion

import (
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
	reports := map[string][]*Record{}
	for i := range records {
		id := records[i].Report.ID
		reports[id] = append(reports[id], &records[i])
	}
	return r.scratch(reports, asOf)
}

// scratch makes the situation of whole reports as it was known at asOf.
func (r *Rules) scratch(reports map[string][]*Record, asOf time.Time) *orontes.Situation {
	limit := dayOfTime(asOf)
	f := newFuser(r)
	come := make([]*source, 0, len(reports))
	for _, records := range reports {
		if limit == noDay || known(&records[0].Report) <= limit {
			come = append(come, f.source(records))
		}
	}
	f.change(come, nil)
	return f.situation(asOf)
}
