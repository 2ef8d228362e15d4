package main

import (
	"slices"

	"orontes/gazetteer/internal/atlas"
)

// bound returns the box of the points, crossing the date line where that makes
// it smaller; nil for no points.
func bound(points [][2]float64) *atlas.Box {
	if len(points) == 0 {
		return nil
	}
	lons := make([]float64, len(points))
	south, north := points[0][0], points[0][0]
	for i, p := range points {
		lons[i] = p[1]
		south, north = min(south, p[0]), max(north, p[0])
	}
	slices.Sort(lons)
	west, east := lons[0], lons[len(lons)-1]
	gap := 360 - (east - west)
	for i := 1; i < len(lons); i++ {
		if d := lons[i] - lons[i-1]; d > gap {
			gap, west, east = d, lons[i], lons[i-1]
		}
	}
	return &atlas.Box{West: west, South: south, East: east, North: north}
}

// pad grows a box by a margin in degrees, so that one made from the points of
// settlements reaches the land around them.
func pad(b *atlas.Box, margin float64) *atlas.Box {
	if b == nil {
		return nil
	}
	return &atlas.Box{West: max(b.West-margin, -180), South: max(b.South-margin, -90), East: min(b.East+margin, 180), North: min(b.North+margin, 90)}
}

// within reports whether a point lies in a box.
func within(b *atlas.Box, lat, lon float64) bool {
	if b == nil || lat < b.South || lat > b.North {
		return false
	}
	if b.West <= b.East {
		return lon >= b.West && lon <= b.East
	}
	return lon >= b.West || lon <= b.East
}

// middle returns the mean of the points, those across the date line moved to
// the side of the first.
func middle(points [][2]float64) (lat, lon float64) {
	for _, p := range points {
		lat += p[0]
		d := p[1] - points[0][1]
		if d > 180 {
			d -= 360
		} else if d < -180 {
			d += 360
		}
		lon += d
	}
	n := float64(len(points))
	lat, lon = lat/n, points[0][1]+lon/n
	if lon > 180 {
		lon -= 360
	} else if lon < -180 {
		lon += 360
	}
	return lat, lon
}
