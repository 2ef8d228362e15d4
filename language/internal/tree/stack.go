package tree

// blockSize is how many neighbouring sentences stay in one fold, so that few
// documents are in two.
const blockSize = 40

// TrainGuides trains the two parsers whose trees guide a third, one reading
// forward by the first plan and one backward by the second, and gives every sentence the trees of parsers that
// were trained, by the plan for folds, without it.
func TrainGuides(sample []Sentence, plans [2]Plan, foldPlan Plan, folds int, parallel func(n int, f func(i int))) (forward, backward *Parser) {
	mirrored := make([]Sentence, len(sample))
	for i := range sample {
		mirrored[i] = sample[i].mirror()
	}
	alone := func(n int, f func(int)) {
		for i := range n {
			f(i)
		}
	}
	trees := [2][]Sentence{make([]Sentence, len(sample)), make([]Sentence, len(sample))}
	parallel(2*folds, func(job int) {
		side, k := job%2, job/2
		source := [2][]Sentence{sample, mirrored}[side]
		var rest []Sentence
		for i := range source {
			if i/blockSize%folds != k {
				rest = append(rest, source[i])
			}
		}
		p := TrainGreedy(rest, foldPlan, alone)
		var scratch Scratch
		for i := range source {
			if i/blockSize%folds == k {
				heads, labels := p.Greedy(&source[i].Input, &scratch)
				trees[side][i].Heads = append([]int16(nil), heads...)
				trees[side][i].Labels = append([]uint8(nil), labels...)
			}
		}
	})
	forward = TrainGreedy(sample, plans[0], parallel)
	backward = TrainGreedy(mirrored, plans[1], parallel)
	for i := range sample {
		for side := range trees {
			sample[i].Input.Guide(trees[side][i].Heads, trees[side][i].Labels, side == 1)
		}
	}
	return forward, backward
}

// TrainGuided trains a parser on sentences that [TrainGuides] gave guides.
func TrainGuided(sample []Sentence, plan Plan, parallel func(n int, f func(i int))) *Parser {
	return TrainBeam(sample, plan, parallel)
}

// Stack is what an accurate parse needs: a parser and those that guide it.
type Stack struct {
	Forward, Backward, Guided *Parser
}

// Parse parses a sentence forward and backward, and where the two trees differ a
// third time, guided by both. The slices it returns are overwritten by the next
// call.
func (k Stack) Parse(in *Input, s *Scratch) (heads []int16, labels []uint8) {
	s.mirror.Mirror(in)
	heads, labels = k.Forward.Greedy(in, s)
	s.guided.Nodes = in.Nodes
	s.guided.guides = s.guided.guides[:0]
	s.guided.Guide(heads, labels, false)
	heads, labels = k.Backward.Greedy(&s.mirror, s)
	s.guided.Guide(heads, labels, true)
	if heads, labels, ok := s.guided.agreed(); ok {
		return heads, labels
	}
	return k.Guided.Beam(&s.guided, s)
}
