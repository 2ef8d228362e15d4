package morph

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Sample is a sentence to learn features from.
type Sample struct {
	Context
	Gold []uint64
}

const (
	rarestBundle = 3 // occurrences before a set of features is learnt
	fixedAfter   = 5 // occurrences before a word may have its features for good
	learnEpochs  = 6
)

// LearnFeatures learns from sentences with their right trees.
func LearnFeatures(sample []Sample, roles []Role) *Features {
	f := &Features{byWord: map[word.Atom]uint8{}}
	number := f.number(sample)
	f.fix(sample, number)
	p := linear.NewPerceptron(featureBits, len(f.bundles))
	random := rand.New(rand.NewPCG(1, 2))
	var clues []clue
	var features []uint32
	for range learnEpochs {
		for _, k := range random.Perm(len(sample)) {
			s := &sample[k]
			clues = gather(&s.Context, roles, clues)
			for i := range s.Words {
				choice := f.byTag[s.Tags[i]]
				gold, known := number[s.Gold[i]]
				if _, fixed := f.byWord[wordKey(&s.Words[i], s.Tags[i])]; fixed || !known || len(choice) < 2 {
					continue
				}
				features = appendFeatures(features[:0], &s.Context, clues, i)
				guess := bestOf(p.Score(features), choice)
				p.Tick()
				if guess != gold {
					p.Update(features, int(gold), 1)
					p.Update(features, int(guess), -1)
				}
			}
		}
	}
	f.table = linear.Combine(linear.Grain{Steps: 4, Least: 1}, p)
	return f
}

// number gives each frequent bundle a number, and each tag its bundles.
func (f *Features) number(sample []Sample) map[uint64]uint8 {
	bundles := map[uint64]int{}
	tags := map[uint8]map[uint64]int{}
	for _, s := range sample {
		for i, g := range s.Gold {
			bundles[g]++
			if tags[s.Tags[i]] == nil {
				tags[s.Tags[i]] = map[uint64]int{}
			}
			tags[s.Tags[i]][g]++
		}
	}
	number := map[uint64]uint8{}
	for _, b := range byCount(bundles) {
		if bundles[b] >= rarestBundle && len(f.bundles) < 255 {
			number[b] = uint8(len(f.bundles))
			f.bundles = append(f.bundles, b)
		}
	}
	for tag, counts := range tags {
		for _, b := range byCount(counts) {
			if n, ok := number[b]; ok && (counts[b] >= 2 || len(f.byTag[tag]) == 0) {
				f.byTag[tag] = append(f.byTag[tag], n)
			}
		}
	}
	return number
}

// fix gives the words that always have the same features those features.
func (f *Features) fix(sample []Sample, number map[uint64]uint8) {
	counts := map[word.Atom]map[uint64]int{}
	for _, s := range sample {
		for i, g := range s.Gold {
			key := wordKey(&s.Words[i], s.Tags[i])
			if counts[key] == nil {
				counts[key] = map[uint64]int{}
			}
			counts[key][g]++
		}
	}
	for key, c := range counts {
		total := 0
		for _, n := range c {
			total += n
		}
		best := byCount(c)[0]
		if n, ok := number[best]; ok && total >= fixedAfter && c[best]*100 >= total*99 {
			f.byWord[key] = n
		}
	}
}

func byCount(counts map[uint64]int) []uint64 {
	return slices.SortedFunc(maps.Keys(counts), func(a, b uint64) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
}
