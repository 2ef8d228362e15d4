package gazetteer

import (
	"math"

	"orontes"
)

const (
	// threshold is the score below which a name stays unresolved.
	threshold = 0.4
	// doubtful is the score below which the candidates are listed.
	doubtful = 0.7
)

// mention is a span of words that could name a place.
type mention struct {
	sentence    int
	first, last int // tokens
	start, end  int // bytes
	name        *name
	one         bool    // a single word, but for a full stop after it
	want        class   // class of place the words around ask for, classOther for any
	odds        float64 // that it names a place, natural logarithm
	inside      int     // mention that contains it ("Paris, Texas"), -1 for none
	demonym     bool
	swallowed   bool // became part of the mention before
	called      bool // of an unknown name: the words around call it a place
	unknown     bool // the words around call it a place, but nothing has its name
	metonym     bool
	taken       bool
	located     bool // the words around call it a place
	pick        int  // index of the candidate chosen, -1 for none
	score       float64
	group       int
	weights     []float64 // by candidate
}

// single reports whether the name is one word.
func (m *mention) single() bool { return m.one }

func (m *mention) candidates() []candidate {
	if m.name == nil {
		return nil
	}
	return m.name.cands
}

// list returns the best candidates of a mention.
func (f *Finder) list(m *mention) []orontes.Candidate {
	const most = 5
	var out []orontes.Candidate
	used := make([]bool, len(m.weights))
	for len(out) < most {
		best := -1
		for i, w := range m.weights {
			if !used[i] && w >= 0.01 && (best < 0 || w > m.weights[best]) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		used[best] = true
		p := f.show(m.name.cands[best].ref)
		out = append(out, orontes.Candidate{Name: p.Name, Key: p.Key, Country: p.Country, Admin1: p.Admin1, Feature: p.Feature,
			Lat: p.Lat, Lon: p.Lon, Score: round3(m.weights[best])})
	}
	return out
}

func round3(x float64) float64 { return math.Round(x*1000) / 1000 }
