package reader

import (
	"slices"

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
	if c := s.child(h, "nsubj"); c >= 0 && rel == "ccomp" && isVerb(head) && d.reader.words.Rumour[s.Tokens[c].Lemma] {
		return orontes.Attribution{Speaker: s.Tokens[c].Lemma, Verb: head.Lemma, Stance: orontes.Doubts, Span: d.span(s, c, c+1)}, true // "rumours spread that"
	}
	if d.reader.words.Sources[head.Lemma] && (rel == "acl" || rel == "ccomp") && head.UPOS == "NOUN" && s.child(at, "nsubj", "nsubj:pass") >= 0 {
		return d.speaker(s, h, head.Lemma, orontes.States)
	}
	if rel == "obj" && countNouns[t.Lemma] && isVerb(head) && (head.Lemma == "put" || head.Lemma == "place" || head.Lemma == "set") {
		return d.sayer(s, h, orontes.States) // "OCHA put the number at 370,000"
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
		// "was quoted as saying" hangs as a clause, and so may a "that".
		if mark := s.child(at, "mark"); !s.passive(h) && (mark < 0 || s.lower(mark) != "that") {
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
	if o := s.child(i, "nmod:poss"); ok && p.ID == "" && o >= 0 && s.Tokens[o].UPOS != "PRON" && s.party[i] == nil {
		p.Name = squash(p.Span.In(d.report.Text)) // but it is the rebels' command that spoke
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
