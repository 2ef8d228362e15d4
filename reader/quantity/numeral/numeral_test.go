package numeral

import (
	"strings"
	"testing"
	"unicode"

	"orontes/language"
)

// sentence cuts a text at blanks and around signs: the plainest tokeniser.
func sentence(text string) *language.Sentence {
	s := &language.Sentence{End: len(text)}
	at := 0
	for field := range strings.FieldsSeq(text) {
		start := strings.Index(text[at:], field) + at
		at = start + len(field)
		for field != "" {
			n := strings.IndexFunc(field, func(r rune) bool { return r != '\'' && unicode.IsPunct(r) && !strings.ContainsRune(",.-/’–", r) })
			if n < 0 {
				n = len(field)
			}
			n = max(n, 1)
			s.Tokens = append(s.Tokens, language.Token{Start: start, End: start + n, Form: field[:n], SpaceAfter: n == len(field)})
			start += n
			field = field[n:]
		}
	}
	return s
}

func TestNumeral(t *testing.T) {
	for _, c := range []struct {
		text      string
		low, high float64
		words     string // "" for none
	}{
		{"280,000 people", 280000, 280000, "280,000"},
		{"10 000 people", 10000, 10000, "10 000"},
		{"10 000 people", 10000, 10000, "10 000"},
		{"61, 000 displaced", 61000, 61000, "61, 000"},
		{"122 387", 122387, 122387, "122 387"},
		{"1234 567", 1234, 1234, "1234"},
		{"10.000 people", 10000, 10000, "10.000"},
		{"1.234.567", 1234567, 1234567, "1.234.567"},
		{"1.234,5 ha", 1234.5, 1234.5, "1.234,5"},
		{"10'000", 10000, 10000, "10'000"},
		{"1,5 million", 1500000, 1500000, "1,5 million"},
		{"2,14,000 people", 214000, 214000, "2,14,000"},
		{"2.14 lakh people", 214000, 214000, "2.14 lakh"},
		{"3.1 miles", 3.1, 3.1, "3.1"},
		{"1.5 million", 1500000, 1500000, "1.5 million"},
		{"1.2m people", 1200000, 1200000, "1.2m"},
		{"500m from the gate", 500, 500, "500"},
		{"20k residents", 20000, 20000, "20k"},
		{"5bn", 5e9, 5e9, "5bn"},
		{"2 1/2 hours", 2.5, 2.5, "2 1/2"},
		{"1½ years", 1.5, 1.5, "1½"},
		{"1/3 of", 1. / 3, 1. / 3, ""},
		{"100s of homes", 200, 999, "100s"},
		{"two hundred and forty-two", 242, 242, "two hundred and forty-two"},
		{"one hundred and two hundred", 100, 100, "one hundred"},
		{"two thousand three hundred", 2300, 2300, "two thousand three hundred"},
		{"ninety nine", 99, 99, "ninety nine"},
		{"a hundred", 100, 100, "a hundred"},
		{"a million and a half", 1.5e6, 1.5e6, "a million and a half"},
		{"one and a half million people", 1.5e6, 1.5e6, "one and a half million"},
		{"two and a half years", 2.5, 2.5, "two and a half"},
		{"half a million", 5e5, 5e5, "half a million"},
		{"half-dozen", 6, 6, "half-dozen"},
		{"a quarter of a million", 250000, 250000, "a quarter of a million"},
		{"three quarters of a million", 750000, 750000, "three quarters of a million"},
		{"two-thirds of them", 2. / 3, 2. / 3, "two-thirds"},
		{"a third of the", 1. / 3, 1. / 3, "a third"},
		{"a third person", 0, 0, ""},
		{"half of the", .5, .5, "half"},
		{"half hearted", 0, 0, ""},
		{"nine out of ten", .9, .9, "nine out of ten"},
		{"one in three residents", 1. / 3, 1. / 3, "one in three"},
		{"five in three attacks", 5, 5, "five"},
		{"one point two million people", 1.2e6, 1.2e6, "one point two million"},
		{"two point five", 2.5, 2.5, "two point five"},
		{"one point of order", 1, 1, "one"},
		{"quarter of a million", 250000, 250000, "quarter of a million"},
		{"quarter of the town", 0, 0, ""},
		{"١٢ people", 12, 12, "١٢"},
		{"one in every four", .25, .25, "one in every four"},
		{"two dozen", 24, 24, "two dozen"},
		{"a dozen", 12, 12, "a dozen"},
		{"a few hundred", 300, 900, "a few hundred"},
		{"several hundred thousand", 300000, 900000, "several hundred thousand"},
		{"several dozen", 36, 108, "several dozen"},
		{"dozens of people", 24, 99, "dozens"},
		{"tens of people", 20, 99, "tens"},
		{"tens of thousands", 10000, 99999, "tens of thousands"},
		{"hundreds of thousands", 200000, 999999, "hundreds of thousands"},
		{"tens of millions", 1e7, 99999999, "tens of millions"},
		{"thousands upon thousands", 2000, 9999, "thousands upon thousands"},
		{"a couple of hundred", 200, 200, "a couple of hundred"},
		{"zero", 0, 0, "zero"},
		{"a man", 0, 0, ""},
		{"an hour", 0, 0, ""},
	} {
		var l Line
		s := sentence(c.text)
		l.Read(s)
		n, ok := l.Numeral(0)
		if c.words == "" && c.low > 0 {
			continue // reached through fractionAfter only
		}
		if !ok {
			if c.words != "" {
				t.Errorf("%q: no number", c.text)
			}
			continue
		}
		got := c.text[l.Atoms[n.First].Start:l.Atoms[n.Last-1].End]
		if got != c.words || n.Low != c.low || n.High != c.high {
			t.Errorf("%q: %q %v–%v, want %q %v–%v", c.text, got, n.Low, n.High, c.words, c.low, c.high)
		}
	}
}

