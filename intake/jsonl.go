package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"orontes"
)

// maxLine is the longest line of a JSON stream that is read.
const maxLine = 64 << 20

// document is one document of a JSON stream. Other fields are left alone, so
// that a stream made for another purpose can be read too.
type document struct {
	ID        looseID `json:"id"`
	Text      *string `json:"text"`
	Title     string  `json:"title"`
	Published string  `json:"published"`
	Source    string  `json:"source"`
	URL       string  `json:"url"`
	Language  string  `json:"language"`
}

// looseID is an id as its giver wrote it: a string, or a number kept digit by digit.
type looseID string

// UnmarshalJSON keeps the id verbatim.
func (l *looseID) UnmarshalJSON(b []byte) error {
	var s string
	var n json.Number
	switch {
	case json.Unmarshal(b, &s) == nil:
		*l = looseID(s)
	case json.Unmarshal(b, &n) == nil:
		*l = looseID(n)
	default:
		return errors.New("id must be a string or a number")
	}
	return nil
}

// lines reads a JSON stream. A line that is no document is an error of its own
// and the stream goes on after it.
func (w *worker) lines(path string, in *input) bool {
	seen := false
	for number := 1; ; number++ {
		if w.ctx.Err() != nil {
			return false
		}
		line, err := readLine(in.buf, min(maxLine, w.opts.MaxBytes))
		atEnd := errors.Is(err, io.EOF)
		name := fmt.Sprintf("%s:%d", path, number)
		if err != nil && !atEnd {
			seen = true
			if !w.emit(name, nil, nil, err) {
				return false
			}
			if !errors.Is(err, ErrTooLarge) {
				return true // the input itself broke
			}
			continue
		}
		if number == 1 {
			line = bytes.TrimPrefix(line, utf8BOM)
		}
		if len(bytes.TrimSpace(line)) > 0 {
			seen = true
			report, warning, err := w.line(line)
			if !w.emit(name, report, warning, err) {
				return false
			}
		}
		if atEnd {
			break
		}
	}
	return seen || w.emit(path, nil, nil, ErrEmpty)
}

// line makes a report of one line.
func (w *worker) line(line []byte) (*orontes.Report, error, error) {
	var doc document
	if err := json.Unmarshal(line, &doc); err != nil {
		return nil, nil, fmt.Errorf("%w: %s", ErrLine, jsonReason(err))
	}
	return w.document(doc, line)
}

// document makes a report of one document. Its text is taken as given, one
// character for one character, because whoever made the stream may hold
// offsets into it.
func (w *worker) document(doc document, raw []byte) (*orontes.Report, error, error) {
	if doc.Text == nil {
		return nil, nil, fmt.Errorf("%w: it has no \"text\"", ErrLine)
	}
	d := draft{opts: w.opts, fixed: true, id: string(doc.ID)}
	d.given = fields{title: doc.Title, source: doc.Source, url: doc.URL, language: doc.Language}
	if doc.Published != "" {
		day, err := parseDay(doc.Published)
		if err != nil {
			return nil, nil, fmt.Errorf("published: %w", err)
		}
		d.given.published = day
	}
	d.text = level(*doc.Text)
	if tagged(d.text) {
		d.warning = ErrMarkup
	}
	if blank(d.text) {
		return nil, nil, ErrEmpty
	}
	return d.report(raw), d.warning, nil
}

// wholeJSON reads a file that is one document spread over several lines.
func wholeJSON(raw []byte) (doc document, ok bool) {
	body := bytes.TrimSpace(bytes.TrimPrefix(raw, utf8BOM))
	if len(body) == 0 || body[0] != '{' || len(body) > maxLine || !hasText(body) {
		return doc, false
	}
	return doc, json.Unmarshal(body, &doc) == nil
}

// readLine reads up to and without the next line end. A line above the limit
// is read past and refused, so that the next one is found where it begins.
func readLine(r *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || int64(len(line)+len(part)) > limit+1; !long {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case long && (err == nil || errors.Is(err, io.EOF)):
			return nil, tooLarge(limit)
		}
		return bytes.TrimRight(line, "\r\n"), err
	}
}

// jsonReason says what is wrong with a line in words that need no knowledge of Go.
func jsonReason(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("broken JSON at byte %d (%v)", syntax.Offset, syntax)
	case errors.As(err, &kind) && kind.Field != "":
		return fmt.Sprintf("%q is a %s where a %s is wanted", kind.Field, kind.Value, kind.Type)
	case errors.As(err, &kind):
		return fmt.Sprintf("the line is a JSON %s, not an object", kind.Value)
	}
	return err.Error()
}
