package intake

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
)

// kind is what a document is made of.
type kind int

const (
	kindText kind = iota
	kindHTML
)

var (
	utf8BOM    = []byte("\xef\xbb\xbf")
	utf16LEBOM = []byte("\xff\xfe")
	utf16BEBOM = []byte("\xfe\xff")
)

// magic names formats by their first bytes, to say what a refused file is.
var magic = []struct{ prefix, name string }{
	{"%PDF-", "a PDF"},
	{"PK\x03\x04", "a ZIP archive or office document"},
	{"\x1f\x8b", "gzip data"},
	{"\xfd7zXZ", "xz data"},
	{"BZh", "bzip2 data"},
	{"\x89PNG", "a PNG picture"},
	{"\xff\xd8\xff", "a JPEG picture"},
	{"GIF8", "a GIF picture"},
	{"SQLite format 3\x00", "an SQLite database"},
	{"\x7fELF", "a program"},
	{"\xd0\xcf\x11\xe0", "an old office document"},
}

// sniff tells what raw is by its content. The name's ending only decides for
// markup that has none of the marks of a page.
func sniff(name string, raw []byte) (kind, error) {
	for _, m := range magic {
		if bytes.HasPrefix(raw, []byte(m.prefix)) {
			return 0, fmt.Errorf("%w (%s)", ErrBinary, m.name)
		}
	}
	head := raw[:min(len(raw), peekSize)]
	if bytes.HasPrefix(head, utf16LEBOM) || bytes.HasPrefix(head, utf16BEBOM) {
		head = bytes.ReplaceAll(head[2:], []byte{0}, nil) // enough to see Latin markup
	} else if bytes.IndexByte(raw, 0) >= 0 {
		return 0, ErrBinary
	}
	low := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head[:min(len(head), 4096)], utf8BOM)))
	low = skipProlog(low)
	for _, tag := range []string{"<rss", "<feed", "<rdf:rdf"} {
		if bytes.HasPrefix(low, []byte(tag)) {
			return 0, fmt.Errorf("%w: a feed", ErrFormat)
		}
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<h1", "<p>"} {
		if bytes.HasPrefix(low, []byte(tag)) {
			return kindHTML, nil
		}
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		if bytes.IndexByte(head, '<') >= 0 {
			return kindHTML, nil
		}
	}
	return kindText, nil
}

// skipProlog steps over an XML declaration and comments.
func skipProlog(b []byte) []byte {
	for {
		var end string
		switch {
		case bytes.HasPrefix(b, []byte("<?")):
			end = "?>"
		case bytes.HasPrefix(b, []byte("<!--")):
			end = "-->"
		default:
			return b
		}
		i := bytes.Index(b, []byte(end))
		if i < 0 {
			return b
		}
		b = bytes.TrimSpace(b[i+len(end):])
	}
}
