package quantity

import (
	"bufio"
	"encoding/json"
	"os"
	"strconv"
	"testing"

	"orontes"
	"orontes/language"
)

// TestGoldFigures measures how often the figure that IDMC's editors took from
// an excerpt is among the quantities found there, with a fitting unit.
func TestGoldFigures(t *testing.T) {
	file, err := os.Open("../../../shared/gold/displacement/idmc_fully_labelled.jsonl")
	if err != nil {
		t.Skip("no gold here: ", err)
	}
	defer file.Close()
	model, err := language.Load()
	if err != nil {
		t.Skip("no language model: ", err)
	}
	analyser := model.Analyser(language.Fast)
	var found, unit, all int
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var row struct {
			Excerpt string
			Figure  string `json:"Displacement figure"`
			Unit    string `json:"Reporting unit"`
		}
		if json.Unmarshal(lines.Bytes(), &row) != nil {
			continue
		}
		want, err := strconv.ParseFloat(row.Figure, 64)
		if err != nil {
			continue
		}
		all++
		hit, fits := false, false
		var had []string
		for _, s := range analyser.Analyse(row.Excerpt) {
			for _, q := range Find(row.Excerpt, &s, nil) {
				had = append(had, told(&q))
				if q.Low != want && q.High != want {
					continue
				}
				hit = true
				people := row.Unit == "People" && (q.Unit == orontes.UnitPeople || q.Unit == "")
				homes := row.Unit == "Households" && (q.Unit == orontes.UnitHouseholds || q.Dwelling)
				fits = fits || people || homes
			}
		}
		if hit {
			found++
		}
		if fits {
			unit++
		}
		if testing.Verbose() && !fits {
			t.Logf("%s %v %s: %q\n\t%q", row.Figure, hit, row.Unit, row.Excerpt, had)
		}
	}
	t.Logf("%d excerpts: figure found in %d, with its unit in %d", all, found, unit)
	if found*100 < all*85 {
		t.Errorf("figure found in %d of %d", found, all)
	}
}
