package orontes

import "time"

// Status is how well an entry of the situation stands.
type Status string

// The statuses of an entry. Corroborated needs two independent origins.
const (
	Reported     Status = "reported"
	Corroborated Status = "corroborated"
	Contested    Status = "contested"
	Denied       Status = "denied"
)

// Situation is the fused picture of everything known at AsOf.
type Situation struct {
	AsOf         time.Time          `json:"as_of"`
	Control      []ControlEntry     `json:"control"`
	Events       []EventEntry       `json:"events"`
	Displacement DisplacementLedger `json:"displacement"`
	Access       []StateEntry       `json:"access"`
	Services     []StateEntry       `json:"services"`
	Statements   []StatementEntry   `json:"statements"`
	// Unlocated counts the claims that have no place on the map.
	Unlocated int `json:"unlocated"`
	Reports   int `json:"reports"`
	Claims    int `json:"claims"`
}

// Evidence is what every entry of the situation rests on.
type Evidence struct {
	ID      string    `json:"id"`      // stable for the same set of claims
	Claims  []string  `json:"claims"`  // claim ids, oldest evidence first
	Origins int       `json:"origins"` // independent origins: five outlets quoting one monitor count once
	Sources []Origin  `json:"sources"` // who says so
	First   Date      `json:"first"`   // day of the earliest report
	Last    Date      `json:"last"`    // day of the latest report
	Seen    time.Time `json:"-"`
	Status  Status    `json:"status"`
	Values  []Value   `json:"values,omitempty"` // every differing value with who gives it
}

// Origin is one independent source of knowledge with the outlets that carried it.
type Origin struct {
	Name    string   `json:"name"`              // the innermost speaker, or the outlet where it speaks for itself
	Outlets []string `json:"outlets,omitempty"` // outlets that carried it, when it is not the outlet itself
	Claims  []string `json:"claims"`
}

// Value is one version of a field on which sources differ.
type Value struct {
	Field   string   `json:"field"` // actor, holder, figure, time, place
	Value   string   `json:"value"`
	Origins []string `json:"origins"`
	Claims  []string `json:"claims"`
}

// ControlEntry says who holds a place.
type ControlEntry struct {
	Place  Place    `json:"place"`
	Holder string   `json:"holder"`
	Class  string   `json:"class,omitempty"`
	Since  Date     `json:"since"`
	Detail []Tenure `json:"history"`
	Evidence
}

// Tenure is one stretch of a place's history under one holder, according to
// one or more origins.
type Tenure struct {
	Holder  string   `json:"holder"`
	Since   Date     `json:"since"`
	Status  Status   `json:"status"`
	Origins []string `json:"origins"`
	Claims  []string `json:"claims"`
}

// EventEntry is something that happened, as all its reports tell it.
type EventEntry struct {
	Kind    Kind         `json:"kind"`
	Type    string       `json:"type"`
	Object  string       `json:"object,omitempty"`
	Place   *Place       `json:"place,omitempty"`
	Time    Interval     `json:"time"`
	Actors  []string     `json:"actors,omitempty"`
	Targets []string     `json:"targets,omitempty"`
	Figure  *FusedFigure `json:"figure,omitempty"`
	Quote   string       `json:"quote"` // of the best claim
	Evidence
}

// FusedFigure is a figure as several origins give it. It spans what they say
// and is never a sum of it.
type FusedFigure struct {
	Low      float64        `json:"low"`
	Best     float64        `json:"best"`
	High     float64        `json:"high"`
	Unit     string         `json:"unit"`
	Measure  string         `json:"measure"`
	ByOrigin []OriginFigure `json:"by_origin"`
}

// OriginFigure is what one origin said on one day.
type OriginFigure struct {
	Origin string `json:"origin"`
	Date   Date   `json:"date"`
	Figure Figure `json:"figure"`
	Claim  string `json:"claim"`
}

// DisplacementLedger keeps totals and increases apart.
type DisplacementLedger struct {
	Stock []DisplacementEntry `json:"stock"`
	Flow  []DisplacementEntry `json:"flow"`
}

// DisplacementEntry is one observation of people on the move, by as many
// origins as gave it.
type DisplacementEntry struct {
	Type        string       `json:"type"`
	Place       *Place       `json:"place,omitempty"`
	Origin      *Place       `json:"origin,omitempty"`
	Destination *Place       `json:"destination,omitempty"`
	Time        Interval     `json:"time"`
	Figure      *FusedFigure `json:"figure,omitempty"`
	Quote       string       `json:"quote"`
	Evidence
}

// StateEntry is a bridge, road, crossing or service and the state it is in.
type StateEntry struct {
	Kind   Kind      `json:"kind"` // access, service or damage
	Object string    `json:"object"`
	State  string    `json:"state"` // destroyed, closed, disrupted, restored, …
	Place  *Place    `json:"place,omitempty"`
	Since  Date      `json:"since"`
	Actors []string  `json:"actors,omitempty"`
	Quote  string    `json:"quote"`
	Past   []Episode `json:"history,omitempty"`
	Evidence
}

// Episode is an earlier state of the same thing.
type Episode struct {
	State  string   `json:"state"`
	Since  Date     `json:"since"`
	Claims []string `json:"claims"`
}

// StatementEntry is an act of saying that is itself news.
type StatementEntry struct {
	Type    string `json:"type"`
	Speaker string `json:"speaker"`
	Target  string `json:"target,omitempty"`
	Time    Date   `json:"time"`
	Quote   string `json:"quote"`
	Evidence
}
