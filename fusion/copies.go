package fusion

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
)

// Near-identical reports are found by one-permutation MinHash (Li, Owen and
// Zhang, 2012) over runs of three words, with the signature cut into bands so
// that only likely pairs are compared. A report is represented by the quotes
// of its claims: they are at hand without its text, and copy that was cut to
// length still shares them.
const (
	bins    = 64
	perBand = 4
	// copyShare is the share of equal bins from which two reports are one copy.
	copyShare = 0.8
	// copyWords is the least number of runs a report must have: two outlets may
	// well write the same short sentence without copying.
	copyWords = 12
)

type signature [bins]uint32

// banded is a band of a signature.
type banded struct {
	band int
	hash uint64
}

// copyNode is what a report is compared with others by.
type copyNode struct {
	signature *signature
	bands     [bins / perBand]banded
	outlet    string // that its own voice counts as: its own, or the first that published the same copy
}

// copyTable finds reports that may be copies of one another.
type copyTable struct{ seen map[banded][]*source }

func newCopyTable() *copyTable { return &copyTable{map[banded][]*source{}} }

// findCopies decides for the reports that come, and for those that share copy
// with them or with those that go, which outlet each one's own voice counts
// as. It returns those for which that is another than before.
func (f *fuser) findCopies(come, gone []*source) []*source {
	near := map[*source]bool{} // to be decided anew
	var queue []*source
	reach := func(s *source) {
		for _, b := range s.copy.bands {
			for _, other := range f.copied.seen[b] {
				if !near[other] {
					near[other] = true
					queue = append(queue, other)
				}
			}
		}
	}
	for _, s := range gone {
		if s.copy.signature == nil {
			continue
		}
		for _, b := range s.copy.bands {
			if list := slices.DeleteFunc(f.copied.seen[b], func(o *source) bool { return o == s }); len(list) > 0 {
				f.copied.seen[b] = list
			} else {
				delete(f.copied.seen, b)
			}
		}
		reach(s)
	}
	for _, s := range come {
		s.copy.outlet = outlet(s.report)
		sig, runs := sign(s.quotes)
		if runs < copyWords {
			continue
		}
		s.copy.signature = sig
		for b := range s.copy.bands {
			hash := uint64(14695981039346656037)
			for _, v := range sig[b*perBand : (b+1)*perBand] {
				hash = (hash ^ uint64(v)) * 1099511628211
			}
			s.copy.bands[b] = banded{b, hash}
			f.copied.seen[s.copy.bands[b]] = append(f.copied.seen[s.copy.bands[b]], s)
		}
	}
	for _, s := range come {
		if s.copy.signature != nil && !near[s] {
			near[s] = true
			queue = append(queue, s)
		}
	}
	for len(queue) > 0 {
		s := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		reach(s)
	}
	return decideCopies(near)
}

// decideCopies gives each of a set of reports, which share copy with no other,
// the outlet that its own voice counts as.
func decideCopies(reports map[*source]bool) []*source {
	order := make([]*source, 0, len(reports))
	for s := range reports {
		order = append(order, s)
	}
	slices.SortFunc(order, func(a, b *source) int {
		return cmp.Or(cmp.Compare(a.known, b.known), cmp.Compare(a.report.ID, b.report.ID))
	})
	seen := map[banded][]*source{}
	var changed []*source
	for _, s := range order {
		best, name := 0.0, outlet(s.report)
		for _, b := range s.copy.bands {
			for _, earlier := range seen[b] {
				if share := s.copy.signature.share(earlier.copy.signature); share >= copyShare && share > best {
					best, name = share, earlier.copy.outlet
				}
			}
		}
		if name != s.copy.outlet {
			s.copy.outlet = name
			changed = append(changed, s)
		}
		if best < 1 { // an exact copy will be found through the one it copies
			for _, b := range s.copy.bands {
				seen[b] = append(seen[b], s)
			}
		}
	}
	return changed
}

// sign makes the signature of a report and counts its runs of words.
func sign(quotes []string) (*signature, int) {
	var sig signature
	for i := range sig {
		sig[i] = math.MaxUint32
	}
	runs := 0
	last := ""
	for _, quote := range quotes {
		if quote == last {
			continue // two claims of one sentence
		}
		last = quote
		var one, two uint64
		words := 0
		for w := range strings.FieldsFuncSeq(quote, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			three := wordHash(w)
			if words++; words >= 3 {
				h := mix(one*31 ^ two*17 ^ three)
				bin, v := h%bins, uint32(h>>32)
				sig[bin] = min(sig[bin], v)
				runs++
			}
			one, two = two, three
		}
	}
	return &sig, runs
}

func (s *signature) share(t *signature) float64 {
	equal, used := 0, 0
	for i := range s {
		if s[i] == math.MaxUint32 && t[i] == math.MaxUint32 {
			continue
		}
		used++
		if s[i] == t[i] {
			equal++
		}
	}
	if used == 0 {
		return 0
	}
	return float64(equal) / float64(used)
}
