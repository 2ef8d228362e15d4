// Package morph finds the lemma and the morphological features of words that
// have been tagged and parsed.
package morph

import (
	"strings"
	"unicode/utf8"

	"orontes/language/internal/word"
)

// edit turns a form into a lemma: lower its case, strip bytes off its end, add
// others.
type edit struct {
	keepCase bool
	strip    int
	add      string
}

func (e edit) apply(form string) string {
	if !e.keepCase {
		form = strings.ToLower(form)
	}
	if e.strip == 0 && e.add == "" {
		return form
	}
	cut := max(0, len(form)-e.strip)
	for cut > 0 && cut < len(form) && !utf8.RuneStart(form[cut]) {
		cut--
	}
	if cut == 0 && e.add == "" {
		return form
	}
	return form[:cut] + e.add
}

// Lemmas holds rules by tag and ending. The longest ending that a word has in
// the rules of its tag decides; a whole word counts as its own longest ending.
type Lemmas struct {
	edits []edit
	rules map[word.Atom]uint16
}

// longestEnding is the most bytes of an ending that is not a whole word.
const longestEnding = 6

// ruleKey names the rule of an ending, or of a whole word, under a tag.
func ruleKey(tag uint8, ending string, whole bool) word.Atom {
	seed := uint64(tag)<<1 | 1<<20
	if whole {
		seed |= 1
	}
	return word.Hash(seed, ending)
}

// Of returns the lemma of a form.
func (l *Lemmas) Of(form string, tag uint8) string {
	low := form
	if len(low) > 64 {
		return form
	}
	low = strings.ToLower(low)
	if r, ok := l.rules[ruleKey(tag, low, true)]; ok {
		return l.edits[r].apply(form)
	}
	for n := min(longestEnding, len(low)); n >= 0; n-- {
		if r, ok := l.rules[ruleKey(tag, low[len(low)-n:], false)]; ok {
			return l.edits[r].apply(form)
		}
	}
	return low
}
