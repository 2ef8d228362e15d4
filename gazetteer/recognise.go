package gazetteer

import (
	"strings"

	"orontes/language"
)

// Weights of what speaks for or against a name being that of a place here, in
// natural logarithms of odds.
const (
	oddsPerson   = -3.5 // the name is borne by somebody in the text
	oddsBefore   = 1.5  // "in X"
	oddsUnknown  = -2   // beside a capitalised word that is no part of it
	oddsStreet   = -6
	oddsOutlet   = -9
	oddsOrg      = -6
	oddsBody     = -1
	oddsIllness  = -4
	oddsOfHead   = -3   // "University of X"
	oddsTitle    = -3   // "Mr X"
	oddsSpeaks   = -2   // "X said"
	oddsCommon   = -3   // also a common word
	oddsLower    = -2.5 // also seen in lower case
	oddsNoProper = -1   // not tagged as a proper noun
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
	if m.demonym || m.unknown {
		return 1, true
	}
	s := &d.sentences[m.sentence]
	odds = f.nameOdds(d, m, s)
	left, located := f.leftOdds(d, m)
	odds += left + f.rightOdds(d, m, located) + entityOdds(s, m)
	if m.want != classOther {
		odds, located = odds+2, true
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
func entityOdds(s *language.Sentence, m *mention) float64 {
	for _, e := range s.Entities {
		if e.First >= m.last || e.Last <= m.first {
			continue
		}
		sure := float64(e.Score)
		whole := e.First >= m.first && e.Last <= m.last
		switch {
		case e.Type == language.Location:
			return 1.8 * sure
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

// touching reports whether at most a space parts the tokens a and a+1.
func touching(tokens []language.Token, a int) bool {
	return a >= 0 && a+1 < len(tokens) && tokens[a+1].Start-tokens[a].End <= 1
}

// leftOdds weighs the words before.
func (f *Finder) leftOdds(d *document, m *mention) (odds float64, located bool) {
	words, tokens := d.words[m.sentence], d.sentences[m.sentence].Tokens
	i := m.first - 1
	if i < 0 || !touching(tokens, i) {
		return 0, false
	}
	w := words[i]
	if w.shape == shapeHyphen && i > 0 && !tokens[i-1].SpaceAfter && tokens[i].End == tokens[m.first].Start && words[i-1].shape.capital() && !d.ends(m.sentence, i) && words[i-1].kind&wordCompass == 0 {
		return oddsUnknown - 1, false // "Abdel-Ghani"
	}
	if w.lower == "the" && i > 0 {
		i--
		w = words[i]
	}
	switch {
	case w.shape == shapeLower && w.kind&wordArticle != 0 && articleForms[w.lower] && w.lower != "as" && w.lower != "at" && w.lower != "an" && i > 0 && words[i-1].shape.capital():
		return oddsUnknown - 1, false // "Bab al Salama"
	case w.lower == "of" && i > 0 && words[i-1].kind&wordHeadOf != 0 && words[i-1].shape.capital():
		return oddsOfHead, false
	case w.shape == shapeForeign: // a script without capitals says nothing
		return 0, false
	case w.shape == shapeLower && w.kind&wordTaking != 0 && w.kind&wordSaying == 0 && i == m.first-1:
		return 0.8, true
	case w.shape == shapeLower && w.kind&wordBefore != 0:
		return oddsBefore, w.lower != "of" && w.lower != "via" && w.lower != "left" && w.lower != "to" && w.lower != "from"
	case w.shape == shapeLower && w.kind&wordCompass != 0:
		return oddsBefore, true
	case w.shape == shapeLower && w.kind&wordSaying != 0: // "…", said Lopez
		if m.single() && m.name.known < 6.5 {
			return oddsSpeaks, false
		}
		return 0, false
	case !w.shape.capital():
		if w.shape == shapeOther && m.single() && m.end-m.start <= 2 { // "500 BC"
			return oddsUnknown, false
		}
		return 0, false
	case w.kind&wordTitle != 0:
		return oddsTitle, false
	case w.kind&wordCompass != 0:
		return -0.5, true
	case w.demonym != "":
		return -0.5, false
	case i == 0 && w.kind&wordBefore != 0:
		return oddsBefore, true
	case i == 0 && w.kind&wordCommon != 0:
		return 0.3, false
	case w.kind&wordGiven != 0:
		return oddsPerson, false
	case w.kind&wordType != 0 && d.ends(m.sentence, i+1):
		return 0, false
	}
	if d.ends(m.sentence, i+1) { // two names side by side, "Dresden Germany"
		return -0.5, false
	}
	if words[m.first].shape == shapeTitle && words[m.first].kind&wordArticle == 0 && d.text[m.start] >= 'A' && d.text[m.start] <= 'Z' {
		return oddsUnknown, false
	}
	return oddsUnknown - 3, false // "Tahrir al-Sham", "Bashar al-Assad"
}

// ends reports whether a mention ends before token i.
func (d *document) ends(sentence, i int) bool {
	for _, m := range d.of(sentence) {
		if m.last == i {
			return true
		}
	}
	return false
}

// rightOdds weighs the words after.
func (f *Finder) rightOdds(d *document, m *mention, located bool) float64 {
	words, tokens := d.words[m.sentence], d.sentences[m.sentence].Tokens
	i := m.last
	if i < len(tokens) && words[i].kind&wordIllness != 0 {
		return oddsIllness
	}
	if i >= len(tokens) || !touching(tokens, i-1) {
		return 0
	}
	w := words[i]
	country := m.name.cands[0].class == classCountry
	if w.shape == shapeLower && w.kind&wordStreet != 0 && w.kind&wordTitle == 0 && (w.lower == "road" || w.lower == "street" || w.lower == "avenue" || w.lower == "roads" || w.lower == "streets") {
		return oddsUnknown
	}
	if w.shape == shapeLower && w.kind&wordSaying != 0 && m.single() && m.name.known < 6.5 && !located {
		return oddsSpeaks
	}
	if w.shape == shapeLower && w.kind&wordDweller != 0 && tokens[i-1].SpaceAfter {
		return 1.2
	}
	if w.shape == shapeHyphen && i+1 < len(tokens) && !tokens[i-1].SpaceAfter && words[i+1].shape.capital() && !d.begins(m.sentence, i+1) {
		return oddsUnknown // "Wal-Mart"
	}
	if clitic(w.lower) && strings.HasPrefix(m.name.folded, "saint ") {
		return oddsUnknown - 1 // "St. Patrick's Day"
	}
	if !w.shape.capital() || w.shape == shapeForeign {
		return 0
	}
	// The last capitalised word of the run says what the whole is.
	odds := float64(oddsUnknown)
	if country {
		odds = -0.7
		if m.single() && words[m.first].kind&wordGiven != 0 { // "Chad Walker"
			odds = oddsPerson - 2
		}
	}
	unit := d.words[m.sentence][m.last-1].kind&(wordCounty|wordUnit) != 0 && !m.single()
	for k := i; k < len(tokens) && words[k].shape.capital() && (k == i || touching(tokens, k-1)) && k < i+5; k++ {
		switch kind := words[k].kind; {
		case kind&wordStreet != 0:
			return oddsStreet
		case unit, kind&wordLocal != 0 && k == i:
			return 0
		case kind&wordOutlet != 0:
			odds = oddsOutlet
		case kind&wordOrg != 0:
			odds = oddsOrg
		case kind&wordBody != 0 && odds > oddsOrg:
			if odds = oddsBody; country {
				odds = oddsOrg // "United States Department of Justice"
			}
		case kind&(wordType|wordSite) != 0 && k == i:
			odds = -0.3
		case words[k].demonym != "" && k == i:
			odds = -0.5
		}
	}
	if odds == oddsUnknown && d.begins(m.sentence, i) {
		return -0.3
	}
	return odds
}

// begins reports whether a well known name begins at token i.
func (d *document) begins(sentence, i int) bool {
	for _, m := range d.of(sentence) {
		if m.first == i {
			return m.name.known >= 5
		}
	}
	return false
}

// of returns the mentions of a sentence.
func (d *document) of(sentence int) []mention {
	return d.mentions[d.from[sentence]:d.from[sentence+1]]
}
