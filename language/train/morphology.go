package main

import (
	"orontes/language"
	"orontes/language/internal/model"
	"orontes/language/internal/morph"
)

// trainMorphology trains lemmas and features, from right tags and trees.
func trainMorphology(sents []language.Sentence, inv *inventory, m *model.Model) {
	var examples []morph.Example
	sample := make([]morph.Sample, len(sents))
	for i := range sents {
		s := &sents[i]
		c := &sample[i]
		c.Words = wordsOf(s)
		c.Heads = headsOf(s)
		for j := range s.Tokens {
			t := &s.Tokens[j]
			tag := inv.tag(t)
			c.Tags = append(c.Tags, tag)
			c.Labels = append(c.Labels, inv.labels[t.Rel])
			c.Gold = append(c.Gold, uint64(t.Feats))
			if t.Lemma != "" && !t.Feats.Has(language.TypoYes) {
				examples = append(examples, morph.Example{Form: t.Form, Lemma: t.Lemma, Tag: tag})
			}
		}
	}
	examples = append(examples, verbExamples(inv)...)
	m.Lemmas = morph.LearnLemmas(examples, func(tag uint8) bool { return m.Proper[tag] })
	m.Features = morph.LearnFeatures(sample, m.Roles)
}
