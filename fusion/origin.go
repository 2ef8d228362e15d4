package fusion

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// voice is who a testimony is from: its own speaker, else the one that its
// report names elsewhere for the same.
func (f *fuser) voice(t *testimony) (name, id string) {
	name, id = f.speaker(t.claim)
	if name == "" && t.voice != nil {
		name, id = f.speaker(t.voice)
	}
	if name != "" && id == "" {
		if full, ok := f.shortened[shortName{t.report.ID, fold(name)}]; ok {
			return full.Speaker, full.ID
		}
	}
	return name, id
}

// shortName is a name that a report uses for a speaker it names in full, too.
type shortName struct{ report, folded string }

// shorten finds the speakers that a report first or later names in full: "the
// Observatory", after "the Syrian Observatory for Human Rights". Where the full
// name is not in the report, it is taken from the others if only one fits and
// the short name is a name.
func (f *fuser) shorten() {
	f.shortened = map[shortName]*orontes.Attribution{}
	full, short := map[string]*orontes.Attribution{}, map[shortName]*orontes.Attribution{}
	f.eachReport(func(ts []testimony) {
		named := map[string]*orontes.Attribution{}
		for i := range ts {
			for j := range ts[i].claim.Attribution {
				a := &ts[i].claim.Attribution[j]
				if name := fold(a.Speaker); a.ID != "" {
					if named[name] == nil {
						named[name] = a
					}
					if known := full[name]; known == nil || a.ID < known.ID {
						full[name] = a
					}
				} else if name != "" {
					short[shortName{ts[i].report.ID, name}] = a
				}
			}
		}
		for i := range ts {
			for j := range ts[i].claim.Attribution {
				if a := &ts[i].claim.Attribution[j]; a.ID == "" {
					if whole := onlyWhole(fold(a.Speaker), named); whole != nil {
						f.shortened[shortName{ts[i].report.ID, fold(a.Speaker)}] = whole
					}
				}
			}
		}
	})
	wholes := map[string]*orontes.Attribution{}
	for key, a := range short {
		if f.shortened[key] != nil || !f.properName(a.Speaker) {
			continue
		}
		whole, ok := wholes[key.folded]
		if !ok {
			whole = onlyWhole(key.folded, full)
			wholes[key.folded] = whole
		}
		if whole != nil {
			f.shortened[key] = whole
		}
	}
}

// onlyWhole is the one registered speaker whose name has every word of a
// shorter one, nil where several or none have.
func onlyWhole(short string, named map[string]*orontes.Attribution) *orontes.Attribution {
	var whole *orontes.Attribution
	for name, a := range named {
		if len(name) <= len(short) || !within(short, name) {
			continue
		}
		if whole != nil && whole.ID != a.ID {
			return nil
		}
		if whole == nil || a.Speaker < whole.Speaker {
			whole = a
		}
	}
	return whole
}

// properName reports whether a speaker's name has a word that is a name.
func (f *fuser) properName(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(first) && !f.rules.generic[fold(w)] && !f.rules.pronoun[fold(w)] && !f.rules.local[fold(w)] {
			return true
		}
	}
	return false
}

// outlet is the name of who published a report.
func outlet(r *orontes.Report) string {
	return cmp.Or(r.Source, "report "+r.ID)
}

// findOrigins gives every testimony its origin. Speakers are one by their id,
// else by their folded name; a name that goes with one id anywhere goes with
// it everywhere. Outlets that carry the same copy are one: the first of them.
func (f *fuser) findOrigins() {
	f.shorten()
	ids := f.speakerIDs()
	firstOutlet := f.copies()
	index := map[string]int{}
	spellings := []map[string]int{}
	for i := range f.testimonies {
		t := &f.testimonies[i]
		name, id := f.voice(t)
		id = f.rules.side(id)
		unnamed, own := name != "" && id == "", name == ""
		if name == "" {
			name = firstOutlet[t.report.ID]
		}
		folded := fold(name)
		if id == "" {
			id = ids[folded]
		}
		key := "name:" + folded
		if id != "" {
			key, unnamed = "id:"+id, false
		}
		at, ok := index[key]
		if !ok {
			at = len(f.origins)
			index[key] = at
			f.origins = append(f.origins, origin{key: key, folded: folded, unnamed: unnamed, outlet: own})
			spellings = append(spellings, map[string]int{})
		}
		f.origins[at].unnamed = f.origins[at].unnamed && unnamed
		f.origins[at].outlet = f.origins[at].outlet && own
		spellings[at][name]++
		t.origin = at
	}
	for i := range f.origins {
		f.origins[i].name = commonest(spellings[i])
	}
}

// speakerIDs are the folded names that go with exactly one id.
func (f *fuser) speakerIDs() map[string]string {
	ids := map[string]string{}
	for i := range f.testimonies {
		for _, a := range f.testimonies[i].claim.Attribution {
			if a.ID == "" {
				continue
			}
			name := fold(a.Speaker)
			id := f.rules.side(a.ID)
			if known, ok := ids[name]; ok && known != id {
				id = ""
			}
			ids[name] = id
		}
	}
	delete(ids, "")
	return ids
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
