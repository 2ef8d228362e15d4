package speech

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/language"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// Run is a row of words that make one name or noun phrase, and the noun it turns on.
type Run struct{ First, Last, Head int }

// mostVoices is how many voices of a sentence are considered.
const mostVoices = 24

// Unnamed is the name of those of whom a report only says that there are some.
const Unnamed = "unnamed sources"

// hear lists the voices of a sentence, in the order of their cues. It is generous:
// which of them says a claim, if any, is chosen later.
func hear(d *draft.Document, s *note.Sentence) []draft.Voice {
	var cues []*draft.Cue
	says := map[int]bool{}
	for i := 0; i < len(s.Tokens); i++ {
		if c := cueAt(d, s, i); c != nil {
			cues = append(cues, c)
			says[i] = c.Sort == "noun"
			i = c.Last - 1
		}
	}
	e := ear{d: d, s: s, runs: runs(s, says)}
	for _, c := range cues {
		e.listen(c)
	}
	return e.heard[:min(mostVoices, len(e.heard))]
}

// cueAt is the cue that begins at a token, nil for none.
func cueAt(d *draft.Document, s *note.Sentence, i int) *draft.Cue {
	words := d.Known.Words
	t := s.Token(i)
	c := &draft.Cue{First: i, Last: i + 1, Verb: t.Lemma, Stance: orontes.States}
	for _, phrase := range words.Cites {
		if spells(s, i, phrase) {
			c.Last, c.Sort, c.Verb = i+len(phrase), "cites", strings.Join(phrase, " ")
			return c
		}
	}
	stem := t.Lemma
	if t.UPOS == "NOUN" { // "OCHA reports": the tagger takes it for a noun
		stem = strings.TrimSuffix(s.Lower(i), "s")
	}
	stance, says := words.Says[stem]
	switch {
	case note.IsVerb(t) && says:
		c.Sort, c.Stance = "says", stance
	case note.IsVerb(t) && words.Gives[t.Lemma]:
		c.Sort = "gives"
	case words.Rumour[t.Lemma]:
		c.Sort, c.Stance = "rumour", orontes.Doubts
	case words.Hearsay[s.Lower(i)]:
		c.Sort, c.Stance, c.Verb = "hearsay", orontes.Doubts, s.Lower(i)
	case t.UPOS == "NOUN" && (says || words.Gives[stem]) && i > 0 && note.IsNominal(s.Token(i-1)):
		c.Sort, c.Verb = "noun", stem
		if says {
			c.Stance = stance
		}
	case t.UPOS == "NOUN" && words.Sources[t.Lemma]:
		c.Sort = "source"
	case strings.Contains("([:-–—|/,", t.Form) && i+1 < len(s.Tokens) && (i > 0 || t.Form == "(" || t.Form == "["):
		c.Sort, c.Verb = t.Form, t.Form
	default:
		return nil
	}
	if c.Stance == orontes.States && (c.Sort == "says" || c.Sort == "gives") && d.Negated(s, i) {
		c.Stance = orontes.Doubts
	}
	return c
}

// runs lists the runs of a sentence in order, and behind each the person it names
// beside other words. Some tokens end a run.
func runs(s *note.Sentence, ends map[int]bool) []Run {
	var all []Run
	for i := 0; i < len(s.Tokens); i++ {
		r := Run{First: i, Head: -1}
		for ; i < len(s.Tokens); i++ {
			t := s.Token(i)
			if m := s.Party[i]; m != nil {
				r.Head, i = m.Last-1, m.Last-1
			} else if s.Timed[i] || ends[i] {
				break
			} else if t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" && (r.Head < 0 || abbreviated(s, i)) {
				r.Head = i
			} else if t.UPOS == "DET" && r.Head >= 0 || t.UPOS != "DET" && t.UPOS != "ADJ" && t.UPOS != "PART" && t.UPOS != "NUM" && t.Form != "-" && t.XPOS != "VBN" && t.XPOS != "VBG" {
				break
			} else if r.Head < 0 && (t.UPOS == "DET" || t.UPOS == "PART" || t.UPOS == "VERB") {
				r.First = i + 1
			}
		}
		if r.Head < 0 {
			continue
		}
		r.Last = r.Head + 1
		i = max(r.Head, min(i, len(s.Tokens))-1)
		all = append(all, r)
		for k := r.Head; k >= r.First; k-- {
			if e := s.Entity[k]; e != nil && e.Type == language.Person && e.First >= r.First && e.Last <= r.Last && e.Last-e.First < r.Last-r.First {
				all = append(all, Run{e.First, e.Last, e.Last - 1})
				break
			}
		}
	}
	return all
}

