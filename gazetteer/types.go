package gazetteer

import (
	"orontes/language"
)

// types reads the nouns that say what kind of place a name is: "Homs
// Governorate", "Aleppo and Idlib provinces", "the city of Hama".
func (f *Finder) types(d *document) {
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.demonym || m.unknown {
			continue
		}
		tokens, words := d.sentences[m.sentence].Tokens, d.words[m.sentence]
		f.typeAfter(d, m, i, tokens, words)
		if m.want == classOther {
			m.want = typeBefore(m, tokens, words)
		}
	}
}

func (f *Finder) typeAfter(d *document, m *mention, i int, tokens []language.Token, words []*form) {
	at := m.last
	if at >= len(tokens) || !touching(tokens, at-1) || words[at].kind&wordType == 0 {
		return
	}
	w := words[at]
	want := wanted(w.kind)
	switch {
	case w.shape == shapeTitle:
		if more := at+1 < len(tokens) && touching(tokens, at) && words[at+1].shape.capital(); more && (w.kind&wordCounty == 0 || words[at+1].kind&wordStreet != 0) {
			return // "Ohio State University", "Otter Tail County Road"
		}
		if w.kind&wordCollege != 0 && !m.name.state() {
			return // "Wright State", "Florida State": universities
		}
		if d.begins(m.sentence, at) || w.kind&wordTown != 0 && w.kind&wordTitled == 0 {
			return
		}
		m.want = want
		if w.kind&wordTown == 0 { // the noun is part of the name
			m.last, m.end, m.one = at+1, tokens[at].End, false
			if i+1 < len(d.mentions) && d.mentions[i+1].sentence == m.sentence && d.mentions[i+1].first < m.last {
				d.mentions[i+1].swallowed = true
			}
		}
	case w.shape == shapeLower:
		if w.kind&wordFall != 0 || tokens[at].UPOS == "VERB" { // "Homs falls to the rebels"
			return
		}
		m.want = want
		if w.kind&wordPlural == 0 {
			return
		}
		for k := i - 1; k >= 0; k-- { // "Homs, Hama and Idlib provinces"
			b, next := &d.mentions[k], &d.mentions[k+1]
			if b.sentence != m.sentence || !listed(words, tokens, b.last, next.first) {
				return
			}
			b.want = want
		}
	}
}

// state reports whether a country other than the United States, where it would
// be a university, has a first-level unit of the name.
func (n *name) state() bool {
	for i := range n.cands {
		if c := &n.cands[i]; c.class == classAdmin1 && c.country != countryCode("US") || c.class == classRegion && c.country != 0 {
			return true
		}
	}
	return false
}

// listed reports whether only commas and conjunctions stand between tokens.
func listed(words []*form, tokens []language.Token, from, to int) bool {
	if to-from < 1 || to-from > 3 {
		return false
	}
	for k := from; k < to; k++ {
		if words[k].kind&(wordAnd|wordThe) == 0 && words[k].lower != "," {
			return false
		}
	}
	return true
}

// typeBefore reads "province of X", "the city of X", "X" being the mention.
func typeBefore(m *mention, tokens []language.Token, words []*form) class {
	i := m.first - 1
	if i < 0 || !touching(tokens, i) {
		return classOther
	}
	if words[i].kind&wordOf != 0 && i > 0 && words[i-1].kind&wordType != 0 && (i == 1 || !words[i-2].shape.capital()) { // not "Kharkiv region of Ukraine"
		return wanted(words[i-1].kind)
	}
	return classOther
}

// wanted is the class of place that a noun asks for.
func wanted(kind wordKind) class {
	switch {
	case kind&wordCounty != 0:
		return classAdmin2
	case kind&wordUnit != 0:
		return classAdmin1
	case kind&wordTown != 0:
		return classSettlement
	case kind&wordWater != 0:
		return classRegion
	}
	return classOther
}

// suits is the factor by which a noun that asks for one class of place makes a
// candidate of another more likely.
func suits(want class, c *candidate) float64 {
	switch want {
	case classAdmin1:
		switch c.class {
		case classAdmin1:
			return 20
		case classAdmin2:
			return 3
		case classRegion:
			return 2
		case classCountry:
			return 0.02
		}
		return 0.3
	case classAdmin2:
		switch c.class {
		case classAdmin2:
			return 20
		case classAdmin1:
			return 4
		case classCountry:
			return 0.02
		}
		return 0.5
	case classSettlement:
		switch c.class {
		case classSettlement:
			return 4
		case classSection:
			return 2
		}
		return 0.2
	case classRegion:
		if c.class == classRegion || c.class == classOther {
			return 10
		}
		return 0.002
	}
	return 1
}
