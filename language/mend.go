package language

// mend repairs trees that no sentence has: a predicate that hangs from what would
// be its subject, a list that is taken apart, and the first half of a word that
// does not hang from the second ("Turkey-backed factions"); and see appose.
func (a *Analyser) mend(tokens []Token, heads []int16, labels []uint8) {
	parts := a.model.parts
	for i := range tokens {
		switch parts.Labels[labels[i]] {
		case "cop":
			a.raise(heads[i], int16(i), heads, labels)
		case "appos":
			a.enlist(int16(i), tokens, heads, labels)
		case "nsubj", "nsubj:pass":
			a.appose(int16(i), tokens, heads, labels)
			a.describe(int16(i), tokens, heads, labels)
		case "vocative", "compound":
			a.unlink(int16(i), tokens, heads, labels)
			if k := i + 2; k < len(tokens) && tokens[i+1].Form == "-" && !tokens[i].SpaceAfter && parts.Labels[labels[k]] == "amod" && !above(i, k, heads) {
				heads[i], labels[i] = int16(k), parts.Relation("compound")
			}
		}
	}
}

// raise makes the predicate of a copula the root where it hangs as a modifier
// from a root in front of the copula, and has no subject: "The number of those
// displaced was 880,000". That root is its subject, and what the predicate took
// from before the copula, as "of those", is the subject's.
func (a *Analyser) raise(predicate, copula int16, heads []int16, labels []uint8) {
	parts := a.model.parts
	tags := parts.Tags
	top := heads[predicate]
	if int(top) == len(heads) || top > copula || predicate < copula || parts.Labels[labels[predicate]] != "nmod" ||
		int(heads[top]) != len(heads) || !nominal[tags[a.tags[top]].UPOS] {
		return
	}
	for d := range heads {
		if heads[d] == predicate && parts.Labels[labels[d]] == "nsubj" {
			return
		}
	}
	complement := int16(-1)
	for d := copula - 1; d > top; d-- {
		switch {
		case heads[d] != predicate || tags[a.tags[d]].UPOS == "ADV":
		case complement >= 0:
			heads[d] = complement
		case tags[a.tags[d]].UPOS == "DET":
			complement = d
			a.tags[d] = parts.Demonstrative
			heads[d], labels[d] = top, parts.Relation("nmod")
		}
	}
	heads[predicate], labels[predicate] = heads[top], labels[top]
	heads[top], labels[top] = predicate, parts.Relation("nsubj")
	for d := copula; int(d) < len(heads); d++ {
		if heads[d] == top {
			heads[d] = predicate
		}
	}
}

// enlist joins an apposition to the noun before it where the two are the start
// of a list: in "attacks in Daraa countryside, Aleppo and Damascus", the attacks
// are no Aleppo.
func (a *Analyser) enlist(i int16, tokens []Token, heads []int16, labels []uint8) {
	parts := a.model.parts
	k := i - 2
	if k < 0 || tokens[i-1].Form != "," || heads[i] >= k || heads[k] != heads[i] || parts.Labels[labels[k]] != "nmod" ||
		parts.Tags[a.tags[i]].UPOS != "PROPN" || !nominal[parts.Tags[a.tags[k]].UPOS] {
		return
	}
	for d := i + 1; int(d) < len(heads); d++ {
		if heads[d] == i && parts.Labels[labels[d]] == "conj" && parts.Tags[a.tags[d]].UPOS == "PROPN" {
			heads[i], labels[i] = k, labels[d]
			return
		}
	}
}

// appose makes the subject of a verb the apposition it is where the name it
// stands behind, and a comma, were left to hang from it or from what it has: "Homs
// and Hama, two cities on the road, have fallen".
func (a *Analyser) appose(i int16, tokens []Token, heads []int16, labels []uint8) {
	parts := a.model.parts
	first := i
	for first > 0 && heads[first-1] == i && parts.Tags[a.tags[first-1]].XPOS == "CD" {
		first--
	}
	if first == i || first < 2 || tokens[first-1].Form != "," {
		return
	}
	x := first - 2
	for heads[x] < first-1 {
		x = heads[x]
	}
	if parts.Tags[a.tags[x]].UPOS != "PROPN" || heads[x] < first || heads[x] > i {
		return
	}
	heads[x], labels[x] = heads[i], labels[i]
	heads[i], labels[i] = x, parts.Relation("appos")
}

// unlink takes a name off a noun that it cannot be the first part of, because a
// comma or a preposition stands between the two, and makes it the object of the
// verb right before it: "controls Lalibela, residents said", "cleared Harasta of
// rebels"; and off a finite verb without a subject, whose subject it is: "as army
// withdraws".
func (a *Analyser) unlink(i int16, tokens []Token, heads []int16, labels []uint8) {
	parts, tags := a.model.parts, a.model.parts.Tags
	h := heads[i]
	if int(h) >= len(heads) || h <= i {
		return
	}
	if x := tags[a.tags[h]].XPOS; h == i+1 && (x == "VBZ" || x == "VBD" || x == "VBP" || x == "VBG") && nominal[tags[a.tags[i]].UPOS] {
		for d := range heads {
			if heads[d] == h && (parts.Labels[labels[d]] == "nsubj" || parts.Labels[labels[d]] == "nsubj:pass") {
				return
			}
		}
		labels[i] = parts.Relation("nsubj")
		return
	}
	parted := false
	for k := i + 1; k < h; k++ {
		parted = parted || tokens[k].Form == "," || tags[a.tags[k]].UPOS == "ADP"
	}
	if !parted || i == 0 || tags[a.tags[i]].UPOS != "PROPN" || tags[a.tags[i-1]].UPOS != "VERB" {
		return
	}
	for d := range heads {
		if heads[d] == i-1 && parts.Labels[labels[d]] == "obj" {
			return
		}
	}
	if above(int(i), int(i)-1, heads) {
		return // the verb is part of the name's own phrase
	}
	heads[i], labels[i] = i-1, parts.Relation("obj")
}

// describe turns a subject round that was hung from what describes it: in "Russia
// and Iran, the government's allies, have declared …" the two declared it. A noun
// that is a subject itself and has no copula has no subject.
func (a *Analyser) describe(i int16, tokens []Token, heads []int16, labels []uint8) {
	parts := a.model.parts
	h := heads[i]
	if int(h) >= len(heads) || h <= i || !nominal[parts.Tags[a.tags[h]].UPOS] || parts.Tags[a.tags[i]].UPOS != "PROPN" {
		return
	}
	if rel := parts.Labels[labels[h]]; rel != "nsubj" && rel != "nsubj:pass" {
		return
	}
	comma := false
	for k := i + 1; k < h; k++ {
		comma = comma || tokens[k].Form == ","
	}
	for d := range heads {
		if heads[d] == h && parts.Labels[labels[d]] == "cop" {
			return
		}
	}
	if !comma {
		return
	}
	heads[i], labels[i] = heads[h], labels[h]
	heads[h], labels[h] = i, parts.Relation("appos")
}

// above reports whether word i stands above word k, or is it.
func above(i, k int, heads []int16) bool {
	for range heads {
		if k == i || k >= len(heads) {
			break
		}
		k = int(heads[k])
	}
	return k == i
}
