package tag

import (
	"encoding/binary"
	"maps"
	"slices"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Lexicon remembers which tags the frequent words of the training text had.
type Lexicon struct {
	always map[word.Atom]Tag       // form to its only tag
	among  map[word.Atom]word.Atom // folded form to an atom for the set of its tags
	book   *Wordbook
	// norms, while training, counts the tags of each folded form.
	norms map[word.Atom]map[Tag]int
}

func (l *Lexicon) sure(form word.Atom) (Tag, bool) {
	t, ok := l.always[form]
	return t, ok
}

// rare reports whether a word was met so seldom that a dictionary knows it better.
func (l *Lexicon) rare(norm word.Atom) bool {
	_, met := l.among[norm]
	return !met
}

// ambiguities appends an atom for the set of tags of each word. Where the
// training text hardly had the word, it is what the wordbook says.
func (l *Lexicon) ambiguities(words []word.Word, entries, out []word.Atom) []word.Atom {
	for i := range words {
		set, ok := l.among[words[i].Norm]
		if !ok {
			set = entries[i]
		}
		out = append(out, set)
	}
	return out
}

// spared is ambiguities without what the words themselves taught: a word met
// three times is learnt from as one met twice, so that the tagger does not
// trust the sets of rare words too much.
func (l *Lexicon) spared(words []word.Word, gold []Tag, entries, out []word.Atom) []word.Atom {
	for i := range words {
		tags := l.norms[words[i].Norm]
		tags[gold[i]]--
		set, ok := setOf(tags)
		tags[gold[i]]++
		if !ok {
			set = entries[i]
		}
		out = append(out, set)
	}
	return out
}

// setOf returns an atom for a set of tags, unless it was met too seldom.
func setOf(tags map[Tag]int) (set word.Atom, ok bool) {
	total := 0
	for _, n := range tags {
		total += n
	}
	if total < amongAfter {
		return 0, false
	}
	for t, n := range tags {
		if n > 0 && float64(n) >= amongSmallest*float64(total) {
			set ^= word.Mix(atoms[t] + 3)
		}
	}
	return set, true
}

const (
	sureAfter     = 20    // occurrences before a form may skip the classifier
	sureShare     = 0.997 // share of its occurrences its tag must have
	amongAfter    = 3     // occurrences before a word's set of tags is a feature
	amongSmallest = 0.03  // share of its occurrences a tag in the set must have
)

// count gathers the lexicon from a training text.
func count(sample []Sentence, book *Wordbook) Lexicon {
	forms := map[word.Atom]map[Tag]int{}
	norms := map[word.Atom]map[Tag]int{}
	add := func(m map[word.Atom]map[Tag]int, a word.Atom, t Tag) {
		if m[a] == nil {
			m[a] = map[Tag]int{}
		}
		m[a][t]++
	}
	for _, s := range sample {
		for i := range s.Words {
			add(forms, s.Words[i].Form, s.Gold[i])
			add(norms, s.Words[i].Norm, s.Gold[i])
		}
	}
	l := Lexicon{always: map[word.Atom]Tag{}, among: map[word.Atom]word.Atom{}, book: book, norms: norms}
	for form, tags := range forms {
		total, best := 0, Tag(0)
		for _, t := range slices.Sorted(maps.Keys(tags)) {
			total += tags[t]
			if tags[t] > tags[best] {
				best = t
			}
		}
		if total >= sureAfter && float64(tags[best]) > sureShare*float64(total) {
			l.always[form] = best
		}
	}
	for norm, tags := range norms {
		if set, ok := setOf(tags); ok {
			l.among[norm] = set
		}
	}
	return l
}

func (l *Lexicon) appendBinary(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(l.always)))
	for _, form := range slices.Sorted(maps.Keys(l.always)) {
		b = binary.LittleEndian.AppendUint64(b, form)
		b = append(b, l.always[form])
	}
	norms := slices.Sorted(maps.Keys(l.among))
	b = binary.AppendUvarint(b, uint64(len(norms)))
	for _, norm := range norms {
		b = binary.LittleEndian.AppendUint64(b, norm)
		b = binary.LittleEndian.AppendUint64(b, l.among[norm])
	}
	return l.book.appendBinary(b)
}

func decodeLexicon(b []byte) (Lexicon, []byte, error) {
	l := Lexicon{}
	n, k := binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b))/9 {
		return l, nil, linear.ErrDamaged
	}
	b = b[k:]
	l.always = make(map[word.Atom]Tag, n)
	for range n {
		l.always[binary.LittleEndian.Uint64(b)] = b[8]
		b = b[9:]
	}
	if n, k = binary.Uvarint(b); k <= 0 || n > uint64(len(b))/16 {
		return l, nil, linear.ErrDamaged
	}
	b = b[k:]
	l.among = make(map[word.Atom]word.Atom, n)
	for range n {
		l.among[binary.LittleEndian.Uint64(b)] = binary.LittleEndian.Uint64(b[8:])
		b = b[16:]
	}
	var err error
	l.book, b, err = decodeWordbook(b)
	return l, b, err
}