// ear listens to one sentence.
type ear struct {
	d     *draft.Document
	s     *note.Sentence
	runs  []Run
	heard []draft.Voice
}

// listen hears whom a cue may let speak: those named nearest before and behind it, who
// opens the stretch before it, its subject, who spoke before, and nobody in particular.
func (e *ear) listen(c *draft.Cue) {
	s := e.s
	switch c.Sort {
	case "(", "[":
		end := closes(s, c.First)
		for _, r := range e.runs {
			if r.First > c.First && r.Last <= end {
				e.hear(c, r, "inside "+strconv.Itoa(min(2, end-r.Last+r.First-c.Last)))
			}
		}
		if end-c.Last == 1 { // whatever the tagger makes of it
			e.hear(c, Run{c.Last, end, c.Last}, "alone")
		}
		return
	case ":", "-", "–", "—", "|", "/", ",":
		last := lastWord(s)
		if c.Sort == ":" && c.First < 10 {
			if k := e.before(c.First); k >= 0 {
				e.hear(c, e.runs[k], "before "+gap(s, e.runs[k].Last, c.First))
			}
		}
		if last > c.First && last-c.First <= 6 && (c.Sort != "-" || s.Tokens[c.First].Start > s.Tokens[c.First-1].End) && nameless(s, c.Last, last+1) {
			for _, r := range e.runs {
				if r.First >= c.Last && r.Last <= last+1 {
					e.hear(c, r, "closing "+strconv.Itoa(min(2, r.First-c.Last)))
				}
			}
		}
		if last == c.Last && c.Sort != "," && s.Tokens[last].UPOS != "NUM" { // whatever the tagger makes of it
			e.hear(c, Run{last, last + 1, last}, "closing 0")
		}
		return
	case "hearsay":
		e.nobody(c, orontes.Doubts)
		return
	case "rumour", "source":
		e.hear(c, Run{c.First, c.Last, c.First}, "itself")
		if c.Sort == "rumour" {
			return
		}
	}
	verb := c.Sort == "says" || c.Sort == "gives"
	if c.Sort == "says" && s.Passive(c.First) {
		e.nobody(c, c.Stance)
		e.nobody(c, orontes.Doubts)
	}
	if verb && note.Universal(s.Tokens[c.First].Rel) != "root" {
		if k := e.last(); k >= 0 {
			e.again(c, e.heard[k])
		}
	}
	if c.Sort != "cites" {
		opens := c.First
		for opens > 0 && s.Tokens[opens-1].UPOS != "PUNCT" && s.Tokens[opens-1].UPOS != "VERB" {
			opens--
		}
		nth := 0
		for k := e.before(c.First); k >= 0; k-- {
			r, subject := e.runs[k], e.subject(c, e.runs[k])
			form := "before "
			if r.First <= opens+2 && r.First >= opens && (k == 0 || e.runs[k-1].First < opens) {
				form = "opening "
			}
			gap := gap(s, r.Last, c.First)
			if subject || gap != "verb" && (nth < 2 || form == "opening ") {
				e.hear(c, r, form+gap)
			}
			if nth++; subject {
				break
			}
		}
	}
	from := c.Last
	for _, r := range e.runs {
		if r.First < c.Last {
			continue
		}
		gap := gap(s, from, r.First)
		if r.First-from > 4 || gap == "verb" || gap == "mark" && from == c.Last || c.Sort == "gives" && gap == "beside" {
			break
		}
		if from > c.Last {
			gap = "then " + gap
		}
		e.hear(c, r, "behind "+gap)
		from = r.Last
	}
}

// last is the last voice heard that is likely to have spoken, -1 for none.
func (e *ear) last() int {
	k := len(e.heard) - 1
	for k >= 0 && !e.heard[k].Subject && !(e.heard[k].Good && e.heard[k].Close) {
		k--
	}
	return k
}

// before is the last run that ends before a token, -1 for none.
func (e *ear) before(i int) int {
	k := len(e.runs) - 1
	for k >= 0 && e.runs[k].Last > i {
		k--
	}
	return k
}

