package eval

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"
	"time"

	"orontes/gazetteer"
	"orontes/language"
)

const shared = "../../shared"

// TestPlaces scores toponyms. PLACES_ERRORS=lgl prints its errors.
func TestPlaces(t *testing.T) {
	if _, err := os.Stat(shared + "/gold/geo"); err != nil {
		t.Skip("../shared/gold/geo is not beside this checkout")
	}
	g, err := gazetteer.Open()
	if err != nil {
		t.Fatal(err)
	}
	m, err := language.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, corpus := range PlacesCorpora {
		for _, demonyms := range []bool{false, true} {
			if demonyms && corpus != "lgl" {
				continue
			}
			verbose := os.Getenv("PLACES_ERRORS") == corpus
			count := map[string]int{}
			start := time.Now()
			s, err := ScorePlaces(g, m, shared, corpus, demonyms, func(d GeoDocument, v PlaceVerdict) {
				if !verbose || demonyms {
					return
				}
				if os.Getenv("PLACES_FULL") != "" {
					fmt.Println(describe(d, v))
				}
				switch {
				case v.Found == nil:
					count["MISS  "+v.Gold.Name]++
				case v.Gold == nil:
					count["FALSE "+v.Found.Text]++
				case !(v.KM <= 161):
					count[fmt.Sprintf("WRONG %s -> %s/%s", v.Gold.Name, v.Found.Country, v.Found.Admin1)]++
				}
			})
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("%v unresolved %d  %.1fs", s, s.Unresolved, time.Since(start).Seconds())
			if verbose && !demonyms {
				printCounts(count)
			}
		}
	}
}

func describe(d GeoDocument, v PlaceVerdict) string {
	runes := []rune(d.Text)
	kind, start, end, extra := "MISS", 0, 0, ""
	switch {
	case v.Found == nil:
		start, end = v.Gold.Start, v.Gold.End
	case v.Gold == nil:
		kind = "FALSE"
		at := characters(d.Text)
		start, end = at[v.Found.Span.Start], at[v.Found.Span.End]
		extra = fmt.Sprint(v.Found.Key, " ", v.Found.Score)
	default:
		if v.KM <= 161 {
			return "ok"
		}
		kind = "WRONG"
		start, end = v.Gold.Start, v.Gold.End
		extra = fmt.Sprintf("%s %s/%s %.2f pop %d  %.0f km; gold %.2f,%.2f", v.Found.Key, v.Found.Country, v.Found.Admin1, v.Found.Score, v.Found.Population, v.KM, *v.Gold.Lat, *v.Gold.Lon)
	}
	cut := func(a, b int) string {
		return strings.ReplaceAll(string(runes[max(a, 0):min(max(b, 0), len(runes))]), "\n", " ")
	}
	return fmt.Sprintf("%-5s %s: %s[[%s]]%s  %s", kind, d.ID, cut(start-60, start), cut(start, end), cut(end, end+50), extra)
}

func printCounts(count map[string]int) {
	keys := make([]string, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if count[keys[i]] != count[keys[j]] {
			return count[keys[i]] > count[keys[j]]
		}
		return keys[i] < keys[j]
	})
	for _, k := range keys[:min(len(keys), 150)] {
		fmt.Println(count[k], k)
	}
}
