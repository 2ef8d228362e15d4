package tag

import (
	"math/rand/v2"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Sentence is a sentence to train on.
type Sentence struct {
	Words []word.Word
	Gold  []Tag
	Draft []Tag // first-pass tags from a tagger that did not see the sentence
}

// Plan says how to train.
type Plan struct {
	Bits    int // size of each hashed table
	Classes int // number of tags
	Epochs  int
	Members int // perceptrons to average, each trained in another order
	Steps   float64
}

// Train trains a tagger. Sentences without Draft get one: their folds are
// tagged by a first pass trained on the other folds.
func Train(sample []Sentence, plan Plan, folds int, parallel func(n int, f func(i int))) *Tagger {
	t := &Tagger{lexicon: count(sample)}
	parallel(folds, func(k int) {
		var rest []Sentence
		for i, s := range sample {
			if i%folds != k {
				rest = append(rest, s)
			}
		}
		part := &Tagger{lexicon: count(rest)}
		one := plan
		one.Members = 1
		part.first = part.pass(rest, one, false, func(n int, f func(int)) { f(0) })
		var scratch Scratch
		for i := k; i < len(sample); i += folds {
			sample[i].Draft = make([]Tag, len(sample[i].Words))
			part.draftOnly(sample[i].Words, sample[i].Draft, &scratch)
		}
	})
	t.first = t.pass(sample, plan, false, parallel)
	t.second = t.pass(sample, plan, true, parallel)
	return t
}

func (t *Tagger) draftOnly(words []word.Word, tags []Tag, s *Scratch) {
	s.ambig = t.lexicon.ambiguities(words, s.ambig[:0])
	c := context{words: words, ambig: s.ambig}
	p1, p2 := Edge, Edge
	for i := range words {
		g, sure := t.lexicon.sure(words[i].Form)
		if !sure {
			s.features = c.draft(s.features[:0], i, p1, p2, t.first.Bits)
			g = Tag(linear.Best(t.first.Score(s.features, &s.linear)))
		}
		tags[i] = g
		p2, p1 = p1, g
	}
}

// pass trains one of the two passes.
func (t *Tagger) pass(sample []Sentence, plan Plan, second bool, parallel func(n int, f func(i int))) *linear.Table {
	members := make([]*linear.Perceptron, plan.Members)
	parallel(plan.Members, func(k int) {
		members[k] = t.member(sample, plan, second, uint64(k))
	})
	return linear.Combine(plan.Steps, members...)
}

func (t *Tagger) member(sample []Sentence, plan Plan, second bool, seed uint64) *linear.Perceptron {
	p := linear.NewPerceptron(plan.Bits, plan.Classes)
	order := rand.New(rand.NewPCG(seed, 1))
	var features []uint32
	var ambig []word.Atom
	for range plan.Epochs {
		for _, k := range order.Perm(len(sample)) {
			s := &sample[k]
			ambig = t.lexicon.ambiguities(s.Words, ambig[:0])
			c := context{words: s.Words, ambig: ambig}
			if second {
				c.tags = s.Draft
			}
			p1, p2 := Edge, Edge
			for i := range s.Words {
				g, sure := t.lexicon.sure(s.Words[i].Form)
				if !sure {
					if second {
						features = c.revision(features[:0], i, p1, p2, plan.Bits)
					} else {
						features = c.draft(features[:0], i, p1, p2, plan.Bits)
					}
					g = learn(p, features, s.Gold[i])
				}
				p2, p1 = p1, g
			}
		}
	}
	return p
}

// learn decides, corrects the perceptron where it is wrong, and returns what
// it decided.
func learn(p *linear.Perceptron, features []uint32, gold Tag) Tag {
	g := Tag(linear.Best(p.Score(features)))
	p.Tick()
	if g != gold {
		p.Update(features, int(gold), 1)
		p.Update(features, int(g), -1)
	}
	return g
}
