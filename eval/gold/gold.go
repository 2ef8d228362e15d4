package gold

import (
	"fmt"

	"orontes"
)

// Part is a share of the gold with its own use.
type Part string

// The parts. Errors are read on Train and Dev; Test is a number.
const (
	Train Part = "train"
	Dev   Part = "dev"
	Test  Part = "test"
)

// Parts lists the parts in the order in which they are reported.
var Parts = []Part{Train, Dev, Test}

// PartOf gives the part of the report with that number.
func PartOf(number int) Part {
	switch number % 5 {
	case 4:
		return Dev
	case 0:
		return Test
	}
	return Train
}

// Problem is one mistake in a gold file.
type Problem struct {
	File   string
	Line   int // from 1
	Reason string
}

func (p Problem) Error() string { return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Reason) }

// File is one report with its claims.
type File struct {
	Name      string // path of the file
	ID        string // its name without folder and ending
	Part      Part
	Title     string
	Published orontes.Date // zero: nobody states it
	Source    string
	Crisis    string
	Style     string
	Elsewhere string // where the text stands, for a file that has none of its own: "sample/…", "fakes/…"
	Until     Name   // the last words annotated; what follows is not judged. Empty: all of it is
	Text      string // title, blank line, body; "" until Bind for a text that stands elsewhere
	Places    []Place
	Claims    []Claim
}

// Place is a place of the report as it is on earth.
type Place struct {
	Line    int
	Name    Name
	None    bool   // no gazetteer can have it: it must stay without a point
	Country string // ISO 3166-1 alpha-2
	Admin1  string
	Point   *orontes.Point // to a tenth of a degree, nil where not given
}

// Mark says what a line of gold demands.
type Mark byte

// The marks of a line.
const (
	Required  Mark = ' ' // a claim
	Chief     Mark = '*' // the claim the report is chiefly about
	AsChief   Mark = '+' // tells the same event as the chief one
	Optional  Mark = '?' // neither missed nor wrong
	Forbidden Mark = '!' // must not be asserted
)

// Type is a kind and type of claim, with the thing concerned for some.
type Type struct {
	Kind   orontes.Kind
	Type   string // "" in a forbidden line: any
	Object string
}

func (t Type) String() string {
	s := string(t.Kind)
	if t.Type != "" {
		s += "." + t.Type
	}
	if t.Object != "" {
		s += ":" + t.Object
	}
	return s
}

// Name is a stretch of the report: its words, or its offset.
type Name struct {
	Words    string
	Span     orontes.Span // set by Bind, for anchors and for names given by offset
	Relation string       // of a place: "within 5 km", "near"
	given    bool         // by offset
}

// Slot is where a claim's place is: one of several that are right.
type Slot struct {
	Names    []Name
	Optional bool // having none is right too
}

// Parties are the right answers to who: each a list of names that are all
// needed, an empty one for nobody.
type Parties [][]Name

// Time is one right answer to when.
type Time struct {
	Published  bool // told as news of the report's day
	None       bool // no day can be known
	Start, End orontes.Date
}

// Figure is one right answer to how many.
type Figure struct {
	None      bool
	Low, High float64 // of a vague figure both are 0
	Qualifier orontes.Qualifier
	Words     string // of a vague figure
	Unit      string
	Whole     float64      // "12 of 40": 40
	Of        string       // `70 percent of "households"`
	span      orontes.Span // of a vague figure given by offset
}

// Speaker is one speaker of a chain.
type Speaker struct {
	Name
	Stance string // states, denies, doubts
}

// Chains are the right answers to who says it: each the speakers from the
// outermost, an empty one for the report's own voice.
type Chains [][]Speaker

// Claim is one line of gold.
type Claim struct {
	Line        int
	Mark        Mark
	Types       []Type // each is right; empty in a forbidden line: any
	Anchor      Name
	Actors      Parties
	Targets     Parties
	Place       *Slot
	Origin      *Slot
	Destination *Slot
	Times       []Time   // each is right
	Figures     []Figure // each is right; empty: none
	Says        Chains
	Modality    []orontes.Modality // each is right; empty: asserted
	Negated     bool
	Accumulated []string               // each is right; empty: not asked
	Hedges      []string               // deed, doer
	Verified    []orontes.Verification // each is right; empty: none
	Background  bool
	ACLED       []string
	Faults      []string // kinds of fault the line stands for
	Remark      string
	given       map[string]bool
}

// Given reports whether the line has that field.
func (c *Claim) Given(field string) bool { return c.given[field] }

// Bare reports whether the line has no field.
func (c *Claim) Bare() bool { return len(c.given) == 0 }

// Demanded reports whether leaving the claim out is a miss.
func (c *Claim) Demanded() bool {
	return c.Mark == Required || c.Mark == Chief || c.Mark == AsChief
}
