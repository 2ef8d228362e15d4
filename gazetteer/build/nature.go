package main

import (
	"fmt"
	"math"
	"strings"
	"unicode"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// codes of Natural Earth's feature classes.
var natural = map[string]string{
	"Island": "ISL", "Island group": "ISLS", "Coast": "CST", "Range/mtn": "MTS", "Pen/cape": "PEN", "Peninsula": "PEN",
	"Desert": "DSRT", "Plateau": "PLAT", "Geoarea": "RGN", "Plain": "PLN", "Depression": "DPR", "Valley": "VAL",
	"Wetlands": "WTLD", "Delta": "DLTA", "Basin": "DPR", "Lowland": "PLN", "Gorge": "GRGE", "Tundra": "TUND",
	"Isthmus": "ISTH", "Foothills": "HLLS", "Lake": "LK", "Lake Centerline": "STM", "River": "STM",
	"Alkaline Lake": "LK", "Reservoir": "RSV", "River (Intermittent)": "STM",
}

// full forms of the abbreviations on Natural Earth's labels.
var full = strings.NewReplacer("Mts.", "Mountains", "Mtn.", "Mountain", "Pen.", "Peninsula", "Is.", "Islands", "I.", "Island",
	"Arch.", "Archipelago", "Plat.", "Plateau", "Ra.", "Range", "L.", "Lake", "Res.", "Reservoir", "\r", "")

func (w *world) readNature() error {
	for _, file := range []string{"ne_10m_geography_regions_polys.json.xz", "ne_50m_lakes.json.xz", "ne_50m_rivers_lake_centerlines.json.xz"} {
		features, err := w.features(file)
		if err != nil {
			return err
		}
		group := map[string]int{}
		for _, f := range features {
			code := natural[f.text("featurecla")]
			name := label(f)
			points := f.points()
			if code == "" || name == "" || len(points) == 0 {
				continue
			}
			slug := strings.ReplaceAll(spelling.Fold(name), " ", "-")
			if i, ok := group[slug]; ok && code == "STM" { // a river in several pieces
				w.entries[i].Box = bound(append(corners(w.entries[i].Box), points...))
				continue
			}
			key := "ne:" + slug
			for n := 2; w.taken[key]; n++ {
				key = fmt.Sprintf("ne:%s-%d", slug, n)
			}
			e := atlas.Entry{Name: name, Key: key, Feature: code, Box: bound(points), Weight: int64(math.Pow(10, 6.5-f.number("scalerank")*0.5))}
			e.Lat, e.Lon = centre(e.Box)
			if code == "STM" { // a place on the river, not beside it
				e.Lat, e.Lon = points[len(points)/2][0], points[len(points)/2][1]
			} else if sliver(e.Box) {
				e.Box = nil
			}
			e.Names = naturalNames(f, name, code)
			group[slug] = len(w.entries)
			w.append(e)
		}
	}
	return nil
}

func naturalNames(f feature, name, code string) []atlas.Name {
	var s atlas.NameSet
	s.Usual(name)
	for _, n := range []string{f.text("namealt"), f.text("name_alt"), f.text("name_en")} {
		s.Add(full.Replace(n), atlas.Alternate)
	}
	switch code {
	case "STM":
		if !strings.Contains(name, "River") {
			s.Add(name+" River", atlas.Usual)
			s.Add("River "+name, atlas.Alternate)
		}
	case "LK", "RSV":
		if !strings.Contains(name, "Lake") {
			s.Add("Lake "+name, atlas.Usual)
		}
	case "ISL":
		if !strings.Contains(name, "Island") {
			s.Add(name+" Island", atlas.Alternate)
		}
	}
	return s.Names
}

// label is the name on a map, in usual capitals.
func label(f feature) string {
	name := full.Replace(f.text("name"))
	if f.text("featurecla") == "Continent" || f.text("featurecla") == "Dragons-be-here" {
		return ""
	}
	if strings.ToUpper(name) != name {
		return name
	}
	out, start := []rune(strings.ToLower(name)), true
	for i, r := range out {
		if start {
			out[i] = unicode.ToUpper(r)
		}
		start = !unicode.IsLetter(r) && r != '’' && r != '\''
	}
	return string(out)
}

func corners(b *atlas.Box) [][2]float64 {
	return [][2]float64{{b.South, b.West}, {b.North, b.East}}
}

func centre(b *atlas.Box) (lat, lon float64) {
	return (b.South + b.North) / 2, turn(b.West + width(b)/2)
}
