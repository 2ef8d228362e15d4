package main

import (
	"bufio"
	"cmp"
	_ "embed" // the closed classes
	"io"
	"maps"
	"slices"
	"strings"
)

//go:embed data/closed.txt
var closedText string

// entries holds, for each word, how much speaks for each of its tags.
type entries map[string]tags

// tags holds the weight of each tag.
type tags map[string]float64

const (
	smallestShare = 0.02 // of a word's weight; a tag with less is left out
	smallShare    = 0.15 // a tag with less is one the word seldom has
)

func (e entries) add(form, tag string, weight float64) {
	if e[form] == nil {
		e[form] = tags{}
	}
	e[form][tag] += weight
}

// addClosed adds lines of tags, a colon and words, which know better than what
// is there.
func (e entries) addClosed(text string) {
	for line := range strings.Lines(text) {
		given, words, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			e[word] = tags{}
			weight := 1.0
			for tag := range strings.FieldsSeq(given) {
				e[word][tag] = weight
				weight *= 0.8
			}
		}
	}
}

// write writes the licence, each of its lines behind a "#", and then a line for
// each word, in their order.
func (e entries) write(w io.Writer, licence []string) error {
	out := bufio.NewWriter(w)
	for _, line := range licence {
		out.WriteString(strings.TrimSpace("# "+line) + "\n")
	}
	for _, form := range slices.Sorted(maps.Keys(e)) {
		out.WriteString(form + "\t" + e[form].String() + "\n")
	}
	return out.Flush() // which returns what went wrong before, too
}

// String returns the tags as the list has them.
func (t tags) String() string {
	order := slices.SortedFunc(maps.Keys(t), func(a, b string) int {
		return cmp.Or(cmp.Compare(t[b], t[a]), strings.Compare(a, b))
	})
	total := 0.0
	for _, tag := range order {
		total += t[tag]
	}
	var parts []string
	for _, tag := range order {
		switch share := t[tag] / total; {
		case share < smallestShare:
		case share < smallShare:
			parts = append(parts, strings.ToLower(tag))
		default:
			parts = append(parts, tag)
		}
	}
	return strings.Join(parts, " ")
}
