package eval

import (
	"hash/fnv"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"orontes"
	"orontes/eval/gold"
	"orontes/eval/judge"
	"orontes/learn"
	"orontes/reader"
	"orontes/reader/draft"
)

// Lesson is what one report of the train part teaches: the choices that were made
// in reading it, by name, and of every claim read its features and whether it was
// right in every field. Claims that tell an optional line count as any other.
type Lesson struct {
	Choices map[string][]learn.Case
	Surety  []learn.Example
	Tried   []Trial        // what the reading got right, where it was judged
	Set     string         // empty: the project's own gold
	Fold    int            // of the report
	Crowd   *CrowdLesson   // nil: no crowd was asked
	Verdict *judge.Verdict // nil: not of the project's own gold
}

// CrowdLesson is what the crowd of FA-KES teaches of which claim is chief: those
// are right that agree with most of its answers. Agrees tells of each option with
// which, by measure.
type CrowdLesson struct {
	Chief  learn.Case
	Agrees []map[string]bool
}

// Folds is into how many parts the lessons are divided, to train on some and try on
// the rest.
const Folds = 5

// Fold is the part of a report, by its id: a text has one wherever it is used.
func (l *Lessons) Fold(n int) int {
	h := fnv.New32a()
	h.Write([]byte(l.reports[n].ID))
	return int(h.Sum32() % Folds)
}

// Trial is one thing that a set judged of a reading.
type Trial struct {
	Set   string
	Right bool
}

// chosen says which field of a claim a choice decides.
var chosen = map[string]judge.Field{
	"place": judge.Place, "origin": judge.Origin, "destination": judge.Destination, "time": judge.When,
	"speaker": judge.Speaker, "actor": judge.Actor, "target": judge.Target, "figure": judge.Figure,
	"accumulation": judge.Accumulation, "object": judge.Object, "verification": judge.Verification,
}

// Lessons are the reports of the train part, of the project's own gold and of real
// text, ready to be read; and those of other sets that teach a choice.
type Lessons struct {
	reports []*orontes.Report
	grades  []grade // one a report
}

// made is what is known of a reading beside its claims: the choices, the features of
// every claim's score by id, and the choices made when it is read again and asked
// who says some claims that it missed.
type made struct {
	choices  []draft.Choice
	features map[string][]string
	again    func([]draft.Asked) []draft.Choice
}

// grade says what a reading and the choices made in it teach.
type grade func(*orontes.Reading, made) Lesson

// Lessons fetches the train part.
func (b *Bench) Lessons() (*Lessons, error) {
	files, problems := gold.Own()
	real, more := gold.Real()
	for _, p := range append(problems, more...) {
		b.warn(p)
	}
	var train []*gold.File
	annotated := map[string]bool{}
	for _, f := range append(files, real...) {
		annotated[f.Elsewhere] = true
		if f.Part == gold.Train {
			train = append(train, f)
		}
	}
	reports, of, err := b.texts(train)
	if err != nil {
		return nil, err
	}
	l := &Lessons{reports: reports}
	for _, f := range of {
		l.grades = append(l.grades, func(r *orontes.Reading, m made) Lesson {
			return lesson(judge.Report(f, r), m)
		})
	}
	return l, b.placeLessons(l)
}

// Len is the number of reports.
func (l *Lessons) Len() int { return len(l.reports) }

// Read has a reader read some of the reports, given by number, and says what each
// teaches, in their order.
func (l *Lessons) Read(r *reader.Reader, which []int) []Lesson {
	lessons := make([]Lesson, len(which))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			desk := r.Desk()
			for {
				k := int(next.Add(1)) - 1
				if k >= len(which) {
					return
				}
				lessons[k] = l.lesson(desk, which[k])
			}
		})
	}
	wait.Wait()
	return lessons
}

func (l *Lessons) lesson(desk *reader.Desk, n int) Lesson {
	var choices []draft.Choice
	features := map[string][]string{}
	desk.Observe = func(claim string, f []string) { features[claim] = f }
	desk.Chosen = func(c draft.Choice) { choices = append(choices, c) }
	r := desk.Read(l.reports[n])
	again := func(asked []draft.Asked) []draft.Choice {
		choices = nil
		desk.Asked = asked
		desk.Read(l.reports[n])
		desk.Asked = nil
		return choices
	}
	lesson := l.grades[n](r, made{choices, features, again})
	lesson.Fold = l.Fold(n)
	return lesson
}

