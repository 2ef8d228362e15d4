package reader

import (
	"slices"
	"strconv"
	"strings"
)

// reach is how many words above an event its facets are read from.
const reach = 4

// facets tells how a sentence puts forward the event that token i tells: the words
// that help, mark, deny and govern it; and beside those, what kind of words and
// sentence it stands among. Whether it happened is learnt from them.
func (r *Reader) facets(s *sentence, i int) (over, beside []string) {
	all := make([]string, 0, 64)
	add := func(f ...string) { all = append(all, strings.Join(f, " ")) }
	t := s.token(i)
	add("tag", t.XPOS)
	add("relation", t.Rel)
	at := i
	for level := range reach {
		own := "own"
		if level > 0 {
			own = "over"
		}
		for _, c := range s.Children(at) {
			child := s.token(c)
			rel := universal(child.Rel)
			switch rel {
			case "obl", "nmod", "nsubj", "obj", "parataxis", "acl", "advcl", "appos":
				if class := r.words.Modality[child.Lemma]; class != "" {
					add(own, rel, class)
				}
			}
			switch rel {
			case "aux", "mark", "advmod", "det", "cc", "amod", "compound", "expl":
				add(own, rel, child.Lemma)
				if class := r.words.Modality[child.Lemma]; class != "" {
					add(own, rel, class)
				}
			case "case":
				add(own, rel, s.preposition(at))
			case "nsubj", "obj":
				if s.without(c) || child.UPOS == "PRON" {
					add(own, rel, child.Lemma)
				}
				if s.without(c) {
					add(own, rel, "0")
				}
				for _, g := range s.Children(c) {
					if universal(s.Tokens[g].Rel) == "det" {
						add(own, rel, s.Tokens[g].Lemma)
					}
				}
			case "advcl":
				if m := s.child(c, "mark"); m >= 0 {
					add(own, rel, s.lower(m))
				} else if f := s.child(c, "aux"); f >= 0 && f < at && s.child(c, "nsubj") > f {
					add(own, rel, "inverted") // "had they come"
				}
			}
		}
		if s.negated(at) {
			add(own, "denied")
		}
		if f := s.child(at, "aux"); f >= 0 && s.child(at, "nsubj") > f {
			add(own, "inverted")
		}
		if isVerb(s.token(at)) && s.hasTo(at) {
			m := s.child(at, "mark") // "are to go", "plan to go", "Britain to go"
			add(own, "infinitive", s.lemma(m-1))
			add(own, "infinitive", universal(s.Tokens[at].Rel))
			if s.Tokens[m-min(m, 1)].UPOS == "PROPN" {
				add(own, "infinitive of a name")
			}
		}
		h, rel := s.up(at)
		if h < 0 {
			break
		}
		head := s.token(h)
		add("under", strconv.Itoa(level), rel, head.Lemma)
		add("under", head.Lemma)
		add("path", strconv.Itoa(level), rel, head.UPOS)
		if class := r.words.Modality[head.Lemma]; class != "" {
			add("under", strconv.Itoa(level), rel, "class", class)
			add("under class", class)
		}
		if _, says := r.words.Says[head.Lemma]; says {
			add("under said", rel)
		}
		if level > 0 {
			add("tag over", head.XPOS)
		}
		at = h
	}
	over, all = slices.Clip(all), nil
	add("lemma", t.Lemma)
	for k := 1; k <= 3; k++ {
		add("before", strconv.Itoa(k), s.lemma(i-k))
		add("after", strconv.Itoa(k), s.lemma(i+k))
	}
	if o := s.token(0); isNominal(o) && o.UPOS != "PRON" {
		add("opens", o.UPOS)
	} else {
		add("opens", o.Lemma)
	}
	add("ends", s.lemma(len(s.Tokens)-1))
	seen := map[string]bool{}
	for k := max(0, i-6); k < min(len(s.Tokens), i+7); k++ {
		class := r.words.Modality[s.Tokens[k].Lemma]
		if class == "" || k == i {
			continue
		}
		side := "follows"
		if k < i {
			side = "precedes"
		}
		if !seen[side+class] {
			seen[side+class] = true
			add(side, class)
		}
	}
	for k := range s.Tokens {
		lemma := s.Tokens[k].Lemma
		if class := r.words.Modality[lemma]; class != "" && !seen[class] {
			seen[class] = true
			add("holds", class)
		}
		if field := r.words.Traps[lemma]; field != "" && !seen[field] {
			seen[field] = true
			add("holds", field)
		}
	}
	if !s.body {
		add("headline")
	}
	if s.quoted[i] {
		add("quoted")
		first, last := i, i+1
		for first > 0 && s.quoted[first-1] {
			first--
		}
		for last < len(s.Tokens) && s.quoted[last] {
			last++
		}
		add(bucket("quoted words", last-first))
	}
	return over, all
}

// lemma is the lemma of a token, "" beyond the sentence's ends.
func (s *sentence) lemma(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Lemma
}
