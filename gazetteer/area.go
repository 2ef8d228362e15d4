package gazetteer

import (
	"math"

	"orontes"
)

// kmPerDegree is the length of a degree of latitude.
const kmPerDegree = 111.2

// extent is a guess at the radius of a settlement in kilometres, from 1 km for
// a village to some 12 km for a city of millions.
func extent(population int) float64 {
	return min(max(2*math.Pow(float64(population)/1e4, 0.35), 1), 25)
}

// around is the box that reaches km kilometres from a point.
func around(p orontes.Point, km float64) *orontes.Box {
	dlat := km / kmPerDegree
	dlon := km / (kmPerDegree * max(math.Cos(p.Lat*math.Pi/180), 0.01))
	b := &orontes.Box{West: -180, South: max(p.Lat-dlat, -90), East: 180, North: min(p.Lat+dlat, 90)}
	if dlon < 180 {
		b.West, b.East = turn(p.Lon-dlon), turn(p.Lon+dlon)
	}
	return tidy(b)
}

// move goes km kilometres from a point, in degrees clockwise from north.
func move(p orontes.Point, bearing, km float64) orontes.Point {
	if math.IsNaN(bearing) {
		return p
	}
	sin, cos := math.Sincos(bearing * math.Pi / 180)
	lat := min(max(p.Lat+km*cos/kmPerDegree, -90), 90)
	lon := p.Lon + km*sin/(kmPerDegree*max(math.Cos(p.Lat*math.Pi/180), 0.01))
	return orontes.Point{Lat: lat, Lon: turn(lon)}
}

// span is the box of two points, widened by km kilometres.
func span(a, b orontes.Point, km float64) *orontes.Box {
	x, y := around(a, km), around(b, km)
	out := &orontes.Box{West: x.West, South: min(x.South, y.South), East: y.East, North: max(x.North, y.North)}
	if d := turn(b.Lon - a.Lon); d < 0 {
		out.West, out.East = y.West, x.East
	}
	// One of them may reach further on both sides.
	if out.West <= out.East {
		if x.West <= x.East && y.West <= y.East {
			out.West, out.East = min(x.West, y.West), max(x.East, y.East)
		}
	}
	return tidy(out)
}

// part is the half of a box that lies in the direction of a bearing.
func part(b orontes.Box, bearing float64) *orontes.Box {
	sin, cos := math.Sincos(bearing * math.Pi / 180)
	midLat := (b.South + b.North) / 2
	switch {
	case cos > 0.5:
		b.South = midLat
	case cos < -0.5:
		b.North = midLat
	}
	width := b.East - b.West
	if width < 0 {
		width += 360
	}
	mid := turn(b.West + width/2)
	switch {
	case sin > 0.5:
		b.West = mid
	case sin < -0.5:
		b.East = mid
	}
	return tidy(&b)
}

// turn brings a longitude into -180 to 180.
func turn(lon float64) float64 {
	for lon > 180 {
		lon -= 360
	}
	for lon < -180 {
		lon += 360
	}
	return lon
}

func tidy(b *orontes.Box) *orontes.Box {
	b.West, b.South, b.East, b.North = degrees(b.West), degrees(b.South), degrees(b.East), degrees(b.North)
	return b
}
