package tag

import (
	"math/rand/v2"
	"slices"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Sentence is a sentence to train on.
type Sentence struct {
	Words []word.Word
	Gold  []Tag
	// Fair holds the tags of a tagger that did not see the sentence; [Train]
	// fills it, for the parser to learn from tags as good as it will meet.
	Fair  []Tag
	book  []word.Atom
	draft []Tag // of a first pass that did not see the sentence
}

// Plan says how to train.
type Plan struct {
	Bits    int // size of each hashed table
	Classes int // number of tags
	Epochs  int
	Members int // perceptrons to average, each trained in another order
	Grain   linear.Grain
	Margin  float64 // lead of a first-pass tag that needs no second look
	Book    *Wordbook
}

// blockSize is how many neighbouring sentences stay in one fold, so that few
// documents are in two.
const blockSize = 40

// Train trains a tagger and tags each of the given number of folds of the
// sample by a tagger that was trained on the others.
func Train(sample []Sentence, plan Plan, folds int, parallel func(n int, f func(i int))) *Tagger {
	for i := range sample {
		sample[i].book = plan.Book.entries(sample[i].Words, nil)
	}
	one := plan
	one.Members = 1
	alone := func(_ int, f func(int)) { f(0) }
	parts := make([]*Tagger, folds)
	rest := func(k int) (others []Sentence) {
		for i, s := range sample {
			if i/blockSize%folds != k {
				others = append(others, s)
			}
		}
		return others
	}
	parallel(folds, func(k int) {
		others := rest(k)
		parts[k] = newTagger(others, one)
		parts[k].first = parts[k].pass(others, one, false, alone)
		var scratch Scratch
		for i := range sample {
			if i/blockSize%folds != k {
				continue
			}
			parts[k].firstPass(sample[i].Words, &scratch)
			sample[i].draft = slices.Clone(scratch.draft)
		}
	})
	parallel(folds, func(k int) {
		parts[k].second = parts[k].pass(rest(k), one, true, alone)
		var scratch Scratch
		for i := range sample {
			if i/blockSize%folds != k {
				continue
			}
			sample[i].Fair = make([]Tag, len(sample[i].Words))
			parts[k].Tag(sample[i].Words, sample[i].Fair, &scratch)
		}
	})
	t := newTagger(sample, plan)
	t.first = t.pass(sample, plan, false, parallel)
	t.second = t.pass(sample, plan, true, parallel)
	return t
}

func newTagger(sample []Sentence, plan Plan) *Tagger {
	return &Tagger{lexicon: count(sample, plan.Book), margin: int32(plan.Margin * plan.Grain.Steps)}
}

// pass trains one of the two passes.
func (t *Tagger) pass(sample []Sentence, plan Plan, second bool, parallel func(n int, f func(i int))) *linear.Table {
	ambig := make([][]word.Atom, len(sample))
	for i := range sample {
		ambig[i] = t.lexicon.spared(sample[i].Words, sample[i].Gold, sample[i].book, nil)
	}
	members := make([]*linear.Perceptron, plan.Members)
	parallel(plan.Members, func(k int) {
		members[k] = t.member(sample, ambig, plan, second, uint64(k))
	})
	return linear.Combine(plan.Grain, members...)
}

func (t *Tagger) member(sample []Sentence, ambig [][]word.Atom, plan Plan, second bool, seed uint64) *linear.Perceptron {
	p := linear.NewPerceptron(plan.Bits, plan.Classes)
	order := rand.New(rand.NewPCG(seed, 1))
	var features []uint32
	for range plan.Epochs {
		for _, k := range order.Perm(len(sample)) {
			s := &sample[k]
			c := context{words: s.Words, book: s.book, ambig: ambig[k], style: styleOf(s.Words)}
			if second {
				c.tags = s.draft
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
