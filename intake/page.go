package intake

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

const (
	// enoughText is how many characters make an article. A page that gives
	// fewer is read again with less care about what is boilerplate.
	enoughText = 200
	// maxPage bounds a page: its tree takes many times its size in memory.
	maxPage = 32 << 20
)

// page fills the draft from an HTML page. The page is parsed once; the
// metadata is read first because taking the article out mutates the tree.
func (d *draft) page(raw []byte) error {
	if len(raw) > maxPage {
		return tooLarge(maxPage)
	}
	source, warning, err := decodePage(raw)
	if err != nil {
		return err
	}
	doc, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return fmt.Errorf("%w: %s", ErrFormat, strings.TrimPrefix(err.Error(), "html: "))
	}
	d.warning = warning
	meta := readMeta(doc)
	d.given, d.hint = meta.fields(), meta.language()
	if d.warning == nil && d.given.published.IsZero() {
		d.warning = meta.dateErr
	}
	if prepare(doc) && d.warning == nil {
		d.warning = ErrTable
	}
	plain := clean(pageText(doc))
	d.text = article(doc, first(d.opts.URL, d.given.url))
	if utf8.RuneCountInString(d.text) < enoughText && len(plain) > len(d.text) {
		d.text = plain
	}
	if blank(d.text) {
		return ErrNoText
	}
	d.lead()
	return nil
}

// article is the text of what go-readability takes for the article, "" if
// nothing. The library walks trees that others have written; should it fall
// over one, the page still has its plain text.
func article(doc *html.Node, address string) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	base, err := url.Parse(address)
	if err != nil {
		base = nil
	}
	parser := readability.NewParser()
	found, err := parser.ParseAndMutate(doc, base)
	if err == nil && found.Node != nil {
		return clean(nodeText(found.Node))
	}
	return ""
}
