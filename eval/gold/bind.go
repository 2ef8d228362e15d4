package gold

import (
	"fmt"
	"slices"
	"strings"

	"orontes"
)

// Bind gives the file its text and finds every stretch in it. What is not
// there, and an anchor that stands there twice, is a Problem; the claim of a
// lost anchor is dropped.
func (f *File) Bind(text string) []Problem {
	f.Text = text
	b := binder{file: f, lower: strings.ToLower(text)}
	for i := range f.Places {
		if p := &f.Places[i]; p.Country == "" || p.Admin1 != "" || p.Name.given {
			b.stand(p.Line, "the place", &p.Name)
		}
	}
	if f.Until != (Name{}) {
		b.until()
	}
	kept := f.Claims[:0]
	for _, c := range f.Claims {
		if !b.anchor(&c) {
			continue
		}
		for _, parties := range []Parties{c.Actors, c.Targets} {
			for _, list := range parties {
				for i := range list {
					b.stand(c.Line, "the party", &list[i])
				}
			}
		}
		for _, chain := range c.Says {
			for i := range chain {
				b.stand(c.Line, "the speaker", &chain[i].Name)
			}
		}
		for _, s := range []*Slot{c.Place, c.Origin, c.Destination} {
			if s != nil {
				b.listed(c.Line, s)
			}
		}
		for i := range c.Figures {
			g := &c.Figures[i]
			if g.span.Len() > 0 {
				g.Words = g.span.In(text)
			}
			if g.Words != "" && !strings.Contains(b.lower, strings.ToLower(g.Words)) {
				b.fail(c.Line, "the figure %q does not stand in the text", g.Words)
			}
		}
		kept = append(kept, c)
	}
	f.Claims = kept
	return b.problems
}

// unnamed stands for those whom a bare number counts ("killed 12"); the word
// itself need not stand in the text.
const unnamed = "people"

type binder struct {
	file     *File
	lower    string
	problems []Problem
}

func (b *binder) fail(line int, format string, args ...any) {
	b.problems = append(b.problems, Problem{b.file.Name, line, fmt.Sprintf(format, args...)})
}

// until finds the last words annotated, which must stand in the text once.
func (b *binder) until() {
	n := &b.file.Until
	if n.given {
		b.stand(1, "the end", n)
		return
	}
	if count := strings.Count(b.file.Text, n.Words); count != 1 {
		b.fail(1, "the end %q stands in the text %d times; it must stand there once", n.Words, count)
		return
	}
	start := strings.Index(b.file.Text, n.Words)
	n.Span = orontes.Span{Start: start, End: start + len(n.Words)}
}

// anchor finds a claim's anchor, which must stand in the text once.
func (b *binder) anchor(c *Claim) bool {
	if c.Anchor.given {
		return b.stand(c.Line, "the anchor", &c.Anchor)
	}
	switch n := strings.Count(b.file.Text, c.Anchor.Words); n {
	case 0:
		b.fail(c.Line, "the anchor %q does not stand in the text", c.Anchor.Words)
		return false
	case 1:
	default:
		b.fail(c.Line, "the anchor %q stands in the text %d times; make it longer", c.Anchor.Words, n)
		return false
	}
	start := strings.Index(b.file.Text, c.Anchor.Words)
	c.Anchor.Span = orontes.Span{Start: start, End: start + len(c.Anchor.Words)}
	return true
}

// stand checks that a stretch stands in the text.
func (b *binder) stand(line int, what string, n *Name) bool {
	if n.given {
		if n.Words = n.Span.In(b.file.Text); n.Words == "" {
			b.fail(line, "%s @%d+%d lies outside the text of %d bytes", what, n.Span.Start, n.Span.Len(), len(b.file.Text))
			return false
		}
		return true
	}
	if n.Words != unnamed && !strings.Contains(b.lower, strings.ToLower(n.Words)) {
		b.fail(line, "%s %q does not stand in the text", what, n.Words)
		return false
	}
	return true
}

// listed checks that the names of a place stand in the list of places, and there
// in the text; a country that the report only implies ("Haitian police") need not.
func (b *binder) listed(line int, s *Slot) {
	for i := range s.Names {
		n := &s.Names[i]
		if n.given {
			b.stand(line, "the place", n)
		}
		if n.Words != "" && b.file.Place(n.Words) == nil {
			b.fail(line, "the place %q is not listed (= %s | COUNTRY | ADMIN1 | LAT LON)", n.Words, n.Words)
		}
	}
}

// Place gives the listed place of that name, nil for none.
func (f *File) Place(name string) *Place {
	i := slices.IndexFunc(f.Places, func(p Place) bool { return strings.EqualFold(p.Name.Words, name) })
	if i < 0 {
		return nil
	}
	return &f.Places[i]
}
