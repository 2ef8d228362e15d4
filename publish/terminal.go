package publish

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// narrowest and usual are widths of a terminal in columns: what is asked for
// below the one is taken as the other.
const (
	narrowest = 40
	usual     = 100
)

// styles of a terminal (ECMA-48).
const (
	bold       = "\x1b[1m"
	dim        = "\x1b[2m"
	green      = "\x1b[32m"
	amber      = "\x1b[33m"
	red        = "\x1b[31m"
	plainStyle = "\x1b[0m"
)

// terminal lays out lines.
type terminal struct {
	out    *bufio.Writer
	width  int
	colour bool
}

func newTerminal(w io.Writer, width int, colour bool) *terminal {
	if width < narrowest {
		width = usual
	}
	return &terminal{bufio.NewWriter(w), width, colour}
}

func (t *terminal) style(style, s string) string {
	if !t.colour || s == "" || style == "" {
		return s
	}
	return style + s + plainStyle
}

func (t *terminal) line(s string) { fmt.Fprintln(t.out, s) }

// wrapped writes text in lines no wider than the terminal, the first after
// lead, the others indented as far.
func (t *terminal) wrapped(lead, text, style string) {
	indent := columns(lead)
	for i, line := range wrap(text, max(t.width-indent, 20)) {
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		t.line(lead + t.style(style, line))
	}
}

// wrap breaks text, freed of control characters, into lines of at most width
// columns, between words where it can.
func wrap(text string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(flat(text)) {
		for columns(word) > width { // longer than a line: a URL, a script without spaces
			if line != "" {
				lines = append(lines, line)
				line, used = "", 0
			}
			head := cut(word, width)
			lines = append(lines, head)
			word = word[len(head):]
		}
		n := columns(word)
		switch {
		case line == "":
			line, used = word, n
		case used+1+n <= width:
			line, used = line+" "+word, used+1+n
		default:
			lines = append(lines, line)
			line, used = word, n
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// cut is as much of the beginning of s as fits in width columns, at least one
// character.
func cut(s string, width int) string {
	used := 0
	for i, r := range s {
		used += runeColumns(r)
		if used > width && i > 0 {
			return s[:i]
		}
	}
	return s
}

// fit brings s to exactly width columns.
func fit(s string, width int) string {
	s = flat(s)
	if n := columns(s); n <= width {
		return s + strings.Repeat(" ", width-n)
	}
	s = cut(s, width-1) + "…"
	return s + strings.Repeat(" ", max(0, width-columns(s)))
}

// columns is how wide s is on a terminal.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

// runeColumns is 0 for marks that sit on another character, 2 for the wide
// characters of East Asian scripts and pictographs, else 1 (after UAX #11).
func runeColumns(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3, r >= 0xf900 && r <= 0xfaff,
		r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60, r >= 0xffe0 && r <= 0xffe6, r >= 0x1f300 && r <= 0x1faff,
		r >= 0x20000 && r <= 0x3fffd:
		return 2
	}
	return 1
}
