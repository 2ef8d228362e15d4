package reader

import (
	"slices"

	"orontes"
	"orontes/reader/lexicon"
)

// locatives are the prepositions that the position "loc" stands for.
var locatives = []string{"in", "at", "near", "on", "around", "inside", "outside", "across", "throughout",
	"within", "along", "over", "into", "between", "off", "close to", "north of", "south of", "east of", "west of",
	"northeast of", "northwest of", "southeast of", "southwest of", "outside of", "upstream of", "downstream of"}

// fill lays the entry's slots over the frame's arguments and ranks the result.
// Required roles that stay empty are what the reading lacks.
func (d *document) fill(r *reading) {
	r.rank = 100 * (len(r.word.Rest) + min(1, len(r.word.Prep)))
	used := map[int]bool{}
	for k := range r.entry.Slots {
		slot := &r.entry.Slots[k]
		found := d.candidates(r, slot, used)
		for _, f := range found {
			r.fillers = append(r.fillers, f)
			used[f.head] = true
		}
		switch {
		case len(found) > 0 && slot.Required && found[0].helper != "" && slices.Contains(slot.Accepts, found[0].helper):
			r.rank += 23 + 2*(len(found)-1) // "warplanes" before any armed party
		case len(found) > 0 && slot.Required:
			r.rank += 20 + min(1, len(slot.Accepts)) + 2*(len(found)-1)
		case len(found) > 0:
			r.rank += 8
		case slot.Required:
			r.lacks = append(r.lacks, slot.Role)
		}
	}
	if r.entry.Weak {
		r.rank -= 5
	}
	if r.strayObject() {
		r.rank -= 10
	}
}

// strayObject reports whether the verb has an object that its entry has no place
// for: "closed the crossing" is not "closed in".
func (r *reading) strayObject() bool {
	if r.class != lexicon.Verb || r.passive || r.entry.Slot("obj") != nil {
		return false
	}
	return slices.ContainsFunc(r.args, func(a argument) bool {
		return a.position == "obj" && !a.carried && !r.s.timed[a.head] && !slices.Contains(r.words, a.head)
	})
}

// candidates finds what fills a slot, with everything coordinated with it.
func (d *document) candidates(r *reading, slot *lexicon.Slot, used map[int]bool) []fill {
	for _, position := range r.surface(slot) {
		for _, a := range r.args {
			if !positionFits(position, a.position) || a.head == r.head || a.head >= 0 && r.s.timed[a.head] ||
				position == "mod" && r.s.Tokens[a.head].UPOS == "NUM" && slot.Role != lexicon.Who {
				continue
			}
			if position == "that" {
				return []fill{{slot: slot, filler: filler{head: a.head}}}
			}
			var out []fill
			for k, head := range d.spread(r.s, a.head) {
				if k > 0 && head > a.head && d.anew(r.s, a.head+1, head) {
					break // "killed five people and wounded 12 others"
				}
				f := d.filler(r.s, head)
				if used[f.head] || r.s.timed[f.head] || slices.Contains(r.words, f.head) || d.reader.light.time[r.s.Tokens[f.head].Lemma] || !d.fits(r.s, slot, &f) && !d.unnamed(r, slot, &f) ||
					position == "mod" && slot.Role == lexicon.Target && f.plain() {
					continue // "a lightning offensive" has no target
				}
				out = append(out, fill{slot, f, a.carried})
			}
			if len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// unnamed reports whether a pronoun that stands for nobody named before may be an
// armed side all the same, because only such a one does what the verb says: "they
// overran the base". The claim then has no actor.
func (d *document) unnamed(r *reading, slot *lexicon.Slot, f *filler) bool {
	if slot.Role != lexicon.Actor || f.isParty || r.class != lexicon.Verb || !slices.Contains(slot.Accepts, "armed") {
		return false
	}
	switch r.entry.Kind {
	case orontes.Control, orontes.Battle, orontes.Strike, orontes.Attack:
		return d.reader.grammar.unnamed[r.s.lower(f.head)]
	}
	return false
}

// plain reports whether a filler is neither a party nor a place nor a thing that
// the lexicon knows.
func (f *filler) plain() bool {
	return !f.isParty && f.place == nil && f.object == "" && f.placed == ""
}

// spread lists everything a phrase stands for: what is coordinated with it, and
// for a number of places those it goes on to name.
func (d *document) spread(s *sentence, i int) []int {
	var named []int
	for _, name := range d.enumeration(s, i) {
		if f := s.toponym[name[0]]; f != nil {
			named = append(named, s.nameHead(f))
		}
	}
	if len(named) > 0 {
		return named
	}
	return s.conjuncts(i)
}

func positionFits(want, have string) bool {
	if want == "loc" {
		return slices.Contains(locatives, have)
	}
	return want == have || want == "to" && (have == "toward" || have == "towards" || have == "into" || have == "onto")
}

// surface lists where a deep position may stand in this frame, likeliest first.
func (r *reading) surface(slot *lexicon.Slot) []string {
	if r.class != lexicon.Noun {
		return []string{slot.Position}
	}
	switch slot.Position {
	case "subj":
		if r.entry.Slot("obj") == nil {
			return []string{"subj", "is", "by", "poss", "of", "mod"}
		}
		return []string{"subj", "is", "by", "poss", "mod"}
	case "obj":
		return []string{"obj", "of", "on", "against", "poss", "mod"}
	case "loc":
		return []string{"loc", "mod"}
	}
	return []string{slot.Position}
}
