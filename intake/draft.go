package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"path/filepath"
	"strings"

	"orontes"
)

// draft is a report in the making: its text, and what is known of it by how
// well it is known.
type draft struct {
	name    string // file name, "" for a document of a stream
	opts    Options
	id      string // as its giver named it
	fixed   bool   // a document of a stream: fields beat flags, text stays as it is
	text    string
	hint    string // language, as a page template claims it: often wrong
	given   fields // front matter, page metadata, fields of a stream
	warning error
}

// plain fills the draft from a text or Markdown file.
func (d *draft) plain(raw []byte) error {
	text, warning, err := decode(raw)
	if err != nil {
		return err
	}
	d.warning = warning
	if d.given, text, err = frontMatter(text); err != nil {
		return err
	}
	if d.text = unwrapped(clean(text)); blank(d.text) {
		return ErrEmpty
	}
	d.lead()
	return nil
}

// lead puts the title on a line of its own before the text, where the text
// does not open with it: headlines are read too.
func (d *draft) lead() {
	d.given.title = strings.Join(strings.Fields(clean(d.given.title)), " ")
	if d.given.title != "" && !sameLine(firstLine(d.text), d.given.title) {
		d.text = d.given.title + "\n" + d.text
	}
}

// report settles every field by the order of precedence.
func (d *draft) report(raw []byte) *orontes.Report {
	sum := sha256.Sum256(raw)
	hash := hex.EncodeToString(sum[:])
	flag := fields{title: d.opts.Title, source: d.opts.Source, url: d.opts.URL, published: d.opts.Published}
	h := readHead(d.text, first(d.given.title, flag.title))
	r := &orontes.Report{
		ID:        first(d.id, "r-"+hash[:16]),
		SHA256:    hash,
		Text:      d.text,
		Author:    first(d.given.author, h.author),
		Language:  d.language(),
		Dateline:  h.dateline,
		BodyStart: h.body,
	}
	if d.fixed {
		r.Title, r.Source, r.URL = first(d.given.title, flag.title), first(d.given.source, flag.source), first(d.given.url, flag.url)
	} else {
		r.Title, r.Source, r.URL = first(flag.title, d.given.title), first(flag.source, d.given.source), first(flag.url, d.given.url)
	}
	r.Title, r.Source = first(r.Title, h.title), first(r.Source, h.source)
	if r.Source == "" && d.given.url != "" {
		r.Source = host(d.given.url)
	}
	r.Published, r.PublishedBasis = d.published(h, flag.published, r.URL)
	if r.Published.IsZero() && h.dateErr != nil && d.warning == nil {
		d.warning = h.dateErr
	}
	return r
}

// language is what the document was said to be in, what its words tell, what
// its template claims, in this order.
func (d *draft) language() string {
	found := detect(d.text)
	if found == Undetermined {
		found = first(d.hint, found)
	}
	return first(languageCode(d.given.language), found)
}

// published chooses the day of publication: the flag, then what is said
// beside the text, then what the text says, then the address and the name.
func (d *draft) published(h head, flag orontes.Date, address string) (orontes.Date, orontes.PublishedBasis) {
	switch {
	case d.fixed && !d.given.published.IsZero():
		return d.given.published, orontes.PublishedMetadata
	case !flag.IsZero():
		return flag, orontes.PublishedFlag
	case !d.given.published.IsZero():
		return d.given.published, orontes.PublishedMetadata
	case !h.date.IsZero():
		return h.date, orontes.PublishedStated
	}
	if day, ok := dayInName(address); ok {
		return day, orontes.PublishedMetadata
	}
	if day, ok := dayInName(filepath.Base(d.name)); ok {
		return day, orontes.PublishedMetadata
	}
	return orontes.Date{}, orontes.PublishedUnknown
}

// first is the first string that is not empty.
func first(of ...string) string {
	for _, s := range of {
		if s != "" {
			return s
		}
	}
	return ""
}

// host names a source by its address when nothing else names it.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

// firstLine is s up to its first line end.
func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// sameLine compares two headlines by their letters and digits.
func sameLine(a, b string) bool {
	return strings.EqualFold(letters(a), letters(b))
}
