package morph

import (
	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Context is a parsed sentence whose words want features.
type Context struct {
	Words  []word.Word
	Tags   []uint8
	Heads  []int16 // the root is the number of words
	Labels []uint8
}

// Features assigns morphological features. Most follow from a word and its
// tag; those that hang on the sentence, such as the person of "were" or the
// voice of "captured", are chosen by a perceptron.
type Features struct {
	bundles []uint64            // sets of features
	byWord  map[word.Atom]uint8 // word and tag to its only bundle
	byTag   [256][]uint8        // bundles a tag can have, the commonest first
	table   *linear.Table
}

// featureBits is the size of the perceptron's table.
const featureBits = 16

// Scratch is the memory one goroutine works in.
type Scratch struct {
	linear   linear.Scratch
	features []uint32
	clues    []clue
}

// clue is what a word's children tell of its features.
type clue struct {
	subject, helper, mark int16 // children, or -1
	passive               bool
}

// Role says what a child tells of its head's features.
type Role uint8

const (
	otherRole Role = iota
	subjectRole
	helperRole
	passiveHelperRole
	markRole
)

// roleOf tells the role of a relation by its name.
func roleOf(relation string) Role {
	switch relation {
	case "nsubj", "nsubj:pass", "expl", "csubj", "nsubj:outer":
		return subjectRole
	case "aux", "cop":
		return helperRole
	case "aux:pass":
		return passiveHelperRole
	case "mark":
		return markRole
	}
	return otherRole
}

// Roles returns the role of each relation.
func Roles(relations []string) []Role {
	roles := make([]Role, len(relations))
	for i, r := range relations {
		roles[i] = roleOf(r)
	}
	return roles
}

// gather fills the clues of every word.
func gather(c *Context, roles []Role, clues []clue) []clue {
	clues = clues[:0]
	for range c.Words {
		clues = append(clues, clue{subject: -1, helper: -1, mark: -1})
	}
	for i, h := range c.Heads {
		if int(h) >= len(c.Words) {
			continue
		}
		k := &clues[h]
		switch roles[c.Labels[i]] {
		case subjectRole:
			k.subject = int16(i)
		case helperRole:
			if k.helper < 0 {
				k.helper = int16(i)
			}
		case passiveHelperRole:
			k.passive = true
		case markRole:
			k.mark = int16(i)
		}
	}
	return clues
}

var none = word.Word{Norm: 1}

// appendFeatures appends what the features of word i depend on.
func appendFeatures(fs []uint32, c *Context, clues []clue, i int) []uint32 {
	at := func(k int) (*word.Word, word.Atom) {
		if k < 0 || k >= len(c.Words) {
			return &none, 3
		}
		return &c.Words[k], word.Mix(uint64(c.Tags[k]) + 18001)
	}
	w, t := at(i)
	k := clues[i]
	h := int(c.Heads[i])
	subject, subjectTag := at(int(k.subject))
	if k.subject < 0 && h < len(c.Words) {
		// A helper agrees with the subject of the word it helps.
		subject, subjectTag = at(int(clues[h].subject))
	}
	helper, _ := at(int(k.helper))
	mark, _ := at(int(k.mark))
	head, headTag := at(h)
	_, before := at(i - 1)
	previous, _ := at(i - 1)
	_, after := at(i + 1)
	l := word.Mix(uint64(c.Labels[i]) + 19001)
	if k.passive {
		l++
	}
	first := word.Atom(0)
	if i == 0 {
		first = 5
	}
	const b = featureBits
	return append(fs,
		word.Slot(1, t, 0, 0, b), word.Slot(2, t, w.Norm, 0, b), word.Slot(3, t, w.Suffix[2], 0, b),
		word.Slot(4, t, l, 0, b), word.Slot(5, t, l, w.Norm, b), word.Slot(6, t, subject.Norm, 0, b),
		word.Slot(7, t, subjectTag, 0, b), word.Slot(8, t, subjectTag, w.Norm, b),
		word.Slot(9, t, subject.Norm, w.Norm, b), word.Slot(10, t, helper.Norm, 0, b),
		word.Slot(11, t, helper.Norm, mark.Norm, b), word.Slot(12, t, mark.Norm, l, b),
		word.Slot(13, t, headTag, l, b), word.Slot(14, t, head.Norm, 0, b),
		word.Slot(15, t, before, after, b), word.Slot(16, t, previous.Norm, 0, b),
		word.Slot(17, t, first, subjectTag, b), word.Slot(18, t, w.Shape, 0, b),
		word.Slot(19, t, w.Suffix[1], subjectTag, b), word.Slot(20, t, subjectTag, subject.Suffix[0], b),
		word.Slot(21, t, subjectTag, l, b), word.Slot(22, w.Form, t, 0, b),
	)
}

// wordKey names a word under a tag.
func wordKey(w *word.Word, tag uint8) word.Atom { return w.Norm + word.Mix(uint64(tag)+18501) }

// Assign fills out with the features of every word.
func (f *Features) Assign(c *Context, roles []Role, out []uint64, s *Scratch) {
	s.clues = gather(c, roles, s.clues)
	for i := range c.Words {
		tag := c.Tags[i]
		if b, ok := f.byWord[wordKey(&c.Words[i], tag)]; ok {
			out[i] = f.bundles[b]
			continue
		}
		choice := f.byTag[tag]
		switch len(choice) {
		case 0:
			out[i] = 0
			continue
		case 1:
			out[i] = f.bundles[choice[0]]
			continue
		}
		s.features = appendFeatures(s.features[:0], c, s.clues, i)
		out[i] = f.bundles[bestOf(f.table.Score(s.features, &s.linear), choice)]
	}
}

func bestOf(scores []int32, choice []uint8) uint8 {
	best := choice[0]
	for _, b := range choice[1:] {
		if scores[b] > scores[best] {
			best = b
		}
	}
	return best
}
