package main

import (
	"math"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// shape is what Natural Earth knows of a first-level unit.
type shape struct {
	names    []string
	lat, lon float64
	box      *atlas.Box
}

func (w *world) readAdmin1() error {
	shapes, labels, err := w.shapes()
	if err != nil {
		return err
	}
	return lines(filepath.Join(w.in, "gazetteer", "admin1CodesASCII.txt"), 4, func(c []string) error {
		country, admin1, _ := strings.Cut(c[0], ".")
		s := atlas.NameSet{Sound: w.sounded[country]}
		s.Usual(c[1])
		s.Usual(c[2])
		addPlain(&s, c[2])
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

// borrow gives a unit the other names of the seat it is named after, and the
// seat the usual English form of the name, which GeoNames keeps for units:
// "Hama" for "Ḩamāh".
func (w *world) borrow(s *atlas.NameSet, code, name string) {
	for _, i := range w.seats[code] {
		seat := &w.entries[i]
		if !shared(s, seat) || spelling.Distance(name, seat.Name) > 0.35 && spelling.Distance(spelling.Fold(name), usualLatin(seat)) > 0.35 {
			continue
		}
		if w.sounded[seat.Country] && strings.HasPrefix(seat.Feature, "PPL") && usualName(seat, name) {
			seat.Name = name
			for k := range seat.Names {
				if seat.Names[k].Folded == spelling.Fold(name) {
					seat.Names[k].Kind = atlas.Usual
				}
			}
		}
		for _, n := range seat.Names {
			s.Names = appendName(s.Names, atlas.Name{Folded: n.Folded, Kind: max(n.Kind, atlas.Alternate)})
		}
		for _, k := range seat.Sounds {
			s.Sounds = appendNew(s.Sounds, k)
		}
	}
}

// usualLatin is the folded usual name of an entry.
func usualLatin(e *atlas.Entry) string {
	for _, n := range e.Names {
		if n.Kind == atlas.Usual {
			return n.Folded
		}
	}
	return ""
}

// usualName reports whether name is one of a seat's names in plain letters
// while the name the seat goes by is not.
func usualName(seat *atlas.Entry, name string) bool {
	plain := func(s string) bool {
		return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0
	}
	if plain(seat.Name) || !plain(name) {
		return false
	}
	folded := spelling.Fold(name)
	for _, n := range seat.Names {
		if n.Folded == folded {
			return true
		}
	}
	return false
}

func shared(s *atlas.NameSet, seat *atlas.Entry) bool {
	for _, n := range s.Names {
		if n.Kind == atlas.Foreign {
			continue
		}
		for _, m := range seat.Names {
			if m.Folded == n.Folded && m.Kind <= atlas.Alternate {
				return true
			}
		}
	}
	for _, k := range s.Sounds {
		for _, m := range seat.Sounds {
			if k == m && seat.Feature != "PPLA3" && seat.Feature != "PPLA4" {
				return true
			}
		}
	}
	return false
}

func appendName(list []atlas.Name, n atlas.Name) []atlas.Name {
	for _, m := range list {
		if m.Folded == n.Folded {
			return list
		}
	}
	return append(list, n)
}

func appendNew(list []string, s string) []string {
	for _, t := range list {
		if t == s {
			return list
		}
	}
	return append(list, s)
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

func (w *world) readAdmin2() error {
	return lines(filepath.Join(w.in, "gazetteer", "admin2Codes.txt.xz"), 4, func(c []string) error {
		points := w.points[c[0]]
		if len(points) == 0 {
			return nil // nowhere to put it
		}
		part := strings.SplitN(c[0], ".", 3)
		s := atlas.NameSet{Sound: w.sounded[part[0]]}
		s.Usual(c[1])
		s.Usual(c[2])
		addPlain(&s, c[2])
		e := atlas.Entry{Name: c[1], Key: "gn:" + c[3], Feature: "ADM2", Country: part[0], Admin1: part[1], Admin2: part[2],
			Weight: w.people[c[0]], Box: pad(bound(points), 0.05)}
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

// shapes reads Natural Earth's first-level units: by GeoNames code where it
// gives one, and the bare label points by country.
func (w *world) shapes() (map[string]shape, map[string][]shape, error) {
	byCode, labels := map[string]shape{}, map[string][]shape{}
	polygons, err := w.features("ne_50m_admin_1_states_provinces.json.xz")
	if err != nil {
		return nil, nil, err
	}
	for _, f := range polygons {
		code := f.text("gn_a1_code")
		if code == "" {
			continue
		}
		names := append(strings.Split(f.text("name_alt"), "|"), f.text("name"), f.text("name_en"))
		byCode[code] = shape{names: names, lat: f.number("latitude"), lon: f.number("longitude"), box: bound(f.points())}
	}
	points, err := w.features("ne_10m_admin_1_label_points.json.xz")
	if err != nil {
		return nil, nil, err
	}
	seen := map[string]bool{}
	for _, f := range points {
		p := f.points()
		if len(p) == 0 || seen[f.text("adm1_code")] {
			continue
		}
		seen[f.text("adm1_code")] = true
		name, other, _ := strings.Cut(f.text("name"), " (")
		labels[f.text("iso_a2")] = append(labels[f.text("iso_a2")], shape{
			names: []string{name, strings.TrimSuffix(other, ")")}, lat: p[0][0], lon: p[0][1]})
	}
	return byCode, labels, nil
}

// nearest finds the label of a unit: the one of the same name, else none.
func nearest(labels []shape, s atlas.NameSet, box *atlas.Box) (shape, bool) {
	best, found, least := shape{}, false, math.Inf(1)
	for _, l := range labels {
		same := false
		for _, n := range l.names {
			folded, key := spelling.Fold(n), spelling.Key(n)
			for _, m := range s.Names {
				same = same || folded != "" && m.Folded == folded
			}
			for _, k := range s.Sounds {
				same = same || key != "" && k == key
			}
		}
		if !same || box != nil && !within(pad(box, 0.5), l.lat, l.lon) {
			continue
		}
		d := 0.0
		if box != nil {
			d = math.Hypot(l.lat-(box.South+box.North)/2, l.lon-(box.West+box.East)/2)
		}
		if d < least {
			best, found, least = l, true, d
		}
	}
	return best, found
}
