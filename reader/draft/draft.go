package draft

import (
	"fmt"
	"orontes"
	"orontes/gazetteer"
	"orontes/learn"
	"orontes/reader/frame"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// Document is a report being read: the story so far, and the drafts of claims.
type Document struct {
	*thread.Story
	Choices  Choices
	Score    *learn.Logistic
	Listener *Listener
	Places   *Whereabouts // surveyed
	Drafts   []Draft
	Told     map[Deed]bool  // by the sentences read
	Sites    map[int][]Site // of sentences, the places they name or mean, once asked for
	Parties  struct {       // the phrases of the sentence being read, see phrases
		Of      *note.Sentence
		Phrases []Phrase
	}
	Voices  [][]Voice             // of the sentences read so far
	Said    []orontes.Attribution // of the last claim
	Answers []orontes.Attribution // who may answer in an interview; nil: not looked for yet
	SaidIn  int                   // the sentence of it
}

// NewDocument begins to read a report. Without weights every choice takes its first
// option.
func NewDocument(s *thread.Story, choices Choices, score *learn.Logistic, listener *Listener) *Document {
	return &Document{Story: s, Choices: choices, Score: score, Listener: listener, Sites: map[int][]Site{}, Told: map[Deed]bool{}}
}

// Here are the drafts of the sentence that is being read, which are the last.
func (d *Document) Here(s *note.Sentence) []Draft {
	k := len(d.Drafts)
	for k > 0 && d.Drafts[k-1].S == s {
		k--
	}
	return d.Drafts[k:]
}

// Close ends a sentence: what it told was told before the next.
func (d *Document) Close(s *note.Sentence) {
	for _, t := range d.Here(s) {
		d.Told[Deed{t.Claim.Kind, t.Claim.Type}] = true
	}
}

// Deed is a kind and type of claim.
type Deed struct {
	Kind orontes.Kind
	Type string
}

// Listener is told, while a report is read, what a trainer wants to know.
type Listener struct {
	// Observe is told of every claim, by its id, the features that its score rests
	// on: for training. Nil: nobody.
	Observe func(claim string, features []string)
	// Chosen is told of every learnt choice: for training. Nil: nobody.
	Chosen func(Choice)
	// Asked are stretches of the report of which Chosen wants to be told how they are told,
	// whether or not a claim is read there: a trainer learns from what is missed too.
	Asked []Asked
}

// Asked is a stretch of a report that tells something of a kind.
type Asked struct {
	ID   string
	Kind orontes.Kind
	Span orontes.Span
}

// Draft is a claim being put together, with what later steps need to know.
type Draft struct {
	Sure     bool // where it happened is no choice: "seized Hama"
	Dated    bool // when it happened is chosen
	Claim    orontes.Claim
	Reading  *frame.Reading
	S        *note.Sentence
	At       int      // the governing verb, of a draft without a reading
	Rule     string   // what found it, where no line of the lexicon did
	Chosen   []Chosen // learnt choices made about it
	Choices  []Choice // made about it, kept where somebody trains
	Facets   []string // how its event is put forward
	Features []string // what else is known of its reading
}

// Head is the word that tells the event of a draft.
func (t *Draft) Head() int {
	if t.Reading != nil {
		return t.Reading.Head
	}
	return t.At
}

// Bucket names a number, large ones together.
func Bucket(name string, n int) string {
	if n > 5 {
		return name + " 6"
	}
	return fmt.Sprintf("%s %d", name, n)
}

// Within reports whether a span lies in a sentence.
func (d *Document) Within(s *note.Sentence, span orontes.Span) bool {
	return len(s.Tokens) > 0 && span.Start >= s.Tokens[0].Start && span.End <= s.Tokens[len(s.Tokens)-1].End
}

// Phrase is one of a sentence that may name who did something or to whom.
type Phrase struct {
	Head    int
	Actors  []orontes.Actor // it and what is coordinated with it
	Class   string
	IsParty bool
	Marks   []string // features that do not depend on the claim
	Deed    string   // what the word it hangs from tells, and how it hangs from it
	Armed   bool     // a side that may do violence
	Did     bool     // it stands where the doer of violence does
}

// Site is a place that a claim may have, and what speaks for and against it.
type Site struct {
	Place    *orontes.Toponym // nil: none
	Found    *gazetteer.Found // the name, where it stands in the claim's sentence
	Head     int              // of the name, where found
	Features []string         // whatever the claim is
}

// Whereabouts is what a report as a whole says of places.
type Whereabouts struct {
	Named     map[string]int   // how often each is named
	Countries map[string]int   // names in each country
	Country   *orontes.Toponym // the country named most often
	Often     *orontes.Toponym // the place named most often that is no country
	Names     int
	Title     []*orontes.Toponym
}

// Cue is a word or mark that lets somebody speak.
type Cue struct {
	First, Last int    // its tokens
	Sort        string // says, gives, cites, source, rumour, hearsay, noun, or the mark itself
	Verb        string
	Stance      orontes.Stance
}

// Voice is somebody whom a sentence may let speak: a cue and a phrase near it, or
// nobody in particular.
type Voice struct {
	S           *note.Sentence
	Cue         *Cue
	Form        string // how the phrase stands to the cue
	Standing    string // whether of a kind that speaks in reports, and beside the cue
	First, Last int    // the tokens of the phrase
	By          orontes.Attribution
	Subject     bool // of the cue, as the tree has it
	Close       bool // its subject, or right beside it
	Good        bool // of a kind that speaks in reports: a person, a body, a source
	Many        bool // several people
	Person      bool
	Traits      []string // features that hold whatever is said
}

// ByChoice stands before the name of a learnt choice in Claim.By.
const ByChoice = "choice:"
