package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/lexicon"
)

// Core is the range of tokens that name the noun phrase headed by i, without
// determiners, possessors, numbers and what follows in other phrases.
func (s *Sentence) Core(i int) (first, last int) {
	first, last = i, i+1
	for _, c := range s.Children(i) {
		t := &s.Tokens[c]
		switch Universal(t.Rel) {
		case "compound", "amod", "flat", "goeswith", "nmod":
			if c < i && t.Rel != "nmod:poss" && s.Preposition(c) == "" {
				first = min(first, s.Left(c))
			}
			if c > i && Universal(t.Rel) == "flat" {
				last = max(last, s.Right(c))
			}
		}
	}
	for k := first; k < i; k++ { // a number in the middle: what stands before it is no part of the name
		if s.Quantity[k] >= 0 {
			first = k + 1
		}
	}
	for first < i && (s.Tokens[first].UPOS == "PUNCT" || s.Tokens[first].UPOS == "NUM" || s.Tokens[first].UPOS == "DET" || s.Quantity[first] >= 0 || s.Timed[first]) {
		first++
	}
	return first, last
}

// Left is the first token of the phrase that token i heads.
func (s *Sentence) Left(i int) int {
	first, _ := s.Subtree(i)
	return first
}

// Right is one beyond the last token of the phrase that token i heads.
func (s *Sentence) Right(i int) int {
	_, last := s.Subtree(i)
	return last
}

