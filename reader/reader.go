package reader

import (
	"fmt"
	"io/fs"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/learn"
	"orontes/reader/actor"
	"orontes/reader/lexicon"
)

// Reader holds everything reading needs. It is immutable and safe for
// concurrent use; each goroutine reads through a Desk of its own.
type Reader struct {
	model       *language.Model
	places      *gazetteer.Gazetteer
	lexicon     *lexicon.Lexicon
	words       *lexicon.Vocabulary
	actors      *actor.Registry
	light       *lightVerbs
	accusations *accusations
	grammar     *grammar
	surety      *learn.Logistic
	choices     Choices
	deeds       *deedWords
	setting     language.Setting
}

// Options say what a reader works with beside what it ships with.
type Options struct {
	Places  *gazetteer.Gazetteer // nil: the embedded gazetteer
	Lexicon fs.FS                // *.lex files that extend the embedded lexicon; nil: none
	Warn    func(error)          // told of lexicon lines that cannot be read; the others count
}

// New returns a reader over the embedded model, gazetteer, lexicon and registry.
func New() (*Reader, error) { return NewWith(Options{}) }

// NewWith returns a reader with the given additions.
func NewWith(o Options) (*Reader, error) {
	r := &Reader{places: o.Places, setting: language.Accurate}
	var err error
	if r.places == nil {
		if r.places, err = gazetteer.Open(); err != nil {
			return nil, fmt.Errorf("opening the gazetteer: %w", err)
		}
	}
	if r.model, err = language.Load(); err != nil {
		return nil, fmt.Errorf("loading the language model: %w", err)
	}
	if r.lexicon, err = lexicon.Embedded(); err != nil {
		return nil, fmt.Errorf("loading the lexicon: %w", err)
	}
	if o.Lexicon != nil {
		if r.lexicon, err = lexicon.Extended(o.Lexicon); err != nil && o.Warn != nil {
			o.Warn(err)
		}
	}
	if r.words, err = lexicon.EmbeddedVocabulary(); err != nil {
		return nil, fmt.Errorf("loading the vocabulary: %w", err)
	}
	if r.actors, err = actor.Embedded(); err != nil {
		return nil, fmt.Errorf("loading the actor registry: %w", err)
	}
	if r.surety, err = surety(); err != nil {
		return nil, fmt.Errorf("loading the weights of the score: %w", err)
	}
	if r.choices, err = embeddedChoices(); err != nil {
		return nil, fmt.Errorf("loading the weights of the choices: %w", err)
	}
	if r.deeds, err = deeds(); err != nil {
		return nil, fmt.Errorf("loading the words of deeds: %w", err)
	}
	r.light = newLightVerbs(r.words.Light, r.words.Says)
	r.accusations = newAccusations(r.words.Accusations)
	r.grammar = newGrammar(r.words.Grammar)
	return r, nil
}

// Words is what the reader knows of words beside its lexicon.
func (r *Reader) Words() *lexicon.Vocabulary { return r.words }

// Lexicon is what the reader looks claims up in.
func (r *Reader) Lexicon() *lexicon.Lexicon { return r.lexicon }

// With returns a reader that differs in its lexicon and words, to measure what a
// line of them earns.
func (r *Reader) With(lex *lexicon.Lexicon, words *lexicon.Vocabulary) *Reader {
	other := *r
	other.lexicon, other.words = lex, words
	other.light = newLightVerbs(words.Light, words.Says)
	return &other
}

// Desk is where one goroutine reads: it reuses scratch memory from report to
// report and must not be shared.
type Desk struct {
	// Observe is told of every claim, by its id, the features that its score rests
	// on: for training. Nil: nobody.
	Observe func(claim string, features []string)
	// Chosen is told of every learnt choice: for training. Nil: nobody.
	Chosen func(Choice)
	// Asked are stretches of the report of which Chosen wants to be told how they are told,
	// whether or not a claim is read there: a trainer learns from what is missed too.
	Asked []Asked

	reader   *Reader
	analyser *language.Analyser
	finder   *gazetteer.Finder
}

// Asked is a stretch of a report that tells something of a kind.
type Asked struct {
	ID   string
	Kind orontes.Kind
	Span orontes.Span
}

// Desk returns a new desk.
func (r *Reader) Desk() *Desk {
	desk := &Desk{reader: r, analyser: r.model.Analyser(r.setting), finder: r.places.Finder()}
	desk.analyser.Know((&dictionary{reader: r, tags: map[string]string{}}).tag)
	return desk
}

// Read reads a report. A report in a language the reader does not know comes
// back without places or claims.
func (desk *Desk) Read(report *orontes.Report) *orontes.Reading {
	reading := &orontes.Reading{Report: report, Places: []orontes.Toponym{}, Claims: []orontes.Claim{}}
	if !Readable(report.Language) {
		return reading
	}
	d := desk.annotate(report)
	d.readClaims()
	reading.Places = append(reading.Places, d.toponyms...)
	reading.Claims = append(reading.Claims, d.finish()...)
	return reading
}

// Readable reports whether the reader reads a language, given as ISO 639-1.
func Readable(code string) bool { return code == "" || code == "en" || code == "und" }