// lesson is what a reading teaches that was judged against the project's gold.
func lesson(v *judge.Verdict, m made) Lesson {
	lesson := Lesson{Choices: map[string][]learn.Case{}, Verdict: v}
	pairs := map[string]*judge.Pair{}
	for k := range v.Pairs {
		if p := &v.Pairs[k]; p.Printed != nil {
			pairs[p.Printed.ID] = p
			lesson.Surety = append(lesson.Surety, learn.Example{Features: m.features[p.Printed.ID], Yes: p.Whole()})
			if right, judged := p.Fields[judge.Place]; judged {
				lesson.Tried = append(lesson.Tried, Trial{"gold: place", right})
			}
		}
	}
	// Who speaks and how things are put forward is learnt from what was missed, too,
	// and from what must not be told.
	var asked []draft.Asked
	for k := range v.File.Claims {
		g := &v.File.Claims[k]
		if !unheard(v, g) {
			continue
		}
		one := draft.Asked{ID: strconv.Itoa(k), Span: g.Anchor.Span}
		if len(g.Types) > 0 {
			one.Kind = g.Types[0].Kind
		}
		asked = append(asked, one)
		pairs[one.ID] = &judge.Pair{Gold: g, Printed: &orontes.Claim{ID: one.ID, Kind: one.Kind}}
	}
	choices := m.again(asked)
	teller := tellers(v.File, choices)
	for k := range choices {
		c := &choices[k]
		one, ok := learn.Case{}, false
		switch c.Name {
		case "event":
			one, ok = gradedEvent(v.File, teller, c)
		case "number":
			one, ok = gradedNumber(v, c)
		default:
			one, ok = graded(v.File, pairs, c)
		}
		if ok {
			lesson.Choices[c.Name] = append(lesson.Choices[c.Name], one)
		}
	}
	return lesson
}

// unheard reports whether a line of the gold was not read: a claim that was missed,
// or a stretch where nothing at all may be told.
func unheard(v *judge.Verdict, g *gold.Claim) bool {
	for k := range v.Pairs {
		p := &v.Pairs[k]
		if p.Gold == g && p.Right() || g.Mark == gold.Forbidden && p.Printed != nil && p.Printed.Span.Overlaps(g.Anchor.Span) {
			return false
		}
	}
	return g.Mark != gold.Forbidden || g.Bare() && !slices.ContainsFunc(v.File.Claims, func(o gold.Claim) bool {
		return o.Mark != gold.Forbidden && o.Anchor.Span.Overlaps(g.Anchor.Span)
	})
}

// graded says which options of a choice would have been right. A choice about a
// claim that is none of the gold's cannot be graded.
func graded(f *gold.File, pairs map[string]*judge.Pair, c *draft.Choice) (learn.Case, bool) {
	var one learn.Case
	chief := slices.IndexFunc(f.Claims, func(g gold.Claim) bool { return g.Mark == gold.Chief && len(g.ACLED) > 0 })
	if c.Name == "acled" && chief < 0 {
		return one, false
	}
	for k, o := range c.Options {
		p := pairs[c.Claim]
		if o.Claim != "" {
			p = pairs[o.Claim]
		}
		right := false
		switch {
		case c.Name == "chief":
			right = p != nil && p.Right() && (p.Gold.Mark == gold.Chief || p.Gold.Mark == gold.AsChief)
		case c.Name == "acled": // the event's, whichever claim is chief
			var claim orontes.Claim
			o.Set(&claim)
			right = slices.Contains(f.Claims[chief].ACLED, claim.Codes.ACLED)
		case p == nil || p.Loose && c.Name != "speaker":
			return one, false
		case c.Name == "real" && p.Gold == nil && !slices.Contains(p.Harm, judge.Unreal):
			return one, false
		case c.Name == "real":
			right = (k == 0) == (p.Gold != nil && p.Gold.Mark != gold.Forbidden)
		case p.Gold == nil || p.Gold.Mark == gold.Forbidden:
			return one, false
		default:
			claim := *p.Printed
			o.Set(&claim)
			right = suits(f, p.Gold, &claim, c.Name)
		}
		one.Options, one.Right = append(one.Options, o.Features), append(one.Right, right)
	}
	if c.Name == "modality" && !one.Right[0] {
		one.Weight = notSo
		if slices.Contains(pairs[c.Claim].Gold.Modality, orontes.Conditional) {
			one.Weight = conditional
		}
	}
	return one, true
}

// How much a claim weighs that is not asserted: it would be told as a fact. There are
// very few conditions.
const (
	notSo       = 4.0
	conditional = 12.0
)

