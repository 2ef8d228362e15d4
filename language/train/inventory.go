package main

import (
	"maps"
	"slices"
	"strings"

	"orontes/language"
	"orontes/language/internal/model"
)

// inventory numbers the tags and relations of a treebank.
type inventory struct {
	tags   map[model.Pair]uint8
	labels map[string]uint8
	usual  map[string]uint8 // universal tag to its commonest pair, for rare pairs
}

// rarest is how often a pair of tags must occur to be learnt.
const rarest = 5

func (inv *inventory) tag(t *language.Token) uint8 {
	if n, ok := inv.tags[model.Pair{UPOS: t.UPOS, XPOS: t.XPOS}]; ok {
		return n
	}
	return inv.usual[t.UPOS]
}

// take numbers what the sentences hold, the commonest first, and writes the
// names into the model.
func take(sents []language.Sentence, m *model.Model) *inventory {
	pairs, labels := map[model.Pair]int{}, map[string]int{}
	for _, s := range sents {
		for i := range s.Tokens {
			t := &s.Tokens[i]
			pairs[model.Pair{UPOS: t.UPOS, XPOS: t.XPOS}]++
			labels[t.Rel]++
		}
	}
	inv := &inventory{tags: map[model.Pair]uint8{}, labels: map[string]uint8{}, usual: map[string]uint8{}}
	pos := map[string]uint8{}
	for _, p := range commonest(pairs, func(p model.Pair) string { return p.UPOS + " " + p.XPOS }) {
		if _, ok := inv.usual[p.UPOS]; ok && pairs[p] < rarest {
			continue
		}
		n := uint8(len(m.Tags))
		if _, ok := inv.usual[p.UPOS]; !ok {
			inv.usual[p.UPOS] = n
			pos[p.UPOS] = uint8(len(m.Pos))
			m.Pos = append(m.Pos, p.UPOS)
		}
		inv.tags[p] = n
		m.Tags = append(m.Tags, p)
		m.TagPos = append(m.TagPos, pos[p.UPOS])
	}
	for _, l := range commonest(labels, strings.Clone) {
		inv.labels[l] = uint8(len(m.Labels))
		m.Labels = append(m.Labels, l)
	}
	return inv
}

// commonest returns the keys of a count, the most frequent first, equals in
// the order of their names.
func commonest[K comparable](counts map[K]int, name func(K) string) []K {
	return slices.SortedFunc(maps.Keys(counts), func(a, b K) int {
		if d := counts[b] - counts[a]; d != 0 {
			return d
		}
		return strings.Compare(name(a), name(b))
	})
}
