package morph

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"orontes/language/internal/word"
)

// Example is a word with its analysis, to learn from.
type Example struct {
	Form, Lemma string
	Tag         uint8
}

// between returns the edit that turns form into lemma; keep says whether it
// keeps the form's case.
func between(form, lemma string, keep bool) edit {
	if !keep {
		form = strings.ToLower(form)
	}
	same := 0
	for same < len(form) && same < len(lemma) && form[same] == lemma[same] {
		same++
	}
	return edit{keepCase: keep, strip: len(form) - same, add: lemma[same:]}
}

// LearnLemmas learns rules from examples. keepsCase tells the tags whose
// lemmas are written as the word is: those of names.
func LearnLemmas(examples []Example, keepsCase func(tag uint8) bool) *Lemmas {
	counts := map[uint8]map[string]map[edit]int{} // tag, ending, edit; whole words begin with "^"
	for _, x := range examples {
		e := between(x.Form, x.Lemma, keepsCase(x.Tag))
		if counts[x.Tag] == nil {
			counts[x.Tag] = map[string]map[edit]int{}
		}
		low := strings.ToLower(x.Form)
		add := func(key string) {
			if counts[x.Tag][key] == nil {
				counts[x.Tag][key] = map[edit]int{}
			}
			counts[x.Tag][key][e]++
		}
		add("^" + low)
		// An ending shows what happens within it, not before it: "went"
		// says nothing of "sent".
		for n := e.strip; n <= min(longestEnding, len(low)); n++ {
			add(low[len(low)-n:])
		}
	}
	l := &Lemmas{rules: map[word.Atom]uint16{}}
	numbers := map[edit]uint16{}
	for _, tag := range slices.Sorted(maps.Keys(counts)) {
		l.learnTag(tag, counts[tag], numbers)
	}
	return l
}

// learnTag adds the rules of a tag, from short endings to long: one that does
// what a shorter one does already is left out.
func (l *Lemmas) learnTag(tag uint8, counts map[string]map[edit]int, numbers map[edit]uint16) {
	endings := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	})
	kept := map[string]edit{}
	inherited := func(key string) (edit, bool) {
		key = strings.TrimPrefix(key, "^")
		for n := 0; n <= len(key); n++ {
			if e, ok := kept[key[n:]]; ok {
				return e, true
			}
		}
		return edit{}, false
	}
	var whole []string
	learn := func(key string) {
		best, total := commonest(counts[key])
		isWhole := strings.HasPrefix(key, "^")
		if !isWhole && key != "" && total < 2 {
			return
		}
		if e, ok := inherited(key); ok && e == best {
			return
		}
		n, ok := numbers[best]
		if !ok {
			n = uint16(len(l.edits))
			numbers[best] = n
			l.edits = append(l.edits, best)
		}
		if isWhole {
			l.rules[ruleKey(tag, key[1:], true)] = n
			return
		}
		kept[key] = best
		l.rules[ruleKey(tag, key, false)] = n
	}
	for _, key := range endings {
		if strings.HasPrefix(key, "^") && len(key) > 1 {
			whole = append(whole, key)
			continue
		}
		learn(key)
	}
	for _, key := range whole {
		learn(key)
	}
}

func commonest(counts map[edit]int) (best edit, total int) {
	order := slices.SortedFunc(maps.Keys(counts), func(a, b edit) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a.strip, b.strip), strings.Compare(a.add, b.add))
	})
	for _, n := range counts {
		total += n
	}
	return order[0], total
}
