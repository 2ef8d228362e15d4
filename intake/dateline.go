package intake

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"orontes"
)

// dateline is the opening of a dispatch: "BEIRUT, Dec 6 (Agency) — ".
type dateline struct {
	place, agency string
	date          orontes.Date // zero unless it is given with its year
	end           int          // where the sentence begins
}

const (
	placeWord = `(?:(?:al|an|ar|as|at|az|el|Al|Ar|As|El)-)?\p{Lu}[\p{L}'’.-]*`
	placeName = placeWord + `(?:[ ](?:(?:of|de|al|el|and)[ ])?` + placeWord + `){0,3}`
)

var datelinePattern = sync.OnceValue(func() *regexp.Regexp {
	month := `(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?)`
	return regexp.MustCompile(`^(` + placeName + `(?:(?:,|/)\s?` + placeName + `){0,2}?)` +
		`(,?\s+(?:` + month + `\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+` + month + `(?:,?\s+\d{4})?|\d{4}-\d\d-\d\d))?` +
		`(?:\s*\(([^()]{2,40})\)|\s*\[([^\[\]]{2,40})\])?` +
		`(?:\s*[—–]+\s*|\s+-{1,2}\s+|\s*--\s*)`)
})

// calendarWord begins a time span, "May-October --", and no dateline.
var calendarWord = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:` + monthPattern + `|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`)
})

// notPlaces are names in capitals that open a sentence before a dash and are
// no place anyone files from.
var notPlaces = map[string]bool{
	"UN": true, "EU": true, "US": true, "UK": true, "WFP": true, "WHO": true, "OCHA": true, "SOHR": true, "SANA": true,
	"HTS": true, "SNA": true, "SDF": true, "NATO": true, "UNHCR": true, "UNICEF": true, "IRNA": true, "TASS": true,
	"BREAKING": true, "UPDATE": true, "URGENT": true, "FACTBOX": true, "CORRECTION": true, "CORRECTED": true, "NOTE": true,
	"ACCESS": true, "HIGHLIGHTS": true, "SITUATION": true, "OVERVIEW": true, "DISPLACEMENT": true, "WATER": true, "HEALTH": true, "POWER": true,
}

// parseDateline reads the dateline that a line of the body begins with.
func parseDateline(line string) (d dateline, ok bool) {
	line = line[:runeFloor(line, 200)]
	m := datelinePattern().FindStringSubmatchIndex(line)
	if m == nil || m[1] == len(line) {
		return d, false
	}
	cut := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return line[m[2*i]:m[2*i+1]]
	}
	d = dateline{place: strings.TrimSpace(cut(1)), agency: first(cut(3), cut(4)), end: m[1]}
	if found, ok := findDate(cut(2)); ok && found.err == nil {
		d.date = found.day
	}
	sure := d.agency != "" || cut(2) != "" || strings.ContainsAny(d.place, ",/")
	if notPlaces[strings.ToUpper(d.place)] || calendarWord().MatchString(d.place) {
		return dateline{}, false
	}
	if d.agency != "" && !capitalised(d.agency, 6) {
		d.agency = "" // "(updates with army statement)"
	}
	return d, sure || bareDateline(d, line[m[1]:])
}

// bareDateline judges a dateline that is only a place and a dash: "HOMS —".
// A word in capitals will do; otherwise what follows has to begin a sentence
// and no second dash may come to close the first.
func bareDateline(d dateline, after string) bool {
	if allUpper(d.place) {
		return utf8.RuneCountInString(d.place) >= 4
	}
	r, _ := utf8.DecodeRuneInString(after)
	return unicode.IsUpper(r) && len(strings.Fields(d.place)) <= 2 &&
		!strings.ContainsAny(after, "—–") && !strings.Contains(after, " - ")
}

// openingDate reads a date that stands at the very beginning of the body, as
// in text taken from a page as one run of words: "Wed 05 Apr 2017 Syria …".
func openingDate(line string) (end int, day orontes.Date, ok bool) {
	line = line[:runeFloor(line, 120)]
	label := len(bylineLabel().FindString(line))
	d, found := findDate(line[label:])
	if !found || d.start > 0 || d.err != nil {
		return 0, orontes.Date{}, false
	}
	end = label + d.end
	for end < len(line) && strings.IndexByte(" .,:|-", line[end]) >= 0 {
		end++
	}
	// "6 December 2024 was the day when …" is a sentence, not a heading.
	r, _ := utf8.DecodeRuneInString(line[end:])
	if unicode.IsLower(r) && !strings.HasPrefix(line[end:], "by ") {
		return 0, orontes.Date{}, false
	}
	return end, d.day, true
}

// runeFloor is n, or less where n would cut a character.
func runeFloor(s string, n int) int {
	if n >= len(s) {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}
