package orontes

// Modality says how a claim is put forward.
type Modality string

// The modalities of a claim.
const (
	Asserted    Modality = "asserted"
	Planned     Modality = "planned"
	Possible    Modality = "possible"
	Requested   Modality = "requested"
	Conditional Modality = "conditional"
)

// Accumulation tells a total from an increase. The two are never added.
type Accumulation string

// The two accumulations: new in the period, or the total as of a day.
const (
	Flow  Accumulation = "flow"
	Stock Accumulation = "stock"
)

// Stance is what a speaker does with what is said.
type Stance string

// The stances of a speaker.
const (
	States Stance = "states"
	Denies Stance = "denies"
	Doubts Stance = "doubts"
)

// Actor is a party to a claim. ID and Class are set where the actor is in the
// registry, or where its class can be told from the noun ("rebels", "residents").
type Actor struct {
	Name  string `json:"name"`
	ID    string `json:"id,omitempty"`
	Class string `json:"class,omitempty"` // state_forces, armed_group, government, agency, monitor, media, civilians, …
	Span  Span   `json:"span"`
	// Inferred marks an actor that was carried over from a pronoun or a
	// description ("the group", "their fighters"); Span is then that word's.
	Inferred bool `json:"inferred,omitempty"`
	// Suspected marks a doer of whom the report only says that it may have been them.
	Suspected bool `json:"suspected,omitempty"`
}

// Attribution is one link of the chain of speakers behind a claim.
type Attribution struct {
	Speaker string `json:"speaker"`
	ID      string `json:"id,omitempty"`
	Verb    string `json:"verb"` // the saying verb's lemma, "according to", "citing", …
	Stance  Stance `json:"stance"`
	Span    Span   `json:"span"` // of the speaker
}

// Codes are the labels of two event schemes that a claim corresponds to.
type Codes struct {
	ACLED  string `json:"acled,omitempty"`  // sub-event type
	PLOVER string `json:"plover,omitempty"` // EVENT or EVENT:mode
}

// Claim is one thing that one report says happened, is so, or will be.
type Claim struct {
	ID           string        `json:"id"`
	Report       string        `json:"report"`
	Kind         Kind          `json:"kind"`
	Type         string        `json:"type"`
	Object       string        `json:"object,omitempty"` // bridge, road, water, … for damage, access and service
	Quote        string        `json:"quote"`
	Span         Span          `json:"span"`
	Sentence     int           `json:"sentence"`
	Actors       []Actor       `json:"actor,omitempty"`
	Targets      []Actor       `json:"target,omitempty"`
	Place        *Toponym      `json:"place,omitempty"`
	Origin       *Toponym      `json:"origin,omitempty"`
	Destination  *Toponym      `json:"destination,omitempty"`
	Time         *Interval     `json:"time,omitempty"`
	Figure       *Figure       `json:"figure,omitempty"`
	Attribution  []Attribution `json:"attribution,omitempty"` // outermost first; empty: the report's own voice
	Modality     Modality      `json:"modality"`
	Negated      bool          `json:"negated"`
	Accumulation Accumulation  `json:"accumulation,omitempty"`
	Main         bool          `json:"main"`
	Verification Verification  `json:"verification,omitempty"`
	Codes        *Codes        `json:"codes,omitempty"`
	Score        float64       `json:"score"`
	By           []string      `json:"by,omitempty"` // what found it: a line of the lexicon or a rule, and the learnt choices
}

// MinScore is the score from which a claim is shown without a mark where nobody
// asks for another: below it most claims are wrong in some field, above it hardly
// more is gained than lost (see docs/accuracy.md).
const MinScore = 0.25

// Verification is what a report says about whether somebody checked a claim.
type Verification string

// What a report can say: "could not be independently verified", "verified by".
const (
	Unverified Verification = "unverified"
	Verified   Verification = "verified"
)

// Speaker is the innermost speaker of the claim: the person or body whose
// knowledge it rests on. It is "" where the report speaks for itself.
func (c *Claim) Speaker() string {
	if len(c.Attribution) == 0 {
		return ""
	}
	return c.Attribution[len(c.Attribution)-1].Speaker
}

// Reading is everything the reader got out of one report.
type Reading struct {
	Report *Report   `json:"report"`
	Places []Toponym `json:"places"`
	Claims []Claim   `json:"claims"`
}
