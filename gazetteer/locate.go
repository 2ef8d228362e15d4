package gazetteer

import (
	"math"
	"strings"

	"orontes/gazetteer/internal/atlas"
)

// unitIndex finds the settlement nearest to a point.
type unitIndex struct {
	cells map[int32][]uint32
}

// locate fills in the country, where it is missing, and the units of an entry
// from the nearest settlement of the world within 100 km.
func (im *importer) locate(e *atlas.Entry) {
	e.Admin1, e.Admin2 = "", ""
	w := im.g.layers[0]
	if im.units == nil {
		im.units = &unitIndex{cells: map[int32][]uint32{}}
		for id := range uint32(w.Len()) {
			f, _ := w.Facts(id)
			if class := w.features[f.Feature].class; class == classSettlement || class == classSection {
				at := cell(f.Lat, f.Lon)
				im.units.cells[at] = append(im.units.cells[at], id)
			}
		}
	}
	best, unit := 100.0, uint16(0)
	for dlat := -1.0; dlat <= 1; dlat++ {
		for dlon := -1.0; dlon <= 1; dlon++ {
			for _, id := range im.units.cells[cell(e.Lat+dlat, e.Lon+dlon)] {
				f, _ := w.Facts(id)
				if e.Country != "" && w.Unit(f.Unit).Country != e.Country {
					continue
				}
				if d := distance(e.Lat, e.Lon, f.Lat, f.Lon); d < best {
					best, unit = d, f.Unit
				}
			}
		}
	}
	codes := w.Codes()
	if unit == 0 || int(unit) >= len(codes) {
		return
	}
	part := append(strings.SplitN(codes[unit], ".", 3), "", "")
	e.Country, e.Admin1, e.Admin2 = part[0], part[1], part[2]
}

// distance is the great-circle distance in kilometres.
func distance(lat1, lon1, lat2, lon2 float64) float64 {
	const rad = math.Pi / 180
	sinLat, sinLon := math.Sin((lat2-lat1)*rad/2), math.Sin((lon2-lon1)*rad/2)
	h := sinLat*sinLat + math.Cos(lat1*rad)*math.Cos(lat2*rad)*sinLon*sinLon
	return 2 * 6371 * math.Asin(math.Sqrt(min(h, 1)))
}
