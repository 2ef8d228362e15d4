package segment

import (
	"math/rand/v2"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Breaks mends what the rules say of the ends of sentences. It finds ends that
// nothing marks, as after a salutation, a signature or the head of a message,
// and takes back some that a mark seemed to be. An average of perceptrons, it
// is asked wherever a sentence could end; running text hardly ever persuades
// it against the rules.
type Breaks struct {
	table *linear.Table
}

const (
	breakBits    = 17
	breakEpochs  = 8
	breakMembers = 8
	goesOn       = 0 // the classes of the perceptron
	breaksOff    = 1
	// How far ahead a break must be, in steps of breakGrain, where the rules
	// see no end, and how far behind, where they see one.
	breakLead = 6
	breakLag  = 4
)

var breakGrain = linear.Grain{Steps: 4, Least: 1}

// here reports whether a sentence ends at a gap of these features.
func (b *Breaks) here(features []uint32, ruled bool) bool {
	scores := b.table.Score4(features)
	lead := scores[breaksOff] - scores[goesOn]
	if ruled {
		return lead > -breakLag
	}
	return lead >= breakLead
}

// LearnBreaks learns from a text and the offsets at which its sentences end.
func LearnBreaks(text string, ends map[int]bool, class func(*word.Word) Class) *Breaks {
	var examples [][]uint32
	var golds []int
	s := Segmenter{Class: class, teacher: func(g gap) bool {
		gold := goesOn
		if ends[g.words[g.at].End] {
			gold = breaksOff
		}
		examples, golds = append(examples, g.appendFeatures(nil)), append(golds, gold)
		return gold == breaksOff
	}}
	s.Split(text)
	members := make([]*linear.Perceptron, breakMembers)
	for k := range members {
		p := linear.NewPerceptron(breakBits, 4)
		random := rand.New(rand.NewPCG(4, uint64(5+k)))
		for range breakEpochs {
			for _, i := range random.Perm(len(examples)) {
				learnBreak(p, examples[i], golds[i])
			}
		}
		members[k] = p
	}
	return &Breaks{table: linear.Combine(breakGrain, members...)}
}

func learnBreak(p *linear.Perceptron, features []uint32, gold int) {
	scores := p.Score(features)
	guess := goesOn
	if scores[breaksOff] > scores[goesOn] {
		guess = breaksOff
	}
	p.Tick()
	if guess != gold {
		p.Update(features, gold, 1)
		p.Update(features, guess, -1)
	}
}

// AppendBinary appends the encoding of the perceptron to b.
func (b *Breaks) AppendBinary(out []byte) []byte { return b.table.AppendBinary(out) }

// DecodeBreaks reads a perceptron from the front of b and returns the bytes
// after it.
func DecodeBreaks(b []byte) (*Breaks, []byte, error) {
	table, b, err := linear.Decode(b)
	if err == nil && (table.Bits != breakBits || table.Classes != 4) {
		err = linear.ErrDamaged
	}
	return &Breaks{table: table}, b, err
}
