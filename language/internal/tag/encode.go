package tag

import (
	"encoding/binary"

	"orontes/language/internal/linear"
)

// AppendBinary appends the tagger's encoding to b.
func (t *Tagger) AppendBinary(b []byte) []byte {
	b = binary.AppendVarint(b, int64(t.margin))
	b = t.lexicon.appendBinary(b)
	b = t.first.AppendBinary(b)
	return t.second.AppendBinary(b)
}

// Decode reads a tagger from the front of b and returns the bytes after it.
func Decode(b []byte) (t *Tagger, rest []byte, err error) {
	t = &Tagger{}
	margin, n := binary.Varint(b)
	if n <= 0 {
		return nil, nil, linear.ErrDamaged
	}
	t.margin, b = int32(margin), b[n:]
	if t.lexicon, b, err = decodeLexicon(b); err != nil {
		return nil, nil, err
	}
	if t.first, b, err = linear.Decode(b); err != nil {
		return nil, nil, err
	}
	if t.second, b, err = linear.Decode(b); err != nil {
		return nil, nil, err
	}
	return t, b, nil
}
