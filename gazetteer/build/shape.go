package main

import (
	"math"
	"strings"

	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// shape is what Natural Earth knows of a first-level unit.
type shape struct {
	names    []string
	lat, lon float64
	box      *atlas.Box
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
			lat, lon := centre(box)
			d = math.Hypot(l.lat-lat, turn(l.lon-lon))
		}
		if d < least {
			best, found, least = l, true, d
		}
	}
	return best, found
}
