package linear

import (
	"math/rand/v2"
	"testing"
)

// trained returns perceptrons of random weights.
func trained(classes int) *Perceptron {
	p := NewPerceptron(8, classes)
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		p.Tick()
		p.Update([]uint32{uint32(random.IntN(200))}, random.IntN(classes), int32(random.IntN(21)-10))
	}
	return p
}

// TestScore compares packed sums with sums of the single weights.
func TestScore(t *testing.T) {
	for _, classes := range []int{2, 3, 5, 51, 86, 256} {
		table := Combine(Grain{Steps: 2, Least: 1}, trained(classes))
		random := rand.New(rand.NewPCG(3, 4))
		for range 50 {
			features := make([]uint32, 100)
			want := make([]int32, classes)
			for i := range features {
				features[i] = uint32(random.IntN(256))
				for class := range want {
					want[class] += int32(table.get(features[i], class))
				}
			}
			got := scoreAll(table, features)
			for class := range want {
				if got[class] != want[class] {
					t.Fatalf("%d classes: class %d scores %d, want %d", classes, class, got[class], want[class])
				}
			}
		}
	}
}

func scoreAll(t *Table, features []uint32) []int32 {
	if t.isNarrow() {
		four := t.Score4(features)
		return four[:t.Classes]
	}
	return t.Score(features, new(Scratch))
}

func TestEncodingKeepsWeights(t *testing.T) {
	for _, classes := range []int{3, 60} {
		table := Combine(Grain{Steps: 2, Least: 1}, trained(classes), trained(classes))
		again, rest, err := Decode(table.AppendBinary(nil))
		if err != nil || len(rest) != 0 {
			t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
		}
		for slot := range uint32(1) << table.Bits {
			for class := range classes {
				if table.get(slot, class) != again.get(slot, class) {
					t.Fatalf("slot %d class %d: %d became %d", slot, class, table.get(slot, class), again.get(slot, class))
				}
			}
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(Combine(Grain{Steps: 2, Least: 1}, trained(3)).AppendBinary(nil))
	f.Add(Combine(Grain{Steps: 2, Least: 1}, trained(20)).AppendBinary(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 0 && b[0] > 16 {
			t.Skip("a large table takes long to make")
		}
		Decode(b) //nolint:errcheck // it must not panic
	})
}
