package gold

import (
	"embed"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"orontes"
	"orontes/ontology"
)

//go:embed objects.tsv
var things string

// Types lists the types of claim in the order of the ontology, "kind.type".
// Types that stand for others are not among them.
var Types = sync.OnceValue(func() []string {
	var types []string
	for _, t := range ontology.Types() {
		if t.StandsFor == t.ID() {
			types = append(types, t.ID())
		}
	}
	return types
})

// Canonical gives the gold's name of a type that is told under another one:
// "access.curfew" is an order.curfew_order. Any other name is given back.
func Canonical(name string) string {
	kind, typ, _ := strings.Cut(name, ".")
	return ontology.Of(orontes.Kind(kind), typ).StandsFor
}

// Object gives the name that the list of objects has for a thing: a "hospital" is
// of health. A name that the list lacks is given back.
func Object(name string) string {
	if t, ok := objects()[name]; ok {
		return strings.Trim(t, "-")
	}
	return name
}

// objects holds what every name of the list stands for.
var objects = sync.OnceValue(func() map[string]string {
	names, all := named(things)
	for _, n := range names {
		all[n] = n
	}
	return all
})

// named reads a list: its names, and those that other names stand for.
func named(list string) (names []string, others map[string]string) {
	others = map[string]string{}
	for line := range strings.Lines(list) {
		columns := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(columns) < 2 {
			continue
		}
		names = append(names, columns[0])
		for _, other := range columns[2:] {
			others[other] = columns[0]
		}
	}
	return names, others
}

//go:embed train dev test
var files embed.FS

//go:embed dispatches real
var elsewhere embed.FS

// Real reads the gold of real text that is kept elsewhere, by offsets.
func Real() ([]*File, []Problem) { return Read(elsewhere, "real") }

// Own reads the project's own gold, in the order of the parts and names, then the
// shipped dispatches, whose texts wait for Bind. The
// problems are those of all files, and of names that stand twice.
func Own() ([]*File, []Problem) {
	own, problems := Read(files, "train", "dev", "test")
	dispatches, more := Read(elsewhere, "dispatches")
	return append(own, dispatches...), append(problems, more...)
}

// Read reads the gold files of some folders. A file whose name stands in an
// earlier folder is a problem and left out.
func Read(fsys fs.FS, folders ...string) ([]*File, []Problem) {
	var all []*File
	var problems []Problem
	seen := map[string]string{}
	for _, folder := range folders {
		names, err := fs.Glob(fsys, folder+"/*.gold")
		if err != nil {
			problems = append(problems, Problem{folder, 1, err.Error()})
			continue
		}
		slices.Sort(names)
		for _, name := range names {
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				problems = append(problems, Problem{name, 1, err.Error()})
				continue
			}
			if earlier, twice := seen[path.Base(name)]; twice {
				problems = append(problems, Problem{name, 1, "the id is taken by " + earlier})
				continue
			}
			seen[path.Base(name)] = name
			f, wrong := Parse(name, data)
			all, problems = append(all, f), append(problems, wrong...)
		}
	}
	return all, problems
}

// Sentences counts the sentences of a text roughly: lines, and stops within
// them that a space and a capital follow. It is for saying how large the gold
// is, not for reading.
func Sentences(text string) int {
	n := 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if !strings.ContainsFunc(line, isLetter) {
			continue
		}
		n++
		for i := 0; i+2 < len(line); i++ {
			if strings.IndexByte(".?!", line[i]) >= 0 && line[i+1] == ' ' && line[i+2] >= 'A' && line[i+2] <= 'Z' && i > 2 && line[i-2] != ' ' && line[i-2] != '.' {
				n++
			}
		}
	}
	return n
}

func isLetter(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' }
