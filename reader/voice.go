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
	good        bool     // of a kind that speaks in reports: a person, a body, a source
	standing    string   // whether good and near, in words
	group       string   // forms of a kind
	many        bool     // several people
	stands      bool     // for another phrase of the report: a pronoun
	near        bool     // the phrase stands right beside the cue
	traits      []string // features that hold whatever is said
}

// hear collects the voices of a sentence, in the order of their cues. It is
// generous: which of them says a claim, if any, is chosen later.
func (d *document) hear(s *sentence) []voice {
	var all []voice
	var put listener
	put = func(form string, cue int, p phrase, verb string, stance orontes.Stance) {
		if p.head < 0 || p.head >= len(s.Tokens) {
			return
		}
		head := p.head
		if p.unnamed {
			all = append(all, voice{s: s, form: form, group: form, cue: cue, first: cue, last: cue + 1, standing: form,
				by:     orontes.Attribution{Speaker: unnamed, Verb: verb, Stance: stance, Span: d.span(s, cue, cue+1)},
				traits: []string{"form " + form, "cue " + verb, "stance " + string(stance), "who nobody"}})
			return
		}
		if p.again {
			if len(all) > 0 {
				v := all[len(all)-1]
				v.form, v.cue, v.by.Verb, v.by.Stance = form, cue, verb, stance
				v.traits = []string{"form " + form, "cue " + verb, "stance " + string(stance), "who again", v.standing, v.standing + " " + form}
				all = append(all, v)
			}
			return
		}
		if s.Tokens[head].UPOS == "PRON" && s.Tokens[head].Feats.Has(language.PronTypePrs) && !p.subject {
			if subject, ok := d.subjectFor(s, head); ok && subject.head != head {
				put(form, cue, phrase{head: subject.head, subject: true}, verb, stance)
			}
		}
		by, class, ok := d.voiceName(s, head, verb, stance, all)
		if p.subject {
			class = "pronoun subject"
		}
		if ok && p.last > 0 && s.Tokens[head].UPOS != "PRON" && class != "person" && !d.span(s, p.first, p.last).Contains(by.Span) {
			by.Speaker, by.ID, by.Span = squash(d.words(s, p.first, p.last)), "", d.span(s, p.first, p.last)
			if class == "none" || class == "place" || class == "event" {
				class = "words"
			}
		}
		if !ok || slices.ContainsFunc(all, func(v voice) bool { return v.by.Span == by.Span && v.cue == cue }) {
			return
		}
		v := voice{s: s, form: form, cue: cue, by: by}
		if v.first, v.last = p.first, p.last; p.last == 0 {
			v.first, v.last = s.Subtree(head)
		}
		if v.first <= cue && cue < v.last {
			v.first, v.last = s.core(head)
		}
		t := s.token(head)
		source, role := d.reader.words.Sources[t.Lemma], d.reader.words.Roles[t.Lemma]
		mark := form == "bracket" || strings.HasPrefix(form, "colon") || form == "dash" || form == "comma"
		if mark && s.toponym[head] != nil {
			class = "place" // where, and not who
		}
		v.good = source || role || by.ID != "" && class != "place" || speaking[class] || t.UPOS == "PROPN" && class != "place" || d.reader.words.Private[t.Lemma] || t.UPOS == "NOUN" && d.reader.actors.Nouns.Class(t.Lemma, s.before(head)) != ""
		v.stands = strings.HasPrefix(class, "pronoun")
		v.many = plural(t) && by.ID == ""
		v.near = abs(cue-head) == 1 || cue+1 == v.first || cue == v.last || p.last > 0
		standing := "poor"
		if v.good {
			standing = "good"
		}
		if p.close {
			standing += " close"
		} else if v.near {
			standing += " near"
		}
		v.standing = standing
		switch form {
		case "colon", "bracket", "dash", "comma":
			v.group = "mark " + form
		case "according", "citing", "source", "rumour":
			v.group = form
		default:
			v.group = "tells"
			if _, says := d.reader.words.Says[verb]; says {
				v.group = "says"
			} else if d.reader.words.Gives[verb] {
				v.group = "gives"
				if form == "trailing" || form == "apposed" || s.child(cue, "ccomp") >= 0 {
					v.group = "gives content"
				}
			}
		}
		v.traits = []string{"form " + form, "cue " + verb, "stance " + string(stance), "who " + class, "who " + class + " " + form, standing, standing + " " + form}
		if s.Tokens[cue].XPOS == "VBZ" && plural(t) || s.Tokens[cue].XPOS == "VBP" && t.UPOS == "NOUN" && !plural(t) {
			v.traits = append(v.traits, "disagrees")
		}
		if s.lower(cue+1) == "to" && isVerb(s.token(cue)) {
			v.traits = append(v.traits, "to "+form)
		}
		if role {
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

// speaking are the classes of those whom reports let speak.
var speaking = map[string]bool{
	"person": true, "pronoun": true, "pronoun person": true, "pronoun of party": true, "pronoun subject": true, "agency": true, "government": true, "state_forces": true, "armed_group": true, "monitor": true,
	"media": true, "political": true, "international": true, "diplomats": true, "organisation": true,
}

// unnamed is the name of those of whom a report only says that there are some.
const unnamed = "unnamed sources"

// listener takes a voice that is heard.
type listener func(form string, cue int, who phrase, verb string, stance orontes.Stance)

// phrase is a nominal phrase. Where last is 0 it is what the tree says it is.
type phrase struct {
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
		put("passive", i, phrase{head: i, unnamed: true}, lemma, stance)
		put("passive", i, phrase{head: i, unnamed: true}, lemma, orontes.Doubts)
	}
	if i > 1 && (s.Tokens[i-1].UPOS == "CCONJ" || s.Tokens[i-1].Form == "," && t.XPOS == "VBG") {
		put("coordinated", i, phrase{head: i, again: true}, lemma, stance)
	}
	before, how := s.phraseBefore(i)
	for _, text := range before {
		put(how, i, text, lemma, stance)
		if text.head == subject {
			subject = -1
		}
	}
	if subject >= 0 {
		put(form, i, phrase{head: subject}, lemma, stance)
	}
	if after := i + 1; after < len(s.Tokens) && (isNominal(s.token(after)) || s.Tokens[after].UPOS == "DET" || s.Tokens[after].UPOS == "ADJ") && !s.timed[after] {
		for _, text := range s.speakersIn(after, s.phraseEnd(after)) {
			if text.head != subject {
				put("inverted", i, text, lemma, stance)
			}
		}
	}
}

// phraseBefore is who stands before a verb, from the comma or quotation mark before
// it, and how: what the tree has of "…, the ministry said" may be wrong.
func (s *sentence) phraseBefore(verb int) (all []phrase, form string) {
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
func (s *sentence) apposedBefore(verb int) []phrase {
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
func (s *sentence) speakersIn(first, last int) []phrase {
	for first < last && (s.Tokens[first].UPOS == "DET" || s.Tokens[first].UPOS == "ADV" || s.Tokens[first].UPOS == "CCONJ" || s.timed[first] || s.Tokens[first].UPOS == "PUNCT") {
		first++
	}
	run := phrase{head: -1, first: first}
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
	all := []phrase{run}
	for k := last - 1; k >= first; k-- {
		if e := s.entity[k]; e != nil && e.Type == language.Person && s.Tokens[k].UPOS == "PROPN" && (e.First > first || e.Last < run.last) && e.First >= first && e.Last <= last {
			head := k
			for h := s.Tokens[head].Head; h >= e.First && h < e.Last; h = s.Tokens[head].Head {
				head = h
			}
			return append(all, phrase{head: head, first: e.First, last: e.Last})
		}
	}
	return all
}

// abbreviated reports whether a word is written in capitals, as names of bodies are
// that taggers take for words: WHO, IT.
func (s *sentence) abbreviated(i int) bool { return allCapitals(s.Tokens[i].Form) }

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
		put(form, i, phrase{head: s.headOfRun(i + len(words))}, strings.Join(words, " "), orontes.States)
		return
	}
	t := s.token(i)
	if t.UPOS == "NOUN" && d.reader.words.Sources[t.Lemma] && s.child(i, "acl", "ccomp") > i {
		put("bearer", i, phrase{head: i}, t.Lemma, orontes.States) // "a report that …"
	}
	if t.UPOS == "NOUN" && d.reader.words.Sources[t.Lemma] { // "by the count of the doctors"
		for _, c := range s.Children(i) {
			if p := s.preposition(c); c > i && (p == "of" || p == "by" || p == "from") || s.Tokens[c].Rel == "nmod:poss" {
				put("source", i, phrase{head: c}, t.Lemma, orontes.States)
				return
			}
		}
	}
	if d.reader.words.Rumour[t.Lemma] {
		put("rumour", i, phrase{head: i}, t.Lemma, orontes.Doubts)
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

// voiceName names the phrase at token i as one who speaks: with the fullest name that
// the report has for it.
func (d *document) voiceName(s *sentence, i int, verb string, stance orontes.Stance, here []voice) (by orontes.Attribution, class string, ok bool) {
	if s.Tokens[i].Lemma != "member" {
		i = s.counted(i)
	}
	t := s.token(i)
	by = orontes.Attribution{Verb: verb, Stance: stance}
	if t.UPOS == "PRON" && s.party[i] == nil && !s.abbreviated(i) {
		if !t.Feats.Has(language.PronTypePrs) {
			return by, "", false
		}
		if before := d.spokenBy(s.lower(i), here); before != nil {
			by.Speaker, by.ID, by.Span = before.by.Speaker, before.by.ID, before.by.Span
			if person := s.lower(i); person == "he" || person == "she" {
				return by, "pronoun person", true
			}
			return by, "pronoun", true
		}
		p, ok := d.pronoun(s, i)
		if !ok {
			return by, "", false
		}
		by.Speaker, by.ID, by.Span = p.Name, p.ID, p.Span
		return by, "pronoun of party", true
	}
	if !isNominal(t) && t.UPOS != "ADJ" || t.UPOS == "NUM" || s.timed[i] {
		return by, "", false
	}
	if d.reader.words.Sources[t.Lemma] && s.party[i] == nil { // "a statement by the ministry said"
		for _, c := range s.Children(i) {
			if rel := s.Tokens[c].Rel; rel == "nmod:poss" || rel == "nmod" && slices.Contains([]string{"by", "from", "of"}, s.preposition(c)) || rel == "compound" && (s.party[c] != nil || d.partyWord(s, c)) {
				if by, class, ok := d.voiceName(s, c, verb, stance, here); ok {
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
		single := slices.ContainsFunc(v.traits, func(t string) bool {
			return t == "who person" || strings.HasPrefix(t, "role ") || t == "who pronoun person"
		})
		return v.good && v.group != "gives" && v.group != "tells" && !(pronoun == "it" && v.many) && (pronoun == "they" || single == person)
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

// subjectFor is the party that "it" stands for as the subject of the sentence:
// "The ministry closed the road, it said".
func (d *document) subjectFor(s *sentence, i int) (party, bool) {
	for k := range s.Tokens {
		if !isRel(s.Tokens[k].Rel, "nsubj") || k >= i || s.Tokens[k].UPOS == "PRON" {
			continue
		}
		if p, ok := d.actorAt(s, k); ok && p.Class != "" && p.Class != "civilians" {
			return p, true
		}
	}
	return party{}, false
}

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
