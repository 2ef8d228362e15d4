package fusion

import (
	"cmp"
	"strings"
)

// sounds brings spellings of a name that no gazetteer knows together: "Haas"
// and "Hass", "al-Quria" and "Al-Quriyah", "Deir al-Sharqi" and "Deir Sharqi".
// Short names keep their vowels, which tell them apart.
func sounds(name string) string {
	var words []string
	for w := range strings.FieldsSeq(fold(name)) {
		switch w {
		case "al", "el", "as", "ash", "ar", "at", "ad", "an", "az", "ul":
			continue
		}
		words = append(words, w)
	}
	bare := func(vowels bool) string {
		var b strings.Builder
		n := 0
		for i, w := range words {
			if i > 0 {
				b.WriteByte(' ')
			}
			w = strings.TrimSuffix(w, "h")
			last := rune(0)
			for j, r := range w {
				if r == last || !vowels && j > 0 && strings.ContainsRune("aeiouy", r) {
					last = r
					continue
				}
				b.WriteRune(r)
				last = r
				n++
			}
		}
		if !vowels && n < 3 {
			return ""
		}
		return b.String()
	}
	return cmp.Or(bare(false), bare(true), fold(name))
}
