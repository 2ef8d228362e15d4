package reader

import (
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/actor"
	"orontes/reader/quantity"
	"orontes/reader/when"
)

// document is a report with everything that was found in it before the first
// claim is read.
type document struct {
	reader    *Reader
	report    *orontes.Report
	sentences []sentence
	toponyms  []orontes.Toponym
	memory    memory
	places    *whereabouts // surveyed
	conflict  int          // number of plain signs of conflict, the context weak words ask for
	drafts    []draft
	countries map[string]string // names by code, as they were looked up
	pronouns  int               // pronouns being resolved, one inside the other
	desk      *Desk
	parties   struct { // the phrases of the sentence being read, see phrases
		of      *sentence
		phrases []phrase
	}
	voices  [][]voice             // of the sentences read so far
	said    []orontes.Attribution // of the last claim
	answers []orontes.Attribution // who may answer in an interview; nil: not looked for yet
	saidIn  int                   // the sentence of it
}

// sentence is one sentence with its annotations, each indexed by token.
type sentence struct {
	*language.Sentence
	number     int
	body       bool                // part of the report proper, not title, byline or dateline
	toponym    []*gazetteer.Found  // the toponym a token belongs to
	party      []*mention          // the registry name a token belongs to
	entity     []*language.Entity  // the named entity a token belongs to
	quantity   []int               // index into quantities, -1
	times      []when.Expression   //
	timed      []bool              // token belongs to a time expression
	quantities []quantity.Quantity //
	quoted     []bool              // token stands in quotation marks
	claimed    []bool              // token already opened a claim
	sites      []site              // places it names or means, once asked for
	tabled     bool                // a row of a table, read as such
}

// mention is a name of the registry, or an abbreviation of one that the report
// introduced, at a range of tokens.
type mention struct {
	party       *actor.Party
	leader      string
	first, last int // half-open token range
}

func (s *sentence) token(i int) *language.Token { return &s.Tokens[i] }

// lower is the lower-case form of a token, "" beyond the sentence's ends.
func (s *sentence) lower(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return strings.ToLower(s.Tokens[i].Form)
}

// words is the text from token first up to but not including last.
func (d *document) words(s *sentence, first, last int) string {
	if first >= last {
		return ""
	}
	return d.report.Text[s.Tokens[first].Start:s.Tokens[last-1].End]
}

func (d *document) span(s *sentence, first, last int) orontes.Span {
	return orontes.Span{Start: s.Tokens[first].Start, End: s.Tokens[last-1].End}
}
