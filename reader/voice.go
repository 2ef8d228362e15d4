package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/language"
)

// cue is a word or mark that lets somebody speak.
type cue struct {
	first, last int    // its tokens
	sort        string // says, gives, cites, source, rumour, hearsay, noun, or the mark itself
	verb        string
	stance      orontes.Stance
}

// voice is somebody whom a sentence may let speak: a cue and a phrase near it, or
// nobody in particular.
type voice struct {
	s           *sentence
	cue         *cue
	form        string // how the phrase stands to the cue
	standing    string // whether of a kind that speaks in reports, and beside the cue
	first, last int    // the tokens of the phrase
	by          orontes.Attribution
	subject     bool // of the cue, as the tree has it
	close       bool // its subject, or right beside it
	good        bool // of a kind that speaks in reports: a person, a body, a source
	many        bool // several people
	person      bool
	traits      []string // features that hold whatever is said
}

// run is a row of words that make one name or noun phrase, and the noun it turns on.
type run struct{ first, last, head int }

// mostVoices is how many voices of a sentence are considered.
const mostVoices = 24

// unnamed is the name of those of whom a report only says that there are some.
const unnamed = "unnamed sources"

// hear lists the voices of a sentence, in the order of their cues. It is generous:
// which of them says a claim, if any, is chosen later.
func (d *document) hear(s *sentence) []voice {
	var cues []*cue
	says := map[int]bool{}
	for i := 0; i < len(s.Tokens); i++ {
		if c := d.cueAt(s, i); c != nil {
			cues = append(cues, c)
			says[i] = c.sort == "noun"
			i = c.last - 1
		}
	}
	e := ear{d: d, s: s, runs: s.runs(says)}
	for _, c := range cues {
		e.listen(c)
	}
	return e.heard[:min(mostVoices, len(e.heard))]
}

// cueAt is the cue that begins at a token, nil for none.
func (d *document) cueAt(s *sentence, i int) *cue {
	words := d.reader.words
	t := s.token(i)
	c := &cue{first: i, last: i + 1, verb: t.Lemma, stance: orontes.States}
	for _, phrase := range words.Cites {
		if s.spells(i, phrase) {
			c.last, c.sort, c.verb = i+len(phrase), "cites", strings.Join(phrase, " ")
			return c
		}
	}
	stem := t.Lemma
	if t.UPOS == "NOUN" { // "OCHA reports": the tagger takes it for a noun
		stem = strings.TrimSuffix(s.lower(i), "s")
	}
	stance, says := words.Says[stem]
	switch {
	case isVerb(t) && says:
		c.sort, c.stance = "says", stance
	case isVerb(t) && words.Gives[t.Lemma]:
		c.sort = "gives"
	case words.Rumour[t.Lemma]:
		c.sort, c.stance = "rumour", orontes.Doubts
	case words.Hearsay[s.lower(i)]:
		c.sort, c.stance, c.verb = "hearsay", orontes.Doubts, s.lower(i)
	case t.UPOS == "NOUN" && (says || words.Gives[stem]) && i > 0 && isNominal(s.token(i-1)):
		c.sort, c.verb = "noun", stem
		if says {
			c.stance = stance
		}
	case t.UPOS == "NOUN" && words.Sources[t.Lemma]:
		c.sort = "source"
	case strings.Contains("([:-–—|/,", t.Form) && i+1 < len(s.Tokens) && (i > 0 || t.Form == "(" || t.Form == "["):
		c.sort, c.verb = t.Form, t.Form
	default:
		return nil
	}
	if c.stance == orontes.States && (c.sort == "says" || c.sort == "gives") && d.reader.negated(s, i) {
		c.stance = orontes.Doubts
	}
	return c
}

