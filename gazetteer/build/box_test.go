package main

import (
	"testing"

	"orontes/gazetteer/internal/atlas"
)

// A box is a box on both sides of the date line, and what a map's edge left of an
// island is none.
func TestBoxes(t *testing.T) {
	for _, c := range []struct {
		name   string
		points [][2]float64
		margin float64
		want   atlas.Box
		scrap  bool
	}{
		{"an island on the line", [][2]float64{{-17, 179.8}, {-16.7, -179.9}}, .1, atlas.Box{West: 179.7, South: -17.1, East: -179.8, North: -16.6}, false},
		{"a margin over the line", [][2]float64{{-17, 179.5}, {-16.7, 179.95}}, .1, atlas.Box{West: 179.4, South: -17.1, East: -179.95, North: -16.6}, false},
		{"what the edge left", [][2]float64{{-16.96, -180}, {-16.78, -179.9985}}, 0, atlas.Box{West: -180, South: -16.96, East: -179.9985, North: -16.78}, true},
		{"half a range", [][2]float64{{66.9, 179.92}, {67.6, 180}}, 0, atlas.Box{West: 179.92, South: 66.9, East: 180, North: 67.6}, true},
		{"the whole pole", [][2]float64{{89, -120}, {89, 0}, {89, 120}}, 90, atlas.Box{West: -180, South: -1, East: 180, North: 90}, false},
	} {
		got := pad(bound(c.points), c.margin)
		near := func(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 }
		if !near(got.West, c.want.West) || !near(got.South, c.want.South) || !near(got.East, c.want.East) || !near(got.North, c.want.North) {
			t.Errorf("%s: %+v, want %+v", c.name, *got, c.want)
		}
		if sliver(got) != c.scrap {
			t.Errorf("%s: a scrap: %v", c.name, !c.scrap)
		}
	}
}
