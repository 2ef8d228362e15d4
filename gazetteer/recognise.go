package gazetteer

import (
	"orontes/language"
)

// Weights of what speaks for or against a name being that of a place here, in
// natural logarithms of odds.
const (
	oddsPerson   = -3.5 // the name is borne by somebody in the text
	oddsBefore   = 1.5  // "in X"
	oddsUnknown  = -2   // beside a capitalised word that is no part of it
	oddsStreet   = -6
	oddsOutlet   = -12
	oddsOrg      = -6
	oddsBody     = -1
	oddsIllness  = -4
	oddsOfHead   = -4   // "University of X"
	oddsTitle    = -3   // "Mr X"
	oddsSpeaks   = -2   // "X said"
	oddsCommon   = -3   // also a common word
	oddsLower    = -2.5 // also seen in lower case
	oddsNoProper = -1   // not tagged as a proper noun
	oddsTaken    = -0.5 // taken for a person's, though nobody is known to be called so
)

// recognise weighs for every mention whether its words name a place here.
func (f *Finder) recognise(d *document) {
	f.gather(d)
	for i := range d.mentions {
		m := &d.mentions[i]
		m.odds, m.located = f.odds(d, m)
		if m.located {
			d.groups[m.group].located++
		}
	}
	for i := range d.mentions {
		m := &d.mentions[i]
		// What is a place once in a text is one elsewhere in it, too.
		if d.groups[m.group].located > 0 && !m.located {
			m.odds += 1
		} else if d.groups[m.group].located == 0 && m.single() && m.name.known < 5.5 {
			m.odds -= 0.7
		}
	}
	f.lists(d)
	for i := range d.mentions {
		m := &d.mentions[i]
		m.taken = m.odds > 0 && !m.name.sound
	}
}

// lists lets names in one list vouch for each other: "Rastan and Talbisseh".
func (f *Finder) lists(d *document) {
	for i := 1; i < len(d.mentions); i++ {
		a, b := &d.mentions[i-1], &d.mentions[i]
		if a.sentence != b.sentence || !listed(d.words[a.sentence], d.sentences[a.sentence].Tokens, a.last, b.first) {
			continue
		}
		switch {
		case a.odds > 0.5 && b.odds <= a.odds:
			b.odds, b.located = b.odds+1, b.located || a.located
		case b.odds > 0.5:
			a.odds, a.located = a.odds+1, a.located || b.located
		}
	}
}

// odds weighs one mention; located says that the words around call it a place.
func (f *Finder) odds(d *document, m *mention) (odds float64, located bool) {
	if m.swallowed {
		return -100, false
	}
	if m.demonym || m.called {
		return 1, true
	}
	if m.unknown { // its neighbours in a list decide
		return -0.5, false
	}
	s := &d.sentences[m.sentence]
	odds = f.nameOdds(d, m, s)
	left, located := f.leftOdds(d, m)
	odds += left + f.rightOdds(d, m, located) + f.entityOdds(d, s, m)
	if m.want != classOther {
		odds, located = odds+2.5, true
	}
	return odds, located
}

// nameOdds weighs the name by itself.
func (f *Finder) nameOdds(d *document, m *mention, s *language.Sentence) float64 {
	odds := min(max(m.name.known-4.2, -2), 3) * 1.1
	switch m.name.cands[0].class {
	case classCountry:
		odds += 3
	case classAdmin1, classRegion:
		odds += 1.5
	case classAdmin2:
		odds += 0.5
	}
	if !m.single() {
		return odds + 1
	}
	w := d.words[m.sentence][m.first]
	if w.kind&wordCommon != 0 {
		odds += oddsCommon
	}
	if w.kind&wordGiven != 0 {
		odds -= 1.5
	}
	if w.kind&wordSurname != 0 {
		odds -= 0.7
	}
	if d.surnames[w.lower] {
		odds += oddsPerson
		if w.kind&(wordGiven|wordSurname) != 0 {
			odds -= 2
		}
	}
	if n := d.lower[w.lower]; n > 0 && d.upper[w.lower] <= 3*n {
		odds += oddsLower
	}
	if s.Tokens[m.first].UPOS != "PROPN" && w.shape != shapeCapital {
		odds += oddsNoProper
	}
	return odds
}

// entityOdds weighs what the entity layer says, by how sure it is.
func (f *Finder) entityOdds(d *document, s *language.Sentence, m *mention) float64 {
	for _, e := range s.Entities {
		if e.First >= m.last || e.Last <= m.first {
			continue
		}
		sure := float64(e.Score)
		whole := e.First >= m.first && e.Last <= m.last
		switch {
		case e.Type == language.Location:
			return 1.8 * sure
		case e.Type == language.Person && whole && !d.personal(m):
			return oddsTaken * sure
		case e.Type == language.Person && whole:
			return -1.8 * sure
		case e.Type == language.Person:
			return -3 * sure
		case e.Type == language.Organisation && whole:
			return -1 * sure
		case e.Type == language.Organisation && e.First < m.first: // "Bank of Lebanon"
			return -2 * sure
		case e.Type == language.Organisation:
			return -0.5 * sure
		case e.Type == language.Group:
			return -1.5 * sure
		}
		return -0.5 * sure
	}
	return 0
}

// personal reports whether any word of a name is one that people are called by,
// or that stands beside a person's in the text.
func (d *document) personal(m *mention) bool {
	for i := m.first; i < m.last; i++ {
		w := d.words[m.sentence][i]
		if w.kind&(wordGiven|wordSurname|wordCommon|wordTitle) != 0 || d.surnames[w.lower] {
			return true
		}
	}
	return false
}

// touching reports whether at most a space parts the tokens a and a+1.
func touching(tokens []language.Token, a int) bool {
	return a >= 0 && a+1 < len(tokens) && tokens[a+1].Start-tokens[a].End <= 1
}
