package linear

// wideRows holds the rows of a table with many classes, eight to a word. A
// byte is a weight plus bias; the bytes at even and at odd places are summed
// apart, in lanes of 16 bits, which hold the sum of 257 of them.
type wideRows struct {
	words  int // words in a row
	packed []uint64
	rows   []uint32 // slot to row; row 0, without weights, is that of all others
}

const (
	bias      = 128
	wideLimit = bias - 1
	evenBytes = 0x00ff00ff00ff00ff
	allBias   = 0x8080808080808080
)

// MostFeatures is the most features a decision may have.
const MostFeatures = 256

// newWideRows returns room for the rows of 1<<bits features, of which so many
// are filled.
func newWideRows(bits, classes, filled int) wideRows {
	words := (classes + 7) / 8
	w := wideRows{words: words, rows: make([]uint32, 1<<bits), packed: make([]uint64, 0, (filled+1)*words)}
	largePages(w.rows)
	largePages(w.packed)
	w.grow()
	return w
}

// grow appends a row without weights.
func (w *wideRows) grow() {
	for range w.words {
		w.packed = append(w.packed, allBias)
	}
}

// add returns the row of a slot, a new one where it has none.
func (w *wideRows) add(slot uint32) []uint64 {
	start := int(w.rows[slot]) * w.words
	if start == 0 {
		start = len(w.packed)
		w.rows[slot] = uint32(start / w.words)
		w.grow()
	}
	return w.packed[start : start+w.words]
}

func (w *wideRows) set(slot uint32, class, weight int) {
	w.add(slot)[class/8] += uint64(weight) << (8 * (class % 8))
}

func (w *wideRows) get(slot uint32, class int) int {
	r := int(w.rows[slot])
	if r == 0 {
		return 0
	}
	return int(w.packed[r*w.words+class/8]>>(8*(class%8))&0xff) - bias
}

// Scratch is the memory one goroutine scores in.
type Scratch struct {
	starts [MostFeatures]uint32
	scores [MaxClasses]int32
}

// Score sums the features of a table with more than four classes. The result
// is overwritten by the next call with the same scratch. It does not ask which
// features have a row: to guess that wrong costs more than to add row 0.
func (t *Table) Score(features []uint32, scratch *Scratch) []int32 {
	w := &t.wide
	starts := scratch.starts[:len(features)]
	for i, f := range features {
		starts[i] = w.rows[f] * uint32(w.words)
	}
	zero := int32(len(starts)) * bias
	scores := &scratch.scores
	for i := range w.words {
		var even, odd uint64
		column := w.packed[i:]
		for _, start := range starts {
			x := column[start]
			even += x & evenBytes
			odd += x >> 8 & evenBytes
		}
		out := scores[8*i : 8*i+8 : 8*i+8]
		for k := 0; k < 8; k += 2 {
			out[k] = int32(even&0xffff) - zero
			out[k+1] = int32(odd&0xffff) - zero
			even >>= 16
			odd >>= 16
		}
	}
	return scores[:t.Classes]
}
