package eval

import (
	"orontes"
	"orontes/eval/gold"
	"orontes/eval/judge"
)

// Counted names what Texts counts, in the order of Points.
var Counted = []string{"found", "whole", "extra", "harm", "faults", "idmc", "fakes", "plover", "eventloc"}

// Points are the answers of one text: right ones, but extra claims and harm,
// which are better few.
type Points [9]int

// The places of what is better few.
const (
	pointExtra = 2
	pointHarm  = 3
)

// Add adds points.
func (p *Points) Add(q Points) {
	for i, n := range q {
		p[i] += n
	}
}

// Less gives what p has more than q; of what is better few, what it has fewer.
func (p Points) Less(q Points) Points {
	for i := range p {
		p[i] -= q[i]
	}
	p[pointExtra], p[pointHarm] = -p[pointExtra], -p[pointHarm]
	return p
}

// Text is one text of the gold with how its reading is judged.
type Text struct {
	Name   string
	Report *orontes.Report
	Judge  func(*orontes.Reading) Points
}

// Texts lists the texts of every set whose reading can be judged text by text,
// without the test part of the project's own gold. Sets that are not at hand are
// told and left out.
func (b *Bench) Texts() ([]Text, error) {
	var all []Text
	for _, set := range []func(*Bench) ([]Text, error){ownTexts, faultTexts, idmcTexts, fakesTexts, ploverTexts, eventLocTexts} {
		texts, err := set(b)
		if IsMissing(err) {
			b.warn(err)
			continue
		}
		if err != nil {
			return nil, err
		}
		all = append(all, texts...)
	}
	return all, nil
}

func ownTexts(b *Bench) ([]Text, error) {
	files, problems := gold.Own()
	for _, p := range problems {
		b.warn(p)
	}
	var kept []*gold.File
	for _, f := range files {
		if f.Part != gold.Test {
			kept = append(kept, f)
		}
	}
	reports, of, err := b.texts(kept)
	if err != nil {
		return nil, err
	}
	var all []Text
	for i, f := range of {
		all = append(all, Text{f.Name, reports[i], func(r *orontes.Reading) Points {
			t := newTally()
			t.add(judge.Report(f, r))
			harmful, _ := t.harmful(0)
			return Points{t.found, t.whole, t.printed - t.found, harmful}
		}})
	}
	return all, nil
}

func faultTexts(b *Bench) ([]Text, error) {
	results, err := b.Faults()
	if err != nil {
		return nil, err
	}
	var all []Text
	for _, f := range results {
		if f.Outcome.Reading == nil || f.Outcome.Reading.Report.Text == "" {
			continue
		}
		all = append(all, Text{f.Case.ID, f.Outcome.Reading.Report, func(r *orontes.Reading) (p Points) {
			o := f.Outcome
			o.Reading = r
			if len(f.Case.Judge(o)) == 0 {
				p[4] = 1
			}
			return p
		}})
	}
	return all, nil
}

// judged makes texts of the records of a set and their reports: tell judges the
// reading of one record.
func judged[R any](gold []R, reports []*orontes.Report, err error, tell func(R, *orontes.Reading) Points) ([]Text, error) {
	if err != nil {
		return nil, err
	}
	all := make([]Text, len(gold))
	for i, g := range gold {
		all[i] = Text{reports[i].ID, reports[i], func(r *orontes.Reading) Points { return tell(g, r) }}
	}
	return all, nil
}

func idmcTexts(b *Bench) ([]Text, error) {
	gold, reports, err := idmcExcerpts(b)
	return judged(gold, reports, err, func(g idmcRecord, r *orontes.Reading) (p Points) {
		s := &Score{}
		if s.idmc(g, r) == nil {
			p[5] = s.right(idmcAny, idmcBest, "quantity and term")
		}
		return p
	})
}

func fakesTexts(b *Bench) ([]Text, error) {
	gold, reports, err := fakesArticles(b)
	return judged(gold, reports, err, func(g fakesRecord, r *orontes.Reading) (p Points) {
		s := &Score{}
		s.fakes(g.Crowd, r, newWhereabouts(b.places))
		p[6] = s.right(fakesPlace, fakesDeadFirst, fakesCause, fakesActor)
		return p
	})
}

func ploverTexts(b *Bench) ([]Text, error) {
	gold, reports, err := ploverSentences(b)
	return judged(gold, reports, err, func(g ploverRecord, r *orontes.Reading) (p Points) {
		s := &Score{}
		s.plover(g, r)
		p[7] = s.right(ploverMain)
		return p
	})
}

func eventLocTexts(b *Bench) ([]Text, error) {
	gold, reports, err := eventSentences(b)
	return judged(gold, reports, err, func(g eventRecord, r *orontes.Reading) (p Points) {
		s := &Score{}
		for _, event := range g.Events {
			s.event(event, g, r)
		}
		p[8] = s.right(eventPlace)
		return p
	})
}

// right adds the right answers of some measures.
func (s *Score) right(measures ...string) int {
	n := 0
	for _, name := range measures {
		n += s.measure(name).Right
	}
	return n
}