// Counted is the noun that a number or a partitive stands for: "tens of
// thousands of residents" is about residents, "hundreds" about themselves.
func (s *Sentence) Counted(i int) int {
	for range 4 {
		t := &s.Tokens[i]
		if t.UPOS != "NUM" && !Partitives[strings.ToLower(t.Lemma)] && !s.percent(i) && t.UPOS != "DET" && t.UPOS != "ADJ" && t.UPOS != "PRON" {
			return i
		}
		next := -1
		for _, c := range s.Children(i) {
			if Universal(s.Tokens[c].Rel) == "nmod" && c > i {
				if p := s.Preposition(c); p == "of" || p == "" {
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
func (s *Sentence) percent(i int) bool {
	k := s.Quantity[i]
	return k >= 0 && s.Quantities[k].Unit == orontes.UnitPercent
}

// Partitives are nouns for a part or a number of those behind "of".
var Partitives = map[string]bool{
	"ten": true, "hundred": true, "thousand": true, "million": true, "dozen": true, "score": true,
	"number": true, "majority": true, "most": true, "group": true, "total": true, "rest": true,
	"half": true, "third": true, "quarter": true, "percent": true, "handful": true, "lot": true,
	"wave": true, "stream": true, "some": true, "member": true, "couple": true, "series": true,
	"tonne": true, "ton": true, "kilogram": true, "kg": true, "litre": true, "liter": true, "truckload": true,
	"busload": true, "boatload": true, "pair": true, "bunch": true, "crowd": true, "convoy": true, "column": true, "contingent": true, "squad": true, "gang": true, "control": true, "band": true,
	"one": true, "part": true, "remnant": true, "figure": true, "estimate": true, "tally": true,
}

// Before returns the k-th word before token i in lower case, skipping hyphens.
func (s *Sentence) Before(i int) func(k int) string {
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
		return s.Lower(j)
	}
}

func capitalised(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}

// Plural reports whether a word is in the plural.
func Plural(t *language.Token) bool { return t.Feats.Has(language.NumberPlur) }

// title makes a name out of a phrase: white space is folded.
func Squash(s string) string { return strings.Join(strings.Fields(s), " ") }

// PartyWord reports whether a noun is a party's name or a word for one.
func (d *Notes) PartyWord(s *Sentence, i int) bool {
	return s.Toponym[i] == nil && (s.Party[i] != nil || d.Known.Actors.Nouns.Class(s.Tokens[i].Lemma, s.Before(i)) != "")
}

// PlaceWord reports whether a noun is a place's name or a word for one.
func (d *Notes) PlaceWord(s *Sentence, i int) bool {
	return s.Toponym[i] != nil || s.Party[i] == nil && d.Known.Words.Places.Class(s.Tokens[i].Lemma, s.Before(i)) != ""
}

// People reports whether a word is the name of a country's people: "Syrians".
func (d *Notes) People(t *language.Token) (country string, ok bool) {
	if t.UPOS != "PROPN" && t.UPOS != "NOUN" && t.UPOS != "ADJ" {
		return "", false
	}
	return d.Known.Places.Demonym(t.Form)
}

// Abs is the distance of a number from zero.
func Abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// Class is that of a noun in a list, "" for none; that of a counted "others" is the
// class of the noun counted before: "destroyed 600 houses and damaged 1,500 others".
func (s *Sentence) Class(list *lexicon.Phrases, i int) string {
	t := s.Token(i)
	lemma := t.Lemma
	for k := 1; lemma == "other" && k < len(s.Quantities); k++ {
		if noun := s.Quantities[k-1].Noun; noun >= 0 && s.QuantityOf(i) == &s.Quantities[k] {
			return s.Class(list, noun)
		}
	}
	if t.UPOS == "PROPN" && s.Toponym[i] == nil && !s.IsPerson(i) {
		lemma = strings.ToLower(lemma) // "an IED", "the Old City"
	}
	class := list.Class(lemma, s.Before(i))
	if class == "" && t.UPOS == "VERB" {
		class = list.Class(s.Lower(i), s.Before(i)) // "closed the crossing", taken for a verb
	}
	if class == "" && Plural(t) {
		class = list.Class(strings.TrimSuffix(lemma, "s"), s.Before(i)) // "tents": no lemma at all
	}
	return class
}

// IsPerson reports whether token i belongs to a person's name. A name that the
// gazetteer placed is a place, whatever the entity tagger makes of it.
func (s *Sentence) IsPerson(i int) bool {
	if s.Party[i] != nil && s.Party[i].Leader != "" {
		return true
	}
	return s.Entity[i] != nil && s.Entity[i].Type == language.Person && s.Toponym[i] == nil
}

// IsBody reports whether token i belongs to the name of an organisation or group.
func (s *Sentence) IsBody(i int) bool {
	e := s.Entity[i]
	return s.Party[i] != nil || e != nil && (e.Type == language.Organisation || e.Type == language.Group)
}

// Path is the way through the tree from one word to another: the relations up to
// the word they share, then those down.
func (s *Sentence) Path(from, to int) string {
	var up [longestPath + 1]int
	n := 0
	for at := from; at >= 0 && n <= longestPath; at = s.Tokens[at].Head {
		up[n] = at
		n++
	}
	var down []string
	for at := to; at >= 0 && len(down) <= longestPath; at = s.Tokens[at].Head {
		if k := slices.Index(up[:n], at); k >= 0 {
			if k+len(down) > longestPath {
				break
			}
			var b strings.Builder
			for _, i := range up[:k] {
				b.WriteString(Universal(s.Tokens[i].Rel))
				if IsNominal(s.Token(i)) {
					b.WriteString(":" + s.Preposition(i))
				}
				b.WriteByte('<')
			}
			slices.Reverse(down)
			return b.String() + strings.Join(down, ">")
		}
		down = append(down, Universal(s.Tokens[at].Rel))
	}
	return "far"
}

// NameHead is the token of a toponym that its other tokens hang from.
func (s *Sentence) NameHead(f *gazetteer.Found) int {
	for k := f.First; k < f.Last; k++ {
		if h := s.Tokens[k].Head; h < f.First || h >= f.Last {
			return k
		}
	}
	return f.First
}

// Locative reports whether a nominal stands in a phrase that says where: "in
// Jaramana", and "in the Damascus suburb of Jaramana" for both names.
func (s *Sentence) Locative(i int) bool {
	for range 4 {
		p := s.Preposition(i)
		if PositionFits("loc", p) {
			return true
		}
		t := s.Token(i)
		if t.Head < 0 {
			return false
		}
		switch Universal(t.Rel) {
		case "compound", "appos", "flat", "conj":
		case "nmod":
			if p != "of" {
				return false
			}
		default:
			return false
		}
		i = t.Head
	}
	return false
}

// SetSomewhere reports whether the clause of a word, or a phrase of the word's own,
// says where.
func (s *Sentence) SetSomewhere(i int) bool {
	clause := s.Clause(i)
	for k, f := range s.Toponym {
		if f == nil || k != f.First || f.Metonym {
			continue
		}
		if head := s.NameHead(f); (s.Locative(head) || s.Depth(head, i) > 0) && s.Clause(head) == clause {
			return true
		}
	}
	return false
}

// SameEvent reports whether the word at inner, which hangs from the one at
// outer, tells how, and not when or why: "killed in air strikes", "shelled the
// town, killing four", "died when a bomb went off", not "killed after clashes".
// What a blast did it did at once: "48 dead after a bomb exploded".
func (s *Sentence) SameEvent(inner, outer int, blast bool) bool {
	for range len(s.Tokens) {
		if inner == outer {
			return true
		}
		if inner < 0 {
			return false
		}
		switch Universal(s.Tokens[inner].Rel) {
		case "nsubj", "acl", "compound", "obj":
		case "obl", "nmod":
			switch s.Preposition(inner) {
			case "in", "during", "by", "of", "from", "with":
			default:
				return false
			}
		case "advcl":
			if m := s.Child(inner, "mark"); m >= 0 && !meanwhile[s.Lower(m)] && !(blast && s.Lower(m) == "after") {
				return false
			}
		default:
			return false
		}
		inner = s.Tokens[inner].Head
	}
	return false
}

// PositionFits reports whether a position of a frame is the one that a line wants; "loc"
// is any preposition of place.
func PositionFits(want, have string) bool {
	if want == "loc" {
		return slices.Contains(locatives, have)
	}
	return want == have || want == "to" && (have == "toward" || have == "towards" || have == "into" || have == "onto")
}

// locatives are the prepositions that the position "loc" stands for.
var locatives = []string{"in", "at", "near", "on", "around", "inside", "outside", "across", "throughout",
	"within", "along", "over", "into", "between", "off", "close to", "north of", "south of", "east of", "west of",
	"northeast of", "northwest of", "southeast of", "southwest of", "outside of", "upstream of", "downstream of"}

// longestPath is the most relations of a path that is told apart.
const longestPath = 5

// meanwhile are the words that make a clause tell how something happened.
var meanwhile = map[string]bool{"when": true, "as": true, "during": true, "in": true, "by": true}
