package atlas

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/klauspost/compress/zstd"
)

const (
	magic     = "ORGAZ001"
	blockSize = 384 // places in a compressed block
	perBucket = 8   // names in a bucket of a name table, on average
)

// sections of an atlas, in the order of the header.
const (
	secMeta = iota
	secFeatures
	secUnits
	secCodes
	secFacts
	secBlockEnds
	secBlocks
	secNames
	secSounds
	secPostings
	sections
)

// Write turns entries into an atlas. Meta is kept as it is. Entries whose
// codes name a unit ("SY", "11") and whose feature is that of the unit itself
// become the unit's own place. The result depends only on the set of entries.
func Write(meta []byte, entries []Entry) ([]byte, error) {
	entries = slices.Clone(entries)
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(a.Country, b.Country), cmp.Compare(a.Admin1, b.Admin1), cmp.Compare(a.Admin2, b.Admin2),
			-cmp.Compare(unitLevel(a.Feature), unitLevel(b.Feature)), cmp.Compare(len(a.Key), len(b.Key)), cmp.Compare(a.Key, b.Key))
	})
	for i := 1; i < len(entries); i++ {
		if entries[i].Key == entries[i-1].Key {
			return nil, fmt.Errorf("place %q stands twice", entries[i].Key)
		}
	}
	w := writer{features: map[string]uint8{}, units: map[string]int{"": 0}, codes: []string{""}}
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(1<<16))
	if err != nil {
		return nil, err
	}
	defer encoder.Close()
	w.zip = encoder
	for i := range entries {
		if err := w.add(&entries[i], uint32(i)); err != nil {
			return nil, fmt.Errorf("place %q: %w", entries[i].Key, err)
		}
	}
	return w.finish(meta, entries)
}

// unitLevel is 3 for a country, 2 for a first-level unit, 1 for a second-level
// unit and 0 for anything that is no unit.
func unitLevel(feature string) int {
	switch feature {
	case "PCLI", "PCLD", "PCLS", "PCLF", "PCL", "PCLIX", "TERR":
		return 3
	case "ADM1":
		return 2
	case "ADM2":
		return 1
	}
	return 0
}

type writer struct {
	zip        *zstd.Encoder
	features   map[string]uint8
	featureSeq []string
	units      map[string]int
	codes      []string
	own        map[int]uint32
	facts      []byte
	blocks     []byte
	ends       []byte
	block      []byte
	last       int64 // GeoNames id before, in this block
	postings   []byte
}

func (w *writer) add(e *Entry, id uint32) error {
	if !(e.Lat >= -90 && e.Lat <= 90 && e.Lon >= -180 && e.Lon <= 180) {
		return fmt.Errorf("coordinates %v, %v are not on earth", e.Lat, e.Lon)
	}
	f, ok := w.features[e.Feature]
	if !ok {
		if len(w.featureSeq) == 255 {
			return fmt.Errorf("more than 255 feature codes")
		}
		f = uint8(len(w.featureSeq))
		w.features[e.Feature] = f
		w.featureSeq = append(w.featureSeq, e.Feature)
	}
	unit, err := w.unit(e)
	if err != nil {
		return err
	}
	if w.own == nil {
		w.own = map[int]uint32{}
	}
	if l := unitLevel(e.Feature); l > 0 && l == 3-strings.Count(w.codes[unit], ".") {
		if _, taken := w.own[unit]; !taken {
			w.own[unit] = id + 1
		}
	}
	w.facts = append24(w.facts, uint32(math.Round((e.Lat+90)/180*(1<<24-1))))
	w.facts = append24(w.facts, uint32(math.Round((e.Lon+180)/360*(1<<24-1))))
	w.facts = binary.LittleEndian.AppendUint16(w.facts, uint16(unit))
	w.facts = append(w.facts, f, Rank(cmp.Or(e.Weight, e.Population)))
	w.detail(e)
	if id%blockSize == blockSize-1 {
		w.flush()
	}
	return nil
}

// Rank squeezes a weight into a byte.
func Rank(weight int64) uint8 {
	return uint8(min(24*math.Log10(float64(max(weight, 0))+1), 255))
}