// suits reports whether a claim is right in what a choice decides.
func suits(f *gold.File, g *gold.Claim, c *orontes.Claim, choice string) bool {
	fields := judge.Compare(f, g, c)
	if choice == "modality" {
		for _, field := range []judge.Field{judge.Modality, judge.Hedge} {
			if right, judged := fields[field]; judged && !right {
				return false
			}
		}
		return true
	}
	if choice == "speaker" && len(g.Says) == 0 && slices.Contains(g.Hedges, "deed") && !fields[judge.Hedge] {
		return false // nobody vouches for it
	}
	if choice == "place" && c.Place != nil && judge.Misplaced(f, c.Place) {
		return false // the right name in the wrong country
	}
	right, judged := fields[chosen[choice]]
	return right || !judged
}

// tellers says which word tells a claim of the gold: of the words in its anchor that
// may be read as its type the first that the reader took for it, else the last.
func tellers(f *gold.File, choices []draft.Choice) map[*gold.Claim]*draft.Choice {
	teller := map[*gold.Claim]*draft.Choice{}
	for i := range f.Claims {
		g := &f.Claims[i]
		if g.Mark == gold.Forbidden {
			continue
		}
		taken := false
		for k := range choices {
			c := &choices[k]
			if c.Name != "event" {
				continue
			}
			for j, o := range c.Options {
				if o.Kind != "" && o.Span.Overlaps(g.Anchor.Span) && tells(g, o) && !taken {
					teller[g], taken = c, j == c.Taken
				}
			}
		}
	}
	return teller
}

// tells reports whether a claim of the gold is of the kind and type of an option.
func tells(g *gold.Claim, o draft.Option) bool {
	return slices.ContainsFunc(g.Types, func(t gold.Type) bool { return t.Kind == o.Kind && t.Type == o.Type })
}

// How much a word that tells something weighs against one that tells nothing: a
// claim of low score can be left out later, one never read cannot be found again.
// Readings that are complete weigh more, for they hold beyond the reports learnt from.
const (
	incomplete = 2.5
	complete   = 4.0
)

// gradedEvent says which readings of a word would have been right. Where another
// word of the anchor tells the claim, or the gold ends before, nothing is known.
func gradedEvent(f *gold.File, teller map[*gold.Claim]*draft.Choice, c *draft.Choice) (learn.Case, bool) {
	var one learn.Case
	some := false
	for _, o := range c.Options {
		right := false
		if end := f.Until.Span.End; o.Kind != "" && end > 0 && o.Span.Start >= end {
			return one, false
		}
		for i := range f.Claims {
			g := &f.Claims[i]
			if o.Kind == "" || g.Mark == gold.Forbidden || !tells(g, o) || !o.Span.Overlaps(g.Anchor.Span) {
				continue
			}
			if teller[g] != c {
				return one, false
			}
			right = true
		}
		some = some || right
		one.Options, one.Right = append(one.Options, o.Features), append(one.Right, right)
	}
	for j, o := range c.Options {
		if o.Kind == "" {
			one.Right[j] = !some
		}
	}
	if some {
		one.Weight = incomplete
	}
	for j, o := range c.Options {
		if some && one.Right[j] && slices.Contains(o.Features, "complete") {
			one.Weight = complete
		}
	}
	return one, true
}

// gradedNumber says what a number that no event claims would have told: a claim of the
// gold in its sentence which has that number, and which no claim read for another word
// tells with it.
func gradedNumber(v *judge.Verdict, c *draft.Choice) (learn.Case, bool) {
	var one learn.Case
	for _, o := range c.Options {
		var tried orontes.Claim
		if o.Set != nil {
			o.Set(&tried)
		}
		if end := v.File.Until.Span.End; end > 0 && o.Span.Start >= end {
			return one, false
		}
		right := o.Set != nil && slices.ContainsFunc(v.File.Claims, func(g gold.Claim) bool {
			return g.Mark != gold.Forbidden && tells(&g, o) && len(g.Figures) > 0 && o.Span.Overlaps(g.Anchor.Span) && judge.Compare(v.File, &g, &tried)[judge.Figure] &&
				!slices.ContainsFunc(v.Pairs, func(p judge.Pair) bool {
					return p.Gold != nil && p.Gold.Line == g.Line && p.Printed != nil && p.Printed.Figure != nil && p.Printed.Figure.Span != tried.Figure.Span && p.Fields[judge.Figure]
				})
		})
		one.Options, one.Right = append(one.Options, o.Features), append(one.Right, right)
	}
	one.Right[0] = !slices.Contains(one.Right, true)
	return one, true
}
