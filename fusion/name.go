package fusion

import "strings"

// fold brings the spellings of a name together: lower case, no article, no
// apostrophes and dots, hyphens as spaces, single spaces.
func fold(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	space := false
	for _, r := range strings.ToLower(name) {
		switch r {
		case '\'', '’', '‘', '`', 'ʿ', 'ʾ', 'ʼ', '.', '"', '“', '”':
			continue
		case ' ', '-', '‑', '–', '_', '\t', '\n', ',', '/', '(', ')':
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	s := b.String()
	for _, article := range []string{"the ", "a ", "an ", "one ", "some ", "same ", "its ", "their "} {
		s = strings.TrimPrefix(s, article)
	}
	return s
}

// within reports whether every word of part is a word of whole. Both are folded.
func within(part, whole string) bool {
	if part == "" {
		return false
	}
	for w := range strings.SplitSeq(part, " ") {
		if !strings.Contains(" "+whole+" ", " "+w+" ") {
			return false
		}
	}
	return true
}
