package intake

import (
	"strings"

	"golang.org/x/net/html"
)

// siteless cuts the name of the site off the title of a page: "Bridge down at
// Rastan | Desk A". What is left has to be the longer part.
func siteless(title string) string {
	for _, sep := range []string{" | ", " — ", " – ", " - ", " :: ", " « "} {
		if i := strings.LastIndex(title, sep); i > len(title)/2 {
			return strings.TrimSpace(title[:i])
		}
	}
	return title
}

// cutAuthor takes the "By" and the date off a byline shown on a page.
func cutAuthor(s string) string {
	b, ok := parseByline(s)
	if ok {
		return b.author
	}
	rest, _ := cutBy(s)
	return rest
}

// attr is the value of an attribute, "" where there is none.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func allDigits(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}
