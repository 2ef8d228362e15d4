package lexicon

import "orontes"

// Class is the word class a word of an entry belongs to.
type Class byte

// The word classes of an entry.
const (
	Verb      Class = 'v'
	Noun      Class = 'n'
	Adjective Class = 'a'
)

// Word is one way to report an entry's claim.
type Word struct {
	Class Class
	Head  string   // lemma of the word that carries the claim
	Rest  []string // the other words of a phrase, in order; before the head for nouns, after it otherwise
	// Prep is the preposition a phrase ends in ("take control of"): its
	// complement is the phrase's object. "" where there is none.
	Prep string
}

// Slot ties a grammatical position to a role.
type Slot struct {
	Position string   // subj, obj, iobj, loc, that, or a preposition
	Role     Role     //
	Accepts  []string // filler classes; empty accepts what the role accepts
	Required bool
}

// Role is the part a filler plays in a claim.
type Role string

// The roles a slot can fill.
const (
	Actor       Role = "actor"
	Target      Role = "target"
	Who         Role = "who"
	Place       Role = "place"
	Origin      Role = "origin"
	Destination Role = "destination"
	Object      Role = "object"
	Content     Role = "content"
)

// Roles lists every role that a lexicon line may name.
var Roles = []Role{Actor, Target, Who, Place, Origin, Destination, Object, Content}

// Entry is one line of the lexicon.
type Entry struct {
	Kind  orontes.Kind
	Type  string
	Words []Word
	Slots []Slot

	Measure      string // what a figure counts; "" for the type's default
	Accumulation orontes.Accumulation
	Modality     orontes.Modality
	Negated      bool
	Weak         bool
	Object       string
	ACLED        string
	PLOVER       string

	File string // where the line stands, for explanations
	Line int
}

// Slot returns the slot at a grammatical position, nil where there is none.
func (e *Entry) Slot(position string) *Slot {
	for i := range e.Slots {
		if e.Slots[i].Position == position {
			return &e.Slots[i]
		}
	}
	return nil
}

// HasRole reports whether any slot of the entry fills the role.
func (e *Entry) HasRole(r Role) bool {
	for i := range e.Slots {
		if e.Slots[i].Role == r {
			return true
		}
	}
	return false
}
