package orontes

// Qualifier says how a figure was hedged.
type Qualifier string

// The hedges of a figure: "280,000", "at least 370,000", "up to 1.5 million",
// "about 200", "between 40 and 50", "dozens".
const (
	Exact   Qualifier = "exact"
	AtLeast Qualifier = "at_least"
	AtMost  Qualifier = "at_most"
	About   Qualifier = "about"
	Range   Qualifier = "range"
	Vague   Qualifier = "vague"
)

// Units of a figure. A unit the text counts in that is not listed here is
// given as the lemma of the counted noun.
const (
	UnitPeople     = "people"
	UnitHouseholds = "households"
	UnitKM         = "km"
	UnitPercent    = "percent"
)

// Figure is a number with what it counts. Households are never turned into
// people. Low ≤ Best ≤ High; Best is nil for a vague or one-sided figure whose
// best value the text does not give.
type Figure struct {
	Low       float64   `json:"low"`
	Best      *float64  `json:"best,omitempty"`
	High      float64   `json:"high"`
	Unit      string    `json:"unit"`
	Measure   string    `json:"measure"` // killed, injured, missing, detained, released, displaced, returned, in_need, population, distance, …
	Qualifier Qualifier `json:"qualifier"`
	Text      string    `json:"text"` // the words, as they stand in the quote's sentence
	Span      Span      `json:"span"`
	// PartOf is the text of the larger figure this one is a share of ("417
	// killed, 44 of them civilians"): a part is never added to its whole.
	PartOf string `json:"part_of,omitempty"`
	// Of narrows who is counted, in the text's own words: civilians, children.
	Of string `json:"of,omitempty"`
}
