package gazetteer

import (
	"strings"
)

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
	if w.shape == shapeLower && w.kind&wordRoad != 0 && w.kind&wordTitle == 0 {
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
	if w.shape == shapeLower && tokens[i-1].SpaceAfter && befalls(words, i) {
		return 0.8
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
	unit := d.words[m.sentence][m.last-1].kind&(wordCounty|wordUnit) != 0 && !m.single() && !country
	for k := i; k < len(tokens) && words[k].shape.capital() && (k == i || touching(tokens, k-1)) && k < i+5; k++ {
		switch kind := words[k].kind; {
		case kind&wordStreet != 0:
			return oddsStreet
		case unit, kind&wordLocal != 0 && k == i:
			return 0
		case kind&wordOutlet != 0:
			odds = oddsOutlet
		case kind&wordOrg != 0:
			if odds = oddsOrg; country && k == i {
				odds = oddsOutlet // "U.S. Army"
			}
		case kind&wordBody != 0 && odds > oddsOrg && (!country || k == i):
			if odds = oddsBody; country {
				odds = oddsOutlet // "United States Department of Justice"
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

// befalls reports whether the words from i on tell what befalls places: "was
// captured", "has fallen".
func befalls(words []*form, i int) bool {
	helped := false
	for k := i; k < min(i+4, len(words)); k++ {
		if words[k].kind&wordHelper == 0 {
			return helped && words[k].kind&wordTaking != 0 || !helped && words[k].kind&wordFall != 0
		}
		helped = true
	}
	return false
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
