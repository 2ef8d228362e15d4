package tag

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
	"strings"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// Wordbook tells which Penn tags a word may have, also a word that the
// training text does not hold. Words in lower case are known by their folded
// form and count for every way to write them, others as they are written.
type Wordbook struct {
	keys  []uint32    // a hash table with open addressing; 0 is free
	sets  []uint16    // by place in keys: the number of the word's set of tags
	atoms []word.Atom // by number of a set
	tags  []string    // by number of a set: its tags, as they were read
}

// rarestSet is how many words must share a set of tags; a rarer set is cut to
// its first tag.
const rarestSet = 8

// listed is a word and its tags.
type listed struct {
	key  uint32
	tags string
}

// ReadWordbook reads lines of a word, a tab, and its Penn tags, the commonest
// first, parted by spaces. A tag in lower case is one the word seldom has; what
// follows a hyphen tells names of one kind from those of others. Lines of
// another form it passes over.
func ReadWordbook(text string) *Wordbook {
	var list []listed
	for line := range strings.Lines(text) {
		if form, tags, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			list = append(list, listed{keyOf(form), tags})
		}
	}
	counts := countSets(list)
	for i := range list {
		if counts[list[i].tags] < rarestSet {
			list[i].tags, _, _ = strings.Cut(list[i].tags, " ")
		}
	}
	slices.SortStableFunc(list, func(a, b listed) int { return cmp.Compare(a.key, b.key) })
	list = slices.CompactFunc(list, func(a, b listed) bool { return a.key == b.key })
	counts = countSets(list)
	b := &Wordbook{}
	numbers := map[string]uint16{}
	for i, set := range slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	}) {
		numbers[set] = uint16(i)
		b.tags = append(b.tags, set)
	}
	b.room(len(list))
	for _, w := range list {
		b.put(w.key, numbers[w.tags])
	}
	return b
}

func countSets(list []listed) map[string]int {
	counts := map[string]int{}
	for _, w := range list {
		counts[w.tags]++
	}
	return counts
}

func keyOf(form string) uint32 {
	w := word.Of(form)
	if strings.ToLower(form) == form {
		return fold(w.Norm)
	}
	return fold(w.Form)
}

// fold cuts a hash to 32 bits, none of which is 0.
func fold(a word.Atom) uint32 { return max(1, uint32(a>>32)) }

func (b *Wordbook) room(n int) {
	size := 16
	for size < 2*n {
		size *= 2
	}
	b.keys, b.sets = make([]uint32, size), make([]uint16, size)
	for i := range b.tags {
		b.atoms = append(b.atoms, word.Mix(uint64(i)+31001))
	}
}

func (b *Wordbook) put(key uint32, set uint16) {
	mask := uint32(len(b.keys) - 1)
	i := key & mask
	for b.keys[i] != 0 {
		i = (i + 1) & mask
	}
	b.keys[i], b.sets[i] = key, set
}

// find returns the number of the set of tags of a word, or -1.
func (b *Wordbook) find(a word.Atom) int {
	key, mask := fold(a), uint32(len(b.keys)-1)
	for i := key & mask; b.keys[i] != 0; i = (i + 1) & mask {
		if b.keys[i] == key {
			return int(b.sets[i])
		}
	}
	return -1
}

// entry returns an atom for what the book says of a word, 0 where it says
// nothing.
func (b *Wordbook) entry(w *word.Word) word.Atom {
	a := word.Atom(0)
	if k := b.find(w.Norm); k >= 0 {
		a = b.atoms[k]
	}
	if w.Cased {
		if k := b.find(w.Form); k >= 0 {
			a += b.atoms[k]*3 + 1
		}
	}
	return a
}

func (b *Wordbook) entries(words []word.Word, out []word.Atom) []word.Atom {
	for i := range words {
		out = append(out, b.entry(&words[i]))
	}
	return out
}

// of returns the tags of a word, as it is written or else in lower case.
func (b *Wordbook) of(w *word.Word) string {
	k := -1
	if w.Cased {
		k = b.find(w.Form)
	}
	if k < 0 {
		k = b.find(w.Norm)
	}
	if k < 0 {
		return ""
	}
	return b.tags[k]
}

// Penn returns the commonest Penn tag of a word, "" where the book lacks it.
func (b *Wordbook) Penn(w *word.Word) string {
	first, _, _ := strings.Cut(b.of(w), " ")
	return penn(first)
}

// May reports whether a word may have a Penn tag.
func (b *Wordbook) May(w *word.Word, tag string) bool {
	for t := range strings.FieldsSeq(b.of(w)) {
		if penn(t) == tag {
			return true
		}
	}
	return false
}

// Mostly reports whether a word has a Penn tag and seldom another.
func (b *Wordbook) Mostly(w *word.Word, tag string) bool {
	first, others, _ := strings.Cut(b.of(w), " ")
	return penn(first) == tag && strings.ToLower(others) == others
}

// penn returns the Penn tag that a tag of the list stands for.
func penn(tag string) string {
	tag, _, _ = strings.Cut(tag, "-")
	return strings.ToUpper(tag)
}

func (b *Wordbook) appendBinary(out []byte) []byte {
	out = binary.AppendUvarint(out, uint64(len(b.tags)))
	for _, set := range b.tags {
		out = append(append(out, byte(len(set))), set...)
	}
	var places []int
	for i, key := range b.keys {
		if key != 0 {
			places = append(places, i)
		}
	}
	slices.SortFunc(places, func(x, y int) int { return cmp.Compare(b.keys[x], b.keys[y]) })
	out = binary.AppendUvarint(out, uint64(len(places)))
	last := uint32(0)
	for _, i := range places {
		out = binary.AppendUvarint(out, uint64(b.keys[i]-last))
		out = binary.AppendUvarint(out, uint64(b.sets[i]))
		last = b.keys[i]
	}
	return out
}

func decodeWordbook(in []byte) (*Wordbook, []byte, error) {
	b := &Wordbook{}
	n, k := binary.Uvarint(in)
	if k <= 0 || n > 1<<16 {
		return nil, nil, linear.ErrDamaged
	}
	in = in[k:]
	for range n {
		if len(in) == 0 || len(in) < 1+int(in[0]) {
			return nil, nil, linear.ErrDamaged
		}
		end := 1 + int(in[0])
		b.tags = append(b.tags, string(in[1:end]))
		in = in[end:]
	}
	if n, k = binary.Uvarint(in); k <= 0 || n > uint64(len(in))/2 {
		return nil, nil, linear.ErrDamaged
	}
	in = in[k:]
	b.room(int(n))
	key := uint64(0)
	for range n {
		gap, k := binary.Uvarint(in)
		if k <= 0 {
			return nil, nil, linear.ErrDamaged
		}
		set, m := binary.Uvarint(in[k:])
		key += gap
		if m <= 0 || key == 0 || key > 1<<32-1 || set >= uint64(len(b.tags)) {
			return nil, nil, linear.ErrDamaged
		}
		b.put(uint32(key), uint16(set))
		in = in[k+m:]
	}
	return b, in, nil
}
