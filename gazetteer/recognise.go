package gazetteer

import (
	"orontes/language"
)

// recognise weighs for every mention whether its words name a place here.
func (f *Finder) recognise(d *document) {
	for i := range d.mentions {
		m := &d.mentions[i]
		m.odds = f.odds(d, m)
		m.taken = m.odds > 0
	}
}

func (f *Finder) odds(d *document, m *mention) float64 {
	if m.demonym {
		return 1
	}
	s := &d.sentences[m.sentence]
	words := d.words[m.sentence]
	tokens := s.Tokens
	odds := 0.0
	best := &m.name.cands[0]
	single := m.last-m.first == 1
	switch best.class {
	case classCountry:
		odds += 3
	case classAdmin1, classRegion:
		odds += 1.5
	case classAdmin2:
		odds += 0.5
	}
	odds += min(max(m.name.known-4.2, -2), 3) * 1.1
	if !single {
		odds += 1
	}
	w := words[m.first]
	if single {
		if w.kind&wordCommon != 0 {
			odds -= 3
		}
		if w.kind&wordGiven != 0 {
			odds -= 1.5
		}
		if w.kind&wordSurname != 0 {
			odds -= 0.7
		}
		if n := d.lower[w.lower]; n > 0 && d.upper[w.lower] <= 3*n {
			odds -= 2.5
		}
		if tokens[m.first].UPOS != "PROPN" && w.shape != shapeCapital {
			odds -= 1
		}
	}
	odds += entityOdds(s, m)
	odds += f.leftOdds(d, m)
	odds += f.rightOdds(d, m)
	return odds
}

// entityOdds weighs what the entity layer says.
func entityOdds(s *language.Sentence, m *mention) float64 {
	for _, e := range s.Entities {
		if e.First >= m.last || e.Last <= m.first {
			continue
		}
		switch e.Type {
		case language.Location:
			return 1.5
		case language.Person:
			return -2.5
		case language.Organisation:
			return -1
		case language.Group:
			return -2
		}
	}
	return 0
}

// touching reports whether only a space parts the tokens a and b=a+1.
func touching(tokens []language.Token, a int) bool {
	return a >= 0 && a+1 < len(tokens) && tokens[a+1].Start-tokens[a].End <= 1
}

// leftOdds weighs the word before.
func (f *Finder) leftOdds(d *document, m *mention) float64 {
	words, tokens := d.words[m.sentence], d.sentences[m.sentence].Tokens
	i := m.first - 1
	if i < 0 || !touching(tokens, i) {
		return 0
	}
	w := words[i]
	switch {
	case w.shape == shapeLower && w.kind&wordBefore != 0:
		return 1.5
	case w.shape == shapeLower && w.kind&wordCompass != 0:
		return 1.5
	case w.shape == shapeLower:
		return 0
	case w.kind&wordTitle != 0 && w.shape.capital():
		return -3
	case w.shape.capital() && w.kind&wordCompass != 0, w.demonym != "":
		return 0
	case w.shape.capital() && i == 0 && w.kind&wordCommon != 0:
		return 0.5
	case w.shape.capital() && w.kind&wordGiven != 0:
		return -3.5
	case w.shape.capital() && w.kind&wordType != 0:
		return 0
	case w.shape.capital():
		return -2
	}
	return 0
}

// rightOdds weighs the word after.
func (f *Finder) rightOdds(d *document, m *mention) float64 {
	words, tokens := d.words[m.sentence], d.sentences[m.sentence].Tokens
	i := m.last
	if i < len(tokens) && words[i].kind&wordIllness != 0 {
		return -4
	}
	if i >= len(tokens) || !touching(tokens, i-1) {
		return 0
	}
	w := words[i]
	strong := m.name.cands[0].class == classCountry
	switch {
	case w.shape.capital() && w.kind&wordStreet != 0:
		return -6
	case w.shape.capital() && w.kind&wordOutlet != 0:
		return -4
	case w.shape.capital() && w.kind&wordOrg != 0:
		return -2
	case w.shape.capital() && w.kind&(wordType|wordSite) != 0:
		return 0
	case w.shape.capital() && strong:
		return -0.5
	case w.shape.capital():
		return -2
	case w.shape == shapeLower && w.kind&wordSaying != 0 && !strong:
		return -2
	}
	return 0
}
