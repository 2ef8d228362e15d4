package gazetteer

import (
	"orontes/gazetteer/internal/spelling"
	"orontes/language"
)

// noSound are the lists whose words are never taken for a transliteration.
const noSound = wordCommon | wordGiven | wordNever | wordOrg | wordBody | wordOutlet | wordTitle | wordMonth | wordStreet | wordSite | wordType | wordSaying | wordCompass

// heard returns the name that sounds like the capitalised words from ti on, at
// least so many, for words that are the name of nothing as they stand.
func (f *Finder) heard(d *document, si, ti, least int) (mention, bool) {
	tokens, words := d.sentences[si].Tokens, d.words[si]
	m := mention{sentence: si, first: ti, inside: -1, pick: -1}
	if !soundable(tokens, words, ti) {
		return m, false
	}
	last := ti
	for k := ti + 1; k < len(tokens) && k < ti+5 && goesOn(d, tokens, words, k); k++ {
		if f.unit(d, si, k) {
			break
		}
		if words[k].shape.capital() && !clitic(tokens[k].Form) {
			last = k
		} else if words[k].shape != shapeHyphen && words[k].shape != shapeLower {
			break
		}
	}
	end := last
	for ; last >= ti+least-1; last-- {
		if last > ti && (!words[last].shape.capital() || clitic(tokens[last].Form)) {
			continue
		}
		// Part of a run of capitalised words is no name, unless the rest says
		// what kind of place it is.
		if last < end && words[last+1].shape.capital() && words[last+1].kind&(wordType|wordSite|wordSpot) == 0 {
			break
		}
		text := d.text[tokens[ti].Start:tokens[last].End]
		if len(text) < 4 || last == ti && d.surnames[words[ti].lower] {
			continue
		}
		if n := f.hear(text); n != nil {
			m.last, m.start, m.end, m.name, m.one = last+1, tokens[ti].Start, tokens[last].End, n, last == ti
			return m, true
		}
	}
	return m, false
}

// unit reports whether a known unit begins at token k ("Aleppo Province"): in
// "Atareb Aleppo Province" the name before it ends there, comma or not.
func (f *Finder) unit(d *document, si, k int) bool {
	tokens, words := d.sentences[si].Tokens, d.words[si]
	if k+1 >= len(tokens) || words[k+1].kind&(wordUnit|wordCounty) == 0 || !words[k].shape.capital() || !touching(tokens, k) {
		return false
	}
	n := f.lookupText(d.text[tokens[k].Start:tokens[k].End])
	return n != nil && n.known >= 5
}

func soundable(tokens []language.Token, words []*form, ti int) bool {
	w := words[ti]
	if w.kind&wordArticle != 0 {
		return w.shape == shapeLower || joined(tokens, words, ti) || w.kind&wordApart != 0
	}
	prefix := w.kind&wordPrefix != 0 && ti+1 < len(words) && words[ti+1].shape.capital()
	return w.shape == shapeTitle && (w.kind&noSound == 0 || prefix) && w.demonym == "" && len(w.lower) >= 4 && (tokens[ti].UPOS == "PROPN" || tokens[ti].UPOS == "X" || tokens[ti].UPOS == "")
}

// widen adds to a little known name the places that only sound like it, so
// that the place meant is among the candidates however it is spelled there.
func (f *Finder) widen(n *name) {
	const most = 12
	if n == nil || n.known >= 5.5 || len(n.folded) < 4 {
		return
	}
	key := spelling.Key(n.folded)
	if key == "" {
		return
	}
	f.posted = f.g.sounding(f.posted[:0], key, &f.raw)
	added := 0
next:
	for _, p := range f.posted {
		for i := range n.cands {
			if n.cands[i].ref == p.ref {
				continue next
			}
		}
		if added++; added > most {
			return
		}
		if !f.alike(n.folded, key, p.ref) {
			continue
		}
		n.cands = append(n.cands, f.candidate(posting{p.ref, soundsLike}))
	}
}

// alike reports whether a name of the given key is close enough to the usual
// one of a place, or may be to another one of its names, which are not kept.
func (f *Finder) alike(name, key string, r ref) bool {
	usual := f.usualName(r)
	if spelling.Key(usual) != key {
		return len(key) >= 4
	}
	if len(key) < 4 { // little is left to tell it from others
		return spelling.Distance(name, usual) <= farthest/2
	}
	return spelling.Distance(name, usual) <= farthest
}

// usualName is the name a place is shown with.
func (f *Finder) usualName(r ref) string {
	usual, ok := f.usual[r]
	if !ok {
		d, _ := f.g.layers[r.layer()].Detail(&f.blocks, r.id())
		usual = d.Name
		f.usual[r] = usual
	}
	return usual
}

// farthest is the largest distance at which two spellings are taken for one
// name.
const farthest = 0.17

// trust decides on the names that are in doubt: those only known by their
// sound, and little known ones that nothing around calls a place. The text
// must be about their country, and the places near must speak for them, or
// the words around.
func (f *Finder) trust(d *document) {
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.taken || m.unknown {
			continue
		}
		if m.pick < 0 || m.score < 0.4 || m.odds < -2 {
			f.giveUp(d, m)
			continue
		}
		w := d.words[m.sentence][m.first]
		if !m.name.sound && (m.odds < -1.2 || m.single() && w.kind&(wordGiven|wordSurname|wordCommon) != 0 || d.surnames[w.lower]) {
			f.giveUp(d, m)
			continue
		}
		c := &m.name.cands[m.pick]
		if c.class == classCountry || d.focus.share(c.country) < 0.3 {
			f.giveUp(d, m)
			continue
		}
		near := d.focus.near(c) > 0.5
		if m.name.sound {
			near = near || c.admin1 != 0 && d.focus.state[c.admin1]+d.focus.admin1[c.admin1] > 0.5
			m.taken = m.located || near
			m.score *= 0.8
			if !m.taken {
				f.giveUp(d, m)
			}
			continue
		}
		if m.taken = near && m.odds > -1.2; !m.taken {
			f.giveUp(d, m)
		}
	}
}

// giveUp leaves a name that only sounds like a place, or is a village's,
// without one, and keeps it where the words around call it a place.
func (f *Finder) giveUp(d *document, m *mention) {
	if (m.name.sound || m.name.known < village) && m.odds > -3 && f.calledPlace(d, m) {
		m.taken, m.pick, m.score, m.weights = true, -1, 0, nil
	}
}
