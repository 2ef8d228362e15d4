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

// Rules say which kinds of claim do what to the picture. They are data: the
// format is described in rules/rules.txt, which is also the embedded set.
// Rules are not changed once read and may be shared.
type Rules struct {
	control   map[string]effect
	alike     map[string]string
	state     map[string]condition
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
	rare      map[string]bool
	who       map[string]bool
	local     map[string]bool
	faceless  map[string]bool
	camp      map[string]string // of sides that fight together, by id
	scene     map[string]bool   // kinds
	setting   map[string]bool   // kinds
	part      map[string]bool   // by relation
	fighters  map[string]string // who is counted, by the one name of such people
	label     map[string]bool
	role      map[string]map[string]bool // words that may stand for a speaker, by id
	bystander map[string]bool            // classes
	lasting   map[string]bool            // types
	unheld    map[string]bool            // things
	sooner    map[string]string
	set       map[string]grade // what a person set, by folded name of the source
	stock     map[string]orontes.Accumulation
	days      map[string]day
	ratio     map[string]float64
	least     float64 // the score below which a claim is doubtful
}

// grade is the reliability that a person gave a source, and why.
type grade struct{ letter, name, why string }

// effect is what a claim of control does to a place.
type effect string

const (
	takes    effect = "takes"
	holds    effect = "holds"
	leaves   effect = "leaves"
	gives    effect = "gives"
	contests effect = "contests"
)

// condition is the state of a thing: out, limited or working, and how grave
// it is among states of that sort.
type condition struct {
	sort string
	rank int
}

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

// family is the name that types alike go by.
func (r *Rules) family(typ string) string {
	if f, ok := r.alike[typ]; ok {
		return f
	}
	return typ
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
