package main

import "math"

const (
	// scale is the grid: a thousandth of a degree is about 100 m.
	scale = 1000
	// tolerance is how far, in degrees, a line may stray when points are left
	// out. The sources are drawn for 1:50 million; this is finer than that.
	tolerance = 0.004
)

// simplify is Douglas and Peucker's algorithm: it keeps the ends and every
// point that lies further than the tolerance from the line without it.
func simplify(line []position) []position {
	if len(line) < 3 {
		return line
	}
	first, last := line[0], line[len(line)-1]
	far, at := 0.0, 0
	for i := 1; i < len(line)-1; i++ {
		if d := distance(line[i], first, last); d > far {
			far, at = d, i
		}
	}
	if far <= tolerance {
		return []position{first, last}
	}
	head := simplify(line[:at+1])
	return append(head[:len(head)-1:len(head)-1], simplify(line[at:])...)
}

// simplifyRing halves a ring at the point furthest from its start, because a
// closed line has no chord to measure from.
func simplifyRing(ring []position) []position {
	if len(ring) < 5 {
		return ring
	}
	far, at := 0.0, 0
	for i, p := range ring {
		if d := math.Hypot(p[0]-ring[0][0], p[1]-ring[0][1]); d > far {
			far, at = d, i
		}
	}
	if at == 0 {
		return ring[:1]
	}
	head := simplify(ring[:at+1])
	return append(head[:len(head)-1:len(head)-1], simplify(ring[at:])...)
}

// distance is how far p lies from the segment a–b, in degrees.
func distance(p, a, b position) float64 {
	dx, dy := b[0]-a[0], b[1]-a[1]
	length := dx*dx + dy*dy
	t := 0.0
	if length > 0 {
		t = math.Max(0, math.Min(1, ((p[0]-a[0])*dx+(p[1]-a[1])*dy)/length))
	}
	return math.Hypot(p[0]-a[0]-t*dx, p[1]-a[1]-t*dy)
}

// grid rounds degrees to the grid.
func grid(degrees float64) int { return int(math.Round(degrees * scale)) }

// encode writes a line as differences, leaving out points that fall on the
// grid point before them.
func encode(line []position) Path {
	var path Path
	x, y := 0, 0
	for i, p := range line {
		nx, ny := grid(p[0]), grid(p[1])
		if i > 0 && nx == x && ny == y {
			continue
		}
		path = append(path, nx-x, ny-y)
		x, y = nx, ny
	}
	return path
}
