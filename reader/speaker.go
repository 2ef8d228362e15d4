package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// chooseSpeakers chooses who says each claim of a sentence.
func (d *document) chooseSpeakers(s *sentence, drafts []draft) {
	heard := d.hear(s)
	for k := range drafts {
		d.chooseSpeaker(s, &drafts[k], heard)
	}
	if d.desk.Chosen != nil {
		d.answerAsked(s, heard)
	}
	d.voices = append(d.voices, heard)
}

// answerAsked chooses who says what a trainer asks about.
func (d *document) answerAsked(s *sentence, heard []voice) {
	said, in := d.said, d.saidIn
	for _, a := range d.desk.Asked {
		if !d.within(s, orontes.Span{Start: a.Span.Start, End: a.Span.Start}) {
			continue
		}
		word, depth := -1, 0
		for i := range s.Tokens {
			if (orontes.Span{Start: s.Tokens[i].Start, End: s.Tokens[i].End}).Overlaps(a.Span) && s.Tokens[i].UPOS != "PUNCT" {
				if up := len(s.upwards(i)); word < 0 || up < depth {
					word, depth = i, up
				}
			}
		}
		if word < 0 {
			continue
		}
		d.said, d.saidIn = said, in
		t := draft{s: s, at: word, claim: orontes.Claim{Kind: a.Kind}}
		d.chooseSpeaker(s, &t, heard)
		d.tell(&t, a.ID)
	}
	d.said, d.saidIn = said, in
}

func (d *document) chooseSpeaker(s *sentence, t *draft, heard []voice) {
	i := t.word()
	kind := string(t.claim.Kind)
	own := t.claim.Attribution
	if t.claim.Kind == orontes.Accusation && len(own) > 0 {
		d.said, d.saidIn = own, s.number // who accuses says it
		return
	}
	set := func(chain []orontes.Attribution) func(*orontes.Claim) {
		return func(c *orontes.Claim) { c.Attribution = chain }
	}
	again := d.said
	var options []Option
	add := func(chain []orontes.Attribution, features []string) {
		same := len(chain) == len(again) && !slices.ContainsFunc(chain, func(a orontes.Attribution) bool {
			return !slices.ContainsFunc(again, func(b orontes.Attribution) bool { return a.Span == b.Span })
		})
		if same && d.saidIn >= 0 {
			near := strconv.Itoa(min(3, s.number-d.saidIn))
			features = append(features, "again "+near)
			if len(chain) == 0 {
				features = append(features, "again none "+near)
			}
		}
		options = append(options, Option{Features: features, Set: set(chain)})
	}
	quoted := ""
	if s.quoted[i] {
		quoted = " quoted"
	}
	voices := strconv.Itoa(min(3, len(heard)))
	none := []string{"none", "none " + kind, "none" + quoted, "none of " + voices, "none of " + voices + quoted}
	if !s.body {
		none = append(none, "none in title")
	}
	if s.firstPerson() {
		none = append(none, "none of us", "none of us"+quoted)
	}
	add(own, none)
	up := s.upwards(i)
	told := make([][]string, len(heard))
	for v := range heard {
		told[v] = d.heardFeatures(s, t, i, &heard[v], heard, up, quoted)
		add([]orontes.Attribution{heard[v].by}, slices.Clone(told[v]))
	}
	for a := range heard {
		for b := range heard {
			if a == b || heard[a].by.Span == heard[b].by.Span || len(options) > 15 {
				continue
			}
			medium := heard[a].cue == heard[b].cue && heard[a].form == "inverted" // "told the agency"
			if !medium && heard[b].form != "citing" && s.depth(heard[b].cue, heard[a].cue) <= 0 {
				continue
			}
			outer := told[a]
			if medium {
				outer = told[b]
			}
			add([]orontes.Attribution{heard[a].by, heard[b].by}, slices.Concat(outer, []string{"chain", "chain " + heard[a].form + " " + heard[b].form,
				"chain to " + heard[b].form + " " + heard[b].standing, "chain inner " + s.relation(up, heard[b].cue)}))
		}
	}
	seen := 0
	for n := len(d.voices) - 1; n >= max(0, len(d.voices)-3) && seen < 4; n-- {
		for k := len(d.voices[n]) - 1; k >= 0 && seen < 4; k-- {
			v := &d.voices[n][k]
			far := strconv.Itoa(len(d.voices) - n)
			if v.s.Paragraph != s.Paragraph {
				far += " paragraph"
			}
			features := []string{"before " + far, "before" + quoted, "before " + far + quoted, "before " + v.form,
				"before of " + voices, "before kind " + kind}
			if s.firstPerson() {
				features = append(features, "before us"+quoted)
			}
			if !v.s.body {
				features = append(features, "before title")
			}
			if len(v.s.Tokens) > 0 && v.cue < len(v.s.quoted) && v.s.quoted[len(v.s.Tokens)-1] {
				features = append(features, "before ends quoted"+quoted)
			}
			add([]orontes.Attribution{v.by}, features)
			seen++
		}
	}
	for n, v := range d.answering() {
		features := []string{"answers", "answers" + quoted, "answers of " + voices, "answers nth " + strconv.Itoa(n)}
		if s.firstPerson() {
			features = append(features, "answers us")
		}
		if s.Tokens[len(s.Tokens)-1].Form == "?" {
			features = append(features, "answers question")
		}
		add([]orontes.Attribution{v}, features)
	}
	if v := s.closing(i, heard); v >= 0 {
		t.claim.Attribution = []orontes.Attribution{heard[v].by}
	} else {
		d.choose(t, "speaker", options)
	}
	for v := range heard {
		d.bystander(s, t, i, &heard[v], up)
	}
	d.said, d.saidIn = t.claim.Attribution, s.number
}

