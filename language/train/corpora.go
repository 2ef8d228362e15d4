package main

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"orontes/language/internal/name"
)

// named is a sentence in which names are marked.
type named struct {
	forms  []string
	labels []name.Label
}

// kinds maps what corpora call kinds of name to ours; what is not here is
// taken as no name.
var kinds = map[string]int{
	"per": 0, "person": 0,
	"org": 1, "corporation": 1, "group": 1, "organization": 1,
	"loc": 2, "location": 2, "place": 2,
	"misc": 3, "product": 3, "creative-work": 3,
}

// corpora reads every file with marked names in a folder.
func corpora(folder string) (map[string][]named, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		return nil, err
	}
	all := map[string][]named{}
	for _, file := range files {
		base := filepath.Base(file)
		if !strings.Contains(base, ".conll") && !strings.Contains(base, ".iob2") {
			continue
		}
		err := withFile(file, func(r io.Reader) (err error) {
			all[base], err = readNamed(r, strings.Contains(base, ".iob2"))
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s: no files in CoNLL or IOB2 format there", folder)
	}
	return all, nil
}

// readNamed reads a corpus of one word a line, its label in the last column,
// or in the third column of numbered lines.
func readNamed(r io.Reader, numbered bool) ([]named, error) {
	var all []named
	var s named
	previous := "O"
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		fields := strings.Fields(line)
		if len(fields) < 2 {
			if len(s.forms) > 0 {
				all = append(all, s)
			}
			s, previous = named{}, "O"
			continue
		}
		form, label := fields[0], fields[len(fields)-1]
		if numbered {
			if line[0] == '#' || len(fields) < 3 {
				continue
			}
			form, label = fields[1], fields[2]
		}
		s.forms = append(s.forms, unquoted(form))
		s.labels = append(s.labels, labelOf(label, previous))
		previous = label
	}
	if len(s.forms) > 0 {
		all = append(all, s)
	}
	return all, lines.Err()
}

// unquoted takes the quotes off a quotation mark that is itself quoted.
func unquoted(form string) string {
	if form == `'"'` {
		return `"`
	}
	return form
}

// labelOf turns a label such as "B-PER" into ours. In corpora that mark only
// the inside of names a name begins where the word before is in none.
func labelOf(label, previous string) name.Label {
	prefix, kind, _ := strings.Cut(strings.ToLower(label), "-")
	k, ok := kinds[kind]
	if !ok {
		return name.Outside
	}
	_, before, _ := strings.Cut(strings.ToLower(previous), "-")
	if prefix == "b" || before != kind {
		return name.Begin(k)
	}
	return name.Inside(k)
}
