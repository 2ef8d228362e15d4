package reader

import (
	"slices"

	"orontes/reader/lexicon"
)

// reading is a lexicon entry laid over a frame: which phrase fills which role.
type reading struct {
	frame
	entry   *lexicon.Entry
	word    *lexicon.Word
	fillers []fill
	rank    int
	words   []int          // tokens of the phrase beside the head
	lacks   []lexicon.Role // required roles that nothing fills
	total   bool           // its figure is that of several places together
	surety  float64        // that its sentence tells it, as far as was learnt, 0–1
}

type fill struct {
	slot *lexicon.Slot
	filler
}

// behind is the token after the name that fills a role, after its head where it has
// none.
func (f *fill) behind() int {
	if f.place != nil {
		return f.place.Last
	}
	return f.head + 1
}

// readings are all that token i may tell: every entry of its words, laid over the
// phrases around it, complete or not, the best first: the longest phrase, then the
// most required roles filled.
func (d *document) readings(s *sentence, i int) []*reading {
	var all []*reading
	var frames [256]*frame
	for _, m := range d.heads(s, i) {
		if !s.mayBe(i, m.Word.Class) {
			continue
		}
		words, object, ok := s.phraseFits(i, m.Word)
		if !ok {
			continue
		}
		f := frames[m.Word.Class]
		if f == nil {
			built := d.frame(s, i, m.Word.Class)
			f = &built
			frames[m.Word.Class] = f
		}
		all = append(all, d.lay(f, m, words, object))
	}
	slices.SortStableFunc(all, func(a, b *reading) int { return b.rank - a.rank })
	return all
}

// complete reports whether a reading has all that it wants and is of the class that
// its word is used as.
func (r *reading) complete() bool { return len(r.lacks) == 0 && r.s.classFits(r.head, r.class) }

// first is the best reading of a token that is complete, nil for none.
func (d *document) first(s *sentence, i int) *reading {
	for _, r := range d.readings(s, i) {
		if r.complete() {
			return r
		}
	}
	return nil
}

// heads lists the words of the lexicon that token i may be, by its lemma, by its
// form, and for a verb the lemmatiser does not know by its ending.
func (d *document) heads(s *sentence, i int) []lexicon.Match {
	lemma, form := s.Tokens[i].Lemma, s.lower(i)
	matches := d.reader.lexicon.Heads(lemma)
	for _, other := range []string{form, d.reader.lexicon.Lemma(form)} {
		if other == lemma || other == "" {
			continue
		}
		if more := d.reader.lexicon.Heads(other); len(more) > 0 {
			matches = append(slices.Clip(matches), more...)
		}
	}
	return matches
}

// lay lays an entry over a frame.
func (d *document) lay(f *frame, m lexicon.Match, words []int, object int) *reading {
	r := &reading{frame: *f, entry: m.Entry, word: m.Word, words: words}
	if object >= 0 {
		r.args = append([]argument{{"obj", object, false}}, f.args...)
	}
	d.fill(r)
	return r
}

// mayBe reports whether token i may be a word of the class, be its tag wrong.
func (s *sentence) mayBe(i int, class lexicon.Class) bool {
	if s.classFits(i, class) {
		return true
	}
	t := s.token(i)
	switch t.UPOS {
	case "NOUN", "VERB", "ADJ":
		return class != lexicon.Noun || !s.finite(i)
	case "PROPN":
		return s.toponym[i] == nil && s.party[i] == nil
	}
	return false
}

// classFits reports whether token i is used as a word of the class.
func (s *sentence) classFits(i int, class lexicon.Class) bool {
	t := s.token(i)
	participle := t.XPOS == "VBN" || t.XPOS == "VBG"
	switch class {
	case lexicon.Verb:
		return t.UPOS == "VERB" || t.UPOS == "ADJ" && (participle || s.likeParticiple(i))
	case lexicon.Noun:
		return t.UPOS == "NOUN" || t.UPOS == "PROPN" && s.toponym[i] == nil && s.party[i] == nil
	case lexicon.Adjective:
		return t.UPOS == "ADJ" || t.UPOS == "ADV" || t.UPOS == "VERB" && participle
	}
	return false
}

// phraseFits looks for the other words of a phrase around its head. object is
// the complement of the preposition a phrase ends in, -1 for none.
func (s *sentence) phraseFits(i int, w *lexicon.Word) (words []int, object int, ok bool) {
	if len(w.Rest) == 0 {
		return nil, -1, true
	}
	if w.Class == lexicon.Noun {
		before := s.before(i)
		adjectives := 0 // between: "without reliable power"
		for k := range w.Rest {
			want := w.Rest[len(w.Rest)-1-k]
			fits := func() bool { return before(k+1+adjectives) == want || s.lemmaBefore(i, k+1+adjectives) == want }
			for k == 0 && adjectives < 2 && i > adjectives && s.Tokens[i-1-adjectives].UPOS == "ADJ" && !fits() {
				adjectives++
			}
			if !fits() {
				return nil, -1, false
			}
			words = append(words, i-1-k-adjectives)
		}
		return words, -1, i >= len(words)
	}
	at := i
	for k, want := range w.Rest {
		next := s.following(at, want)
		if c := s.child(i, "nsubj:pass", "nsubj"); next < 0 && k == 0 && c >= 0 && s.Tokens[c].Lemma == want {
			next = c // "control of Hama was taken"
		}
		if next < 0 {
			return nil, -1, false
		}
		if k == len(w.Rest)-1 && w.Prep == "" && next > at+1 && s.Tokens[next].UPOS == "ADP" && s.Tokens[next].Rel == "case" {
			return nil, -1, false // "turned the war in his favour" is no "turned in"
		}
		words = append(words, next)
		at = next
	}
	if w.Prep == "" {
		return words, -1, true
	}
	for j := at + 1; j < min(at+3, len(s.Tokens)); j++ {
		if s.lower(j) == w.Prep {
			if h := s.Tokens[j].Head; h > j {
				return words, h, true
			}
			if j+1 < len(s.Tokens) {
				return words, s.headOfRun(j + 1), true
			}
		}
	}
	return nil, -1, false
}

func (s *sentence) lemmaBefore(i, k int) string {
	if i-k < 0 {
		return ""
	}
	return s.Tokens[i-k].Lemma
}

// following finds a phrase's next word within reach of token at, over no
// other verb.
func (s *sentence) following(at int, want string) int {
	for j := at + 1; j < min(at+6, len(s.Tokens)); j++ {
		if s.Tokens[j].Lemma == want || s.lower(j) == want {
			return j
		}
		if t := s.token(j); t.UPOS == "VERB" || t.UPOS == "PUNCT" && t.Form != "\"" && t.Form != "-" {
			return -1
		}
	}
	return -1
}

// headOfRun is the head of the noun phrase that begins at token j.
func (s *sentence) headOfRun(j int) int {
	for k := j; k < len(s.Tokens); k++ {
		h := s.Tokens[k].Head
		if h >= k && (isNominal(s.token(h)) || s.Tokens[h].Rel == "amod") {
			continue // "the Britain-based Observatory": still on the way
		}
		if s.Tokens[k].Form == "-" || k+1 < len(s.Tokens) && s.Tokens[k+1].Form == "-" {
			continue
		}
		if h < j || h < 0 || !isNominal(s.token(h)) {
			return k
		}
	}
	return j
}
