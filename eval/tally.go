package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"orontes"
	"orontes/eval/gold"
	"orontes/eval/judge"
)

// tally adds up verdicts.
type tally struct {
	reports                  int
	demanded, found, printed int // gold claims, of these printed, printed claims less optional ones
	whole                    int // printed claims of those counted that are right in every field
	chief, chiefs            int
	kinds                    map[orontes.Kind]*[3]int // demanded, found, printed
	fields                   map[judge.Field]*[2]int  // right, of
	harms                    map[judge.Harm]int
	scored                   []scored
}

// scored is a printed claim with what its score promised.
type scored struct {
	score        float64
	whole, harms bool
}

func newTally() *tally {
	return &tally{kinds: map[orontes.Kind]*[3]int{}, fields: map[judge.Field]*[2]int{}, harms: map[judge.Harm]int{}}
}

// kind gives the counters of a kind.
func (t *tally) kind(k orontes.Kind) *[3]int {
	if t.kinds[k] == nil {
		t.kinds[k] = new([3]int)
	}
	return t.kinds[k]
}

// add counts a verdict. A printed claim that tells an optional line counts for
// its fields, its harm and its score, but is neither found nor too much.
func (t *tally) add(v *judge.Verdict) {
	t.reports++
	if right, told := v.Chief(); told {
		t.chiefs++
		if right {
			t.chief++
		}
	}
	for i := range v.Pairs {
		p := &v.Pairs[i]
		optional := p.Gold != nil && !p.Gold.Demanded()
		if p.Gold != nil && !optional {
			t.demanded++
			t.kind(p.Gold.Types[0].Kind)[0]++
			if p.Right() {
				t.found++
				t.kind(p.Gold.Types[0].Kind)[1]++
			}
		}
		if p.Printed == nil {
			continue
		}
		if !(optional && p.Right()) {
			t.printed++
			k := p.Printed.Kind
			if p.Right() {
				k = p.Gold.Types[0].Kind
			}
			t.kind(k)[2]++
			if p.Whole() {
				t.whole++
			}
		}
		for field, right := range p.Fields {
			if t.fields[field] == nil {
				t.fields[field] = new([2]int)
			}
			t.fields[field][1]++
			if right {
				t.fields[field][0]++
			}
		}
		for _, h := range p.Harm {
			t.harms[h]++
		}
		t.scored = append(t.scored, scored{p.Printed.Score, p.Whole(), len(p.Harm) > 0})
	}
}

// harmful is how many printed claims do some harm, and of how many.
func (t *tally) harmful(above float64) (harmful, of int) {
	for _, s := range t.scored {
		if s.score < above {
			continue
		}
		of++
		if s.harms {
			harmful++
		}
	}
	return harmful, of
}

// bins groups printed claims by score: tenths from 0 to 1, the last with 1.
func (t *tally) bins() [10][]scored {
	var bins [10][]scored
	for _, s := range t.scored {
		i := min(9, max(0, int(s.score*10+1e-9)))
		bins[i] = append(bins[i], s)
	}
	return bins
}

// calibrationError is the expected calibration error over the tenths: the mean
// distance between what the scores say and the share right in every field,
// weighed by the claims in each.
func (t *tally) calibrationError() float64 {
	if len(t.scored) == 0 {
		return 0
	}
	sum := 0.0
	for _, bin := range t.bins() {
		said, right := 0.0, 0.0
		for _, s := range bin {
			said += s.score
			if s.whole {
				right++
			}
		}
		sum += max(said-right, right-said)
	}
	return sum / float64(len(t.scored))
}

// measures adds the figures of a part to a score. All are shares of which more
// is better.
func (t *tally) measures(s *Score, part string, aims partAims) {
	add := func(name string, right, of int, aim float64) {
		m := s.measure(part + ": " + name)
		m.Right, m.Of, m.Target = right, of, aim
	}
	add("claims F1", 2*t.found, t.demanded+t.printed, aims.f1)
	add("claims precision", t.found, t.printed, 0)
	add("claims recall", t.found, t.demanded, 0)
	add("all fields right, F1", 2*t.whole, t.demanded+t.printed, aims.whole)
	add("all fields right, of claims found", t.whole, t.found, 0)
	s.measure(part + ": all fields right, of claims found").Given = true
	harmful, of := t.harmful(0)
	add("printed claims without harm", of-harmful, of, aims.harmless)
	add("chief claim", t.chief, t.chiefs, 0)
	add("calibration of score (1 − expected error)", int(100*(1-t.calibrationError())), 100, aims.calibrated) // in whole percent: the rest is noise
	for _, f := range judge.Fields {
		if n := t.fields[f]; n != nil {
			add("field "+string(f), n[0], n[1], 0)
			s.measure(part + ": field " + string(f)).Given = true
		}
	}
}

// partAims are the shares aimed at on a part.
type partAims struct{ f1, whole, harmless, calibrated float64 }

// Summary tells in a few lines how readings fare together: claims, fields, harm.
func Summary(verdicts []*judge.Verdict) string {
	t := newTally()
	for _, v := range verdicts {
		t.add(v)
	}
	var b strings.Builder
	harmful, of := t.harmful(0)
	fmt.Fprintf(&b, "%d reports: claims F1 %s (precision %s, recall %s), all fields right F1 %s, without harm %s, chief claim %s\n", t.reports,
		percent(2*t.found, t.demanded+t.printed), percent(t.found, t.printed), percent(t.found, t.demanded), percent(2*t.whole, t.demanded+t.printed), percent(of-harmful, of), percent(t.chief, t.chiefs))
	for _, f := range judge.Fields {
		if n := t.fields[f]; n != nil {
			fmt.Fprintf(&b, "  %s %s", f, percent(n[0], n[1]))
		}
	}
	b.WriteString("\n")
	for _, h := range judge.Harms {
		fmt.Fprintf(&b, "  %s %s", h, percent(t.harms[h], of))
	}
	return b.String()
}

