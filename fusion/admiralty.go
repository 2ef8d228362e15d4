package fusion

import (
	"cmp"
	"slices"
	"strconv"

	"orontes"
)

// judged is the least number of confirmed and contradicted entries from which
// a reliability is suggested.
const judged = 5

// credibility grades an entry by who says it: the scale is that of
// information, 1 to 6, of the NATO Admiralty code. Only what may be misread is
// graded 6: what nobody says is not listed.
func credibility(e *orontes.Evidence) orontes.Credibility {
	n := strconv.Itoa(e.Origins)
	switch {
	case e.Doubtful:
		return orontes.Credibility{Grade: 6, Reasons: []string{"cannot be judged: no claim of it was read with enough certainty"}}
	case e.Status == orontes.Denied:
		return orontes.Credibility{Grade: 5, Reasons: []string{"improbable: it is denied, and nobody is known to uphold it"}}
	case e.Status == orontes.Contested:
		return orontes.Credibility{Grade: 4, Reasons: []string{"doubtful: " + n + " origins contradict one another"}}
	case e.Status == orontes.Corroborated && e.Origins >= 3:
		return orontes.Credibility{Grade: 1, Reasons: []string{"confirmed: " + n + " independent origins say it, none denies it"}}
	case e.Status == orontes.Corroborated:
		return orontes.Credibility{Grade: 2, Reasons: []string{"probably true: two independent origins say it, none denies it"}}
	case e.Origins > 1:
		return orontes.Credibility{Grade: 3, Reasons: []string{"possibly true: " + n + " origins say it, with figures that cannot all be right"}}
	}
	reasons := []string{"possibly true: one origin says it, none denies it"}
	if len(e.Sources) == 1 && len(e.Sources[0].Outlets) > 1 {
		reasons = append(reasons, "carried by "+strconv.Itoa(len(e.Sources[0].Outlets))+" outlets, which are not counted as confirmation")
	}
	return orontes.Credibility{Grade: 3, Reasons: reasons}
}

// fate is how often an origin's entries were borne out, contradicted, or left
// to it alone.
type fate struct{ confirmed, contradicted, alone int }

// score counts an entry for, or with by -1 no longer for, its origins.
func score(tally map[string]fate, e *orontes.Evidence, by int) {
	for i := range e.Sources {
		n := tally[e.Sources[i].Name]
		switch {
		case e.Status == orontes.Corroborated:
			n.confirmed += by
		case e.Status == orontes.Contested && e.Origins > 1:
			n.contradicted += by
		default:
			n.alone += by
		}
		tally[e.Sources[i].Name] = n
		if n == (fate{}) {
			delete(tally, e.Sources[i].Name)
		}
	}
}

// sourceRecords lists how each origin has fared. A and B are for a person to
// give: nothing above B is ever suggested.
func (f *fuser) sourceRecords(tallies ...map[string]fate) []orontes.SourceRecord {
	all := map[string]fate{}
	for _, tally := range tallies {
		for name, n := range tally {
			a := all[name]
			all[name] = fate{a.confirmed + n.confirmed, a.contradicted + n.contradicted, a.alone + n.alone}
		}
	}
	set := f.graded()
	for name := range set { // who only makes statements has no record, but may have a grade
		if _, ok := all[name]; !ok {
			all[name] = fate{}
		}
	}
	list := make([]orontes.SourceRecord, 0, len(all))
	for name, n := range all {
		r := orontes.SourceRecord{Name: name, Confirmed: n.confirmed, Contradicted: n.contradicted, Alone: n.alone}
		suggest(&r)
		if g, ok := set[name]; ok {
			g.asSet(&r)
		}
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b orontes.SourceRecord) int { return cmp.Compare(a.Name, b.Name) })
	return list
}

// suggest gives a record the reliability that it suggests.
func suggest(r *orontes.SourceRecord) {
	n := r.Confirmed + r.Contradicted
	r.Reasons = []string{strconv.Itoa(r.Confirmed) + " entries borne out by another origin, " +
		strconv.Itoa(r.Contradicted) + " contradicted, " + strconv.Itoa(r.Alone) + " resting on it alone"}
	share := float64(r.Confirmed) / float64(max(n, 1))
	switch {
	case n < judged:
		r.Reliability = "F"
		r.Reasons = append(r.Reasons, "cannot be judged from fewer than "+strconv.Itoa(judged)+" entries that others speak of")
	case share >= 0.8:
		r.Reliability = "B"
	case share >= 0.6:
		r.Reliability = "C"
	case share >= 0.4:
		r.Reliability = "D"
	default:
		r.Reliability = "E"
	}
	if n >= judged {
		r.Reasons = append(r.Reasons, "suggested: "+strconv.Itoa(int(100*share))+" % of "+strconv.Itoa(n)+" were borne out")
	}
}
