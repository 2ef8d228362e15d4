package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
)

// feature is one GeoJSON feature; its coordinates are decoded on demand
// because their depth depends on the type.
type feature struct {
	Properties map[string]any `json:"properties"`
	Geometry   struct {
		Type        string          `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	} `json:"geometry"`
}

// position is longitude and latitude in degrees.
type position [2]float64

// unxz gives the content of an xz file. The standard library has no xz, and
// this command is run by hand, so the system's own program does it.
func unxz(path string) ([]byte, error) {
	var problem bytes.Buffer
	cmd := exec.Command("xz", "-dc", path)
	cmd.Stderr = &problem
	data, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("xz -dc %s: %w %s", path, err, problem.String())
	}
	return data, nil
}

// readLayer reads a compressed GeoJSON feature collection.
func readLayer(path string) ([]feature, error) {
	data, err := unxz(path)
	if err != nil {
		return nil, err
	}
	var layer struct {
		Features []feature `json:"features"`
	}
	if err := json.Unmarshal(data, &layer); err != nil {
		return nil, err
	}
	return layer.Features, nil
}

// text is a property as a string, "" when it is absent or something else.
func (f feature) text(name string) string {
	s, _ := f.Properties[name].(string)
	return s
}

// rank is a numeric property, 99 when it is absent.
func (f feature) rank(name string) int {
	if n, ok := f.Properties[name].(float64); ok {
		return int(n)
	}
	return 99
}

// point is the position of a point feature.
func (f feature) point() (position, bool) {
	var p position
	err := json.Unmarshal(f.Geometry.Coordinates, &p)
	return p, err == nil && f.Geometry.Type == "Point"
}

// polygons gives the rings of each polygon of the feature.
func (f feature) polygons() [][]Path {
	var multi [][][]position
	switch f.Geometry.Type {
	case "MultiPolygon":
		_ = json.Unmarshal(f.Geometry.Coordinates, &multi)
	case "Polygon":
		var rings [][]position
		_ = json.Unmarshal(f.Geometry.Coordinates, &rings)
		multi = append(multi, rings)
	}
	var out [][]Path
	for _, rings := range multi {
		var paths []Path
		for i, ring := range rings {
			path := encode(simplifyRing(ring))
			if len(path) < 8 { // fewer than four positions: smaller than the grid
				if i == 0 {
					break
				}
				continue
			}
			paths = append(paths, path)
		}
		if len(paths) > 0 {
			out = append(out, paths)
		}
	}
	return out
}

// lines gives each line of the feature.
func (f feature) lines() []Path {
	var multi [][]position
	switch f.Geometry.Type {
	case "MultiLineString":
		_ = json.Unmarshal(f.Geometry.Coordinates, &multi)
	case "LineString":
		var line []position
		_ = json.Unmarshal(f.Geometry.Coordinates, &line)
		multi = append(multi, line)
	}
	var out []Path
	for _, line := range multi {
		if path := encode(simplify(line)); len(path) >= 4 {
			out = append(out, path)
		}
	}
	return out
}
