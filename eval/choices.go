package eval

import (
	"runtime"
	"slices"
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
	Crowd   *CrowdLesson // nil: no crowd was asked
}

// CrowdLesson is what the crowd of FA-KES teaches of which claim is chief: those
// are right that agree with most of its answers. Agrees tells of each option with
// which, by measure.
type CrowdLesson struct {
	Chief  learn.Case
	Agrees []map[string]bool
}

// chosen says which field of a claim a choice decides.
var chosen = map[string]judge.Field{
	"place": judge.Place, "origin": judge.Origin, "destination": judge.Destination, "time": judge.When,
	"speaker": judge.Speaker, "actor": judge.Actor, "target": judge.Target, "figure": judge.Figure,
	"accumulation": judge.Accumulation, "object": judge.Object, "verification": judge.Verification,
}

// Lessons are the reports of the train part, of the project's own gold and of real
// text, and the articles of FA-KES that no other part has, ready to be read.
type Lessons struct {
	reports []*orontes.Report
	files   []*gold.File // nil for an article that only a crowd was asked about
	crowd   map[string]*crowd
	where   *whereabouts
}

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
	l := &Lessons{reports: reports, files: of, crowd: map[string]*crowd{}, where: newWhereabouts(b.places)}
	answers, articles, err := fakesArticles(b)
	if err != nil {
		return nil, err
	}
	for i, a := range answers {
		l.crowd[a.ID] = a.Crowd
		if !annotated["fakes/"+a.ID] {
			l.reports, l.files = append(l.reports, articles[i]), append(l.files, nil)
		}
	}
	return l, nil
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
	reading := desk.Read(l.reports[n])
	lesson := Lesson{Choices: map[string][]learn.Case{}}
	if g := l.crowd[reading.Report.ID]; g != nil {
		lesson.Crowd = l.asked(g, reading, choices)
	}
	if l.files[n] == nil {
		return lesson
	}
	v := judge.Report(l.files[n], reading)
	pairs := map[string]*judge.Pair{}
	for k := range v.Pairs {
		if p := &v.Pairs[k]; p.Printed != nil {
			pairs[p.Printed.ID] = p
			lesson.Surety = append(lesson.Surety, learn.Example{Features: features[p.Printed.ID], Yes: p.Whole()})
		}
	}
	for _, c := range choices {
		if one, ok := graded(v.File, pairs, &c); ok {
			lesson.Choices[c.Name] = append(lesson.Choices[c.Name], one)
		}
	}
	return lesson
}

// asked says how far each claim agrees with the crowd, if it were chief.
func (l *Lessons) asked(g *crowd, r *orontes.Reading, choices []reader.Choice) *CrowdLesson {
	k := slices.IndexFunc(choices, func(c reader.Choice) bool { return c.Name == "chief" })
	if k < 0 {
		return nil
	}
	lesson := &CrowdLesson{}
	var points []int
	for _, o := range choices[k].Options {
		main := first(r.Claims, func(c *orontes.Claim) bool { return c.ID == o.Claim })
		agrees, n := g.agrees(r.Claims, main, l.where), 0
		for measure, yes := range agrees {
			if yes && measure == fakesPlace {
				n += 3 // the crowd is surest of where
			} else if yes {
				n++
			}
		}
		points = append(points, n)
		lesson.Agrees = append(lesson.Agrees, agrees)
		lesson.Chief.Options = append(lesson.Chief.Options, o.Features)
	}
	for _, n := range points {
		lesson.Chief.Right = append(lesson.Chief.Right, n > 0 && n == slices.Max(points))
	}
	return lesson
}

// graded says which options of a choice would have been right. A choice about a
// claim that is none of the gold's cannot be graded.
func graded(f *gold.File, pairs map[string]*judge.Pair, c *reader.Choice) (learn.Case, bool) {
	var one learn.Case
	chief := slices.IndexFunc(f.Claims, func(g gold.Claim) bool { return g.Mark == gold.Chief && len(g.ACLED) > 0 })
	if c.Name == "acled" && chief < 0 {
		return one, false
	}
	for _, o := range c.Options {
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
		case p == nil || !p.Right():
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
		for _, field := range []judge.Field{judge.Modality, judge.Negation, judge.Hedge} {
			if right, judged := fields[field]; judged && !right {
				return false
			}
		}
		return true
	}
	right, judged := fields[chosen[choice]]
	return right || !judged
}
