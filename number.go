package orontes

import (
	"strconv"
	"strings"
)

// Grouped writes a number in full with commas between thousands: "370,000".
func Grouped(n float64) string {
	whole, rest, fraction := strings.Cut(strconv.FormatFloat(n, 'f', -1, 64), ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction {
		return whole + "." + rest
	}
	return whole
}
