package intake

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"orontes"
)

// dayPatterns are the ways a day is written in full. Only a date with a year
// is one: a report whose year had to be guessed is better left undated.
const (
	monthPattern = `(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`
	weekday      = `(?:\b(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b\.?,?\s+)?`
	clock        = `(?:,?\s+(?:at\s+)?(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:(?:GMT|UTC)(?:\s*[+-]\d{1,2})?|[A-Z]{2,4}T|Z|[+-]\d{2}:?\d{2}|\(?local time\)?))?)?`
	dayFirst     = `\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+` + monthPattern + `,?[\s-]+(\d{4})\b`
	monthFirst   = `\b` + monthPattern + `\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})\b`
	yearFirst    = `\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?\b`
	numeric      = `\b(\d{1,2})([./-])(\d{1,2})[./-](\d{4})\b`
)

var datePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i:` + weekday + `(?:` + dayFirst + `|` + monthFirst + `|` + yearFirst + `|` + numeric + `))` + clock)
})

// dated is a date found in text.
type dated struct {
	day        orontes.Date
	start, end int   // of the whole expression, weekday and clock time included
	err        error // the day does not exist, or could be read two ways
}

// findDate is the first date written out in s.
func findDate(s string) (dated, bool) {
	m := datePattern().FindStringSubmatchIndex(s)
	if m == nil {
		return dated{}, false
	}
	group := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return s[m[2*i]:m[2*i+1]]
	}
	d := dated{start: m[0], end: m[1]}
	text := s[m[0]:m[1]]
	switch {
	case group(2) != "":
		d.day, d.err = day(text, group(3), monthNumber(group(2)), group(1))
	case group(4) != "":
		d.day, d.err = day(text, group(6), monthNumber(group(4)), group(5))
	case group(7) != "":
		d.day, d.err = day(text, group(7), number(group(8)), group(9))
	default:
		d.day, d.err = numericDay(text, group(10), group(12), group(13), group(11))
	}
	return d, true
}

// numericDay reads 06.12.2024 and 06-12-2024, which are written day first all
// over the world, and 06/12/2024 only where one of the two cannot be a month.
func numericDay(text, first, second, year, sep string) (orontes.Date, error) {
	a, b := number(first), number(second)
	switch {
	case a <= 12 && b > 12:
		return day(text, year, a, second)
	case sep == "/" && a <= 12 && b <= 12 && a != b:
		return orontes.Date{}, fmt.Errorf("%w: %q could be a day of %s or of %s", ErrDate, text, time.Month(max(a, 1)), time.Month(max(b, 1)))
	}
	return day(text, year, b, first)
}

// day builds a date, and refuses one that no calendar has.
func day(text, year string, month int, dom string) (orontes.Date, error) {
	d := orontes.Date{Year: number(year), Month: time.Month(month), Day: number(dom)}
	switch {
	case d.Year < 1900 || d.Year > 2199:
		return orontes.Date{}, fmt.Errorf("%w: %q is not in our times", ErrDate, text)
	case month < 1 || month > 12:
		return orontes.Date{}, fmt.Errorf("%w: %q does not exist: there is no month %d", ErrDate, text, month)
	case orontes.DateOf(d.Time()) != d:
		return orontes.Date{}, fmt.Errorf("%w: %q does not exist: %s %d has %d days", ErrDate, text, d.Month, d.Year, daysIn(d))
	}
	return d, nil
}

// daysIn is the length of d's month.
func daysIn(d orontes.Date) int {
	return time.Date(d.Year, d.Month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// parseDay reads a field that should be a date and nothing else.
func parseDay(s string) (orontes.Date, error) {
	s = strings.TrimSpace(s)
	d, ok := findDate(s)
	switch {
	case !ok || d.start > 0:
		return orontes.Date{}, fmt.Errorf("%w: %q is not a date (write YYYY-MM-DD)", ErrDate, s)
	case d.err != nil:
		return orontes.Date{}, d.err
	}
	return d.day, nil
}

// plausible reports whether a page can have been published on a day: after the
// web began, and within a lifetime of it. What lies outside is a slip of the
// publishing system: the epoch, a far future.
func plausible(d orontes.Date) bool { return d.Year >= 1991 && d.Year <= 2070 }

// namePattern finds a day in a URL or a file name.
var namePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:^|[^0-9])((?:19|20)\d\d)([-/_.]?)(1[0-2]|0?[1-9])([-/_.]?)(3[01]|[12]\d|0?[1-9])(?:[^0-9]|$)`)
})

// dayInName is the day that a URL or a file name carries.
func dayInName(s string) (orontes.Date, bool) {
	for _, m := range namePattern().FindAllStringSubmatch(s, -1) {
		if m[2] != m[4] || (m[2] == "" && len(m[3]+m[5]) != 4) {
			continue
		}
		if d, err := day(m[0], m[1], number(m[3]), m[5]); err == nil {
			return d, true
		}
	}
	return orontes.Date{}, false
}

// monthNumber is 12 for "Dec" and "December".
func monthNumber(name string) int {
	return strings.Index("jan feb mar apr may jun jul aug sep oct nov dec", strings.ToLower(name[:3]))/4 + 1
}

// number is the value of a string of digits.
func number(s string) int {
	n, _ := strconv.Atoi(s) // the patterns let nothing but a few digits through
	return n
}
