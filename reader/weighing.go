package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// asked names the role that the word's line asks for at a position.
func (w *weighing) asked(position string) string {
	for k := range w.t.reading.entry.Slots {
		slot := &w.t.reading.entry.Slots[k]
		for _, at := range w.t.reading.surface(slot) {
			if positionFits(at, position) {
				if slot.Required {
					return "asked " + string(slot.Role) + " required"
				}
				return "asked " + string(slot.Role)
			}
		}
	}
	return "not asked"
}

// sort is a position, the prepositions being one.
func sort(position string) string {
	switch position {
	case "subj", "obj", "iobj", "by", "poss", "mod", "of", "is", "no argument":
		return position
	}
	return "prep"
}

// none tells what may make it right that nobody is named.
func (w *weighing) none(near []*phrase, doer bool) []string {
	c, r := &w.t.claim, w.t.reading
	kind := string(c.Kind)
	all := []string{
		"none", "none " + kind, "none " + kind + "." + c.Type, "none class " + string(rune(r.class)), "none " + r.word.Head,
		bucket("none of", len(near)), "none " + kind + " " + string(rune(r.class)), "none relation " + universal(w.t.s.Tokens[r.head].Rel),
	}
	for k := range r.fillers {
		role := string(r.fillers[k].slot.Role)
		all = append(all, "none, fills "+role, "none, fills "+role+" "+kind)
	}
	for _, a := range r.args {
		if a.head >= 0 {
			sort := w.d.sort(w.t.s, a.head)
			all = append(all, "argument "+a.position+" "+sort, "argument "+a.position+" "+sort+" "+kind)
		}
	}
	before := "nobody"
	for k := len(w.d.drafts) - 1; k >= 0 && w.d.drafts[k].s == w.t.s && doer; k-- {
		if o := &w.d.drafts[k]; len(o.claim.Actors) > 0 && o.reading != nil {
			before = "somebody"
			if w.tied(o) {
				before = "somebody tied"
				break
			}
		}
	}
	all = append(all, "before "+before, "before "+before+" "+kind)
	if doer {
		armed, did := "unarmed", ""
		for _, p := range near {
			if p.armed {
				armed = "armed"
				if p.did {
					did = " that did"
				}
			}
		}
		all = append(all, "none "+armed+did, "none "+armed+did+" "+kind)
	}
	if r.passive {
		all = append(all, "none passive", "none passive "+kind)
	}
	if !doer && c.Figure != nil {
		all = append(all, "none figure "+kind)
	}
	if !doer && c.Object != "" {
		all = append(all, "none object "+kind)
	}
	return all
}

// stands tells where a word stands to the one that tells the deed.
func (w *weighing) stands(i int) []string {
	position, deep, asked := w.position(i)
	voice, kind, side, path := w.t.reading.voice(), string(w.t.claim.Kind), w.side(i), w.way(i)
	return append(make([]string, 0, 96),
		"at "+position+" "+voice, "at "+position+" "+voice+" "+kind, "deep "+deep+" "+voice, "deep "+deep+" "+kind,
		asked, asked+" "+kind, asked+" "+voice, "path "+path+" "+voice, "path "+path+" "+kind,
		"side "+side+" "+voice, bucket("distance "+side, abs(i-w.t.reading.head)/2))
}

// voice is the class of the word that tells the deed, and whether it is passive.
func (r *reading) voice() string {
	if r.passive {
		return string(rune(r.class)) + "p"
	}
	return string(rune(r.class))
}

// side is on which of the deed a word stands.
func (w *weighing) side(i int) string {
	if i < w.t.reading.head {
		return "before"
	}
	return "after"
}

// position is where a phrase stands in the frame, the prepositions told apart and
// not, and which role the word's line asks for there.
func (w *weighing) position(i int) (position, deep, asked string) {
	for _, a := range w.t.reading.args {
		if a.head == i || a.head >= 0 && w.t.s.counted(a.head) == i {
			position, deep, asked = a.position, sort(a.position), w.asked(a.position)
			if a.carried {
				position += " carried"
			}
			return position, deep, asked
		}
	}
	return "no argument", "no argument", "not asked"
}

