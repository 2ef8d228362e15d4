package eval

import (
	"errors"
	"slices"
	"strings"

	"orontes"
	"orontes/eval/gold"
	"orontes/learn"
	"orontes/reader/draft"
)

// How much a place of another set counts beside one of the project's own gold: less,
// so that what is peculiar to those sets is not learnt.
const (
	eventWeight   = .5
	articleWeight = .5
)

// placeLessons adds the sets that teach where events happen: the sentences of
// EventLoc and the articles of FA-KES. Where they are not at hand, nothing is added.
func (b *Bench) placeLessons(l *Lessons) error {
	sentences, reports, err := eventSentences(b)
	if errors.Is(err, errNoGold) {
		return nil
	}
	if err != nil {
		return err
	}
	for i := range sentences {
		if len(sentences[i].Toponyms) == 0 {
			continue
		}
		l.reports = append(l.reports, reports[i])
		l.grades = append(l.grades, func(r *orontes.Reading, m made) Lesson {
			return eventLesson(sentences[i], r, m.choices)
		})
	}
	articles, reports, err := fakesArticles(b)
	if err != nil {
		return err
	}
	where, kept := newWhereabouts(b.places), keptAside()
	for i := range articles {
		g := articles[i].Crowd
		if g == nil {
			continue
		}
		targets := where.gold(g.Location)
		where.right(targets, &orontes.Toponym{Place: orontes.Place{Point: &orontes.Point{}}}) // looks them up, once
		l.reports = append(l.reports, reports[i])
		l.grades = append(l.grades, func(r *orontes.Reading, m made) Lesson {
			lesson := Lesson{Set: " fakes", Choices: map[string][]learn.Case{}}
			if len(targets) > 0 {
				lesson = articleLesson(targets, where, kept[articles[i].ID], r, m.choices)
			}
			if !kept[articles[i].ID] {
				lesson.Crowd = asked(g, where, r, m.choices)
			}
			return lesson
		})
	}
	return nil
}

// keptAside are the articles of FA-KES that the project's own gold uses to measure:
// nothing is learnt from them.
func keptAside() map[string]bool {
	real, _ := gold.Real()
	kept := map[string]bool{}
	for _, f := range real {
		if id, ok := strings.CutPrefix(f.Elsewhere, "fakes/"); ok && f.Part != gold.Train {
			kept[id] = true
		}
	}
	return kept
}

func eventLesson(record eventRecord, r *orontes.Reading, choices []draft.Choice) Lesson {
	lesson := Lesson{Set: " eventloc", Choices: map[string][]learn.Case{}}
	at, gold := bytesOf(r.Report.Text), record.Toponyms
	for _, event := range record.Events {
		right := false
		for _, c := range covering(r, cut(at, event)) {
			right = right || placeIs(c.Place, gold, at)
			lesson.grade(choices, c, eventWeight, func(o *orontes.Claim) bool { return placeIs(o.Place, gold, at) })
		}
		lesson.Tried = append(lesson.Tried, Trial{"eventloc: " + eventPlace, right})
	}
	return lesson
}

func articleLesson(targets []string, where *whereabouts, kept bool, r *orontes.Reading, choices []draft.Choice) Lesson {
	lesson := Lesson{Set: " fakes", Choices: map[string][]learn.Case{}}
	main := mainClaim(r)
	lesson.Tried = []Trial{{"fakes: " + fakesPlace, main != nil && where.right(targets, chiefPlace(main))}}
	if main != nil && !kept {
		lesson.grade(choices, main, articleWeight, func(o *orontes.Claim) bool { return where.right(targets, chiefPlace(o)) })
	}
	return lesson
}

// grade keeps what the choice of a claim's place would have come to, option by
// option.
func (l *Lesson) grade(choices []draft.Choice, claim *orontes.Claim, weight float64, right func(*orontes.Claim) bool) {
	for _, c := range choices {
		if c.Claim != claim.ID || c.Name != "place" {
			continue
		}
		one := learn.Case{Weight: weight}
		for _, o := range c.Options {
			tried := *claim
			o.Set(&tried)
			one.Options, one.Right = append(one.Options, o.Features), append(one.Right, right(&tried))
		}
		l.Choices[c.Name] = append(l.Choices[c.Name], one)
	}
}

// asked says how far each claim agrees with the crowd, if it were chief.
func asked(g *crowd, where *whereabouts, r *orontes.Reading, choices []draft.Choice) *CrowdLesson {
	k := slices.IndexFunc(choices, func(c draft.Choice) bool { return c.Name == "chief" })
	if k < 0 {
		return nil
	}
	lesson := &CrowdLesson{}
	var points []int
	for _, o := range choices[k].Options {
		main := first(r.Claims, func(c *orontes.Claim) bool { return c.ID == o.Claim })
		agrees, n := g.agrees(r.Claims, main, where), 0
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
