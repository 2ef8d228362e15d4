package web

import (
	"net/http"
	"time"

	"orontes"
)

// featureCollection is GeoJSON (RFC 7946). Claims without a place on the map
// are in it, with no geometry, so that nobody takes the map for the whole.
type featureCollection struct {
	Type      string     `json:"type"`
	AsOf      *time.Time `json:"as_of"`
	Unlocated int        `json:"unlocated"`
	Truncated bool       `json:"truncated"`
	Features  []feature  `json:"features"`
}

type feature struct {
	Type       string         `json:"type"`
	ID         string         `json:"id"`
	Geometry   *geometry      `json:"geometry"`
	Properties map[string]any `json:"properties"`
}

type geometry struct {
	Type        string `json:"type"`
	Coordinates any    `json:"coordinates"`
}

func (a api) geoJSON(r *http.Request) (any, error) {
	f, entries, more, err := a.find(r)
	if err != nil {
		return nil, err
	}
	out := featureCollection{Type: "FeatureCollection", AsOf: asOf(f.AsOf), Truncated: more, Features: []feature{}}
	for _, e := range entries {
		one := featureOf(e)
		if one.Geometry == nil {
			out.Unlocated++
		}
		out.Features = append(out.Features, one)
	}
	return media{"application/geo+json", out}, nil
}

// featureOf is one claim as a feature.
func featureOf(e Entry) feature {
	c := &e.Claim
	p := map[string]any{
		"kind": c.Kind, "type": c.Type, "quote": c.Quote, "report": c.Report, "source": e.Report.Source,
		"published": e.Report.Published, "modality": c.Modality, "negated": c.Negated,
	}
	if s := c.Speaker(); s != "" {
		p["speaker"] = s
	}
	if c.Time != nil {
		p["start"], p["end"] = c.Time.Start, c.Time.End
	}
	if c.Place != nil {
		p["place"], p["precision"] = c.Place.Name, c.Place.Precision
	}
	return feature{Type: "Feature", ID: c.ID, Geometry: geometryOf(c.Place), Properties: p}
}

// geometryOf is a point for a settlement and the area for anything larger: a
// province is not somewhere in its middle.
func geometryOf(place *orontes.Toponym) *geometry {
	if place == nil || place.Point == nil {
		return nil
	}
	exact := place.Relation == "" && (place.Precision == orontes.PrecisionPoint || place.Precision == orontes.PrecisionSettlement)
	if place.Area != nil && !exact {
		return boxGeometry(*place.Area)
	}
	return &geometry{"Point", [2]float64{place.Lon, place.Lat}}
}

// boxGeometry draws a box, in two halves where it crosses the date line.
func boxGeometry(b orontes.Box) *geometry {
	if b.West <= b.East {
		return &geometry{"Polygon", ring(b.West, b.South, b.East, b.North)}
	}
	return &geometry{"MultiPolygon", [][][][2]float64{
		ring(b.West, b.South, 180, b.North), ring(-180, b.South, b.East, b.North),
	}}
}

// ring goes counter-clockwise and ends where it began.
func ring(west, south, east, north float64) [][][2]float64 {
	return [][][2]float64{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}}
}
