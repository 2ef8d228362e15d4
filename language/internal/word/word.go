// Package word turns the form of a word into the hashes that classifiers use
// as features.
package word

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Atom is the hash of one property of a word, the raw material of features.
type Atom = uint64

// Word holds the atoms of one word.
type Word struct {
	Form   Atom    // the word as written
	Norm   Atom    // in lower case, digits folded
	Shape  Atom    // pattern of capitals, letters, digits and signs, runs cut short
	Suffix [4]Atom // the last one to four bytes of the lower-cased form
	Prefix [3]Atom // the first one to three
	Upper  bool    // starts with a capital
	Letter bool    // starts with a letter
	Cased  bool    // is not all in lower case
	Stop   bool    // ends with a mark that ends sentences
}

const prime = 0x9E3779B97F4A7C15

// Mix spreads a number over 64 bits.
func Mix(x uint64) Atom {
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	x ^= x >> 29
	x *= prime
	return x ^ x>>32
}

// Slot combines up to three atoms under a template into a feature's slot in a
// table of 1<<bits slots.
func Slot(template uint64, a, b, c Atom, width int) uint32 {
	x := (a + bits.RotateLeft64(b, 21) + bits.RotateLeft64(c, 42)) ^ template*0xff51afd7ed558ccd
	x ^= x >> 32
	return uint32(x * prime >> (64 - width))
}

// Of returns the atoms of a form.
func Of(form string) Word {
	var w Word
	if form == "" {
		return w
	}
	var buffer [64]byte
	lower := appendLower(buffer[:0], form)
	w.Form = hash(1, form)
	w.Shape = shape(form)
	first, _ := utf8.DecodeRuneInString(form)
	w.Upper, w.Letter = unicode.IsUpper(first), unicode.IsLetter(first)
	w.Norm = norm(lower)
	w.Cased = string(lower) != form
	w.Stop = strings.IndexByte(".!?", form[len(form)-1]) >= 0
	n := len(lower)
	for k := range w.Suffix {
		w.Suffix[k] = hash(uint64(10+k), string(lower[max(0, n-k-1):]))
	}
	for k := range w.Prefix {
		w.Prefix[k] = hash(uint64(20+k), string(lower[:min(n, k+1)]))
	}
	return w
}

// longest is how many bytes of a form are looked at.
const longest = 60

func appendLower(b []byte, form string) []byte {
	for i := 0; i < len(form) && len(b) < longest; {
		c := form[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			b = append(b, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(form[i:])
		i += n
		switch r {
		case '’', '‘':
			b = append(b, '\'')
		case '“', '”':
			b = append(b, '"')
		default:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
	}
	return b
}

// norm folds numbers: years to one atom, other mostly digital words to another.
func norm(lower []byte) Atom {
	digits := 0
	for _, c := range lower {
		if '0' <= c && c <= '9' {
			digits++
		}
	}
	switch {
	case digits == 0:
		return hash(2, string(lower))
	case digits == 4 && len(lower) == 4:
		return hash(3, "year")
	case digits == len(lower) && digits <= 2:
		return hash(3, "day")
	case digits*2 >= len(lower):
		return hash(3, "digits")
	}
	return hash(2, string(lower))
}

func shape(form string) Atom {
	h := Atom(4)
	var last byte
	run := 0
	for i := 0; i < len(form) && i < longest; i++ {
		c := form[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c = 'X'
		case 'a' <= c && c <= 'z':
			c = 'x'
		case '0' <= c && c <= '9':
			c = 'd'
		case c >= utf8.RuneSelf:
			c = 'u'
		}
		if c == last {
			run++
		} else {
			run = 0
		}
		last = c
		if run < 3 {
			h = (h ^ uint64(c)) * prime
			h ^= h >> 29
		}
	}
	return Mix(h)
}

// Hash returns the hash of a string under a seed.
func Hash(seed uint64, s string) Atom { return hash(seed, s) }

func hash(seed uint64, s string) Atom {
	h := seed*0xff51afd7ed558ccd + uint64(len(s))
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 0x100000001b3
	}
	return Mix(h)
}
