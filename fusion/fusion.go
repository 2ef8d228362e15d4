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
	limit := dayOfTime(asOf)
	reports := map[string][]*Record{}
	var order []string
	for i := range records {
		if limit != noDay && known(&records[i].Report) > limit {
			continue
		}
		id := records[i].Report.ID
		if reports[id] == nil {
			order = append(order, id)
		}
		reports[id] = append(reports[id], &records[i])
	}
	f := newFuser(r)
	come := make([]*source, 0, len(order))
	for _, id := range order {
		come = append(come, f.source(reports[id]))
	}
	f.change(come, nil)
	return f.situation(asOf)
}
