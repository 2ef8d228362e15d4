// Package atlas keeps named places in a compact, read-only form: the hot facts
// of every place in fixed columns, the rest in small compressed blocks, and
// names in hash tables that are read in place. Opening an atlas reads nothing
// but its header.
package atlas

// Entry is a place on its way into an atlas.
type Entry struct {
	Name       string  // usual name in English or Latin letters
	Key        string  // "gn:170654"; unique in the atlas
	Feature    string  // GeoNames feature code
	Lat, Lon   float64 // degrees
	Population int64
	// Weight ranks the place among places of its name; 0 means Population.
	Weight int64
	// Country, Admin1 and Admin2 are codes as in GeoNames: "SY", "11", "163532".
	Country, Admin1, Admin2 string
	Box                     *Box
	Names                   []Name
	// Sounds are transliteration keys.
	Sounds []string
}

// Box is a bounding box in degrees; West exceeds East across the date line.
type Box struct{ West, South, East, North float64 }

// Name is a folded name of a place.
type Name struct {
	Folded string
	Kind   Kind
}

// Kind says how good a name is.
type Kind uint8

// Kinds of name, best first.
const (
	Usual     Kind = iota // the usual name
	Alternate             // another name in Latin letters
	Foreign               // a name in another script
	Short                 // an abbreviation, or part of a name
)

// Posting says that a name names a place.
type Posting struct {
	ID   uint32
	Kind Kind
}

// Facts are the hot facts of a place.
type Facts struct {
	Lat, Lon float64
	Unit     uint16 // index of the unit the place lies in (or is)
	Feature  uint8  // index into Features
	Rank     uint8  // 24·log10(weight+1), rounded down
}

// Detail are the facts of a place that are only read for the ones shown.
type Detail struct {
	Name, Key  string
	Population int64
	Box        *Box
}

// Unit is a country, or a first- or second-level unit of one. Unit 0 is
// nowhere.
type Unit struct {
	Country string // ISO code
	Admin1  uint16 // index of the first-level unit, 0 for countries
	Place   uint32 // 1 + id of the unit's own place, 0 where it has none
}
