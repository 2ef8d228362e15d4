package atlas

import (
	"encoding/binary"
	"iter"
	"strconv"
)

// Blocks remembers blocks of details that were decompressed. It is not safe
// for concurrent use; the zero Blocks is ready, and nil remembers nothing.
type Blocks struct {
	of map[blockID][]byte
}

type blockID struct {
	atlas *Atlas
	index int
}

// fewBlocks is how many blocks are remembered, some 10 kB each.
const fewBlocks = 256

func (b *Blocks) block(a *Atlas, i int) []byte {
	if b == nil {
		return a.Block(i)
	}
	id := blockID{a, i}
	raw, ok := b.of[id]
	if !ok {
		if b.of == nil || len(b.of) >= fewBlocks {
			b.of = make(map[blockID][]byte, fewBlocks)
		}
		raw = a.Block(i)
		b.of[id] = raw
	}
	return raw
}

// Detail reads the cold facts of a place; it decompresses a block unless
// blocks, which may be nil, remembers it.
func (a *Atlas) Detail(blocks *Blocks, id uint32) (Detail, bool) {
	if int(id) >= a.places {
		return Detail{}, false
	}
	r := reader{b: blocks.block(a, int(id)/blockSize)}
	for range int(id) % blockSize {
		r.skip()
	}
	d := r.detail()
	return d, !r.bad
}

// Block decompresses a block of details, for callers that read all of them.
func (a *Atlas) Block(i int) []byte {
	ends := a.part[secBlockEnds]
	from := 0
	if i > 0 {
		from = int(u32(ends, 4*(i-1)))
	}
	to := int(u32(ends, 4*i))
	if from > to || to > len(a.part[secBlocks]) {
		return nil
	}
	raw, err := a.unzip.DecodeAll([]byte(a.part[secBlocks][from:to]), nil)
	if err != nil {
		return nil
	}
	return raw
}

// reader reads the details of a block one after the other.
type reader struct {
	b    []byte
	last int64 // GeoNames id before
	bad  bool
}

// head reads what stands before the name.
func (r *reader) head() (flags byte, population uint64, key []byte) {
	if len(r.b) == 0 {
		r.bad = true
		return 0, 0, nil
	}
	flags, r.b = r.b[0], r.b[1:]
	population = r.uvarint()
	if flags&1 != 0 {
		r.last += r.varint()
	} else {
		key = r.bytes(r.uvarint())
	}
	return flags, population, key
}

func (r *reader) detail() Detail {
	flags, population, key := r.head()
	d := Detail{Population: int64(population), Key: string(key)}
	if flags&1 != 0 {
		d.Key = "gn:" + strconv.FormatInt(r.last, 10)
	}
	d.Name = string(r.bytes(r.uvarint()))
	if flags&2 != 0 {
		var v [4]float64
		for i := range v {
			v[i] = float64(r.varint()) / 1000
		}
		d.Box = &Box{v[0], v[1], v[2], v[3]}
	}
	if r.bad {
		return Detail{}
	}
	return d
}

// skip steps over a detail and returns its GeoNames id, 0 for none.
func (r *reader) skip() int64 {
	flags, _, _ := r.head()
	r.bytes(r.uvarint())
	if flags&2 != 0 {
		for range 4 {
			r.uvarint()
		}
	}
	if flags&1 == 0 {
		return 0
	}
	return r.last
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.bad, r.b = true, nil
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) varint() int64 {
	v := r.uvarint()
	return int64(v>>1) ^ -int64(v&1)
}

func (r *reader) bytes(n uint64) []byte {
	if n > uint64(len(r.b)) {
		r.bad, r.b = true, nil
		return nil
	}
	s := r.b[:n]
	r.b = r.b[n:]
	return s
}

// Details yields the id and details of all places in order.
func (a *Atlas) Details() iter.Seq2[uint32, Detail] {
	return func(yield func(uint32, Detail) bool) {
		id := uint32(0)
		for i := range (a.places + blockSize - 1) / blockSize {
			for r := (&reader{b: a.Block(i)}); len(r.b) > 0; id++ {
				if d := r.detail(); r.bad || !yield(id, d) {
					return
				}
			}
		}
	}
}

// GeoNames yields the id of every place that has a GeoNames id, and that id.
func (a *Atlas) GeoNames() iter.Seq2[uint32, int64] {
	return func(yield func(uint32, int64) bool) {
		id := uint32(0)
		for i := range (a.places + blockSize - 1) / blockSize {
			for r := (&reader{b: a.Block(i)}); len(r.b) > 0; id++ {
				if gn := r.skip(); r.bad || gn != 0 && !yield(id, gn) {
					return
				}
			}
		}
	}
}
