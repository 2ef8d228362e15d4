package intake

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// entry is one input to read, or the reason why it cannot be.
type entry struct {
	path string
	size int64
	err  error
}

// list expands the names the user gave into inputs, and adds up their size.
// The size is 0 when any of it is unknown, so that progress is never wrong.
func list(paths []string) (entries []entry, total int64) {
	known := true
	for _, p := range paths {
		switch {
		case p == "-":
			entries, known = append(entries, entry{path: p}), false
			continue
		case isURL(p):
			entries = append(entries, entry{path: p, err: ErrFetch})
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil:
			entries = append(entries, entry{path: p, err: err})
		case info.IsDir():
			entries = walk(p, entries)
		default:
			// A pipe named by the user is read; only its size is unknown.
			known = known && info.Mode().IsRegular()
			entries = append(entries, entry{path: p, size: info.Size()})
		}
	}
	for _, e := range entries {
		total += e.size
	}
	if !known {
		total = 0
	}
	return entries, total
}

// walk adds every document below dir in lexical order. Links to files are
// followed, links to folders are not: a folder that links to its parent would
// never end.
func walk(dir string, entries []entry) []entry {
	names, err := os.ReadDir(dir)
	if err != nil {
		entries = append(entries, entry{path: dir, err: err})
	}
	for _, d := range names {
		p := filepath.Join(dir, d.Name())
		if ignored(d.Name()) {
			continue
		}
		if d.IsDir() {
			entries = walk(p, entries)
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil:
			entries = append(entries, entry{path: p, err: err})
		case info.IsDir():
		case !info.Mode().IsRegular():
			entries = append(entries, entry{path: p, err: irregular(info.Mode())})
		default:
			entries = append(entries, entry{path: p, size: info.Size()})
		}
	}
	return entries
}

// ignored names the files of a folder that are about the folder: hidden ones,
// and README files. Named on the command line they are read like any other.
func ignored(name string) bool {
	stem := strings.TrimSuffix(name, filepath.Ext(name))
	return strings.HasPrefix(name, ".") || strings.EqualFold(stem, "README")
}

func irregular(m fs.FileMode) error {
	return fmt.Errorf("not a regular file (%s)", m.Type())
}

func isURL(p string) bool {
	return strings.HasPrefix(p, "http://") || strings.HasPrefix(p, "https://")
}
