package tag

import (
	"encoding/binary"

	"orontes/language/internal/linear"
)

// AppendBinary appends the tagger's encoding to b.
func (t *Tagger) AppendBinary(b []byte) []byte {
	b = binary.AppendVarint(b, int64(t.margin))
	b = linear.AppendTables(b, t.first, t.second)
	return t.lexicon.appendBinary(b)
}

// Decode reads a tagger from the front of b and returns the bytes after it.
func Decode(b []byte) (t *Tagger, rest []byte, err error) {
	t = &Tagger{}
	margin, n := binary.Varint(b)
	if n <= 0 {
		return nil, nil, linear.ErrDamaged
	}
	t.margin, b = int32(margin), b[n:]
	if b, err = linear.DecodeTables(b, &t.first, &t.second); err != nil {
		return nil, nil, err
	}
	t.lexicon, b, err = decodeLexicon(b)
	return t, b, err
}
