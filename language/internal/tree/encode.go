package tree

import "orontes/language/internal/linear"

// AppendBinary appends the parser's encoding to b.
func (p *Parser) AppendBinary(b []byte) []byte { return linear.AppendTables(b, p.moves, p.labels) }

// Decode reads a parser from the front of b and returns the bytes after it.
func Decode(b []byte) (p *Parser, rest []byte, err error) {
	p = &Parser{}
	if b, err = linear.DecodeTables(b, &p.moves, &p.labels); err != nil {
		return nil, nil, err
	}
	if p.moves.Bits != moveBits || p.labels.Bits != labelBits {
		return nil, nil, linear.ErrDamaged
	}
	return p, b, nil
}
