package model

import (
	"encoding/binary"
	"errors"
	"fmt"

	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
)

// magic opens an encoded model. Its number changes when features or encoding
// do, so that a model never meets code it was not trained with.
const magic = "orontes-language 1\n"

// errShort is returned for a model that ends too early.
var errShort = errors.New("model ends too early")

// AppendBinary appends the model's encoding to b.
func (m *Model) AppendBinary(b []byte) []byte {
	b = append(b, magic...)
	b = binary.AppendUvarint(b, uint64(len(m.Tags)))
	for i, p := range m.Tags {
		b = appendString(b, p.UPOS)
		b = appendString(b, p.XPOS)
		b = append(b, m.TagPos[i])
	}
	b = appendStrings(b, m.Pos)
	b = appendStrings(b, m.Labels)
	b = m.Tagger.AppendBinary(b)
	return m.Greedy.AppendBinary(b)
}

// Decode reads an encoded model.
func Decode(b []byte) (m *Model, err error) {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return nil, fmt.Errorf("not a model of this version: it does not begin with %q", magic)
	}
	b = b[len(magic):]
	m = &Model{}
	if b, err = m.decodeTags(b); err != nil {
		return nil, fmt.Errorf("tags: %w", err)
	}
	if m.Pos, b, err = decodeStrings(b); err != nil {
		return nil, fmt.Errorf("universal tags: %w", err)
	}
	if m.Labels, b, err = decodeStrings(b); err != nil {
		return nil, fmt.Errorf("relations: %w", err)
	}
	if m.Tagger, b, err = tag.Decode(b); err != nil {
		return nil, fmt.Errorf("tagger: %w", err)
	}
	if m.Greedy, b, err = tree.Decode(b); err != nil {
		return nil, fmt.Errorf("parser: %w", err)
	}
	return m, nil
}

func (m *Model) decodeTags(b []byte) ([]byte, error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || n > 255 {
		return nil, errShort
	}
	b = b[k:]
	for range n {
		var p Pair
		var err error
		if p.UPOS, b, err = decodeString(b); err != nil {
			return nil, err
		}
		if p.XPOS, b, err = decodeString(b); err != nil {
			return nil, err
		}
		if len(b) == 0 {
			return nil, errShort
		}
		m.Tags, m.TagPos, b = append(m.Tags, p), append(m.TagPos, b[0]), b[1:]
	}
	return b, nil
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func appendStrings(b []byte, list []string) []byte {
	b = binary.AppendUvarint(b, uint64(len(list)))
	for _, s := range list {
		b = appendString(b, s)
	}
	return b
}

func decodeString(b []byte) (string, []byte, error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b)-k) {
		return "", nil, errShort
	}
	return string(b[k : k+int(n)]), b[k+int(n):], nil
}

func decodeStrings(b []byte) ([]string, []byte, error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b)) {
		return nil, nil, errShort
	}
	b = b[k:]
	list := make([]string, n)
	for i := range list {
		var err error
		if list[i], b, err = decodeString(b); err != nil {
			return nil, nil, err
		}
	}
	return list, b, nil
}
