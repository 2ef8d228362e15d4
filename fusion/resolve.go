package fusion

import (
	"cmp"
	"slices"
	"strings"
)

// resolve gives a testimony its origin. Speakers are one by their id, else by
// their folded name; a name that goes with one id anywhere goes with it
// everywhere. Outlets that carry the same copy are one: the first of them.
func (f *fuser) resolve(t *testimony) (at int, spelling string, unnamed bool) {
	s := &t.said
	name, id, folded := s.name, s.id, s.folded
	switch {
	case name == "":
		name = t.source.copy.outlet
		folded = f.table.fold(name)
	case id != "":
	case s.whole != nil:
		name, id = s.whole.Speaker, s.whole.ID
	default:
		if whole := f.table.wholes[folded]; whole.id != "" {
			name, id = whole.speaker, whole.id
		}
	}
	id = f.rules.side(id)
	unnamed = s.name != "" && id == ""
	if id == "" {
		id = f.table.only(folded)
	}
	key := "name:" + folded
	if id != "" {
		key, unnamed = "id:"+id, false
	} else if s.name != "" {
		folded = fold(name)
	}
	at, ok := f.byKey[key]
	if !ok {
		at = len(f.origins)
		f.byKey[key] = at
		f.origins = append(f.origins, origin{key: key, folded: folded, spellings: map[string]int{}})
	}
	return at, name, unnamed
}

// findOrigins brings the origins up to date. Testimonies whose origin is
// another, or is shown otherwise, are added to touched.
func (f *fuser) findOrigins(come, gone, copied []*source, touched map[*testimony]bool) {
	changed, full := map[string]bool{}, map[string]bool{}
	anew := map[*testimony]bool{}
	for _, s := range gone {
		for _, t := range s.ts {
			f.learn(t, -1, changed, full)
		}
	}
	for _, s := range come {
		for _, t := range s.ts {
			f.learn(t, 1, changed, full)
			anew[t] = true
		}
	}
	if len(full) > 0 {
		f.relearn(changed, full)
	}
	for _, s := range copied {
		for _, t := range s.ts {
			if t.said.name == "" {
				anew[t] = true
			}
		}
	}
	for name := range changed {
		for _, t := range f.table.heard[name] {
			anew[t] = true
		}
	}
	shown := map[int]bool{} // origins to look at
	for t := range anew {
		fresh := t.said.heard == ""
		at, spelling, unnamed := f.resolve(t)
		if !fresh && at == t.origin && spelling == t.said.spelling && unnamed == t.said.unnamed {
			continue
		}
		if !fresh {
			f.unheard(t)
			shown[t.origin] = true
			if at != t.origin {
				touched[t] = true
			}
		}
		t.origin, t.said.spelling, t.said.unnamed, t.said.own = at, spelling, unnamed, t.said.name == ""
		f.hear(t)
		shown[at] = true
	}
	for _, s := range gone {
		for _, t := range s.ts {
			shown[t.origin] = true
		}
	}
	restyled := map[int]bool{}
	for at := range shown {
		o := &f.origins[at]
		name, unnamed, outlet := commonest(o.spellings), o.n > 0 && o.nameless == o.n, o.n > 0 && o.alone == o.n
		if name != o.name || unnamed != o.unnamed || outlet != o.outlet {
			o.name, o.unnamed, o.outlet = name, unnamed, outlet
			if strings.HasPrefix(o.key, "id:") {
				o.folded = fold(name)
			}
			restyled[at] = true
		}
	}
	if len(restyled) > 0 {
		for _, t := range f.testimonies {
			if restyled[t.origin] {
				touched[t] = true
			}
		}
	}
}

// hear files a testimony under its origin and the name it is known by.
func (f *fuser) hear(t *testimony) { f.weigh(t, 1) }

// unheard takes it out again; so does leaves for good.
func (f *fuser) unheard(t *testimony) { f.weigh(t, -1) }

func (f *fuser) leaves(t *testimony) {
	if t.said.heard != "" {
		f.unheard(t)
	}
}

func (f *fuser) weigh(t *testimony, by int) {
	o, s := &f.origins[t.origin], &t.said
	o.n += by
	if s.unnamed {
		o.nameless += by
	}
	if s.own {
		o.alone += by
	}
	if o.spellings[s.spelling] += by; o.spellings[s.spelling] == 0 {
		delete(o.spellings, s.spelling)
	}
	if by > 0 {
		s.heard = cmp.Or(s.folded, f.table.fold(s.spelling), "?")
		f.table.heard[s.heard] = append(f.table.heard[s.heard], t)
		return
	}
	list := f.table.heard[s.heard]
	if i := slices.Index(list, t); i >= 0 {
		list[i] = list[len(list)-1]
		f.table.heard[s.heard] = list[:len(list)-1]
	}
	s.heard = ""
}
