package site_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/site"
)

// TestStands: how a name stands to the word that tells.
func TestStands(t *testing.T) {
	of := []string{
		"before within 1", "before within 2", "before within 3", "after within 1", "after within 2", "after within 3", "after within 5", "after within 8", "after case in", "after case ", "before marks 1", "after marks 0", "after marks 1",
		"after past 0", "after past 1", "same clause", "clause above", "clause below", "clause beside", "across quotation",
	}
	for _, c := range []struct {
		text, place string
		want        []string
	}{
		{"Rebels bombed Homs.", "Homs", []string{"after within 1", "after case ", "after marks 0", "after past 0", "same clause"}},
		{"In Homs, rebels bombed Hama.", "Homs", []string{"before within 3", "before marks 1", "same clause"}},
		{"Rebels bombed a base in Homs.", "Homs", []string{"after within 5", "after case in", "after marks 0", "after past 0", "same clause"}},
		{"Rebels bombed Hama, Homs.", "Homs", []string{"after within 3", "after case ", "after marks 1", "after past 1", "same clause"}},
		{"Rebels bombed the base which they built in Homs.", "Homs", []string{"after within 8", "after case in", "after marks 0", "after past 0", "clause below"}},
		{"Rebels said in Homs that they bombed.", "Homs", []string{"before within 3", "clause above"}},
	} {
		d := document(t, c.text)
		x := read(t, d, "bombed", orontes.Strike)
		_, i := word(t, d, c.place)
		all := site.Stands(d, nil, &x, []draft.Draft{x}, [2]int{i, i + 1}, i, "")
		var got []string
		for _, f := range of {
			if slices.Contains(all, f) {
				got = append(got, f)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q, %s: %s", c.text, c.place, diff)
		}
	}
}
