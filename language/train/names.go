package main

import (
	"orontes/language/internal/linear"
	"orontes/language/internal/model"
	"orontes/language/internal/name"
	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
	"orontes/language/internal/word"
)

var namePlan = name.Plan{
	Kinds: len(model.KindNames), Epochs: 8, Members: 8,
	Grain: linear.Grain{Steps: 4, Least: 1},
}

// heldOut reports whether a sentence of a corpus is kept to measure with: every
// tenth block of twenty.
func heldOut(i int) bool { return i/20%10 == 9 }

// trainNames trains the finder of names, on sentences that the model at hand
// tags and parses.
func trainNames(ner string, m *model.Model) error {
	all, err := corpora(ner)
	if err != nil {
		return err
	}
	var sents []named
	// GUM's marks are left out: they cover phrases that are spoken of, not
	// names, and names taken from them cost 6 points of F1.
	for _, corpus := range sortedKeys(all) {
		for i, s := range all[corpus] {
			if !heldOut(i) {
				sents = append(sents, s)
			}
		}
	}
	sample := make([]name.Sample, len(sents))
	const jobs = 16
	parallel(jobs, func(k int) {
		var tagging tag.Scratch
		var parsing tree.Scratch
		for i := k; i < len(sents); i += jobs {
			sample[i] = nameSample(sents[i], m, &tagging, &parsing)
		}
	})
	m.Names = name.Train(sample, namePlan, parallel)
	return nil
}

// nameSample analyses a sentence.
func nameSample(s named, m *model.Model, tagging *tag.Scratch, parsing *tree.Scratch) name.Sample {
	var out name.Sample
	for _, form := range s.forms {
		out.Words = append(out.Words, word.Of(form))
	}
	out.Tags = make([]tag.Tag, len(s.forms))
	m.Tagger.Tag(out.Words, out.Tags, tagging)
	var in tree.Input
	in.Fill(out.Words, out.Tags, m.TagPos)
	heads, rels := m.Forward.Greedy(&in, parsing)
	out.Heads = append([]int16(nil), heads...)
	out.Rels = append([]uint8(nil), rels...)
	out.Proper, out.Gold = m.Proper, s.labels
	return out
}
