package main

import (
	"path/filepath"
	"strconv"
	"strings"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

func (w *world) readAdmin1() error {
	shapes, labels, err := w.shapes()
	if err != nil {
		return err
	}
	w.countOwners()
	return lines(filepath.Join(w.in, "gazetteer", "admin1CodesASCII.txt"), 4, func(c []string) error {
		country, admin1, _ := strings.Cut(c[0], ".")
		s := atlas.NameSet{Sound: w.sounded[country]}
		s.Usual(c[1])
		s.Usual(c[2])
		addPlain(&s, c[2])
		for _, n := range w.regionNames[c[0]] {
			if folded := spelling.Fold(n); w.owners[country+folded] == 1 && !w.everyday[folded] {
				s.Add(n, atlas.Alternate)
				addPlain(&s, n)
			}
		}
		for _, n := range w.unitNames["gn:"+c[3]] {
			s.Add(n, atlas.Alternate)
			addPlain(&s, n)
		}
		points := w.points[c[0]]
		box := pad(bound(points), 0.1)
		e := atlas.Entry{Name: plainName(c[1]), Key: "gn:" + c[3], Feature: "ADM1", Country: country, Admin1: admin1, Weight: w.people[c[0]], Box: box}
		sh, ok := shapes[c[0]]
		if !ok {
			sh, ok = nearest(labels[country], s, box)
		}
		switch {
		case ok:
			e.Lat, e.Lon = sh.lat, sh.lon
			for _, n := range sh.names {
				s.Add(n, atlas.Alternate)
			}
			if sh.box != nil {
				e.Box = sh.box
			}
		case len(points) > 0:
			e.Lat, e.Lon = middle(points)
		default:
			return nil // nowhere to put it
		}
		w.borrow(&s, c[0], e.Name)
		e.Names, e.Sounds = s.Names, s.Sounds
		w.append(e)
		return nil
	})
}

// countOwners counts the units of a country that Who's On First gives a name:
// it still calls East Darfur South Darfur, too.
func (w *world) countOwners() {
	w.owners = map[string]int{}
	for code, names := range w.regionNames {
		seen := map[string]bool{}
		for _, n := range names {
			if f := code[:2] + spelling.Fold(n); !seen[f] {
				seen[f] = true
				w.owners[f]++
			}
		}
	}
}

// generic words that names of units carry and texts leave out.
var generic = []string{" Governorate", " Province", " State", " Region", " Oblast", " County", " District", " Prefecture", " Department", " Parish", " Municipality", " Voivodeship", " Krai", " Division", " Canton", " Borough", " Emirate", " City"}

func plainName(name string) string {
	for _, g := range generic[:14] {
		if cut, ok := strings.CutSuffix(name, g); ok && g != " City" && g != " County" {
			return cut
		}
	}
	for _, p := range []string{"Muhafazat ", "Provincia de ", "Departamento de ", "Estado de "} {
		if cut, ok := strings.CutPrefix(name, p); ok {
			return cut
		}
	}
	return name
}

// addPlain adds the name without its generic word as a short name.
func addPlain(s *atlas.NameSet, name string) {
	for _, g := range generic {
		if cut, ok := strings.CutSuffix(name, g); ok {
			kind := atlas.Short
			if g == " Governorate" || g == " Province" || g == " Oblast" || g == " Voivodeship" || g == " Emirate" {
				kind = atlas.Alternate
			}
			s.Add(cut, kind)
		}
	}
	if p := plainName(name); p != name {
		s.Add(p, atlas.Alternate)
	}
}

// leastSubunit is what a second-level unit counts for whose people are not
// known: more than a village of its name.
const leastSubunit = 10000

func (w *world) readAdmin2() error {
	return lines(filepath.Join(w.in, "gazetteer", "admin2Codes.txt.xz"), 4, func(c []string) error {
		points := w.points[c[0]]
		if len(points) == 0 {
			points = w.villages[c[0]]
		}
		if len(points) == 0 {
			return nil // nowhere to put it
		}
		part := strings.SplitN(c[0], ".", 3)
		s := atlas.NameSet{Sound: w.sounded[part[0]]}
		s.Usual(c[1])
		s.Usual(c[2])
		addPlain(&s, c[2])
		for _, n := range w.unitNames["gn:"+c[3]] {
			s.Add(n, atlas.Alternate)
			addPlain(&s, n)
		}
		e := atlas.Entry{Name: c[1], Key: "gn:" + c[3], Feature: "ADM2", Country: part[0], Admin1: part[1], Admin2: part[2],
			Weight: max(w.people[c[0]], leastSubunit), Box: pad(bound(points), 0.05)}
		e.Lat, e.Lon = middle(points)
		e.Names, e.Sounds = s.Names, s.Sounds
		w.append(e)
		return nil
	})
}

func (w *world) readCountries() error {
	type hand struct{ lat, lon float64 }
	table := map[string]hand{}
	err := lines(filepath.Join(w.tables, "countries.tsv"), 3, func(c []string) error {
		lat, err1 := strconv.ParseFloat(c[1], 64)
		lon, err2 := strconv.ParseFloat(c[2], 64)
		if err1 != nil {
			return err1
		}
		table[c[0]] = hand{lat, lon}
		return err2
	})
	if err != nil {
		return err
	}
	return lines(filepath.Join(w.in, "gazetteer", "countryInfo.txt"), 17, func(c []string) error {
		at, ok := table[c[0]]
		if !ok {
			return nil // gone, such as Serbia and Montenegro
		}
		population, _ := strconv.ParseInt(c[7], 10, 64)
		name := strings.TrimSpace(c[4])
		e := atlas.Entry{Name: name, Key: "gn:" + c[16], Feature: "PCLI", Country: c[0], Lat: at.lat, Lon: at.lon,
			Population: population, Weight: max(population, 1e4), Box: pad(bound(w.points[c[0]]), 0.2)}
		var s atlas.NameSet
		s.Usual(name)
		e.Names = s.Names
		w.append(e)
		return nil
	})
}
