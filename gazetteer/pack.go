package gazetteer

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"orontes/gazetteer/internal/atlas"
)

// Pack is a set of imported places, kept as one file in a folder of packs.
type Pack struct {
	Name    string `json:"name"` // lower-case letters, digits and hyphens
	Format  Format `json:"format"`
	Country string `json:"country,omitempty"` // ISO code it is limited to
	Places  int    `json:"places"`
	Names   int    `json:"names"`
	data    []byte
}

// ErrNoPack is returned for the name of a pack that is not there.
var ErrNoPack = errors.New("no such pack")

const packSuffix = ".places"

var packName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`)

// Save writes the pack into a folder, which is made where it is missing,
// replacing the pack of the same name as a whole or not at all.
func (p *Pack) Save(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("save pack: %w", err)
	}
	file, err := os.CreateTemp(dir, ".new-*")
	if err != nil {
		return fmt.Errorf("save pack: %w", err)
	}
	_, err = file.Write(p.data)
	err = errors.Join(err, file.Sync(), file.Chmod(0o644), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), filepath.Join(dir, p.Name+packSuffix))
	}
	if err != nil {
		err = errors.Join(err, os.Remove(file.Name()))
		return fmt.Errorf("save pack: %w", err)
	}
	return nil
}

// Packs lists the packs in a folder by name; a folder that is missing has
// none. A file that is no pack is an error that names it.
func Packs(dir string) ([]Pack, error) {
	packs, _, err := readPacks(dir)
	return packs, err
}

// Remove removes the pack of a name from a folder; [ErrNoPack] where there is
// none.
func Remove(dir, name string) error {
	if !packName.MatchString(name) {
		return fmt.Errorf("remove pack %q: %w", name, ErrNoPack)
	}
	err := os.Remove(filepath.Join(dir, name+packSuffix))
	if errors.Is(err, os.ErrNotExist) {
		err = ErrNoPack
	}
	if err != nil {
		return fmt.Errorf("remove pack %q: %w", name, err)
	}
	return nil
}

// OpenWith returns the embedded gazetteer with the packs of a folder on top. A
// folder that is missing or empty gives what [Open] gives.
func OpenWith(dir string) (*Gazetteer, error) {
	_, atlases, err := readPacks(dir)
	if err != nil {
		return nil, err
	}
	if len(atlases) == 0 {
		return Open()
	}
	return open(tables, world, atlases...)
}

func readPacks(dir string) ([]Pack, []*atlas.Atlas, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("list packs: %w", err)
	}
	var packs []Pack
	var atlases []*atlas.Atlas
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), packSuffix)
		if !ok || e.IsDir() || !packName.MatchString(name) {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, nil, fmt.Errorf("read pack: %w", err)
		}
		p := Pack{}
		a, err := atlas.Open(string(data))
		if err == nil {
			err = json.Unmarshal([]byte(a.Meta()), &p)
		}
		if err != nil {
			return nil, nil, fmt.Errorf("read pack %s: %w", filepath.Join(dir, e.Name()), err)
		}
		p.Name, p.data = name, nil
		packs, atlases = append(packs, p), append(atlases, a)
	}
	return packs, atlases, nil
}

// newPack packs entries.
func newPack(o ImportOptions, entries []atlas.Entry) (*Pack, error) {
	p := &Pack{Name: o.Name, Format: o.Format, Country: o.Country, Places: len(entries)}
	for i := range entries {
		p.Names += len(entries[i].Names)
	}
	meta, err := json.Marshal(p)
	if err != nil {
		return nil, err
	}
	p.data, err = atlas.Write(meta, slices.Clone(entries))
	return p, err
}
