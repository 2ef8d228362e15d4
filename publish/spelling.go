package publish

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// spelling is a name without accents, marks and capitals, so that it is found
// as it is typed on any keyboard: "Saraqib" finds Sarāqib.
func spelling(name string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == ' ' {
			b.WriteRune(unicode.ToLower(r))
		} else if r == '-' {
			b.WriteByte(' ')
		}
	}
	return strings.TrimSpace(b.String())
}
