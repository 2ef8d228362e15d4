package orontes_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// imports says which of the project's packages each package may import. A
// package inherits the rule of the nearest folder above it. Tests may import
// what they test with, so only files that are part of the program count.
//
// This is the table of docs/architecture.md. Whoever moves an arrow moves it in
// both places, in the commit that needs it.
var imports = map[string][]string{
	".":         {},
	"intake":    {"."},
	"language":  {"language"},
	"gazetteer": {".", "language", "gazetteer"},
	"learn":     {},
	"ontology":  {"."},
	"reader": {".", "ontology", "learn", "language", "gazetteer", "reader", "reader/note", "reader/thread", "reader/frame", "reader/draft",
		"reader/site", "reader/dating", "reader/count", "reader/roles", "reader/speech", "reader/outlook", "reader/lead"},
	// The stages of reading: each sees those before it and the rooms for words, parties,
	// times and quantities, which are of the row "reader".
	"reader/note":    {".", "ontology", "language", "gazetteer", "reader"},
	"reader/thread":  {".", "language", "reader", "reader/note"},
	"reader/frame":   {".", "language", "gazetteer", "reader", "reader/note", "reader/thread"},
	"reader/draft":   {".", "learn", "gazetteer", "reader/note", "reader/thread", "reader/frame"},
	"reader/outlook": {".", "reader/note", "reader/draft"},
	"reader/site":    {".", "language", "gazetteer", "reader", "reader/note", "reader/frame", "reader/draft"},
	"reader/dating":  {".", "reader", "reader/note", "reader/draft", "reader/site"},
	"reader/count":   {".", "ontology", "reader", "reader/note", "reader/thread", "reader/frame", "reader/draft", "reader/outlook", "reader/site", "reader/dating"},
	"reader/speech":  {".", "language", "reader", "reader/note", "reader/thread", "reader/frame", "reader/draft", "reader/outlook"},
	"reader/roles":   {".", "reader", "reader/note", "reader/thread", "reader/frame", "reader/draft", "reader/speech"},
	"reader/lead":    {".", "ontology", "language", "reader/note", "reader/frame", "reader/draft", "reader/roles"},
	"ledger":         {".", "ledger"},
	"fusion":         {".", "ontology", "fusion"},
	"publish":        {".", "ontology", "publish"},
	"web":            {".", "ontology", "web"},
	"eval":           {".", "ontology", "learn", "intake", "language", "gazetteer", "reader", "reader/draft", "fusion", "publish", "web", "eval"},
	"cmd":            {"*"},
	"sample":         {"."},
}

func TestImportTable(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if base := d.Name(); name != "." && (base == "node_modules" || base == "testdata" || strings.HasPrefix(base, ".") || base == "var" || base == "bin") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		checkFile(t, filepath.ToSlash(name), seen)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for house := range imports {
		if !seen[house] && house != "sample" {
			t.Errorf("the table has a rule for %q, which has no files", house)
		}
	}
}

func checkFile(t *testing.T, name string, seen map[string]bool) {
	t.Helper()
	house, allowed, ok := rule(path.Dir(name))
	if !ok {
		t.Errorf("%s: its folder stands in no row of the import table", name)
		return
	}
	seen[house] = true
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	if err != nil {
		t.Errorf("parsing %s: %v", name, err)
		return
	}
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Errorf("%s: import %s: %v", name, spec.Path.Value, err)
			continue
		}
		target, ours := ourPackage(imported)
		if !ours {
			if house == "." || house == "language" || house == "ontology" {
				if first, _, _ := strings.Cut(imported, "/"); strings.Contains(first, ".") {
					t.Errorf("%s imports %s: %s keeps to the standard library", name, imported, house)
				}
			}
			continue
		}
		targetHouse, _, _ := rule(target)
		if !slices.Contains(allowed, targetHouse) && !slices.Contains(allowed, "*") {
			t.Errorf("%s imports %s: the table has no arrow from %s to %s", name, imported, house, targetHouse)
		}
	}
}

// ourPackage returns the folder of one of the project's packages.
func ourPackage(imported string) (folder string, ours bool) {
	if imported == "orontes" {
		return ".", true
	}
	return strings.CutPrefix(imported, "orontes/")
}

// rule finds the row of the table that a folder falls under.
func rule(folder string) (house string, allowed []string, ok bool) {
	if folder == "." {
		return ".", imports["."], true
	}
	for house = folder; house != "."; house = path.Dir(house) {
		if allowed, ok = imports[house]; ok {
			return house, allowed, true
		}
	}
	return "", nil, false
}
