package morph

import "strings"

// isConsonantY reports whether a stem ends in a consonant and "y".
func isConsonantY(stem string) bool {
	return len(stem) > 1 && strings.HasSuffix(stem, "y") && !strings.ContainsRune("aeiou", rune(stem[len(stem)-2]))
}

// Past returns the past tense of a regular verb whose last consonant does not
// double, or of one that is given with it doubled.
func Past(stem string) string {
	switch {
	case strings.HasSuffix(stem, "e"):
		return stem + "d"
	case isConsonantY(stem):
		return stem[:len(stem)-1] + "ied"
	}
	return stem + "ed"
}

// Gerund returns the form in -ing, of the same stem.
func Gerund(stem string) string {
	if strings.HasSuffix(stem, "e") && !strings.HasSuffix(stem, "ee") {
		return stem[:len(stem)-1] + "ing"
	}
	return stem + "ing"
}

// ThirdPerson returns the form in -s of a verb. Plurals are spelt like it.
func ThirdPerson(base string) string {
	switch {
	case isConsonantY(base):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"),
		strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"):
		return base + "es"
	}
	return base + "s"
}
