// Package linear holds linear classifiers over hashed features: averaged
// perceptrons while they are trained, tables of small integers afterwards.
//
// Scores are sums of integers, so they are the same on every machine, and four
// classes are summed by one 64-bit addition, so they are quick.
package linear

// lanes is the number of classes packed into one 64-bit word, 16 bits each.
const lanes = 4

// Table is a trained classifier. Each row holds the weights of one hashed
// feature, four classes to a word: a word is the sum of weight·2^(16·lane)
// with signed weights, so that adding words adds all four lanes, borrows
// included, as long as every sum fits 16 bits. With weights of 8 bits that
// holds for up to 258 features.
type Table struct {
	Bits    int // the table has 1<<Bits feature slots
	Classes int
	words   int // words in a row

	// Narrow tables (one word a row) are indexed by slot; wide ones keep
	// only the rows that exist, and rows maps a slot to its row, 0 being
	// the empty row.
	packed []uint64
	rows   []uint32
}

// newTable returns an empty table with room for the given number of rows.
func newTable(bits, classes, filled int) *Table {
	t := &Table{Bits: bits, Classes: classes, words: (classes + lanes - 1) / lanes}
	if t.words == 1 {
		t.packed = make([]uint64, 1<<bits)
		return t
	}
	t.rows = make([]uint32, 1<<bits)
	t.packed = make([]uint64, t.words, (filled+1)*t.words)
	return t
}

// row returns the words of a slot, making them where they are missing.
func (t *Table) row(slot uint32) []uint64 {
	if t.words == 1 {
		return t.packed[slot : slot+1]
	}
	r := t.rows[slot]
	if r == 0 {
		r = uint32(len(t.packed) / t.words)
		t.rows[slot] = r
		for range t.words {
			t.packed = append(t.packed, 0)
		}
	}
	return t.packed[int(r)*t.words : (int(r)+1)*t.words]
}

// set gives one class of one feature its weight. The slot's lane must be zero.
func (t *Table) set(slot uint32, class int, weight int8) {
	t.row(slot)[class/lanes] += uint64(int64(weight)) << (16 * (class % lanes))
}

// Score4 sums the features of a table with at most four classes.
func (t *Table) Score4(features []uint32) [4]int32 {
	var sum uint64
	packed := t.packed
	for _, f := range features {
		sum += packed[f]
	}
	return unpack(sum)
}

// Score sums the features into scores, which holds one more than Classes
// rounded up to a multiple of four: see Room.
func (t *Table) Score(features []uint32, scratch *Scratch) []int32 {
	sums := scratch.sums[:t.words]
	clear(sums)
	for _, f := range features {
		r := t.rows[f]
		if r == 0 {
			continue
		}
		row := t.packed[int(r)*len(sums):]
		row = row[:len(sums)]
		for i := range sums {
			sums[i] += row[i]
		}
	}
	scores := scratch.scores[:0]
	for _, sum := range sums {
		four := unpack(sum)
		scores = append(scores, four[0], four[1], four[2], four[3])
	}
	return scores[:t.Classes]
}

// Scratch is the memory one goroutine scores in.
type Scratch struct {
	sums   [MaxClasses / lanes]uint64
	scores [MaxClasses]int32
}

// MaxClasses is the most classes a table may have.
const MaxClasses = 256

func unpack(sum uint64) (scores [4]int32) {
	for i := range scores {
		v := int16(sum)
		scores[i] = int32(v)
		sum = uint64(int64(sum)-int64(v)) >> 16
	}
	return scores
}

// Best returns the class with the highest score, the first of equals.
func Best(scores []int32) int {
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	return best
}