// features tells what may make a phrase the one that fills the role: what it is,
// where it stands to the word that tells the deed, and what else is said of it.
func (w *weighing) features(p *phrase, k int, near []*phrase, doer bool) []string {
	s, r, c := w.t.s, w.t.reading, &w.t.claim
	kind := string(c.Kind)
	a := &p.actors[0]
	all := append(w.stands(p.head), p.marks...)
	add := func(name string) { all = append(all, name, name+" "+kind) }
	add("class " + p.class)
	position, deep, asked := w.position(p.head)
	voice, side := r.voice(), w.side(p.head)
	all = append(all, "class "+p.class+" "+kind+"."+c.Type, asked+" "+p.class, "deep "+deep+" "+p.class+" "+kind, "side "+side+" "+kind+" "+p.class)
	if w.accused >= 0 && (p.head == w.accused || s.counted(w.accused) == p.head) {
		add("accused")
	}
	for k := range r.fillers {
		if f := &r.fillers[k]; f.head == p.head {
			add("fills " + string(f.slot.Role))
			add("fills " + string(f.slot.Role) + " " + sort(f.slot.Position) + " " + voice)
		}
	}
	// "Killed in Russian air strikes": what killed them is the phrase, and its doer
	// stands in it.
	if h := s.Tokens[p.head].Head; p.armed && h >= 0 && h != r.head && !isVerb(s.token(h)) {
		for _, b := range r.args {
			if b.head == h {
				add("behind")
				all = append(all, "behind "+b.position+" "+voice, "behind "+s.Tokens[p.head].Rel)
				break
			}
		}
	}
	armed, did := 0, 0
	for _, o := range near {
		if o.actors[0].Name != a.Name || o == p {
			if o.armed {
				armed++
			}
			if o.armed && o.did {
				did++
			}
		}
	}
	if p.armed {
		add(bucket("armed of", armed))
		if p.did {
			add("did violence")
			add(bucket("did violence of", did))
			all = append(all, "did violence "+deep+" "+kind, "did violence "+side+" "+kind)
		}
	}
	if !doer && len(c.Actors) > 0 {
		add(p.class + " by " + c.Actors[0].Class)
	}
	if p.deed != "" {
		all = append(all, "deed "+p.deed+" "+kind)
		if deep == "no argument" {
			all = append(all, "other deed "+p.deed+" "+kind, "other deed "+p.deed[strings.IndexByte(p.deed, ' '):]+" "+p.class)
		}
	}
	between, same, stops := 0, 0, 0
	for _, o := range near {
		if w.side(o.head) == side && abs(o.head-r.head) < abs(p.head-r.head) {
			between++
			if o.class == p.class {
				same++
			}
		}
	}
	for i := min(p.head, r.head) + 1; i < max(p.head, r.head); i++ {
		if s.Tokens[i].UPOS == "PUNCT" {
			stops++
		}
	}
	all = append(all, bucket("between "+side, between), bucket("same between "+side, same), bucket("stops "+side, stops), bucket("nearest", k))
	if same == 0 {
		add("first of its class " + side)
		all = append(all, "first of class "+p.class+" "+side+" "+kind)
	}
	if s.clause(p.head) == s.clause(r.head) {
		all = append(all, "same clause "+position)
	}
	w.others(a, &all)
	if !doer {
		if slices.ContainsFunc(c.Actors, func(t orontes.Actor) bool { return t.Span.Overlaps(a.Span) }) {
			add("actor")
		} else if slices.ContainsFunc(c.Actors, func(t orontes.Actor) bool { return t.Name == a.Name || t.ID != "" && t.ID == a.ID }) {
			add("same as actor")
		}
		if q := s.quantityOf(p.head); q != nil {
			if c.Figure != nil && q.Span.Overlaps(c.Figure.Span) {
				add("its figure")
			} else {
				add("another figure")
			}
		}
		if c.Place != nil && c.Place.Span.Overlaps(a.Span) {
			add("its place")
		}
	}
	return all
}

// others tells what the other claims of the sentence have a party do or suffer.
func (w *weighing) others(a *orontes.Actor, all *[]string) {
	kind := string(w.t.claim.Kind)
	drafts := w.d.drafts
	for k := len(drafts) - 1; k >= 0 && drafts[k].s == w.t.s; k-- {
		o := &drafts[k]
		overlaps := func(b orontes.Actor) bool { return b.Span.Overlaps(a.Span) }
		does, suffers := slices.ContainsFunc(o.claim.Actors, overlaps), slices.ContainsFunc(o.claim.Targets, overlaps)
		if !does && !suffers || o.reading == nil {
			continue
		}
		tie := " apart"
		if w.tied(o) {
			tie = " tied"
		}
		if does {
			*all = append(*all, "does"+tie, "does "+string(o.claim.Kind)+" "+kind+tie)
		}
		if suffers {
			*all = append(*all, "suffers"+tie, "suffers "+string(o.claim.Kind)+" "+kind+tie)
		}
	}
}

// tied reports whether the tree ties what another draft tells to this one's deed.
func (w *weighing) tied(o *draft) bool {
	return w.t.s.sameEvent(o.reading.head, w.t.reading.head, true) || w.t.s.sameEvent(w.t.reading.head, o.reading.head, true)
}

// way is the path in the tree from a phrase to the word that tells the deed: the
// relations up from the one, then down to the other.
func (w *weighing) way(i int) string {
	s := w.t.s
	var b strings.Builder
	for range 5 {
		if at := slices.Index(w.path, i); at >= 0 {
			for k := at - 1; k >= 0 && k >= at-4; k-- {
				b.WriteString(" <" + universal(s.Tokens[w.path[k]].Rel))
			}
			if at > 4 {
				b.WriteString(" < " + strconv.Itoa(at))
			}
			return b.String()
		}
		b.WriteString(" >" + universal(s.Tokens[i].Rel))
		if i = s.Tokens[i].Head; i < 0 {
			break
		}
	}
	return "far"
}
