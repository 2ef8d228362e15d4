package reader

import (
	"fmt"
	"slices"

	"orontes"
	"orontes/reader/when"
)

// recent is how many sentences back a day told is still one that what follows may
// have happened on.
const recent = 4

// date chooses when a claim happened: the rules' own time, any other that the
// sentence tells, the day of the report, days told in sentences before, or none.
func (d *document) date(t *draft) {
	if d.reader.choices["time"] == nil && d.desk.Chosen == nil {
		return
	}
	s, c, at := t.s, &t.claim, t.head()
	if i := c.Time; i != nil && i.Basis == orontes.TimeInferred && i.Text != "" && !slices.ContainsFunc(s.times, func(e when.Expression) bool { return e.Start == i.Start }) {
		return // reckoned from another event
	}
	if i := c.Time; i != nil && i.IsZero() && i.Basis == orontes.TimeStated {
		return // a date that says no day
	}
	if d.remembered(s, at) >= 0 {
		return // what is remembered happened then, whenever that was
	}
	if c.Figure != nil {
		if k := s.quantityAt(c.Figure.Span); k >= 0 && c.Time != nil {
			if i := s.timeBehind(s.quantities[k].Last); i != nil && *i == *c.Time {
				return // "including 32 in the past 24 hours"
			}
		}
	}
	var options []Option
	index := map[[2]orontes.Date]int{}
	offer := func(i orontes.Interval, features ...string) {
		key := [2]orontes.Date{i.Start, i.End}
		k, ok := index[key]
		if !ok {
			k = len(options)
			index[key] = k
			options = append(options, Option{Set: func(c *orontes.Claim) { c.Time = &i }, Features: d.datable(&i)})
		}
		options[k].Features = append(options[k].Features, features...)
	}
	kind := string(c.Kind)
	if c.Time != nil {
		ruled := *c.Time
		offer(ruled, "ruled", "ruled "+string(ruled.Basis), "ruled "+kind)
	} else {
		offer(orontes.Interval{Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimePublished}, "ruled")
	}
	tense := s.Tokens[s.clause(at)].XPOS
	for k := range s.times {
		e := &s.times[k]
		i, ok := d.spanned(e)
		if !ok {
			continue
		}
		features := []string{"here", bucket("cost", min(5, d.timeCost(s, at, e)/8)), "bound " + fmt.Sprint(e.Bound), "here " + kind,
			fmt.Sprintf("against %d", e.Against)}
		for _, f := range []struct {
			name  string
			holds bool
		}{
			{"only", len(s.times) == 1}, {"before", e.First < at}, {"after", e.First > at}, {"near", abs(e.First-at) < 6}, {"far", abs(e.First-at) > 15},
			{"length", e.Duration}, {"background", e.Background}, {"said then", d.saidThen(s, e)}, {"compared", s.compared(e.First)},
			{"fronted", e.First < 2}, {"future", e.Future}, {"clause", s.clause(e.First) == s.clause(at)},
		} {
			if f.holds {
				features = append(features, "here, "+f.name)
			}
		}
		features = append(features, "first word "+s.lower(e.First), "last word "+s.lower(e.Last-1))
		offer(i, features...)
		if i, ok := d.later(e); ok {
			offer(i, append([]string{"later"}, features...)...)
		}
	}
	if p := d.report.Published; !p.IsZero() {
		offer(orontes.Interval{Start: p, End: p, Precision: orontes.PrecisionDay, Basis: orontes.TimePublished},
			"published", "published "+kind, "published "+tense, fmt.Sprintf("published, times here %d", min(2, len(s.times))), fmt.Sprintf("published, body %v", s.body))
	}
	offer(orontes.Interval{Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimePublished},
		"none", "none "+kind, "none "+tense, fmt.Sprintf("none, published %v", !d.report.Published.IsZero()))
	for n := s.number - 1; n >= max(0, s.number-recent); n-- {
		before := &d.sentences[n]
		for k := range before.times {
			e := &before.times[k]
			if i, ok := d.spanned(e); ok && !e.Duration {
				i.Basis, i.Text = orontes.TimeInferred, ""
				last := k == len(before.times)-1
				offer(i, bucket("back", s.number-n), fmt.Sprintf("back, last %v", last), fmt.Sprintf("back, background %v", e.Background),
					"back "+kind, "back "+tense, fmt.Sprintf("back, times here %d", min(2, len(s.times))), fmt.Sprintf("back, same paragraph %v", before.Paragraph == s.Paragraph))
			}
		}
	}
	for k := len(d.drafts) - 1; k >= 0 && k >= len(d.drafts)-8; k-- {
		o := &d.drafts[k]
		if o.claim.Time == nil {
			continue
		}
		i := *o.claim.Time
		same := o.s == s
		offer(i, fmt.Sprintf("told, here %v", same), fmt.Sprintf("told, type %v", o.claim.Kind == c.Kind && o.claim.Type == c.Type),
			fmt.Sprintf("told, last %v, %v", k == len(d.drafts)-1, same), fmt.Sprintf("told %s, %s", o.claim.Kind, kind), fmt.Sprintf("told, place %v", o.claim.Place != nil && c.Place != nil && o.claim.Place.Key == c.Place.Key))
	}
	d.choose(t, "time", options)
}

// datable tells of an interval what may make it one that something happened in.
func (d *document) datable(i *orontes.Interval) []string {
	all := []string{"precision " + string(i.Precision)}
	switch p := d.report.Published; {
	case p.IsZero() || i.End.IsZero() || i.Start.IsZero():
	case i.Start == p && i.End == p:
		all = append(all, "that day")
	case i.Start.After(p):
		all = append(all, "ahead")
	default:
		all = append(all, "days back "+fmt.Sprint(min(5, i.Start.DaysTo(p)/3)))
	}
	switch {
	case i.Start.IsZero():
		all = append(all, "open start")
	case i.End.IsZero():
		all = append(all, "open end")
	case i.Start != i.End:
		all = append(all, "stretch")
	}
	return all
}

// later is the day of "a day later" or "the day before", counted from the last day
// told and not from the report's.
func (d *document) later(e *when.Expression) (orontes.Interval, bool) {
	i, from := e.Interval, d.memory.time
	if e.Against != when.Narrative && e.Against != when.Event || from == nil || from.Start.IsZero() {
		return i, false
	}
	days := e.Offset
	if p := d.report.Published; days == 0 && !p.IsZero() && !e.Start.IsZero() {
		days = p.DaysTo(e.Start)
	}
	if days == 0 {
		return i, false
	}
	i.Start = from.Start.AddDays(days)
	i.End, i.Precision, i.Basis, i.Text = i.Start, orontes.PrecisionDay, orontes.TimeInferred, e.Text
	return i, true
}

// spanned is the interval of an expression: its own, or of a length of time that
// ends with the report's day the days it covers.
func (d *document) spanned(e *when.Expression) (orontes.Interval, bool) {
	i := e.Interval
	if !i.IsZero() && !(e.Duration && e.Start.IsZero()) {
		return i, true
	}
	if p := d.report.Published; e.Duration && e.MaxDays >= 1 && !p.IsZero() {
		i.Start, i.End, i.Precision, i.Basis, i.Text = p.AddDays(-int(e.MaxDays)), p, orontes.PrecisionDay, orontes.TimeInferred, e.Text
		return i, true
	}
	return i, false
}
