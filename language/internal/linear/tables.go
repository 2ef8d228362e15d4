package linear

import (
	"encoding/binary"
	"sync"
)

// AppendTables appends the encodings of tables, each behind its length, so that
// they can be read at the same time.
func AppendTables(b []byte, tables ...*Table) []byte {
	for _, t := range tables {
		encoded := t.AppendBinary(nil)
		b = append(binary.AppendUvarint(b, uint64(len(encoded))), encoded...)
	}
	return b
}

// DecodeTables reads as many tables from the front of b as it is given places
// for, several at the same time, and returns the bytes after them.
func DecodeTables(b []byte, into ...**Table) (rest []byte, err error) {
	errs := make([]error, len(into))
	var group sync.WaitGroup
	for i, place := range into {
		size, n := binary.Uvarint(b)
		if n <= 0 || size > uint64(len(b)-n) {
			errs[i] = ErrDamaged
			break
		}
		encoded := b[n : n+int(size)]
		b = b[n+int(size):]
		group.Go(func() { *place, _, errs[i] = Decode(encoded) })
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}
