package reader

import (
	"slices"
	"strings"

	"orontes"
)

// trailing reads the speaker at the end of a sentence: "…, the monitor said on
// Friday". What follows the saying verb may only tell when, how or to whom, so
// the words are enough where the tree went wrong.
func (d *document) trailing(s *sentence, i int) (orontes.Attribution, bool) {
	verb := -1
	for k := len(s.Tokens) - 1; k > i; k-- {
		if t := s.token(k); t.UPOS == "VERB" || t.UPOS == "AUX" {
			verb = k
			break
		}
	}
	if last := s.lastWord(); verb < 0 && last > i+1 && d.saysAsNoun(s, last) {
		verb = last // "…, OCHA reports": the parser takes it for a noun
	}
	if verb < 0 {
		return orontes.Attribution{}, false
	}
	verb = d.reportingVerb(s, i, verb)
	stance, says := d.reader.words.Says[s.Tokens[verb].Lemma]
	if !says || s.Tokens[verb].XPOS == "VBG" || s.Tokens[verb].XPOS == "VB" || s.child(verb, "obj", "ccomp") > verb {
		return orontes.Attribution{}, false
	}
	comma := -1
	for k := verb - 1; k > i; k-- {
		if f := s.Tokens[k].Form; f == "," || f == "”" || f == "\"" {
			comma = k
			break
		}
		if t := s.token(k); t.UPOS == "VERB" && s.party[k] == nil || t.UPOS == "SCONJ" || t.UPOS == "PRON" && s.relativePronoun(k) {
			return orontes.Attribution{}, false
		}
	}
	if comma+1 == verb {
		if subject := s.behind(verb); subject >= 0 {
			return d.speaker(s, subject, s.Tokens[verb].Lemma, stance)
		}
		if subject := s.apposed(i, comma); subject >= 0 {
			return d.speaker(s, subject, s.Tokens[verb].Lemma, stance)
		}
	}
	if comma < 0 || comma+1 >= verb {
		return orontes.Attribution{}, false
	}
	subject := s.child(verb, "nsubj")
	if subject < comma || subject > verb {
		subject = s.headBetween(comma+1, verb)
	}
	if subject < 0 {
		return orontes.Attribution{}, false
	}
	return d.speaker(s, subject, s.Tokens[verb].Lemma, stance)
}

// behind is the speaker that follows a saying verb: "…, says UNHCR", -1 for none.
func (s *sentence) behind(verb int) int {
	if verb+1 >= len(s.Tokens) {
		return -1
	}
	if c := s.child(verb, "nsubj"); c > verb {
		return c
	}
	last := verb + 1
	for last < len(s.Tokens) && (isNominal(s.token(last)) || s.Tokens[last].UPOS == "DET" || s.Tokens[last].UPOS == "ADJ") {
		last++
	}
	return s.headBetween(verb+1, last)
}

// apposed is the speaker before a comma that closes an apposition: of "…, the
// governor, a former general, said" the governor, of "…, the deputy governor, Rohgul
// Khairzad, said" the one who is named. -1 where what stands there is a clause.
func (s *sentence) apposed(i, comma int) int {
	inner, outer := -1, -1
	for k := comma - 1; k > i; k-- {
		t := s.token(k)
		if t.UPOS == "VERB" || t.UPOS == "SCONJ" || t.UPOS == "AUX" {
			break
		}
		if t.Form != "," {
			continue
		}
		if inner < 0 {
			inner = k
			continue
		}
		outer = k
		break
	}
	if inner < 0 || outer < 0 {
		return -1
	}
	if name := s.headBetween(inner+1, comma); name >= 0 && s.Tokens[name].UPOS == "PROPN" {
		return name
	}
	return s.headBetween(outer+1, inner)
}

// saysAsNoun reports whether a plural noun behind a party's name is a saying verb
// in disguise: "OCHA reports", "the monitor claims".
func (d *document) saysAsNoun(s *sentence, i int) bool {
	stem, ok := strings.CutSuffix(s.lower(i), "s")
	if _, says := d.reader.words.Says[stem]; !ok || !says || s.Tokens[i].UPOS != "NOUN" {
		return false
	}
	if s.party[i-1] != nil {
		return true
	}
	p, ok := d.actorAt(s, i-1)
	return ok && p.known && !p.plural
}

// lastWord is the last token that is no punctuation.
func (s *sentence) lastWord() int {
	k := len(s.Tokens) - 1
	for k > 0 && s.Tokens[k].UPOS == "PUNCT" {
		k--
	}
	return k
}

// reportingVerb steps back from the sentence's last verb to the one that
// reports, over "…, citing an officer" and "was quoted as saying".
func (d *document) reportingVerb(s *sentence, i, verb int) int {
	if s.Tokens[verb].XPOS != "VBG" {
		return verb
	}
	_, says := d.reader.words.Says[s.Tokens[verb].Lemma]
	cites := slices.ContainsFunc(d.reader.words.Cites, func(p []string) bool { return len(p) == 1 && p[0] == s.lower(verb) })
	if !says && !cites {
		return verb
	}
	for k := verb - 1; k > i; k-- {
		if s.Tokens[k].UPOS == "VERB" {
			return k
		}
	}
	return verb
}

// headBetween is the nominal between two tokens that hangs from none of the
// others, -1 for none.
func (s *sentence) headBetween(first, last int) int {
	for k := last - 1; k >= first; k-- {
		if h := s.Tokens[k].Head; isNominal(s.token(k)) && (h < first || h >= last) {
			return k
		}
	}
	return -1
}
