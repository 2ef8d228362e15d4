package language

import "strings"

// reconcile mends tags that the tree disproves: a participle that has a
// subject of its own and nothing that helps it is a past tense, as in "The
// army denied that". Only forms that can be both are touched.
func (a *Analyser) reconcile(tokens []Token, heads []int16, labels []uint8) {
	parts := a.model.parts
	if parts.Participle == parts.PastTense { // the model has neither
		return
	}
	for i := range tokens {
		if a.tags[i] != parts.Participle || !strings.HasSuffix(tokens[i].Form, "d") && !strings.HasSuffix(tokens[i].Form, "t") {
			continue
		}
		switch parts.Labels[labels[i]] {
		case "root", "ccomp", "parataxis", "conj":
		default:
			continue
		}
		subject, helped := false, false
		for j, h := range heads {
			if int(h) != i {
				continue
			}
			switch parts.Labels[labels[j]] {
			case "nsubj":
				subject = true
			case "aux", "aux:pass", "cop":
				helped = true
			}
		}
		if subject && !helped {
			a.tags[i] = parts.PastTense
		}
	}
}

// findVerb gives a statement that has no verb the one it may have: "Rebels
// advanced." is no noun phrase.
func (a *Analyser) findVerb(tokens []Token) {
	parts := a.model.parts
	for i := range tokens {
		if pos := parts.Tags[a.tags[i]].UPOS; pos == "VERB" || pos == "AUX" {
			return
		}
	}
	if parts.Participle == parts.PastTense || len(tokens) == 0 || tokens[len(tokens)-1].Form != "." {
		return
	}
	for i := 1; i < len(tokens); i++ {
		before := parts.Tags[a.tags[i-1]].UPOS
		if parts.Tags[a.tags[i]].XPOS == "JJ" && (before == "NOUN" || before == "PROPN") && parts.Tagger.Book().May(&a.words[i], "VBD") {
			a.tags[i] = parts.PastTense
			return
		}
	}
}

// reduced is a participle behind a noun, with a prepositional phrase between
// it and the verb of the sentence: "people displaced since November have
// returned".
type reduced struct{ participle, noun, verb int } // noun: of the phrase

// findReduced appends the reduced clauses that the words show, whatever the
// tree says, and mends the tags of their participles and prepositions.
func (a *Analyser) findReduced(tokens []Token, found []reduced) []reduced {
	parts := a.model.parts
	upos := func(i int) string { return parts.Tags[a.tags[i]].UPOS }
	for i := 1; i+4 < len(tokens); i++ {
		tag := a.tags[i]
		if tag != parts.PastTense && tag != parts.Participle || !strings.HasSuffix(tokens[i].Form, "ed") ||
			!nominal[upos(i-1)] || upos(i+1) != "ADP" && upos(i+1) != "SCONJ" || tokens[i+1].Form == "that" {
			continue
		}
		j := i + 2
		for nominal[upos(j)] || upos(j) == "DET" || upos(j) == "ADJ" || upos(j) == "NUM" {
			if j++; j == len(tokens) {
				return found
			}
		}
		verb := j
		for verb < len(tokens) && (upos(verb) == "AUX" || upos(verb) == "ADV" || upos(verb) == "PART") {
			verb++
		}
		if upos(j) == "AUX" && nominal[upos(j-1)] && verb < len(tokens) && upos(verb) == "VERB" {
			a.tags[i], a.tags[i+1] = parts.Participle, parts.Preposition
			found = append(found, reduced{participle: i, noun: j - 1, verb: verb})
		}
	}
	return found
}

var nominal = map[string]bool{"NOUN": true, "PROPN": true}

// attach hangs the verb of the sentence above the noun that a reduced clause
// modifies, where the parser took the phrase for a clause with that verb.
func (a *Analyser) attach(r reduced, heads []int16, labels []uint8) {
	parts := a.model.parts
	p, v, noun := int16(r.participle), int16(r.verb), int16(r.noun)
	top := p - 1
	if heads[v] != p || heads[p] != top && heads[p] >= p {
		return
	}
	if heads[p] < p {
		top = heads[p]
	}
	for h := heads[top]; int(h) < len(heads); h = heads[h] {
		if h == noun || h == p+1 {
			return // the phrase stands above: there is nothing to mend
		}
	}
	label := labels[top]
	if strings.HasPrefix(parts.Labels[label], "nsubj") {
		label = parts.Relation("ccomp")
	}
	heads[v], labels[v] = heads[top], label
	heads[top], labels[top] = v, parts.Relation("nsubj")
	heads[p], labels[p] = top, parts.Relation("acl")
	heads[noun], labels[noun] = p, parts.Relation("obl")
	heads[p+1], labels[p+1] = noun, parts.Relation("case")
	for d := v + 1; int(d) < len(heads); d++ {
		if heads[d] == top || heads[d] == p {
			heads[d] = v
		}
	}
}
