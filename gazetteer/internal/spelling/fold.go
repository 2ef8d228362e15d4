// Package spelling brings the spellings of one name together: [Fold] for
// spellings that differ in case, accents and punctuation, [Key] for
// transliterations that differ in letters.
package spelling

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// letters without a canonical decomposition, and the plain letters that
// writers without them on their keyboard use.
var plain = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th",
	'ı': "i", 'ħ': "h", 'ŋ': "n", 'ə': "a", 'ɛ': "e", 'ɔ': "o", 'ɓ': "b", 'ɗ': "d", 'ŧ': "t", 'ƙ': "k",
}

// words whose short and long forms are both usual in names.
var long = map[string]string{"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "&": "and"}

// Fold returns the form of a name under which spellings meet that differ only
// in case, accents, punctuation, spaces or the abbreviations St, Ste, Mt, Ft.
// It is idempotent, and empty for a name without letters or digits.
func Fold(name string) string { return string(AppendFold(nil, name)) }

// AppendFold appends the folded name to dst.
func AppendFold(dst []byte, name string) []byte {
	start := len(dst)
	for i := 0; i < len(name); i++ {
		if name[i] >= utf8.RuneSelf {
			return appendFoldSlow(dst[:start], name)
		}
		dst = appendASCII(dst, start, name[i])
	}
	return expand(dst, start)
}

func appendFoldSlow(dst []byte, name string) []byte {
	start := len(dst)
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		switch {
		case r < utf8.RuneSelf:
			dst = appendASCII(dst, start, byte(r))
		case unicode.Is(unicode.Mn, r), r == unicode.ReplacementChar:
		case plain[r] != "":
			dst = append(dst, plain[r]...)
		case unicode.Is(unicode.Lm, r), apostrophe(r):
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mc, r):
			dst = utf8.AppendRune(dst, r)
		default:
			dst = appendASCII(dst, start, ' ')
		}
	}
	return expand(dst, start)
}

func apostrophe(r rune) bool { return r == '’' || r == '‘' || r == '´' || r == 'ʼ' }

func appendASCII(dst []byte, start int, c byte) []byte {
	switch {
	case 'A' <= c && c <= 'Z':
		return append(dst, c+'a'-'A')
	case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '&':
		return append(dst, c)
	case c == '\'', c == '`', c == '.':
		return dst
	}
	if len(dst) > start && dst[len(dst)-1] != ' ' {
		dst = append(dst, ' ')
	}
	return dst
}

// expand trims the folded bytes from start on and writes abbreviations out.
func expand(dst []byte, start int) []byte {
	for len(dst) > start && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	short := false
	for i := start; i < len(dst) && !short; i++ {
		if (i == start || dst[i-1] == ' ') && (dst[i] == 's' || dst[i] == 'm' || dst[i] == 'f' || dst[i] == '&') {
			end := i
			for end < len(dst) && dst[end] != ' ' {
				end++
			}
			short = end-i <= 3 && long[string(dst[i:end])] != ""
		}
	}
	if !short {
		return dst
	}
	words := strings.Fields(string(dst[start:]))
	dst = dst[:start]
	for i, w := range words {
		if i > 0 {
			dst = append(dst, ' ')
		}
		if l := long[w]; l != "" {
			w = l
		}
		dst = append(dst, w...)
	}
	return dst
}
