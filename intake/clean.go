package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// clean gives text its final form: "\n" for every line end, " " for every
// space, nothing that cannot be seen, no spaces at the end of a line, at most
// one empty line in a row, none at either end. It is idempotent.
func clean(s string) string {
	if s = strings.TrimSpace(s); isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	var last rune   // last character written or pending
	breaks := 0     // line ends not yet written
	var pend []byte // spaces not yet written: they are dropped before a line end
	for i, r := range s {
		switch r = normal(r, last); r {
		case 0:
			continue
		case '\r':
			if i+1 < len(s) && s[i+1] == '\n' {
				continue
			}
			r = '\n'
		}
		if r == '\n' {
			breaks++
			pend = pend[:0]
		} else if r == ' ' {
			pend = append(pend, ' ')
		} else {
			if b.Len() > 0 {
				b.WriteString("\n\n"[:min(breaks, 2)])
				b.Write(pend)
			}
			breaks, pend = 0, pend[:0]
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// isClean reports whether clean would return s, trimmed already, as it is.
// Most reports are, and need no second copy.
func isClean(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return cleanRunes(s)
		case c == '\n':
			if s[i-1] == ' ' || strings.HasPrefix(s[i:], "\n\n\n") {
				return false
			}
		case c < ' ' || c == 0x7f:
			return false
		}
	}
	return true
}

// cleanRunes is isClean for text beyond ASCII.
func cleanRunes(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	var last rune
	for i, r := range s {
		if r == '\r' || normal(r, last) != r || (r == '\n' && (last == ' ' || strings.HasPrefix(s[i:], "\n\n\n"))) {
			return false
		}
		last = r
	}
	return true
}

// level is the cleaning that keeps every character's place: a character gives
// one character. Line ends of two characters keep two.
func level(s string) string {
	if isASCII(s) && strings.IndexFunc(s, unicode.IsControl) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch n := normal(r, 'x'); {
		case r == '\r' || r == 0:
			return ' '
		case n == 0:
			return r // an invisible character stays: dropping it would move the rest
		default:
			return n
		}
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// normal is the character to write for r, or 0 for none. What came before
// decides about the joiners, which shape Persian and Indic words and emoji and
// mean nothing in other scripts.
func normal(r, last rune) rune {
	switch {
	case r == '\n' || r == '\r':
		return r
	case r == '\u2028' || r == '\u2029' || r == '\f' || r == '\v':
		return '\n'
	case r == '\t' || unicode.Is(unicode.Zs, r):
		return ' '
	case r == 0 || r == '\u200b' || r == '\u2060' || r == '\ufeff' || r == '\u00ad' || direction(r):
		return 0
	case r == '\u200c' || r == '\u200d':
		if last > 0x2ff {
			return r
		}
		return 0
	case r >= 0x80 && r <= 0x9f:
		// Typographic quotes and dashes of windows-1252, carried over byte by
		// byte by some system on the way.
		if c := charmap.Windows1252.DecodeByte(byte(r)); c != utf8.RuneError && c != r {
			return c
		}
		return ' '
	case unicode.IsControl(r):
		return ' '
	}
	return r
}

// direction reports the invisible marks that steer the direction of writing.
func direction(r rune) bool {
	return r == '\u200e' || r == '\u200f' || r == '\u061c' || (r >= '\u202a' && r <= '\u202e') || (r >= '\u2066' && r <= '\u2069')
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// blank reports whether nothing of s can be seen.
func blank(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && normal(r, 'x') != 0 }) < 0
}
