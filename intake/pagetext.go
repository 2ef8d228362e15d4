package intake

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks are the elements that begin on a new line and end one.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Caption: true,
	atom.Dd: true, atom.Details: true, atom.Div: true, atom.Dl: true, atom.Dt: true, atom.Figcaption: true, atom.Figure: true,
	atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Header: true, atom.Hr: true, atom.Li: true, atom.Main: true, atom.Nav: true, atom.Ol: true, atom.P: true, atom.Section: true,
	atom.Summary: true, atom.Table: true, atom.Tr: true, atom.Ul: true,
}

// apart are the blocks set off by an empty line: paragraphs and headings.
var apart = map[atom.Atom]bool{
	atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.Ul: true, atom.Ol: true,
	atom.Table: true, atom.Blockquote: true, atom.Article: true, atom.Section: true,
}

// unseen are the elements whose content is no text of the page.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true, atom.Head: true,
	atom.Iframe: true, atom.Object: true, atom.Select: true, atom.Button: true, atom.Textarea: true, atom.Canvas: true,
	atom.Audio: true, atom.Video: true, atom.Math: true,
}

// around are the parts of a page that are not its content.
var around = map[atom.Atom]bool{atom.Nav: true, atom.Footer: true, atom.Aside: true, atom.Form: true}

// textWriter lays out a tree as text.
type textWriter struct {
	b       strings.Builder
	breaks  int  // line ends owed
	space   bool // a space owed
	content bool // leave out what is around the content
	limit   int  // stop once there is more than this; 0 for never
}

// nodeText is the text of a tree, its blocks on lines of their own.
func nodeText(n *html.Node) string {
	var w textWriter
	w.node(n)
	return w.b.String()
}

// shortText is the text of a tree that is wanted only if it is short: it gives
// up soon after limit bytes.
func shortText(n *html.Node, limit int) (text string, ok bool) {
	w := textWriter{limit: limit}
	w.node(n)
	return w.b.String(), w.b.Len() <= limit
}

// pageText is the text of a page by its structure alone: its main element or
// its articles where it has them, else the body, without menus and footers.
func pageText(doc *html.Node) string {
	w := textWriter{content: true}
	for _, want := range []atom.Atom{atom.Article, atom.Main, atom.Body} {
		for n := range doc.Descendants() {
			if n.DataAtom == want && !within(n, want) {
				w.owe(2)
				w.node(n)
			}
		}
		if !blank(w.b.String()) {
			break
		}
	}
	return w.b.String()
}

// within reports whether n lies in another element of the same kind.
func within(n *html.Node, a atom.Atom) bool {
	for p := range n.Ancestors() {
		if p.DataAtom == a {
			return true
		}
	}
	return false
}

func (w *textWriter) owe(n int) { w.breaks, w.space = max(w.breaks, n), false }

func (w *textWriter) node(n *html.Node) {
	switch {
	case w.limit > 0 && w.b.Len() > w.limit:
		return
	case n.Type == html.TextNode:
		w.text(n.Data)
		return
	case n.Type != html.ElementNode && n.Type != html.DocumentNode:
		return
	case unseen[n.DataAtom] || w.content && around[n.DataAtom] || hidden(n):
		return
	case n.DataAtom == atom.Br:
		w.owe(1)
		return
	case n.DataAtom == atom.Pre:
		w.owe(2)
		w.flush()
		w.b.WriteString(rawText(n))
		w.owe(2)
		return
	}
	gap := 0
	if blocks[n.DataAtom] {
		gap = 1
		if apart[n.DataAtom] {
			gap = 2
		}
		w.owe(gap)
	}
	switch n.DataAtom {
	case atom.Li:
		w.flush()
		w.b.WriteString("- ")
	case atom.Td, atom.Th:
		w.space = true
	}
	for c := range n.ChildNodes() {
		w.node(c)
	}
	if gap > 0 {
		w.owe(gap)
	}
}

// text writes running text, its white space collapsed as a browser does.
func (w *textWriter) text(s string) {
	const spaces = " \t\r\n\f"
	for s != "" {
		word := strings.TrimLeft(s, spaces)
		w.space = w.space || len(word) < len(s)
		end := strings.IndexAny(word, spaces)
		if end < 0 {
			end = len(word)
		}
		if end > 0 {
			w.flush()
			w.b.WriteString(word[:end])
		}
		s = word[end:]
	}
}

// flush writes the line ends or the space that are owed.
func (w *textWriter) flush() {
	switch {
	case w.b.Len() == 0:
	case w.breaks > 0:
		w.b.WriteString("\n\n"[:min(w.breaks, 2)])
	case w.space:
		w.b.WriteByte(' ')
	}
	w.breaks, w.space = 0, false
}

// rawText is the text of preformatted content, line ends and all.
func rawText(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// hidden reports an element that the page says is not to be seen.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			return a.Val == "true"
		case "style":
			return strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none")
		}
	}
	return false
}
