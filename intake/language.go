package intake

import (
	_ "embed"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Undetermined is the language of a text that could not be told.
const Undetermined = "und"

// sample is how many characters of a text its language is told by.
const sample = 2000

//go:embed language.txt
var wordLists string

// tongue is what is known of one language: its common words, and how likely
// each run of three letters is in them.
type tongue struct {
	code  string
	words map[string]bool
	grams map[string]float64
	rare  float64 // for a run that none of its words has
}

// tongues are built when the first text in Latin script comes.
var tongues = sync.OnceValue(func() []tongue {
	var all []tongue
	for line := range strings.Lines(wordLists) {
		code, list, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		t := tongue{code: code, words: map[string]bool{}, grams: map[string]float64{}}
		total := 0.0
		for word := range strings.FieldsSeq(list) {
			t.words[word] = true
			for _, g := range trigrams(word) {
				t.grams[g]++
				total++
			}
		}
		for g, n := range t.grams {
			t.grams[g] = math.Log((n + 0.2) / (total + 2000))
		}
		t.rare = math.Log(0.2 / (total + 2000))
		all = append(all, t)
	}
	return all
})

// detect tells the language of text by its script, and within the Latin script
// by its words; where too few of them are common ones, by their letters.
func detect(text string) string {
	text = text[:runeFloor(text, sample)]
	script, letters := scriptOf(text)
	if script != "Latin" || letters < 8 {
		return byScript(script, text)
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	all := tongues()
	hits := make([]int, len(all))
	shouted := text == strings.ToUpper(text)
	met, second := 0, 0 // the languages with most and second most common words
	for i, t := range all {
		for _, w := range words {
			// "UN" and "US" are abbreviations, not somebody's articles.
			if abbreviation := !shouted && len(w) > 1 && w == strings.ToUpper(w); !abbreviation && t.words[strings.ToLower(w)] {
				hits[i]++
			}
		}
		if hits[i] > hits[met] {
			met = i
		}
	}
	for i := range all {
		if i != met && hits[i] > second {
			second = hits[i]
		}
	}
	switch {
	case hits[met] >= 4 && hits[met] >= 2*second && hits[met]*8 >= len(words):
		return all[met].code
	case hits[met] == 0 && !isASCII(text):
		return Undetermined
	}
	best, score := 0, math.Inf(-1)
	for i := range all {
		if v := all[i].score(words) + 2*float64(hits[i]); v > score {
			best, score = i, v
		}
	}
	// Words such as "in" are common to several languages; few words leave it at
	// that, and then the names among them must not decide.
	if en := slices.IndexFunc(all, func(t tongue) bool { return t.code == "en" }); len(words) <= 12 && en >= 0 && hits[en] > 0 && hits[en] >= hits[best] {
		best = en
	}
	// A language of which hardly a word was met was chosen by chance. English
	// alone is taken on its letters, since most short headlines are in it.
	short := all[best].code == "en" && len(words) <= 12
	if hits[best] == 0 && all[best].code != "en" || hits[best]*25 < len(words) && !short {
		return Undetermined
	}
	return all[best].code
}

// score is how well the letters of words fit the language. Words with a
// capital are left out while there are others: they are mostly names, which
// belong to no language.
func (t *tongue) score(words []string) float64 {
	small, every := 0.0, 0.0
	for _, w := range words {
		low, sum := strings.ToLower(w), 0.0
		for _, g := range trigrams(low) {
			p, ok := t.grams[g]
			if !ok {
				p = t.rare
			}
			sum += p / 4
		}
		every += sum
		if w == low {
			small += sum
		}
	}
	if small != 0 {
		return small
	}
	return every
}

// trigrams are the runs of three letters of a word, its edges included.
func trigrams(word string) []string {
	r := []rune(" " + word + " ")
	var out []string
	for i := 0; i+3 <= len(r); i++ {
		out = append(out, string(r[i:i+3]))
	}
	return out
}
