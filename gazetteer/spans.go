package gazetteer

import (
	"strings"

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
		if n == nil && last > ti && words[ti].kind&wordCompass != 0 {
			n = f.turned()
		}
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

// turned looks the name in f.folded up with its first word, a direction, as a
// noun for an adjective or the other way round: "North Darfur", "Northern
// Darfur".
func (f *Finder) turned() *name {
	first, rest, ok := strings.Cut(string(f.folded), " ")
	if !ok {
		return nil
	}
	if noun, ok := strings.CutSuffix(first, "ern"); ok {
		first = noun
	} else {
		first += "ern"
	}
	f.folded = append(append(append(f.folded[:0], first...), ' '), rest...)
	if n := f.lookup(); n != nil && n.cands[0].class == classAdmin1 {
		return n
	}
	return nil
}

// plausible throws out at once what no context could save.
func (f *Finder) plausible(n *name, words []*form, first, last int) bool {
	if f.g.words.of(n.folded)&wordNever != 0 {
		return false
	}
	w := words[first]
	if strings.Contains(w.lower, "$") {
		return false
	}
	if last-first > 1 {
		if w.kind&wordMonth != 0 && words[last-1].shape == shapeOther {
			return false // "October 6"
		}
		// Articles are left out but for those that are part of the name.
		return w.kind&wordThe == 0 || n.cands[0].kind == 0 && n.cands[0].class == classSettlement && n.known >= 4.8
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
