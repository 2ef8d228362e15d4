package numeral

// Number is what a run of digits says.
type Number struct {
	Value float64
	Len   int  // digits written, separators apart
	OK    bool // it can be read as one number
	Plain bool // no separators: "2016" may be a year, "2,016" cannot
	// Dotted marks "10.125": a decimal in English, thousands on the
	// continent. Value is the decimal; what is counted may tell.
	Dotted bool
}

// digitsEnd is where the run of digits at form[at:] ends. A separator belongs
// to the run when digits follow it at once.
func digitsEnd(form string, at int) int {
	for at < len(form) {
		if isDigit(form[at]) {
			at++
			continue
		}
		size := separator(form[at:])
		if size == 0 || at+size >= len(form) || !isDigit(form[at+size]) {
			break
		}
		at += size
	}
	return at
}

func separator(s string) int {
	switch {
	case s[0] == ',' || s[0] == '.' || s[0] == '\'':
		return 1
	case len(s) >= 3 && s[:3] == "’":
		return 3
	case len(s) >= 2 && s[:2] == "·": // "1·2 million", as British journals print it
		return 2
	}
	return 0
}

// readNumber reads digits with separators: "280,000", "1.5", "2,14,000",
// "1.234.567", "10'000", "1,5". Value stays zero where it makes no number.
func readNumber(s string) Number {
	var n Number
	var groups [8]int // lengths of the groups, in order
	count, inGroup := 0, 0
	var sep byte // the first separator
	whole, tail, unit := 0.0, 0.0, 1.0
	mixed := false
	for i := 0; i < len(s); {
		if isDigit(s[i]) {
			d := float64(s[i] - '0')
			whole = whole*10 + d
			tail = tail*10 + d
			unit *= 10
			inGroup++
			n.Len++
			i++
			continue
		}
		if count == len(groups)-1 {
			return n
		}
		if sep == 0 {
			sep = s[i]
		} else if mixed {
			return n // nothing follows the decimal sign
		} else {
			mixed = s[i] != sep
		}
		groups[count] = inGroup
		count++
		inGroup, tail, unit = 0, 0, 1
		i += separator(s[i:])
	}
	groups[count] = inGroup
	count++
	// Up to 15 digits a float64 is exact; nothing real is longer.
	if n.Len > 15 {
		return n
	}
	head := float64(int64(whole) / int64(unit)) // digits before the last separator
	switch {
	case count == 1:
		n.Value, n.Plain, n.OK = whole, true, true
	case mixed:
		// "1,234.5" or "1.234,5": the last separator is the decimal sign.
		if thousands(groups[:count-1]) {
			n.Value, n.OK = head+tail/unit, true
		}
	case count == 2 && (sep == '.' || sep == "·"[0]):
		n.Value, n.OK = head+tail/unit, true
		if groups[1] == 3 && groups[0] <= 3 && s[0] != '0' {
			if n.Dotted = true; tail == 0 {
				n.Value, n.Dotted = whole, false // nobody writes ten as "10.000"
			}
		}
	case thousands(groups[:count]) && s[0] != '0':
		n.Value, n.OK = whole, true
	case count == 2 && sep == ',' && (groups[1] <= 2 || s[0] == '0'):
		n.Value, n.OK = head+tail/unit, true
	}
	return n
}

// thousands reports whether digit groups are those of a whole number: of three
// after the first, or, as in India, of two before a last one of three.
func thousands(groups []int) bool {
	if len(groups) == 1 {
		return true
	}
	if groups[0] > 3 || groups[len(groups)-1] != 3 {
		return false
	}
	inner := groups[1 : len(groups)-1]
	for _, g := range inner {
		if g != inner[0] || g != 3 && g != 2 {
			return false
		}
	}
	return len(inner) == 0 || inner[0] == 3 || groups[0] <= 2
}
