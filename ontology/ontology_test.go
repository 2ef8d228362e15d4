package ontology_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"orontes"
	"orontes/ontology"
	"orontes/reader/lexicon"
)

// Every kind of the contract has a row, in its order.
func TestKinds(t *testing.T) {
	var names []orontes.Kind
	for _, k := range ontology.Kinds() {
		names = append(names, k.Name)
		if k.Label == "" || k.Family == "" || k.Weight == 0 {
			t.Errorf("kinds.tsv: %s lacks a label, a family or a weight", k.Name)
		}
		if len(typesOf(k.Name)) == 0 {
			t.Errorf("kinds.tsv: %s has no type", k.Name)
		}
	}
	if !slices.Equal(names, orontes.Kinds) {
		t.Errorf("kinds.tsv has %v, want %v", names, orontes.Kinds)
	}
}

func typesOf(kind orontes.Kind) []string {
	var names []string
	for _, r := range ontology.Types() {
		if r.Kind.Name == kind {
			names = append(names, r.Name)
		}
	}
	return names
}

// The rows of types fit one another.
func TestTypes(t *testing.T) {
	sister := func(r *ontology.Type, name string) *ontology.Type {
		if !slices.Contains(typesOf(r.Kind.Name), name) {
			t.Errorf("types.tsv: %s names %s, which is no type of its kind", r.ID(), name)
			return r
		}
		return ontology.Of(r.Kind.Name, name)
	}
	for _, r := range ontology.Types() {
		if r.Meaning == "" || r.Phrase == "" || r.Passive == "" {
			t.Errorf("types.tsv: %s lacks a meaning, a phrase or a title", r.ID())
		}
		if o := r.Opposite; o != "" && sister(r, o).Opposite != r.Name {
			t.Errorf("types.tsv: the opposite of %s is %s, whose opposite is %q", r.ID(), o, sister(r, o).Opposite)
		}
		if sister(r, r.Alike).Alike != r.Alike {
			t.Errorf("types.tsv: %s is alike to %s, which is alike to another", r.ID(), r.Alike)
		}
		kind, name, _ := strings.Cut(r.StandsFor, ".")
		if !slices.Contains(typesOf(orontes.Kind(kind)), name) || ontology.Of(orontes.Kind(kind), name).StandsFor != r.StandsFor {
			t.Errorf("types.tsv: %s stands for %s, which does not stand for itself", r.ID(), r.StandsFor)
		}
		if r.Effect != "" && r.Kind.Section != ontology.Control {
			t.Errorf("types.tsv: %s changes who holds a place, but its kind is not of control", r.ID())
		}
		if (r.Condition.Order != "") != (r.Kind.Name == orontes.Order) {
			t.Errorf("types.tsv: %s: what is ordered is told by orders, and only by them", r.ID())
		}
		if (r.Kind.Name == orontes.Accusation) && (r.Nature != ontology.Statement || r.Kind.Section != ontology.Statements || r.Codes.ACLED != "") {
			t.Errorf("types.tsv: %s must be a statement without an ACLED code: nobody has done what he is accused of", r.ID())
		}
	}
}

// Whatever the lexicon tells has a row, so that the gold can ask for it, fusion
// weigh it and the page name it.
func TestLexicon(t *testing.T) {
	lex, err := lexicon.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]bool{}
	for _, e := range lex.Entries() {
		told[string(e.Kind)+"."+e.Type] = true
		if !slices.Contains(typesOf(e.Kind), e.Type) {
			t.Errorf("%s:%d: %s.%s has no row in ontology/types.tsv", e.File, e.Line, e.Kind, e.Type)
		}
	}
	for _, r := range ontology.Types() {
		if r.StandsFor != r.ID() && !told[r.ID()] {
			t.Errorf("types.tsv: %s stands for %s, but no line of the lexicon tells it", r.ID(), r.StandsFor)
		}
	}
	words, err := lexicon.EmbeddedVocabulary()
	if err != nil {
		t.Fatal(err)
	}
	for name := range words.Codes {
		i := strings.IndexAny(name, "@>+")
		if i < 0 {
			t.Errorf("codes.lst: %s has no condition: put its codes into ontology/types.tsv", name)
			continue
		}
		kind, typ, _ := strings.Cut(name[:i], ".")
		if !slices.Contains(typesOf(orontes.Kind(kind)), typ) {
			t.Errorf("codes.lst: %s has no row in ontology/types.tsv", name[:i])
		}
	}
}

// The types that the rules of fusion name have rows.
func TestRules(t *testing.T) {
	rules, err := os.ReadFile("../fusion/rules/rules.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(rules)) {
		if words := strings.Fields(line); len(words) > 0 && words[0] == "sooner" {
			for _, w := range words[1:] {
				if !slices.Contains(typesOf(orontes.Displacement), w) {
					t.Errorf("rules.txt: %s is no type of displacement", w)
				}
			}
		}
	}
	for _, r := range ontology.Types() {
		if o := r.Condition.Order; o != "" && !regexp.MustCompile(`(?m)^object `+o+` `).Match(rules) {
			t.Errorf("types.tsv: %s orders %s, which rules.txt has no line for", r.ID(), o)
		}
	}
}

// Every icon and every family is drawn by the page.
func TestLooks(t *testing.T) {
	has := func(file, rule string) bool {
		style, err := os.ReadFile("../web/page/style/" + file)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Contains(string(style), rule+" {")
	}
	for _, r := range ontology.Types() {
		if !has("icons.css", ".icon-"+r.Icon) {
			t.Errorf("types.tsv: the icon of %s is %s, which icons.css does not draw", r.ID(), r.Icon)
		}
	}
	for _, k := range ontology.Kinds() {
		if !has("theme.css", "."+k.Family) {
			t.Errorf("kinds.tsv: the family of %s is %s, which theme.css does not colour", k.Name, k.Family)
		}
	}
}
