package atlas

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// A name table is a hash table read in place: the number of buckets (4 bytes),
// the end of each bucket (4 bytes each), and the buckets. A bucket holds, by
// fingerprint, 4 bytes of the name's hash and a varint: (id<<2|kind)<<1 where
// one place has the name, offset<<1|1 of a list of postings where several do.
//
// The names themselves are not kept. Two names are mistaken for each other
// once in some 500 million look-ups of names that are not in the table.

type row struct {
	bucket, print uint32
	name          string
}

func (w *writer) table(names map[string][]Posting, rank func(uint32) uint8) []byte {
	buckets := uint32(len(names)/perBucket + 1)
	rows := make([]row, 0, len(names))
	for name := range names {
		b, p := place(hash(name), buckets)
		rows = append(rows, row{b, p, name})
	}
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), cmp.Compare(a.print, b.print), cmp.Compare(a.name, b.name))
	})
	var body []byte
	out := binary.LittleEndian.AppendUint32(nil, buckets)
	next := 0
	for b := range buckets {
		for ; next < len(rows) && rows[next].bucket == b; next++ {
			body = binary.LittleEndian.AppendUint32(body, rows[next].print)
			body = binary.AppendUvarint(body, w.post(names[rows[next].name], rank))
		}
		out = binary.LittleEndian.AppendUint32(out, uint32(len(body)))
	}
	return append(out, body...)
}

// post returns the value that stands for the postings of a name.
func (w *writer) post(list []Posting, rank func(uint32) uint8) uint64 {
	slices.SortFunc(list, func(a, b Posting) int { return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Kind, b.Kind)) })
	list = slices.CompactFunc(list, func(a, b Posting) bool { return a.ID == b.ID })
	if len(list) == 1 {
		return (uint64(list[0].ID)<<2 | uint64(list[0].Kind)) << 1
	}
	slices.SortStableFunc(list, func(a, b Posting) int { return -cmp.Compare(rank(a.ID), rank(b.ID)) })
	at := uint64(len(w.postings))
	w.postings = binary.AppendUvarint(w.postings, uint64(len(list)))
	for _, p := range list {
		w.postings = append24(w.postings, p.ID<<2|uint32(p.Kind))
	}
	return at<<1 | 1
}

// place says in which bucket a hash goes and what is kept of it there.
func place(h uint64, buckets uint32) (bucket, print uint32) {
	return uint32((h >> 32) * uint64(buckets) >> 32), uint32(h)
}

// hash is FNV-1a with a final mix.
func hash[S string | []byte](name S) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(name) {
		h = (h ^ uint64(name[i])) * 1099511628211
	}
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	h ^= h >> 32
	return h
}
