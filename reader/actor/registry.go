package actor

import (
	"bufio"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"

	"orontes/reader/lexicon"
)

//go:embed data
var embedded embed.FS

// Party is one entry of the registry.
type Party struct {
	ID      string
	Name    string // neutral name
	Class   string
	Country string // ISO 3166-1 alpha-2, "" for none
	Aliases []string
	Leaders []Leader
}

// Leader is a person who speaks and acts for a party, with the office held.
type Leader struct {
	Name   string
	Office string
}

// Name is one way to write a party, as found in a text.
type Name struct {
	Party   *Party
	Leader  string // the leader's full name where the name is a leader's, else ""
	folded  string // lower case, hyphens as spaces, without dots and apostrophes
	written string // as it stands in the registry
	exact   string // for abbreviations: the only accepted spelling
}

// Registry finds parties by name. It is immutable and safe for concurrent use.
type Registry struct {
	parties []Party
	byID    map[string]*Party
	byFirst map[string][]Name // by the first folded word
	Nouns   *lexicon.Phrases  // common nouns to classes
}

// Embedded is the registry the program ships with.
var Embedded = sync.OnceValues(func() (*Registry, error) {
	sub, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, fmt.Errorf("opening the embedded registry: %w", err)
	}
	return Load(sub)
})

// Load reads registry.tsv and nouns.lst. Bad lines are returned together as
// one error that names file and line of each.
func Load(system fs.FS) (*Registry, error) {
	reg := &Registry{byID: map[string]*Party{}, byFirst: map[string][]Name{}}
	file, err := system.Open("registry.tsv")
	if err != nil {
		return nil, fmt.Errorf("opening the actor registry: %w", err)
	}
	defer file.Close()
	bad := reg.parse(file, "registry.tsv")
	nouns, err := system.Open("nouns.lst")
	if err != nil {
		return nil, fmt.Errorf("opening the actor nouns: %w", err)
	}
	defer nouns.Close()
	list, errs := lexicon.ParseList(nouns, "nouns.lst")
	reg.Nouns = list.Phrases()
	reg.index()
	return reg, errors.Join(append(bad, errs...)...)
}

func (reg *Registry) parse(r io.Reader, name string) []error {
	var bad []error
	seen := map[string]int{}
	scan := bufio.NewScanner(r)
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimSpace(scan.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		columns := strings.Split(line, "|")
		if len(columns) < 4 || len(columns) > 6 {
			bad = append(bad, fmt.Errorf("%s:%d: want 4 to 6 columns divided by |, have %d", name, n, len(columns)))
			continue
		}
		p := party(columns)
		if p.ID == "" || p.Name == "" || p.Class == "" {
			bad = append(bad, fmt.Errorf("%s:%d: id, name and class must not be empty", name, n))
			continue
		}
		if first, ok := seen[p.ID]; ok {
			bad = append(bad, fmt.Errorf("%s:%d: id %q stands on line %d already", name, n, p.ID, first))
			continue
		}
		seen[p.ID] = n
		reg.parties = append(reg.parties, p)
	}
	if err := scan.Err(); err != nil {
		bad = append(bad, fmt.Errorf("reading %s: %w", name, err))
	}
	return bad
}

func party(columns []string) Party {
	for len(columns) < 6 {
		columns = append(columns, "")
	}
	for i := range columns {
		if columns[i] = strings.TrimSpace(columns[i]); columns[i] == "-" {
			columns[i] = ""
		}
	}
	p := Party{ID: columns[0], Name: columns[1], Class: columns[2], Country: columns[3]}
	p.Aliases = items(columns[4])
	for _, item := range items(columns[5]) {
		name, office, _ := strings.Cut(item, "(")
		p.Leaders = append(p.Leaders, Leader{strings.TrimSpace(name), strings.TrimSuffix(strings.TrimSpace(office), ")")})
	}
	return p
}

func items(column string) []string {
	var out []string
	for _, item := range strings.Split(column, ",") {
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// Parties lists the registry in file order.
func (reg *Registry) Parties() []Party { return reg.parties }

// Party returns the party with an id.
func (reg *Registry) Party(id string) (*Party, bool) {
	p, ok := reg.byID[id]
	return p, ok
}
