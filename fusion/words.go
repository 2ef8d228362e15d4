package fusion

import (
	"slices"
	"strings"
)

// mentioned reports whether the words of the one name a side that the other
// gives as who did it, beyond what is common.
func (f *fuser) mentioned(a *account, t *testimony) bool {
	for _, s := range a.says[:min(len(a.says), 4)] {
		if f.mentions(s, t.actors) || f.mentions(t, s.actors) {
			return true
		}
	}
	return false
}

func (f *fuser) mentions(t *testimony, parties []*party) bool {
	for _, p := range parties {
		if !p.named || p.generic {
			continue
		}
		words := 0
		all := true
		for w := range strings.SplitSeq(p.folded, " ") {
			if len(w) <= 3 || f.rules.common[w] {
				continue
			}
			_, found := slices.BinarySearch(f.telling(t), wordHash(w))
			words, all = words+1, all && found
		}
		if all && words >= 2 {
			return true
		}
	}
	return false
}

// words is the greatest share of telling words that t's quote has in common
// with one of the account's first quotes.
func (f *fuser) words(a *account, t *testimony) float64 {
	best := 0.0
	for _, s := range a.says[:min(len(a.says), 8)] {
		best = max(best, common(f.telling(s), f.telling(t)))
	}
	return best
}

// telling are the words of a quote that tell events apart, hashed and sorted.
func (f *fuser) telling(t *testimony) []uint64 {
	if t.words == nil {
		t.words = []uint64{}
		place := "" // that both tell of the place is known already
		if p := t.claim.Place; p != nil {
			place = fold(p.Name) + " " + fold(p.Text)
		}
		for w := range strings.FieldsSeq(fold(t.claim.Quote)) {
			if len(w) > 3 && !f.rules.common[w] && !within(w, place) {
				t.words = append(t.words, wordHash(w))
			}
		}
		slices.Sort(t.words)
		t.words = slices.Compact(t.words)
	}
	return t.words
}

// common is the share of the shorter list that the longer has too. Both are
// sorted.
func common(a, b []uint64) float64 {
	if min(len(a), len(b)) < fewestWords {
		return 0
	}
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n, i, j = n+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(n) / float64(min(len(a), len(b)))
}
