package segment

import (
	_ "embed" // the word lists
	"strings"
	"unicode"
)

//go:embed data/abbreviations.txt
var abbreviationText string

//go:embed data/words.txt
var wordText string

// kind says what a full stop after an abbreviation can mean.
type kind uint8

const (
	// title stands before a name, or a number: no sentence ends after it.
	title kind = iota + 1
	// plain may end a sentence; the next word tells.
	plain
	// month is plain unless a number follows.
	month
	// hour ends a sentence unless a day or a time zone follows.
	hour
)

// The word lists, in lower case.
var (
	abbreviations  = map[string]kind{}
	lists          = readLists(wordText)
	hyphenPrefixes = lists["prefixes"]
	articles       = lists["articles"]
	given          = lists["given"]
	units          = lists["units"]
	endings        = lists["endings"]
	clipped        = lists["clipped"]
	clippedEnd     = lists["clipped-end"]
	suffixes       = lists["suffixes"]
	shortSlash     = lists["slash"]
	starters       = lists["starters"]
	sayings        = lists["sayings"]
	days           = lists["days"]
	emoticons      = strings.Fields(":-) :-( :) :( ;-) ;) =) =( :D :-D :P :-P :p :/ :-/ :'( <3 :o :O xD XD ;D :]")

	fused        = map[string]int{}
	longestFused int
)

func init() {
	for line := range strings.Lines(abbreviationText) {
		name, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		k := map[string]kind{"title": title, "plain": plain, "month": month, "hour": hour}[name]
		for w := range strings.FieldsSeq(words) {
			abbreviations[w] = k
		}
	}
	for w := range lists["fused"] {
		first, second, _ := strings.Cut(w, "|")
		fused[first+second] = len(first)
		longestFused = max(longestFused, len(w)-1)
	}
}

// readLists reads lines of the form "name: word word …"; a name may come again.
func readLists(text string) map[string]map[string]bool {
	all := map[string]map[string]bool{}
	for line := range strings.Lines(text) {
		name, words, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		if all[name] == nil {
			all[name] = map[string]bool{}
		}
		for w := range strings.FieldsSeq(words) {
			all[name][w] = true
		}
	}
	return all
}

func isLetterRune(r rune) bool { return unicode.IsLetter(r) }
