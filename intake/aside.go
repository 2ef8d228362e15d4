package intake

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

//go:embed aside.txt
var asideText string

// asides are the words of aside.txt by what they tell.
var asides = sync.OnceValue(func() map[string][]string {
	all := map[string][]string{}
	for line := range strings.Lines(asideText) {
		what, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.SplitSeq(words, ",") {
			all[what] = append(all[what], strings.TrimSpace(word))
		}
	}
	return all
})

// begins reports whether a line begins with one of the words that tell what.
func begins(line, what string) bool {
	line = strings.ToLower(strings.TrimSpace(line))
	return slices.ContainsFunc(asides()[what], func(word string) bool {
		rest, ok := strings.CutPrefix(line, word)
		return ok && (rest == "" || !unicode.IsLetter(rune(rest[0])))
	})
}

// classed reports whether one of an element's classes, or its id, is one of the
// words or begins with it: "related", "related-box", but not "has-related".
func classed(n *html.Node, what string) bool {
	for class := range strings.FieldsSeq(strings.ToLower(attr(n, "class") + " " + attr(n, "id"))) {
		if slices.ContainsFunc(asides()[what], func(word string) bool {
			rest, ok := strings.CutPrefix(class, word)
			return ok && (rest == "" || rest[0] == '-' || rest[0] == '_')
		}) {
			return true
		}
	}
	return false
}

// holdsReport reports whether an element has the report in it, whatever its class
// says: a heading of the first rank or an article.
func holdsReport(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Main, atom.Article:
		return true
	}
	for c := range n.Descendants() {
		switch c.DataAtom {
		case atom.H1, atom.Main, atom.Article:
			return true
		}
	}
	return false
}

// paragraphMark stands for a line end that must outlive the taking out of the
// article, which joins blocks it thinks are phrases. clean makes it one.
const paragraphMark = "\u2029"

// longestCell is the length, in bytes, of what is still a cell of a table of figures
// and no part of a page that is laid out as one.
const longestCell = 80

// divide sets a bar between a cell of a table and the next one of its row.
func divide(cell *html.Node) {
	next := cell.NextSibling
	for next != nil && next.Type != html.ElementNode {
		next = next.NextSibling
	}
	if next == nil || next.DataAtom != atom.Td && next.DataAtom != atom.Th {
		return
	}
	if _, short := shortText(cell, longestCell); !short {
		return
	}
	if _, short := shortText(next, longestCell); short {
		cell.AppendChild(&html.Node{Type: html.TextNode, Data: " | "})
	}
}

// prepare takes out of a page what is not its report, and marks its line ends:
// other stories and pointers to them, embedded posts, notices of correction,
// deleted words, the numbers of footnotes. It reports whether there is a table.
func prepare(doc *html.Node) (table bool) {
	var drop []*html.Node
	paragraphs := 0
	for n := range doc.Descendants() {
		if n.DataAtom == atom.P {
			paragraphs++
		}
	}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Del, atom.S, atom.Strike:
			drop = append(drop, n)
		case atom.Sup:
			if footnote(n) {
				drop = append(drop, n)
			}
		case atom.Td, atom.Th:
			table = table || n.DataAtom == atom.Td
			divide(n)
		case atom.P:
			text, short := shortText(n, 400)
			if short && (begins(text, "correction") || begins(text, "pointer") && hasLink(n) || paragraphs > 2 && onlyLink(n)) {
				drop = append(drop, n)
			}
		case atom.H2, atom.H3, atom.H4:
			if text, short := shortText(n, 80); short && begins(text, "more") {
				drop = append(drop, n)
				for s := n.NextSibling; s != nil; s = s.NextSibling {
					drop = append(drop, s)
				}
			}
		}
		if (classed(n, "elsewhere") || classed(n, "embedded")) && !holdsReport(n) {
			drop = append(drop, n)
		}
	}
	for _, n := range drop {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
	markLines(doc)
	return table
}

// markLines puts a mark before and after what begins on a line of its own though
// it may stand among phrases.
func markLines(doc *html.Node) {
	var own []*html.Node
	for n := range doc.Descendants() {
		if n.DataAtom == atom.Div || n.DataAtom == atom.Br || n.Type == html.ElementNode && strings.Contains(strings.ReplaceAll(attr(n, "style"), " ", ""), "display:block") {
			own = append(own, n)
		}
	}
	mark := func() *html.Node { return &html.Node{Type: html.TextNode, Data: paragraphMark} }
	for _, n := range own {
		if n.Parent == nil || n.Parent.DataAtom == atom.Li || n.Parent.DataAtom == atom.Tr {
			continue
		}
		if n.DataAtom == atom.Br {
			if s := nextSeen(n); s != nil && s.DataAtom == atom.Br {
				n.Parent.InsertBefore(mark(), n) // two are a paragraph's end, one is a line's
			}
			continue
		}
		if n.FirstChild != nil && n.FirstChild.DataAtom != atom.Div {
			n.InsertBefore(mark(), n.FirstChild)
			n.AppendChild(mark())
		}
	}
}

// nextSeen is the next sibling that is no mere white space.
func nextSeen(n *html.Node) *html.Node {
	for s := n.NextSibling; s != nil; s = s.NextSibling {
		if s.Type != html.TextNode || strings.TrimSpace(s.Data) != "" {
			return s
		}
	}
	return nil
}

var noteNumber = regexp.MustCompile(`^[\[(]?(?:[0-9]{1,3}|[ivxlc]{1,4}|[a-z*†‡])[\])]?$`)

// footnote reports whether a raised text is the number of a note: linked or in
// brackets, or raised behind a number, a stop or a word that is no unit ("m²").
func footnote(n *html.Node) bool {
	text, short := shortText(n, 6)
	if text = strings.TrimSpace(text); !short || !noteNumber.MatchString(text) {
		return false
	}
	if hasLink(n) || strings.ContainsAny(text, "[(") {
		return true
	}
	if n.PrevSibling == nil || n.PrevSibling.Type != html.TextNode {
		return false
	}
	before := strings.Fields(n.PrevSibling.Data)
	if len(before) == 0 {
		return false
	}
	last := strings.TrimRight(before[len(before)-1], ".,;:")
	return last != "m" && last != "km" && last != "cm" && last != "mm" && last != "10"
}

func hasLink(n *html.Node) bool {
	for c := range n.Descendants() {
		if c.DataAtom == atom.A {
			return true
		}
	}
	return false
}

// onlyLink reports whether a paragraph is nothing but a link.
func onlyLink(n *html.Node) bool {
	linked := 0
	for c := range n.Descendants() {
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			if !within(c, atom.A) {
				return false
			}
			linked++
		}
	}
	return linked > 0
}

// furnished reports whether an element is part of a page's furniture, where dates
// are those of the day or of other stories.
func furnished(n *html.Node) bool {
	for p := n; p != nil; p = p.Parent {
		switch p.DataAtom {
		case atom.Nav, atom.Footer, atom.Aside:
			return true
		case atom.Header:
			if !within(p, atom.Article) && !within(p, atom.Main) {
				return true
			}
		}
		if p.Type == html.ElementNode && classed(p, "furniture") && !holdsReport(p) {
			return true
		}
	}
	return false
}
