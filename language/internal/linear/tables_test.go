package linear

import (
	"bytes"
	"testing"
)

func TestTables(t *testing.T) {
	first, second := Combine(Grain{Steps: 2, Least: 1}, trained(3)), Combine(Grain{Steps: 2, Least: 1}, trained(60))
	encoded := AppendTables(nil, first, second)
	var a, b *Table
	rest, err := DecodeTables(append(encoded, 7), &a, &b)
	if err != nil || len(rest) != 1 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	if !bytes.Equal(AppendTables(nil, a, b), encoded) {
		t.Error("the decoded tables are others")
	}
	for n := 0; n < len(encoded); n += 11 {
		if _, err := DecodeTables(encoded[:n], &a, &b); err == nil {
			t.Errorf("%d of %d bytes were decoded", n, len(encoded))
		}
	}
}
