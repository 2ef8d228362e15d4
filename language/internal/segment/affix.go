package segment

import (
	"strings"
	"unicode/utf8"
)

// contraction returns how much of a word stands before the clitic it ends
// with, 0 where it has none: "do|n't", "Assad|'s", "can|not".
func contraction(w string) int {
	if len(w) < 3 {
		return 0
	}
	if w[len(w)-1]|0x20 == 't' {
		for _, not := range [...]string{"n't", "n’t"} {
			if n := len(w) - len(not); n > 0 && strings.EqualFold(w[n:], not) {
				return n
			}
		}
	}
	for i := len(w) - 1; i > 0 && i >= len(w)-5; i-- {
		r, size := utf8.DecodeRuneInString(w[i:])
		if r != '\'' && r != '’' {
			continue
		}
		if suffixes[strings.ToLower(w[i+size:])] {
			return i
		}
		break
	}
	if len(w) <= longestFused {
		return fused[strings.ToLower(w)]
	}
	return 0
}

// unit returns the length of the number that a unit is written onto: "5|km",
// "1.5|m", "280,000|bn". Ordinals and decades ("20th", "1970s") are one word.
func unit(w string) int {
	if !isDigit(w[0]) || isDigit(w[len(w)-1]) {
		return 0
	}
	n := sameKind(w, "0123456789.,:")
	if units[strings.ToLower(strings.TrimSuffix(w[n:], "."))] {
		return n
	}
	return 0
}

// currencyCode reports whether t is a code and a dollar sign, such as "US$".
func currencyCode(t string) bool {
	return len(t) >= 2 && len(t) <= 4 && t[len(t)-1] == '$' && isCapitals(t[:len(t)-1])
}

// keepsStop reports whether the full stop at the end of t is part of an
// abbreviation.
func keepsStop(t string) bool {
	stem := t[:len(t)-1]
	if stem == "" || stem == "no" {
		return false // "No. 5" is a number, "no." an answer
	}
	if i := strings.LastIndexAny(stem, "-/"); i >= 0 {
		stem = stem[i+1:]
	}
	if abbreviations[strings.ToLower(stem)] != 0 {
		return true
	}
	return isInitials(stem + ".")
}

// isInitials reports whether t is letters each followed by a full stop: "J.",
// "U.S.", "a.m.". A single small letter is not.
func isInitials(t string) bool {
	letters := 0
	for i := 0; i < len(t); letters++ {
		r, size := utf8.DecodeRuneInString(t[i:])
		if !isLetterRune(r) || i+size >= len(t) || t[i+size] != '.' {
			return false
		}
		i += size + 1
	}
	return letters > 1 || letters == 1 && t[0] >= 'A' && !('a' <= t[0] && t[0] <= 'z')
}

// emoticon returns the length of the emoticon that makes up the start of t.
func emoticon(t string) int {
	if len(t) < 2 || !strings.ContainsRune(":;=<8xX", rune(t[0])) {
		return 0
	}
	for _, e := range emoticons {
		if strings.HasPrefix(t, e) && (len(t) == len(e) || !wordStart(t[len(e):])) {
			return len(e)
		}
	}
	return 0
}

func trailingEmoticon(t string) int {
	for _, e := range emoticons {
		if strings.HasSuffix(t, e) && !isLetter(e[len(e)-1]) {
			return len(e)
		}
	}
	return 0
}
