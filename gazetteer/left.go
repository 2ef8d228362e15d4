package gazetteer

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
	article := 0.0
	if w.kind&wordThe != 0 && i > 0 {
		if m.single() && m.name.cands[0].class == classSettlement && m.want == classOther && d.stands(m) {
			article = -2.5 // "at the Bar"
		}
		i--
	}
	odds, located = d.leftWord(m, i)
	return odds + article, located && article == 0
}

// stands reports whether a name stands by itself, with no noun after it.
func (d *document) stands(m *mention) bool {
	tokens := d.sentences[m.sentence].Tokens
	if m.last >= len(tokens) {
		return true
	}
	switch tokens[m.last].UPOS {
	case "NOUN", "PROPN", "ADJ", "PART", "NUM":
		return false
	}
	return d.words[m.sentence][m.last].shape != shapeHyphen
}

// leftWord weighs word i before a mention, an article between them left out.
func (d *document) leftWord(m *mention, i int) (odds float64, located bool) {
	words := d.words[m.sentence]
	w := words[i]
	switch {
	case w.shape == shapeLower && w.kind&wordArticle != 0 && w.kind&wordArabic != 0 && w.kind&wordCommon == 0 && i > 0 && words[i-1].shape.capital():
		return oddsUnknown - 1, false // "Bab al Salama"
	case w.kind&wordOf != 0 && i > 0 && words[i-1].kind&wordHeadOf != 0 && words[i-1].shape.capital():
		return oddsOfHead, false
	case w.shape == shapeForeign: // a script without capitals says nothing
		return 0, false
	case w.shape == shapeLower && w.kind&wordTaking != 0 && w.kind&wordSaying == 0 && i == m.first-1:
		if m.last+1 < len(words) && words[m.last].kind&wordFrom != 0 { // "captured X from the rebels": nobody is
			return oddsBefore, true
		}
		return 0.8, true
	case w.shape == shapeLower && w.kind&wordBefore != 0:
		return oddsBefore, w.kind&wordUnsited == 0
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
