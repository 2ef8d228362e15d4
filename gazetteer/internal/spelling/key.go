package spelling

import "strings"

// articles that transliterated names take or leave.
var articles = map[string]bool{
	"al": true, "el": true, "ar": true, "er": true, "as": true, "es": true, "ash": true, "esh": true,
	"ad": true, "ed": true, "at": true, "et": true, "an": true, "en": true, "az": true, "ez": true, "adh": true, "ath": true, "ul": true, "ud": true, "ur": true,
	"the": true, "l": true, "le": true, "la": true,
}

// letters that together stand for one sound, longest first. Transliterators of
// Arabic, Persian, Hebrew and Cyrillic agree on no vowels but on whether they
// are round, so "a" stands for all others.
var sounds = []struct{ from, to string }{
	{"shch", "S"}, {"tsch", "S"}, {"sch", "S"}, {"tch", "S"}, {"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"sh", "S"}, {"ch", "S"},
	{"kh", "x"}, {"gh", "k"}, {"dh", "d"}, {"th", "t"}, {"ph", "f"}, {"ou", "u"}, {"oo", "u"}, {"aw", "u"}, {"au", "u"}, {"ow", "u"}, {"uw", "u"},
}

// single letters that transliterators exchange.
var single = [256]byte{'q': 'k', 'g': 'k', 'c': 'k', 'e': 'a', 'i': 'a', 'y': 'a', 'o': 'u', 'v': 'w', 'z': 's', 'p': 'b'}

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
	consonants, letters := 0, 0
	for _, w := range kept {
		letters += len(w)
	}
	for _, c := range out {
		if c != 'a' && c != 'u' {
			consonants++
		}
	}
	if consonants < 2 || len(out) < 3 || letters < 4 {
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
	if c := single[w[0]]; c != 0 {
		return c, 1
	}
	return w[0], 1
}
