package main

import (
	"maps"
	"slices"
	"strings"

	"orontes/language/internal/morph"
)

// WordNet counts lemmas, not forms; these are the parts of a lemma's
// occurrences that its forms are taken to have.
const (
	singularShare = 0.7
	pluralShare   = 0.3

	baseShare       = 0.4
	pastShare       = 0.22
	participleShare = 0.2
	gerundShare     = 0.15
	thirdShare      = 0.1

	gradedShare = 0.05

	partShare   = 0.3 // of a name of several words, for each of them
	memberShare = 0.3 // of a people, for its members: "Syrians"
)

// senseWeight is what a sense counts beside its occurrences, so that a word
// that never occurred has tags, too.
const senseWeight = 0.1

func (l *lemma) weight() float64 { return float64(l.tagged) + senseWeight*float64(l.senses) }

// addWordNet adds the words of WordNet in all their forms.
func (e entries) addWordNet(net *wordNet) {
	add := [classes]func(form string, l *lemma, irregular []string){e.addNoun, e.addVerb, e.addAdjective, e.addAdverb}
	for c, lemmas := range net.lemmas {
		for _, form := range slices.Sorted(maps.Keys(lemmas)) {
			switch isName := strings.ToLower(form) != form; {
			case isName && class(c) == noun:
				e.addName(form, lemmas[form])
			case isWord(form):
				add[c](form, lemmas[form], net.exceptions[c][form])
			}
		}
	}
}

// isWord reports whether a lemma is one word of two or more letters. Words
// with hyphens are several to the treebanks.
func isWord(form string) bool {
	for i := range len(form) {
		if c := form[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return len(form) > 1
}

func (e entries) addNoun(form string, l *lemma, irregular []string) {
	e.add(form, "NN", singularShare*l.weight())
	if irregular == nil {
		irregular = []string{morph.ThirdPerson(form)} // spelt as a plural is
	}
	for _, plural := range irregular {
		e.add(plural, "NNS", pluralShare*l.weight())
	}
}

// addName adds each word of a name that has a capital.
func (e entries) addName(form string, l *lemma) {
	parts, weight := strings.Split(form, "_"), l.weight()
	if len(parts) > 1 {
		weight *= partShare
	}
	for _, part := range parts {
		if isWord(part) && strings.ToLower(part) != part {
			e.add(part, l.nameTag(), weight)
		}
	}
	if len(parts) == 1 && isWord(form) && l.person && !l.named {
		e.add(morph.ThirdPerson(form), "NNPS", memberShare*weight)
	}
}

// nameTag returns the tag of a name, with the kind of what bears it.
func (l *lemma) nameTag() string {
	switch {
	case !l.named:
		return "NNP"
	case l.person:
		return "NNP-p"
	case l.place:
		return "NNP-l"
	case l.group:
		return "NNP-g"
	}
	return "NNP"
}

func (e entries) addVerb(form string, l *lemma, irregular []string) {
	regular, gerund := morph.Past(form), morph.Gerund(form)
	var pasts, participles []string
	for _, f := range irregular {
		switch {
		case strings.HasSuffix(f, "ing"):
			gerund = f
		case strings.HasSuffix(f, "ed"):
			regular = f
		case isParticiple(f):
			participles = append(participles, f)
		default:
			pasts = append(pasts, f)
		}
	}
	switch {
	case pasts == nil && participles == nil:
		pasts, participles = []string{regular}, []string{regular}
	case pasts == nil:
		pasts = participles
	case participles == nil:
		participles = pasts
	}
	e.add(form, "VB", baseShare*l.weight())
	e.add(gerund, "VBG", gerundShare*l.weight())
	e.add(morph.ThirdPerson(form), "VBZ", thirdShare*l.weight())
	for _, f := range pasts {
		e.add(f, "VBD", pastShare*l.weight())
	}
	for _, f := range participles {
		e.add(f, "VBN", participleShare*l.weight())
	}
}

// isParticiple tells an irregular participle from a past tense by its end:
// "written", "gone", "sung", "drunk".
func isParticiple(form string) bool {
	for _, end := range []string{"n", "ne", "ung", "unk", "um"} {
		if strings.HasSuffix(form, end) {
			return true
		}
	}
	return false
}

func (e entries) addAdjective(form string, l *lemma, irregular []string) {
	e.add(form, "JJ", l.weight())
	if irregular == nil && isGraded(form) {
		stem := strings.TrimSuffix(morph.Past(form), "d")
		irregular = []string{stem + "r", stem + "st"}
	}
	for _, f := range irregular {
		tag := "JJR"
		if strings.HasSuffix(f, "st") {
			tag = "JJS"
		}
		e.add(f, tag, gradedShare*l.weight())
	}
}

// isGraded reports whether an adjective is short enough for "-er" and "-est".
func isGraded(form string) bool {
	if strings.ToLower(form) != form {
		return false
	}
	n := syllables(form)
	return n == 1 || n == 2 && strings.HasSuffix(form, "y")
}

// syllables counts runs of vowels; a silent "e" is none.
func syllables(form string) int {
	n, within := 0, false
	for _, r := range form {
		vowel := strings.ContainsRune("aeiouy", r)
		if vowel && !within {
			n++
		}
		within = vowel
	}
	if n > 1 && strings.HasSuffix(form, "e") && !strings.HasSuffix(form, "le") {
		n--
	}
	return n
}

func (e entries) addAdverb(form string, l *lemma, _ []string) { e.add(form, "RB", l.weight()) }
