package fusion

import (
	"cmp"

	"orontes"
)

func (f *fuser) displacementEntry(o *observation) orontes.DisplacementEntry {
	ts := sorted(o.ts)
	e := orontes.DisplacementEntry{
		Type: f.typeOf(ts), Place: f.at(o.place), Origin: f.at(o.leave), Destination: f.at(o.reach),
		Evidence: f.evidence("dis", ts, nil), Time: f.timeOf(ts),
	}
	e.Time.End = o.to.date()
	if o.accumulation == orontes.Stock {
		e.Time.Start = e.Time.End
	}
	e.Figure, e.Values = f.fuse(ts)
	e.Values = append(e.Values, f.versions("accumulation", ts, func(t *testimony) string { return string(f.accumulation(t)) })...)
	e.Notes = f.reprinted(ts)
	e.Quote = f.quotable(ts, e.Figure).claim.Quote
	e.Status = f.agreed(e.Status, ts)
	return e
}

func byDay(a, b *orontes.DisplacementEntry) int {
	return cmp.Or(a.Time.End.Compare(b.Time.End), a.Time.Start.Compare(b.Time.Start), cmp.Compare(a.Type, b.Type),
		cmp.Compare(a.Figure.Best, b.Figure.Best), cmp.Compare(a.ID, b.ID))
}
