package reader

import (
	"orontes/language"
)

// phraseBefore is who stands before a verb, from the comma or quotation mark before
// it, and how: what the tree has of "…, the ministry said" may be wrong.
func (s *sentence) phraseBefore(verb int) (all []nounPhrase, form string) {
	first := verb
	for first > 0 {
		t := s.token(first - 1)
		if s.party[first-1] != nil {
			first--
			continue
		}
		if t.UPOS == "PUNCT" && t.Form != "-" && t.Form != "." || t.UPOS == "VERB" || t.UPOS == "SCONJ" || t.UPOS == "CCONJ" && !isNominal(s.token(first)) {
			break
		}
		first--
	}
	if first == verb {
		return s.apposedBefore(verb), "apposed"
	}
	form = "trailing"
	switch {
	case first == 0:
		form = "leading"
	case s.Tokens[first-1].UPOS != "PUNCT":
		form = "tail"
	}
	all = s.speakersIn(first, verb)
	close := verb
	for close > first && (isNominal(s.token(close-1)) && (s.Tokens[close-1].UPOS != "PRON" || s.abbreviated(close-1)) || s.Tokens[close-1].UPOS == "ADJ" || s.Tokens[close-1].UPOS == "PART" || s.Tokens[close-1].Form == "-") {
		close--
	}
	if form == "tail" && close < verb && len(all) > 0 && close >= all[0].last {
		for _, p := range s.speakersIn(close, verb) {
			p.close = true
			all = append(all, p)
		}
	}
	return all, form
}

// apposedBefore is who stands before a verb that a comma parts from an apposition:
// of "…, the mayor, Ana Ruiz, said" the one named, and the mayor.
func (s *sentence) apposedBefore(verb int) []nounPhrase {
	if verb < 3 || s.Tokens[verb-1].Form != "," {
		return nil
	}
	breaks := func(k int) bool {
		t := s.token(k)
		return t.UPOS == "PUNCT" && t.Form != "-" && t.Form != "." || t.UPOS == "VERB" || t.UPOS == "SCONJ"
	}
	inner := verb - 2
	for inner > 0 && !breaks(inner) {
		inner--
	}
	if s.Tokens[inner].Form != "," {
		return nil
	}
	outer := inner
	for outer > 0 && !breaks(outer-1) {
		outer--
	}
	if s.Tokens[inner+1].Feats.Has(language.DefiniteInd) {
		return s.speakersIn(outer, inner) // what he is, not who
	}
	return append(s.speakersIn(inner+1, verb-1), s.speakersIn(outer, inner)...)
}

// phraseEnd is where the phrase that begins at a token ends.
func (s *sentence) phraseEnd(first int) int {
	k := first
	for k < len(s.Tokens) && k < first+14 {
		t := s.token(k)
		if t.UPOS == "PUNCT" && t.Form != "-" && t.Form != "." || isVerb(t) || t.UPOS == "SCONJ" || t.UPOS == "CCONJ" || s.timed[k] {
			break
		}
		k++
	}
	return k
}

// speakersIn are those a phrase between two tokens may mean: the one its first run
// of nouns turns on, and the person it names. The words are gone by and not the
// tree, which errs where a clause goes before.
func (s *sentence) speakersIn(first, last int) []nounPhrase {
	for first < last && (s.Tokens[first].UPOS == "DET" || s.Tokens[first].UPOS == "ADV" || s.Tokens[first].UPOS == "CCONJ" || s.timed[first] || s.Tokens[first].UPOS == "PUNCT") {
		first++
	}
	run := nounPhrase{head: -1, first: first}
	for k := first; k < last; k++ {
		t := s.token(k)
		if m := s.party[k]; m != nil && m.last <= last {
			run.head, run.last = m.last-1, m.last
			k = m.last - 1
		} else if t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" && (k == first || s.abbreviated(k)) {
			run.head, run.last = k, k+1
		} else if t.UPOS != "ADJ" && t.UPOS != "PART" && t.UPOS != "NUM" && t.UPOS != "CCONJ" && t.UPOS != "DET" && t.Form != "-" && t.Form != "." && t.XPOS != "VBN" && t.XPOS != "VBG" && !s.timed[k] {
			break
		}
	}
	if run.head < 0 {
		return nil
	}
	all := []nounPhrase{run}
	for k := last - 1; k >= first; k-- {
		if e := s.entity[k]; e != nil && e.Type == language.Person && s.Tokens[k].UPOS == "PROPN" && (e.First > first || e.Last < run.last) && e.First >= first && e.Last <= last {
			head := k
			for h := s.Tokens[head].Head; h >= e.First && h < e.Last; h = s.Tokens[head].Head {
				head = h
			}
			return append(all, nounPhrase{head: head, first: e.First, last: e.Last})
		}
	}
	return all
}

// abbreviated reports whether a word is written in capitals, as names of bodies are
// that taggers take for words: WHO, IT.
func (s *sentence) abbreviated(i int) bool { return allCapitals(s.Tokens[i].Form) }

// spells reports whether the words of a phrase stand at token k, and more behind.
func (s *sentence) spells(k int, phrase []string) bool {
	if k+len(phrase) >= len(s.Tokens) {
		return false
	}
	for j, w := range phrase {
		if s.lower(k+j) != w {
			return false
		}
	}
	return true
}

// lastWord is the last token that is no punctuation.
func (s *sentence) lastWord() int {
	k := len(s.Tokens) - 1
	for k > 0 && s.Tokens[k].UPOS == "PUNCT" {
		k--
	}
	return k
}
