package gazetteer

import (
	"strings"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
	"orontes/language"
)

// longestSpan is the most tokens a name may have.
const longestSpan = 8

// spans finds the spans of words that are names of places, the longest where
// several begin at one word.
func (f *Finder) spans(d *document) {
	d.from = d.from[:0]
	for si := range d.sentences {
		d.from = append(d.from, len(d.mentions))
		tokens, words := d.sentences[si].Tokens, d.words[si]
		for ti := 0; ti < len(tokens); {
			next := ti + 1
			if end := f.masked(d, si, ti); end > 0 {
				ti = end
				continue
			}
			if w := words[ti]; w.shape.capital() || w.kind&wordArticle != 0 && joined(tokens, words, ti) {
				if m, ok := f.postal(d, si, ti); ok {
					d.mentions = append(d.mentions, m)
				} else if m, ok := f.whole(d, si, ti); ok {
					d.mentions = append(d.mentions, m)
					next = m.last
				} else if w.demonym != "" {
					if d.hint.Demonyms {
						d.mentions = append(d.mentions, f.people(d, si, ti))
					}
				} else if m, ok := f.heard(d, si, ti, 1); ok {
					d.mentions = append(d.mentions, m)
					next = m.last
				} else if m, ok := f.unknown(d, si, ti); ok {
					d.mentions = append(d.mentions, m)
					next = m.last
				}
			}
			ti = next
		}
	}
	d.from = append(d.from, len(d.mentions))
}

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
	m, ok := f.longest(d, si, ti)
	if !ok {
		return m, false
	}
	tokens, words := d.sentences[si].Tokens, d.words[si]
	if m.last >= len(tokens) || !touching(tokens, m.last-1) || clitic(tokens[m.last].Form) {
		return m, true
	}
	next := words[m.last]
	article := next.shape.capital() && hasArticle(tokens[m.last].Form) || next.kind&wordArticle != 0 && joined(tokens, words, m.last)
	prefix := m.one && words[ti].kind&wordPrefix != 0 && next.shape.capital() && next.kind&(wordType|wordOrg|wordBody) == 0 && next.demonym == ""
	if !article && !prefix || m.name.known >= 6.5 && !article {
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

// hasArticle reports whether a word begins with an Arabic article.
func hasArticle(form string) bool {
	head, _, ok := strings.Cut(form, "-")
	return ok && len(head) <= 3 && articleForms[strings.ToLower(head)]
}

var articleForms = map[string]bool{"al": true, "el": true, "ar": true, "er": true, "as": true, "es": true, "ash": true, "esh": true,
	"ad": true, "ed": true, "at": true, "et": true, "an": true, "en": true, "az": true, "ez": true}

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
	if !f.couldLie(before.name, n) {
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

// joined reports whether token i is glued to a capitalised word by a hyphen.
func joined(tokens []language.Token, words []*form, i int) bool {
	return i+2 < len(tokens) && words[i+1].shape == shapeHyphen && words[i+2].shape.capital() &&
		tokens[i].End == tokens[i+1].Start && tokens[i+1].End == tokens[i+2].Start
}

// goesOn reports whether a name that holds token i-1 may hold token i.
func goesOn(d *document, tokens []language.Token, words []*form, i int) bool {
	w := words[i]
	if w.shape == shapePunct {
		switch tokens[i].Form {
		case ".", "'", "’", "&", "'s", "’s":
		default:
			return false
		}
	}
	if w.shape == shapeLower && w.kind&wordLink == 0 && tokens[i-1].SpaceAfter {
		return false
	}
	gap := d.text[tokens[i-1].End:tokens[i].Start]
	return gap == "" || gap == " " || gap == "\u00a0"
}

// endsName reports whether a name may end with token i, which began at first.
func endsName(tokens []language.Token, words []*form, first, i int) bool {
	switch w := words[i]; w.shape {
	case shapeTitle, shapeCapital, shapeForeign:
		return !clitic(tokens[i].Form)
	case shapeOther:
		return i > first
	case shapeLower:
		return i > first && !tokens[i-1].SpaceAfter && !clitic(tokens[i].Form) && len(tokens[i].Form) > 2
	}
	return false
}

// clitic reports whether a token is the end of a word such as "I've" or
// "Syria's".
func clitic(form string) bool {
	rest, ok := strings.CutPrefix(form, "'")
	if !ok {
		rest, ok = strings.CutPrefix(form, "’")
	}
	if !ok {
		return false
	}
	switch strings.ToLower(rest) {
	case "s", "ve", "ll", "d", "m", "re", "":
		return true
	}
	return false
}

// longest returns the longest name that begins at token ti.
func (f *Finder) longest(d *document, si, ti int) (mention, bool) {
	tokens, words := d.sentences[si].Tokens, d.words[si]
	best := mention{sentence: si, first: ti, inside: -1, pick: -1}
	for last := ti; last < len(tokens) && last-ti < longestSpan; last++ {
		if last > ti && !goesOn(d, tokens, words, last) {
			break
		}
		if !endsName(tokens, words, ti, last) {
			continue
		}
		from, to := tokens[ti].Start, tokens[last].End
		if strings.ContainsAny(d.text[from:to], "\n\t") {
			break
		}
		f.folded = spelling.AppendFold(f.folded[:0], d.text[from:to])
		if len(f.folded) < 2 {
			continue
		}
		n := f.lookup()
		if last == ti {
			if owner := f.owner(d.text[from:to], n); owner != nil {
				best.last, best.start, best.end, best.name, best.one = last+1, from, to-1, owner, true
				continue
			}
		}
		if n == nil || !f.plausible(n, words, ti, last+1) {
			continue
		}
		next := last + 1
		if f.g.clipped[n.folded] {
			// "Ill." is a state, "Ill" is not.
			switch {
			case d.text[to-1] == '.':
			case to < len(d.text) && d.text[to] == '.':
				to++
				if next < len(tokens) && tokens[next].Form == "." {
					next++
				}
			default:
				continue
			}
		} else if to < len(d.text) && d.text[to] == '.' && strings.Contains(d.text[from:to], ".") {
			to++ // "W.Va."
			if next < len(tokens) && tokens[next].Form == "." {
				next++
			}
		}
		best.last, best.start, best.end, best.name, best.one = next, from, to, n, last == ti
	}
	return best, best.name != nil
}

// owner returns the well known place of a genitive that has lost its
// apostrophe ("Syrias army"), nil where the word is none; n is the name of the
// whole word.
func (f *Finder) owner(word string, n *name) *name {
	if len(word) < 5 || word[len(word)-1] != 's' || n != nil && n.known >= 5.5 || f.g.demonyms[word] != "" {
		return nil
	}
	if owner := f.lookupText(word[:len(word)-1]); owner != nil && owner.known >= 6.8 && owner.cands[0].kind <= atlas.Alternate {
		return owner
	}
	return nil
}

// plausible throws out at once what no context could save.
func (f *Finder) plausible(n *name, words []*form, first, last int) bool {
	if f.g.words.of(n.folded)&wordNever != 0 {
		return false
	}
	w := words[first]
	if last-first > 1 {
		// Articles are left out but for those that are part of the name.
		return w.lower != "the" || n.cands[0].kind == 0 && n.cands[0].class == classSettlement && n.known >= 4.8
	}
	switch {
	case w.demonym != "", w.kind&wordMonth != 0:
		return false
	case f.g.capitals[n.folded] && w.shape != shapeCapital && !strings.Contains(w.lower, "."):
		return false // "Us", "Car"
	case w.kind&wordCommon != 0 && (n.known < 4.5 || n.cands[0].class == classAdmin1 || n.cands[0].class == classAdmin2):
		return false
	case len(w.lower) <= 3 && w.shape == shapeCapital && n.known < 6.5:
		return false // "ALMA", "DOH": all capitals are an abbreviation of something else
	case w.shape == shapeForeign && n.known < 4.8:
		return false
	case len(w.lower) <= 2 && n.known < 6.5:
		return false
	}
	return true
}
