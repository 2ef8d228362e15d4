package intake

import (
	"strings"
	"testing"

	"orontes"
)

// The shipped sample goes through every path of this package, and comes out of
// each with all that a situation needs.
func TestSample(t *testing.T) {
	items := collect([]string{"../sample"}, nil, Options{})
	if len(items) < 40 {
		t.Fatalf("only %d documents", len(items))
	}
	first, last := orontes.Date{Year: 2024, Month: 11, Day: 27}, orontes.Date{Year: 2024, Month: 12, Day: 31}
	ids, basis, officer := map[string]bool{}, map[orontes.PublishedBasis]int{}, 0
	for _, it := range items {
		if it.Err != nil || it.Warning != nil {
			t.Errorf("%v %v", it.Err, it.Warning)
			continue
		}
		r := it.Report
		if !strings.HasPrefix(r.Source, "Desk ") || r.Title == "" || r.Language != "en" || ids[r.ID] {
			t.Errorf("%s: source %q, title %q, language %q, id %q", it.Path, r.Source, r.Title, r.Language, r.ID)
		}
		if r.Published.Before(first) || r.Published.After(last) {
			t.Errorf("%s: published %s", it.Path, r.Published)
		}
		if day, ok := dayInName(it.Path); ok && !strings.Contains(it.Path, "jsonl") && day != r.Published {
			t.Errorf("%s: published %s", it.Path, r.Published)
		}
		if words := len(strings.Fields(r.Text[r.BodyStart:])); words < 50 || words > 260 {
			t.Errorf("%s: %d words", it.Path, words)
		}
		if strings.Contains(r.Text, "Front page") || strings.Contains(r.Text, "made up for this sample") {
			t.Errorf("%s: the frame of the page is in the text", it.Path)
		}
		ids[r.ID] = true
		basis[r.PublishedBasis]++
		if strings.Contains(r.Text, "Syrian army officer") && strings.Contains(r.Text, "Rastan") && r.Source != "Desk H" {
			officer++
		}
	}
	if basis[orontes.PublishedMetadata] == 0 || basis[orontes.PublishedStated] == 0 {
		t.Errorf("ways of dating: %v", basis)
	}
	if officer < 5 {
		t.Errorf("the officer's account is carried by %d outlets", officer)
	}
}
