package intake

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// byline is what a line above the body says about who wrote it, where and when.
type byline struct {
	author, desk, place string
	date                dated
}

// maxByline is longer than any byline and shorter than most sentences.
const maxByline = 160

// nobody reports whether a name in a byline is nobody's in particular.
func nobody(name string) bool {
	return slices.Contains(asides()["nobody"], strings.ToLower(strings.TrimSpace(name)))
}

// bylineLabel is the word that introduces the date of a report.
var bylineLabel = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?i:(?:first |last )?(?:published|posted|updated|modified|issued|released|filed|created)(?:\s+(?:on|at))?|date(?: of (?:publication|issue))?|publication date|release date|as of)\b\s*:?\s*`)
})

// partBreak separates the parts of a byline.
var partBreak = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\s*[/|•·—–]\s*|\s+-{1,2}\s+|,\s+|\s+\band\b\s+`)
})

// parseByline reads a line as a byline. Every part of the line must be
// accounted for: a line with anything else in it belongs to the report.
func parseByline(line string) (b byline, ok bool) {
	if line == "" || len(line) > maxByline {
		return b, false
	}
	rest := line
	label := bylineLabel().FindString(rest)
	rest = rest[len(label):]
	d, hasDate := findDate(rest)
	if hasDate {
		b.date = d
		rest = undated(rest)
	}
	rest, signed := cutBy(rest)
	if !hasDate && !signed && label != "" {
		return b, false
	}
	placed := hasDate && d.start > 0 && strings.HasSuffix(strings.TrimRight(line[:len(label)+d.start], " "), ",")
	for i, part := range partBreak().Split(rest, -1) {
		if part = strings.Trim(part, " .,;:()[]|"); part == "" {
			continue
		}
		second := bylineLabel().FindString(part + " ")
		switch {
		case hasDate && len(second) >= len(part):
			// "Published 5 Dec 2024 | Updated 6 Dec 2024": the first one counts.
		case hasDate && dayPart[strings.ToLower(part)]:
		case isDesk(part, hasDate || signed || i > 0):
			b.desk = first(b.desk, part) // the outlet comes before its desk
		case placed && !signed && i == 0 && capitalised(part, 3):
			b.place = part
		case (signed || hasDate || b.desk != "") && isName(part):
			b.author = join(b.author, part)
		default:
			return b, false
		}
	}
	named := signed && b.author != "" || b.desk != ""
	return b, hasDate || named
}

// cutBy takes the "By" off a signed line.
func cutBy(s string) (rest string, signed bool) {
	word, rest, ok := strings.Cut(s, " ")
	if ok && strings.EqualFold(word, "by") {
		return rest, true
	}
	return s, false
}

// undated puts a break in the place of every date of a byline.
func undated(s string) string {
	var b strings.Builder
	for {
		d, ok := findDate(s)
		if !ok {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:d.start])
		b.WriteString(" | ")
		s = s[d.end:]
	}
}

// agencies are names that stand for a source by themselves, wherever they stand.
var agencies = map[string]bool{
	"AFP": true, "AP": true, "REUTERS": true, "DPA": true, "EFE": true, "ANSA": true, "SANA": true,
	"TASS": true, "XINHUA": true, "ANADOLU": true, "AA": true, "UPI": true, "IRNA": true, "KUNA": true,
	"PETRA": true, "NNA": true, "OCHA": true, "UNHCR": true, "SOHR": true, "AGENCIES": true,
}

// isDesk reports a name that is a desk or an agency. Without anything else on
// the line to show that it is a byline, the name has to end in the word.
func isDesk(s string, sure bool) bool {
	words := strings.Fields(s)
	if n := len(words); n > 1 && roles[words[n-1]] {
		s = strings.Join(words[:n-1], " ") // "Local desk": the office may be written small
	}
	if !capitalised(s, 6) {
		return false
	}
	if agencies[strings.ToUpper(s)] {
		return true
	}
	if len(words) == 2 && words[0] == "Desk" && len(words[1]) <= 2 {
		return true
	}
	for i, w := range words {
		if w = strings.ToLower(w); !roles[w] {
			continue
		}
		switch last := i == len(words)-1 && len(words) > 1; {
		case sure:
			return true
		case last && (w == "desk" || w == "newsroom" || w == "bureau" || w == "agency" || w == "agencies"):
			return true
		}
	}
	return false
}

// roles are the words that make a name that of an office.
var roles = map[string]bool{
	"desk": true, "newsroom": true, "bureau": true, "agency": true, "agencies": true, "news": true, "staff": true,
	"press": true, "wire": true, "correspondent": true, "reporter": true, "editor": true, "service": true,
}

// dayPart is what may follow the date of a bulletin: "As of 2 December, evening".
var dayPart = map[string]bool{"morning": true, "midday": true, "noon": true, "afternoon": true, "evening": true, "night": true}

// isName reports two to four capitalised words, as people are called.
func isName(s string) bool {
	n := len(strings.Fields(s))
	return n >= 2 && n <= 4 && capitalised(s, 4) && strings.IndexFunc(s, unicode.IsDigit) < 0 && !allUpper(s)
}

// capitalised reports whether s is at most limit words that all begin with a
// capital, small words of names aside.
func capitalised(s string, limit int) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > limit {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) || unicode.Is(unicode.Lo, r) {
			continue
		}
		switch low := strings.ToLower(w); {
		case low == "al" || low == "bin" || low == "de" || low == "van" || low == "der" || low == "of" || low == "the":
		case strings.HasPrefix(low, "al-"), strings.HasPrefix(low, "el-"), strings.HasPrefix(low, "ar-"), strings.HasPrefix(low, "as-"):
		default:
			return false
		}
	}
	return true
}

// allUpper reports text without a small letter.
func allUpper(s string) bool { return strings.IndexFunc(s, unicode.IsLower) < 0 }

// join lists several authors.
func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + ", " + b
}
