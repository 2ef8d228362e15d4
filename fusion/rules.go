package fusion

import (
	"bytes"
	_ "embed" // for the rules the program ships with
	"strings"
	"sync"

	"orontes"
)

//go:embed rules/rules.txt
var embedded []byte

// Rules say which words, sides and things count as one in the picture, and how
// long evidence lasts. They are data: the format is described in rules/rules.txt,
// which is also the embedded set. What a type of claim does to the picture is in
// the ontology.
// Rules are not changed once read and may be shared.
type Rules struct {
	object    map[string]object
	same      map[string]string
	generic   map[string]bool
	pronoun   map[string]bool
	kin       map[string]string
	wing      map[string]bool
	ally      map[string]string
	expels    map[string]bool
	common    map[string]bool
	anyone    map[string]bool
	who       map[string]bool
	local     map[string]bool
	faceless  map[string]bool
	camp      map[string]string // of sides that fight together, by id
	part      map[string]bool   // by relation
	fighters  map[string]string // who is counted, by the one name of such people
	label     map[string]bool
	role      map[string]map[string]bool // words that may stand for a speaker, by id
	bystander map[string]bool            // classes
	unheld    map[string]bool            // things
	sooner    map[string]string
	set       map[string]grade // what a person set, by folded name of the source
	days      map[string]day
	ratio     map[string]float64
	least     float64 // the score below which a claim is doubtful
}

// grade is the reliability that a person gave a source, and why.
type grade struct{ letter, name, why string }

// object is a thing whose state is kept.
type object struct {
	section string
	fresh   day
}

// The sections of the situation that hold states.
const (
	sectionAccess   = "access"
	sectionServices = "services"
)

// Doubting returns rules by which a claim with a score below least is doubtful:
// beside claims that are not, it neither changes who holds a place or the state of
// a thing, nor does it bear them out or contradict them.
func (r *Rules) Doubting(least float64) *Rules {
	other := *r
	other.least = least
	return &other
}

// Embedded is the set of rules the program ships with.
var Embedded = sync.OnceValue(func() *Rules {
	r, err := ParseRules(bytes.NewReader(embedded))
	if err != nil {
		panic("fusion: the embedded rules: " + err.Error()) // caught by any test
	}
	return r
})

// thing is the object a claim is about, by its one name.
func (r *Rules) thing(c *orontes.Claim) string {
	name := strings.ReplaceAll(c.Object, " ", "_")
	if one, ok := r.same[name]; ok {
		return one
	}
	return name
}

// side is the one id that a party's side goes by.
func (r *Rules) side(id string) string {
	if one, ok := r.ally[id]; ok {
		return one
	}
	if i := strings.LastIndexByte(id, '-'); i > 0 && r.wing[id[i+1:]] {
		return id[:i]
	}
	return id
}

// class is the one class that stands for those akin to it.
func (r *Rules) class(class string) string {
	if one, ok := r.kin[class]; ok {
		return one
	}
	return class
}
