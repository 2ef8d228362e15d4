package gazetteer

import (
	"strconv"
	"strings"
)

// kilometres in the units that distances are given in.
var units = map[string]float64{"km": 1, "kms": 1, "kilometer": 1, "kilometers": 1, "kilometre": 1, "kilometres": 1,
	"mile": 1.609344, "miles": 1.609344, "mi": 1.609344, "m": 0.001, "metre": 0.001, "metres": 0.001, "meter": 0.001, "meters": 0.001,
	"yards": 0.0009144, "nm": 1.852}

var numbers = map[string]float64{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "dozen": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
	"seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "half": 0.5}

// distance reads a distance whose last word is token k, stepping over a second
// one in brackets: "110 kilometers (70 miles)". 0 is none.
func (d *document) distance(sentence, k int) float64 {
	words := d.words[sentence]
	if k >= 0 && words[k].lower == ")" {
		for k >= 0 && words[k].lower != "(" {
			k--
		}
		k--
	}
	if k < 0 {
		return 0
	}
	tokens := d.sentences[sentence].Tokens
	unit, ok := units[words[k].lower]
	if !ok { // "110km"
		digits := strings.TrimRight(words[k].lower, "abcdefghijklmnopqrstuvwxyz")
		if unit, ok = units[words[k].lower[len(digits):]]; !ok {
			return 0
		}
		return number(digits) * unit
	}
	if k == 0 {
		return 0
	}
	if words[k-1].shape == shapeHyphen && k > 1 { // "110-km"
		k--
	}
	return number(tokens[k-1].Form) * unit
}

// number reads a small number in digits or words, 0 where there is none.
func number(s string) float64 {
	if n, ok := numbers[strings.ToLower(s)]; ok {
		return n
	}
	n, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	if err != nil || !(n > 0 && n < 20000) {
		return 0
	}
	return n
}
