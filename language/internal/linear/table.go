// Package linear holds linear classifiers over hashed features: averaged
// perceptrons while they are trained, tables of small integers afterwards.
//
// Scores are sums of integers, so they are the same on every machine, and
// several classes are summed by one 64-bit addition, so they are quick.
package linear

// Table is a trained classifier: one row of weights for each hashed feature.
type Table struct {
	Bits    int // the table has 1<<Bits feature slots
	Classes int
	narrow  []uint32 // of a table with at most four classes: see narrow.go
	wide    wideRows // of others: see wide.go
}

// MaxClasses is the most classes a table may have.
const MaxClasses = 256

func newTable(bits, classes, filled int) *Table {
	t := &Table{Bits: bits, Classes: classes}
	if t.isNarrow() {
		t.narrow = newNarrow(bits)
	} else {
		t.wide = newWideRows(bits, classes, filled)
	}
	return t
}

func (t *Table) isNarrow() bool { return t.Classes <= lanes+1 }

// limit is the largest weight the table can hold, up or down.
func (t *Table) limit() int {
	if t.isNarrow() {
		return narrowLimit
	}
	return wideLimit
}

// has reports whether a slot has weights.
func (t *Table) has(slot uint32) bool {
	if t.isNarrow() {
		return t.narrow[slot] != emptyRow
	}
	return t.wide.rows[slot] != 0
}

// set gives one class of one feature its weight, once.
func (t *Table) set(slot uint32, class, weight int) {
	if t.isNarrow() {
		t.narrow[slot] += uint32(weight) << (laneBits * class)
	} else {
		t.wide.set(slot, class, weight)
	}
}

// get returns a weight.
func (t *Table) get(slot uint32, class int) int {
	if t.isNarrow() {
		if class == lanes {
			return 0
		}
		return unpack(t.narrow[slot])[class]
	}
	return t.wide.get(slot, class)
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

// BestAndLead returns the class with the highest score and by how much it is
// ahead of the next.
func BestAndLead(scores []int32) (best int, lead int32) {
	const lowest = -1 << 30
	top, second := int32(lowest), int32(lowest)
	for i, s := range scores {
		if s > top {
			best, top, second = i, s, top
		} else if s > second {
			second = s
		}
	}
	return best, top - second
}