// runs lists the runs of a sentence in order, and behind each the person it names
// beside other words. Some tokens end a run.
func (s *sentence) runs(ends map[int]bool) []run {
	var all []run
	for i := 0; i < len(s.Tokens); i++ {
		r := run{first: i, head: -1}
		for ; i < len(s.Tokens); i++ {
			t := s.token(i)
			if m := s.party[i]; m != nil {
				r.head, i = m.last-1, m.last-1
			} else if s.timed[i] || ends[i] {
				break
			} else if t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" && (r.head < 0 || s.abbreviated(i)) {
				r.head = i
			} else if t.UPOS == "DET" && r.head >= 0 || t.UPOS != "DET" && t.UPOS != "ADJ" && t.UPOS != "PART" && t.UPOS != "NUM" && t.Form != "-" && t.XPOS != "VBN" && t.XPOS != "VBG" {
				break
			} else if r.head < 0 && (t.UPOS == "DET" || t.UPOS == "PART" || t.UPOS == "VERB") {
				r.first = i + 1
			}
		}
		if r.head < 0 {
			continue
		}
		r.last = r.head + 1
		i = max(r.head, min(i, len(s.Tokens))-1)
		all = append(all, r)
		for k := r.head; k >= r.first; k-- {
			if e := s.entity[k]; e != nil && e.Type == language.Person && e.First >= r.first && e.Last <= r.last && e.Last-e.First < r.last-r.first {
				all = append(all, run{e.First, e.Last, e.Last - 1})
				break
			}
		}
	}
	return all
}

// ear listens to one sentence.
type ear struct {
	d     *document
	s     *sentence
	runs  []run
	heard []voice
}

// listen hears whom a cue may let speak: those named nearest before and behind it, who
// opens the stretch before it, its subject, who spoke before, and nobody in particular.
func (e *ear) listen(c *cue) {
	s := e.s
	switch c.sort {
	case "(", "[":
		end := s.closes(c.first)
		for _, r := range e.runs {
			if r.first > c.first && r.last <= end {
				e.hear(c, r, "inside "+strconv.Itoa(min(2, end-r.last+r.first-c.last)))
			}
		}
		if end-c.last == 1 { // whatever the tagger makes of it
			e.hear(c, run{c.last, end, c.last}, "alone")
		}
		return
	case ":", "-", "–", "—", "|", "/", ",":
		last := s.lastWord()
		if c.sort == ":" && c.first < 10 {
			if k := e.before(c.first); k >= 0 {
				e.hear(c, e.runs[k], "before "+s.gap(e.runs[k].last, c.first))
			}
		}
		if last > c.first && last-c.first <= 6 && (c.sort != "-" || s.Tokens[c.first].Start > s.Tokens[c.first-1].End) && s.nameless(c.last, last+1) {
			for _, r := range e.runs {
				if r.first >= c.last && r.last <= last+1 {
					e.hear(c, r, "closing "+strconv.Itoa(min(2, r.first-c.last)))
				}
			}
		}
		if last == c.last && c.sort != "," && s.Tokens[last].UPOS != "NUM" { // whatever the tagger makes of it
			e.hear(c, run{last, last + 1, last}, "closing 0")
		}
		return
	case "hearsay":
		e.nobody(c, orontes.Doubts)
		return
	case "rumour", "source":
		e.hear(c, run{c.first, c.last, c.first}, "itself")
		if c.sort == "rumour" {
			return
		}
	}
	verb := c.sort == "says" || c.sort == "gives"
	if c.sort == "says" && s.passive(c.first) {
		e.nobody(c, c.stance)
		e.nobody(c, orontes.Doubts)
	}
	if verb && universal(s.Tokens[c.first].Rel) != "root" {
		if k := e.last(); k >= 0 {
			e.again(c, e.heard[k])
		}
	}
	if c.sort != "cites" {
		opens := c.first
		for opens > 0 && s.Tokens[opens-1].UPOS != "PUNCT" && s.Tokens[opens-1].UPOS != "VERB" {
			opens--
		}
		nth := 0
		for k := e.before(c.first); k >= 0; k-- {
			r, subject := e.runs[k], e.subject(c, e.runs[k])
			form := "before "
			if r.first <= opens+2 && r.first >= opens && (k == 0 || e.runs[k-1].first < opens) {
				form = "opening "
			}
			gap := s.gap(r.last, c.first)
			if subject || gap != "verb" && (nth < 2 || form == "opening ") {
				e.hear(c, r, form+gap)
			}
			if nth++; subject {
				break
			}
		}
	}
	from := c.last
	for _, r := range e.runs {
		if r.first < c.last {
			continue
		}
		gap := s.gap(from, r.first)
		if r.first-from > 4 || gap == "verb" || gap == "mark" && from == c.last || c.sort == "gives" && gap == "beside" {
			break
		}
		if from > c.last {
			gap = "then " + gap
		}
		e.hear(c, r, "behind "+gap)
		from = r.last
	}
}

