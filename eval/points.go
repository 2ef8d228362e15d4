package eval

import (
	"fmt"

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
	for _, set := range []func() ([]Text, error){b.ownTexts, b.faultTexts, b.idmcTexts, b.fakesTexts, b.ploverTexts, b.eventLocTexts} {
		texts, err := set()
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

func (b *Bench) ownTexts() ([]Text, error) {
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

func (b *Bench) faultTexts() ([]Text, error) {
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

func (b *Bench) idmcTexts() ([]Text, error) {
	records, err := records[idmcRecord](b.path("displacement/idmc_fully_labelled.jsonl"))
	if err != nil {
		return nil, err
	}
	documents := make([]stream, len(records))
	for i, g := range records {
		documents[i] = stream{ID: fmt.Sprintf("idmc-%d", i+1), Text: g.Excerpt}
	}
	reports, err := received(documents)
	if err != nil {
		return nil, err
	}
	var all []Text
	for i, g := range records {
		all = append(all, Text{reports[i].ID, reports[i], func(r *orontes.Reading) (p Points) {
			s := &Score{}
			if s.idmc(g, r) == nil {
				p[5] = s.right(idmcAny, idmcBest, "quantity and term")
			}
			return p
		}})
	}
	return all, nil
}

func (b *Bench) fakesTexts() ([]Text, error) {
	records, err := records[fakesRecord](b.path("fakes/articles-dev.jsonl.xz"))
	if err != nil {
		return nil, err
	}
	var documents []stream
	var crowds []*crowd
	for _, g := range records {
		if g.Crowd != nil {
			documents, crowds = append(documents, stream{ID: g.ID, Title: g.Title, Text: g.Text}), append(crowds, g.Crowd)
		}
	}
	reports, err := received(documents)
	if err != nil {
		return nil, err
	}
	var all []Text
	for i, c := range crowds {
		all = append(all, Text{reports[i].ID, reports[i], func(r *orontes.Reading) (p Points) {
			s := &Score{}
			s.fakes(c, r, newWhereabouts(b.places))
			p[6] = s.right(fakesPlace, fakesDeadFirst, fakesCause, fakesActor)
			return p
		}})
	}
	return all, nil
}

func (b *Bench) ploverTexts() ([]Text, error) {
	records, err := records[ploverRecord](b.path("events/plover_gsr_cameo.json"))
	if err != nil {
		return nil, err
	}
	var all []Text
	for _, g := range records {
		if g.Text == "" {
			continue
		}
		all = append(all, Text{g.ID, verbatim(g.ID, g.Text), func(r *orontes.Reading) (p Points) {
			s := &Score{}
			s.plover(g, r)
			p[7] = s.right(ploverMain)
			return p
		}})
	}
	return all, nil
}

func (b *Bench) eventLocTexts() ([]Text, error) {
	events, err := b.eventRecords()
	if err != nil {
		return nil, err
	}
	var all []Text
	for _, g := range events {
		all = append(all, Text{g.ID, verbatim(g.ID, g.Text), func(r *orontes.Reading) (p Points) {
			s := &Score{}
			for _, event := range g.Events {
				s.event(event, g, r)
			}
			p[8] = s.right(eventPlace)
			return p
		}})
	}
	return all, nil
}

// right adds the right answers of some measures.
func (s *Score) right(measures ...string) int {
	n := 0
	for _, name := range measures {
		n += s.measure(name).Right
	}
	return n
}
