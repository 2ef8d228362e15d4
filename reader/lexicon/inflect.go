package lexicon

import "strings"

// inflections lists the regular forms of an English verb: shell, shells,
// shelled, shelling. A lexicon is looked up by lemma, and a lemmatiser that has
// never met a verb may miss it; the verbs listed here are then found by form.
func inflections(verb string) []string {
	n := len(verb)
	if n < 3 {
		return nil
	}
	last := verb[n-1]
	switch {
	case last == 'e':
		return []string{verb + "s", verb + "d", verb[:n-1] + "ing"}
	case last == 'y' && !vowel(verb[n-2]):
		return []string{verb[:n-1] + "ies", verb[:n-1] + "ied", verb + "ing"}
	case last == 's' || last == 'x' || last == 'z' || strings.HasSuffix(verb, "sh") || strings.HasSuffix(verb, "ch"):
		return []string{verb + "es", verb + "ed", verb + "ing"}
	}
	forms := []string{verb + "s", verb + "ed", verb + "ing"}
	// "grab", "rebel": one vowel before one consonant doubles it, always in
	// short verbs and in some spellings of long ones.
	if !vowel(last) && last != 'w' && last != 'y' && vowel(verb[n-2]) && !vowel(verb[n-3]) {
		doubled := verb + string(last)
		forms = append(forms, doubled+"ed", doubled+"ing")
	}
	return forms
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
