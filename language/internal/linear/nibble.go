package linear

import "encoding/binary"

// nibbles writes numbers in pieces of four bits. Most of a table's numbers are
// small; a number takes a nibble for every three of its bits.
type nibbles struct {
	b    []byte
	half bool // the last byte has room for another nibble
}

func (w *nibbles) put(v byte) {
	if w.half {
		w.b[len(w.b)-1] |= v << 4
	} else {
		w.b = append(w.b, v)
	}
	w.half = !w.half
}

// number writes a number, its lowest bits first; the highest bit of a nibble
// says that more follow.
func (w *nibbles) number(v uint64) {
	for v >= 8 {
		w.put(byte(v&7) | 8)
		v >>= 3
	}
	w.put(byte(v))
}

// nibbleReader reads what nibbles wrote. Past the end it reads zeros, and
// remembers that it did.
type nibbleReader struct {
	b      []byte
	at     int // in nibbles
	failed bool
}

func (r *nibbleReader) get() byte {
	i := r.at >> 1
	if i >= len(r.b) {
		r.failed = true
		return 0
	}
	v := r.b[i] >> (4 * (r.at & 1)) & 15
	r.at++
	return v
}

// window returns the next fifteen nibbles, of which none is taken. Near the
// end there is none.
func (r *nibbleReader) window() (w uint64, ok bool) {
	i := r.at >> 1
	if i+8 > len(r.b) {
		return 0, false
	}
	return binary.LittleEndian.Uint64(r.b[i:]) >> (4 * (r.at & 1)), true
}

// short returns the number of one or two nibbles at the front of a window and
// its length in nibbles, which is 0 where the number is longer.
func short(w uint64) (n uint64, nibbles int) {
	if w&8 == 0 {
		return w & 7, 1
	}
	if w&0x80 == 0 {
		return w&7 | w>>4&7<<3, 2
	}
	return 0, 0
}

func (r *nibbleReader) number() uint64 {
	if w, ok := r.window(); ok {
		if n, k := short(w); k > 0 {
			r.at += k
			return n
		}
	}
	v := r.get()
	n := uint64(v & 7)
	for shift := 3; v >= 8 && shift < 60; shift += 3 {
		v = r.get()
		n |= uint64(v&7) << shift
	}
	return n
}

// rest returns the bytes after the last that was begun.
func (r *nibbleReader) rest() []byte { return r.b[min(len(r.b), (r.at+1)/2):] }
