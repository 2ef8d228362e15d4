package eval

import (
	"orontes/eval/gold"
	"orontes/eval/judge"
	"orontes/learn"
)

// Surety gives what the score of claims is learnt from: of every claim read of the
// train part of the project's own gold and of real text, its features and whether it
// was right in every field. Claims that tell an optional line count as any other.
func (b *Bench) Surety() ([]learn.Example, error) {
	files, problems := gold.Own()
	real, more := gold.Real()
	for _, p := range append(problems, more...) {
		b.warn(p)
	}
	var train []*gold.File
	for _, f := range append(files, real...) {
		if f.Part == gold.Train {
			train = append(train, f)
		}
	}
	reports, of, err := b.texts(train)
	if err != nil {
		return nil, err
	}
	desk := b.reader.Desk()
	var examples []learn.Example
	for i, report := range reports {
		features := map[string][]string{}
		desk.Observe = func(claim string, f []string) { features[claim] = f }
		v := judge.Report(of[i], desk.Read(report))
		for k := range v.Pairs {
			if p := &v.Pairs[k]; p.Printed != nil {
				examples = append(examples, learn.Example{Features: features[p.Printed.ID], Yes: p.Whole()})
			}
		}
	}
	return examples, nil
}
