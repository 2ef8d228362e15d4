package linear

// lanes is the number of classes in the word of a narrow row, 16 bits each.
// The word is the sum of weight·2^(16·lane) with signed weights, so that adding
// words adds all lanes, borrows included, as long as every sum fits 16 bits.
const lanes = 4

// narrowLimit keeps sums of up to 128 features within 16 bits.
const narrowLimit = 255

// Score4 sums the features of a table with at most four classes.
func (t *Table) Score4(features []uint32) [lanes]int32 {
	var sum uint64
	for _, f := range features {
		sum += t.narrow[f]
	}
	return unpack(sum)
}

func unpack(sum uint64) (scores [lanes]int32) {
	for i := range scores {
		v := int16(sum)
		scores[i] = int32(v)
		sum = uint64(int64(sum)-int64(v)) >> 16
	}
	return scores
}
