package gazetteer

import (
	"strings"

	"orontes/gazetteer/internal/spelling"
)

// How much the names in a hint count towards what a text is about; a name in
// the text itself counts 1.
const (
	titleWeight    = 0.7
	datelineWeight = 0.4 // where the writer sat
	sourceWeight   = 0.3 // where the outlet is at home
)

// leaning is a share of the focus that does not come from the text.
type leaning struct {
	country, admin1 uint16
	state           bool // the first-level unit itself was named
	weight          float64
}

// lean reads the names in the hints.
func (f *Finder) lean(d *document) {
	d.leanings = d.leanings[:0]
	f.leanOn(d, d.hint.Title, titleWeight)
	f.leanOn(d, d.hint.Dateline, datelineWeight)
	f.leanOn(d, d.hint.Source, sourceWeight)
	for _, code := range d.hint.Countries {
		d.leanings = append(d.leanings, leaning{country: countryCode(code), weight: 1})
	}
}

// leanOn reads the names in one text, the longest at each word.
func (f *Finder) leanOn(d *document, text string, weight float64) {
	words := strings.Fields(text)
	words = words[:min(len(words), 40)]
	for i := 0; i < len(words); i++ {
		first := f.form(strings.Trim(words[i], ".,:;!?()\"“”'’"))
		if !first.shape.capital() {
			continue
		}
		if first.demonym != "" {
			d.leanings = append(d.leanings, leaning{country: countryCode(first.demonym), weight: weight / 2})
			continue
		}
		for n := min(3, len(words)-i); n > 0; n-- {
			phrase := strings.TrimSuffix(strings.TrimSuffix(strings.Trim(strings.Join(words[i:i+n], " "), ".,:;!?()\"“”"), "'s"), "’s")
			f.folded = spelling.AppendFold(f.folded[:0], phrase)
			found := f.lookup()
			if found == nil || found.known < 5 || n == 1 && (first.kind&(wordCommon|wordGiven|wordSurname) != 0 || !f.plausible(found, []*form{first}, 0, 1)) {
				continue
			}
			best := &found.cands[0]
			d.leanings = append(d.leanings, leaning{best.country, best.admin1, best.class == classAdmin1, weight})
			i += n - 1
			break
		}
	}
}
