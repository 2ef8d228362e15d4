package reader

import (
	"slices"
	"strconv"
)

// upwards are the words from token i to the root.
func (s *sentence) upwards(i int) []int {
	var path []int
	for range len(s.Tokens) {
		path = append(path, i)
		if i = s.Tokens[i].Head; i < 0 {
			break
		}
	}
	return path
}

// relation says how a word hangs together with the one that a path leads up from.
func (s *sentence) relation(up []int, cue int) string {
	rel := ""
	for steps := range len(s.Tokens) {
		if k := slices.Index(up, cue); k >= 0 {
			switch {
			case k == 0 && steps == 0:
				return "same"
			case k == 0:
				return "over " + rel + " " + strconv.Itoa(min(steps, 3))
			case steps == 0:
				return "under " + universal(s.Tokens[up[k-1]].Rel) + " " + strconv.Itoa(min(k, 3))
			}
			return "beside " + universal(s.Tokens[up[k-1]].Rel) + " " + rel
		}
		rel = universal(s.Tokens[cue].Rel)
		if cue = s.Tokens[cue].Head; cue < 0 {
			break
		}
	}
	return "apart"
}

// scope says how far what a voice says reaches, and whether a claim's word lies in
// it: in the clause the cue governs, in what goes before a cue that ends its
// stretch, in what follows one that opens it.
func (d *document) scope(s *sentence, i int, v *voice, up []int) string {
	if i >= v.first && i < v.last {
		return "scope speaker"
	}
	from, to := min(i, v.cue), max(i, v.cue)
	stops := 0
	for k := from + 1; k < to; k++ {
		if s.Tokens[k].Form == ";" {
			stops++
		}
	}
	end := max(v.cue+1, v.last)
	tail := end
	for tail < len(s.Tokens) && s.Tokens[tail].Form != ";" && !(s.Tokens[tail].UPOS == "VERB" && !s.timed[tail]) {
		tail++
	}
	closes := tail == len(s.Tokens) || s.Tokens[tail].Form == ";"
	scope := "scope "
	k := slices.Index(up, v.cue)
	if h := s.Tokens[v.cue].Head; k < 0 && h >= 0 && isRel(s.Tokens[v.cue].Rel, "nsubj") {
		k = slices.Index(up, h) // "rumours spread that …"
	}
	switch {
	case k > 0 && stops == 0:
		scope += "content " + universal(s.Tokens[up[k-1]].Rel)
	case v.cue > i && closes:
		scope += "back"
	case v.cue > i:
		scope += "middle"
	default:
		scope += "ahead"
		for k := v.cue + 1; k < i; k++ {
			if s.Tokens[k].UPOS == "CCONJ" {
				scope += " and"
				break
			}
		}
	}
	if stops > 0 {
		scope += " over"
	}
	return scope
}

// heardFeatures tells how a voice of the sentence stands to a claim's word.
func (d *document) heardFeatures(s *sentence, t *draft, i int, v *voice, heard []voice, up []int, quoted string) []string {
	order, from, to := "behind", i, v.cue
	if v.cue < i {
		order, from, to = "ahead", v.cue, i
	}
	if i >= v.first && i < v.last {
		order = "inside"
	}
	commas := 0
	for k := from + 1; k < to; k++ {
		if s.Tokens[k].Form == "," {
			commas++
		}
	}
	scope := d.scope(s, i, v, up)
	features := slices.Concat(v.traits, []string{
		scope, scope + " " + v.standing, scope + " " + v.group, scope + " " + v.group + " " + v.standing, scope + " " + string(t.claim.Kind),
		scope + quoted, scope + " of " + strconv.Itoa(min(3, len(heard))),
		order, "commas " + strconv.Itoa(min(3, commas)) + " " + order,
	})
	if v.first <= 1 && v.last < s.lastWord() && v.cue < s.lastWord()-1 {
		features = append(features, "begins", "begins "+v.standing, "begins "+v.form+" "+v.standing+" "+order)
	}
	if !s.body {
		features = append(features, "title "+v.form, "title "+v.standing+" "+order)
	}
	return features
}
