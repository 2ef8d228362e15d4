package reader

import (
	"orontes/reader/lexicon"
)

// phraseFits looks for the other words of a phrase around its head. object is
// the complement of the preposition a phrase ends in, -1 for none.
func (s *sentence) phraseFits(i int, w *lexicon.Word) (words []int, object int, ok bool) {
	if len(w.Rest) == 0 {
		return nil, -1, true
	}
	if w.Class == lexicon.Noun {
		before := s.before(i)
		skipped := 0 // adjectives between: "without reliable power"
		for k := range w.Rest {
			want := w.Rest[len(w.Rest)-1-k]
			for k == 0 && skipped < 2 && grammatical[want] && i-1-skipped >= 0 && s.Tokens[i-1-skipped].UPOS == "ADJ" {
				skipped++
			}
			if before(k+1+skipped) != want && s.lemmaBefore(i, k+1+skipped) != want {
				return nil, -1, false
			}
			words = append(words, i-1-k-skipped)
		}
		return words, -1, i >= len(words)
	}
	at := i
	for k, want := range w.Rest {
		next := s.following(at, want)
		if next < 0 && k == 0 { // "control of Hama was taken"
			next = s.passiveNoun(i, want)
		}
		if next < 0 {
			return nil, -1, false
		}
		if k == len(w.Rest)-1 && w.Prep == "" && next > at+1 && s.Tokens[next].UPOS == "ADP" && s.Tokens[next].Rel == "case" {
			return nil, -1, false // "turned the war in his favour" is no "turned in"
		}
		words = append(words, next)
		at = next
	}
	if w.Prep == "" {
		return words, -1, true
	}
	for j := at + 1; j < min(at+3, len(s.Tokens)); j++ {
		if s.lower(j) == w.Prep {
			if h := s.Tokens[j].Head; h > j {
				return words, h, true
			}
			if j+1 < len(s.Tokens) {
				return words, s.headOfRun(j + 1), true
			}
		}
	}
	return nil, -1, false
}

// grammatical are the words of a nominal phrase that adjectives may part from
// its noun.
var grammatical = map[string]bool{"without": true, "no": true, "under": true, "in": true, "out": true, "of": true}

func (s *sentence) lemmaBefore(i, k int) string {
	if i-k < 0 {
		return ""
	}
	return s.Tokens[i-k].Lemma
}

// following finds a phrase's next word within reach of token at, over no
// other verb.
func (s *sentence) following(at int, want string) int {
	for j := at + 1; j < min(at+6, len(s.Tokens)); j++ {
		if s.Tokens[j].Lemma == want || s.lower(j) == want {
			return j
		}
		if t := s.token(j); t.UPOS == "VERB" || t.UPOS == "PUNCT" && t.Form != "\"" && t.Form != "-" {
			return -1
		}
	}
	return -1
}

func (s *sentence) passiveNoun(verb int, want string) int {
	if c := s.child(verb, "nsubj:pass", "nsubj"); c >= 0 && s.Tokens[c].Lemma == want {
		return c
	}
	return -1
}

// headOfRun is the head of the noun phrase that begins at token j.
func (s *sentence) headOfRun(j int) int {
	for k := j; k < len(s.Tokens); k++ {
		h := s.Tokens[k].Head
		if h >= k && (isNominal(s.token(h)) || s.Tokens[h].Rel == "amod") {
			continue // "the Britain-based Observatory": still on the way
		}
		if s.Tokens[k].Form == "-" || k+1 < len(s.Tokens) && s.Tokens[k+1].Form == "-" {
			continue
		}
		if h < j || h < 0 || !isNominal(s.token(h)) {
			return k
		}
	}
	return j
}
