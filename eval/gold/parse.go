package gold

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// Parse reads a gold file. What cannot be read is a Problem; the rest is in the
// File. A text of the file's own is bound already, one that stands elsewhere
// waits for Bind.
func Parse(name string, data []byte) (*File, []Problem) {
	p := &parser{f: &File{Name: name, ID: strings.TrimSuffix(path.Base(name), ".gold")}}
	lines := strings.Split(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n")
	var rules []int
	for i, line := range lines {
		if strings.TrimRight(line, " \t") == "---" {
			rules = append(rules, i)
		}
	}
	if len(rules) != 2 {
		p.fail(1, "a gold file has three blocks divided by two lines of ---; this one has %d", len(rules))
		return p.f, p.problems
	}
	p.part()
	p.header(lines[:rules[0]])
	body := strings.Trim(strings.Join(lines[rules[0]+1:rules[1]], "\n"), "\n")
	for i, line := range lines[rules[1]+1:] {
		p.line(rules[1]+2+i, line)
	}
	p.chief(rules[1] + 1)
	switch {
	case p.f.Elsewhere != "" && body != "":
		p.fail(rules[0]+1, "the text stands at %s and here", p.f.Elsewhere)
	case p.f.Elsewhere == "" && strings.TrimSpace(body) == "":
		p.fail(rules[0]+1, "the file has no text")
	case p.f.Elsewhere == "":
		text := body
		if p.f.Title != "" {
			text = p.f.Title + "\n\n" + body
		}
		p.problems = append(p.problems, p.f.Bind(text)...)
	}
	slices.SortStableFunc(p.problems, func(a, b Problem) int { return a.Line - b.Line })
	return p.f, p.problems
}

type parser struct {
	f        *File
	problems []Problem
}

func (p *parser) fail(line int, format string, args ...any) {
	p.problems = append(p.problems, Problem{p.f.Name, line, fmt.Sprintf(format, args...)})
}

// part takes the part from the folder and checks it against the number.
func (p *parser) part() {
	folder := Part(path.Base(path.Dir(p.f.Name)))
	_, last, _ := cutLast(p.f.ID, "-")
	number, err := strconv.Atoi(last)
	if err != nil {
		p.fail(1, "the name %q does not end in a number", p.f.ID)
		return
	}
	p.f.Part = PartOf(number)
	if slices.Contains(Parts, folder) && folder != p.f.Part {
		p.fail(1, "number %d belongs to %s, the file stands in %s", number, p.f.Part, folder)
	}
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, s, false
}

func (p *parser) header(lines []string) {
	seen := map[string]bool{}
	for i, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		switch {
		case !ok:
			p.fail(i+1, "%q is not of the form key: value", line)
			continue
		case seen[key]:
			p.fail(i+1, "%s is given twice", key)
		}
		seen[key] = true
		switch key {
		case "title":
			p.f.Title = value
		case "source":
			p.f.Source = value
		case "crisis":
			p.f.Crisis = value
		case "style":
			p.f.Style = value
		case "report":
			p.f.Elsewhere = value
		case "until":
			p.f.Until = name(value)
		case "published":
			if value == "-" {
				continue
			}
			day, err := orontes.ParseDate(value)
			if err != nil {
				p.fail(i+1, "published: %v", err)
			}
			p.f.Published = day
		default:
			p.fail(i+1, "unknown key %q (known: title, published, source, crisis, style, report, until)", key)
		}
	}
	for _, key := range []string{"crisis", "style"} {
		if !seen[key] {
			p.fail(1, "the header has no %s", key)
		}
	}
	if !seen["published"] && p.f.Elsewhere == "" {
		p.fail(1, "the header has no published; write - where nobody states it")
	}
}

var faultCode = regexp.MustCompile(`^([A-Z][0-9]{1,2})[ ,;:]*`)

// line reads a line of the third block.
func (p *parser) line(number int, line string) {
	body, remark, _ := strings.Cut(line, "  # ")
	body = strings.TrimSpace(body)
	if body == "" || strings.HasPrefix(body, "#") {
		return
	}
	if rest, ok := strings.CutPrefix(body, "= "); ok {
		p.place(number, rest)
		return
	}
	c := Claim{Line: number, Mark: Required, Remark: strings.TrimSpace(remark), given: map[string]bool{}}
	for rest := c.Remark; ; {
		m := faultCode.FindStringSubmatch(rest)
		if m == nil {
			break
		}
		c.Faults, rest = append(c.Faults, m[1]), rest[len(m[0]):]
	}
	if mark, rest, ok := strings.Cut(body, " "); ok && strings.Contains("*+?!", mark) {
		c.Mark, body = Mark(mark[0]), strings.TrimSpace(rest)
	}
	head, fields := cutHead(body)
	if !p.head(&c, head) {
		return
	}
	for _, field := range strings.Split(fields, " | ") {
		if strings.TrimSpace(field) != "" {
			p.field(&c, strings.TrimSpace(field))
		}
	}
	if c.Mark != Forbidden && c.accuser() {
		p.fail(c.Line, "who accuses stands as the doer")
	}
	p.f.Claims = append(p.f.Claims, c)
}

// accuser reports whether the one who says an accusation stands as its doer too.
func (c *Claim) accuser() bool {
	return slices.ContainsFunc(c.Types, func(t Type) bool { return t.Kind == "accusation" }) &&
		slices.ContainsFunc(c.Says, func(chain []Speaker) bool {
			return len(chain) > 0 && chain[len(chain)-1].Stance == "states" && slices.ContainsFunc(c.Actors, func(list []Name) bool {
				return slices.ContainsFunc(list, func(n Name) bool { return n.Words != "" && n.Words == chain[len(chain)-1].Words })
			})
		})
}

