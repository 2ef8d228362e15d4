package segment

import "orontes/language/internal/word"

// Class is a rough kind of word.
type Class uint8

// The classes.
const (
	Unknown Class = iota
	Finite        // a form of a verb that has a subject
	Verb          // another form of a verb
	Noun
	Proper
	Pronoun
	Determiner
	Adjective
	Adverb
	Preposition
	Conjunction
	Number
	Interjection
	Other
	outside // of the block
)

var classAtoms = func() (a [outside + 1]word.Atom) {
	for i := range a {
		a[i] = word.Mix(uint64(i) + 21001)
	}
	return a
}()

var pennClasses = map[string]Class{
	"": Unknown, "VBD": Finite, "VBZ": Finite, "VBP": Finite, "MD": Finite, "VB": Verb, "VBG": Verb, "VBN": Verb,
	"NN": Noun, "NNS": Noun, "NNP": Proper, "NNPS": Proper, "PRP": Pronoun, "PRP$": Pronoun, "WP": Pronoun, "EX": Pronoun,
	"DT": Determiner, "PDT": Determiner, "WDT": Determiner, "JJ": Adjective, "JJR": Adjective, "JJS": Adjective,
	"RB": Adverb, "RBR": Adverb, "RBS": Adverb, "WRB": Adverb, "RP": Adverb, "IN": Preposition, "TO": Preposition,
	"CC": Conjunction, "CD": Number, "UH": Interjection,
}

// ClassOf returns the class of words with a Penn tag.
func ClassOf(penn string) Class {
	if c, ok := pennClasses[penn]; ok {
		return c
	}
	return Other
}

// gap is a place between two words of a block.
type gap struct {
	words   []Span      // of the block
	atoms   []word.Word // of the same words
	classes []Class     // of the same words
	verbs   []int       // finite verbs before each word, and in all
	halts   []int       // the next word after each that ends in a stop
	at      int         // the word before the gap
	start   int         // the first word of the sentence so far
	ruled   bool        // the rules see an end here
}

// open reports whether a sentence could end at the gap though the rules see no
// end: what follows could begin one, and white space stands there, unless
// somebody forgot it after a stop.
func (g *gap) open() bool {
	last, next := &g.atoms[g.at], &g.atoms[g.at+1]
	if !g.words[g.at].Space {
		return !last.Letter && last.Stop && next.Letter
	}
	return next.Upper || !next.Letter || !last.Letter
}

var semicolon = word.Of(";").Norm

// goesOn reports whether the gap is in a sentence of clauses, as between "it
// fell;" and "they fled": some treebanks part them, but their readers need not.
func (g *gap) goesOn() bool {
	next := &g.atoms[g.at+1]
	return g.atoms[g.at].Norm == semicolon && next.Letter && !next.Upper
}

var beyond = word.Word{Form: 1, Norm: 1, Shape: 1}

func (g *gap) word(k int) *word.Word {
	if k < 0 || k >= len(g.atoms) {
		return &beyond
	}
	return &g.atoms[k]
}

func (g *gap) class(k int) word.Atom {
	if k < 0 || k >= len(g.classes) {
		return classAtoms[outside]
	}
	return classAtoms[g.classes[k]]
}

// small turns a small number under a template into an atom.
func small(template, n int) word.Atom { return word.Mix(uint64(template + n)) }

// appendFeatures appends what the decision about a gap depends on.
func (g *gap) appendFeatures(fs []uint32) []uint32 {
	l, r, l1, r1, l2, r2 := g.word(g.at), g.word(g.at+1), g.word(g.at-1), g.word(g.at+2), g.word(g.at-2), g.word(g.at+3)
	cl, cr := g.class(g.at), g.class(g.at+1)
	verdict := small(61, 5)
	if g.ruled {
		verdict = small(61, 3)
	}
	plain := small(31, g.plain())
	length := small(41, bucket(g.at+1-g.start))
	left := small(51, bucket(len(g.atoms)-g.at-1))
	halt := g.halts[g.at+1]
	before := small(71, min(g.verbs[g.at+1]-g.verbs[g.start], 2))
	after := small(81, min(g.verbs[halt]-g.verbs[g.at+1], 2))
	ahead := small(91, bucket(halt-g.at))
	same := small(101, g.likeness())
	cb, ca := small(111, g.capitals(g.at, -1)), small(121, g.capitals(g.at+1, 1))
	s0, s1 := g.word(g.start), g.word(g.start+1)
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
		// what the rules say
		word.Slot(30, verdict, 0, 0, b), word.Slot(31, verdict, l.Norm, 0, b), word.Slot(32, verdict, r.Norm, 0, b),
		word.Slot(33, verdict, l.Norm, r.Norm, b), word.Slot(34, verdict, l.Shape, r.Shape, b),
		word.Slot(35, verdict, l1.Norm, l.Norm, b), word.Slot(36, verdict, cr, l.Shape, b),
		// whether both sides have a verb
		word.Slot(51, before, after, verdict, b), word.Slot(52, before, l.Shape, r.Shape, b),
		word.Slot(53, after, l.Shape, r.Shape, b), word.Slot(54, before, after, r.Shape, b),
		word.Slot(55, before, cl, cr, b), word.Slot(56, after, cl, cr, b), word.Slot(57, ahead, r.Shape, l.Shape, b),
		word.Slot(58, ahead, length, l.Shape, b), word.Slot(59, ahead, after, cr, b),
		// whether what follows begins as the sentence did, as in a list
		word.Slot(60, same, 0, 0, b), word.Slot(61, same, r.Shape, l.Shape, b), word.Slot(62, s0.Norm, l.Shape, r.Shape, b),
		word.Slot(63, s0.Norm, s1.Norm, r.Shape, b), word.Slot(64, same, r.Norm, 0, b), word.Slot(65, s0.Norm, r.Norm, 0, b),
		word.Slot(66, s0.Shape, r.Shape, l.Shape, b),
		// whether the gap is within a name
		word.Slot(70, cb, ca, 0, b), word.Slot(71, cb, ca, length, b), word.Slot(72, cb, r.Norm, 0, b),
		word.Slot(73, ca, l.Norm, 0, b), word.Slot(74, ca, cl, cr, b), word.Slot(75, cb, cl, cr, b), word.Slot(76, plain, cb, ca, b),
	)
}

// plain counts the words in small letters so far, up to four.
func (g *gap) plain() (n int) {
	for k := g.start; k <= g.at && n < 4; k++ {
		if g.atoms[k].Letter && !g.atoms[k].Upper {
			n++
		}
	}
	return n
}

// capitals counts how many words from k on, in steps of step, begin with a
// capital, up to six.
func (g *gap) capitals(k, step int) (n int) {
	for ; k >= g.start && k < len(g.atoms) && n < 6 && g.atoms[k].Upper; k += step {
		n++
	}
	return n
}

// likeness sums up in which ways the words after the gap are those that begin
// the sentence and the block.
func (g *gap) likeness() (code int) {
	r, r1, s0, s1 := g.word(g.at+1), g.word(g.at+2), g.word(g.start), g.word(g.start+1)
	for i, alike := range [...]bool{
		g.at > g.start && r.Norm == s0.Norm, g.at > g.start && r.Shape == s0.Shape,
		g.at > g.start && r1.Norm == s1.Norm, g.at > g.start && r1.Shape == s1.Shape,
		r.Norm == g.word(0).Norm,
	} {
		if alike {
			code |= 1 << i
		}
	}
	return code
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
