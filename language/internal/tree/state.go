package tree

// state is a partial parse. Nodes 0 to n-1 are words, n is the root that
// stands behind the last word, n+1 stands for "no node".
type state struct {
	n      int
	next   int16   // first node of the buffer
	stack  []int16 // nodes waiting for a head, the nearest last
	heads  []int16
	labels []uint8
	// The two outermost children on either side, and how many there are.
	left, left2, right, right2 []int16
	lefts, rights              []uint8
}

// noLabel is the label of a node that has none yet.
const noLabel = 255

func (s *state) none() int16 { return int16(s.n + 1) }

// reset prepares the state for a sentence of n words.
func (s *state) reset(n int) {
	s.n, s.next, s.stack = n, 0, s.stack[:0]
	size := n + 2
	if cap(s.heads) < size {
		room := make([]int16, 5*2*size)
		cut := func(k int) []int16 { return room[k*2*size : k*2*size+size : (k+1)*2*size] }
		s.heads, s.left, s.left2, s.right, s.right2 = cut(0), cut(1), cut(2), cut(3), cut(4)
		small := make([]uint8, 3*2*size)
		part := func(k int) []uint8 { return small[k*2*size : k*2*size+size : (k+1)*2*size] }
		s.labels, s.lefts, s.rights = part(0), part(1), part(2)
	}
	s.heads, s.left, s.left2, s.right, s.right2 = s.heads[:size], s.left[:size], s.left2[:size], s.right[:size], s.right2[:size]
	s.labels, s.lefts, s.rights = s.labels[:size], s.lefts[:size], s.rights[:size]
	none := s.none()
	for i := range size {
		s.heads[i], s.left[i], s.left2[i], s.right[i], s.right2[i] = none, none, none, none, none
		s.labels[i], s.lefts[i], s.rights[i] = noLabel, 0, 0
	}
}

// from makes s a copy of other, which has as many nodes.
func (s *state) from(other *state) {
	s.next = other.next
	s.stack = append(s.stack[:0], other.stack...)
	copy(s.heads, other.heads)
	copy(s.labels, other.labels)
	copy(s.left, other.left)
	copy(s.left2, other.left2)
	copy(s.right, other.right)
	copy(s.right2, other.right2)
	copy(s.lefts, other.lefts)
	copy(s.rights, other.rights)
}

// attach hangs d from h.
func (s *state) attach(h, d int16) {
	s.heads[d] = h
	if d < h {
		s.left2[h], s.left[h] = s.left[h], d
		s.lefts[h]++
	} else {
		s.right2[h], s.right[h] = s.right[h], d
		s.rights[h]++
	}
}

// move is a transition of the arc-hybrid system (Kuhlmann et al. 2011).
type move = int

const (
	shift move = iota // the next word goes onto the stack
	left              // the top of the stack becomes a child of the next word
	right             // the top of the stack becomes a child of the one below
	moves
)

// done reports whether only the root is left.
func (s *state) done() bool { return int(s.next) == s.n && len(s.stack) == 0 }

// may tells which moves are possible.
func (s *state) may() (ok [moves]bool) {
	ok[shift] = int(s.next) < s.n
	// One word only hangs from the root: the last on the stack.
	ok[left] = len(s.stack) > 0 && (int(s.next) < s.n || len(s.stack) == 1)
	ok[right] = len(s.stack) > 1
	return ok
}

// do makes a move and returns the arc it drew; h is none after a shift.
func (s *state) do(m move) (h, d int16) {
	top := len(s.stack) - 1
	switch m {
	case left:
		h, d = s.next, s.stack[top]
	case right:
		h, d = s.stack[top-1], s.stack[top]
	default:
		s.stack = append(s.stack, s.next)
		s.next++
		return s.none(), s.none()
	}
	s.stack = s.stack[:top]
	s.attach(h, d)
	return h, d
}
