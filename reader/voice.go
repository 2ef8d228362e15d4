package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/language"
)

// voice is somebody whom a sentence lets speak, whatever it is that is said.
type voice struct {
	s           *sentence
	form        string // how the sentence lets them speak: verb, trailing, according, colon, bracket, …
	cue         int    // the word that says so
	first, last int    // the tokens of the phrase that speaks
	by          orontes.Attribution
	traits      []string // features that hold whatever is said
}

// hear collects the voices of a sentence, in the order of their cues. It is
// generous: which of them says a claim, if any, is chosen later.
func (d *document) hear(s *sentence) []voice {
	var all []voice
	put := func(form string, cue, head int, verb string, stance orontes.Stance) {
		if head < 0 || head >= len(s.Tokens) {
			return
		}
		by, class, ok := d.names1(s, head, verb, stance, all)
		if !ok || slices.ContainsFunc(all, func(v voice) bool { return v.by.Span == by.Span && v.cue == cue }) {
			return
		}
		v := voice{s: s, form: form, cue: cue, by: by}
		v.first, v.last = s.Subtree(head)
		if v.first <= cue && cue < v.last {
			v.first, v.last = s.core(head)
		}
		t := s.token(head)
		v.traits = []string{"form " + form, "cue " + verb, "stance " + string(stance), "who " + class, "who " + class + " " + form, "tag " + t.UPOS}
		if by.ID != "" {
			v.traits = append(v.traits, "known")
		}
		switch {
		case d.reader.words.Sources[t.Lemma]:
			v.traits = append(v.traits, "source "+form)
		case d.reader.words.Roles[t.Lemma]:
			v.traits = append(v.traits, "role "+form)
		}
		all = append(all, v)
	}
	for i := range s.Tokens {
		d.hearVerb(s, i, put)
		d.hearCited(s, i, put)
		d.hearMark(s, i, put)
	}
	if len(all) > 8 {
		all = all[:8]
	}
	return all
}

// listener takes a voice that is heard.
type listener func(form string, cue, head int, verb string, stance orontes.Stance)

