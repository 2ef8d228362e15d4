package linear

// lanes is the number of classes in the word of a narrow row. A lane is nine
// bits wide, holds a weight plus narrowBias, and has a bit beside it that stays
// free. Nothing here tells more than three classes apart: where a table counts a
// fourth, for the perceptron's sake, it has no weights.
const lanes = 3

const (
	laneBits    = 10
	narrowBias  = 256
	narrowLimit = narrowBias - 1
	emptyRow    = narrowBias | narrowBias<<laneBits | narrowBias<<(2*laneBits)
	outerLanes  = 1<<laneBits - 1 | (1<<laneBits-1)<<(2*laneBits)
)

// newNarrow returns rows for 1<<bits features, all empty.
func newNarrow(bits int) []uint32 {
	rows := make([]uint32, 1<<bits)
	largePages(rows)
	for i := range rows {
		rows[i] = emptyRow
	}
	return rows
}

// Score4 sums the features of a table with at most four classes. The first and
// the third lane are far enough apart to be summed in one word; the second is
// what the sum of whole rows has beside them.
func (t *Table) Score4(features []uint32) [4]int32 {
	var whole, outer uint64
	for _, f := range features {
		row := uint64(t.narrow[f])
		whole += row
		outer += row & outerLanes
	}
	zero := int32(len(features)) * narrowBias
	return [4]int32{
		int32(outer&(1<<(2*laneBits)-1)) - zero,
		int32((whole-outer)>>laneBits) - zero,
		int32(outer>>(2*laneBits)) - zero,
	}
}

// unpack returns the weights of a narrow row.
func unpack(row uint32) (weights [lanes]int) {
	for i := range weights {
		weights[i] = int(row>>(laneBits*i)&(1<<laneBits-1)) - narrowBias
	}
	return weights
}
