package eval

import (
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
)

// Lesson is what one report of the train part teaches: the choices that were made
// in reading it, by name, and of every claim read its features and whether it was
// right in every field. Claims that tell an optional line count as any other.
type Lesson struct {
	Choices map[string][]learn.Case
	Surety  []learn.Example
}

// chosen says which field of a claim a choice decides.
var chosen = map[string]judge.Field{
	"place": judge.Place, "origin": judge.Origin, "destination": judge.Destination, "time": judge.When,
	"speaker": judge.Speaker, "actor": judge.Actor, "target": judge.Target, "figure": judge.Figure,
	"accumulation": judge.Accumulation, "object": judge.Object, "verification": judge.Verification,
}

// Lessons are the reports of the train part, of the project's own gold and of real
// text, ready to be read.
type Lessons struct {
	reports []*orontes.Report
	files   []*gold.File
}

// Lessons fetches the train part.
func (b *Bench) Lessons() (*Lessons, error) {
	files, problems := gold.Own()
	real, more := gold.Real()
	for _, p := range append(problems, more...) {
		b.warn(p)
	}
	train := slices.DeleteFunc(append(files, real...), func(f *gold.File) bool { return f.Part != gold.Train })
	reports, of, err := b.texts(train)
	if err != nil {
		return nil, err
	}
	return &Lessons{reports, of}, nil
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
	var choices []reader.Choice
	features := map[string][]string{}
	desk.Observe = func(claim string, f []string) { features[claim] = f }
	desk.Chosen = func(c reader.Choice) { choices = append(choices, c) }
	v := judge.Report(l.files[n], desk.Read(l.reports[n]))
	lesson := Lesson{Choices: map[string][]learn.Case{}}
	pairs := map[string]*judge.Pair{}
	for k := range v.Pairs {
		if p := &v.Pairs[k]; p.Printed != nil {
			pairs[p.Printed.ID] = p
			lesson.Surety = append(lesson.Surety, learn.Example{Features: features[p.Printed.ID], Yes: p.Whole()})
		}
	}
	// How things are put forward is learnt from what was missed, too, and from what
	// must not be told.
	desk.Asked = nil
	for k := range v.File.Claims {
		g := &v.File.Claims[k]
		if !unheard(v, g) {
			continue
		}
		a := reader.Asked{ID: strconv.Itoa(k), Span: g.Anchor.Span}
		if len(g.Types) > 0 {
			a.Kind = g.Types[0].Kind
		}
		desk.Asked = append(desk.Asked, a)
		pairs[a.ID] = &judge.Pair{Gold: g, Printed: &orontes.Claim{ID: a.ID, Kind: a.Kind}}
	}
	printed := choices
	choices = nil
	desk.Read(l.reports[n])
	desk.Asked = nil
	for _, c := range choices {
		if _, asked := strconv.Atoi(c.Claim); asked == nil {
			printed = append(printed, c)
		}
	}
	for _, c := range printed {
		if one, ok := graded(v.File, pairs, &c); ok {
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
func graded(f *gold.File, pairs map[string]*judge.Pair, c *reader.Choice) (learn.Case, bool) {
	var one learn.Case
	for k, o := range c.Options {
		p := pairs[c.Claim]
		if o.Claim != "" {
			p = pairs[o.Claim]
		}
		right := false
		switch {
		case c.Name == "chief":
			right = p != nil && p.Right() && (p.Gold.Mark == gold.Chief || p.Gold.Mark == gold.AsChief)
		case p == nil || p.Loose:
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
	return one, true
}

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
	right, judged := fields[chosen[choice]]
	return right || !judged
}
