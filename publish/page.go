package publish

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// PageLines is how many lines of a text make a page.
const PageLines = 200

// ErrNoPage is returned for a page that a text does not have.
var ErrNoPage = errors.New("no such page")

// Page writes one page of a text, counted from 1, or for 0 all of it, and returns
// how many pages there are. The text is in blocks parted by empty lines; one that
// is cut begins on the next page with its first line again.
func Page(w io.Writer, text string, page int) (pages int, err error) {
	lines := strings.SplitAfter(text, "\n")
	if n := len(lines); lines[n-1] == "" {
		lines = lines[:n-1]
	}
	pages = max(1, (len(lines)+PageLines-1)/PageLines)
	if page < 0 || page > pages {
		return pages, fmt.Errorf("page %d of %d: %w", page, pages, ErrNoPage)
	}
	head := ""
	if page > 0 {
		first := (page - 1) * PageLines
		for head = block(lines, first); first < len(lines) && lines[first] == "\n"; first++ {
			head = ""
		}
		lines = lines[first:min(page*PageLines, len(lines))]
	}
	if _, err := io.WriteString(w, head+strings.Join(lines, "")); err != nil {
		return pages, fmt.Errorf("writing page %d: %w", page, err)
	}
	return pages, nil
}

// block is the first line of the block that line i stands in; "" where i itself is
// that line.
func block(lines []string, i int) string {
	start := min(i, len(lines))
	for start > 0 && lines[start-1] != "\n" {
		start--
	}
	if start == i {
		return ""
	}
	return strings.TrimSuffix(lines[start], "\n") + " …\n"
}
