package ontology

import "orontes"

// Section is where the situation lists what claims of a kind tell of.
type Section string

// The sections. What cannot be kept as the state of a thing, or as a figure of
// people on the move, is an event all the same.
const (
	Events       Section = "events"
	Control      Section = "control"
	Displacement Section = "displacement"
	States       Section = "states"
	Statements   Section = "statements"
)

// Kind is a row of kinds.tsv.
type Kind struct {
	Name    orontes.Kind
	Label   string // as a heading
	Family  string // of kinds that are drawn in one colour
	Weight  int    // how much it is what a report would be about
	Section Section
	Part    string // of the situation report that lists its events; "" for none
	Needs   []Need // what a claim must tell, unless its type says otherwise; any one of them

	Conflict  bool // its plain words make a report one about a conflict or a disaster
	Scene     bool // over in a moment: stands for the scene its report tells of
	Setting   bool // tells, with those, where that scene is
	Placeless bool // worth telling where no place is told
	Counts    bool // its targets are the people whom its figures count
}

// OfKind gives the row of a kind; a kind that has none has no facts.
func OfKind(kind orontes.Kind) *Kind {
	if k := tables().kinds[kind]; k != nil {
		return k
	}
	return &Kind{Name: kind, Label: string(kind)}
}

// Kinds lists the rows of kinds.tsv in order.
func Kinds() []*Kind { return tables().kindRows }
