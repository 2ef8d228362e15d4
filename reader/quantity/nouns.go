package quantity

import (
	_ "embed"
	"fmt"
	"strings"

	"orontes"
	"orontes/reader/quantity/numeral"
)

//go:embed nouns.tsv
var nounsTSV string

// class says what a word does beside a number; nouns.tsv tells of each.
type class uint8

const (
	unlisted class = iota
	anyone
	person
	household
	dwelling
	thing
	state
	damage
	rest
	people
	label
	law
	holder
	change
	idle
)

var classOf = map[string]class{"anyone": anyone, "person": person, "household": household, "dwelling": dwelling,
	"thing": thing, "state": state, "damaged": damage, "rest": rest, "people": people, "label": label, "law": law,
	"holder": holder, "change": change, "idle": idle}

// noun is an entry of nouns.tsv.
type noun struct {
	class  class
	plural bool
	lemma  string
}

// counts reports whether the word is a noun that numbers count.
func (n *noun) counts() bool { return n.class >= anyone && n.class <= thing || n.class == people }

// human reports whether the word is a noun for people.
func (n *noun) human() bool { return n.class == anyone || n.class == person || n.class == people }

// longestNoun bounds the words looked up, in bytes.
const longestNoun = 16

type nounTable struct {
	words   map[string]noun
	endings []string // of the names of peoples
}

var nouns = must(readNouns(nounsTSV))

func must[T any](v T, err error) T {
	if err != nil {
		panic(err) // the embedded files are checked by the tests
	}
	return v
}

func readNouns(tsv string) (*nounTable, error) {
	t := &nounTable{words: make(map[string]noun)}
	for line, f := range numeral.Rows(tsv) {
		if len(f) < 2 || len(f) > 3 {
			return nil, fmt.Errorf("nouns.tsv:%d: want 2 or 3 fields, have %d", line, len(f))
		}
		if f[0] == "ending" {
			t.endings = append(t.endings, f[1])
			continue
		}
		c, ok := classOf[f[0]]
		if !ok {
			return nil, fmt.Errorf("nouns.tsv:%d: unknown class %q", line, f[0])
		}
		plural := pluralOf(f[1])
		if len(f) == 3 {
			plural = f[2]
		}
		if err := t.add(f[1], noun{class: c, lemma: f[1], plural: plural == f[1] || c == people}); err != nil {
			return nil, fmt.Errorf("nouns.tsv:%d: %w", line, err)
		}
		if plural == "-" || plural == f[1] {
			continue
		}
		if err := t.add(plural, noun{class: c, lemma: f[1], plural: true}); err != nil {
			return nil, fmt.Errorf("nouns.tsv:%d: %w", line, err)
		}
	}
	return t, nil
}

func (t *nounTable) add(word string, n noun) error {
	if _, twice := t.words[word]; twice {
		return fmt.Errorf("%q is listed twice", word)
	}
	if len(word) > longestNoun {
		return fmt.Errorf("%q is too long", word)
	}
	t.words[word] = n
	return nil
}

// pluralOf is the regular plural of a noun.
func pluralOf(w string) string {
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	case strings.HasSuffix(w, "y") && len(w) > 1 && !strings.ContainsRune("aeiou", rune(w[len(w)-2])):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

// singularOf undoes pluralOf for a word that is in no list and has no lemma.
func singularOf(w string) string {
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 2:
		return w[:len(w)-1]
	}
	return w
}

// aPeople reports whether a capitalised word in lower case names a people.
func (t *nounTable) aPeople(w []byte) bool {
	if len(w) < 5 {
		return false
	}
	for _, e := range t.endings {
		if len(w) > len(e)+1 && string(w[len(w)-len(e):]) == e {
			return true
		}
	}
	return false
}

// UnitOf is the unit in which the noun is counted, people or households; "" for a
// noun that is counted by its own name or not at all. The word is in lower case.
func UnitOf(word string) string {
	switch n := nouns.words[word]; {
	case n.human():
		return orontes.UnitPeople
	case n.class == household:
		return orontes.UnitHouseholds
	}
	return ""
}
