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
	for si := range d.sentences {
		tokens, words := d.sentences[si].Tokens, d.words[si]
		for ti := 0; ti < len(tokens); {
			next := ti + 1
			if w := words[ti]; w.shape.capital() || w.kind&wordArticle != 0 && joined(tokens, words, ti) {
				if m, ok := f.longest(d, si, ti); ok {
					d.mentions = append(d.mentions, m)
					next = m.last
				}
			}
			ti = next
		}
	}
}

// joined reports whether token i is glued to a capitalised word by a hyphen.
func joined(tokens []language.Token, words []*form, i int) bool {
	return i+2 < len(tokens) && words[i+1].shape == shapeHyphen && words[i+2].shape.capital() &&
		tokens[i].End == tokens[i+1].Start && tokens[i+1].End == tokens[i+2].Start
}

// longest returns the longest name that begins at token ti.
func (f *Finder) longest(d *document, si, ti int) (mention, bool) {
	tokens, words := d.sentences[si].Tokens, d.words[si]
	best := mention{sentence: si, first: ti, inside: -1, pick: -1}
	found := false
	for last := ti; last < len(tokens) && last-ti < longestSpan; last++ {
		w := words[last]
		if last > ti {
			if w.shape == shapePunct && tokens[last].Form != "." && tokens[last].Form != "'" && tokens[last].Form != "’" && tokens[last].Form != "&" {
				break
			}
			if w.shape == shapeLower && w.kind&wordLink == 0 && tokens[last-1].SpaceAfter {
				break
			}
			if tokens[last].Start-tokens[last-1].End > 1 || strings.ContainsAny(d.text[tokens[last-1].End:tokens[last].Start], "\n\t") {
				break
			}
		}
		if !w.shape.capital() && w.shape != shapeOther && !(w.shape == shapeLower && last > ti && !tokens[last-1].SpaceAfter) {
			continue
		}
		from, to := tokens[ti].Start, tokens[last].End
		f.folded = spelling.AppendFold(f.folded[:0], d.text[from:to])
		if len(f.folded) < 2 {
			continue
		}
		if n := f.lookup(); n != nil && f.plausible(d, n, si, ti, last+1) {
			best.last, best.start, best.end, best.name = last+1, from, to, n
			found = true
		}
	}
	if !found {
		return best, false
	}
	return best, true
}

// plausible throws out at once what no context could save.
func (f *Finder) plausible(d *document, n *name, si, first, last int) bool {
	words := d.words[si]
	if last-first > 1 {
		return true
	}
	w := words[first]
	if w.demonym != "" {
		return false
	}
	if len(w.lower) <= 3 {
		// "US", "UK", "DRC" as written; other short words must be of a place
		// whose usual name they are.
		if n.known < 6 && w.shape != shapeTitle {
			return false
		}
		if w.lower == "us" && w.shape != shapeCapital {
			return false
		}
	}
	if w.kind&wordMonth != 0 {
		return false
	}
	if w.kind&wordCommon != 0 && n.known < 4.5 {
		return false
	}
	return true
}
