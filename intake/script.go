package intake

import (
	"strings"
	"unicode"
)

// scripts are the ways of writing that are told apart, and the language that a
// text in one of them is taken to be in when its letters say no more.
var scripts = []struct {
	name, code string
	table      *unicode.RangeTable
}{
	{"Latin", Undetermined, unicode.Latin},
	{"Arabic", "ar", unicode.Arabic},
	{"Cyrillic", "ru", unicode.Cyrillic},
	{"Hebrew", "he", unicode.Hebrew},
	{"Greek", "el", unicode.Greek},
	{"Armenian", "hy", unicode.Armenian},
	{"Georgian", "ka", unicode.Georgian},
	{"Ethiopic", "am", unicode.Ethiopic},
	{"Devanagari", "hi", unicode.Devanagari},
	{"Bengali", "bn", unicode.Bengali},
	{"Thai", "th", unicode.Thai},
	{"Myanmar", "my", unicode.Myanmar},
	{"Hangul", "ko", unicode.Hangul},
	{"Kana", "ja", unicode.Hiragana},
	{"Katakana", "ja", unicode.Katakana},
	{"Han", "zh", unicode.Han},
}

// marks are letters that only one of the languages of a script writes. The
// first language with any of its letters in at least one word in fifty wins.
var marks = map[string][]struct{ code, letters string }{
	"Arabic":   {{"ur", "ٹڈڑںے"}, {"ckb", "ڕڵێۆ"}, {"ps", "ټډړښږۍ"}, {"fa", "پچژگ"}},
	"Cyrillic": {{"uk", "іїєґ"}, {"sr", "ђћџљњ"}, {"bg", "ъ"}},
}

// scriptOf is the script that most letters of text are written in.
func scriptOf(text string) (name string, letters int) {
	var counts [32]int
	for _, r := range text {
		if r < 0x80 {
			if 'a' <= r|0x20 && r|0x20 <= 'z' {
				counts[0]++
				letters++
			}
			continue
		}
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		for i, s := range scripts {
			if unicode.Is(s.table, r) {
				counts[i]++
				break
			}
		}
	}
	best := 0
	for i := range scripts {
		if counts[i] > counts[best] {
			best = i
		}
	}
	if letters == 0 {
		return "", 0
	}
	return scripts[best].name, letters
}

// byScript is the language of a text that is not in Latin letters.
func byScript(script, text string) string {
	words := len(strings.Fields(text))
	for _, m := range marks[script] {
		n := 0
		for _, r := range text {
			if strings.ContainsRune(m.letters, r) {
				n++
			}
		}
		// Russian writes ъ too, though ten times less often than Bulgarian.
		if m.code == "bg" && n*25 < words {
			continue
		}
		if n > 0 && n*50 >= words {
			return m.code
		}
	}
	if script == "Han" && strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Hiragana, r) }) {
		return "ja"
	}
	for _, s := range scripts {
		if s.name == script {
			return s.code
		}
	}
	return Undetermined
}