// last is the last voice heard that is likely to have spoken, -1 for none.
func (e *ear) last() int {
	k := len(e.heard) - 1
	for k >= 0 && !e.heard[k].subject && !(e.heard[k].good && e.heard[k].close) {
		k--
	}
	return k
}

// before is the last run that ends before a token, -1 for none.
func (e *ear) before(i int) int {
	k := len(e.runs) - 1
	for k >= 0 && e.runs[k].last > i {
		k--
	}
	return k
}

// subject reports whether a run holds the subject of a cue's active verb.
func (e *ear) subject(c *cue, r run) bool {
	k := e.s.subject(c.first)
	if e.s.passive(c.first) {
		k = -1
	}
	return r.first <= k && k < r.last
}

// nobody hears nobody in particular.
func (e *ear) nobody(c *cue, stance orontes.Stance) {
	v := voice{s: e.s, cue: c, form: c.sort, first: c.first, last: c.last, standing: "nobody"}
	v.by = orontes.Attribution{Speaker: unnamed, Verb: c.verb, Stance: stance, Span: e.d.span(e.s, c.first, c.last)}
	v.traits = []string{"nobody " + c.sort + " " + string(stance), "cue " + c.verb}
	e.heard = append(e.heard, v)
}

// again hears who spoke last.
func (e *ear) again(c *cue, v voice) {
	v.by.Verb, v.by.Stance = c.verb, c.stance
	v.traits = []string{"again " + c.sort, "cue " + c.verb, "again " + v.form, "again " + universal(e.s.Tokens[c.first].Rel), "stance " + string(c.stance)}
	v.cue, v.form, v.standing, v.subject = c, c.sort+" again", "again", false
	e.heard = append(e.heard, v)
}

// hear takes a voice in, where the phrase is one that can have a name.
func (e *ear) hear(c *cue, r run, how string) {
	d, s := e.d, e.s
	if slices.ContainsFunc(e.heard, func(o voice) bool { return o.cue == c && o.first == r.first && o.last == r.last }) {
		return
	}
	v := voice{s: s, cue: c, form: c.sort + " " + how, first: r.first, last: r.last}
	t := s.token(r.head)
	if t.UPOS == "PRON" && s.party[r.head] == nil && !s.abbreviated(r.head) {
		for _, m := range d.meant(s, r.head, e.heard) {
			v.by, v.many, v.person = m.by, m.many, m.person
			v.by.Verb, v.by.Stance, v.good = c.verb, c.stance, true
			e.describe(v, r, "pronoun "+m.form)
		}
		return
	}
	p, party := d.speaks(s, r)
	class := p.Class
	switch {
	case p.Name == "":
		return
	case party && s.isPerson(r.head):
		class, v.person = "person", true
	case party:
	case s.toponym[r.head] != nil:
		class = "place"
	case d.isEvent(s, r.head):
		class = "event"
	default:
		class = "none"
	}
	v.by = orontes.Attribution{Speaker: p.Name, ID: p.ID, Span: p.Span, Verb: c.verb, Stance: c.stance}
	role := d.reader.words.Roles[t.Lemma]
	v.many, v.person = plural(t) && p.ID == "", v.person || role
	v.good = speaking[class] || d.reader.words.Sources[t.Lemma] || role || d.reader.words.Private[t.Lemma] ||
		class != "place" && (p.ID != "" || t.UPOS == "PROPN") || t.UPOS == "NOUN" && d.reader.actors.Nouns.Class(t.Lemma, s.before(r.head)) != ""
	if role {
		class += " role"
	}
	e.describe(v, r, class)
}

// speaks names the phrase of a run as one who speaks.
func (d *document) speaks(s *sentence, r run) (party, bool) {
	t := s.token(r.head)
	if t.UPOS == "NUM" || s.timed[r.head] {
		return party{}, false
	}
	p, ok := d.actorAt(s, r.head)
	if span := d.span(s, r.first, r.last); !ok || !span.Contains(p.Span) && !s.isPerson(r.head) {
		p.Name, p.Span = squash(d.words(s, r.first, r.last)), span
		if ok && p.head == r.head {
			p.ID = ""
		}
	}
	return p, ok
}

