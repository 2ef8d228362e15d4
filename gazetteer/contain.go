package gazetteer

// contain links names to the name of what they lie in: "Paris, Texas".
func (f *Finder) contain(d *document) {
	for i := 0; i+1 < len(d.mentions); i++ {
		a, b := &d.mentions[i], &d.mentions[i+1]
		if a.sentence != b.sentence || !d.leadsIn(a, b) {
			continue
		}
		if f.couldLie(a.name, b.name) {
			a.inside = i + 1
			a.odds = max(a.odds+3, 1)
			b.odds += 2
			a.taken, b.taken = a.odds > 0, b.odds > 0
		}
	}
}

// leadsIn reports whether the words between two mentions say that the first
// lies in the second: "Paris, Texas", "Ariha in northern Idlib".
func (d *document) leadsIn(a, b *mention) bool {
	words := d.words[a.sentence]
	gap := b.first - a.last
	if gap == 1 && words[a.last].lower == "," {
		return true
	}
	if gap < 1 || gap > 5 || words[a.last].lower != "in" && words[a.last].kind&wordType == 0 {
		return false
	}
	in := false
	for k := a.last; k < b.first; k++ {
		switch w := words[k]; {
		case w.lower == "in":
			in = true
		case w.shape == shapeLower && w.kind&(wordCompass|wordType) != 0, w.lower == "the", w.lower == "of", w.demonym != "":
		default:
			return false
		}
	}
	return in
}

func (f *Finder) couldLie(a, b *name) bool {
	for i := range a.cands {
		for j := range b.cands {
			if within(&a.cands[i], &b.cands[j]) {
				return true
			}
		}
	}
	return false
}

// within reports whether u is a unit that c lies in.
func within(c, u *candidate) bool {
	if c.ref == u.ref || c.country == 0 || c.country != u.country {
		return false
	}
	switch u.class {
	case classCountry:
		return c.class != classCountry
	case classAdmin1:
		return c.admin1 != 0 && c.admin1 == u.admin1 && c.class != classAdmin1
	case classAdmin2:
		return c.unit == u.unit && c.class != classAdmin2
	}
	return false
}

// insideShare is how likely the containing mention is a unit c lies in.
func insideShare(d *document, out *mention, c *candidate) float64 {
	share := 0.0
	weights := d.groups[out.group].weights
	for j := range out.name.cands {
		if within(c, &out.name.cands[j]) {
			share = max(share, 0.3+0.7*weights[j])
		}
	}
	return share
}
