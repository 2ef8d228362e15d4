package main

import (
	"fmt"
	"path/filepath"
)

// World is the file the page reads. Path holds x, y, dx, dy, dx, dy, … in
// units of 1/Scale degrees.
type World struct {
	Scale     int      `json:"scale"`
	Land      [][]Path `json:"land"` // polygons: outline, then holes
	Lakes     [][]Path `json:"lakes"`
	Urban     [][]Path `json:"urban"`
	Rivers    []Ranked `json:"rivers"`
	Borders   []Path   `json:"borders"`
	Disputed  []Path   `json:"disputed"` // drawn dotted
	Provinces [][]Path `json:"provinces"`
	Countries []Name   `json:"countries"`
	Regions   []Name   `json:"regions"` // names of first-level units
	Towns     []Name   `json:"towns"`
}

// Path is one line or ring as whole-number differences.
type Path []int

// Ranked is a line with its importance: 0 is seen from furthest away.
type Ranked struct {
	Rank int  `json:"r"`
	Path Path `json:"p"`
}

// Name is a label: its words, its position in 1/Scale degrees and its rank.
type Name struct {
	Text string `json:"t"`
	X    int    `json:"x"`
	Y    int    `json:"y"`
	Rank int    `json:"r"`
}

// addShapes reads everything that is drawn as a line or a surface.
func (w *World) addShapes(dir string) error {
	for _, layer := range []struct {
		file string
		add  func(feature)
	}{
		{"ne_50m_land", func(f feature) { w.Land = append(w.Land, f.polygons()...) }},
		{"ne_50m_lakes", func(f feature) { w.Lakes = append(w.Lakes, f.polygons()...) }},
		{"ne_50m_urban_areas", func(f feature) { w.Urban = append(w.Urban, f.polygons()...) }},
		{"ne_50m_admin_1_states_provinces", func(f feature) { w.Provinces = append(w.Provinces, f.polygons()...) }},
		{"ne_50m_rivers_lake_centerlines", func(f feature) {
			for _, line := range f.lines() {
				w.Rivers = append(w.Rivers, Ranked{Rank: f.rank("scalerank"), Path: line})
			}
		}},
		{"ne_50m_admin_0_boundary_lines_land", w.addBorder},
		{"ne_50m_admin_0_boundary_lines_disputed_areas", func(f feature) { w.Disputed = append(w.Disputed, f.lines()...) }},
	} {
		features, err := readLayer(filepath.Join(dir, layer.file+".json.xz"))
		if err != nil {
			return fmt.Errorf("%s: %w", layer.file, err)
		}
		for _, f := range features {
			layer.add(f)
		}
	}
	return nil
}

// addBorder keeps lines that are not agreed apart from those that are.
func (w *World) addBorder(f feature) {
	if f.text("featurecla") == "International boundary (verify)" {
		w.Borders = append(w.Borders, f.lines()...)
		return
	}
	w.Disputed = append(w.Disputed, f.lines()...)
}
