package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"orontes/language/internal/morph"
	"orontes/language/internal/name"
	"orontes/language/internal/segment"
	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
)

// magic opens an encoded model. Its number changes when features or encoding
// do, so that a model never meets code it was not trained with.
const magic = "orontes-language 7\n"

// The parts that only the accurate setting needs.
const (
	backward = "backward parser"
	guided   = "guided parser"
)

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
	for _, part := range []interface{ AppendBinary([]byte) []byte }{
		m.Tagger, m.Forward, m.Backward, m.Guided, m.Lemmas, m.Features, m.Names, m.Breaks,
	} {
		b = appendSection(b, part.AppendBinary(nil))
	}
	return b
}

// Decode reads an encoded model.
func Decode(b []byte) (*Model, error) {
	m, err := Open(b)
	if err != nil {
		return nil, err
	}
	return m, m.Wait()
}

// Open reads as much of an encoded model as its quick setting needs, and goes
// on reading the rest while the caller goes on; see [Model.Wait].
func Open(b []byte) (m *Model, err error) {
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
	if err := m.decodeParts(b); err != nil {
		return nil, err
	}
	m.Finish()
	return m, nil
}

// decodeParts reads the trained parts, several at the same time: they are
// large, and independent. Those that only the accurate setting needs are left
// to be read after it returned.
func (m *Model) decodeParts(b []byte) error {
	readers := []struct {
		name string
		read func(b []byte) (err error)
	}{
		{"tagger", func(b []byte) (err error) { m.Tagger, _, err = tag.Decode(b); return err }},
		{"forward parser", func(b []byte) (err error) { m.Forward, _, err = tree.Decode(b); return err }},
		{backward, func(b []byte) (err error) { m.Backward, _, err = tree.Decode(b); return err }},
		{guided, func(b []byte) (err error) { m.Guided, _, err = tree.Decode(b); return err }},
		{"lemmas", func(b []byte) (err error) { m.Lemmas, _, err = morph.DecodeLemmas(b); return err }},
		{"features", func(b []byte) (err error) { m.Features, _, err = morph.DecodeFeatures(b); return err }},
		{"names", func(b []byte) (err error) { m.Names, _, err = name.Decode(b); return err }},
		{"breaks", func(b []byte) (err error) { m.Breaks, _, err = segment.DecodeBreaks(b); return err }},
	}
	errs := make([]error, len(readers))
	var group sync.WaitGroup
	var late []func()
	for i, r := range readers {
		section, rest, err := cutSection(b)
		if err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
		b = rest
		part := func() {
			if err := r.read(section); err != nil {
				errs[i] = fmt.Errorf("%s: %w", r.name, err)
			}
		}
		if r.name == backward || r.name == guided {
			late = append(late, part)
			continue
		}
		group.Go(part)
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	for _, part := range late {
		m.late.Go(part)
	}
	m.errs = errs
	return nil
}

func appendSection(b, section []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(section))), section...)
}

func cutSection(b []byte) (section, rest []byte, err error) {
	n, k := binary.Uvarint(b)
	if k <= 0 || n > uint64(len(b)-k) {
		return nil, nil, errShort
	}
	return b[k : k+int(n)], b[k+int(n):], nil
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
