package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/reader/lexicon"
)

// dismissed is how likely a claim must be unreal to be dropped: on folds left out
// two thirds of those that are so likely are. One that is only doubtful keeps a low
// score.
const dismissed = .5

// modalities are those that are chosen among, the plainest first.
var modalities = []orontes.Modality{orontes.Asserted, orontes.Planned, orontes.Possible, orontes.Requested, orontes.Conditional}

// head is the word that tells the event of a draft.
func (t *draft) head() int {
	if t.reading != nil {
		return t.reading.head
	}
	return t.at
}

// weighOutlook chooses whether a draft's event is told as done, planned, possible,
// asked for or conditional. Whether it is denied is for rules to say.
func (d *document) weighOutlook(t *draft) {
	c := &t.claim
	over, beside := d.reader.facets(t.s, t.head())
	t.facets = append(over, beside...)
	// What is only imagined or a condition is never told as done, however few there are
	// to learn from.
	hypothetical := slices.ContainsFunc(over, func(f string) bool {
		return f == "under class conditional" || f == "own mark conditional" || f == "own advmod conditional"
	})
	options := make([]Option, 0, len(modalities))
	for _, m := range modalities {
		if m == orontes.Asserted && hypothetical {
			continue
		}
		var features []string
		if m != orontes.Asserted {
			features = make([]string, 0, 2*len(t.facets))
			features = append(features, string(m), string(m)+"|kind "+string(c.Kind))
			for _, f := range over {
				features = append(features, string(m)+"|"+f)
				if rest, ok := strings.CutSuffix(f, " "+string(m)); ok {
					features = append(features, "so "+rest, "so")
				}
			}
			if c.Modality == m {
				features = append(features, "meant")
			}
			if c.Negated {
				features = append(features, string(m)+"|negated")
			}
		}
		options = append(options, Option{Features: features, Set: func(c *orontes.Claim) { c.Modality = m }})
	}
	d.choose(t, "modality", options)
}

// answer tells a trainer how what it asks about is put forward, and who says it.
func (d *document) answer(s *sentence, heard []voice) {
	said, in := d.said, d.saidIn
	for _, a := range d.desk.Asked {
		at := d.tells(s, a)
		if at < 0 {
			continue
		}
		t := draft{claim: orontes.Claim{Kind: a.Kind, Modality: orontes.Asserted, Negated: d.denied(s, at)}, s: s, at: at}
		d.weighOutlook(&t)
		if fact(&t.claim) {
			t.choices = append(t.choices, Choice{Name: "real", Options: []Option{{}, {Features: t.unlikely()}}})
		}
		d.said, d.saidIn = said, in
		d.chooseSpeaker(s, &t, heard)
		d.tell(&t, a.ID)
	}
	d.said, d.saidIn = said, in
}

// tells is the word of a stretch that tells of its kind: one that the lexicon has for
// it before any other, then the one that the others hang from. -1 where the stretch
// does not begin in the sentence.
func (d *document) tells(s *sentence, a Asked) int {
	at, depth := -1, 0
	if !d.within(s, orontes.Span{Start: a.Span.Start, End: a.Span.Start}) {
		return at
	}
	for i := range s.Tokens {
		if s.Tokens[i].Start >= a.Span.End || s.Tokens[i].End <= a.Span.Start || s.Tokens[i].UPOS == "PUNCT" {
			continue
		}
		deep := s.depth(i, s.Root())
		if slices.ContainsFunc(d.reader.lexicon.Heads(s.Tokens[i].Lemma), func(m lexicon.Match) bool {
			return m.Entry.Kind == a.Kind && s.classFits(i, m.Word.Class)
		}) {
			deep -= len(s.Tokens)
		}
		if at < 0 || deep < depth {
			at, depth = i, deep
		}
	}
	return at
}

// sift drops the drafts that tell nothing that happened: questions, films, drills,
// figures of speech. Of those that stay, how real they look is part of their score.
func (d *document) sift() {
	kept := d.drafts[:0:0]
	for k := range d.drafts {
		t := &d.drafts[k]
		if !fact(&t.claim) {
			t.features = d.features(&t.claim, k)
			kept = append(kept, *t)
			continue
		}
		if t.asked() {
			continue
		}
		c := d.decide("real", []Option{{}, {Features: t.unlikely()}})
		unreal := 1 - c.Surety
		if c.Taken == 1 {
			unreal = c.Surety
		}
		if d.reader.choices[c.Name] != nil && unreal >= dismissed {
			continue
		}
		if d.desk.Chosen != nil {
			t.choices = append(t.choices[:len(t.choices):len(t.choices)], c)
		}
		t.features = append(d.features(&t.claim, k), bucket("unreal", int(20*unreal)))
		kept = append(kept, *t)
	}
	d.drafts = kept
}

// shortQuestion is the most words of a question that tells nothing beside what it asks.
const shortQuestion = 10

// asked reports whether a draft is what its sentence asks: "Have rebels taken Homs?"
func (t *draft) asked() bool {
	s := t.s
	if s.lower(len(s.Tokens)-1) != "?" || len(t.claim.Attribution) > 0 {
		return false
	}
	if len(s.Tokens) <= shortQuestion {
		return true // whatever the parser makes of it
	}
	at := t.head()
	for range s.Tokens {
		if at < 0 {
			break
		}
		switch universal(s.Tokens[at].Rel) {
		case "root":
			return true
		case "conj", "xcomp", "ccomp", "nsubj", "obj", "parataxis":
		default:
			return false // "Who will help, now that rebels have taken Homs?"
		}
		at = s.Tokens[at].Head
	}
	return false
}

