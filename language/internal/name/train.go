package name

import (
	"math/rand/v2"

	"orontes/language/internal/linear"
)

// Sample is a sentence to learn from.
type Sample struct {
	Context
	Gold []Label
}

// Plan says how to train.
type Plan struct {
	Kinds, Epochs, Members int
	Grain                  linear.Grain
}

// Train trains a finder of names.
func Train(sample []Sample, plan Plan, parallel func(n int, f func(i int))) *Finder {
	members := make([]*linear.Perceptron, plan.Members)
	parallel(plan.Members, func(k int) {
		members[k] = member(sample, plan, uint64(k))
	})
	return &Finder{table: linear.Combine(plan.Grain, members...)}
}

func member(sample []Sample, plan Plan, seed uint64) *linear.Perceptron {
	p := linear.NewPerceptron(featureBits, 1+2*plan.Kinds)
	random := rand.New(rand.NewPCG(seed, 3))
	var features []uint32
	var lists []uint8
	for range plan.Epochs {
		for _, k := range random.Perm(len(sample)) {
			s := &sample[k]
			lists = look(s.Words, lists[:0])
			p1, p2 := Outside, Outside
			for i := range s.Words {
				guess := Outside
				if s.candidate(i, p1) {
					features = appendFeatures(features[:0], &s.Context, lists, i, p1, p2)
					guess, _ = pick(p.Score(features), p1)
					p.Tick()
					// A gold label that cannot follow what was guessed
					// before teaches the beginning of its name.
					gold := s.Gold[i]
					if !follows(gold, p1) {
						gold--
					}
					if guess != gold {
						p.Update(features, int(gold), 1)
						p.Update(features, int(guess), -1)
					}
				}
				p2, p1 = p1, guess
			}
		}
	}
	return p
}

// AppendBinary appends the finder's encoding to b.
func (f *Finder) AppendBinary(b []byte) []byte { return f.table.AppendBinary(b) }

// Decode reads a finder from the front of b and returns the bytes after it.
func Decode(b []byte) (*Finder, []byte, error) {
	table, b, err := linear.Decode(b)
	if err == nil && table.Bits != featureBits {
		err = linear.ErrDamaged
	}
	return &Finder{table: table}, b, err
}
