package intake

import (
	"errors"
	"fmt"
	"io/fs"
)

// The reasons for which a document is not read.
var (
	// ErrEmpty is a document in which nothing is left after cleaning.
	ErrEmpty = errors.New("empty: there is no text in it")
	// ErrNoText is an HTML page made of markup alone.
	ErrNoText = errors.New("HTML page without text")
	// ErrTable warns of a table: its rows are read as lines, so that what its cells
	// count may be lost.
	ErrTable = errors.New("a table is read as lines of text: its figures may be missed")
	// ErrMarkup warns of a text that holds the tags of a page.
	ErrMarkup = errors.New("the text holds HTML tags: claims beside them may be lost")
	// ErrBinary is a file that is not text: a picture, an archive, a program.
	ErrBinary = errors.New("not text but binary data")
	// ErrFormat is text in a format that is not read, such as a feed.
	ErrFormat = errors.New("format not supported")
	// ErrTooLarge is a document above Options.MaxBytes.
	ErrTooLarge = errors.New("too large")
	// ErrFetch is a URL: documents are read from disk and standard input only.
	ErrFetch = errors.New("fetching is not built in yet: save the page and name the file")
	// ErrDate is a date that does not exist or cannot be understood.
	ErrDate = errors.New("bad date")
	// ErrFrontMatter is a front matter block that breaks the rules.
	ErrFrontMatter = errors.New("bad front matter")
	// ErrLine is a line of a JSON stream that is no document.
	ErrLine = errors.New("not a document")
)

// Error is what Item.Err holds: a reason, with the document it is about.
type Error struct {
	Path string // as the user named it
	Line int    // from 1; 0 when the reason is not about one line
	Err  error
}

// Error names the file, the line if there is one, and the reason.
func (e *Error) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %v", e.Path, e.Line, e.Err)
	}
	return fmt.Sprintf("%s: %v", e.Path, e.Err)
}

// Unwrap gives the reason, for errors.Is.
func (e *Error) Unwrap() error { return e.Err }

// fail wraps a reason once with where it arose. What the operating system says
// already carries the path and the call; only its reason is kept.
func fail(path string, err error) error {
	var done *Error
	if errors.As(err, &done) {
		if done.Path == "" {
			done.Path = path
		}
		return done
	}
	var pe *fs.PathError
	if errors.As(err, &pe) {
		err = pe.Err
	}
	return &Error{Path: path, Err: err}
}

// atLine is a reason that knows its line and not yet its file.
func atLine(line int, sentinel error, format string, args ...any) error {
	return &Error{Line: line, Err: fmt.Errorf("%w: %s", sentinel, fmt.Sprintf(format, args...))}
}
