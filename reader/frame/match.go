package frame

import (
	"slices"

	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// Reading is a lexicon entry laid over a frame: which phrase fills which role.
type Reading struct {
	Frame
	Entry   *lexicon.Entry
	Word    *lexicon.Word
	Fillers []Fill
	Rank    int
	Words   []int          // tokens of the phrase beside the head
	Lacks   []lexicon.Role // required roles that nothing fills
	Total   bool           // its figure is that of several places together
	Surety  float64        // that its sentence tells it, as far as was learnt, 0–1
}

// Fill is a phrase in a role of a line.
type Fill struct {
	Slot *lexicon.Slot
	filler
}

// Behind is the token after the name that fills a role, after its head where it has
// none.
func (f *Fill) Behind() int {
	if f.Place != nil {
		return f.Place.Last
	}
	return f.Head + 1
}

// Readings are all that token i may tell: every entry of its words, laid over the
// phrases around it, complete or not, the best first: the longest phrase, then the
// most required roles filled.
func Readings(d *thread.Story, s *note.Sentence, i int) []*Reading {
	var all []*Reading
	var frames [256]*Frame
	for _, m := range Heads(d, s, i) {
		if !mayBe(s, i, m.Word.Class) {
			continue
		}
		words, object, ok := PhraseFits(s, i, m.Word)
		if !ok {
			continue
		}
		f := frames[m.Word.Class]
		if f == nil {
			built := frameOf(d, s, i, m.Word.Class)
			f = &built
			frames[m.Word.Class] = f
		}
		all = append(all, lay(d, f, m, words, object))
	}
	slices.SortStableFunc(all, func(a, b *Reading) int { return b.Rank - a.Rank })
	return all
}

// Complete reports whether a reading has all that it wants and is of the class that
// its word is used as.
func (r *Reading) Complete() bool { return len(r.Lacks) == 0 && r.S.ClassFits(r.Head, r.Class) }

// First is the best reading of a token that is complete, nil for none.
func First(d *thread.Story, s *note.Sentence, i int) *Reading {
	for _, r := range Readings(d, s, i) {
		if r.Complete() {
			return r
		}
	}
	return nil
}

// Heads lists the words of the lexicon that token i may be, by its lemma, by its
// form, and for a verb the lemmatiser does not know by its ending.
func Heads(d *thread.Story, s *note.Sentence, i int) []lexicon.Match {
	lemma, form := s.Tokens[i].Lemma, s.Lower(i)
	matches := d.Known.Lexicon.Heads(lemma)
	for _, other := range []string{form, d.Known.Lexicon.Lemma(form)} {
		if other == lemma || other == "" {
			continue
		}
		if more := d.Known.Lexicon.Heads(other); len(more) > 0 {
			matches = append(slices.Clip(matches), more...)
		}
	}
	return matches
}

// lay lays an entry over a frame.
func lay(d *thread.Story, f *Frame, m lexicon.Match, words []int, object int) *Reading {
	r := &Reading{Frame: *f, Entry: m.Entry, Word: m.Word, Words: words}
	if object >= 0 {
		r.Args = append([]Argument{{"obj", object, false}}, f.Args...)
	}
	fillRoles(d, r)
	return r
}

// mayBe reports whether token i may be a word of the class, be its tag wrong.
func mayBe(s *note.Sentence, i int, class lexicon.Class) bool {
	if s.ClassFits(i, class) {
		return true
	}
	t := s.Token(i)
	switch t.UPOS {
	case "NOUN", "VERB", "ADJ":
		return class != lexicon.Noun || !s.Finite(i)
	case "PROPN":
		return s.Toponym[i] == nil && s.Party[i] == nil
	}
	return false
}

// PhraseFits looks for the other words of a phrase around its head. object is
// the complement of the preposition a phrase ends in, -1 for none.
func PhraseFits(s *note.Sentence, i int, w *lexicon.Word) (words []int, object int, ok bool) {
	if len(w.Rest) == 0 {
		return nil, -1, true
	}
	if w.Class == lexicon.Noun {
		before := s.Before(i)
		adjectives := 0 // between: "without reliable power"
		for k := range w.Rest {
			want := w.Rest[len(w.Rest)-1-k]
			fits := func() bool { return before(k+1+adjectives) == want || lemmaBefore(s, i, k+1+adjectives) == want }
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
		next := following(s, at, want)
		if c := s.Child(i, "nsubj:pass", "nsubj"); next < 0 && k == 0 && c >= 0 && s.Tokens[c].Lemma == want {
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
		if s.Lower(j) == w.Prep {
			if h := s.Tokens[j].Head; h > j {
				return words, h, true
			}
			if j+1 < len(s.Tokens) {
				return words, headOfRun(s, j+1), true
			}
		}
	}
	return nil, -1, false
}

func lemmaBefore(s *note.Sentence, i, k int) string {
	if i-k < 0 {
		return ""
	}
	return s.Tokens[i-k].Lemma
}

// following finds a phrase's next word within reach of token at, over no
// other verb.
func following(s *note.Sentence, at int, want string) int {
	for j := at + 1; j < min(at+6, len(s.Tokens)); j++ {
		if s.Tokens[j].Lemma == want || s.Lower(j) == want {
			return j
		}
		if t := s.Token(j); t.UPOS == "VERB" || t.UPOS == "PUNCT" && t.Form != "\"" && t.Form != "-" {
			return -1
		}
	}
	return -1
}

// headOfRun is the head of the noun phrase that begins at token j.
func headOfRun(s *note.Sentence, j int) int {
	for k := j; k < len(s.Tokens); k++ {
		h := s.Tokens[k].Head
		if h >= k && (note.IsNominal(s.Token(h)) || s.Tokens[h].Rel == "amod") {
			continue // "the Britain-based Observatory": still on the way
		}
		if s.Tokens[k].Form == "-" || k+1 < len(s.Tokens) && s.Tokens[k+1].Form == "-" {
			continue
		}
		if h < j || h < 0 || !note.IsNominal(s.Token(h)) {
			return k
		}
	}
	return j
}
