package note

import (
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/actor"
	"orontes/reader/lexicon"
	"orontes/reader/quantity"
	"orontes/reader/when"
)

// Knowledge is what one must know of words, parties and places to annotate a report.
type Knowledge struct {
	Places  *gazetteer.Gazetteer
	Lexicon *lexicon.Lexicon
	Words   *lexicon.Vocabulary
	Actors  *actor.Registry
	Grammar *grammar
	Light   *LightVerbs
	// accusations are the words by which somebody is accused.
	Accusations *accusations
}

// NewKnowledge is what there is to know of words, parties and places together.
func NewKnowledge(places *gazetteer.Gazetteer, lex *lexicon.Lexicon, words *lexicon.Vocabulary, actors *actor.Registry) Knowledge {
	return Knowledge{
		Places: places, Lexicon: lex, Words: words, Actors: actors,
		Grammar: NewGrammar(words.Grammar), Light: NewLightVerbs(words.Light, words.Says), Accusations: NewAccusations(words.Accusations),
	}
}

// Notes are a report with everything that was found in it before the first claim is
// read.
type Notes struct {
	Known     *Knowledge
	Report    *orontes.Report
	Sentences []Sentence
	Toponyms  []orontes.Toponym
	Conflict  int // number of plain signs of conflict, the context weak words ask for
}

// Sentence is one sentence with its annotations, each indexed by token.
type Sentence struct {
	*language.Sentence
	Number     int
	Body       bool                // part of the report proper, not title, byline or dateline
	Toponym    []*gazetteer.Found  // the toponym a token belongs to
	Party      []*Mention          // the registry name a token belongs to
	Entity     []*language.Entity  // the named entity a token belongs to
	Quantity   []int               // index into quantities, -1
	Times      []when.Expression   //
	Timed      []bool              // token belongs to a time expression
	Quantities []quantity.Quantity //
	Quoted     []bool              // token stands in quotation marks
	Claimed    []bool              // token already opened a claim
	Tabled     bool                // a row of a table, read as such
}

// Mention is a name of the registry, or an abbreviation of one that the report
// introduced, at a range of tokens.
type Mention struct {
	Party       *actor.Party
	Leader      string
	First, Last int // half-open token range
}

// Token is the token at an index, which must exist.
func (s *Sentence) Token(i int) *language.Token { return &s.Tokens[i] }

// Lower is the lower-case form of a token, "" beyond the sentence's ends.
func (s *Sentence) Lower(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return strings.ToLower(s.Tokens[i].Form)
}

// Words is the text from token first up to but not including last.
func (d *Notes) Words(s *Sentence, first, last int) string {
	if first >= last {
		return ""
	}
	return d.Report.Text[s.Tokens[first].Start:s.Tokens[last-1].End]
}

// Span is the stretch of the report from token first up to but not including last;
// there must be one.
func (d *Notes) Span(s *Sentence, first, last int) orontes.Span {
	return orontes.Span{Start: s.Tokens[first].Start, End: s.Tokens[last-1].End}
}
