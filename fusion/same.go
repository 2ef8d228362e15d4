package fusion

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// What two outlets write of one event is one copy when it shares sentenceShare
// of its runs of three words, and the shorter has at least sentenceRuns of
// them. Desks change names and spellings in agency copy ("IS", "Daesh").
const (
	sentenceRuns  = 10
	sentenceShare = 0.6
)

// manyOrigins is up to how many origins of one entry are compared pair by pair.
const manyOrigins = 64

// sameSpeakers maps an origin to the one it counts as among ts, so that nobody
// is ever counted twice: a speaker outside the registry whose description is
// part of another speaker's is that speaker ("an officer", "a Syrian army
// officer"); an outlet whose words are those of an earlier outlet is that
// outlet (agency copy).
func (f *fuser) sameSpeakers(ts []*testimony) func(int) int {
	var origins []int
	for _, t := range ts {
		if !slices.Contains(origins, t.origin) {
			if origins = append(origins, t.origin); len(origins) == manyOrigins {
				break
			}
		}
	}
	if len(origins) < 2 {
		return func(o int) int { return o }
	}
	counts := map[int]int{}
	stands := func(o int) int {
		for {
			p, ok := counts[o]
			if !ok {
				return o
			}
			o = p
		}
	}
	f.joinSpeakers(origins, counts)
	f.joinReports(ts, origins, counts, stands)
	f.joinCopies(ts, origins, counts, stands)
	return stands
}

// joinSpeakers finds unnamed speakers that are described more fully, or named,
// by another.
func (f *fuser) joinSpeakers(origins []int, counts map[int]int) {
	speakers := slices.DeleteFunc(slices.Clone(origins), func(o int) bool { return f.origins[o].outlet })
	slices.SortFunc(speakers, func(a, b int) int { // named, then fullest description first
		x, y := &f.origins[a], &f.origins[b]
		return cmp.Or(compareBool(x.unnamed, y.unnamed), cmp.Compare(len(y.folded), len(x.folded)), cmp.Compare(x.folded, y.folded))
	})
	for i, o := range speakers {
		if !f.origins[o].unnamed {
			continue
		}
		for _, p := range speakers[:i] {
			if _, merged := counts[p]; !merged && (within(f.origins[o].folded, f.origins[p].folded) || f.standsFor(o, p)) {
				counts[o] = p
				break
			}
		}
	}
}

// standsFor reports whether a speaker that is only described may be one of the
// registry, by the words it is spoken of.
func (f *fuser) standsFor(described, named int) bool {
	id, ok := strings.CutPrefix(f.origins[named].key, "id:")
	if !ok || f.rules.role[id] == nil {
		return false
	}
	for w := range strings.SplitSeq(f.origins[described].folded, " ") {
		if f.rules.role[id][w] {
			return true
		}
	}
	return false
}

// joinCopies finds outlets that speak for themselves in the words of another.
// Of outlets that share copy, the one first heard of stands for all.
func (f *fuser) joinCopies(ts []*testimony, origins []int, counts map[int]int, stands func(int) int) {
	type text struct {
		origin int
		runs   []uint64
	}
	var texts []text
	for _, t := range ts {
		if !f.origins[t.origin].outlet || len(texts) == manyOrigins {
			continue
		}
		runs := runsOf(t.claim.Quote)
		if len(runs) < sentenceRuns {
			continue
		}
		for _, earlier := range texts {
			a, b := stands(earlier.origin), stands(t.origin)
			if a == b || shared(runs, earlier.runs) < sentenceShare {
				continue
			}
			if slices.Index(origins, b) < slices.Index(origins, a) {
				a, b = b, a
			}
			counts[b] = a
		}
		texts = append(texts, text{t.origin, runs})
	}
}

// runsOf are the runs of three words of a text, hashed and sorted.
func runsOf(text string) []uint64 {
	runs := make([]uint64, 0, len(text)/5)
	var one, two uint64
	n := 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		three := wordHash(w)
		if n++; n >= 3 {
			runs = append(runs, mix(one*31^two*17^three))
		}
		one, two = two, three
	}
	slices.Sort(runs)
	return slices.Compact(runs)
}

// shared is the share of the smaller set that the larger has too. Both are
// sorted.
func shared(a, b []uint64) float64 {
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			both, i, j = both+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(both) / float64(min(len(a), len(b)))
}
