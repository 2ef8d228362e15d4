package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes/language"
)

// document is the text at hand and everything thought about it.
type document struct {
	text      string
	sentences []language.Sentence
	hint      Hint
	words     [][]*form       // by sentence and token
	lower     map[string]int  // words seen in lower case
	upper     map[string]int  // words seen capitalised where they need not be
	surnames  map[string]bool // last words of names of persons
	people    map[string]int  // country code to uses of its demonyms
	mentions  []mention
	from      []int // by sentence, its first mention; one more for the end
	leanings  []leaning
	focus     focus
	groups    []group
	grouped   map[*name]int
	scores    []float64 // scratch
}

func (d *document) reset(text string, sentences []language.Sentence, h Hint) {
	d.text, d.sentences, d.hint = text, sentences, h
	d.words, d.mentions = d.words[:0], d.mentions[:0]
	if d.lower == nil {
		d.lower, d.upper, d.people, d.surnames = map[string]int{}, map[string]int{}, map[string]int{}, map[string]bool{}
		d.grouped = map[*name]int{}
	}
	clear(d.lower)
	clear(d.upper)
	clear(d.people)
	clear(d.surnames)
}

// form is a word as written and what the lists say of it.
type form struct {
	lower   string
	kind    wordKind
	shape   shape
	demonym string // country code
}

// shape is how a word is capitalised.
type shape uint8

const (
	shapeOther   shape = iota // no letter first
	shapeLower                // rastan
	shapeTitle                // Rastan
	shapeCapital              // RASTAN, US
	shapeForeign              // a script without case
	shapePunct
	shapeHyphen
)

func (s shape) capital() bool { return s == shapeTitle || s == shapeCapital || s == shapeForeign }

// form looks a word up.
func (f *Finder) form(word string) *form {
	if w, ok := f.forms[word]; ok {
		return w
	}
	w := &form{lower: strings.ToLower(word), shape: shapeOf(word)}
	w.kind = f.g.words.of(strings.TrimSuffix(w.lower, "."))
	w.demonym = f.g.demonyms[word]
	if w.demonym == "" && w.shape == shapeCapital && len(word) > 3 {
		w.demonym = f.g.demonyms[word[:1]+w.lower[1:]]
	}
	f.forms[strings.Clone(word)] = w
	return w
}

func shapeOf(word string) shape {
	first, size := utf8.DecodeRuneInString(word)
	switch {
	case word == "-" || word == "–" || word == "‐" || word == "‑":
		return shapeHyphen
	case strings.ContainsRune("'’‘ʿʾ`ʻ", first) && len(word) > size:
		return shapeOf(word[size:])
	case unicode.IsLower(first):
		// al-Rastan, d'Ivoire
		for i, r := range word[size:] {
			if unicode.IsUpper(r) && i+size < 5 && strings.ContainsAny(word[:size+i], "-'’") {
				return shapeTitle
			}
		}
		return shapeLower
	case unicode.IsUpper(first):
		for _, r := range word[size:] {
			if unicode.IsLower(r) {
				return shapeTitle
			}
		}
		if len(word) == size {
			return shapeTitle
		}
		return shapeCapital
	case unicode.IsLetter(first):
		return shapeForeign
	case unicode.IsDigit(first):
		return shapeOther
	}
	return shapePunct
}

// look gathers the words of the text and how they are capitalised.
func (f *Finder) look(d *document) {
	for si := range d.sentences {
		tokens := d.sentences[si].Tokens
		var row []*form
		if si < cap(d.words) {
			row = d.words[:si+1][si][:0]
		}
		for ti := range tokens {
			w := f.form(tokens[ti].Form)
			row = append(row, w)
			switch {
			case w.shape == shapeLower:
				d.lower[w.lower]++
			case w.shape == shapeTitle && ti > 0:
				d.upper[w.lower]++
			}
			if w.demonym != "" {
				d.people[w.demonym]++
			}
		}
		d.words = append(d.words, row)
	}
}
