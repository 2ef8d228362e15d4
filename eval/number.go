package eval

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// printed is a number as a text prints it in digits: separators of thousands
// may be commas, points, spaces or apostrophes, also with a space after them;
// a scale word may follow.
var printed = regexp.MustCompile(`(?i)\d{1,3}(?:[,.' \x{a0}\x{202f}] ?\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`)

var scaleAfter = regexp.MustCompile(`(?i)^[ -]?(hundred|thousand|lakhs?|lacs?|million|crores?|billion)\b`)

var scales = map[string]float64{"hundred": 100, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5,
	"million": 1e6, "crore": 1e7, "crores": 1e7, "billion": 1e9}

var small = map[string]float64{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
	"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
	"seventy": 70, "eighty": 80, "ninety": 90}

var word = regexp.MustCompile(`[A-Za-z]+`)

// numbersIn lists the numbers a text prints, in digits and in words, without
// trying to understand them. It is what decides whether a gold figure is
// "printed"; the reader has its own and better way.
func numbersIn(text string) []float64 {
	var found []float64
	for _, at := range printed.FindAllStringIndex(text, -1) {
		raw := text[at[0]:at[1]]
		n, err := strconv.ParseFloat(plainDigits(raw), 64)
		if err != nil {
			continue
		}
		if m := scaleAfter.FindStringSubmatch(text[at[1]:]); m != nil {
			n *= scales[strings.ToLower(m[1])]
		}
		found = append(found, n)
	}
	words := word.FindAllString(strings.ToLower(text), -1)
	for i := 0; i < len(words); {
		total, group, used := 0.0, 0.0, false
		for ; i < len(words); i++ {
			if n, ok := small[words[i]]; ok {
				group, used = group+n, true
			} else if n, ok := scales[words[i]]; ok && used {
				if n == 100 {
					group *= n
				} else {
					total, group = total+group*n, 0
				}
			} else if words[i] != "and" || !used {
				break
			}
		}
		if used {
			found = append(found, total+group)
		} else {
			i++
		}
	}
	return found
}

// plainDigits drops separators of thousands; a point followed by other than
// three digits stays a decimal point.
func plainDigits(raw string) string {
	groups := strings.FieldsFunc(raw, func(r rune) bool { return r < '0' || r > '9' })
	if len(groups) == 1 {
		return groups[0]
	}
	if last := groups[len(groups)-1]; len(last) != 3 && strings.Contains(raw, ".") {
		return strings.Join(groups[:len(groups)-1], "") + "." + last
	}
	return strings.Join(groups, "")
}

func prints(text string, number float64) bool {
	return slices.ContainsFunc(numbersIn(text), func(n float64) bool { return equal(n, number) })
}

// says reports whether a figure gives the number: as its best value, or as
// either end of its range. A number merely inside a range is not given.
func says(f *orontes.Figure, number float64) bool {
	if f == nil {
		return false
	}
	return f.Best != nil && equal(*f.Best, number) || equal(f.Low, number) || equal(f.High, number)
}

func equal(a, b float64) bool { return math.Abs(a-b) < 0.5 }
