package eval

import (
	"errors"
	"strings"

	"orontes"
	"orontes/eval/gold"
	"orontes/learn"
	"orontes/reader"
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
		targets := where.gold(articles[i].Crowd.Location)
		if len(targets) == 0 {
			continue
		}
		where.right(targets, &orontes.Toponym{Place: orontes.Place{Point: &orontes.Point{}}}) // looks them up, once
		l.reports = append(l.reports, reports[i])
		l.grades = append(l.grades, func(r *orontes.Reading, m made) Lesson {
			return articleLesson(targets, where, kept[articles[i].ID], r, m.choices)
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

func eventLesson(record eventRecord, r *orontes.Reading, choices []reader.Choice) Lesson {
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

func articleLesson(targets []string, where *whereabouts, kept bool, r *orontes.Reading, choices []reader.Choice) Lesson {
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
func (l *Lesson) grade(choices []reader.Choice, claim *orontes.Claim, weight float64, right func(*orontes.Claim) bool) {
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
