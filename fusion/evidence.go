package fusion

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"orontes"
)

// evidence is what an entry rests on: who says it, and who denies it. Status
// is reported for one origin and corroborated from two; a denial makes it
// contested, or denied where nobody says it. section begins its id.
func (f *fuser) evidence(section string, says, denials []*testimony) orontes.Evidence {
	all := slices.Compact(sorted(slices.Concat(says, denials)))
	firm := f.firm(all)
	e := orontes.Evidence{ID: entryID(section, all), Sources: f.sources(firm), Claims: claimIDs(all), Status: orontes.Reported, Doubtful: f.allDoubtful(all)}
	if len(firm) < len(all) {
		says, denials, all = among(says, firm), among(denials, firm), firm
	}
	for _, t := range all {
		e.First = earliest(e.First, t.known.date())
		if d := t.known.date(); d.After(e.Last) {
			e.Last = d
		}
		if t.report.Received.After(e.Seen) {
			e.Seen = t.report.Received
		}
	}
	e.Origins = len(e.Sources)
	switch {
	case len(denials) > 0 && len(f.upheld(says, denials)) == 0:
		e.Status = orontes.Denied
	case len(denials) > 0:
		e.Status = orontes.Contested
	case e.Origins >= 2 && !e.Doubtful:
		e.Status = orontes.Corroborated
	}
	return e
}

// doubtful reports whether a testimony is too likely misread to count.
func (f *fuser) doubtful(t *testimony) bool { return t.claim.Score < f.rules.least }

// firm are the testimonies that are not doubtful; all where all are.
func (f *fuser) firm(ts []*testimony) []*testimony {
	if f.rules.least == 0 || f.allDoubtful(ts) {
		return ts
	}
	return slices.DeleteFunc(slices.Clone(ts), f.doubtful)
}

func (f *fuser) allDoubtful(ts []*testimony) bool {
	return len(ts) > 0 && !slices.ContainsFunc(ts, func(t *testimony) bool { return !f.doubtful(t) })
}

// among are those testimonies of a list that another list has, too.
func among(ts, list []*testimony) []*testimony {
	return slices.DeleteFunc(slices.Clone(ts), func(t *testimony) bool { return !slices.Contains(list, t) })
}

// upheld are the testimonies whose origin has not denied the same in a later
// report: a correction takes back what it corrects.
func (f *fuser) upheld(says, denials []*testimony) []*testimony {
	var list []*testimony
	for _, s := range says {
		if !slices.ContainsFunc(denials, func(d *testimony) bool {
			return d.origin == s.origin && d.index > s.index && d.report.ID != s.report.ID
		}) {
			list = append(list, s)
		}
	}
	return list
}

func earliest(a, b orontes.Date) orontes.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// entryID is the same for the same set of claims of the same reports: a report
// published again has the claims of the first.
func entryID(section string, ts []*testimony) string {
	keys := make([]string, len(ts))
	for i, t := range ts {
		keys[i] = t.claim.ID + "\x00" + t.report.ID
	}
	slices.Sort(keys)
	h := sha256.New()
	for _, key := range keys {
		h.Write([]byte(key))
		h.Write([]byte{0})
	}
	return section + "-" + hex.EncodeToString(h.Sum(nil)[:6])
}

// claimIDs lists the claims of testimonies, oldest first, each once.
func claimIDs(ts []*testimony) []string {
	ids := make([]string, 0, len(ts))
	seen := make(map[string]bool, len(ts))
	for _, t := range sorted(ts) {
		if !seen[t.claim.ID] {
			seen[t.claim.ID] = true
			ids = append(ids, t.claim.ID)
		}
	}
	return ids
}

// sorted is the same list in the order of testimonies.
func sorted(ts []*testimony) []*testimony {
	if slices.IsSortedFunc(ts, byIndex) {
		return ts
	}
	c := slices.Clone(ts)
	slices.SortFunc(c, byIndex)
	return c
}

func byIndex(a, b *testimony) int { return cmp.Compare(a.index, b.index) }

// best is the testimony to quote: the one the reader is surest of, of equals
// the earliest.
func best(ts []*testimony) *testimony {
	return slices.MinFunc(ts, func(a, b *testimony) int {
		return cmp.Or(cmp.Compare(b.claim.Score, a.claim.Score), byIndex(a, b))
	})
}

// versions are the differing values of a field with who gives each, in the
// order of the first to give it. It is nil where all agree.
func (f *fuser) versions(field string, ts []*testimony, value func(*testimony) string) []orontes.Value {
	var values []string
	by := map[string][]*testimony{}
	for _, t := range sorted(ts) {
		v := value(t)
		if v == "" {
			continue
		}
		if by[v] == nil {
			values = append(values, v)
		}
		by[v] = append(by[v], t)
	}
	if len(values) < 2 {
		return nil
	}
	var list []orontes.Value
	for _, v := range values {
		list = append(list, f.version(field, v, by[v]))
	}
	return list
}

func (f *fuser) version(field, value string, ts []*testimony) orontes.Value {
	return orontes.Value{Field: field, Value: value, Origins: f.names(sorted(ts)), Claims: claimIDs(ts)}
}
