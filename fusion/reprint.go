package fusion

import (
	"cmp"
	"slices"

	"orontes"
)

// printLength is how many bytes of quotes a report must have before another of
// the very same words is taken for it published again: "the road is closed" may
// well be written anew every day.
const printLength = 100

// fingerprint is the same for reports of the same words, as their claims have
// the same ids; 0 for one too short to tell.
func (s *source) fingerprint() uint64 {
	length := 0
	for i, q := range s.quotes {
		if i == 0 || q != s.quotes[i-1] {
			length += len(q)
		}
	}
	if length < printLength || s.known == noDay {
		return 0
	}
	print := uint64(len(s.ts))
	for _, t := range s.ts {
		print = mix(print ^ wordHash(t.claim.ID))
	}
	return print
}

// reprints finds, among the reports that come and those that are kept, what is
// an earlier report published again under a later date. Its days are those of
// the earlier: "on Thursday" is not another Thursday. Kept reports that become
// reprints, or are none any longer, leave and come anew.
func (f *fuser) reprints(come, gone []*source) (allCome, allGone []*source) {
	touched := map[uint64]bool{}
	fresh := map[*source]bool{}
	for _, s := range gone {
		if s.print != 0 {
			f.prints[s.print] = slices.DeleteFunc(f.prints[s.print], func(o *source) bool { return o == s })
			touched[s.print] = true
		}
	}
	for _, s := range come {
		if s.print = s.fingerprint(); s.print != 0 {
			f.prints[s.print] = append(f.prints[s.print], s)
			touched[s.print] = true
			fresh[s] = true
		}
	}
	for print := range touched {
		list := f.prints[print]
		if len(list) == 0 {
			delete(f.prints, print)
			continue
		}
		first := slices.MinFunc(list, func(a, b *source) int {
			return cmp.Or(cmp.Compare(a.known, b.known), cmp.Compare(a.report.ID, b.report.ID))
		})
		if first.original != nil { // it was none, until what it repeats went
			gone, come = append(gone, first), append(come, f.anew(list, first))
			first = come[len(come)-1]
		}
		for _, s := range slices.Clone(list) {
			switch again := s.known > first.known; {
			case fresh[s] && again:
				s.repeat(first)
			case again && s.original != first, !again && s.original != nil:
				n := f.anew(list, s)
				if again {
					n.repeat(first)
				}
				gone, come = append(gone, s), append(come, n)
			}
		}
	}
	return come, gone
}

// anew makes a kept report ready again, in its place of a list.
func (f *fuser) anew(list []*source, s *source) *source {
	n := f.source(s.records)
	n.print = s.print
	list[slices.Index(list, s)] = n
	return n
}

// repeat gives a report the days of the one it is a reprint of.
func (s *source) repeat(first *source) {
	s.original = first
	for i, t := range s.ts {
		c := *t.claim
		if told := first.ts[i].claim.Time; told != nil && !told.IsZero() {
			c.Time = told
		} else {
			day := first.known.date()
			c.Time = &orontes.Interval{Start: day, End: day, Precision: orontes.PrecisionDay, Basis: orontes.TimePublished}
		}
		t.claim = &c
	}
}

// reprinted says which testimonies are earlier reports published again.
func (f *fuser) reprinted(ts []*testimony) []orontes.Value {
	var list []orontes.Value
	for _, t := range sorted(ts) {
		if first := t.source.original; first != nil && t.known > first.known {
			list = append(list, f.version(orontes.LeftOut, "the date "+t.known.date().String()+", as its report is that of "+
				first.known.date().String()+" published again", []*testimony{t}))
			if len(list) == 3 { // of a thousand, three tell it
				break
			}
		}
	}
	return list
}
