package gazetteer

import (
	"strings"
	"testing"

	"orontes"
)

func TestLookup(t *testing.T) {
	g := opened(t)
	for _, c := range []struct{ name, key string }{
		{"Homs", "gn:169577"}, {"HOMS", "gn:169577"}, {"حمص", "gn:169577"}, {"Hama", "gn:170017"},
		{"Rastan", "gn:172946"}, {"al-Rastan", "gn:172946"}, {"Er-Rastane", "gn:172946"},
		{"Talbisseh", "gn:163779"}, {"Telbise", "gn:163779"}, {"Syria", "gn:163843"}, {"U.S.", "gn:6252001"},
		{"the Sahel", ""}, {"Sahel", "reg:sahel"}, {"Gaza Strip", "reg:gaza-strip"}, {"Orontes", "reg:orontes"}, {"Paris", "gn:2988507"},
	} {
		got := ""
		if list := g.Lookup(c.name); len(list) > 0 {
			got = list[0].Key
		}
		if got != c.key && c.key != "" {
			t.Errorf("Lookup(%q) = %q, want %q", c.name, got, c.key)
		}
	}
	for _, name := range []string{"", " ", "—", "assadambassador", "\xff"} {
		if list := g.Lookup(name); len(list) > 0 {
			t.Errorf("Lookup(%q) = %v", name, list)
		}
	}
}

func TestLookupScores(t *testing.T) {
	for _, name := range []string{"Springfield", "Paris", "Homs", "San Antonio"} {
		sum, last := 0.0, 1.0
		for _, c := range opened(t).Lookup(name) {
			if c.Score > last {
				t.Errorf("%s: %v after %v", name, c.Score, last)
			}
			sum, last = sum+c.Score, c.Score
		}
		if sum > 1.01 {
			t.Errorf("%s: scores sum to %v", name, sum)
		}
	}
}

func TestDemonym(t *testing.T) {
	g := opened(t)
	for word, want := range map[string]string{"Syrian": "SY", "Syrians": "SY", "Iraqi": "IQ", "Alawite": "", "syrian": "", "Syria": ""} {
		got, ok := g.Demonym(word)
		if got != want || ok != (want != "") {
			t.Errorf("Demonym(%q) = %q, %v", word, got, ok)
		}
	}
}

func TestPlaceAndCountry(t *testing.T) {
	g := opened(t)
	p, ok := g.Place("gn:169577")
	if !ok || p.Name != "Homs" || p.Country != "SY" || p.Admin1 != "Homs" || p.Feature != "PPLA" || p.GeoNamesID != 169577 || p.Precision != "settlement" {
		t.Errorf("%+v", p)
	}
	c, ok := g.Country("SY")
	if !ok || c.Name != "Syria" || c.Precision != "country" || c.Area == nil || c.Population == 0 {
		t.Errorf("%+v", c)
	}
	if _, ok := g.Country("XX"); ok {
		t.Error("XX is a country")
	}
	if _, ok := g.Place("gn:1"); ok {
		t.Error("gn:1 is a place")
	}
}

// Every row of the tables is used: countries are known, regions have points
// and are found by their names.
func TestTables(t *testing.T) {
	g := opened(t)
	err := table(tables, "regions.tsv", 9, func(c []string) error {
		for _, name := range append([]string{c[1]}, list(c[7])...) {
			found := false
			for _, k := range g.Lookup(name) {
				found = found || k.Key == "reg:"+c[0]
			}
			if !found {
				t.Errorf("regions.tsv: %q is not found by %q", c[0], name)
			}
		}
		if c[3] != "" {
			if _, ok := g.Country(c[3]); !ok {
				t.Errorf("regions.tsv: %s: country %q", c[0], c[3])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = table(tables, "words.tsv", 2, func(c []string) error {
		if wordKinds[c[0]] == 0 {
			t.Errorf("words.tsv: kind %q", c[0])
		}
		if strings.ToLower(c[1]) != c[1] {
			t.Errorf("words.tsv: capitals among %s words", c[0])
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// No island or range has the scrap for a box that a map's edge left of it.
func TestNoScraps(t *testing.T) {
	for _, key := range []string{"ne:taveuni", "ne:fiji", "ne:lau-group", "ne:chukchi-range"} {
		if p, ok := opened(t).Place(key); !ok || p.Point == nil || p.Area != nil {
			t.Errorf("%s: %+v with the box %+v", key, p, p.Area)
		}
	}
	if p, _ := opened(t).Place("ne:wrangel-island"); p.Area == nil || p.Area.West < p.Area.East {
		t.Errorf("Wrangel Island lies on both sides of the date line: %+v", p.Area)
	}
}

func TestSpan(t *testing.T) {
	got := span(orontes.Point{Lat: 0, Lon: -179.9}, orontes.Point{Lat: 0, Lon: 179.9}, 2)
	if want := (orontes.Box{West: 179.88201, South: -.01799, East: -179.88201, North: .01799}); *got != want {
		t.Errorf("over the date line: %+v, want %+v", *got, want)
	}
}
