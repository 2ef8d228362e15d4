package reader

import (
	"slices"

	"orontes"
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
	carried bool
}

// behind is the token after the name that fills a role, after its head where it has
// none.
func (f *fill) behind() int {
	if f.place != nil {
		return f.place.Last
	}
	return f.head + 1
}

// companions are the pairs of kinds that one word may tell at once: what
// destroyed a bridge was a strike, and it did damage.
var companions = map[[2]orontes.Kind]bool{
	{orontes.Strike, orontes.Damage}:     true,
	{orontes.Strike, orontes.Casualties}: true,
	{orontes.Attack, orontes.Casualties}: true,
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
			built := d.frame(s, i, m.Word.Class, d.reader.light)
			f = &built
			frames[m.Word.Class] = f
		}
		r := d.lay(f, m, words, object)
		if len(r.lacks) > 0 && m.Word.Class == lexicon.Verb && s.doubtful(i) {
			other := frame{s: s, head: i, class: lexicon.Verb, light: d.reader.light, passive: !f.passive}
			other.verbal()
			if o := d.lay(&other, m, words, object); len(o.lacks) == 0 {
				o.rank -= 10
				r = o
			}
		}
		all = append(all, r)
	}
	slices.SortStableFunc(all, func(a, b *reading) int { return b.rank - a.rank })
	return all
}

// best picks from the readings of a token what the rules hold for told: the first
// that is complete, and beside it the best of a companion kind.
func (d *document) best(s *sentence, readings []*reading) []*reading {
	var chosen []*reading
	for _, r := range readings {
		switch {
		case len(r.lacks) > 0 || !s.classFits(r.head, r.class):
		case len(chosen) == 0:
			chosen = append(chosen, r)
		default:
			a, b := chosen[0].entry.Kind, r.entry.Kind
			if (companions[[2]orontes.Kind{a, b}] || companions[[2]orontes.Kind{b, a}]) && r.rank >= 20 {
				if a := chosen[0]; lethal(a) && toll(r) || toll(a) && lethal(r) {
					// The killing is the toll: one claim tells both, a massacre as what
					// it is, "shot dead" as so many dead.
					if toll(a) != (len(a.word.Rest) > 0) {
						a = r
					}
					return []*reading{a}
				}
				return append(chosen, r)
			}
		}
	}
	return chosen
}

// lethal reports whether a reading tells a killing, toll whether it counts the dead.
func lethal(r *reading) bool {
	return r.entry.Kind == orontes.Attack && (r.entry.Type == "killing" || r.entry.Type == "assassination")
}

func toll(r *reading) bool { return r.entry.Kind == orontes.Casualties && r.entry.Type == "killed" }

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
	} else if o := f.particleObject(words); o >= 0 {
		r.args = append([]argument{{"obj", o, false}}, f.args...)
	}
	r.enclosed()
	d.fill(r)
	return r
}

// enclosed adds the noun between a verb and the rest of its phrase for its object,
// where the parser gave it none but that rest: "set a bus alight".
func (r *reading) enclosed() {
	if r.class != lexicon.Verb || r.passive || len(r.words) == 0 || r.words[0] <= r.head+1 ||
		slices.ContainsFunc(r.args, func(a argument) bool { return a.position == "obj" && !slices.Contains(r.words, a.head) }) {
		return
	}
	for i := r.words[0] - 1; i > r.head; i-- {
		if isNominal(r.s.token(i)) {
			r.args = slices.Clip(r.args) // shared with the other readings of the frame
			r.add("obj", i, false)
			return
		}
	}
}

// particleObject is the noun that the parser hung from a verb's particle, as if
// it were a preposition: "shot down a helicopter". -1 for none.
func (f *frame) particleObject(words []int) int {
	if len(words) != 1 || f.class != lexicon.Verb || f.passive || f.has("obj") {
		return -1
	}
	if w := f.s.token(words[0]); w.Rel == "case" && w.Head > words[0] && f.s.Tokens[w.Head].Head == f.head && words[0] == f.head+1 {
		return w.Head
	}
	return -1
}

// doubtful reports whether a verb may be a past tense or a headline's bare
// passive alike: "Four civilians killed", "About 400 people marched".
func (s *sentence) doubtful(i int) bool {
	t := s.token(i)
	return (t.XPOS == "VBN" || t.XPOS == "VBD") && s.child(i, "aux", "obj", "cop") < 0 && (t.Rel == "root" || t.Rel == "parataxis" || t.Rel == "ccomp" || t.Rel == "conj" ||
		t.Rel == "acl" && t.Head >= 0 && s.Tokens[t.Head].Head < 0)
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
