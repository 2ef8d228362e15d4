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

// pad grows a box by a margin in degrees, over the date line where that is near,
// so that one made from the points of settlements reaches the land around them.
func pad(b *atlas.Box, margin float64) *atlas.Box {
	if b == nil {
		return nil
	}
	out := &atlas.Box{West: -180, South: max(b.South-margin, -90), East: 180, North: min(b.North+margin, 90)}
	if width(b)+2*margin < 360 {
		out.West, out.East = turn(b.West-margin), turn(b.East+margin)
	}
	return out
}

// width is how many degrees of longitude a box covers.
func width(b *atlas.Box) float64 {
	if b.West > b.East {
		return b.East - b.West + 360
	}
	return b.East - b.West
}

// turn brings a longitude into -180 to 180.
func turn(lon float64) float64 {
	switch {
	case lon > 180:
		return lon - 360
	case lon < -180:
		return lon + 360
	}
	return lon
}

// sliver reports whether a box of an island or a range is a scrap that was left
// over where a map was cut, at the date line above all, and not the shape of
// anything: the place is there, but the box does not say how far it reaches.
func sliver(b *atlas.Box) bool {
	const scrap = .03 // degrees
	wide, tall := width(b), b.North-b.South
	cut := b.West == -180 || b.East == 180
	return min(wide, tall) < scrap || cut && wide < tall/5
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
		lon += turn(p[1] - points[0][1])
	}
	n := float64(len(points))
	return lat / n, turn(points[0][1] + lon/n)
}
