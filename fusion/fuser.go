package fusion

import (
	"cmp"
	"slices"
	"time"

	"orontes"
	"orontes/ontology"
)

// fuser holds what every section of the situation looks at.
type fuser struct {
	rules       *Rules
	today       day // the day of asOf, or the latest known day
	testimonies []*testimony
	kept        map[string]*source
	prints      map[uint64][]*source // reports of the same words
	places      []spot
	placeIndex  map[string]int
	parties     map[nameKey]*party
	count       uint64      // of testimonies ever made
	told        []testimony // room for echoes

	table   *nameTable
	copied  *copyTable
	origins []origin
	byKey   map[string]int // origins by key
	files

	background, unlocated int
}

func newFuser(rules *Rules) *fuser {
	f := &fuser{
		rules: rules, today: noDay, kept: map[string]*source{}, prints: map[uint64][]*source{}, placeIndex: map[string]int{"": 0}, places: []spot{{}},
		parties: map[nameKey]*party{}, table: newNameTable(), copied: newCopyTable(), byKey: map[string]int{},
	}
	f.files = newFiles(f)
	return f
}

// source is a report with what it testifies.
type source struct {
	report   *orontes.Report
	known    day
	ts       []*testimony // in the order of the text
	quotes   []string     // their words
	records  []*Record
	print    uint64  // the same for reports of the same words
	original *source // which this one is, published again later
	copy     copyNode
}

// source makes a report's claims ready to be weighed. All records are of one
// report.
func (f *fuser) source(records []*Record) *source {
	s := &source{report: &records[0].Report, records: records}
	s.known = known(s.report)
	room := make([]testimony, len(records))
	for i := range records {
		t := &room[i]
		t.claim, t.report, t.known, t.source = &records[i].Claim, s.report, s.known, s
		t.is = ontology.Of(t.claim.Kind, t.claim.Type)
		s.ts = append(s.ts, t)
	}
	slices.SortFunc(s.ts, before)
	s.ts = slices.CompactFunc(s.ts, func(a, b *testimony) bool { return a.claim.ID == b.claim.ID })
	for _, t := range s.ts {
		s.quotes = append(s.quotes, t.claim.Quote)
	}
	return s
}

// known is the day that a report counts from.
func known(r *orontes.Report) day {
	if d := dayOf(r.Published); d != noDay {
		return d
	}
	return dayOfTime(r.Received)
}

// change takes reports in and out and brings all that they touch up to date.
func (f *fuser) change(come, gone []*source) {
	come, gone = f.reprints(come, gone)
	touched := map[*testimony]bool{} // changed, beside those that come and go
	out := map[*source]bool{}
	for _, s := range gone {
		out[s] = true
		delete(f.kept, s.report.ID)
		for _, t := range s.ts {
			f.file(t, false)
			f.settled(t, -1)
			f.leaves(t)
		}
	}
	if len(gone) > 0 {
		f.testimonies = slices.DeleteFunc(f.testimonies, func(t *testimony) bool { return out[t.source] })
	}
	moved := f.freed(gone)
	slices.SortFunc(come, func(a, b *source) int { // so that what they say is in order, too
		return cmp.Or(cmp.Compare(a.known, b.known), cmp.Compare(a.report.ID, b.report.ID))
	})
	copied := make(chan []*source, 1)
	go func() { copied <- f.findCopies(come, gone) }() // looks at nothing but the words
	fresh := make([]*testimony, 0, len(come)*8)
	for _, s := range come {
		f.kept[s.report.ID] = s
		for _, t := range s.ts {
			f.count++
			t.seq = mix(f.count)
			f.prepare(t, moved)
		}
		f.echoes(s.ts)
		f.scenes(s.ts)
		for _, t := range s.ts {
			f.says(t)
			f.settled(t, 1)
		}
		fresh = append(fresh, s.ts...)
	}
	f.enter(fresh, len(gone) > 0)
	f.findOrigins(come, gone, <-copied, touched)
	if len(moved) > 0 {
		for _, t := range f.testimonies {
			if moved[t.place] || moved[t.ground] || moved[t.leave] || moved[t.reach] {
				touched[t] = true
			}
		}
	}
	for _, t := range fresh {
		delete(touched, t)
		f.file(t, true)
	}
	for t := range touched {
		f.file(t, false)
		t.seq = mix(t.seq + 1)
		f.file(t, true)
	}
}

// enter puts testimonies, in order, where they belong in the one order everything else
// relies on: by the day it was known, report, and where in it a claim stands.
func (f *fuser) enter(fresh []*testimony, gone bool) {
	all := f.testimonies
	first := 0 // from here on their places are others
	if len(fresh) > 0 {
		at, _ := slices.BinarySearchFunc(all, fresh[0], before)
		if !gone {
			first = at
		}
		tail := slices.Clone(all[at:])
		all = all[:at]
		for _, t := range fresh {
			n, _ := slices.BinarySearchFunc(tail, t, before)
			all = append(append(all, tail[:n]...), t)
			tail = tail[n:]
		}
		all = append(all, tail...)
	}
	f.testimonies = all
	for i, t := range all[first:] {
		t.index = first + i
	}
	f.today = noDay
	if n := len(f.testimonies); n > 0 {
		f.today = f.testimonies[n-1].known
	}
}

// settled counts a testimony among those without a place, or of the past.
func (f *fuser) settled(t *testimony, n int) {
	if t.mode == background {
		f.background += n
	} else if !t.located() {
		f.unlocated += n
	}
}

// situation is the picture of what has been taken in, as of a day.
func (f *fuser) situation(asOf time.Time) *orontes.Situation {
	f.today = max(f.today, dayOfTime(asOf))
	s := &orontes.Situation{
		AsOf: f.asOf(asOf), Reports: len(f.kept), Claims: len(f.testimonies),
		Background: f.background, Unlocated: f.unlocated,
	}
	f.write(s)
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
