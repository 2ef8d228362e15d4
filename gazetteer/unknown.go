package gazetteer

import "orontes/language"

// nameless stands for the name of every place that nothing is known of.
var nameless = &name{}

// unknown takes the capitalised words from ti on for the name of a place that
// no gazetteer knows, where the words around leave little doubt: "the village
// of X", "X district", "in X, Indonesia". It will stay unresolved.
func (f *Finder) unknown(d *document, si, ti int) (mention, bool) {
	tokens, words := d.sentences[si].Tokens, d.words[si]
	m := mention{sentence: si, first: ti, inside: -1, pick: -1, name: nameless, unknown: true}
	const barred = noSound &^ (wordCommon | wordSite)
	prefix := words[ti].kind&wordPrefix != 0 && ti+1 < len(words) && words[ti+1].shape.capital()
	if w := words[ti]; w.shape != shapeTitle || !prefix && w.kind&(barred|wordCommon|wordNoPlace) != 0 || w.demonym != "" || len(w.lower) < 3 || clitic(tokens[ti].Form) {
		return m, false
	}
	if upos := tokens[ti].UPOS; upos != "PROPN" && upos != "" {
		return m, false
	}
	if ti > 0 && words[ti-1].shape.capital() && touching(tokens, ti-1) && ti > 1 {
		return m, false // the middle of a longer name
	}
	last := ti
	for k := ti + 1; k < len(tokens) && k < ti+4 && goesOn(d, tokens, words, k); k++ {
		w := words[k]
		if f.unit(d, si, k) {
			break
		}
		if w.shape == shapeHyphen || w.shape == shapeLower && w.kind&wordLink != 0 && w.kind&(wordOf|wordAnd|wordIn|wordThe) == 0 && k+1 < len(tokens) && words[k+1].shape.capital() {
			continue
		}
		if !w.shape.capital() || clitic(tokens[k].Form) {
			break
		}
		if w.kind&barred != 0 && w.kind&wordType == 0 || w.demonym != "" {
			return m, false
		}
		last = k
	}
	m.last, m.start, m.end, m.one = last+1, tokens[ti].Start, tokens[last].End, last == ti
	if m.one && d.surnames[words[ti].lower] {
		return m, false
	}
	if f.calledPlace(d, &m) {
		m.called = true
		return m, true
	}
	return m, d.goesOnList(&m)
}

// goesOnList reports whether a name stands in a list after another mention.
func (d *document) goesOnList(m *mention) bool {
	if len(d.mentions) == 0 {
		return false
	}
	before := &d.mentions[len(d.mentions)-1]
	return before.sentence == m.sentence && before.last < m.first && !before.demonym &&
		listed(d.words[m.sentence], d.sentences[m.sentence].Tokens, before.last, m.first)
}

// calledPlace reports whether the words around an unknown name say that it is
// one of a place.
func (f *Finder) calledPlace(d *document, m *mention) bool {
	tokens, words := d.sentences[m.sentence].Tokens, d.words[m.sentence]
	k := m.first - 1
	if k >= 1 && words[k].kind&(wordOf|wordNaming) != 0 && words[k-1].kind&wordPlaceOf != 0 {
		return true
	}
	if d.tagged(m) {
		return true
	}
	in := k >= 0 && words[k].kind&wordBefore != 0 && words[k].kind&wordLocative != 0
	the := k >= 0 && (words[k].kind&wordThe != 0 || clitic(words[k].lower))
	const kinds = wordType | wordSite | wordSpot
	if last := words[m.last-1].kind; last&kinds != 0 && !m.one { // "Fujiang River"
		return in || the && last&(wordWater|wordUnit|wordCounty|wordSpot) != 0
	}
	if m.last < len(tokens) && words[m.last].shape == shapeLower && words[m.last].kind&kinds != 0 && tokens[m.last-1].SpaceAfter {
		return in || the || words[m.last].kind&(wordUnit|wordCounty) != 0 || words[m.last].kind&wordTown != 0 && words[m.last].kind&wordSeat == 0
	}
	if the && k > 0 && words[k-1].kind&wordLocative != 0 && d.tagged(m) {
		return true
	}
	if !in {
		return false
	}
	// "in X, Indonesia": what follows is a place that holds it.
	if m.last+1 < len(tokens) && tokens[m.last].Form == "," && words[m.last+1].shape.capital() {
		for end := m.last + 2; end <= len(tokens) && end < m.last+5; end++ {
			if n := f.lookupText(d.text[tokens[m.last+1].Start:tokens[end-1].End]); n != nil && n.known >= 5 {
				return true
			}
		}
	}
	return false
}

// tagged reports whether the entity layer takes just the mention for a place.
func (d *document) tagged(m *mention) bool {
	for _, e := range d.sentences[m.sentence].Entities {
		if e.Type == language.Location && e.Score >= surelyPlace && e.First <= m.first && e.Last >= m.last && e.Last-e.First <= m.last-m.first+1 {
			return true
		}
	}
	return false
}

// surelyPlace is how sure the entity layer must be for its word alone to make
// an unknown name one of a place.
const surelyPlace = 0.9
