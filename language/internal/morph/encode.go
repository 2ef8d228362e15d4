package morph

import (
	"encoding/binary"
	"maps"
	"slices"

	"orontes/language/internal/linear"
	"orontes/language/internal/word"
)

// AppendBinary appends the encoding of the rules to b.
func (l *Lemmas) AppendBinary(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(l.edits)))
	for _, e := range l.edits {
		flag := byte(0)
		if e.keepCase {
			flag = 1
		}
		b = append(b, flag, byte(e.strip), byte(len(e.add)))
		b = append(b, e.add...)
	}
	b = binary.AppendUvarint(b, uint64(len(l.rules)))
	for _, key := range slices.Sorted(maps.Keys(l.rules)) {
		b = binary.LittleEndian.AppendUint64(b, key)
		b = binary.LittleEndian.AppendUint16(b, l.rules[key])
	}
	return b
}

// DecodeLemmas reads rules from the front of b and returns the bytes after.
func DecodeLemmas(b []byte) (*Lemmas, []byte, error) {
	n, b, err := count(b, 3)
	if err != nil {
		return nil, nil, err
	}
	l := &Lemmas{}
	for range n {
		if len(b) < 3 || len(b) < 3+int(b[2]) {
			return nil, nil, linear.ErrDamaged
		}
		end := 3 + int(b[2])
		l.edits = append(l.edits, edit{keepCase: b[0] == 1, strip: int(b[1]), add: string(b[3:end])})
		b = b[end:]
	}
	if n, b, err = count(b, 10); err != nil {
		return nil, nil, err
	}
	l.rules = make(map[word.Atom]uint16, n)
	for range n {
		r := binary.LittleEndian.Uint16(b[8:])
		if int(r) >= len(l.edits) {
			return nil, nil, linear.ErrDamaged
		}
		l.rules[binary.LittleEndian.Uint64(b)] = r
		b = b[10:]
	}
	return l, b, nil
}

// AppendBinary appends the encoding of the features to b.
func (f *Features) AppendBinary(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(f.bundles)))
	for _, bundle := range f.bundles {
		b = binary.LittleEndian.AppendUint64(b, bundle)
	}
	for _, choice := range f.byTag {
		b = append(b, byte(len(choice)))
		b = append(b, choice...)
	}
	b = binary.AppendUvarint(b, uint64(len(f.byWord)))
	for _, key := range slices.Sorted(maps.Keys(f.byWord)) {
		b = binary.LittleEndian.AppendUint64(b, key)
		b = append(b, f.byWord[key])
	}
	return f.table.AppendBinary(b)
}

// DecodeFeatures reads features from the front of b and returns the bytes
// after.
func DecodeFeatures(b []byte) (*Features, []byte, error) {
	n, b, err := count(b, 8)
	if err != nil {
		return nil, nil, err
	}
	f := &Features{}
	for range n {
		f.bundles = append(f.bundles, binary.LittleEndian.Uint64(b))
		b = b[8:]
	}
	for tag := range f.byTag {
		if len(b) == 0 || len(b) < 1+int(b[0]) {
			return nil, nil, linear.ErrDamaged
		}
		f.byTag[tag] = slices.Clone(b[1 : 1+int(b[0])])
		b = b[1+int(b[0]):]
		for _, bundle := range f.byTag[tag] {
			if int(bundle) >= len(f.bundles) {
				return nil, nil, linear.ErrDamaged
			}
		}
	}
	if n, b, err = count(b, 9); err != nil {
		return nil, nil, err
	}
	f.byWord = make(map[word.Atom]uint8, n)
	for range n {
		if int(b[8]) >= len(f.bundles) {
			return nil, nil, linear.ErrDamaged
		}
		f.byWord[binary.LittleEndian.Uint64(b)] = b[8]
		b = b[9:]
	}
	f.table, b, err = linear.Decode(b)
	return f, b, err
}

// count reads how many entries of at least size bytes follow.
func count(b []byte, size uint64) (uint64, []byte, error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b)-k)/size {
		return 0, nil, linear.ErrDamaged
	}
	return n, b[k:], nil
}
