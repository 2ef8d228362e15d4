package segment

import (
	"math/rand/v2"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Breaks finds ends of sentences that nothing marks, as after a salutation, a
// signature or the head of a message: a perceptron that is asked where the
// rules see no end. Running text hardly ever persuades it.
type Breaks struct {
	table *linear.Table
}

const (
	breakBits = 17
	goesOn    = 0 // the classes of the perceptron
	breaksOff = 1
	// breakLead is how far ahead a break must be, in steps of breakGrain.
	breakLead = 12
)

var breakGrain = linear.Grain{Steps: 4, Least: 1}

// gap is a place between two words of a block.
type gap struct {
	words []Span      // of the block
	atoms []word.Word // of the same words
	at    int         // the word before the gap
	start int         // the first word of the sentence so far
}

// open reports whether a sentence could end at the gap: white space stands
// there, and what follows could begin one.
func (g *gap) open() bool {
	next := &g.atoms[g.at+1]
	return g.words[g.at].Space && (next.Upper || !next.Letter || !g.atoms[g.at].Letter)
}

var beyond = word.Word{Form: 1, Norm: 1, Shape: 1}

// appendFeatures appends what the decision about a gap depends on.
func (g *gap) appendFeatures(fs []uint32) []uint32 {
	at := func(k int) *word.Word {
		if k < 0 || k >= len(g.atoms) {
			return &beyond
		}
		return &g.atoms[k]
	}
	l, r, l1, r1, l2, r2 := at(g.at), at(g.at+1), at(g.at-1), at(g.at+2), at(g.at-2), at(g.at+3)
	plain := word.Atom(0) // words in small letters so far
	for k := g.start; k <= g.at; k++ {
		if g.atoms[k].Letter && !g.atoms[k].Upper {
			plain++
		}
	}
	plain = word.Mix(min(plain, 4) + 31)
	length := word.Mix(uint64(bucket(g.at+1-g.start)) + 41)
	left := word.Mix(uint64(bucket(len(g.atoms)-g.at-1)) + 51)
	const b = breakBits
	return append(fs,
		word.Slot(1, 0, 0, 0, b), word.Slot(2, l.Norm, 0, 0, b), word.Slot(3, r.Norm, 0, 0, b),
		word.Slot(4, l.Norm, r.Norm, 0, b), word.Slot(5, l.Shape, r.Shape, 0, b),
		word.Slot(6, l.Norm, r.Shape, 0, b), word.Slot(7, l.Shape, r.Norm, 0, b),
		word.Slot(8, l1.Shape, l.Shape, r.Shape, b), word.Slot(9, l.Shape, r.Shape, r1.Shape, b),
		word.Slot(10, l1.Norm, l.Norm, 0, b), word.Slot(11, r.Norm, r1.Norm, 0, b),
		word.Slot(12, l1.Norm, r.Shape, 0, b), word.Slot(13, r1.Norm, l.Shape, 0, b),
		word.Slot(14, length, l.Shape, r.Shape, b), word.Slot(15, length, l.Norm, 0, b),
		word.Slot(16, plain, l.Shape, r.Shape, b), word.Slot(17, plain, l.Norm, 0, b),
		word.Slot(18, left, r.Shape, l.Shape, b), word.Slot(19, l.Suffix[2], r.Shape, 0, b),
		word.Slot(20, l2.Shape, l1.Shape, l.Shape, b), word.Slot(21, r.Shape, r1.Shape, r2.Shape, b),
		word.Slot(22, r.Form, l.Shape, 0, b), word.Slot(23, plain, r.Form, 0, b),
		word.Slot(24, plain, length, r.Shape, b), word.Slot(25, l2.Norm, l1.Norm, l.Norm, b),
	)
}

func bucket(n int) int {
	switch {
	case n < 5:
		return n
	case n < 10:
		return 5
	case n < 20:
		return 6
	}
	return 7
}

// here reports whether the features of a gap speak for an end.
func (b *Breaks) here(features []uint32) bool {
	scores := b.table.Score4(features)
	return scores[breaksOff]-scores[goesOn] >= breakLead
}

const breakEpochs = 8

// LearnBreaks learns from a text and the offsets at which its sentences end.
func LearnBreaks(text string, ends map[int]bool) *Breaks {
	var gaps []gap
	isEnd := func(g *gap) bool { return ends[g.words[g.at].End] }
	s := Segmenter{teacher: func(g gap) bool {
		gaps = append(gaps, g)
		return isEnd(&g)
	}}
	s.Split(text)
	p := linear.NewPerceptron(breakBits, 4)
	random := rand.New(rand.NewPCG(4, 5))
	var features []uint32
	for range breakEpochs {
		for _, i := range random.Perm(len(gaps)) {
			features = gaps[i].appendFeatures(features[:0])
			scores := p.Score(features)
			guess, gold := goesOn, goesOn
			if scores[breaksOff] > scores[goesOn] {
				guess = breaksOff
			}
			if isEnd(&gaps[i]) {
				gold = breaksOff
			}
			p.Tick()
			if guess != gold {
				p.Update(features, gold, 1)
				p.Update(features, guess, -1)
			}
		}
	}
	return &Breaks{table: linear.Combine(breakGrain, p)}
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
