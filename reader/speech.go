package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/language"
)

// attribution reads the chain of speakers behind the claim that token i opens,
// outermost first.
func (d *document) attribution(s *sentence, i int) []orontes.Attribution {
	var inner []orontes.Attribution // innermost first
	add := func(a orontes.Attribution, ok bool) {
		if !ok || slices.ContainsFunc(inner, func(b orontes.Attribution) bool { return b.Span == a.Span }) {
			return
		}
		inner = append(inner, a)
	}
	add(d.accordingTo(s, i))
	at := i
	for range len(s.Tokens) {
		for _, c := range s.Children(at) {
			if c == i {
				continue
			}
			add(d.cited(s, c))
			add(d.asideSpeaker(s, c))
		}
		h, rel := s.up(at)
		if h < 0 {
			break
		}
		add(d.carrier(s, at, h, rel))
		at = h
	}
	if len(inner) == 0 {
		add(d.trailing(s, i))
	}
	if len(inner) == 0 {
		add(d.labelled(s, i))
	}
	if len(inner) == 0 {
		add(d.continued(s, i))
	}
	slices.Reverse(inner)
	return inner
}

// carrier reads the speaker off the word h that token at hangs from: a saying
// verb over its content, or a noun for what is said ("rumours that …").
func (d *document) carrier(s *sentence, at, h int, rel string) (orontes.Attribution, bool) {
	t, head := s.token(at), s.token(h)
	if d.reader.words.Rumour[head.Lemma] && (rel == "acl" || rel == "nmod" || rel == "ccomp") {
		return orontes.Attribution{Speaker: head.Lemma, Verb: head.Lemma, Stance: orontes.Doubts, Span: d.span(s, h, h+1)}, true
	}
	if d.reader.words.Sources[head.Lemma] && (rel == "acl" || rel == "ccomp") && head.UPOS == "NOUN" && s.child(at, "nsubj", "nsubj:pass") >= 0 {
		return d.speaker(s, h, head.Lemma, orontes.States)
	}
	stance, says := d.reader.words.Says[head.Lemma]
	if !says || !isVerb(head) {
		return orontes.Attribution{}, false
	}
	switch rel {
	case "ccomp", "parataxis", "xcomp", "dep":
	case "obj":
		// "announced the capture of", "denied the strike"
		if t.UPOS != "NOUN" {
			return orontes.Attribution{}, false
		}
	case "advcl":
		if !s.passive(h) { // "was quoted as saying" hangs as a clause
			return orontes.Attribution{}, false
		}
	case "nsubj":
		if !s.passive(h) && head.Lemma != "accord" {
			return orontes.Attribution{}, false
		}
	default:
		return orontes.Attribution{}, false
	}
	if s.negated(h) && stance == orontes.States {
		stance = orontes.Doubts
	}
	return d.sayer(s, h, stance)
}

// sayer finds who does the saying of verb h.
func (d *document) sayer(s *sentence, h int, stance orontes.Stance) (orontes.Attribution, bool) {
	f := frame{s: s, head: h, passive: s.passive(h)}
	f.verbal()
	verb := s.Tokens[h].Lemma
	for _, a := range f.args {
		if a.position == "subj" {
			return d.speaker(s, a.head, verb, stance)
		}
	}
	if f.passive {
		// "was quoted as saying": the surface subject speaks; "is said to
		// have": nobody in particular does.
		if verb == "quote" || verb == "cite" {
			if c := s.child(h, "nsubj:pass", "nsubj"); c >= 0 {
				return d.speaker(s, c, verb, stance)
			}
		}
		return orontes.Attribution{Speaker: "unnamed sources", Verb: verb, Stance: stance, Span: d.span(s, h, h+1)}, true
	}
	return orontes.Attribution{}, false
}

// cited reads "citing X" in a clause that hangs from the claim's.
func (d *document) cited(s *sentence, c int) (orontes.Attribution, bool) {
	t := s.token(c)
	switch universal(t.Rel) {
	case "obl", "nmod", "advmod", "advcl", "parataxis", "dep", "acl":
	default:
		return orontes.Attribution{}, false
	}
	for _, phrase := range d.reader.words.Cites {
		if len(phrase) == 1 && s.lower(c) == phrase[0] && isVerb(t) {
			if o := s.child(c, "obj", "obl"); o >= 0 {
				return d.speaker(s, o, phrase[0], orontes.States)
			}
		}
	}
	return orontes.Attribution{}, false
}