// cutHead divides a claim's type and anchor from its fields. An anchor may hold
// the bars of a table.
func cutHead(body string) (head, fields string) {
	if open := strings.IndexByte(body, '"'); open >= 0 && !strings.Contains(body[:open], " | ") {
		if n := strings.IndexByte(body[open+1:], '"'); n >= 0 {
			end := open + 1 + n + 1
			return body[:end], strings.TrimPrefix(strings.TrimSpace(body[end:]), "| ")
		}
	}
	head, fields, _ = strings.Cut(body, " | ")
	return head, fields
}

// head reads type and anchor.
func (p *parser) head(c *Claim, head string) bool {
	types, anchor, ok := strings.Cut(strings.TrimSpace(head), " ")
	if !ok {
		p.fail(c.Line, `%q is not of the form KIND.TYPE "ANCHOR"`, head)
		return false
	}
	anchor = strings.TrimSpace(anchor)
	if span, ok := offset(anchor); ok {
		c.Anchor = Name{Span: span, given: true}
	} else if n := len(anchor); n > 2 && anchor[0] == '"' && anchor[n-1] == '"' && !strings.Contains(anchor[1:n-1], `"`) {
		c.Anchor = Name{Words: anchor[1 : n-1]}
	} else {
		p.fail(c.Line, `the anchor %s is not a stretch in straight quotation marks, nor @start+length`, anchor)
		return false
	}
	if types == "*" {
		if c.Mark != Forbidden {
			p.fail(c.Line, "* stands for any type in a ! line only")
			return false
		}
		return true
	}
	for _, name := range strings.Split(types, "/") {
		t, err := parseType(name, c.Mark == Forbidden)
		if err != nil {
			p.fail(c.Line, "%v", err)
			continue
		}
		c.Types = append(c.Types, t)
	}
	return len(c.Types) > 0
}

func parseType(name string, open bool) (Type, error) {
	full, object, _ := strings.Cut(name, ":")
	kind, kindType, dotted := strings.Cut(full, ".")
	t := Type{Kind: orontes.Kind(kind), Type: kindType, Object: Object(object)}
	if _, known := objects()[object]; object != "" && !known {
		return t, fmt.Errorf("no object %q in the list", object)
	}
	if !dotted && open {
		if !slices.ContainsFunc(Types(), func(known string) bool { return strings.HasPrefix(known, kind+".") }) {
			return t, fmt.Errorf("no kind %q in the vocabulary", kind)
		}
		return t, nil
	}
	if !slices.Contains(Types(), full) {
		return t, fmt.Errorf("no type %q in the vocabulary", full)
	}
	return t, nil
}

var offsetForm = regexp.MustCompile(`^@([0-9]+)\+([0-9]+)$`)

func offset(s string) (orontes.Span, bool) {
	m := offsetForm.FindStringSubmatch(s)
	if m == nil {
		return orontes.Span{}, false
	}
	start, err1 := strconv.Atoi(m[1])
	length, err2 := strconv.Atoi(m[2])
	return orontes.Span{Start: start, End: start + length}, err1 == nil && err2 == nil && length > 0
}

var pointForm = regexp.MustCompile(`^(-?[0-9.]+)[ ,]+(-?[0-9.]+)$`)

// place reads "NAME | COUNTRY | ADMIN1 | LAT LON".
func (p *parser) place(line int, s string) {
	parts := strings.Split(s, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	if len(parts) < 2 || len(parts) > 4 || parts[0] == "" {
		p.fail(line, "a place is NAME | COUNTRY | ADMIN1 | LAT LON, or NAME | -")
		return
	}
	pl := Place{Line: line, Name: name(parts[0]), Country: parts[1]}
	if parts[1] == "-" {
		pl.None, pl.Country = true, ""
	} else if len(parts[1]) != 2 || strings.ToUpper(parts[1]) != parts[1] {
		p.fail(line, "%q is no ISO 3166-1 country code of two capitals", parts[1])
	}
	if len(parts) > 2 && parts[2] != "-" {
		pl.Admin1 = parts[2]
	}
	if len(parts) > 3 && parts[3] != "" && parts[3] != "-" {
		m := pointForm.FindStringSubmatch(parts[3])
		if m == nil {
			p.fail(line, "%q is no point: latitude and longitude in degrees", parts[3])
		} else {
			lat, err1 := strconv.ParseFloat(m[1], 64)
			lon, err2 := strconv.ParseFloat(m[2], 64)
			if err1 != nil || err2 != nil || lat < -90 || lat > 90 || lon < -180 || lon > 180 {
				p.fail(line, "%q is no point: latitude and longitude in degrees", parts[3])
			} else {
				pl.Point = &orontes.Point{Lat: lat, Lon: lon}
			}
		}
	}
	if slices.ContainsFunc(p.f.Places, func(o Place) bool { return o.Name == pl.Name }) {
		p.fail(line, "the place %q is listed twice", parts[0])
		return
	}
	p.f.Places = append(p.f.Places, pl)
}

// chief checks that exactly one claim is the chief one.
func (p *parser) chief(line int) {
	chiefs, demanded := 0, 0
	for _, c := range p.f.Claims {
		if c.Demanded() {
			demanded++
		}
		if c.Mark == Chief {
			chiefs++
			line = c.Line
		}
	}
	if chiefs > 1 || chiefs == 0 && demanded > 0 && p.f.Until == (Name{}) {
		p.fail(line, "%d chief claims (*) of %d claims; a report with claims has one", chiefs, demanded)
	}
}

func name(s string) Name {
	if span, ok := offset(s); ok {
		return Name{Span: span, given: true}
	}
	return Name{Words: s}
}
