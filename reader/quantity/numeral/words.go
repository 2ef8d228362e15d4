package numeral

import (
	_ "embed"
	"fmt"
	"strconv"
)

//go:embed words.tsv
var wordsTSV string

// Class says what part a number word plays.
type Class uint8

// The classes of number word; words.tsv says what each is.
const (
	NoNumber Class = iota
	Unit
	Ten
	Magnitude
	Short
	Dozen
	Vague
	Plural
	Fraction
	Ordinal
	FractionSign
)

var classNames = map[string]Class{
	"unit": Unit, "ten": Ten, "magnitude": Magnitude, "short": Short, "dozen": Dozen,
	"vague": Vague, "plural": Plural, "fraction": Fraction, "ordinal": Ordinal, "sign": FractionSign,
}

// Word is a number word: its part and what it is worth.
type Word struct {
	Class     Class
	Low, High float64
	Factor    float64 // Low where it multiplies: "tens" of thousands
}

// longestWord bounds the words looked up, in bytes.
const longestWord = 12

var words = mustReadWords(wordsTSV)

func mustReadWords(tsv string) map[string]Word {
	m, err := readWords(tsv)
	if err != nil {
		panic(err) // the embedded file is checked by the tests
	}
	return m
}

func readWords(tsv string) (map[string]Word, error) {
	m := make(map[string]Word)
	for line, f := range Rows(tsv) {
		if len(f) < 3 || len(f) > 5 {
			return nil, fmt.Errorf("words.tsv:%d: want 3 to 5 fields, have %d", line, len(f))
		}
		class, ok := classNames[f[0]]
		if !ok {
			return nil, fmt.Errorf("words.tsv:%d: unknown class %q", line, f[0])
		}
		if _, twice := m[f[1]]; twice || len(f[1]) > longestWord {
			return nil, fmt.Errorf("words.tsv:%d: %q is listed twice or too long", line, f[1])
		}
		var v [3]float64
		for i, field := range f[2:] {
			n, err := strconv.ParseFloat(field, 64)
			if err != nil {
				return nil, fmt.Errorf("words.tsv:%d: %q is not a number", line, field)
			}
			v[i] = n
		}
		w := Word{Class: class, Low: v[0], High: v[1], Factor: v[2]}
		if len(f) < 4 {
			w.High = w.Low
		}
		if len(f) < 5 {
			w.Factor = w.Low
		}
		if w.High < w.Low {
			return nil, fmt.Errorf("words.tsv:%d: %q: high below low", line, f[1])
		}
		m[f[1]] = w
	}
	return m, nil
}
