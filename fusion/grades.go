package fusion

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"orontes"
)

// Extended is the embedded rules with those of a folder, whose files end in
// ".txt" and are read by name. A file holds rules as the embedded one does, or
// grades of sources, one a line: letter, name and reason, divided by "|". A line
// that cannot be read is left out and named in the error, by file, line and
// reason; the rules hold the others.
func Extended(user fs.FS) (*Rules, error) {
	r := Embedded().clone()
	files, err := fs.Glob(user, "*.txt") // in order of name
	if err != nil {
		return r, fmt.Errorf("list rules: %w", err)
	}
	var bad []error
	for _, name := range files {
		bad = append(bad, r.file(user, name)...)
	}
	return r, errors.Join(bad...)
}

func (r *Rules) file(user fs.FS, name string) (bad []error) {
	in, err := user.Open(name)
	if err != nil {
		return []error{fmt.Errorf("open rules: %w", err)}
	}
	defer func() {
		if err := in.Close(); err != nil {
			bad = append(bad, fmt.Errorf("close rules: %w", err))
		}
	}()
	bad, err = r.take(in, func(n int, err error) error { return fmt.Errorf("%s:%d: %w", path.Base(name), n, err) })
	if err != nil {
		bad = append(bad, fmt.Errorf("read rules %s: %w", name, err))
	}
	return bad
}

// give sets the reliability of a source.
func (r *Rules) give(letter, name, why string) error {
	switch {
	case fold(name) == "":
		return errors.New("a grade wants the name of a source: LETTER | NAME | REASON")
	case len(letter) != 1 || !strings.Contains(Reliabilities, letter):
		return fmt.Errorf("grade of %s: %q is not A to F", name, letter)
	}
	r.set[fold(name)] = grade{letter, name, why}
	return nil
}

// Grades lists what a person set, by name as it is compared.
func (r *Rules) Grades() []orontes.SourceRecord {
	list := make([]orontes.SourceRecord, 0, len(r.set))
	for _, name := range slices.Sorted(maps.Keys(r.set)) {
		g := r.set[name]
		list = append(list, orontes.SourceRecord{Name: g.name, Reliability: g.letter, Set: true, Why: g.why})
	}
	return list
}

// Reliabilities are the letters of the Admiralty scale for sources: completely,
// usually, fairly, not usually reliable, unreliable, cannot be judged.
const Reliabilities = "ABCDEF"

// SameSource reports whether two names of a source differ in nothing but
// capitals, articles and marks, so that a grade given to the one is the other's.
func SameSource(a, b string) bool { return fold(a) == fold(b) }

// graded lists what a person set, by the name an origin is shown under: it may
// be set for that name, for any other the origin goes by, or for its id.
func (f *fuser) graded() map[string]grade {
	if len(f.rules.set) == 0 {
		return nil
	}
	found := map[string]grade{}
	for i := range f.origins {
		o := &f.origins[i]
		if o.n == 0 {
			continue
		}
		names := []string{o.name, strings.TrimPrefix(o.key, "id:")}
		for spelling := range o.spellings {
			names = append(names, spelling)
		}
		slices.Sort(names[1:])
		for _, name := range names {
			if g, ok := f.rules.set[fold(name)]; ok {
				if _, known := found[o.name]; !known || name == o.name {
					found[o.name] = g
				}
				break
			}
		}
	}
	return found
}

// asSet puts what a person set above what the record suggests.
func (g grade) asSet(r *orontes.SourceRecord) {
	r.Suggested, r.Reliability, r.Set, r.Why = r.Reliability, g.letter, true, g.why
}
