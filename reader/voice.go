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
	group       string // forms of a kind
	cue         int    // the word that says so
	first, last int    // the tokens of the phrase that speaks
	by          orontes.Attribution
	good        bool     // of a kind that speaks in reports: a person, a body, a source
	many        bool     // several people
	stands      bool     // for another phrase of the report: a pronoun
	standing    string   // whether good and beside the cue, in words
	traits      []string // features that hold whatever is said
}

// mostVoices is how many voices of a sentence are considered.
const mostVoices = 8

// hear collects the voices of a sentence, in the order of their cues. It is
// generous: which of them says a claim, if any, is chosen later.
func (d *document) hear(s *sentence) []voice {
	e := ear{d: d, s: s}
	for i := range s.Tokens {
		d.hearVerb(s, i, e.hear)
		d.hearCited(s, i, e.hear)
		d.hearMark(s, i, e.hear)
	}
	return e.heard[:min(mostVoices, len(e.heard))]
}

// ear listens to one sentence.
type ear struct {
	d     *document
	s     *sentence
	heard []voice
}

// hear takes a voice in, where the phrase is one that can have a name.
func (e *ear) hear(form string, cue int, p nounPhrase, verb string, stance orontes.Stance) {
	d, s := e.d, e.s
	v := voice{s: s, form: form, group: form, cue: cue, first: cue, last: cue + 1, standing: form}
	v.traits = []string{"form " + form, "cue " + verb, "stance " + string(stance)}
	switch {
	case p.unnamed:
		v.by = orontes.Attribution{Speaker: unnamed, Verb: verb, Stance: stance, Span: d.span(s, cue, cue+1)}
		v.traits = append(v.traits, "who nobody")
		e.heard = append(e.heard, v)
		return
	case p.again:
		if len(e.heard) > 0 {
			last := e.heard[len(e.heard)-1]
			last.form, last.cue, last.by.Verb, last.by.Stance = form, cue, verb, stance
			last.traits = append(v.traits, "who again", last.standing, last.standing+" "+form)
			e.heard = append(e.heard, last)
		}
		return
	}
	if s.Tokens[p.head].UPOS == "PRON" && s.Tokens[p.head].Feats.Has(language.PronTypePrs) {
		if subject, ok := d.subjectFor(s, p.head); ok && subject.head != p.head {
			e.hear(form, cue, nounPhrase{head: subject.head, subject: true}, verb, stance)
		}
	}
	by, class, ok := d.voiceName(s, p.head, verb, stance, e.heard)
	if p.subject {
		class = "pronoun subject"
	}
	if ok && p.last > 0 && s.Tokens[p.head].UPOS != "PRON" && class != "person" && !d.span(s, p.first, p.last).Contains(by.Span) {
		by.Speaker, by.ID, by.Span = squash(d.words(s, p.first, p.last)), "", d.span(s, p.first, p.last)
		if class == "none" || class == "place" || class == "event" {
			class = "words"
		}
	}
	if !ok || slices.ContainsFunc(e.heard, func(o voice) bool { return o.by.Span == by.Span && o.cue == cue }) {
		return
	}
	v.by = by
	if v.first, v.last = p.first, p.last; p.last == 0 {
		v.first, v.last = s.Subtree(p.head)
	}
	if v.first <= cue && cue < v.last {
		v.first, v.last = s.core(p.head)
	}
	e.describe(&v, p, class)
	e.heard = append(e.heard, v)
}

// describe tells what is known of a voice whatever is said.
func (e *ear) describe(v *voice, p nounPhrase, class string) {
	d, s := e.d, e.s
	t := s.token(p.head)
	switch v.form {
	case "bracket", "colon", "colon last", "dash", "comma":
		v.group = "mark " + v.form
		if s.toponym[p.head] != nil {
			class = "place" // where, and not who
		}
	case "according", "citing", "source", "rumour":
	default:
		v.group = "tells"
		if _, says := d.reader.words.Says[v.by.Verb]; says {
			v.group = "says"
		} else if d.reader.words.Gives[v.by.Verb] {
			v.group = "gives"
			if v.form == "trailing" || v.form == "apposed" || s.child(v.cue, "ccomp") >= 0 {
				v.group = "gives content"
			}
		}
	}
	v.many = plural(t) && v.by.ID == ""
	v.stands = strings.HasPrefix(class, "pronoun")
	v.good = speaking[class] || d.reader.words.Sources[t.Lemma] || d.reader.words.Roles[t.Lemma] || d.reader.words.Private[t.Lemma] ||
		class != "place" && (v.by.ID != "" || t.UPOS == "PROPN") || t.UPOS == "NOUN" && d.reader.actors.Nouns.Class(t.Lemma, s.before(p.head)) != ""
	v.standing = "poor"
	if v.good {
		v.standing = "good"
	}
	if p.close {
		v.standing += " close"
	} else if abs(v.cue-p.head) == 1 || v.cue+1 == v.first || v.cue == v.last || p.last > 0 {
		v.standing += " near"
	}
	v.traits = append(v.traits, "who "+class, "who "+class+" "+v.form, v.standing, v.standing+" "+v.form)
	if s.Tokens[v.cue].XPOS == "VBZ" && plural(t) || s.Tokens[v.cue].XPOS == "VBP" && t.UPOS == "NOUN" && !plural(t) {
		v.traits = append(v.traits, "disagrees")
	}
	if s.lower(v.cue+1) == "to" && isVerb(s.token(v.cue)) {
		v.traits = append(v.traits, "to "+v.form)
	}
	if d.reader.words.Roles[t.Lemma] {
		v.traits = append(v.traits, "role "+v.form)
	}
}

// speaking are the classes of those whom reports let speak.
var speaking = map[string]bool{
	"person": true, "pronoun": true, "pronoun person": true, "pronoun of party": true, "pronoun subject": true, "agency": true,
	"government": true, "state_forces": true, "armed_group": true, "monitor": true, "media": true, "political": true, "international": true, "diplomats": true, "organisation": true,
}

// unnamed is the name of those of whom a report only says that there are some.
const unnamed = "unnamed sources"

// listener takes a voice that is heard.
type listener func(form string, cue int, who nounPhrase, verb string, stance orontes.Stance)
