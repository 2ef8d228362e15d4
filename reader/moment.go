package reader

import (
	"orontes"
	"orontes/language"
	"orontes/reader/when"
)

// moment finds when the claim that token i opens happened: the time expression
// nearest in the tree, else what tense and publication date allow.
func (d *document) moment(s *sentence, i int) *orontes.Interval {
	if t := d.reckoned(s, i); t != nil {
		return t
	}
	if p := d.remembered(s, i); p >= 0 {
		return d.recalled(s, p)
	}
	var best *when.Expression
	bestCost := 1 << 20
	for k := range s.times {
		e := &s.times[k]
		if (e.Duration && e.Start.IsZero() || e.IsZero()) && !e.Undatable {
			continue
		}
		if cost := d.timeCost(s, i, e); cost < bestCost {
			best, bestCost = e, cost
		}
	}
	if best != nil && bestCost < 30 {
		t := best.Interval
		if best.Undatable {
			t.Basis, t.Precision = orontes.TimeStated, orontes.PrecisionUnknownTime
			return &t
		}
		if l, ok := d.later(best); ok && d.memory.timed >= s.number-2 {
			return &l
		}
		if !t.Start.IsZero() && s.depth(best.First, i) < 0 && d.saidThen(s, best) {
			t.Basis = orontes.TimeInferred // the day it was said, and no more
		}
		d.lasting(s, i, best, &t)
		return &t
	}
	return d.untimed(s, i)
}

// saidThen reports whether a time hangs from a verb of saying.
func (d *document) saidThen(s *sentence, e *when.Expression) bool {
	for k := e.First; k < e.Last; k++ {
		if h := s.Tokens[k].Head; h >= 0 && (h < e.First || h >= e.Last) {
			return isVerb(s.token(h)) && d.reader.light.says[s.Tokens[h].Lemma]
		}
	}
	return false
}

// lasting stretches a day that was taken from another clause by the time the
// event is said to have taken: "entered on 29 November and took it within a day"
// was done by the 30th.
func (d *document) lasting(s *sentence, i int, from *when.Expression, t *orontes.Interval) {
	for k := range s.times {
		e := &s.times[k]
		if e.Duration && e.MaxDays >= 1 && e.MaxDays <= 7 && e.First > 0 && s.lower(e.First) == "within" && e.First > from.Last && s.depth(e.Last-1, i) >= 0 && s.depth(from.First, i) < 0 && !t.End.IsZero() {
			t.Start = t.End.AddDays(int(e.MaxDays))
			t.End, t.Basis = t.Start, orontes.TimeInferred
			return
		}
	}
}

// reckoned dates what came a length of time before something else of the sentence:
// "are closing in, a week after launching their offensive", "two days after the army
// shelled Idlib, rebels captured Hama on Wednesday".
func (d *document) reckoned(s *sentence, i int) *orontes.Interval {
	for k := range s.times {
		e := &s.times[k]
		if e.Against != when.Event || e.Offset <= 0 || !s.follows(e, i) {
			continue
		}
		from := d.countedFrom(s, e, i)
		if from == nil || from.Precision != orontes.PrecisionDay || from.Start.IsZero() || from.Start != from.End {
			return nil
		}
		day := from.Start.AddDays(-e.Offset)
		t := orontes.Interval{Start: day, End: day, Precision: orontes.PrecisionDay, Basis: orontes.TimeInferred, Text: e.Text}
		if e.Offset >= 7 && from.Basis != orontes.TimeStated { // "a week" is hardly ever seven days
			t.Start, t.End = day.AddDays(-3), day.AddDays(3)
			t.Precision = orontes.PrecisionWeek
		}
		return &t
	}
	return nil
}

// follows reports whether token i belongs to the clause that "a day after" opens: no
// verb of another clause stands between.
func (s *sentence) follows(e *when.Expression, i int) bool {
	if i < e.Last {
		return false
	}
	verbs := 0
	for k := e.Last; k <= i; k++ {
		if s.Tokens[k].Form == "," && verbs > 0 {
			return false
		}
		if isVerb(s.token(k)) {
			verbs++
		}
	}
	return verbs <= 1
}

