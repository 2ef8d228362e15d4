package orontes

// Precision says how large an area a place stands for.
type Precision string

// Precisions from the smallest area to the largest.
const (
	PrecisionPoint      Precision = "point"
	PrecisionSettlement Precision = "settlement"
	PrecisionAdmin2     Precision = "admin2"
	PrecisionAdmin1     Precision = "admin1"
	PrecisionCountry    Precision = "country"
	PrecisionRegion     Precision = "region"
)

// Point is a position in degrees, WGS 84.
type Point struct {
	Lat float64 `json:"lat"`
	Lon float64 `json:"lon"`
}

// Box is a bounding box in degrees. West may exceed East across the date line.
type Box struct {
	West  float64 `json:"west"`
	South float64 `json:"south"`
	East  float64 `json:"east"`
	North float64 `json:"north"`
}

// Place is a named place on earth, as far as it could be resolved.
//
// Resolved is false for a name that no gazetteer entry could be chosen for;
// such a place carries only Name and is never given coordinates.
type Place struct {
	Name       string `json:"name"`
	Resolved   bool   `json:"resolved"`
	*Point            // nil when unresolved
	GeoNamesID int    `json:"geonames_id,omitempty"` // 0 for places from other packs
	// Key names the place across packs: "gn:170654", "wof:85632", "reg:eastern-ghouta".
	Key        string    `json:"key,omitempty"`
	Feature    string    `json:"feature,omitempty"` // GeoNames feature code: PPLA, ADM1, PCLI, STM, …
	Country    string    `json:"country,omitempty"` // ISO 3166-1 alpha-2
	Admin1     string    `json:"admin1,omitempty"`  // name of the first-level unit
	Admin2     string    `json:"admin2,omitempty"`
	Population int       `json:"population,omitempty"`
	Precision  Precision `json:"precision,omitempty"`
	// Area bounds anything larger than a settlement, and every place that is
	// only described ("within 5 km of Homs").
	Area *Box `json:"area,omitempty"`
	// Relation and DistanceKM keep a spatial phrase: "within", "north of",
	// "between", "outskirts of"; the point is then that of the anchor.
	Relation   string  `json:"relation,omitempty"`
	DistanceKM float64 `json:"distance_km,omitempty"`
	Score      float64 `json:"score,omitempty"` // 0–1, how sure the resolution is
}

// Toponym is a place name as it stands in a report.
type Toponym struct {
	Text string `json:"text"`
	Span Span   `json:"span"`
	Place
	// Metonym marks a name that stands for an institution ("Damascus said"):
	// it is a place name, but nothing happened there.
	Metonym bool `json:"metonym,omitempty"`
	// Candidates lists what an unresolved or doubtful name could be, best first.
	Candidates []Candidate `json:"candidates,omitempty"`
}

// Candidate is one entry a name could stand for.
type Candidate struct {
	Name    string  `json:"name"`
	Key     string  `json:"key"`
	Country string  `json:"country,omitempty"`
	Admin1  string  `json:"admin1,omitempty"`
	Feature string  `json:"feature,omitempty"`
	Lat     float64 `json:"lat"`
	Lon     float64 `json:"lon"`
	Score   float64 `json:"score"`
}
