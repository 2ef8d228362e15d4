package gazetteer

import (
	"strings"

	"orontes"
	"orontes/gazetteer/internal/atlas"
	"orontes/language"
)

// Hint is what is known about a report besides its text. Every field may be
// empty.
type Hint struct {
	Dateline  string   // the place a dispatch was filed from, as written
	Source    string   // name of the outlet
	Title     string   // headline, where it does not stand in the text
	Countries []string // ISO 3166-1 alpha-2 codes believed to be in focus
	// Demonyms asks for country adjectives and names of peoples ("Syrian") as
	// if they named the country, with feature and precision of the country.
	// Some gold standards count them; the contract of a report does not.
	Demonyms bool
}

// Found is a toponym and where it stands among the tokens: the half-open range
// First to Last of sentences[Sentence].Tokens.
type Found struct {
	orontes.Toponym
	Sentence, First, Last int
}

// Finder finds the toponyms of texts. It reuses its scratch space and keeps
// caches, so a Finder belongs to one goroutine.
type Finder struct {
	g *Gazetteer

	names  map[string]*name      // by folded name
	forms  map[string]*form      // by word as written
	places map[ref]orontes.Place // places shown before
	cands  map[ref]candidate     // facts read before
	usual  map[ref]string        // usual names read before
	boxes  map[ref]*bounds       // bounds read before
	posted []posting             // scratch of look-ups
	raw    []atlas.Posting       // scratch of look-ups
	folded []byte                // scratch of folding
	blocks atlas.Blocks          // scratch of reading details
	doc    document              // scratch of the text at hand
}

// cached is how many names, words and places a finder remembers of each before
// it starts anew.
const cached = 1 << 15

// Finder returns a new finder over the gazetteer.
func (g *Gazetteer) Finder() *Finder {
	f := &Finder{g: g}
	f.forget()
	return f
}

func (f *Finder) forget() {
	f.names, f.forms = map[string]*name{}, map[string]*form{}
	f.places, f.cands, f.usual = map[ref]orontes.Place{}, map[ref]candidate{}, map[ref]string{}
	f.boxes = map[ref]*bounds{}
}

// Find returns every toponym of text in order, resolved or not. The sentences
// must be those of text. What it returns depends on its arguments alone.
func (f *Finder) Find(text string, sentences []language.Sentence, h Hint) []Found {
	if len(f.names) > cached || len(f.forms) > cached || len(f.places) > cached || len(f.cands) > cached {
		f.forget()
	}
	d := &f.doc
	d.reset(text, sentences, h)
	f.look(d)
	f.lean(d)
	f.notePeople(d)
	f.spans(d)
	f.types(d)
	f.recognise(d)
	f.resolve(d)
	f.trust(d)
	f.metonyms(d)
	return f.report(d)
}

// report turns the mentions that are taken for places into toponyms.
func (f *Finder) report(d *document) []Found {
	var out []Found
	var at []int
	for i := range d.mentions {
		m := &d.mentions[i]
		if !m.taken {
			continue
		}
		found := Found{Sentence: m.sentence, First: m.first, Last: m.last}
		found.Span = orontes.Span{Start: m.start, End: m.end}
		found.Text = d.text[m.start:m.end]
		found.Metonym = m.metonym
		if m.pick >= 0 && m.score >= threshold {
			found.Place = f.show(m.candidates()[m.pick].ref)
			found.Score = round3(m.score)
		} else {
			found.Place = orontes.Place{Name: strings.Join(strings.Fields(found.Text), " ")}
		}
		if m.score < doubtful {
			found.Candidates = f.list(m)
		}
		out, at = append(out, found), append(at, i)
	}
	f.phrases(d, out, at)
	return out
}

// show returns the public form of a place, remembering it.
func (f *Finder) show(r ref) orontes.Place {
	p, ok := f.places[r]
	if !ok {
		p = f.g.place(&f.blocks, r, 1)
		f.places[r] = p
	}
	// Nothing handed out is shared.
	if p.Point != nil {
		point := *p.Point
		p.Point = &point
	}
	if p.Area != nil {
		area := *p.Area
		p.Area = &area
	}
	return p
}
