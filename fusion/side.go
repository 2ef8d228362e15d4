package fusion

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"
)

// side is one party under all the names it was given.
type side struct {
	name, class string
	parties     []*party
	counts      map[*party]int
	ts          []*testimony
	origins     int
}

// sides lists the parties that testimonies name, each side once under its
// commonest name, the one most origins name first. Names that say only what a
// side is are taken for the first side they may be.
func (f *fuser) sides(ts []*testimony, of func(*testimony) []*party) []side {
	var list []side
	ts = sorted(ts)
	for _, generic := range [...]bool{false, true} {
		for _, t := range ts {
			for _, p := range of(t) {
				if p.generic != generic {
					continue
				}
				i := slices.IndexFunc(list, func(s side) bool { return slices.ContainsFunc(s.parties, p.alike) })
				if i < 0 {
					i = len(list)
					list = append(list, side{counts: map[*party]int{}})
				}
				s := &list[i]
				if s.counts[p]++; s.counts[p] == 1 {
					s.parties = append(s.parties, p)
				}
				s.ts = append(s.ts, t)
			}
		}
	}
	for i := range list {
		list[i].ts = slices.Compact(sorted(list[i].ts))
		list[i].name, list[i].class = list[i].commonName()
		list[i].origins = f.independent(list[i].ts)
	}
	slices.SortStableFunc(list, func(a, b side) int {
		return cmp.Or(cmp.Compare(b.origins, a.origins), cmp.Compare(len(b.ts), len(a.ts)), cmp.Compare(a.name, b.name))
	})
	return list
}

// commonName is the commonest name of the side, names of the registry before
// others, and its commonest class.
func (s *side) commonName() (name, class string) {
	names, registered, classes := map[string]int{}, map[string]int{}, map[string]int{}
	for _, p := range s.parties {
		n := s.counts[p]
		names[p.shown()] += n
		if p.id != "" && !p.generic {
			registered[p.name] += n
		}
		if p.class != "" {
			classes[p.class] += n
		}
	}
	return cmp.Or(commonest(registered), commonest(names)), commonest(classes)
}

// shown is the name as it stands within a sentence: a description that began
// one ("Rebels") is written small.
func (p *party) shown() string {
	first, size := utf8.DecodeRuneInString(p.name)
	if !p.generic || p.id != "" || !p.common || !unicode.IsUpper(first) {
		return p.name
	}
	return string(unicode.ToLower(first)) + p.name[size:]
}

// named lists the names of the sides that testimonies name.
func (f *fuser) named(ts []*testimony, of func(*testimony) []*party) []string {
	var names []string
	for _, s := range f.sides(ts, of) {
		names = append(names, s.name)
	}
	return names
}

func actorsOf(t *testimony) []*party  { return t.actors }
func targetsOf(t *testimony) []*party { return t.targets }
