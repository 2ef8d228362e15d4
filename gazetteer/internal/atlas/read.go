package atlas

import (
	"errors"
	"fmt"
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

func u24(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16
}
func u32(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16 | uint32(s[at+3])<<24
}