// kindTable is how each kind fares.
func (t *tally) kindTable() Table {
	table := Table{Title: "By kind", Head: []string{"kind", "in the gold", "printed", "precision", "recall", "F1"}}
	kinds := sortedKeys(t.kinds)
	slices.SortStableFunc(kinds, func(a, b orontes.Kind) int { return cmp.Compare(t.kinds[b][0], t.kinds[a][0]) })
	for _, k := range kinds {
		n := t.kinds[k]
		table.Rows = append(table.Rows, []string{string(k), itoa(n[0]), itoa(n[2]), percent(n[1], n[2]), percent(n[1], n[0]), percent(2*n[1], n[0]+n[2])})
	}
	return table
}

// harmTable lists the harms, and harmThresholds the share above each score.
func (t *tally) harmTable() Table {
	table := Table{Title: "Harm: printed claims that say what the text does not say", Head: []string{"harm", "claims", "of printed"}}
	for _, h := range judge.Harms {
		table.Rows = append(table.Rows, []string{string(h), itoa(t.harms[h]), percent(t.harms[h], len(t.scored))})
	}
	harmful, of := t.harmful(0)
	table.Rows = append(table.Rows, []string{"any of these", itoa(harmful), percent(harmful, of)})
	return table
}

func (t *tally) thresholdTable() Table {
	table := Table{Title: "By score: what is left above a threshold", Head: []string{"score from", "printed", "right in every field", "with harm"}}
	for _, from := range []float64{0, .1, .2, .3, .4, .5, .6, .7, .8, .9} {
		harmful, of := t.harmful(from)
		whole := 0
		for _, s := range t.scored {
			if s.score >= from && s.whole {
				whole++
			}
		}
		table.Rows = append(table.Rows, []string{fmt.Sprintf("%.1f", from), itoa(of), percent(whole, of), percent(harmful, of)})
	}
	return table
}

func (t *tally) reliabilityTable() Table {
	table := Table{
		Title: fmt.Sprintf("Calibration: expected error %.3f", t.calibrationError()),
		Head:  []string{"score", "printed", "mean score", "right in every field"},
	}
	for i, bin := range t.bins() {
		if len(bin) == 0 {
			continue
		}
		said, right := 0.0, 0
		for _, s := range bin {
			said += s.score
			if s.whole {
				right++
			}
		}
		table.Rows = append(table.Rows, []string{fmt.Sprintf("%.1f–%.1f", float64(i)/10, float64(i+1)/10), itoa(len(bin)),
			fmt.Sprintf("%.3f", said/float64(len(bin))), percent(right, len(bin))})
	}
	return table
}

// errors lists what is wrong in a verdict, for reports of train and dev only.
func (s *Score) errors(v *judge.Verdict) {
	if v.File.Part == gold.Test {
		return
	}
	part := string(v.File.Part)
	if right, told := v.Chief(); told && !right {
		e := Error{Measure: part + ": chief claim", Class: "no claim printed", ID: v.File.Name, Claims: tellAll(v.Reading.Claims)}
		for i := range v.File.Claims {
			if g := &v.File.Claims[i]; g.Mark == gold.Chief {
				e.Gold, e.Sentence = tellGold(g), lineAt(v.File.Text, g.Anchor.Span)
			}
		}
		if main := mainClaim(v.Reading); main != nil {
			e.Class, e.Got = "another claim leads", tell(main)
		}
		s.Errors = append(s.Errors, e)
	}
	for i := range v.Pairs {
		p := &v.Pairs[i]
		e := Error{ID: v.File.ID, Claims: nil}
		if p.Gold != nil {
			e.ID = fmt.Sprintf("%s:%d", v.File.Name, p.Gold.Line)
			e.Gold, e.Sentence = tellGold(p.Gold), lineAt(v.File.Text, p.Gold.Anchor.Span)
		}
		if p.Printed != nil {
			e.Got = tell(p.Printed)
			if e.Sentence == "" {
				e.Sentence = lineAt(v.File.Text, p.Printed.Span)
			}
		}
		add := func(measure, class string) {
			one := e
			one.Measure, one.Class = part+": "+measure, class
			s.Errors = append(s.Errors, one)
		}
		switch {
		case p.Printed == nil && p.Gold.Demanded():
			add("claims recall", string(p.Gold.Types[0].Kind)+" missed")
		case p.Loose:
			add("claims precision", fmt.Sprintf("%s read as %s.%s", p.Gold.Types[0], p.Printed.Kind, p.Printed.Type))
		case p.Printed != nil && p.Gold == nil:
			add("claims precision", string(p.Printed.Kind)+"."+p.Printed.Type+" too much")
		}
		for _, h := range p.Harm {
			add("printed claims without harm", string(h))
		}
		for _, f := range judge.Fields {
			if right, judged := p.Fields[f]; judged && !right {
				add("field "+string(f), p.Gold.Types[0].String())
			}
		}
	}
}

func tellGold(g *gold.Claim) string { return fmt.Sprintf("%s %q", g.Types[0], g.Anchor.Words) }

// lineAt is the line of a text in which a span begins.
func lineAt(text string, s orontes.Span) string {
	from, to := lineBounds(text, s)
	return text[from:to]
}