func TestReadNumberRefuses(t *testing.T) {
	for _, s := range []string{"1,23,45", "12,3456", "1.2.3.4.5.6.7.8.9", "1234567890123456", "1,2.3,4", "12,34.567.8"} {
		if n := readNumber(s); n.OK {
			t.Errorf("%q read as %v", s, n.Value)
		}
	}
}

func TestOrdinals(t *testing.T) {
	for text, want := range map[string]int{"6th": 6, "31st": 31, "third": 3, "twenty-first": 21, "second": 2, "quarter": 0, "thirds": 0, "12": 0} {
		var l Line
		l.Read(sentence(text))
		if v, _ := l.OrdinalAt(0); v != want {
			t.Errorf("%q: %d, want %d", text, v, want)
		}
	}
}

func TestWordsFileErrors(t *testing.T) {
	for _, tsv := range []string{"unit\tone", "noun\tone\t1", "unit\tone\tx", "unit\tone\t1\nunit\tone\t1", "plural\tx\t5\t2"} {
		if _, err := readWords(tsv); err == nil {
			t.Errorf("%q: no error", tsv)
		}
	}
}

func FuzzNumeral(f *testing.F) {
	for _, s := range []string{"two hundred and forty-two", "a million and a half", "1.234,5", "10 000", "tens of thousands", "1 1/2", "½", "half of \xff", "twenty-"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var l Line
		l.Read(sentence(text))
		for i := range l.Atoms {
			l.Begins(i)
			l.OrdinalAt(i)
			n, ok := l.Numeral(i)
			if !ok {
				continue
			}
			if n.First != i || n.Last <= i || n.Last > l.Len() || !(n.Low >= 0 && n.Low <= n.High) {
				t.Fatalf("%q at %d: %+v", text, i, n)
			}
			if !l.Begins(i) {
				t.Fatalf("%q at %d: a number that Begins denies", text, i)
			}
		}
	})
}
