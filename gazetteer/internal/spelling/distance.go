package spelling

import "strings"

// Distance tells how far apart two spellings of a name are, from 0 for what
// transliterators hold to be the same to 1 for two different words. Articles
// do not count.
func Distance(a, b string) float64 {
	x, y := bare(a), bare(b)
	longer := max(len(x), len(y))
	if longer == 0 {
		return 1
	}
	row := make([]float64, len(y)+1)
	for j := 1; j <= len(y); j++ {
		row[j] = row[j-1] + lone(y, j-1)
	}
	for i := 1; i <= len(x); i++ {
		corner := row[0]
		row[0] += lone(x, i-1)
		for j := 1; j <= len(y); j++ {
			best := min(corner+swap(x[i-1], y[j-1]), row[j]+lone(x, i-1), row[j-1]+lone(y, j-1))
			corner, row[j] = row[j], best
		}
	}
	return min(row[len(y)]/float64(longer), 1)
}

// bare is the folded name without articles and spaces.
func bare(name string) string {
	words := strings.Fields(Fold(name))
	var b strings.Builder
	for i, w := range words {
		if !articles[w] || i == len(words)-1 {
			b.WriteString(w)
		}
	}
	return b.String()
}

func vowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// lone is what a letter costs that only one spelling has.
func lone(s string, i int) float64 {
	switch c := s[i]; {
	case i > 0 && s[i-1] == c:
		return 0.1
	case c == 'h':
		return 0.2
	case vowel(c):
		return 0.4
	}
	return 1
}

// swap is what it costs that two letters stand for each other.
func swap(a, b byte) float64 {
	switch {
	case a == b:
		return 0
	case vowel(a) && vowel(b):
		return 0.3
	case alike[[2]byte{a, b}], alike[[2]byte{b, a}]:
		return 0.2
	}
	return 1
}

// alike are consonants that transliterators exchange.
var alike = map[[2]byte]bool{{'k', 'q'}: true, {'k', 'g'}: true, {'q', 'g'}: true, {'k', 'c'}: true, {'q', 'c'}: true, {'s', 'z'}: true,
	{'v', 'w'}: true, {'b', 'p'}: true, {'j', 'g'}: true, {'d', 'z'}: true, {'s', 'c'}: true, {'w', 'u'}: true, {'w', 'o'}: true, {'i', 'j'}: true}
