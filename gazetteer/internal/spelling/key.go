package spelling

import "strings"

// articles that transliterated names take or leave.
var articles = map[string]bool{
	"al": true, "el": true, "ar": true, "er": true, "as": true, "es": true, "ash": true, "esh": true,
	"ad": true, "ed": true, "at": true, "et": true, "an": true, "en": true, "az": true, "ez": true, "adh": true, "ath": true, "ul": true, "ud": true, "ur": true,
	"the": true, "l": true, "le": true, "la": true,
}

// digraphs and letters that stand for one sound, longest first.
var sounds = []struct{ from, to string }{
	{"tsch", "C"}, {"sch", "S"}, {"shch", "S"}, {"tch", "C"}, {"dj", "j"}, {"dzh", "j"}, {"zh", "j"}, {"sh", "S"}, {"ch", "S"}, {"kh", "x"}, {"gh", "k"},
	{"dh", "d"}, {"th", "t"}, {"ph", "f"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ei", "i"}, {"ai", "i"}, {"ay", "i"}, {"ey", "i"}, {"aw", "u"}, {"au", "u"}, {"ow", "u"},
	{"ie", "i"}, {"iy", "i"}, {"yy", "i"},
}

// single letters that transliterators exchange. Vowels fall into two classes,
// front (i) and back (u), with a and e kept as one between them.
var single = [256]byte{'q': 'k', 'g': 'k', 'c': 'k', 'e': 'a', 'o': 'u', 'y': 'i', 'v': 'w', 'z': 's', 'p': 'b', 'h': 0}

// Key returns the transliteration key of a name: spellings of one name in
// Latin letters that differ in article, doubled letters, vowel length, ch/sh,
// q/k/g, final -a/-ah/-eh/-e, accents or hyphens share it. It is "" where too
// little of the name would be left to tell it from others.
//
// The key of a name written in another script is "".
func Key(name string) string {
	words := strings.Fields(Fold(name))
	kept := words[:0]
	for i, w := range words {
		// "al" is the article wherever it stands before another word.
		if articles[w] && i < len(words)-1 {
			continue
		}
		kept = append(kept, w)
	}
	var out []byte
	for _, w := range kept {
		for i := 0; i < len(w); i++ {
			if w[i] >= 0x80 {
				return ""
			}
		}
		out = appendSound(out, w)
	}
	consonants := 0
	for _, c := range out {
		if c != 'a' && c != 'i' && c != 'u' {
			consonants++
		}
	}
	if consonants < 2 || len(out) < 4 {
		return ""
	}
	return string(out)
}

func appendSound(out []byte, w string) []byte {
	if len(w) > 3 {
		for _, end := range []string{"iyyah", "iyeh", "iyah", "iyya", "iya", "iye", "iah", "ieh", "ia", "ah", "eh", "at", "a", "e", "h"} {
			if strings.HasSuffix(w, end) && len(w)-len(end) >= 3 {
				w = w[:len(w)-len(end)]
				if end[0] == 'i' {
					w += "i"
				}
				break
			}
		}
	}
	start := len(out)
	for i := 0; i < len(w); {
		b, n := sound(w[i:])
		i += n
		if b == 0 || len(out) > start && out[len(out)-1] == b {
			continue
		}
		out = append(out, b)
	}
	return out
}

func sound(w string) (byte, int) {
	for _, s := range sounds {
		if strings.HasPrefix(w, s.from) {
			return s.to[0], len(s.from)
		}
	}
	c := w[0]
	if c == 'h' { // kept at the start of a word, where every spelling has it
		return 'h', 1
	}
	if s := single[c]; s != 0 {
		return s, 1
	}
	return c, 1
}