// countedFrom is the time that a length of time was counted from: a day told outside
// the clause that it opens, else that of the clause above.
func (d *document) countedFrom(s *sentence, e *when.Expression, i int) *orontes.Interval {
	for k := range s.times {
		if f := &s.times[k]; f != e && f.Against != when.Event && f.Precision == orontes.PrecisionDay && !s.follows(e, f.First) {
			return &f.Interval
		}
	}
	if above := s.Tokens[s.clause(i)].Head; above >= 0 && s.clause(above) != s.clause(i) {
		return d.moment(s, s.clause(above))
	}
	return nil
}

// timeCost is how far a time expression stands from a claim's word: the number
// of clauses between them, weighed so that a time that hangs from the claim's
// own clause comes first.
func (d *document) timeCost(s *sentence, i int, e *when.Expression) int {
	head := e.First
	for k := e.First; k < e.Last; k++ {
		if h := s.Tokens[k].Head; h < e.First || h >= e.Last {
			head = k
			break
		}
	}
	if s.compared(e.First) {
		return 200
	}
	if below := s.depth(head, i); below >= 0 {
		if s.ofAnother(head, i) {
			return 200
		}
		return 2*s.clausesBetween(head, i) + min(below, 3)/2
	}
	// The time hangs from a clause above: "On Thursday, rebels advanced,
	// seizing Hama".
	at, cost := i, 4
	crossed := 0 // clauses left behind on the way up
	for range len(s.Tokens) {
		if e.Background && crossed > 1 {
			return 200 // history told in another clause dates nothing here
		}
		t := s.token(at)
		if t.Head < 0 {
			break
		}
		if t.Rel == "acl:relcl" {
			cost += 40
		}
		if isVerb(s.token(t.Head)) && universal(t.Rel) == "ccomp" {
			cost += 6 // the time of saying is not that of what is said
		}
		if universal(t.Rel) == "conj" || universal(t.Rel) == "advcl" || universal(t.Rel) == "parataxis" {
			cost += 2
		}
		if s.isPredicate(at) || s.child(at, "cop") >= 0 {
			crossed++
		}
		if e.Background && (s.child(at, "cop") >= 0 || d.reader.light.says[s.Tokens[t.Head].Lemma]) {
			return 200 // nor did anybody say it then
		}
		at = t.Head
		if s.depth(head, at) >= 0 {
			return cost + 2*s.clausesBetween(head, at) + (abs(e.First-i) / 8)
		}
	}
	return 200
}

// compared reports whether the words before token i compare with an earlier
// state: in "down from 1.1 million on 12 December" the day is that state's.
func (s *sentence) compared(i int) bool {
	for k := max(1, i-6); k < i; k++ {
		if s.lower(k) != "from" {
			continue
		}
		switch s.lower(k - 1) {
		case "down", "up":
			return true
		}
	}
	return false
}

// clausesBetween weighs the clauses on the way up from token i to token top: a
// time inside a relative or reported clause is that clause's own.
func (s *sentence) clausesBetween(i, top int) int {
	n := 0
	for range len(s.Tokens) {
		if i == top || i < 0 {
			return n
		}
		if i = s.Tokens[i].Head; i != top && i >= 0 && s.isPredicate(i) {
			switch rel := universal(s.Tokens[i].Rel); {
			case rel == "acl", rel == "ccomp", rel == "advcl" && s.child(i, "mark") >= 0:
				n += 20
			default:
				n += 4
			}
		}
	}
	return n
}

// untimed dates a claim that has no time of its own.
func (d *document) untimed(s *sentence, i int) *orontes.Interval {
	published := d.report.Published
	if published.IsZero() {
		return &orontes.Interval{Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimePublished}
	}
	clause := s.clause(i)
	if t := s.token(clause); t.Feats.Has(language.TensePast) && d.memory.time != nil && s.number-d.memory.timed <= 1 {
		inferred := *d.memory.time
		inferred.Basis, inferred.Text = orontes.TimeInferred, ""
		return &inferred
	}
	return &orontes.Interval{Start: published, End: published, Precision: orontes.PrecisionDay, Basis: orontes.TimePublished}
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
