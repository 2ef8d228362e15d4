package roles

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/note"
)

// asked names the role that the word's line asks for at a position.
func (w *weighing) asked(position string) string {
	for k := range w.t.Reading.Entry.Slots {
		slot := &w.t.Reading.Entry.Slots[k]
		for _, at := range w.t.Reading.Surface(slot) {
			if note.PositionFits(at, position) {
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
func (w *weighing) none(near []*draft.Phrase, doer bool) []string {
	c, r := &w.t.Claim, w.t.Reading
	kind := string(c.Kind)
	all := []string{
		"none", "none " + kind, "none " + kind + "." + c.Type, "none class " + string(rune(r.Class)), "none " + r.Word.Head,
		draft.Bucket("none of", len(near)), "none " + kind + " " + string(rune(r.Class)), "none relation " + note.Universal(w.t.S.Tokens[r.Head].Rel),
	}
	for k := range r.Fillers {
		role := string(r.Fillers[k].Slot.Role)
		all = append(all, "none, fills "+role, "none, fills "+role+" "+kind)
	}
	for _, a := range r.Args {
		if a.Head >= 0 {
			sort := frame.Sort(w.d.Story, w.t.S, a.Head)
			all = append(all, "argument "+a.Position+" "+sort, "argument "+a.Position+" "+sort+" "+kind)
		}
	}
	before := "nobody"
	for k := len(w.d.Drafts) - 1; k >= 0 && w.d.Drafts[k].S == w.t.S && doer; k-- {
		if o := &w.d.Drafts[k]; len(o.Claim.Actors) > 0 && o.Reading != nil {
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
			if p.Armed {
				armed = "armed"
				if p.Did {
					did = " that did"
				}
			}
		}
		all = append(all, "none "+armed+did, "none "+armed+did+" "+kind)
	}
	if r.Passive {
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
	voice, kind, side, path := voice(w.t.Reading), string(w.t.Claim.Kind), w.side(i), w.way(i)
	return append(make([]string, 0, 96),
		"at "+position+" "+voice, "at "+position+" "+voice+" "+kind, "deep "+deep+" "+voice, "deep "+deep+" "+kind,
		asked, asked+" "+kind, asked+" "+voice, "path "+path+" "+voice, "path "+path+" "+kind,
		"side "+side+" "+voice, draft.Bucket("distance "+side, note.Abs(i-w.t.Reading.Head)/2))
}

// voice is the class of the word that tells the deed, and whether it is passive.
func voice(r *frame.Reading) string {
	if r.Passive {
		return string(rune(r.Class)) + "p"
	}
	return string(rune(r.Class))
}

// side is on which of the deed a word stands.
func (w *weighing) side(i int) string {
	if i < w.t.Reading.Head {
		return "before"
	}
	return "after"
}

// position is where a phrase stands in the frame, the prepositions told apart and
// not, and which role the word's line asks for there.
func (w *weighing) position(i int) (position, deep, asked string) {
	for _, a := range w.t.Reading.Args {
		if a.Head == i || a.Head >= 0 && w.t.S.Counted(a.Head) == i {
			position, deep, asked = a.Position, sort(a.Position), w.asked(a.Position)
			if a.Carried {
				position += " carried"
			}
			return position, deep, asked
		}
	}
	return "no argument", "no argument", "not asked"
}

// features tells what may make a phrase the one that fills the role: what it is,
// where it stands to the word that tells the deed, and what else is said of it.
func (w *weighing) features(p *draft.Phrase, k int, near []*draft.Phrase, doer bool) []string {
	s, r, c := w.t.S, w.t.Reading, &w.t.Claim
	kind := string(c.Kind)
	a := &p.Actors[0]
	all := append(w.stands(p.Head), p.Marks...)
	add := func(name string) { all = append(all, name, name+" "+kind) }
	add("class " + p.Class)
	position, deep, asked := w.position(p.Head)
	voice, side := voice(r), w.side(p.Head)
	all = append(all, "class "+p.Class+" "+kind+"."+c.Type, asked+" "+p.Class, "deep "+deep+" "+p.Class+" "+kind, "side "+side+" "+kind+" "+p.Class)
	if w.accused >= 0 && (p.Head == w.accused || s.Counted(w.accused) == p.Head) {
		add("accused")
	}
	for k := range r.Fillers {
		if f := &r.Fillers[k]; f.Head == p.Head {
			add("fills " + string(f.Slot.Role))
			add("fills " + string(f.Slot.Role) + " " + sort(f.Slot.Position) + " " + voice)
		}
	}
	// "Killed in Russian air strikes": what killed them is the phrase, and its doer
	// stands in it.
	if h := s.Tokens[p.Head].Head; p.Armed && h >= 0 && h != r.Head && !note.IsVerb(s.Token(h)) {
		for _, b := range r.Args {
			if b.Head == h {
				add("behind")
				all = append(all, "behind "+b.Position+" "+voice, "behind "+s.Tokens[p.Head].Rel)
				break
			}
		}
	}
	armed, did := 0, 0
	for _, o := range near {
		if o.Actors[0].Name != a.Name || o == p {
			if o.Armed {
				armed++
			}
			if o.Armed && o.Did {
				did++
			}
		}
	}
	if p.Armed {
		add(draft.Bucket("armed of", armed))
		if p.Did {
			add("did violence")
			add(draft.Bucket("did violence of", did))
			all = append(all, "did violence "+deep+" "+kind, "did violence "+side+" "+kind)
		}
	}
	if !doer && len(c.Actors) > 0 {
		add(p.Class + " by " + c.Actors[0].Class)
	}
	if p.Deed != "" {
		all = append(all, "deed "+p.Deed+" "+kind)
		if deep == "no argument" {
			all = append(all, "other deed "+p.Deed+" "+kind, "other deed "+p.Deed[strings.IndexByte(p.Deed, ' '):]+" "+p.Class)
		}
	}
	between, same, stops := 0, 0, 0
	for _, o := range near {
		if w.side(o.Head) == side && note.Abs(o.Head-r.Head) < note.Abs(p.Head-r.Head) {
			between++
			if o.Class == p.Class {
				same++
			}
		}
	}
	for i := min(p.Head, r.Head) + 1; i < max(p.Head, r.Head); i++ {
		if s.Tokens[i].UPOS == "PUNCT" {
			stops++
		}
	}
	all = append(all, draft.Bucket("between "+side, between), draft.Bucket("same between "+side, same), draft.Bucket("stops "+side, stops), draft.Bucket("nearest", k))
	if same == 0 {
		add("first of its class " + side)
		all = append(all, "first of class "+p.Class+" "+side+" "+kind)
	}
	if s.Clause(p.Head) == s.Clause(r.Head) {
		all = append(all, "same clause "+position)
	}
	w.others(a, &all)
	if !doer {
		if slices.ContainsFunc(c.Actors, func(t orontes.Actor) bool { return t.Span.Overlaps(a.Span) }) {
			add("actor")
		} else if slices.ContainsFunc(c.Actors, func(t orontes.Actor) bool { return t.Name == a.Name || t.ID != "" && t.ID == a.ID }) {
			add("same as actor")
		}
		if q := s.QuantityOf(p.Head); q != nil {
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
	kind := string(w.t.Claim.Kind)
	drafts := w.d.Drafts
	for k := len(drafts) - 1; k >= 0 && drafts[k].S == w.t.S; k-- {
		o := &drafts[k]
		overlaps := func(b orontes.Actor) bool { return b.Span.Overlaps(a.Span) }
		does, suffers := slices.ContainsFunc(o.Claim.Actors, overlaps), slices.ContainsFunc(o.Claim.Targets, overlaps)
		if !does && !suffers || o.Reading == nil {
			continue
		}
		tie := " apart"
		if w.tied(o) {
			tie = " tied"
		}
		if does {
			*all = append(*all, "does"+tie, "does "+string(o.Claim.Kind)+" "+kind+tie)
		}
		if suffers {
			*all = append(*all, "suffers"+tie, "suffers "+string(o.Claim.Kind)+" "+kind+tie)
		}
	}
}

// tied reports whether the tree ties what another draft tells to this one's deed.
func (w *weighing) tied(o *draft.Draft) bool {
	return w.t.S.SameEvent(o.Reading.Head, w.t.Reading.Head, true) || w.t.S.SameEvent(w.t.Reading.Head, o.Reading.Head, true)
}

// way is the path in the tree from a phrase to the word that tells the deed: the
// relations up from the one, then down to the other.
func (w *weighing) way(i int) string {
	s := w.t.S
	var b strings.Builder
	for range 5 {
		if at := slices.Index(w.path, i); at >= 0 {
			for k := at - 1; k >= 0 && k >= at-4; k-- {
				b.WriteString(" <" + note.Universal(s.Tokens[w.path[k]].Rel))
			}
			if at > 4 {
				b.WriteString(" < " + strconv.Itoa(at))
			}
			return b.String()
		}
		b.WriteString(" >" + note.Universal(s.Tokens[i].Rel))
		if i = s.Tokens[i].Head; i < 0 {
			break
		}
	}
	return "far"
}
