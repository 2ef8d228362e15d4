package intake

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"orontes"
)

// meta is what a page says about itself, by the key under which it says so.
// Keys are those of <meta> (name, property, itemprop), and made ones in
// capitals for what stands elsewhere in the page.
type meta struct {
	values  map[string]string
	dateErr error // a date was given that does not exist
}

// The order in which a page's own words are believed. What a publishing
// system writes for machines comes before what it shows to readers; the day
// of publication before the day of the last change.
var (
	titleKeys    = []string{"LD:headline", "og:title", "dc.title", "citation_title", "twitter:title", "H1", "TITLE"}
	authorKeys   = []string{"LD:author", "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "AUTHOR"}
	sourceKeys   = []string{"og:site_name", "LD:publisher", "application-name", "dc.publisher", "twitter:site"}
	urlKeys      = []string{"CANONICAL", "og:url"}
	languageKeys = []string{"LANG", "og:locale", "dc.language", "content-language"}
	dateKeys     = []string{
		"LD:datePublished", "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article:published",
		"publishdate", "pubdate", "publish-date", "publish_date", "publication_date", "published", "dc.date.issued", "dcterms.issued",
		"dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "parsely-pub-date", "sailthru.date", "date", "TIME",
		"LD:dateCreated", "SHOWN", "article:modified_time", "og:updated_time", "LD:dateModified", "last-modified",
	}
)

// readMeta collects the metadata of a page in one walk. The first value given
// under a key counts.
func readMeta(doc *html.Node) *meta {
	m := &meta{values: map[string]string{}}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			m.put("LANG", attr(n, "lang"))
		case atom.Meta:
			for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
				m.put(strings.ToLower(attr(n, key)), attr(n, "content"))
			}
		case atom.Link:
			if attr(n, "rel") == "canonical" {
				m.put("CANONICAL", attr(n, "href"))
			}
		case atom.Title:
			if !within(n, atom.Svg) {
				m.put("TITLE", siteless(nodeText(n)))
			}
		case atom.H1:
			m.put("H1", nodeText(n))
		case atom.Time:
			if furnished(n) {
				continue
			}
			m.put("TIME", first(attr(n, "datetime"), nodeText(n)))
		case atom.Script:
			if attr(n, "type") == "application/ld+json" {
				m.linked(rawText(n))
			}
		default:
			m.shown(n)
		}
	}
	return m
}

// fields settles the metadata by the orders above.
func (m *meta) fields() fields {
	f := fields{title: m.get(titleKeys), source: strings.TrimPrefix(m.get(sourceKeys), "@"), url: m.get(urlKeys)}
	for _, key := range authorKeys {
		// Some systems put the address of the author's page there.
		if v := m.values[key]; v != "" && !isURL(v) {
			if f.author = cutAuthor(v); nobody(f.author) {
				f.author = ""
			}
			break
		}
	}
	f.published = m.date()
	return f
}

// language is what the page calls its language, "" when it does not say.
func (m *meta) language() string {
	code, _, _ := strings.Cut(strings.ReplaceAll(m.get(languageKeys), "_", "-"), "-")
	if len(code) < 2 || len(code) > 3 {
		return ""
	}
	return strings.ToLower(code)
}

// date is the day under the first date key that has one.
func (m *meta) date() orontes.Date {
	for _, key := range dateKeys {
		value := m.values[key]
		if value == "" {
			continue
		}
		d, found := findDate(value)
		switch {
		case found && d.err == nil && plausible(d.day):
			return d.day
		case found && d.err == nil:
			m.dateErr = fmt.Errorf("%w: %s is no day a page was published on", ErrDate, d.day)
		case found && m.dateErr == nil:
			m.dateErr = d.err
		case len(value) >= 8 && allDigits(value[:8]): // 20241206, with or without a time
			if day, ok := dayInName(value[:8]); ok {
				return day
			}
		}
	}
	return orontes.Date{}
}

func (m *meta) get(keys []string) string {
	for _, k := range keys {
		if v := m.values[k]; v != "" {
			return v
		}
	}
	return ""
}

func (m *meta) put(key, value string) {
	value = strings.Join(strings.Fields(clean(value)), " ")
	if key != "" && value != "" && m.values[key] == "" {
		m.values[key] = value
	}
}

// shown picks up a date and an author that are only shown to readers, by the
// names that page templates give to the element.
func (m *meta) shown(n *html.Node) {
	if furnished(n) {
		return
	}
	if v := attr(n, "itemprop"); v == "datePublished" {
		m.put("datepublished", first(attr(n, "content"), attr(n, "datetime"), nodeText(n)))
	}
	class := strings.ToLower(attr(n, "class") + " " + attr(n, "id"))
	if len(class) == 1 {
		return
	}
	if attr(n, "rel") == "author" || strings.Contains(class, "byline") || strings.Contains(class, "author-name") {
		if text, ok := shortText(n, 120); ok {
			m.put("AUTHOR", text)
		}
	}
	for _, word := range []string{"date", "publish", "posted", "timestamp", "byline", "entry-meta", "post-meta"} {
		if strings.Contains(class, word) {
			if text, ok := shortText(n, 200); ok {
				if d, ok := findDate(text); ok {
					m.put("SHOWN", text[d.start:d.end])
				}
			}
			return
		}
	}
}