// closing is the voice that closes a sentence behind a comma, "…, said the
// Observatory": it says all that stands before. -1 for none.
func (s *sentence) closing(i int, heard []voice) int {
	for v := range heard {
		h := &heard[v]
		if h.form != "inverted" || h.cue <= i || h.first <= h.cue || h.by.Stance != orontes.States || h.last < len(s.Tokens)-2 {
			continue
		}
		switch s.lower(h.cue - 1) {
		case ",", "”", "\"", "''":
			return v
		}
	}
	return -1
}

// bystander takes who only says it out of those who did it or whom it befell: of
// "…, the army said" the parser may make a doer. Whoever says something of himself
// is told of by the clause that he governs, or by a word of its own.
func (d *document) bystander(s *sentence, t *draft, i int, v *voice, up []int) {
	if t.claim.Kind == orontes.Statement || v.stands || v.by.Span.Len() == 0 || v.first < i && strings.Contains(d.scope(s, i, v, up), "content") && !(t.claim.Kind == orontes.Casualties && announced(s, i, v)) || i >= v.first && i < v.last ||
		!slices.ContainsFunc(t.claim.Attribution, func(a orontes.Attribution) bool { return a.Span == v.by.Span && a.Verb == v.by.Verb }) {
		return
	}
	phrase := d.span(s, v.first, v.last)
	speaks := func(a orontes.Actor) bool { return a.Span.Overlaps(v.by.Span) && phrase.Contains(a.Span) }
	t.claim.Actors, t.claim.Targets = without(t.claim.Actors, speaks), without(t.claim.Targets, speaks)
}

// announced reports whether what a voice says is a noun under its own verb: who
// announces deaths has killed nobody.
func announced(s *sentence, i int, v *voice) bool {
	return isNominal(s.token(i)) && s.Tokens[i].Head == v.cue
}

// without is a list without those of a kind; claims share their lists.
func without(actors []orontes.Actor, kind func(orontes.Actor) bool) []orontes.Actor {
	if !slices.ContainsFunc(actors, kind) {
		return actors
	}
	return slices.DeleteFunc(slices.Clone(actors), kind)
}

// answering are those who may answer in an interview: the first whom title and lead
// introduce as people who speak, where the report asks again and again.
func (d *document) answering() []orontes.Attribution {
	if d.answers != nil {
		return d.answers
	}
	d.answers = []orontes.Attribution{}
	asked := 0
	for n := range d.sentences {
		if s := &d.sentences[n]; s.lower(len(s.Tokens)-1) == "?" {
			asked++
		}
	}
	if asked < 3 {
		return d.answers
	}
	for n := range d.sentences[:min(4, len(d.sentences))] {
		s := &d.sentences[n]
		for i := range s.Tokens {
			t := s.token(i)
			if (t.UPOS != "NOUN" || !d.reader.words.Private[t.Lemma]) && (!d.reader.words.Roles[strings.ToLower(t.Lemma)] || t.XPOS != "NN" && t.XPOS != "NNP") || len(d.answers) == 3 {
				continue
			}
			first, last := s.core(i)
			name := squash(d.words(s, first, last))
			if !slices.ContainsFunc(d.answers, func(a orontes.Attribution) bool { return strings.EqualFold(a.Speaker, name) }) {
				d.answers = append(d.answers, orontes.Attribution{Speaker: name, Verb: "?", Stance: orontes.States, Span: d.span(s, first, last)})
			}
		}
	}
	return d.answers
}

// doubted is the voice of nobody in particular behind what a word tells: of what is
// reportedly so, and of what hangs from a word for a rumour. Nil for none.
func (d *document) doubted(s *sentence, i int, hearsay bool) []orontes.Attribution {
	if hearsay {
		return []orontes.Attribution{{Speaker: unnamed, Verb: "reportedly", Stance: orontes.Doubts, Span: d.span(s, i, i+1)}}
	}
	rumour := func(h int) bool { return h >= 0 && d.reader.words.Rumour[s.Tokens[h].Lemma] }
	at := s.ancestor(i, rumour)
	if at < 0 { // "rumours spread that …"
		verb := s.ancestor(i, func(h int) bool { return rumour(s.child(h, "nsubj")) })
		if verb < 0 || s.child(verb, "ccomp") < 0 || s.depth(i, s.child(verb, "ccomp")) < 0 {
			return nil
		}
		at = s.child(verb, "nsubj")
	}
	word := s.Tokens[at].Lemma
	return []orontes.Attribution{{Speaker: word, Verb: word, Stance: orontes.Doubts, Span: d.span(s, at, at+1)}}
}

// word is the word that tells a draft's claim.
func (t *draft) word() int {
	switch {
	case t.reading != nil:
		return t.reading.head
	case t.at > 0:
		return t.at
	case t.claim.Figure != nil:
		for i := range t.s.Tokens {
			if t.s.Tokens[i].Start >= t.claim.Figure.Span.Start {
				return i
			}
		}
	}
	return 0
}

// firstPerson reports whether a sentence speaks of "we" or "I" outside quotation
// marks.
func (s *sentence) firstPerson() bool {
	for i := range s.Tokens {
		switch s.lower(i) {
		case "we", "our", "i", "my", "us":
			if !s.quoted[i] {
				return true
			}
		}
	}
	return false
}
