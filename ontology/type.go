package ontology

import (
	"strings"

	"orontes"
)

// Nature is what sort of thing a type of claim tells.
type Nature string

// The natures: what happened, what is so, what somebody said, what was counted.
// A statement is an act of speech itself: a threat that is planned is still a
// threat, while a planned concession, an event, is only promised.
const (
	Event     Nature = "event"
	State     Nature = "state"
	Statement Nature = "statement"
	Measure   Nature = "measure"
)

// Effect is what a claim does to who holds its place.
type Effect string

// The effects, "" for none.
const (
	Takes    Effect = "takes"    // the actor holds it from now on; the target, if any, has lost it
	Retakes  Effect = "retakes"  // the same, of what it had held before
	Holds    Effect = "holds"    // the actor holds it, since some earlier day
	Leaves   Effect = "leaves"   // the actor no longer holds it; the target, if any, does
	Gives    Effect = "gives"    // the target holds it; the actor no longer does
	Contests Effect = "contests" // nobody holds it undisputed
)

// Working is the sort of condition in which a thing does what it is for.
const Working = "working"

// Condition is the condition in which a claim leaves a thing. The zero Condition
// is none.
type Condition struct {
	Sort string // out, limited, working
	Rank int    // how grave it is among those of its sort and others
	// Order is what is ordered, where the condition is not of a thing that is
	// named by the claim but of an order: a curfew is in force or it is not.
	Order string
}

// Type is a row of types.tsv.
type Type struct {
	Kind      *Kind
	Name      string
	Meaning   string
	Nature    Nature
	Measure   string        // what its figures count; "" for nothing particular
	Codes     orontes.Codes // before narrowing by who did it to whom
	Needs     []Need        // any one of them
	Opposite  string        // type of the same kind that undoes it
	Effect    Effect
	Condition Condition
	Alike     string // the first of the types that one event may go by, else its own name
	Cause     string // of death, where it can be one
	Phrase    string // fits "… was reported in Hama"
	Active    string // follows who did it in a title
	Passive   string // follows what it was done to in a title
	Icon      string
	StandsFor string // "kind.type" under which the gold has it; else its own

	Rare    bool // so rare that two of one day are one event
	Lasting bool // may last for years
	OfPlace bool // its object is the place itself: needs no "in" in a title
}

// ID is "kind.type".
func (t *Type) ID() string { return string(t.Kind.Name) + "." + t.Name }

// Of gives the row of a type. A type that has none, as a user's own lexicon may
// have, is an event with what its kind says.
func Of(kind orontes.Kind, name string) *Type {
	if t := tables().types[key{kind, name}]; t != nil {
		return t
	}
	t := &Type{Kind: OfKind(kind), Name: name, Nature: Event, Alike: name, Icon: string(kind)}
	t.Phrase = strings.ReplaceAll(name, "_", " ")
	t.Needs, t.Active, t.Passive, t.StandsFor = t.Kind.Needs, t.Phrase, t.Phrase, t.ID()
	return t
}

// Types lists the rows of types.tsv in order.
func Types() []*Type { return tables().typeRows }

// Accumulation is whether a figure of the type is a total or an increase where
// nothing says so: what is so is counted as of a day, what happened in a period.
func (t *Type) Accumulation() orontes.Accumulation {
	if t.Nature == State || t.Nature == Measure {
		return orontes.Stock
	}
	return orontes.Flow
}

// Accused names what somebody is accused of: "blocking aid to civilians" from
// "blocking aid (to …)".
func (t *Type) Accused(target string) string {
	deed, rest, _ := strings.Cut(t.Active, " (")
	if target == "" {
		return deed
	}
	return deed + " " + strings.Replace(strings.TrimSuffix(rest, ")"), "…", target, 1)
}
