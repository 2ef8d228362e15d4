package reader

import "orontes"

// remembered is the word over token i, or i itself, that hangs from a word of memory
// or of justice: "the anniversary of the strike that …", "a trial over the killing";
// -1 where nothing is remembered.
func (d *document) remembered(s *sentence, i int) int {
	at := i
	for range len(s.Tokens) {
		h, rel := s.up(at)
		if h < 0 {
			break
		}
		if d.reader.words.Modality[s.Tokens[h].Lemma] == "memory" {
			switch rel {
			case "nmod", "obl", "obj", "acl", "compound", "ccomp", "advcl":
				return at
			}
		}
		if isVerb(s.token(h)) && rel != "acl" && rel != "ccomp" && rel != "obj" && rel != "nsubj" && rel != "obl" && rel != "conj" && rel != "advcl" {
			break
		}
		at = h
	}
	return -1
}

// recalled is when something remembered happened: what its own words say, and never
// the day of the remembering.
func (d *document) recalled(s *sentence, p int) *orontes.Interval {
	for k := range s.times {
		e := &s.times[k]
		if !e.IsZero() && !e.Duration && s.depth(e.First, p) >= 0 {
			t := e.Interval
			t.Background = true
			return &t
		}
	}
	return &orontes.Interval{Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimeInferred, Background: true}
}
