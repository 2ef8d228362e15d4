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
	Since        *Date              `json:"since,omitempty"` // only what has evidence of this day or later is listed
	Control      []ControlEntry     `json:"control"`
	Events       []*EventEntry      `json:"events"`
	Displacement DisplacementLedger `json:"displacement"`
	Access       []StateEntry       `json:"access"`
	Services     []StateEntry       `json:"services"`
	Statements   []*StatementEntry  `json:"statements"`
	// Prospects are what is planned, thought possible, asked for or dated after
	// the day it was published: nothing of it has happened.
	Prospects []*EventEntry `json:"prospects,omitempty"`
	// Sources is the record of every origin, by name.
	Sources []SourceRecord `json:"sources,omitempty"`
	// Unlocated counts the claims that have no place on the map.
	Unlocated int `json:"unlocated"`
	// Background counts the claims told as history, which are left out.
	Background int `json:"background"`
	Reports    int `json:"reports"`
	Claims     int `json:"claims"`
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
	Notes   []Value   `json:"notes,omitempty"`  // what is left out, inferred or kept apart, and why
	// Doubtful marks an entry that rests on nothing but claims below the least score.
	Doubtful bool `json:"doubtful,omitempty"`
	// Credibility grades what is said on the Admiralty scale, with the reasons.
	Credibility Credibility `json:"credibility"`
}

// Credibility is how credible a piece of information is on the NATO Admiralty
// scale (AJP-2.1): 1 confirmed by other sources, 2 probably true, 3 possibly
// true, 4 doubtful, 5 improbable, 6 cannot be judged. It never stands without
// its reasons.
type Credibility struct {
	Grade   int      `json:"grade"`
	Reasons []string `json:"reasons"`
}

// SourceRecord is how an origin has fared: a reliability on the NATO Admiralty
// scale (A completely reliable … E unreliable, F cannot be judged) with the
// reasons.
type SourceRecord struct {
	Name         string   `json:"name"`
	Reliability  string   `json:"reliability"`         // A–F
	Set          bool     `json:"set"`                 // by a person; else suggested from the record
	Suggested    string   `json:"suggested,omitempty"` // what the record suggests, where a person set another
	Why          string   `json:"why,omitempty"`       // the reason that person gave
	Confirmed    int      `json:"confirmed"`           // entries that another origin bears out
	Contradicted int      `json:"contradicted"`        // entries that another origin contests or denies
	Alone        int      `json:"alone"`               // entries that rest on it alone
	Reasons      []string `json:"reasons"`
}

// Origin is one independent source of knowledge with the outlets that carried it.
type Origin struct {
	Name    string   `json:"name"`              // the innermost speaker, or the outlet where it speaks for itself
	Outlets []string `json:"outlets,omitempty"` // outlets that carried it, when it is not the outlet itself
	Claims  []string `json:"claims"`
}

// The fields of a note: what an entry does not count, with the reason; what no
// claim states in so many words, but what the same report says beside it tells;
// and what the entry is kept apart from, though it is told of the same matter.
const (
	LeftOut  = "left out"
	Inferred = "inferred"
	Apart    = "kept apart"
)

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
	Object string   `json:"object,omitempty"` // airport, base, …: the thing there that is held, not the place
	Holder string   `json:"holder"`           // "" where nobody says who
	Class  string   `json:"class,omitempty"`
	Since  Date     `json:"since"`
	Age    int      `json:"age_days"`        // days since the latest evidence
	Stale  bool     `json:"stale,omitempty"` // not confirmed for longer than such a thing is taken to last
	Detail []Tenure `json:"history"`
	Evidence
}

// Tenure is one stretch of a place's history under one holder, according to
// one or more origins.
type Tenure struct {
	Holder  string   `json:"holder"`
	Class   string   `json:"class,omitempty"`
	Lost    string   `json:"lost,omitempty"` // who gave the place up or lost it, where it is said
	Since   Date     `json:"since"`
	Status  Status   `json:"status"`
	Origins []string `json:"origins"`
	Claims  []string `json:"claims"`
}

// EventEntry is something that happened, as all its reports tell it.
type EventEntry struct {
	Kind   Kind   `json:"kind"`
	Type   string `json:"type"`
	Object string `json:"object,omitempty"`
	Place  *Place `json:"place,omitempty"`
	// PlaceBasis is "inferred" where every claim of the entry has its place from
	// what its own report tells beside it.
	PlaceBasis string       `json:"place_basis,omitempty"`
	Time       Interval     `json:"time"`
	Actors     []string     `json:"actors,omitempty"`
	Targets    []string     `json:"targets,omitempty"`
	Figure     *FusedFigure `json:"figure,omitempty"`
	Quote      string       `json:"quote"` // of the best claim
	// Modality is set for prospects only.
	Modality Modality `json:"modality,omitempty"`
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
	Of       string         `json:"of,omitempty"`      // who of them is counted: civilians, children
	PartOf   string         `json:"part_of,omitempty"` // the larger figure this is a share of
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
	Stock []*DisplacementEntry `json:"stock"`
	Flow  []*DisplacementEntry `json:"flow"`
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

// StateEntry is a bridge, road, crossing, service or order and the state it is in.
type StateEntry struct {
	Kind   Kind      `json:"kind"` // access, service, damage or order
	Object string    `json:"object"`
	State  string    `json:"state"` // destroyed, closed, disrupted, restored, in_force, …
	Place  *Place    `json:"place,omitempty"`
	Since  Date      `json:"since"`
	Age    int       `json:"age_days"`        // days since the latest evidence
	Stale  bool      `json:"stale,omitempty"` // not confirmed for longer than such a state is taken to last
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
	Kind    Kind   `json:"kind"` // statement, diplomacy, support or accusation
	Type    string `json:"type"`
	Speaker string `json:"speaker"`
	Accused string `json:"accused,omitempty"` // of an accusation: who is said to have done it
	Target  string `json:"target,omitempty"`
	Time    Date   `json:"time"`
	Quote   string `json:"quote"`
	Evidence
}