// fact reports whether a claim is told as one: what is denied or planned is told as
// it is in films and matches, too, and misleads nobody.
func fact(c *orontes.Claim) bool { return !c.Negated && c.Modality == orontes.Asserted }

// unlikely tells what may speak against the event of a draft: how it is put forward,
// and what else its sentence is about.
func (t *draft) unlikely() []string {
	features := slices.Clone(t.facets)
	for k := range t.s.Tokens {
		features = append(features, "with "+t.s.Tokens[k].Lemma)
	}
	return features
}

// reach is how many words above an event its facets are read from.
const reach = 4

// facets tells how a sentence puts forward the event that token i tells: the words
// that help, mark, deny and govern it; and beside those, what kind of words and
// sentence it stands among. Whether it happened is learnt from them.
func (r *Reader) facets(s *sentence, i int) (over, beside []string) {
	all := make([]string, 0, 64)
	add := func(f ...string) { all = append(all, strings.Join(f, " ")) }
	t := s.token(i)
	add("tag", t.XPOS)
	add("relation", t.Rel)
	at, clause := i, false
	for level := range reach {
		own := "over"
		switch {
		case level == 0:
			own = "own"
		case !clause && isVerb(s.token(at)):
			own = "clause" // of a noun
		}
		clause = clause || isVerb(s.token(at))
		for _, c := range s.Children(at) {
			child := s.token(c)
			rel := universal(child.Rel)
			switch rel {
			case "obl", "nmod", "nsubj", "obj", "parataxis", "acl", "advcl", "appos":
				if class := r.words.Modality[child.Lemma]; class != "" {
					add(own, rel, class)
				}
			}
			switch rel {
			case "aux", "mark", "advmod", "det", "cc", "amod", "compound", "expl":
				add(own, rel, child.Lemma)
				if class := r.words.Modality[child.Lemma]; class != "" {
					add(own, rel, class)
				}
			case "case":
				add(own, rel, s.preposition(at))
			case "nsubj", "obj":
				if r.without(s, c) || child.UPOS == "PRON" {
					add(own, rel, child.Lemma)
				}
				if r.without(s, c) {
					add(own, rel, "0")
				}
				for _, g := range s.Children(c) {
					if universal(s.Tokens[g].Rel) == "det" {
						add(own, rel, s.Tokens[g].Lemma)
					}
				}
			case "advcl":
				if m := s.child(c, "mark"); m >= 0 {
					add(own, rel, s.lower(m))
				} else if f := s.child(c, "aux"); f >= 0 && f < at && s.child(c, "nsubj") > f {
					add(own, rel, "inverted") // "had they come"
				}
			}
		}
		if r.negated(s, at) {
			add(own, "denied")
		}
		if f := s.child(at, "aux"); f >= 0 && s.child(at, "nsubj") > f {
			add(own, "inverted")
		}
		if isVerb(s.token(at)) && s.hasTo(at) {
			m := s.child(at, "mark") // "are to go", "plan to go", "Britain to go"
			add(own, "infinitive", s.lemma(m-1))
			add(own, "infinitive", universal(s.Tokens[at].Rel))
			if s.Tokens[m-min(m, 1)].UPOS == "PROPN" {
				add(own, "infinitive of a name")
			}
		}
		h, rel := s.up(at)
		if h < 0 {
			break
		}
		head := s.token(h)
		add("under", strconv.Itoa(level), rel, head.Lemma)
		add("under", head.Lemma)
		add("path", strconv.Itoa(level), rel, head.UPOS)
		class := r.words.Modality[head.Lemma]
		if class == "" && head.UPOS == "ADJ" {
			class = r.words.Modality[r.lexicon.Lemma(s.lower(h))] // "was ordered to bomb"
		}
		if class != "" {
			add("under", strconv.Itoa(level), rel, "class", class)
			add("under class", class)
		}
		if _, says := r.words.Says[head.Lemma]; says {
			add("under said", rel)
		}
		if level > 0 {
			add("tag over", head.XPOS)
		}
		at = h
	}
	over, all = slices.Clip(all), nil
	add("lemma", t.Lemma)
	for k := 1; k <= 3; k++ {
		add("before", strconv.Itoa(k), s.lemma(i-k))
		add("after", strconv.Itoa(k), s.lemma(i+k))
	}
	if o := s.token(0); isNominal(o) && o.UPOS != "PRON" {
		add("opens", o.UPOS)
	} else {
		add("opens", o.Lemma)
	}
	add("ends", s.lemma(len(s.Tokens)-1))
	seen := map[string]bool{}
	for k := max(0, i-6); k < min(len(s.Tokens), i+7); k++ {
		class := r.words.Modality[s.Tokens[k].Lemma]
		if class == "" || k == i {
			continue
		}
		side := "follows"
		if k < i {
			side = "precedes"
		}
		if !seen[side+class] {
			seen[side+class] = true
			add(side, class)
		}
	}
	for k := range s.Tokens {
		lemma := s.Tokens[k].Lemma
		if class := r.words.Modality[lemma]; class != "" && !seen[class] {
			seen[class] = true
			add("holds", class)
		}
		if field := r.words.Traps[lemma]; field != "" && !seen[field] {
			seen[field] = true
			add("holds", field)
		}
	}
	if !s.body {
		add("headline")
	}
	if s.quoted[i] {
		add("quoted")
		first, last := i, i+1
		for first > 0 && s.quoted[first-1] {
			first--
		}
		for last < len(s.Tokens) && s.quoted[last] {
			last++
		}
		add(bucket("quoted words", last-first))
	}
	return over, all
}

// lemma is the lemma of a token, "" beyond the sentence's ends.
func (s *sentence) lemma(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Lemma
}
