package linear

import "errors"

// ErrDamaged is returned for bytes that are not an encoded table.
var ErrDamaged = errors.New("damaged weight table")

// AppendBinary appends the table's encoding to b: its shape, the size of its
// smallest weight, then the slots that have weights, each with its distance
// from the slot before. In a narrow table four bits follow that say which
// classes have weights, in a wide one their count; then come the weights, in a
// wide table each after the distance of its class from the one before.
func (t *Table) AppendBinary(b []byte) []byte {
	w := nibbles{b: b}
	filled, least := t.census()
	w.number(uint64(t.Bits))
	w.number(uint64(t.Classes))
	w.number(filled)
	w.number(least)
	last := uint32(0)
	for slot := range uint32(1) << t.Bits {
		if t.has(slot) {
			w.number(uint64(slot - last))
			last = slot
			t.appendRow(&w, slot, int(least))
		}
	}
	return w.b
}

// census counts the slots that have weights and finds the smallest weight.
func (t *Table) census() (filled, least uint64) {
	least = narrowLimit
	for slot := range uint32(1) << t.Bits {
		if !t.has(slot) {
			continue
		}
		filled++
		for class := range t.Classes {
			if w := t.get(slot, class); w != 0 {
				least = min(least, uint64(max(w, -w)))
			}
		}
	}
	return filled, least
}

func (t *Table) appendRow(w *nibbles, slot uint32, least int) {
	mask, count := byte(0), uint64(0)
	for class := range t.Classes {
		if t.get(slot, class) != 0 {
			mask |= 1 << (class % 8)
			count++
		}
	}
	if t.isNarrow() {
		w.put(mask)
	} else {
		w.number(count)
	}
	last := 0
	for class := range t.Classes {
		v := t.get(slot, class)
		if v == 0 {
			continue
		}
		if !t.isNarrow() {
			w.number(uint64(class - last))
			last = class
		}
		w.number(fold(v, least))
	}
}

// fold turns a weight into a small number: how far it is beyond the least, and
// its sign in the lowest bit.
func fold(v, least int) uint64 {
	if v < 0 {
		return uint64(-v-least)<<1 | 1
	}
	return uint64(v-least) << 1
}

func unfold(n uint64, least int) int {
	v := int(n>>1) + least
	if n&1 != 0 {
		return -v
	}
	return v
}

// Decode reads a table from the front of b and returns the bytes after it.
func Decode(b []byte) (*Table, []byte, error) {
	r := nibbleReader{b: b}
	width, classes, filled, least := r.number(), r.number(), r.number(), r.number()
	if r.failed || width > 26 || classes == 0 || classes > MaxClasses || filled > 1<<width || least > narrowLimit {
		return nil, nil, ErrDamaged
	}
	if filled > uint64(len(b)) {
		return nil, nil, ErrDamaged // a slot takes a byte or more
	}
	t := newTable(int(width), int(classes), int(filled))
	slot := uint64(0)
	for range filled {
		slot += r.number()
		if slot >= 1<<t.Bits || !t.decodeRow(&r, uint32(slot), int(least)) {
			return nil, nil, ErrDamaged
		}
	}
	return t, r.rest(), nil
}

// decodeRow reads the weights of a slot and reports whether they are sound.
func (t *Table) decodeRow(r *nibbleReader, slot uint32, least int) bool {
	if !t.isNarrow() {
		return t.decodeWide(r, slot, least)
	}
	if row, ok := r.shortRow(least); ok {
		t.narrow[slot] = row
		return true
	}
	row := uint32(emptyRow)
	mask := r.get()
	for class := 0; mask != 0; class, mask = class+1, mask>>1 {
		if mask&1 == 0 {
			continue
		}
		v := unfold(r.number(), least)
		if class >= min(t.Classes, lanes) || v > narrowLimit || v < -narrowLimit {
			return false
		}
		row += uint32(v) << (laneBits * class)
	}
	t.narrow[slot] = row
	return !r.failed
}

// shortRow reads a narrow row all of whose numbers are short, as most are,
// from one window. It takes nothing where the row is of another kind.
func (r *nibbleReader) shortRow(least int) (row uint32, ok bool) {
	w, ok := r.window()
	if !ok || least > narrowLimit-32 || w&15>>lanes != 0 {
		return 0, false
	}
	row = emptyRow
	taken := 1
	for class, mask := 0, w&15; mask != 0; class, mask = class+1, mask>>1 {
		if mask&1 == 0 {
			continue
		}
		n, k := short(w >> (4 * taken))
		if k == 0 {
			return 0, false
		}
		taken += k
		row += uint32(unfold(n, least)) << (laneBits * class)
	}
	r.at += taken
	return row, true
}

// pair reads two numbers.
func (r *nibbleReader) pair() (a, b uint64) {
	if w, ok := r.window(); ok {
		if a, k := short(w); k > 0 {
			if b, m := short(w >> (4 * k)); m > 0 {
				r.at += k + m
				return a, b
			}
		}
	}
	a = r.number()
	return a, r.number()
}

func (t *Table) decodeWide(r *nibbleReader, slot uint32, least int) bool {
	row := t.wide.add(slot)
	class := uint64(0)
	for range r.number() {
		step, weight := r.pair()
		class += step
		v := unfold(weight, least)
		if r.failed || class >= uint64(t.Classes) || v > wideLimit || v < -wideLimit {
			return false
		}
		row[class/8] += uint64(v) << (8 * (class % 8))
	}
	return !r.failed
}
