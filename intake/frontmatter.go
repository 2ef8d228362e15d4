package intake

import (
	"strings"

	"orontes"
)

// fields are what is said about a document beside its text.
type fields struct {
	title, author, source, url, language string
	published                            orontes.Date
}

// frontMatter splits the block of "key: value" lines between two "---" lines
// off the top of text. It is our own small format, not YAML: the keys are
// few, and one that is misspelt is an error rather than a loss.
func frontMatter(text string) (f fields, body string, err error) {
	first, rest, found := strings.Cut(text, "\n")
	if !found || strings.TrimRight(first, " \t\r") != "---" {
		return f, text, nil
	}
	if line, _, _ := strings.Cut(rest, "\n"); !strings.Contains(line, ":") && strings.TrimRight(line, " \t\r") != "---" {
		return f, text, nil // a rule at the top of a page, as some writers draw it
	}
	seen := map[string]bool{}
	for number := 2; ; number++ {
		line, after, more := strings.Cut(rest, "\n")
		line, rest = strings.TrimSpace(line), after
		switch {
		case line == "---":
			return f, rest, nil
		case !more:
			return f, "", atLine(1, ErrFrontMatter, "the block has no closing ---")
		case line == "" || strings.HasPrefix(line, "#"):
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		key, value = strings.ToLower(strings.TrimSpace(key)), unquote(strings.TrimSpace(value))
		switch {
		case !ok:
			return f, "", atLine(number, ErrFrontMatter, "%q is not of the form key: value", short(line))
		case seen[key]:
			return f, "", atLine(number, ErrFrontMatter, "%q is given twice", key)
		}
		seen[key] = true
		if err := f.set(key, value, number); err != nil {
			return f, "", err
		}
	}
}

// set fills one field from a line.
func (f *fields) set(key, value string, number int) (err error) {
	switch key {
	case "source":
		f.source = value
	case "title":
		f.title = value
	case "author":
		f.author = value
	case "url":
		f.url = value
	case "language":
		f.language = strings.ToLower(value)
	case "published":
		if f.published, err = parseDay(value); err != nil {
			return &Error{Line: number, Err: err}
		}
	default:
		return atLine(number, ErrFrontMatter, "unknown key %q (known: source, published, title, author, url, language)", short(key))
	}
	return nil
}

// unquote drops a pair of quotation marks around a value.
func unquote(s string) string {
	if len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		return s[1 : len(s)-1]
	}
	return s
}

// short cuts what is quoted in an error to a length that fits its line.
func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
