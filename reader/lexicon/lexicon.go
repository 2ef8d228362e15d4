package lexicon

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"orontes"
)

//go:embed data/*.lex data/forms.lst
var embedded embed.FS

// Lexicon is a set of entries, indexed by the lemma that carries the claim. It
// is immutable and safe for concurrent use.
type Lexicon struct {
	entries   []Entry
	byHead    map[string][]Match
	byForm    map[string]string // forms of verbs to their lemma
	irregular map[string]string // irregular forms to their Penn tag
}

// Match is one word of one entry.
type Match struct {
	Entry *Entry
	Word  *Word
}

// Embedded is the lexicon the program ships with.
var Embedded = sync.OnceValues(func() (*Lexicon, error) { return Load(embedded) })

// Extended is the embedded lexicon with the *.lex files of a file system added.
// The error names every line of them that could not be read; the lexicon holds
// the others all the same.
func Extended(user fs.FS) (*Lexicon, error) { return Load(embedded, user) }

// Load reads every *.lex file of the file systems, in order; the name of a file
// is the kind of its entries (control.lex). Later file systems add to earlier
// ones. All bad lines are returned together as one error.
func Load(systems ...fs.FS) (*Lexicon, error) {
	lex := &Lexicon{byHead: map[string][]Match{}, byForm: map[string]string{}, irregular: map[string]string{}}
	var bad []error
	for _, system := range systems {
		names, err := lexFiles(system)
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			bad = append(bad, lex.loadFile(system, name)...)
		}
		bad = append(bad, lex.loadForms(system)...)
	}
	lex.index()
	return lex, errors.Join(bad...)
}

func lexFiles(system fs.FS) ([]string, error) {
	var names []string
	err := fs.WalkDir(system, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(name) == ".lex" {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("listing lexicon files: %w", err)
	}
	slices.Sort(names)
	return names, nil
}

func (lex *Lexicon) loadFile(system fs.FS, name string) []error {
	kind := orontes.Kind(strings.TrimSuffix(path.Base(name), ".lex"))
	if !slices.Contains(orontes.Kinds, kind) {
		return []error{fmt.Errorf("%s: %q is not a kind of claim", name, kind)}
	}
	file, err := system.Open(name)
	if err != nil {
		return []error{fmt.Errorf("opening lexicon file: %w", err)}
	}
	defer file.Close()
	entries, bad := Parse(file, kind, name)
	lex.entries = append(lex.entries, entries...)
	return bad
}

// loadForms reads irregular verb forms, where a file system has them.
func (lex *Lexicon) loadForms(system fs.FS) []error {
	file, err := system.Open("data/forms.lst")
	if err != nil {
		return nil
	}
	defer file.Close()
	list, bad := ParseList(file, "data/forms.lst")
	for _, lemma := range list.Classes() {
		words := list.Words(lemma)
		if len(words) != 2 {
			bad = append(bad, fmt.Errorf("data/forms.lst: %s: want past tense, participle", lemma))
			continue
		}
		for k, form := range words {
			lex.byForm[form] = lemma
			if words[0] != words[1] && form != lemma {
				lex.irregular[form] = [...]string{"VBD", "VBN"}[k]
			}
		}
	}
	return bad
}

// Irregular returns the Penn tag of an irregular verb form that has but one, ""
// for any other word.
func (lex *Lexicon) Irregular(form string) string { return lex.irregular[form] }

func (lex *Lexicon) index() {
	for i := range lex.entries {
		e := &lex.entries[i]
		for j := range e.Words {
			head := e.Words[j].Head
			lex.byHead[head] = append(lex.byHead[head], Match{e, &e.Words[j]})
			if e.Words[j].Class == Verb {
				for _, form := range inflections(head) {
					lex.byForm[form] = head
				}
			}
		}
	}
	// Longer phrases first: "take control of" is tried before "take".
	for _, matches := range lex.byHead {
		slices.SortStableFunc(matches, func(a, b Match) int { return len(b.Word.Rest) - len(a.Word.Rest) })
	}
}

// Without is the lexicon without the entries that drop names.
func (lex *Lexicon) Without(drop func(*Entry) bool) *Lexicon {
	less := &Lexicon{byHead: map[string][]Match{}, byForm: map[string]string{}, irregular: lex.irregular}
	for i := range lex.entries {
		if e := &lex.entries[i]; !drop(e) {
			less.entries = append(less.entries, *e)
		}
	}
	for form, lemma := range lex.byForm {
		less.byForm[form] = lemma // a form stays the form of its verb
	}
	less.index()
	return less
}

// Entries lists all entries, in file order.
func (lex *Lexicon) Entries() []Entry { return lex.entries }

// Lemma returns the verb of the lexicon that a form is a regular inflection of,
// "" for none.
func (lex *Lexicon) Lemma(form string) string { return lex.byForm[form] }

// Heads returns the words whose head has this lemma, longest phrase first.
func (lex *Lexicon) Heads(lemma string) []Match { return lex.byHead[lemma] }