// accordingTo reads the speaker behind "according to", "in the words of" and
// the like. Such a phrase speaks for its whole sentence, wherever it stands, so
// the words are looked for rather than the tree, which often errs on them.
func (d *document) accordingTo(s *sentence, i int) (orontes.Attribution, bool) {
	for k := 0; k+1 < len(s.Tokens); k++ {
		for _, phrase := range d.reader.words.Cites {
			if len(phrase) < 2 && !(len(phrase) == 1 && phrase[0] == "per") || !s.spells(k, phrase) {
				continue
			}
			after := k + len(phrase)
			head := s.headOfRun(after)
			if first, last := s.Subtree(head); i >= max(first, after) && i < last {
				return orontes.Attribution{}, false // the claim is about the speaker
			}
			return d.speaker(s, head, strings.Join(phrase, " "), orontes.States)
		}
	}
	return orontes.Attribution{}, false
}

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

// asideSpeaker reads a speaker put beside the claim: "…, the army said", "as
// residents reported".
func (d *document) asideSpeaker(s *sentence, c int) (orontes.Attribution, bool) {
	t := s.token(c)
	stance, says := d.reader.words.Says[t.Lemma]
	if !says || !isVerb(t) {
		return orontes.Attribution{}, false
	}
	switch universal(t.Rel) {
	case "parataxis":
	case "advcl":
		if s.child(c, "mark") < 0 || s.lower(s.child(c, "mark")) != "as" {
			return orontes.Attribution{}, false
		}
	default:
		return orontes.Attribution{}, false
	}
	if s.child(c, "ccomp", "obj") >= 0 {
		return orontes.Attribution{}, false // it says something of its own
	}
	return d.sayer(s, c, stance)
}

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
		if t := s.token(k); t.UPOS == "VERB" || t.UPOS == "SCONJ" || t.UPOS == "PRON" && s.relativePronoun(k) {
			return orontes.Attribution{}, false
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

// labelled reads a speaker set before a colon: "Observatory: twelve killed".
func (d *document) labelled(s *sentence, i int) (orontes.Attribution, bool) {
	for k := 1; k < min(9, i); k++ {
		if s.Tokens[k].Form != ":" {
			continue
		}
		for h := k - 1; h >= 0; h-- {
			if p, ok := d.actorAt(s, h); ok && p.known && p.Class != "civilians" {
				return d.speaker(s, h, ":", orontes.States)
			}
		}
	}
	return orontes.Attribution{}, false
}

// continued gives a quotation that runs on to the one who began it.
func (d *document) continued(s *sentence, i int) (orontes.Attribution, bool) {
	if !s.quoted[i] || d.memory.speaker == nil || s.number-d.memory.spoke > 2 {
		return orontes.Attribution{}, false
	}
	d.memory.spoke = s.number
	return *d.memory.speaker, true
}

// speaker reads the noun phrase at token i as one who speaks.
func (d *document) speaker(s *sentence, i int, verb string, stance orontes.Stance) (orontes.Attribution, bool) {
	i = s.counted(i)
	// "A statement by the ministry said": the ministry speaks.
	if d.reader.words.Sources[s.Tokens[i].Lemma] && s.party[i] == nil {
		for _, c := range s.Children(i) {
			if rel := s.Tokens[c].Rel; rel == "nmod:poss" || rel == "nmod" && slices.Contains([]string{"by", "from", "of"}, s.preposition(c)) || rel == "compound" && s.party[c] != nil {
				return d.speaker(s, c, verb, stance)
			}
		}
	}
	f := d.filler(s, i)
	if s.timed[i] || !f.isParty && (f.event || f.helper != "") {
		return orontes.Attribution{}, false // things do not speak
	}
	p, ok := f.party, f.isParty
	if !ok {
		if s.Tokens[i].UPOS == "PRON" && s.Tokens[i].Feats.Has(language.PronTypePrs) && d.memory.speaker != nil {
			again := *d.memory.speaker
			again.Verb, again.Stance, again.Span = verb, stance, d.span(s, i, i+1)
			return again, true
		}
		if s.Tokens[i].UPOS == "NOUN" && !d.reader.words.Sources[s.Tokens[i].Lemma] {
			return orontes.Attribution{}, false
		}
		first, last := s.core(i)
		p.Name, p.Span = squash(d.words(s, first, last)), d.span(s, first, last)
	}
	if p.Name == "" {
		return orontes.Attribution{}, false
	}
	return orontes.Attribution{Speaker: p.Name, ID: p.ID, Verb: verb, Stance: stance, Span: p.Span}, true
}

// rememberSpeaker keeps the sentence's last speaker for the sentences that follow.
func (d *document) rememberSpeaker(s *sentence) {
	for i := range s.Tokens {
		t := s.token(i)
		stance, says := d.reader.words.Says[t.Lemma]
		if !says || t.UPOS != "VERB" || s.child(i, "nsubj") < 0 {
			continue
		}
		if a, ok := d.sayer(s, i, stance); ok {
			a.Stance = orontes.States
			d.memory.speaker, d.memory.spoke = &a, s.number
		}
	}
}
