package fusion

import (
	"math"
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

// copies maps each report to the outlet that its own voice counts as: its own
// outlet, or the first that published the same copy.
func (f *fuser) copies() map[string]string {
	outlets := make(map[string]string, f.reports)
	type banded struct {
		band int
		hash uint64
	}
	type kept struct {
		signature *signature
		outlet    string
	}
	seen := map[banded][]kept{}
	for start := 0; start < len(f.testimonies); {
		end := start + 1
		for end < len(f.testimonies) && f.testimonies[end].report.ID == f.testimonies[start].report.ID {
			end++
		}
		report := f.testimonies[start].report
		name := outlet(report)
		sig, runs := f.sign(f.testimonies[start:end])
		start = end
		if runs < copyWords {
			outlets[report.ID] = name
			continue
		}
		best := 0.0
		var bands [bins / perBand]banded
		for b := range bands {
			hash := uint64(14695981039346656037)
			for _, v := range sig[b*perBand : (b+1)*perBand] {
				hash = (hash ^ uint64(v)) * 1099511628211
			}
			bands[b] = banded{b, hash}
			for _, earlier := range seen[bands[b]] {
				if share := sig.share(earlier.signature); share >= copyShare && share > best {
					best, name = share, earlier.outlet
				}
			}
		}
		outlets[report.ID] = name
		if best < 1 { // an exact copy will be found through the one it copies
			for _, b := range bands {
				seen[b] = append(seen[b], kept{sig, name})
			}
		}
	}
	return outlets
}

// sign makes the signature of a report and counts its runs of words.
func (f *fuser) sign(ts []testimony) (*signature, int) {
	var sig signature
	for i := range sig {
		sig[i] = math.MaxUint32
	}
	runs := 0
	last := ""
	for i := range ts {
		quote := ts[i].claim.Quote
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

// wordHash is FNV-1a over the lower-cased word.
func wordHash(w string) uint64 {
	h := uint64(14695981039346656037)
	for _, r := range w {
		if r < unicode.MaxASCII {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
		} else {
			r = unicode.ToLower(r)
		}
		h = (h ^ uint64(r)) * 1099511628211
	}
	return h
}

// mix spreads the bits of h (the finaliser of splitmix64).
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
