package intake

import (
	"regexp"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// ligatures are letters that PDFs print as one sign.
var ligatures = strings.NewReplacer("\ufb00", "ff", "\ufb01", "fi", "\ufb02", "fl", "\ufb03", "ffi", "\ufb04", "ffl", "\ufb05", "st", "\ufb06", "st")

var (
	splitWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\pL)[-\x{2010}]\n(\p{Ll})`) })
	strong    = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\*\*([^*\n]+)\*\*|__([^_\n]+)__`) })
	emphasis  = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(^|[\s(])(?:_([^_\n]+)_|\*([^*\n]+)\*)([\s.,;:!?)]|$)`)
	})
	linkText = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\[([^\]\n]+)\]\(https?://[^)\s]+\)`) })
	tags     = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)</?(?:p|b|i|em|strong|div|span|br|a|li|ul|h[1-6])(?:\s[^<>]*)?/?>`)
	})
)

// unwrapped takes from a text what the way it came has put in: the marks of quoted
// mail and of Markdown, words split at a line's end, letters printed as one.
func unwrapped(s string) string {
	s = unquoted(s)
	s = ligatures.Replace(s)
	s = splitWord().ReplaceAllString(s, "$1$2")
	if linkText().MatchString(s) || strong().MatchString(s) {
		s = linkText().ReplaceAllString(s, "$1")
		s = strong().ReplaceAllString(s, "$1$2")
		s = emphasis().ReplaceAllString(s, "$1$2$3$4")
	}
	return s
}

// unquoted takes the ">" of quoted mail off, where every line that says anything
// has one.
func unquoted(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		rest, quoted := strings.CutPrefix(strings.TrimLeft(line, " "), ">")
		switch {
		case quoted:
			lines[i] = strings.TrimLeft(rest, "> ")
		case strings.TrimSpace(line) != "":
			return s
		}
	}
	return strings.Join(lines, "\n")
}

// tagged reports whether a text holds the tags of a page: two of them at least.
func tagged(s string) bool { return len(tags().FindAllStringIndex(s, 2)) == 2 }

// languageCode gives the ISO 639-1 code of a language named by any code or by its
// English name: "en-US", "eng", "English". What names none is given back in
// lower case.
func languageCode(name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	if name == "" {
		return ""
	}
	if tag, err := language.Parse(strings.ReplaceAll(name, "_", "-")); err == nil {
		// A tag that says nothing of its language has one guessed.
		if base, sure := tag.Base(); sure >= language.High {
			return base.String()
		}
	}
	return first(languageNames()[name], name)
}

// languageNames are the codes of languages by their English names in lower case.
var languageNames = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	for _, tag := range display.Supported.Tags() {
		if base, _ := tag.Base(); tag.String() == base.String() {
			names[strings.ToLower(display.English.Languages().Name(base))] = base.String()
		}
	}
	return names
})
