package reader

import (
	"strings"

	"orontes"
)

// nounPhrase is a nominal phrase. Where last is 0 it is what the tree says it is.
type nounPhrase struct {
	head, first, last int
	subject           bool // the subject of the sentence, which a pronoun takes up
	again             bool // the last who spoke
	unnamed           bool // nobody in particular
	close             bool // right before the verb, and not all that stands there
}

// hearVerb hears the subject of a verb that says, gives an account, or has a clause
// for its content.
func (d *document) hearVerb(s *sentence, i int, put listener) {
	t := s.token(i)
	lemma := t.Lemma
	if !isVerb(t) {
		stem, _ := strings.CutSuffix(s.lower(i), "s")
		stance, says := d.reader.words.Says[stem]
		if !says && !d.reader.words.Gives[stem] || t.UPOS != "NOUN" || i == 0 || !isNominal(s.token(i-1)) || i+1 < len(s.Tokens) && (s.Tokens[i+1].UPOS == "NOUN" || s.Tokens[i+1].UPOS == "PROPN") || stem == s.lower(i) && i < s.lastWord() && s.Tokens[i+1].UPOS != "PUNCT" && s.Tokens[i+1].UPOS != "NUM" {
			return
		}
		if !says {
			stance = orontes.States
		}
		before, _ := s.phraseBefore(i)
		for _, text := range before { // "…, OCHA reports": the tagger takes it for a noun
			put("disguised", i, text, stem, stance)
		}
		return
	}
	stance, says := d.reader.words.Says[lemma]
	content := s.child(i, "ccomp")
	if !says {
		stance = orontes.States
		if !d.reader.words.Gives[lemma] && content < 0 || lemma == "be" || lemma == "have" {
			return
		}
	}
	if s.negated(i) && stance == orontes.States {
		stance = orontes.Doubts
	}
	form := "verb"
	if !says {
		form = "other verb"
	}
	f := frame{s: s, head: i, passive: s.passive(i)}
	f.verbal()
	subject := -1
	for _, a := range f.args {
		if a.position == "subj" {
			subject = a.head
			break
		}
	}
	if f.passive && subject < 0 {
		if lemma == "quote" || lemma == "cite" {
			subject = s.child(i, "nsubj:pass", "nsubj")
		}
	}
	if f.passive && subject < 0 && says {
		put("passive", i, nounPhrase{head: i, unnamed: true}, lemma, stance)
		put("passive", i, nounPhrase{head: i, unnamed: true}, lemma, orontes.Doubts)
	}
	if i > 1 && (s.Tokens[i-1].UPOS == "CCONJ" || s.Tokens[i-1].Form == "," && t.XPOS == "VBG") {
		put("coordinated", i, nounPhrase{head: i, again: true}, lemma, stance)
	}
	before, how := s.phraseBefore(i)
	for _, text := range before {
		put(how, i, text, lemma, stance)
		if text.head == subject {
			subject = -1
		}
	}
	if subject >= 0 {
		put(form, i, nounPhrase{head: subject}, lemma, stance)
	}
	if after := i + 1; after < len(s.Tokens) && (isNominal(s.token(after)) || s.Tokens[after].UPOS == "DET" || s.Tokens[after].UPOS == "ADJ") && !s.timed[after] {
		for _, text := range s.speakersIn(after, s.phraseEnd(after)) {
			if text.head != subject {
				put("inverted", i, text, lemma, stance)
			}
		}
	}
}

// hearCited hears whom words like "according to" and "citing" name.
func (d *document) hearCited(s *sentence, i int, put listener) {
	for _, words := range d.reader.words.Cites {
		if !s.spells(i, words) {
			continue
		}
		form := "according"
		if len(words) == 1 {
			form = "citing"
		}
		for _, who := range s.speakersIn(i+len(words), s.phraseEnd(i+len(words))) {
			put(form, i, who, strings.Join(words, " "), orontes.States)
		}
		put(form, i, nounPhrase{head: s.headOfRun(i + len(words))}, strings.Join(words, " "), orontes.States)
		return
	}
	t := s.token(i)
	if t.UPOS == "NOUN" && d.reader.words.Sources[t.Lemma] && s.child(i, "acl", "ccomp") > i {
		put("bearer", i, nounPhrase{head: i}, t.Lemma, orontes.States) // "a report that …"
	}
	if t.UPOS == "NOUN" && d.reader.words.Sources[t.Lemma] { // "by the count of the doctors"
		for _, c := range s.Children(i) {
			if p := s.preposition(c); c > i && (p == "of" || p == "by" || p == "from") || s.Tokens[c].Rel == "nmod:poss" {
				put("source", i, nounPhrase{head: c}, t.Lemma, orontes.States)
				return
			}
		}
	}
	if d.reader.words.Rumour[t.Lemma] {
		put("rumour", i, nounPhrase{head: i}, t.Lemma, orontes.Doubts)
	}
}

// hearMark hears whom punctuation lets speak: a name before a colon, in brackets,
// or behind a dash at the end.
func (d *document) hearMark(s *sentence, i int, put listener) {
	switch s.Tokens[i].Form {
	case ":":
		if last := s.lastWord(); i > 0 && last > i && last-i <= 5 && !s.tells(i, last+1) { // "…: monitor"
			for _, who := range s.speakersIn(i+1, last+1) {
				put("colon last", i, who, ":", orontes.States)
			}
		}
		if i > 0 && i < 10 && i+1 < len(s.Tokens) {
			last := i
			if f := s.Tokens[i-1].Form; f == ")" || f == "]" {
				last-- // "Kherson (police): …"
			}
			first := last
			for first > 0 && (s.Tokens[first-1].UPOS != "PUNCT" || s.Tokens[first-1].Form == "-") && s.Tokens[first-1].UPOS != "VERB" && !s.timed[first-1] {
				first--
			}
			for _, k := range s.speakersIn(first, last) {
				put("colon", i, k, ":", orontes.States)
			}
		}
	case "(", "[":
		end := i + 1
		for end < len(s.Tokens) && end < i+9 && s.Tokens[end].Form != ")" && s.Tokens[end].Form != "]" {
			if s.token(end).UPOS == "VERB" {
				return
			}
			end++
		}
		if end < len(s.Tokens) && end > i+1 && end < i+9 {
			first := i + 1
			for k := first; k < end; k++ {
				if s.Tokens[k].Form == ":" {
					first = k + 1 // "(source: …)"
				}
			}
			for _, k := range s.speakersIn(first, end) {
				put("bracket", i, k, "(", orontes.States)
			}
		}
	case "-", "–", "—", "|", "/", ",":
		last := s.lastWord()
		if i == 0 || last-i > 6 || last <= i {
			return
		}
		if s.tells(i, last+1) {
			return
		}
		form := "dash"
		if s.Tokens[i].Form == "," {
			form = "comma"
		}
		if s.Tokens[i].Start == s.Tokens[i-1].End && form == "dash" {
			return // a hyphen
		}
		for _, who := range s.speakersIn(i+1, last+1) {
			put(form, i, who, s.Tokens[i].Form, orontes.States)
		}
	}
}

// tells reports whether the words between two tokens hold a verb or a number, or
// begin with a preposition: they are more than a name.
func (s *sentence) tells(mark, last int) bool {
	for k := mark + 1; k < last; k++ {
		if t := s.token(k); t.UPOS == "VERB" || t.UPOS == "NUM" || t.UPOS == "ADP" && k == mark+1 {
			return true
		}
	}
	return false
}
