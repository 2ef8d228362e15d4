package linear

import (
	"encoding/binary"
	"errors"
	"math/bits"
)

// ErrDamaged is returned for bytes that are not an encoded table.
var ErrDamaged = errors.New("damaged weight table")

// AppendBinary appends the table's encoding to b: its shape, then for each
// slot that has weights the distance from the slot before and its row. The row
// of a narrow table is a byte whose bits say which classes have weights, and
// those weights, one byte each; that of a wide table the number of classes that
// have weights, and each class and weight.
func (t *Table) AppendBinary(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(t.Bits))
	b = binary.AppendUvarint(b, uint64(t.Classes))
	var filled uint64
	for slot := range uint32(1) << t.Bits {
		if t.has(slot) {
			filled++
		}
	}
	b = binary.AppendUvarint(b, filled)
	last := uint32(0)
	for slot := range uint32(1) << t.Bits {
		if !t.has(slot) {
			continue
		}
		b = binary.AppendUvarint(b, uint64(slot-last))
		last = slot
		b = t.appendRow(b, slot)
	}
	return b
}

func (t *Table) has(slot uint32) bool {
	if t.words == 1 {
		return t.packed[slot] != 0
	}
	return t.rows[slot] != 0
}

func (t *Table) appendRow(b []byte, slot uint32) []byte {
	head := len(b)
	b = append(b, 0)
	for i, word := range t.row(slot) {
		for lane, v := range unpack(word) {
			switch {
			case v == 0:
				continue
			case t.words == 1:
				b[head] |= 1 << lane
			default:
				b[head]++
				b = append(b, byte(i*lanes+lane))
			}
			b = append(b, byte(int8(v)))
		}
	}
	return b
}

// Decode reads a table from the front of b and returns the bytes after it.
func Decode(b []byte) (*Table, []byte, error) {
	var head [3]uint64
	for i := range head {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			return nil, nil, ErrDamaged
		}
		head[i], b = v, b[n:]
	}
	if head[0] > 26 || head[1] == 0 || head[1] > MaxClasses || head[2] > 1<<head[0] {
		return nil, nil, ErrDamaged
	}
	t := newTable(int(head[0]), int(head[1]), int(head[2]))
	slot := uint64(0)
	for range head[2] {
		step, n := binary.Uvarint(b)
		slot += step
		if n <= 0 || slot >= 1<<t.Bits || len(b) < n+1 {
			return nil, nil, ErrDamaged
		}
		var err error
		if b, err = t.decodeRow(b[n:], uint32(slot)); err != nil {
			return nil, nil, err
		}
	}
	return t, b, nil
}

func (t *Table) decodeRow(b []byte, slot uint32) ([]byte, error) {
	row := t.row(slot)
	head, b := b[0], b[1:]
	if t.words == 1 {
		if len(b) < bits.OnesCount8(head) || head >= 1<<lanes {
			return nil, ErrDamaged
		}
		for ; head != 0; head &= head - 1 {
			row[0] += uint64(int64(int8(b[0]))) << (16 * bits.TrailingZeros8(head))
			b = b[1:]
		}
		return b, nil
	}
	if len(b) < 2*int(head) {
		return nil, ErrDamaged
	}
	for range head {
		class := int(b[0])
		if class >= t.Classes {
			return nil, ErrDamaged
		}
		row[class/lanes] += uint64(int64(int8(b[1]))) << (16 * (class % lanes))
		b = b[2:]
	}
	return b, nil
}
