package eval

import (
	"fmt"
	"path/filepath"

	"orontes/language"
)

// ScoreToponyms scores the gazetteer on its corpora, as one set of the page.
func ScoreToponyms(b *Bench) (*Score, error) {
	model, err := language.Load()
	if err != nil {
		return nil, err
	}
	s := &Score{
		Set: "places", Title: "Toponyms: recognition and resolution",
		About: "Corpora of news and encyclopedia text with place names and coordinates.",
		Rules: []string{
			"Recognition: a gold toponym and a found one match when their text is the same and their midpoints lie fewer than 10 characters apart. Gold toponyms without coordinates are dropped.",
			"End to end: the share of all gold toponyms that were found and put within 161 km (100 miles); a miss counts as wrong.",
			"Shallow rule: of the toponyms found, the likeliest place of that name without any context.",
			"“Demonyms counted” scores country adjectives too, which LGL's gold holds and the program's places do not.",
		},
	}
	t := Table{Title: "By corpus", Head: []string{"corpus", "documents", "toponyms", "precision", "recall", "F1", "end to end", "shallow rule"}}
	for _, corpus := range PlacesCorpora {
		for _, demonyms := range []bool{false, true} {
			if demonyms && corpus != "lgl" {
				continue
			}
			p, err := ScorePlaces(b.places, model, filepath.Dir(filepath.Clean(b.Gold)), corpus, demonyms, nil)
			if err != nil {
				return nil, err
			}
			name := corpus
			if demonyms {
				name += " (demonyms counted)"
			}
			s.Documents += p.Documents
			t.Rows = append(t.Rows, []string{name, itoa(p.Documents), itoa(p.Gold), fmt.Sprintf("%.3f", p.Precision()), fmt.Sprintf("%.3f", p.Recall()), fmt.Sprintf("%.3f", p.F1()), fmt.Sprintf("%.3f", p.EndToEnd()), fmt.Sprintf("%.3f", ratio(p.Shallow, p.Gold))})
		}
	}
	s.Tables = append(s.Tables, t)
	return s, nil
}
