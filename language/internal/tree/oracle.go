package tree

// oracle tells which of the possible moves lose the fewest gold arcs that the
// state could still reach (Goldberg and Nivre 2013).
func oracle(s *state, gold []int16, may [moves]bool) (good [moves]bool) {
	s0, s1 := int16(-2), int16(-2)
	if k := len(s.stack); k > 0 {
		s0 = s.stack[k-1]
		if k > 1 {
			s1 = s.stack[k-2]
		}
	}
	var cost [moves]int
	if may[shift] {
		cost[shift] = shiftCost(s, gold, s0)
	}
	if may[left] || may[right] {
		lost := 0 // children of s0 still in the buffer
		for d := int(s.next); d < s.n; d++ {
			if gold[d] == s0 {
				lost++
			}
		}
		g := gold[s0]
		cost[left], cost[right] = lost, lost
		if g != s.next && (g == s1 || g > s.next) {
			cost[left]++
		}
		if g != s1 && g >= s.next {
			cost[right]++
		}
	}
	least := -1
	for m, c := range cost {
		if may[m] && (least < 0 || c < least) {
			least = c
		}
	}
	for m, c := range cost {
		good[m] = may[m] && c == least
	}
	return good
}

// shiftCost counts the arcs between the next word and the words on the stack
// that a shift gives up: all but the one that makes it a child of s0.
func shiftCost(s *state, gold []int16, s0 int16) int {
	cost := 0
	n0 := s.next
	for _, y := range s.stack {
		if gold[y] == n0 {
			cost++
		}
		if gold[n0] == y && y != s0 {
			cost++
		}
	}
	return cost
}
