package eval

import (
	"fmt"
	"slices"

	"orontes/eval/gold"
	"orontes/eval/judge"
)

// Agreement compares a second annotation of some reports with the first, each
// judged by the other as a reading is judged by the gold. Claims that one of
// them holds optional are neither agreed on nor missed. The second annotator's
// files carry the ids of the first's.
func Agreement(first, second []*gold.File) (*Score, []*judge.Verdict) {
	s := &Score{
		Set: "agreement", Title: "Agreement of two annotators",
		About: "A second annotator wrote the claims of some reports of the own gold anew, without seeing the first's.",
		Rules: []string{
			"Each annotation is judged by the other as a reading is judged by the gold, a claim standing for its whole sentence: claims that both have, twice, out of the claims of both. What one of them marks optional is left out where the other has it too.",
			"Strictly: the anchors of both share words, and the first value of each field is compared, whatever else its writer held right.",
			"Fields are judged of the claims that both have; they agree where what both hold right has something in common. The ACLED code is left out: the second annotators had no list of them.",
		},
	}
	both, strict := newTally(), newTally()
	var verdicts []*judge.Verdict
	for _, b := range second {
		i := slices.IndexFunc(first, func(a *gold.File) bool { return a.ID == b.ID })
		if i < 0 {
			continue
		}
		a := first[i]
		s.Documents++
		for _, v := range []*judge.Verdict{judge.Report(a, judge.DemandedOf(b, a)), judge.Report(b, judge.DemandedOf(a, b))} {
			both.add(v)
			verdicts = append(verdicts, v)
		}
		for _, v := range []*judge.Verdict{judge.Report(a, judge.Demanded(b)), judge.Report(b, judge.Demanded(a))} {
			strict.add(v)
		}
	}
	for _, n := range []struct {
		tally *tally
		how   string
	}{{strict, ", strictly"}, {both, ""}} {
		m := s.measure("claims" + n.how)
		m.Right, m.Of, m.Target = 2*n.tally.found, n.tally.demanded+n.tally.printed, .90
		right, of := 0, 0
		for _, f := range judge.Fields {
			if n := n.tally.fields[f]; n != nil && f != judge.Code {
				right, of = right+n[0], of+n[1]
			}
		}
		m = s.measure("fields" + n.how)
		m.Right, m.Of, m.Target = right, of, .85
	}
	for _, f := range judge.Fields {
		if n := both.fields[f]; n != nil && f != judge.Code {
			m := s.measure("field " + string(f))
			m.Right, m.Of = n[0], n[1]
		}
	}
	m := s.measure("chief claim")
	m.Right, m.Of = both.chief, both.chiefs
	table := Table{Title: "By kind", Head: []string{"kind", "claims of either, twice", "agreed"}}
	for _, k := range sortedKeys(both.kinds) {
		n := both.kinds[k]
		table.Rows = append(table.Rows, []string{string(k), itoa(n[0] + n[2]), percent(2*n[1], n[0]+n[2])})
	}
	s.Tables = append(s.Tables, table)
	return s, verdicts
}

// Differences lists where two annotators differ, a line each.
func Differences(verdicts []*judge.Verdict) []string {
	var all []string
	for _, v := range verdicts {
		for i := range v.Pairs {
			p := &v.Pairs[i]
			at := v.File.Name
			if p.Gold != nil {
				at = fmt.Sprintf("%s:%d", at, p.Gold.Line)
			}
			switch {
			case p.Printed == nil && p.Gold.Demanded():
				all = append(all, fmt.Sprintf("%s: only here: %s", at, tellGold(p.Gold)))
			case p.Printed != nil && p.Loose && p.Gold.Demanded():
				all = append(all, fmt.Sprintf("%s: %s, the other has %s.%s", at, tellGold(p.Gold), p.Printed.Kind, p.Printed.Type))
			}
			for _, f := range judge.Fields {
				if right, judged := p.Fields[f]; judged && !right {
					all = append(all, fmt.Sprintf("%s: %s: %s differs; the other: %s", at, tellGold(p.Gold), f, tell(p.Printed)))
				}
			}
		}
	}
	return all
}