func (w *writer) unit(e *Entry) (int, error) {
	code := ""
	last := 0
	for _, part := range []string{e.Country, e.Admin1, e.Admin2} {
		if part == "" {
			break
		}
		if code != "" {
			code += "."
		}
		code += part
		i, ok := w.units[code]
		if !ok {
			i = len(w.codes)
			if i > math.MaxUint16 {
				return 0, fmt.Errorf("more than %d units", math.MaxUint16)
			}
			w.units[code] = i
			w.codes = append(w.codes, code)
		}
		last = i
	}
	return last, nil
}

func (w *writer) detail(e *Entry) {
	var flags byte
	gn, isGN := geonames(e.Key)
	if isGN {
		flags |= 1
	}
	if e.Box != nil {
		flags |= 2
	}
	b := append(w.block, flags)
	b = binary.AppendUvarint(b, uint64(max(e.Population, 0)))
	if isGN {
		b = binary.AppendVarint(b, int64(gn)-w.last) // ids of neighbours are close
		w.last = int64(gn)
	} else {
		b = binary.AppendUvarint(b, uint64(len(e.Key)))
		b = append(b, e.Key...)
	}
	b = binary.AppendUvarint(b, uint64(len(e.Name)))
	b = append(b, e.Name...)
	if e.Box != nil {
		for _, v := range [4]float64{e.Box.West, e.Box.South, e.Box.East, e.Box.North} {
			b = binary.AppendVarint(b, int64(math.Round(v*1000)))
		}
	}
	w.block = b
}

func (w *writer) flush() {
	if len(w.block) == 0 {
		return
	}
	w.blocks = w.zip.EncodeAll(w.block, w.blocks)
	w.ends = binary.LittleEndian.AppendUint32(w.ends, uint32(len(w.blocks)))
	w.block, w.last = w.block[:0], 0
}

func (w *writer) finish(meta []byte, entries []Entry) ([]byte, error) {
	w.flush()
	var part [sections][]byte
	part[secMeta] = meta
	part[secFeatures] = []byte(strings.Join(w.featureSeq, ","))
	for i, code := range w.codes {
		country, rest, _ := strings.Cut(code, ".")
		if i == 0 {
			country = "\x00\x00"
		}
		if len(country) != 2 {
			return nil, fmt.Errorf("country code %q", country)
		}
		admin1, _, deeper := strings.Cut(rest, ".")
		up := i
		if deeper {
			up = w.units[country+"."+admin1]
		} else if rest == "" {
			up = 0
		}
		part[secUnits] = append(part[secUnits], country...)
		part[secUnits] = binary.LittleEndian.AppendUint16(part[secUnits], uint16(up))
		part[secUnits] = append24(part[secUnits], w.own[i])
	}
	part[secCodes] = w.zip.EncodeAll([]byte(strings.Join(w.codes, "\n")), nil)
	part[secFacts], part[secBlockEnds], part[secBlocks] = w.facts, w.ends, w.blocks
	names, sounds := map[string][]Posting{}, map[string][]Posting{}
	for i := range entries {
		for _, n := range entries[i].Names {
			if n.Folded != "" {
				names[n.Folded] = append(names[n.Folded], Posting{uint32(i), n.Kind})
			}
		}
		for _, s := range entries[i].Sounds {
			if s != "" {
				sounds[s] = append(sounds[s], Posting{uint32(i), Alternate})
			}
		}
	}
	rank := func(id uint32) uint8 { return w.facts[int(id)*factSize+9] }
	part[secNames] = w.table(names, rank)
	part[secSounds] = w.table(sounds, rank)
	part[secPostings] = w.postings
	var out bytes.Buffer
	out.WriteString(magic)
	for _, p := range part {
		out.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(p))))
	}
	for _, p := range part {
		out.Write(p)
	}
	return out.Bytes(), nil
}

func geonames(key string) (uint64, bool) {
	digits, ok := strings.CutPrefix(key, "gn:")
	if !ok || digits == "" || digits[0] == '0' || len(digits) > 12 {
		return 0, false
	}
	var n uint64
	for _, c := range digits {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + uint64(c-'0')
	}
	return n, true
}

func append24(b []byte, v uint32) []byte { return append(b, byte(v), byte(v>>8), byte(v>>16)) }
