package reader

import (
	"slices"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/lexicon"
)

// reading is a lexicon entry laid over a frame: which phrase fills which role.
type reading struct {
	frame
	entry   *lexicon.Entry
	word    *lexicon.Word
	fillers []fill
	rank    int
	words   []int              // tokens of the phrase beside the head
	others  []*gazetteer.Found // places that belong to a part of the claim only
}

type fill struct {
	slot *lexicon.Slot
	filler
	carried bool
}

// companions are the pairs of kinds that one word may tell at once: what
// destroyed a bridge was a strike, and it did damage.
var companions = map[[2]orontes.Kind]bool{
	{orontes.Strike, orontes.Damage}:     true,
	{orontes.Strike, orontes.Casualties}: true,
	{orontes.Attack, orontes.Casualties}: true,
}

// best returns the lexicon entries that fit token i best: the longest phrase,
// then the entry with the most required roles filled, and beside it the best of
// a companion kind.
func (d *document) best(s *sentence, i int) []*reading {
	matches := d.heads(s, i)
	var all []*reading
	var frames [256]*frame
	for _, m := range matches {
		if !s.classFits(i, m.Word.Class) {
			continue
		}
		words, object, ok := s.phraseFits(i, m.Word)
		if !ok {
			continue
		}
		f := frames[m.Word.Class]
		if f == nil {
			built := d.frame(s, i, m.Word.Class, d.reader.light)
			f = &built
			frames[m.Word.Class] = f
		}
		if r := d.lay(f, m, words, object); r != nil {
			all = append(all, r)
		} else if m.Word.Class == lexicon.Verb && s.doubtful(i) {
			other := frame{s: s, head: i, class: lexicon.Verb, light: d.reader.light, passive: !f.passive}
			other.verbal()
			if r := d.lay(&other, m, words, object); r != nil {
				r.rank -= 10
				all = append(all, r)
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(a, b *reading) int { return b.rank - a.rank })
	chosen := all[:1:1]
	for _, r := range all[1:] {
		a, b := chosen[0].entry.Kind, r.entry.Kind
		if (companions[[2]orontes.Kind{a, b}] || companions[[2]orontes.Kind{b, a}]) && r.rank >= 20 {
			return append(chosen, r)
		}
	}
	return chosen
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

// lay lays an entry over a frame; nil where a required role stays empty.
func (d *document) lay(f *frame, m lexicon.Match, words []int, object int) *reading {
	r := &reading{frame: *f, entry: m.Entry, word: m.Word, words: words}
	if object >= 0 {
		r.args = append([]argument{{"obj", object, false}}, f.args...)
	}
	if !d.fill(r) {
		return nil
	}
	return r
}

// doubtful reports whether a verb may be a past tense or a headline's bare
// passive alike: "Four civilians killed", "About 400 people marched".
func (s *sentence) doubtful(i int) bool {
	t := s.token(i)
	return (t.XPOS == "VBN" || t.XPOS == "VBD") && s.child(i, "aux", "obj", "cop") < 0 && (t.Rel == "root" || t.Rel == "parataxis" || t.Rel == "ccomp" || t.Rel == "conj" ||
		t.Rel == "acl" && t.Head >= 0 && s.Tokens[t.Head].Head < 0)
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
		skipped := 0 // adjectives between: "without reliable power"
		for k := range w.Rest {
			want := w.Rest[len(w.Rest)-1-k]
			for k == 0 && skipped < 2 && grammatical[want] && i-1-skipped >= 0 && s.Tokens[i-1-skipped].UPOS == "ADJ" {
				skipped++
			}
			if before(k+1+skipped) != want && s.lemmaBefore(i, k+1+skipped) != want {
				return nil, -1, false
			}
			words = append(words, i-1-k-skipped)
		}
		return words, -1, i >= len(words)
	}
	at := i
	for k, want := range w.Rest {
		next := s.following(at, want)
		if next < 0 && k == 0 { // "control of Hama was taken"
			next = s.passiveNoun(i, want)
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

// grammatical are the words of a nominal phrase that adjectives may part from
// its noun.
var grammatical = map[string]bool{"without": true, "no": true, "under": true, "in": true, "out": true, "of": true}

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

func (s *sentence) passiveNoun(verb int, want string) int {
	if c := s.child(verb, "nsubj:pass", "nsubj"); c >= 0 && s.Tokens[c].Lemma == want {
		return c
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
