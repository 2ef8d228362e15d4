package fusion

import (
	"cmp"
	"slices"
	"strings"

	"orontes"
)

// origin is somebody whose knowledge claims rest on: a speaker, or an outlet
// where it speaks for itself.
type origin struct {
	key     string
	name    string // as shown
	folded  string
	unnamed bool // a speaker outside the registry: "an army officer"
	outlet  bool // speaks for itself in every testimony

	spellings          map[string]int
	n, nameless, alone int // testimonies, those of unnamed speakers, those in an outlet's own voice
}

// speaker is the innermost speaker of a claim that is more than a pronoun,
// and its id in the registry. Both are "" where the report speaks for itself.
func (f *fuser) speaker(c *orontes.Claim) (name, id string) {
	for i := len(c.Attribution) - 1; i >= 0; i-- {
		a := &c.Attribution[i]
		if a.ID != "" || a.Speaker != "" && !f.nobody(a.Speaker) {
			return cmp.Or(a.Speaker, a.ID), a.ID
		}
	}
	return "", ""
}

// nobody reports whether a speaker is named by nothing but pronouns and words
// such as "sources" or "preliminary data".
func (f *fuser) nobody(speaker string) bool {
	for w := range strings.SplitSeq(fold(speaker), " ") {
		if !f.rules.pronoun[w] {
			return false
		}
	}
	return true
}

// outlet is the name of who published a report.
func outlet(r *orontes.Report) string {
	if r.Source != "" {
		return r.Source
	}
	return "report " + r.ID
}

// commonest is the most frequent word; of equals the shortest, then the first
// in the alphabet.
func commonest(counts map[string]int) string {
	best := ""
	for word, n := range counts {
		b := counts[best]
		if best == "" || cmp.Or(cmp.Compare(b, n), cmp.Compare(len(word), len(best)), strings.Compare(word, best)) < 0 {
			best = word
		}
	}
	return best
}

// sources lists who stands behind testimonies, each with the outlets that
// carried it, the origin with the earliest claim first. An unnamed speaker
// whose description is part of another's ("an officer", "a Syrian army
// officer") is taken for the same, so that one person quoted by many is never
// counted as many.
func (f *fuser) sources(ts []*testimony) []orontes.Origin {
	same := f.sameSpeakers(ts)
	var list []orontes.Origin
	at := map[int]int{}
	for _, t := range ts {
		o := same(t.origin)
		i, ok := at[o]
		if !ok {
			i = len(list)
			at[o] = i
			list = append(list, orontes.Origin{Name: f.origins[o].name})
		}
		list[i].Claims = append(list[i].Claims, t.claim.ID)
		if name := outlet(t.report); name != list[i].Name {
			list[i].Outlets = append(list[i].Outlets, name)
		}
	}
	for i := range list {
		slices.Sort(list[i].Outlets)
		list[i].Outlets = slices.Compact(list[i].Outlets)
		list[i].Claims = distinct(list[i].Claims)
	}
	return list
}

// independent counts the origins behind testimonies.
func (f *fuser) independent(ts []*testimony) int {
	same := f.sameSpeakers(ts)
	var seen []int
	for _, t := range ts {
		if o := same(t.origin); !slices.Contains(seen, o) {
			seen = append(seen, o)
		}
	}
	return len(seen)
}

// names are the names of the origins behind testimonies, earliest first.
func (f *fuser) names(ts []*testimony) []string {
	var names []string
	for _, s := range f.sources(ts) {
		names = append(names, s.Name)
	}
	return names
}

// distinct keeps the first of equal strings.
func distinct(list []string) []string {
	if len(list) < 2 {
		return list
	}
	seen := make(map[string]bool, len(list))
	return slices.DeleteFunc(list, func(s string) bool {
		again := seen[s]
		seen[s] = true
		return again
	})
}
