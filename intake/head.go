package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"orontes"
)

// head is what the top of a text says about it.
type head struct {
	title, author, source, dateline string
	date                            orontes.Date
	dateErr                         error // a date stands there and cannot be used
	body                            int   // where the report proper begins
}

// headLines is how many lines are looked at before the body must have begun.
const headLines = 8

// readHead reads title, byline and dateline off the top of text. The title is
// known already where the document came with one.
func readHead(text, known string) head {
	var h head
	pos := 0
	for range headLines {
		line, next := lineAt(text, pos)
		bare := strings.TrimSpace(line)
		b, isByline := parseByline(bare)
		switch {
		case next >= len(text) || blank(text[next:min(len(text), next+4096)]):
			// Whatever the last line looks like, a report is not all head.
		case bare == "":
			pos = next
			continue
		case known != "" && sameLine(bare, known):
			h.title = known
			pos = next
			continue
		case isByline:
			h.take(b)
			pos = next
			continue
		case h.title == "" && known == "" && isTitle(text, pos, bare, next):
			h.title = strings.TrimSpace(strings.TrimLeft(bare, "#"))
			pos = next
			continue
		}
		break
	}
	h.opening(text, pos)
	if h.date.IsZero() && h.dateErr == nil && h.title != "" {
		if d, ok := findDate(h.title); ok && d.err == nil {
			h.date = d.day
		}
	}
	return h
}

// take keeps what a byline says, the first saying first.
func (h *head) take(b byline) {
	if nobody(b.desk) {
		b.desk = ""
	}
	if nobody(b.author) {
		b.author = ""
	}
	h.source, h.author, h.dateline = first(h.source, b.desk), first(h.author, b.author), first(h.dateline, b.place)
	if h.date.IsZero() && b.date.err == nil {
		h.date = b.date.day
	}
	if b.date.err != nil {
		h.dateErr = b.date.err
	}
}

// opening reads a date and a dateline at the beginning of the body.
func (h *head) opening(text string, pos int) {
	for pos < len(text) && (text[pos] == '\n' || text[pos] == ' ') {
		pos++
	}
	h.body = pos
	line, _ := lineAt(text, pos)
	if n, d, ok := openingDate(line); ok && n < len(line) {
		if h.date.IsZero() {
			h.date = d
		}
		h.body += n
		line = line[n:]
	}
	if dl, ok := parseDateline(line); ok {
		h.dateline = first(h.dateline, dl.place)
		h.source = first(h.source, dl.agency)
		if h.date.IsZero() {
			h.date = dl.date
		}
		h.body += dl.end
	} else if r, ok := parseRun(line); ok {
		if h.date.IsZero() {
			h.date = r.date
		}
		if r.end < len(line) {
			h.title, h.source = first(h.title, r.title), first(h.source, r.agency)
			h.body += r.end
		}
	}
}

// isTitle reports whether the line is a headline: short, without the stop that
// ends a sentence, and followed by something that does not continue it.
func isTitle(text string, pos int, line string, next int) bool {
	if utf8.RuneCountInString(line) > 160 || strings.Contains(line, ". ") && !strings.Contains(line, "No. ") {
		return false
	}
	if strings.ContainsRune(".,;:", rune(line[len(line)-1])) || strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "* ") || strings.HasPrefix(line, "•") {
		return false
	}
	if _, ok := parseDateline(line); ok {
		return false
	}
	after := strings.TrimLeft(text[next:], "\n ")
	r, _ := utf8.DecodeRuneInString(after)
	return !unicode.IsLower(r) && !dangling(line) && !wrapped(text[pos:])
}

// dangling reports a line that ends in a word no headline ends in.
func dangling(line string) bool {
	fields := strings.Fields(line)
	switch strings.ToLower(fields[len(fields)-1]) {
	case "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "that", "the", "their", "to", "was", "were", "which", "with":
		return true
	}
	return false
}

// wrapped reports a paragraph broken into lines by hand, whose first line is
// no headline however short it is.
func wrapped(text string) bool {
	lines, long := 0, 0
	for pos := 0; pos < len(text) && lines < 6; lines++ {
		line, next := lineAt(text, pos)
		if line == "" {
			break
		}
		if len(line) > 100 {
			return false
		}
		if len(line) >= 50 {
			long++
		}
		pos = next
	}
	return lines >= 4 && long >= lines-1
}

// lineAt is the line that begins at pos, and where the next one does.
func lineAt(text string, pos int) (line string, next int) {
	if i := strings.IndexByte(text[pos:], '\n'); i >= 0 {
		return text[pos : pos+i], pos + i + 1
	}
	return text[pos:], len(text)
}

// letters keeps what two spellings of one headline have in common.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}
