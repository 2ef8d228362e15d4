package atlas

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"sync"

	"github.com/klauspost/compress/zstd"
)

const (
	factSize = 10
	unitSize = 7
)

// ErrCorrupt is returned for bytes that are no atlas.
var ErrCorrupt = errors.New("not a gazetteer file, or a damaged one")

// Atlas is an open atlas. It is immutable and safe for concurrent use.
type Atlas struct {
	part     [sections]string
	features []string
	buckets  [2]uint32
	places   int
	unzip    *zstd.Decoder
	codes    func() []string
}

// Open opens an atlas held in data, which is not copied.
func Open(data string) (*Atlas, error) {
	head := len(magic) + 4*sections
	if len(data) < head || data[:len(magic)] != magic {
		return nil, ErrCorrupt
	}
	a := &Atlas{}
	at := head
	for i := range a.part {
		n := int(u32(data, len(magic)+4*i))
		if n > len(data)-at {
			return nil, ErrCorrupt
		}
		a.part[i] = data[at : at+n]
		at += n
	}
	a.features = strings.Split(a.part[secFeatures], ",")
	a.places = len(a.part[secFacts]) / factSize
	for i, sec := range [2]int{secNames, secSounds} {
		if len(a.part[sec]) < 4 {
			return nil, ErrCorrupt
		}
		a.buckets[i] = u32(a.part[sec], 0)
		if int(a.buckets[i]) > (len(a.part[sec])-4)/4 {
			return nil, ErrCorrupt
		}
	}
	if len(a.part[secBlockEnds])/4 != (a.places+blockSize-1)/blockSize {
		return nil, ErrCorrupt
	}
	var err error
	a.unzip, err = zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(64<<20))
	if err != nil {
		return nil, fmt.Errorf("start decompressor: %w", err)
	}
	a.codes = sync.OnceValue(func() []string {
		raw, err := a.unzip.DecodeAll([]byte(a.part[secCodes]), nil)
		if err != nil {
			return nil
		}
		return strings.Split(string(raw), "\n")
	})
	return a, nil
}

// Meta returns the bytes given to Write.
func (a *Atlas) Meta() string { return a.part[secMeta] }

// Len returns the number of places; their ids run from 0.
func (a *Atlas) Len() int { return a.places }

// Units returns the number of units.
func (a *Atlas) Units() int { return len(a.part[secUnits]) / unitSize }

// Codes returns the code of every unit, such as "SY.11.163532".
func (a *Atlas) Codes() []string { return a.codes() }

// Unit returns unit i, the zero unit where there is none.
func (a *Atlas) Unit(i uint16) Unit {
	at := int(i) * unitSize
	p := a.part[secUnits]
	if at+unitSize > len(p) || i == 0 {
		return Unit{}
	}
	return Unit{Country: p[at : at+2], Admin1: uint16(p[at+2]) | uint16(p[at+3])<<8, Place: u24(p, at+4)}
}

// Feature returns the feature code of an index in [Facts].
func (a *Atlas) Feature(i uint8) string {
	if int(i) >= len(a.features) {
		return ""
	}
	return a.features[i]
}

// Features returns all feature codes by index.
func (a *Atlas) Features() []string { return a.features }

// Facts returns the hot facts of a place.
func (a *Atlas) Facts(id uint32) (Facts, bool) {
	if int(id) >= a.places {
		return Facts{}, false
	}
	p := a.part[secFacts][int(id)*factSize:][:factSize]
	return Facts{
		Lat:  float64(u24(p, 0))*180/(1<<24-1) - 90,
		Lon:  float64(u24(p, 3))*360/(1<<24-1) - 180,
		Unit: uint16(p[6]) | uint16(p[7])<<8, Feature: p[8], Rank: p[9],
	}, true
}

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
const fewBlocks = 96

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

func u24(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16
}
func u32(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16 | uint32(s[at+3])<<24
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