// subject reports whether a run holds the subject of a cue's active verb.
func (e *ear) subject(c *draft.Cue, r Run) bool {
	k := e.s.Subject(c.First)
	if e.s.Passive(c.First) {
		k = -1
	}
	return r.First <= k && k < r.Last
}

// nobody hears nobody in particular.
func (e *ear) nobody(c *draft.Cue, stance orontes.Stance) {
	v := draft.Voice{S: e.s, Cue: c, Form: c.Sort, First: c.First, Last: c.Last, Standing: "nobody"}
	v.By = orontes.Attribution{Speaker: Unnamed, Verb: c.Verb, Stance: stance, Span: e.d.Span(e.s, c.First, c.Last)}
	v.Traits = []string{"nobody " + c.Sort + " " + string(stance), "cue " + c.Verb}
	e.heard = append(e.heard, v)
}

// again hears who spoke last.
func (e *ear) again(c *draft.Cue, v draft.Voice) {
	v.By.Verb, v.By.Stance = c.Verb, c.Stance
	v.Traits = []string{"again " + c.Sort, "cue " + c.Verb, "again " + v.Form, "again " + note.Universal(e.s.Tokens[c.First].Rel), "stance " + string(c.Stance)}
	v.Cue, v.Form, v.Standing, v.Subject = c, c.Sort+" again", "again", false
	e.heard = append(e.heard, v)
}

// hear takes a voice in, where the phrase is one that can have a name.
func (e *ear) hear(c *draft.Cue, r Run, how string) {
	d, s := e.d, e.s
	if slices.ContainsFunc(e.heard, func(o draft.Voice) bool { return o.Cue == c && o.First == r.First && o.Last == r.Last }) {
		return
	}
	v := draft.Voice{S: s, Cue: c, Form: c.Sort + " " + how, First: r.First, Last: r.Last}
	t := s.Token(r.Head)
	if t.UPOS == "PRON" && s.Party[r.Head] == nil && !abbreviated(s, r.Head) {
		for _, m := range meant(d, s, r.Head, e.heard) {
			v.By, v.Many, v.Person = m.By, m.Many, m.Person
			v.By.Verb, v.By.Stance, v.Good = c.Verb, c.Stance, true
			e.describe(v, r, "pronoun "+m.Form)
		}
		return
	}
	p, party := Speaks(d, s, r)
	class := p.Class
	switch {
	case p.Name == "":
		return
	case party && s.IsPerson(r.Head):
		class, v.Person = "person", true
	case party:
	case s.Toponym[r.Head] != nil:
		class = "place"
	case frame.IsEvent(d.Story, s, r.Head):
		class = "event"
	default:
		class = "none"
	}
	v.By = orontes.Attribution{Speaker: p.Name, ID: p.ID, Span: p.Span, Verb: c.Verb, Stance: c.Stance}
	role := d.Known.Words.Roles[t.Lemma]
	v.Many, v.Person = note.Plural(t) && p.ID == "", v.Person || role
	v.Good = speaking[class] || d.Known.Words.Sources[t.Lemma] || role || d.Known.Words.Private[t.Lemma] ||
		class != "place" && (p.ID != "" || t.UPOS == "PROPN") || t.UPOS == "NOUN" && d.Known.Actors.Nouns.Class(t.Lemma, s.Before(r.Head)) != ""
	if role {
		class += " role"
	}
	e.describe(v, r, class)
}

// Speaks names the phrase of a run as one who speaks.
func Speaks(d *draft.Document, s *note.Sentence, r Run) (thread.Party, bool) {
	t := s.Token(r.Head)
	if t.UPOS == "NUM" || s.Timed[r.Head] {
		return thread.Party{}, false
	}
	p, ok := d.ActorAt(s, r.Head)
	if span := d.Span(s, r.First, r.Last); !ok || !span.Contains(p.Span) && !s.IsPerson(r.Head) {
		p.Name, p.Span = note.Squash(d.Words(s, r.First, r.Last)), span
		if ok && p.Head == r.Head {
			p.ID = ""
		}
	}
	return p, ok
}