// describe tells what is known of a voice whatever is said, and takes it in.
func (e *ear) describe(v voice, r run, class string) {
	s, c := e.s, v.cue
	v.standing = "poor"
	if v.good {
		v.standing = "good"
	}
	tree := "apart"
	switch t := s.token(r.head); {
	case e.subject(c, r):
		tree, v.subject = "subject", true
	case t.Head >= c.first && t.Head < c.last:
		tree = universal(t.Rel)
		if tree == "obl" || tree == "nmod" {
			tree = s.preposition(r.head)
		}
	case r.first <= s.Tokens[c.first].Head && s.Tokens[c.first].Head < r.last:
		tree = "over " + universal(s.Tokens[c.first].Rel)
	}
	v.close = v.subject || strings.HasSuffix(v.form, "beside")
	v.traits = append(v.traits, "form "+v.form, "cue "+c.verb, "stance "+string(c.stance), "who "+class, "who "+class+" "+v.form, v.standing+" "+v.form)
	v.standing += " " + tree
	v.traits = append(v.traits, v.standing)
	e.heard = append(e.heard, v)
}

// meant are the voices that a pronoun may stand for: of those heard last, the subject
// of the sentence, and who the report has in mind.
func (d *document) meant(s *sentence, i int, here []voice) []voice {
	pronoun := s.token(i)
	person := pronoun.Feats.Any(language.GenderMasc | language.GenderFem)
	several := plural(pronoun)
	if !pronoun.Feats.Has(language.PronTypePrs) {
		return nil
	}
	var all []voice
	add := func(form string, v voice) {
		if !slices.ContainsFunc(all, func(o voice) bool { return o.by.Span == v.by.Span }) {
			v.form = form
			all = append(all, v)
		}
	}
	find := func(form string, voices []voice) bool {
		for k := len(voices) - 1; k >= 0; k-- {
			v := &voices[k]
			if v.good && v.subject && v.cue.sort == "says" && (several || v.person == person && v.many == several) {
				add(form, *v)
				return true
			}
		}
		return false
	}
	found := find("here", here)
	for n := len(d.voices) - 1; n >= max(0, len(d.voices)-4) && !found; n-- {
		found = find("before", d.voices[n])
	}
	if len(d.said) > 0 && s.number-d.saidIn <= 4 {
		add("said", voice{by: d.said[0], many: several, person: person})
	}
	if p, ok := d.pronoun(s, i); ok {
		add("party", voice{by: orontes.Attribution{Speaker: p.Name, ID: p.ID, Span: p.Span}})
	}
	return all
}

// speaking are the classes of those whom reports let speak.
var speaking = map[string]bool{
	"person": true, "agency": true, "government": true, "state_forces": true, "armed_group": true, "monitor": true, "media": true,
	"political": true, "international": true, "diplomats": true, "organisation": true,
}

// gap tells what stands between two tokens: nothing but function words, a mark, a
// verb, other words.
func (s *sentence) gap(from, to int) string {
	gap := "beside"
	for k := from; k < to; k++ {
		switch t := s.token(k); {
		case t.UPOS == "VERB":
			return "verb"
		case t.UPOS == "PUNCT":
			gap = "mark"
		case t.UPOS == "AUX" || t.UPOS == "ADV" || t.UPOS == "DET" || t.UPOS == "PART" || s.timed[k]:
		case t.UPOS == "SCONJ":
			return "verb"
		case gap == "beside":
			gap = "words"
			if t.UPOS == "ADP" || t.UPOS == "CCONJ" {
				gap = s.lower(k)
			}
		}
	}
	return gap
}

// closes is the bracket that closes one, or where a short one would have; a bracket
// with a verb closes at once.
func (s *sentence) closes(open int) int {
	k := open + 1
	for k < len(s.Tokens) && k < open+9 && s.Tokens[k].Form != ")" && s.Tokens[k].Form != "]" {
		if s.Tokens[k].UPOS == "VERB" {
			return open
		}
		k++
	}
	return k
}

// nameless reports whether the words between two tokens hold neither verb nor number.
func (s *sentence) nameless(first, last int) bool {
	for k := first; k < last; k++ {
		if t := s.token(k); t.UPOS == "VERB" || t.UPOS == "NUM" {
			return false
		}
	}
	return true
}

// abbreviated reports whether a word is written in capitals, as names of bodies are
// that taggers take for words: WHO, IT.
func (s *sentence) abbreviated(i int) bool { return allCapitals(s.Tokens[i].Form) }

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
