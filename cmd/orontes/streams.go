package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// streams are where a command reads and writes: results to out, everything
// else to err.
type streams struct {
	in  io.Reader
	out io.Writer
	err io.Writer
}

// terminal reports whether w is a terminal, and how many columns it has.
func terminal(w io.Writer) (columns int, ok bool) {
	file, isFile := w.(*os.File)
	if !isFile || !term.IsTerminal(int(file.Fd())) {
		return 100, false
	}
	columns, _, err := term.GetSize(int(file.Fd()))
	if err != nil || columns < 40 {
		columns = 80
	}
	return columns, true
}

// coloured reports whether output to w may be coloured (https://no-color.org).
func coloured(w io.Writer) bool {
	_, ok := terminal(w)
	return ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
