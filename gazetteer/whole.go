package gazetteer

import (
	"strings"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// masked returns the end of a phrase that begins at ti and is known to name
// something else, 0 where there is none.
func (f *Finder) masked(d *document, si, ti int) int {
	tokens, words := d.sentences[si].Tokens, d.words[si]
	if !f.g.words.heads[words[ti].lower] || !words[ti].shape.capital() {
		return 0
	}
	for end := min(ti+10, len(tokens)); end > ti+1; end-- {
		f.folded = spelling.AppendFold(f.folded[:0], d.text[tokens[ti].Start:tokens[end-1].End])
		if f.g.words.kinds[string(f.folded)]&wordMask != 0 {
			return end
		}
	}
	return 0
}

// whole returns the longest name that begins at token ti, and where what
// follows shows that it is only the beginning of a longer one ("Khan" of "Khan
// al-Assal"), that longer name.
func (f *Finder) whole(d *document, si, ti int) (mention, bool) {
	if m, ok := f.facility(d, si, ti); ok {
		return m, true
	}
	m, ok := f.longest(d, si, ti)
	if !ok {
		return m, false
	}
	tokens, words := d.sentences[si].Tokens, d.words[si]
	if m.last >= len(tokens) || !touching(tokens, m.last-1) || clitic(tokens[m.last].Form) {
		return m, true
	}
	next := words[m.last]
	article := next.shape.capital() && f.g.words.hasArticle(tokens[m.last].Form) || next.kind&wordArticle != 0 && joined(tokens, words, m.last)
	prefix := m.one && words[ti].kind&wordPrefix != 0 && next.shape.capital() && next.kind&(wordType|wordOrg|wordBody) == 0 && next.demonym == ""
	if !article && !prefix || m.name.known >= 6.5 && !article {
		if m.name.known < 4.5 && next.shape == shapeTitle && next.kind == 0 && next.demonym == "" {
			if longer, ok := f.unknown(d, si, ti); ok && longer.called && longer.last > m.last { // "Khoja Ghar District"
				return longer, true
			}
		}
		return m, true
	}
	if longer, ok := f.heard(d, si, ti, m.last-ti+1); ok {
		return longer, true
	}
	if longer, ok := f.unknown(d, si, ti); ok && longer.last > m.last {
		return longer, true
	}
	return m, false
}

const (
	longestFacility = 6 // tokens of the name of a facility, at most
	// knownFacility is how well known one must be: "Dubai airport" is as a rule
	// said of Dubai.
	knownFacility = 4
)

// facility returns the name of a camp, crossing, airport or the like whose noun
// is written small, as "Jabalia refugee camp".
func (f *Finder) facility(d *document, si, ti int) (mention, bool) {
	tokens, words := d.sentences[si].Tokens, d.words[si]
	if !words[ti].shape.capital() {
		return mention{}, false
	}
	end := ti
	for end+1 < min(ti+longestFacility, len(tokens)) && touching(tokens, end) {
		end++
	}
	for last := end; last > ti; last-- {
		if w := words[last]; w.shape != shapeLower || w.kind&(wordSite|wordSpot|wordType) == 0 {
			continue
		}
		n := f.lookupText(d.text[tokens[ti].Start:tokens[last].End])
		if n != nil && n.known >= knownFacility && n.cands[0].class == classOther && n.cands[0].kind <= atlas.Alternate {
			return mention{sentence: si, first: ti, last: last + 1, start: tokens[ti].Start, end: tokens[last].End, inside: -1, pick: -1, name: n}, true
		}
	}
	return mention{}, false
}

// hasArticle reports whether a word begins with an Arabic article.
func (w *words) hasArticle(form string) bool {
	head, _, ok := strings.Cut(form, "-")
	return ok && len(head) <= 3 && w.of(strings.ToLower(head))&wordArabic != 0
}

// postal reads the code of a state after the name of a place in it: "Paris,
// TX".
func (f *Finder) postal(d *document, si, ti int) (mention, bool) {
	t := d.sentences[si].Tokens[ti]
	refs := f.g.postal[t.Form]
	if len(refs) == 0 || len(d.mentions) == 0 {
		return mention{}, false
	}
	before := &d.mentions[len(d.mentions)-1]
	if before.sentence != si || before.last != ti-1 || d.sentences[si].Tokens[ti-1].Form != "," {
		return mention{}, false
	}
	key := "," + t.Form
	n, ok := f.names[key]
	if !ok {
		f.posted = f.posted[:0]
		for _, r := range refs {
			f.posted = append(f.posted, posting{r, atlas.Usual})
		}
		n = f.name(key, f.posted)
		f.names[key] = n
	}
	if !f.couldLie(before, &mention{name: n}) {
		return mention{}, false
	}
	return mention{sentence: si, first: ti, last: ti + 1, start: t.Start, end: t.End, inside: -1, pick: -1, one: true, name: n}, true
}

// people makes a mention of the country of a demonym.
func (f *Finder) people(d *document, si, ti int) mention {
	t := d.sentences[si].Tokens[ti]
	country := f.g.countries[d.words[si][ti].demonym]
	n := f.name("", []posting{{country, 0}})
	return mention{sentence: si, first: ti, last: ti + 1, start: t.Start, end: t.End, inside: -1, pick: -1, demonym: true, one: true, name: n}
}

// owner returns the well known place of a genitive that has lost its
// apostrophe ("Syrias army"), nil where the word is none; n is the name of the
// whole word.
func (f *Finder) owner(word string, n *name) *name {
	if len(word) < 5 || word[len(word)-1] != 's' || n != nil && n.known >= 5.5 || f.g.demonyms[word] != "" || f.form(word[:len(word)-1]).kind&wordCommon != 0 {
		return nil
	}
	if owner := f.lookupText(word[:len(word)-1]); owner != nil && owner.known >= 6.8 && owner.cands[0].kind <= atlas.Alternate {
		return owner
	}
	return nil
}
