package reader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
	"orontes/language"
)

// core is the range of tokens that name the noun phrase headed by i, without
// determiners, possessors, numbers and what follows in other phrases.
func (s *sentence) core(i int) (first, last int) {
	first, last = i, i+1
	for _, c := range s.Children(i) {
		t := &s.Tokens[c]
		switch universal(t.Rel) {
		case "compound", "amod", "flat", "goeswith", "nmod":
			if c < i && t.Rel != "nmod:poss" && s.preposition(c) == "" {
				first = min(first, s.left(c))
			}
			if c > i && universal(t.Rel) == "flat" {
				last = max(last, s.right(c))
			}
		}
	}
	for k := first; k < i; k++ { // a number in the middle: what stands before it is no part of the name
		if s.quantity[k] >= 0 {
			first = k + 1
		}
	}
	for first < i && (s.Tokens[first].UPOS == "PUNCT" || s.Tokens[first].UPOS == "NUM" || s.Tokens[first].UPOS == "DET" || s.quantity[first] >= 0 || s.timed[first]) {
		first++
	}
	return first, last
}

func (s *sentence) left(i int) int {
	first, _ := s.Subtree(i)
	return first
}

func (s *sentence) right(i int) int {
	_, last := s.Subtree(i)
	return last
}

// counted is the noun that a number or a partitive stands for: "tens of
// thousands of residents" is about residents, "hundreds" about themselves.
func (s *sentence) counted(i int) int {
	for range 4 {
		t := &s.Tokens[i]
		if t.UPOS != "NUM" && !partitives[strings.ToLower(t.Lemma)] && !s.percent(i) && t.UPOS != "DET" && t.UPOS != "ADJ" && t.UPOS != "PRON" {
			return i
		}
		next := -1
		for _, c := range s.Children(i) {
			if universal(s.Tokens[c].Rel) == "nmod" && c > i {
				if p := s.preposition(c); p == "of" || p == "" {
					next = c
					break
				}
			}
		}
		if next < 0 {
			return i
		}
		i = next
	}
	return i
}

// percent reports whether token i belongs to a percentage.
func (s *sentence) percent(i int) bool {
	k := s.quantity[i]
	return k >= 0 && s.quantities[k].Unit == orontes.UnitPercent
}

var partitives = map[string]bool{
	"ten": true, "hundred": true, "thousand": true, "million": true, "dozen": true, "score": true,
	"number": true, "majority": true, "most": true, "group": true, "total": true, "rest": true,
	"half": true, "third": true, "quarter": true, "percent": true, "handful": true, "lot": true,
	"wave": true, "stream": true, "some": true, "member": true, "couple": true, "series": true,
	"tonne": true, "ton": true, "kilogram": true, "kg": true, "litre": true, "liter": true, "truckload": true,
	"busload": true, "boatload": true, "pair": true, "bunch": true, "crowd": true, "convoy": true, "column": true, "contingent": true, "squad": true, "gang": true, "control": true, "band": true,
	"one": true, "part": true, "remnant": true, "figure": true, "estimate": true, "tally": true,
}

// before returns the k-th word before token i in lower case, skipping hyphens.
func (s *sentence) before(i int) func(k int) string {
	return func(k int) string {
		j := i
		for k > 0 && j > 0 {
			j--
			if f := s.Tokens[j].Form; f != "-" && f != "–" {
				k--
			}
		}
		if k > 0 {
			return ""
		}
		return s.lower(j)
	}
}

func capitalised(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}

func plural(t *language.Token) bool { return t.Feats.Has(language.NumberPlur) }

// title makes a name out of a phrase: white space is folded.
func squash(s string) string { return strings.Join(strings.Fields(s), " ") }

// partyWord reports whether a noun is a party's name or a word for one.
func (d *document) partyWord(s *sentence, i int) bool {
	return s.toponym[i] == nil && (s.party[i] != nil || d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i)) != "")
}

// placeWord reports whether a noun is a place's name or a word for one.
func (d *document) placeWord(s *sentence, i int) bool {
	return s.toponym[i] != nil || s.party[i] == nil && d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) != ""
}

// armed reports whether a noun names or means an armed party.
func (d *document) armed(s *sentence, i int) bool {
	class := d.reader.actors.Nouns.Class(s.Tokens[i].Lemma, s.before(i))
	if c := s.child(i, "nmod"); class == "" && c > i && s.preposition(c) == "of" { // "an alliance of insurgents"
		class = d.reader.actors.Nouns.Class(s.Tokens[c].Lemma, s.before(c))
	}
	if m := s.party[i]; m != nil && m.party != nil {
		class = m.party.Class
	} else if class == "other" { // "the rebels' command"
		if p, ok := d.actorAt(s, i); ok {
			class = p.Class
		}
	}
	return class == "armed_group" || class == "state_forces" || class == "government"
}