// hearVerb hears the subject of a verb that says, gives an account, or has a clause
// for its content.
func (d *document) hearVerb(s *sentence, i int, put listener) {
	t := s.token(i)
	lemma := t.Lemma
	if !isVerb(t) {
		stem, ok := strings.CutSuffix(s.lower(i), "s")
		if _, says := d.reader.words.Says[stem]; !ok || !says && !d.reader.words.Gives[stem] || i == 0 || !isNominal(s.token(i-1)) {
			return
		}
		put("disguised", i, i-1, stem, d.reader.words.Says[stem])
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
	if text := s.before1(i); text >= 0 && text != subject && (subject < 0 || content < 0) {
		put("trailing", i, text, lemma, stance)
	}
	if subject >= 0 {
		put(form, i, subject, lemma, stance)
	}
	if text := s.behind(i); text > i && text != subject {
		put("inverted", i, text, lemma, stance)
	}
}

// before1 is the head of the phrase right before a verb, from the comma or quotation
// mark before it: what the tree has of "…, the ministry said" may be wrong.
func (s *sentence) before1(verb int) int {
	first := verb
	for first > 0 {
		t := s.token(first - 1)
		if t.Form == "," || t.Form == ";" || t.Form == "\"" || t.Form == "”" || t.Form == ":" || t.Form == ")" || t.UPOS == "VERB" || t.UPOS == "SCONJ" {
			break
		}
		first--
	}
	if first == 0 {
		return -1
	}
	if first == verb {
		if s.Tokens[verb-1].Form == "," {
			return s.apposed(0, verb-1)
		}
		return -1
	}
	return s.headBetween(first, verb)
}

// hearCited hears whom words like "according to" and "citing" name.
func (d *document) hearCited(s *sentence, i int, put listener) {
	for _, phrase := range d.reader.words.Cites {
		if !s.spells(i, phrase) {
			continue
		}
		form := "according"
		if len(phrase) == 1 {
			form = "citing"
		}
		put(form, i, s.headOfRun(i+len(phrase)), strings.Join(phrase, " "), orontes.States)
		return
	}
	t := s.token(i)
	if t.UPOS == "NOUN" && d.reader.words.Sources[t.Lemma] { // "by the count of the doctors"
		for _, c := range s.Children(i) {
			if p := s.preposition(c); c > i && (p == "of" || p == "by" || p == "from") || s.Tokens[c].Rel == "nmod:poss" {
				put("source", i, c, t.Lemma, orontes.States)
				return
			}
		}
	}
	if d.reader.words.Rumour[t.Lemma] {
		put("rumour", i, i, t.Lemma, orontes.Doubts)
	}
}

// hearMark hears whom punctuation lets speak: a name before a colon, in brackets,
// or behind a dash at the end.
func (d *document) hearMark(s *sentence, i int, put listener) {
	switch s.Tokens[i].Form {
	case ":":
		if i > 0 && i < 10 && i+1 < len(s.Tokens) {
			h := i - 1
			if s.Tokens[h].Form == ")" || s.Tokens[h].Form == "]" {
				h-- // "Kherson (police): …"
			}
			put("colon", i, s.headBefore(h), ":", orontes.States)
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
			if h := s.headBetween(i+1, end); h >= 0 {
				put("bracket", i, h, "(", orontes.States)
			}
		}
	case "-", "–", "—", "|", "/", ",":
		last := s.lastWord()
		if i == 0 || last-i > 6 || last <= i {
			return
		}
		for k := i + 1; k <= last; k++ {
			if t := s.token(k); t.UPOS == "VERB" || t.UPOS == "NUM" || t.UPOS == "ADP" && k == i+1 {
				return
			}
		}
		form := "dash"
		if s.Tokens[i].Form == "," {
			form = "comma"
		}
		if s.Tokens[i].Start == s.Tokens[i-1].End && form == "dash" {
			return // a hyphen
		}
		put(form, i, s.headBetween(i+1, last+1), s.Tokens[i].Form, orontes.States)
	}
}

// headBefore is the nominal at a token or the one before it that it ends.
func (s *sentence) headBefore(h int) int {
	for k := h; k >= 0; k-- {
		if head := s.Tokens[k].Head; isNominal(s.token(k)) && (head < 0 || head > h || !isNominal(s.token(head))) {
			return k
		}
		if s.token(k).UPOS == "VERB" || s.token(k).UPOS == "PUNCT" {
			return -1
		}
	}
	if isNominal(s.token(h)) {
		return h
	}
	return -1
}

// names1 names the phrase at token i as one who speaks: with the fullest name that
// the report has for it.
func (d *document) names1(s *sentence, i int, verb string, stance orontes.Stance, here []voice) (by orontes.Attribution, class string, ok bool) {
	i = s.counted(i)
	t := s.token(i)
	by = orontes.Attribution{Verb: verb, Stance: stance}
	if t.UPOS == "PRON" {
		if !t.Feats.Has(language.PronTypePrs) {
			return by, "", false
		}
		before := d.spokenBy(s.lower(i), here)
		if before != nil {
			by.Speaker, by.ID, by.Span = before.by.Speaker, before.by.ID, before.by.Span
			return by, "pronoun", true
		}
		p, ok := d.pronoun(s, i)
		if !ok {
			return by, "", false
		}
		by.Speaker, by.ID, by.Span = p.Name, p.ID, p.Span
		return by, "pronoun of party", true
	}
	if !isNominal(t) || t.UPOS == "NUM" || s.timed[i] {
		return by, "", false
	}
	if d.reader.words.Sources[t.Lemma] && s.party[i] == nil { // "a statement by the ministry said"
		for _, c := range s.Children(i) {
			if rel := s.Tokens[c].Rel; rel == "nmod:poss" || rel == "nmod" && slices.Contains([]string{"by", "from", "of"}, s.preposition(c)) || rel == "compound" && s.party[c] != nil {
				if by, class, ok := d.names1(s, c, verb, stance, here); ok {
					return by, class, true
				}
			}
		}
	}
	if c := s.child(i, "appos"); c > i && t.UPOS == "NOUN" && s.Tokens[c].UPOS == "PROPN" && s.isPerson(c) && !d.reader.words.Private[t.Lemma] {
		first, last := s.core(c)
		by.Speaker, by.Span = squash(d.words(s, first, last)), d.span(s, first, last)
		return by, "person", true
	}
	p, party := d.actorAt(s, i)
	class = p.Class
	if !party {
		first, last := s.core(i)
		p.Name, p.Span = squash(d.words(s, first, last)), d.span(s, first, last)
		class = "none"
		if d.isEvent(s, i) {
			class = "event"
		}
		if s.toponym[i] != nil {
			class = "place"
		}
	} else if s.isPerson(i) {
		class = "person"
	}
	if o := s.child(i, "nmod:poss"); party && p.ID == "" && o >= 0 && s.Tokens[o].UPOS != "PRON" && s.party[i] == nil {
		p.Name = squash(p.Span.In(d.report.Text)) // it is the rebels' command that spoke
	}
	by.Speaker, by.ID, by.Span = p.Name, p.ID, p.Span
	return by, class, by.Speaker != ""
}

// spokenBy is the voice that a pronoun stands for, of those heard last.
func (d *document) spokenBy(pronoun string, here []voice) *voice {
	person := pronoun == "he" || pronoun == "she"
	if !person && pronoun != "it" && pronoun != "they" {
		return nil
	}
	fits := func(v *voice) bool {
		single := slices.Contains(v.traits, "who person") || slices.Contains(v.traits, "role "+v.form)
		return v.by.Verb != "" && (pronoun == "they" || single == person)
	}
	for k := len(here) - 1; k >= 0; k-- {
		if fits(&here[k]) {
			return &here[k]
		}
	}
	for n := len(d.voices) - 1; n >= max(0, len(d.voices)-4); n-- {
		for k := len(d.voices[n]) - 1; k >= 0; k-- {
			if fits(&d.voices[n][k]) {
				return &d.voices[n][k]
			}
		}
	}
	return nil
}
