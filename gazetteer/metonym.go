package gazetteer

// metonyms marks the names of capitals and countries that stand for their
// governments: subjects of what governments do, and partners in ties and
// talks.
func (f *Finder) metonyms(d *document) {
	for i := range d.mentions {
		m := &d.mentions[i]
		if !m.taken || m.demonym || m.pick < 0 || m.score < threshold {
			continue
		}
		c := &m.name.cands[m.pick]
		if c.class == classCountry || c.capital {
			m.metonym = f.governs(d, m, c)
		}
	}
}

// governs reports whether the mention is the subject of an act of government.
func (f *Finder) governs(d *document, m *mention, c *candidate) bool {
	s := &d.sentences[m.sentence]
	words := d.words[m.sentence]
	if m.last < len(words) && (words[m.last].lower == "," || words[m.last].lower == "(") || m.first == 0 && words[m.first].shape == shapeCapital && m.end-m.start > 4 {
		return false // a dateline, or a name explained
	}
	head := m.last - 1
	for k := m.first; k < m.last; k++ {
		if h := s.Tokens[k].Head; h < m.first || h >= m.last {
			head = k
			break
		}
	}
	for range 4 { // up through a list: "Ankara and Damascus agreed"
		t := &s.Tokens[head]
		if t.Head < 0 || t.Head >= len(s.Tokens) {
			break
		}
		switch t.Rel {
		case "conj":
			head = t.Head
			continue
		case "nsubj", "nsubj:pass":
			w := words[t.Head]
			return t.Rel == "nsubj" && (w.kind&(wordGovern|wordRelation) != 0 || f.form(s.Tokens[t.Head].Lemma).kind&wordGovern != 0)
		case "nmod:poss": // "Ankara's approval"
			return c.capital && words[t.Head].kind&wordRelation != 0
		case "nmod", "obl":
			for _, k := range s.Children(head) {
				if l := words[k].lower; l == "with" || l == "between" {
					return words[t.Head].kind&wordRelation != 0
				}
			}
		}
		break
	}
	// Where there is no tree to go by, the word after.
	if s.Tokens[head].Rel == "" && m.last < len(words) {
		return words[m.last].kind&wordGovern != 0 && words[m.last].shape == shapeLower
	}
	return false
}
