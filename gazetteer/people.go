package gazetteer

import "orontes/language"

// notePeople gathers the surnames borne in the text: the last word of what is
// tagged as a person, and of a given name or a title with capitalised words
// after it.
func (f *Finder) notePeople(d *document) {
	for si := range d.sentences {
		tokens, words := d.sentences[si].Tokens, d.words[si]
		for _, e := range d.sentences[si].Entities {
			if e.Type == language.Person && e.Score >= 0.5 && e.Last <= len(words) && e.Last-e.First > 1 {
				d.bear(words[e.Last-1])
			}
		}
		for ti := 0; ti+1 < len(tokens); ti++ {
			w := words[ti]
			if w.shape != shapeTitle && w.shape != shapeCapital || w.kind&(wordGiven|wordTitle) == 0 || w.kind&(wordMonth|wordType) != 0 {
				continue
			}
			if w.kind&wordGiven == 0 && w.kind&wordTitle != 0 && w.kind&wordLocal != 0 {
				// "Police Chief Jones": go on to the name
			}
			last := ti
			for k := ti + 1; k < len(tokens) && k < ti+5 && touching(tokens, k-1); k++ {
				x := words[k]
				if !x.shape.capital() && tokens[k].Form != "." || x.kind&(wordOrg|wordBody|wordType|wordSite|wordStreet|wordNever|wordOutlet|wordMonth) != 0 && x.kind&(wordSurname|wordGiven) == 0 || clitic(tokens[k].Form) {
					break
				}
				if x.shape.capital() && x.demonym == "" && len(x.lower) > 2 {
					last = k
				}
			}
			if last > ti && !(w.kind&wordGiven == 0 && f.known(words[last].lower) >= 6.5) {
				d.bear(words[last])
			}
		}
	}
}

// bear notes a surname.
func (d *document) bear(w *form) {
	if w.kind&wordTitle == 0 {
		d.surnames[w.lower] = true
	}
}

// known is how well known the place of a name is, 0 where there is none.
func (f *Finder) known(folded string) float64 {
	f.folded = append(f.folded[:0], folded...)
	if n := f.lookup(); n != nil {
		return n.known
	}
	return 0
}
