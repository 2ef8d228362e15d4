package tree

import (
	"math/rand/v2"
	"testing"
)

// projective returns the heads of a random projective tree of n words.
func projective(random *rand.Rand, n int) []int16 {
	heads := make([]int16, n)
	var grow func(first, last int, head int16)
	grow = func(first, last int, head int16) {
		if first >= last {
			return
		}
		// A word of the range hangs from head, and takes a stretch around it.
		top := first + random.IntN(last-first)
		heads[top] = head
		from, to := first+random.IntN(top-first+1), top+1+random.IntN(last-top)
		if int(head) == n {
			from, to = first, last // one word only hangs from the root
		}
		grow(from, top, int16(top))
		grow(top+1, to, int16(top))
		grow(first, from, head)
		grow(to, last, head)
	}
	grow(0, n, int16(n))
	return heads
}

// TestOracle checks that the moves the oracle likes build the gold tree.
func TestOracle(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var s state
	for range 500 {
		n := 1 + random.IntN(15)
		gold := projective(random, n)
		s.reset(n)
		for !s.done() {
			good := oracle(&s, gold, s.may())
			choice := []move{}
			for m, ok := range good {
				if ok {
					choice = append(choice, m)
				}
			}
			s.do(choice[random.IntN(len(choice))])
		}
		for d, h := range s.heads[:n] {
			if h != gold[d] {
				t.Fatalf("heads %v, want %v", s.heads[:n], gold)
			}
		}
	}
}

// TestAnyMovesBuildATree checks that no choice of moves breaks a tree.
func TestAnyMovesBuildATree(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var s state
	for range 500 {
		n := 1 + random.IntN(15)
		s.reset(n)
		for !s.done() {
			s.do(bestMove([4]int32{random.Int32N(9), random.Int32N(9), random.Int32N(9)}, s.may()))
		}
		roots := 0
		for d := range n {
			if int(s.heads[d]) == n {
				roots++
			}
			steps := 0
			for h := s.heads[d]; int(h) != n; h = s.heads[h] {
				if steps++; steps > n {
					t.Fatalf("no tree: %v", s.heads[:n])
				}
			}
		}
		if roots != 1 {
			t.Fatalf("%d roots: %v", roots, s.heads[:n])
		}
	}
}

func TestMirroredTwiceIsTheSame(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	s := Sentence{Heads: projective(random, 9), Labels: []uint8{1, 2, 3, 4, 5, 6, 7, 8, 9}}
	s.Input.Nodes = make([]Node, 11)
	m := s.mirror()
	again := m.mirror()
	for i := range s.Heads {
		if s.Heads[i] != again.Heads[i] || s.Labels[i] != again.Labels[i] {
			t.Fatalf("%v became %v", s.Heads, again.Heads)
		}
	}
}

// TestGuidesThatAgree checks that a tree counts as agreed where both guides
// have it, and a label where both have its arc.
func TestGuidesThatAgree(t *testing.T) {
	in := Input{Nodes: make([]Node, 3+2)}
	in.Guide([]int16{1, 3, 1}, []uint8{7, 8, 9}, false)
	if _, _, ok := in.agreed(); ok {
		t.Error("one guide agrees")
	}
	in.Guide([]int16{1, 3, 1}, []uint8{9, 8, 7}, true) // the same, read backwards
	heads, labels, ok := in.agreed()
	if !ok || len(heads) != 3 || labels[2] != 9 {
		t.Fatalf("guides agree on %v %v: %v", heads, labels, ok)
	}
	in.guides[1].heads[2], in.guides[1].labels[0] = 0, 6
	if _, _, ok := in.agreed(); ok {
		t.Error("trees that differ agree")
	}
	for _, c := range []struct {
		h, d int16
		ok   bool
	}{{3, 1, true}, {1, 2, false}, {1, 0, false}, {2, 1, false}} {
		if l, ok := in.agreedLabel(c.h, c.d); ok != c.ok || ok && l != 8 {
			t.Errorf("arc %d to %d: label %d, agreed %v", c.h, c.d, l, ok)
		}
	}
}

// TestCandidatesStayInOrder checks that the best stands first, and the first of
// equals before the others.
func TestCandidatesStayInOrder(t *testing.T) {
	var b beam
	for i, score := range []int32{3, 9, 3, 9, 1} {
		b.add(candidate{score: score, from: int16(i)})
	}
	for i, from := range []int16{1, 3, 0, 2, 4} {
		if b.candidates[i].from != from {
			t.Fatalf("place %d: %v", i, b.candidates)
		}
	}
}
