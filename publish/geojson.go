package publish

import (
	"fmt"
	"io"

	"orontes"
)

// feature is one member of a FeatureCollection (RFC 7946). Geometry is null
// for a place that is known only as an area without bounds.
type feature struct {
	Type       string     `json:"type"`
	ID         string     `json:"id"`
	Geometry   *geometry  `json:"geometry"`
	Properties properties `json:"properties"`
}

type geometry struct {
	Type        string `json:"type"`
	Coordinates any    `json:"coordinates"`
}

type properties struct {
	Section   string            `json:"section"` // control, event, displacement, access, service, prospect
	Kind      orontes.Kind      `json:"kind"`
	Type      string            `json:"type"`
	Object    string            `json:"object,omitempty"`
	Title     string            `json:"title"`
	Quote     string            `json:"quote,omitempty"`
	Place     string            `json:"place"`
	Precision orontes.Precision `json:"precision,omitempty"`
	// Relation and DistanceKM say how the event lies to the place named; what
	// is drawn then is the area the words allow, never the place's own point.
	Relation     string               `json:"relation,omitempty"`
	DistanceKM   float64              `json:"distance_km,omitempty"`
	From         string               `json:"from,omitempty"`
	To           string               `json:"to,omitempty"`
	Accumulation orontes.Accumulation `json:"accumulation,omitempty"`
	Holder       string               `json:"holder,omitempty"`
	Class        string               `json:"class,omitempty"`
	Since        orontes.Date         `json:"since,omitzero"`
	Start        orontes.Date         `json:"start,omitzero"`
	End          orontes.Date         `json:"end,omitzero"`
	Figure       *orontes.FusedFigure `json:"figure,omitempty"`
	Claims       []string             `json:"claims"`
	Origins      int                  `json:"origins"`
	Sources      []string             `json:"sources"`
	Status       orontes.Status       `json:"status"`
	First        orontes.Date         `json:"first"`
	Last         orontes.Date         `json:"last"`
	Stale        bool                 `json:"stale,omitempty"`
	Doubtful     bool                 `json:"doubtful,omitempty"`
}

type collection struct {
	Type     string    `json:"type"`
	AsOf     string    `json:"as_of"`
	Features []feature `json:"features"`
}

// GeoJSON writes what has a place on the map as a FeatureCollection. A point
// is drawn only for a resolved place; what is larger than a settlement is its
// bounding box, and where a region or country has none, its geometry is null.
// Positions are longitude, latitude, WGS 84.
func GeoJSON(w io.Writer, s *orontes.Situation) error {
	c := collection{Type: "FeatureCollection", AsOf: s.AsOf.Format("2006-01-02T15:04:05Z07:00"), Features: []feature{}}
	add := func(place *orontes.Place, e *orontes.Evidence, p properties) {
		if place == nil || !place.Resolved {
			return
		}
		p.Place, p.Precision, p.Relation, p.DistanceKM = place.Name, place.Precision, place.Relation, place.DistanceKM
		p.Claims, p.Origins, p.Status, p.First, p.Last, p.Doubtful = e.Claims, e.Origins, e.Status, e.First, e.Last, e.Doubtful
		p.Sources = originNames(e.Sources)
		c.Features = append(c.Features, feature{Type: "Feature", ID: e.ID, Geometry: shape(place), Properties: p})
	}
	for i := range s.Control {
		e := &s.Control[i]
		add(&e.Place, &e.Evidence, properties{Section: "control", Kind: orontes.Control, Type: "held", Object: e.Object,
			Title: controlTitle(e), Holder: e.Holder, Class: e.Class, Since: e.Since, Stale: e.Stale})
	}
	for i := range s.Events {
		addEvent(add, "event", s.Events[i])
	}
	for i := range s.Prospects {
		addEvent(add, "prospect", s.Prospects[i])
	}
	addDisplacement(add, orontes.Stock, s.Displacement.Stock)
	addDisplacement(add, orontes.Flow, s.Displacement.Flow)
	addStates(add, "access", s.Access)
	addStates(add, "service", s.Services)
	if err := encoder(w).Encode(c); err != nil {
		return fmt.Errorf("write GeoJSON: %w", err)
	}
	return nil
}

type adder func(*orontes.Place, *orontes.Evidence, properties)

func addEvent(add adder, section string, e *orontes.EventEntry) {
	add(e.Place, &e.Evidence, properties{Section: section, Kind: e.Kind, Type: e.Type, Object: e.Object,
		Title: eventTitle(e), Quote: e.Quote, Start: e.Time.Start, End: e.Time.End, Figure: e.Figure})
}

func addDisplacement(add adder, accumulation orontes.Accumulation, entries []*orontes.DisplacementEntry) {
	for i := range entries {
		e := entries[i]
		p := properties{Section: "displacement", Kind: orontes.Displacement, Type: e.Type, Title: displacementTitle(e),
			Quote: e.Quote, Start: e.Time.Start, End: e.Time.End, Figure: e.Figure, Accumulation: accumulation}
		p.From, p.To = name(e.Origin), name(e.Destination)
		add(firstPlace(e.Place, e.Origin, e.Destination), &e.Evidence, p)
	}
}

func addStates(add adder, section string, entries []orontes.StateEntry) {
	for i := range entries {
		e := &entries[i]
		add(e.Place, &e.Evidence, properties{Section: section, Kind: e.Kind, Type: e.State, Object: e.Object,
			Title: stateTitle(e), Quote: e.Quote, Since: e.Since, Stale: e.Stale})
	}
}

// firstPlace is the first resolved place of several.
func firstPlace(places ...*orontes.Place) *orontes.Place {
	for _, p := range places {
		if p != nil && p.Resolved {
			return p
		}
	}
	return nil
}

func name(p *orontes.Place) string {
	if p == nil {
		return ""
	}
	return p.Name
}

// shape is how a place is drawn.
func shape(p *orontes.Place) *geometry {
	wide := p.Precision == orontes.PrecisionRegion || p.Precision == orontes.PrecisionCountry
	switch {
	case p.Area != nil && (wide || p.Precision == orontes.PrecisionAdmin1 || p.Precision == orontes.PrecisionAdmin2 || p.Relation != ""):
		return box(p.Area)
	case p.Point == nil, wide, p.Relation != "" || p.DistanceKM != 0, p.Lat < -90, p.Lat > 90, p.Lon < -180, p.Lon > 180:
		return nil
	}
	return &geometry{"Point", [2]float64{p.Lon, p.Lat}}
}

// box draws a bounding box, cut in two where it crosses the date line.
func box(b *orontes.Box) *geometry {
	ring := func(west, east float64) [][][2]float64 {
		return [][][2]float64{{{west, b.South}, {east, b.South}, {east, b.North}, {west, b.North}, {west, b.South}}}
	}
	if b.West > b.East {
		return &geometry{"MultiPolygon", [][][][2]float64{ring(b.West, 180), ring(-180, b.East)}}
	}
	return &geometry{"Polygon", ring(b.West, b.East)}
}
