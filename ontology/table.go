package ontology

import (
	"cmp"
	_ "embed" // for the two tables
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"orontes"
)

//go:embed kinds.tsv
var kindFile string

//go:embed types.tsv
var typeFile string

type key struct {
	kind orontes.Kind
	name string
}

// table is both files, read.
type table struct {
	kindRows []*Kind
	typeRows []*Type
	kinds    map[orontes.Kind]*Kind
	types    map[key]*Type
}

var tables = sync.OnceValue(func() *table {
	t, err := parse(kindFile, typeFile)
	if err != nil {
		panic("ontology: " + err.Error()) // caught by any test
	}
	return t
})

// parse reads the two files. Bad rows are returned together, each named.
func parse(kinds, types string) (*table, error) {
	t := &table{kinds: map[orontes.Kind]*Kind{}, types: map[key]*Type{}}
	bad := rows("kinds.tsv", kinds, t.kind)
	bad = append(bad, rows("types.tsv", types, t.typ)...)
	return t, errors.Join(bad...)
}

// rows hands each row of a file over, by the names of its first line's columns.
// A "-" is an empty cell.
func rows(file, text string, take func(cell map[string]string) error) (bad []error) {
	var columns []string
	n := 0
	for line := range strings.Lines(text) {
		n++
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if columns == nil {
			columns = cells
			continue
		}
		if len(cells) != len(columns) {
			bad = append(bad, fmt.Errorf("%s:%d: %d columns, want %d", file, n, len(cells), len(columns)))
			continue
		}
		cell := map[string]string{}
		for i, c := range cells {
			if c != "-" {
				cell[columns[i]] = c
			}
		}
		if err := take(cell); err != nil {
			bad = append(bad, fmt.Errorf("%s:%d: %w", file, n, err))
		}
	}
	return bad
}

func (t *table) kind(cell map[string]string) error {
	k := &Kind{Name: orontes.Kind(cell["kind"]), Label: cell["label"], Family: cell["family"], Section: Section(cell["section"]), Part: cell["part"]}
	if t.kinds[k.Name] != nil {
		return fmt.Errorf("kind %s stands twice", k.Name)
	}
	if !slices.Contains([]Section{Events, Control, Displacement, States, Statements}, k.Section) {
		return fmt.Errorf("%q is no section", k.Section)
	}
	var err error
	if k.Weight, err = strconv.Atoi(cell["weight"]); err != nil {
		return fmt.Errorf("the weight is no number: %w", err)
	}
	if k.Needs, err = parseNeeds(cell["needs"]); err != nil {
		return err
	}
	t.kinds[k.Name], t.kindRows = k, append(t.kindRows, k)
	return traits(cell["traits"], map[string]*bool{"conflict": &k.Conflict, "scene": &k.Scene, "setting": &k.Setting,
		"placeless": &k.Placeless, "counts": &k.Counts})
}

func (t *table) typ(cell map[string]string) error {
	id := cell["type"]
	kind, name, _ := strings.Cut(id, ".")
	k := t.kinds[orontes.Kind(kind)]
	if k == nil || name == "" {
		return fmt.Errorf("%q is no type of a kind", id)
	}
	if t.types[key{k.Name, name}] != nil {
		return fmt.Errorf("type %s stands twice", id)
	}
	row := &Type{
		Kind: k, Name: name, Meaning: cell["meaning"], Nature: Nature(cell["nature"]), Measure: cell["measure"],
		Codes:  orontes.Codes{ACLED: cell["acled"], PLOVER: cell["plover"]},
		Needs:  k.Needs,
		Effect: Effect(cell["control"]), Opposite: cell["opposite"], Alike: cmp.Or(cell["alike"], name),
		Cause: cell["cause"], Phrase: cell["phrase"], Active: cell["active"], Passive: cell["passive"],
		Icon: cmp.Or(cell["icon"], kind), StandsFor: cmp.Or(cell["stands_for"], id),
	}
	if !slices.Contains([]Nature{Event, State, Statement, Measure}, row.Nature) {
		return fmt.Errorf("%q is no nature", row.Nature)
	}
	if !slices.Contains([]Effect{"", Takes, Retakes, Holds, Leaves, Gives, Contests}, row.Effect) {
		return fmt.Errorf("%q is no effect", row.Effect)
	}
	var err error
	if own := cell["needs"]; own != "" {
		if row.Needs, err = parseNeeds(own); err != nil {
			return err
		}
	}
	if row.Condition, err = parseCondition(cell["state"]); err != nil {
		return err
	}
	t.types[key{k.Name, name}], t.typeRows = row, append(t.typeRows, row)
	return traits(cell["traits"], map[string]*bool{"rare": &row.Rare, "lasting": &row.Lasting, "of_place": &row.OfPlace})
}

// parseCondition reads "out 3" and "limited 2 curfew".
func parseCondition(text string) (c Condition, err error) {
	words := strings.Fields(text)
	switch len(words) {
	case 0:
		return c, nil
	case 3:
		c.Order = words[2]
	case 2:
	default:
		return c, fmt.Errorf("state %q is not SORT RANK or SORT RANK ORDER", text)
	}
	c.Sort = words[0]
	if c.Rank, err = strconv.Atoi(words[1]); err != nil {
		return c, fmt.Errorf("state %q: %w", text, err)
	}
	return c, nil
}

// traits sets those that a cell names.
func traits(cell string, known map[string]*bool) error {
	for word := range strings.FieldsSeq(cell) {
		if known[word] == nil {
			return fmt.Errorf("%q is no trait", word)
		}
		*known[word] = true
	}
	return nil
}
