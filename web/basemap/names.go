package main

import (
	"bytes"
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// smallestTown is the population from which a town is named on the map.
const smallestTown = 15_000

// zones stand among the source's countries and are none: buffer zones, bases
// and a launch site.
var zones = map[string]bool{
	"UNDOF": true, "Korean Demilitarized Zone": true, "Cyprus U.N. Buffer Zone": true,
	"Baykonur": true, "Guantanamo Bay USNB": true, "Siachen Glacier": true,
}

// addNames reads the labels of countries, first-level units and towns.
func (w *World) addNames(layers, places string) error {
	if err := w.addCountries(layers, places); err != nil {
		return err
	}
	if err := w.addRegions(layers); err != nil {
		return err
	}
	return w.addTowns(filepath.Join(places, "cities500.txt.xz"))
}

// addCountries names each country once, at the most important of its label
// points, ranked by its area. A part of a country is named only where the
// source has no label for the whole, so that the map takes no side on regions.
func (w *World) addCountries(layers, places string) error {
	features, err := readLayer(filepath.Join(layers, "ne_10m_admin_0_label_points.json.xz"))
	if err != nil {
		return err
	}
	countries, err := readCountries(filepath.Join(places, "countryInfo.txt"))
	if err != nil {
		return err
	}
	labels := map[string][]label{} // by country code
	for _, f := range features {
		at, ok := f.point()
		l := label{f.text("sr_subunit"), at, f.rank("scalerank")}
		if !ok || l.name == "" || l.rank > 1 || zones[l.name] {
			continue
		}
		code := f.text("sr_adm0_a3")
		labels[code] = append(labels[code], l)
	}
	for code, parts := range labels {
		whole := slices.ContainsFunc(parts, func(l label) bool { return l.name == countries[code].name })
		slices.SortStableFunc(parts, func(a, b label) int { return cmp.Compare(a.rank, b.rank) })
		seen := map[string]bool{}
		for _, l := range parts {
			if seen[l.name] || whole && l.name != countries[code].name {
				continue
			}
			seen[l.name] = true
			w.Countries = append(w.Countries, Name{l.name, grid(l.at[0]), grid(l.at[1]), areaRank(countries[code].km2)})
		}
	}
	slices.SortFunc(w.Countries, func(a, b Name) int {
		return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.Text, b.Text))
	})
	return nil
}

// label is one place where a name may be written.
type label struct {
	name string
	at   position
	rank int
}

// country is what the ranking needs to know of a country.
type country struct {
	name string
	km2  float64
}

// readCountries maps ISO 3166-1 alpha-3 codes to names and areas.
func readCountries(path string) (map[string]country, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	countries := map[string]country{}
	for line := range strings.Lines(string(data)) {
		cells := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") || len(cells) < 8 {
			continue
		}
		km2, _ := strconv.ParseFloat(cells[6], 64)
		countries[cells[1]] = country{cells[4], km2}
	}
	return countries, nil
}

// areaRank sorts countries into four sizes, 0 the largest.
func areaRank(km2 float64) int {
	switch {
	case km2 > 1_000_000:
		return 0
	case km2 > 150_000:
		return 1
	case km2 > 8_000:
		return 2
	}
	return 3
}

// addRegions names first-level units, without the second name in brackets.
func (w *World) addRegions(layers string) error {
	features, err := readLayer(filepath.Join(layers, "ne_10m_admin_1_label_points.json.xz"))
	if err != nil {
		return err
	}
	seen := map[string]bool{}
	for _, f := range features {
		name, _, _ := strings.Cut(f.text("name"), " (")
		at, ok := f.point()
		key := f.text("sr_adm0_a3") + "/" + name
		if rank := f.rank("scalerank"); ok && name != "" && rank <= 7 && !seen[key] {
			seen[key] = true
			w.Regions = append(w.Regions, Name{name, grid(at[0]), grid(at[1]), rank})
		}
	}
	slices.SortStableFunc(w.Regions, func(a, b Name) int {
		return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.Text, b.Text))
	})
	return nil
}

// addTowns names towns, the largest first: where two names would touch, the
// page keeps the earlier one.
func (w *World) addTowns(path string) error {
	data, err := unxz(path)
	if err != nil {
		return err
	}
	type town struct {
		Name
		people int
	}
	var towns []town
	for line := range bytes.Lines(data) {
		cells := strings.Split(string(line), "\t")
		if len(cells) < 15 {
			continue
		}
		people, _ := strconv.Atoi(cells[14])
		if people < smallestTown || cells[7] == "PPLX" {
			continue
		}
		lat, _ := strconv.ParseFloat(cells[4], 64)
		lon, _ := strconv.ParseFloat(cells[5], 64)
		name := Name{townName(cells[1], cells[2]), grid(lon), grid(lat), townRank(people, cells[7] == "PPLC")}
		towns = append(towns, town{name, people})
	}
	slices.SortStableFunc(towns, func(a, b town) int {
		return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(b.people, a.people), cmp.Compare(a.Text, b.Text))
	})
	for _, t := range towns {
		w.Towns = append(w.Towns, t.Name)
	}
	return nil
}

// townName prefers the local spelling where it is written with the letters of
// Western European languages, and the plain one where it is a transliteration
// with marks that few readers know.
func townName(local, plain string) string {
	for _, r := range local {
		if r > 0xFF {
			return plain
		}
	}
	return local
}

// townRank sorts towns into five sizes, 0 the largest and the capitals.
func townRank(people int, capital bool) int {
	switch {
	case people >= 1_000_000 || capital:
		return 0
	case people >= 300_000:
		return 1
	case people >= 100_000:
		return 2
	case people >= 40_000:
		return 3
	}
	return 4
}