// describe tells what is known of a voice whatever is said, and takes it in.
func (e *ear) describe(v draft.Voice, r Run, class string) {
	s, c := e.s, v.Cue
	v.Standing = "poor"
	if v.Good {
		v.Standing = "good"
	}
	tree := "apart"
	switch t := s.Token(r.Head); {
	case e.subject(c, r):
		tree, v.Subject = "subject", true
	case t.Head >= c.First && t.Head < c.Last:
		tree = note.Universal(t.Rel)
		if tree == "obl" || tree == "nmod" {
			tree = s.Preposition(r.Head)
		}
	case r.First <= s.Tokens[c.First].Head && s.Tokens[c.First].Head < r.Last:
		tree = "over " + note.Universal(s.Tokens[c.First].Rel)
	}
	v.Close = v.Subject || strings.HasSuffix(v.Form, "beside")
	v.Traits = append(v.Traits, "form "+v.Form, "cue "+c.Verb, "stance "+string(c.Stance), "who "+class, "who "+class+" "+v.Form, v.Standing+" "+v.Form)
	v.Standing += " " + tree
	v.Traits = append(v.Traits, v.Standing)
	e.heard = append(e.heard, v)
}

// meant are the voices that a pronoun may stand for: of those heard last, the subject
// of the sentence, and who the report has in mind.
func meant(d *draft.Document, s *note.Sentence, i int, here []draft.Voice) []draft.Voice {
	pronoun := s.Token(i)
	person := pronoun.Feats.Any(language.GenderMasc | language.GenderFem)
	several := note.Plural(pronoun)
	if !pronoun.Feats.Has(language.PronTypePrs) {
		return nil
	}
	var all []draft.Voice
	add := func(form string, v draft.Voice) {
		if !slices.ContainsFunc(all, func(o draft.Voice) bool { return o.By.Span == v.By.Span }) {
			v.Form = form
			all = append(all, v)
		}
	}
	find := func(form string, voices []draft.Voice) bool {
		for k := len(voices) - 1; k >= 0; k-- {
			v := &voices[k]
			if v.Good && v.Subject && v.Cue.Sort == "says" && (several || v.Person == person && v.Many == several) {
				add(form, *v)
				return true
			}
		}
		return false
	}
	found := find("here", here)
	for n := len(d.Voices) - 1; n >= max(0, len(d.Voices)-4) && !found; n-- {
		found = find("before", d.Voices[n])
	}
	if len(d.Said) > 0 && s.Number-d.SaidIn <= 4 {
		add("said", draft.Voice{By: d.Said[0], Many: several, Person: person})
	}
	if p, ok := d.Pronoun(s, i); ok {
		add("party", draft.Voice{By: orontes.Attribution{Speaker: p.Name, ID: p.ID, Span: p.Span}})
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
func gap(s *note.Sentence, from, to int) string {
	gap := "beside"
	for k := from; k < to; k++ {
		switch t := s.Token(k); {
		case t.UPOS == "VERB":
			return "verb"
		case t.UPOS == "PUNCT":
			gap = "mark"
		case t.UPOS == "AUX" || t.UPOS == "ADV" || t.UPOS == "DET" || t.UPOS == "PART" || s.Timed[k]:
		case t.UPOS == "SCONJ":
			return "verb"
		case gap == "beside":
			gap = "words"
			if t.UPOS == "ADP" || t.UPOS == "CCONJ" {
				gap = s.Lower(k)
			}
		}
	}
	return gap
}

// closes is the bracket that closes one, or where a short one would have; a bracket
// with a verb closes at once.
func closes(s *note.Sentence, open int) int {
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
func nameless(s *note.Sentence, first, last int) bool {
	for k := first; k < last; k++ {
		if t := s.Token(k); t.UPOS == "VERB" || t.UPOS == "NUM" {
			return false
		}
	}
	return true
}

// abbreviated reports whether a word is written in capitals, as names of bodies are
// that taggers take for words: WHO, IT.
func abbreviated(s *note.Sentence, i int) bool { return note.AllCapitals(s.Tokens[i].Form) }

// spells reports whether the words of a phrase stand at token k, and more behind.
func spells(s *note.Sentence, k int, phrase []string) bool {
	if k+len(phrase) >= len(s.Tokens) {
		return false
	}
	for j, w := range phrase {
		if s.Lower(k+j) != w {
			return false
		}
	}
	return true
}

// lastWord is the last token that is no punctuation.
func lastWord(s *note.Sentence) int {
	k := len(s.Tokens) - 1
	for k > 0 && s.Tokens[k].UPOS == "PUNCT" {
		k--
	}
	return k
}
