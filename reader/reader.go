package reader

import (
	"fmt"
	"io/fs"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/learn"
	"orontes/reader/actor"
	"orontes/reader/draft"
	"orontes/reader/lead"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// Reader holds everything reading needs. It is immutable and safe for
// concurrent use; each goroutine reads through a Desk of its own.
type Reader struct {
	known   note.Knowledge
	model   *language.Model
	surety  *learn.Logistic
	choices draft.Choices
	setting language.Setting
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
	r := &Reader{setting: language.Accurate}
	places := o.Places
	var err error
	if places == nil {
		if places, err = gazetteer.Open(); err != nil {
			return nil, fmt.Errorf("opening the gazetteer: %w", err)
		}
	}
	if r.model, err = language.Load(); err != nil {
		return nil, fmt.Errorf("loading the language model: %w", err)
	}
	lex, err := lexicon.Embedded()
	if err != nil {
		return nil, fmt.Errorf("loading the lexicon: %w", err)
	}
	if o.Lexicon != nil {
		if lex, err = lexicon.Extended(o.Lexicon); err != nil && o.Warn != nil {
			o.Warn(err)
		}
	}
	words, err := lexicon.EmbeddedVocabulary()
	if err != nil {
		return nil, fmt.Errorf("loading the vocabulary: %w", err)
	}
	actors, err := actor.Embedded()
	if err != nil {
		return nil, fmt.Errorf("loading the actor registry: %w", err)
	}
	if r.surety, err = surety(); err != nil {
		return nil, fmt.Errorf("loading the weights of the score: %w", err)
	}
	if r.choices, err = embeddedChoices(); err != nil {
		return nil, fmt.Errorf("loading the weights of the choices: %w", err)
	}
	if _, err = lead.Deeds(); err != nil {
		return nil, fmt.Errorf("loading the words of deeds: %w", err)
	}
	r.known = note.NewKnowledge(places, lex, words, actors)
	return r, nil
}

// Words is what the reader knows of words beside its lexicon.
func (r *Reader) Words() *lexicon.Vocabulary { return r.known.Words }

// Lexicon is what the reader looks claims up in.
func (r *Reader) Lexicon() *lexicon.Lexicon { return r.known.Lexicon }

// With returns a reader that differs in its lexicon and words, to measure what a
// line of them earns.
func (r *Reader) With(lex *lexicon.Lexicon, words *lexicon.Vocabulary) *Reader {
	other := *r
	other.known = note.NewKnowledge(r.known.Places, lex, words, r.known.Actors)
	return &other
}

// Desk is where one goroutine reads: it reuses scratch memory from report to
// report and must not be shared.
type Desk struct {
	draft.Listener
	annotator note.Annotator
	reader    *Reader
}

// Desk returns a new desk.
func (r *Reader) Desk() *Desk {
	return &Desk{reader: r, annotator: note.NewAnnotator(&r.known, r.model.Analyser(r.setting))}
}

// Read reads a report. A report in a language the reader does not know comes
// back without places or claims.
func (desk *Desk) Read(report *orontes.Report) *orontes.Reading {
	reading := &orontes.Reading{Report: report, Places: []orontes.Toponym{}, Claims: []orontes.Claim{}}
	if !Readable(report.Language) {
		return reading
	}
	d := desk.document(report)
	readClaims(d)
	reading.Places = append(reading.Places, d.Toponyms...)
	reading.Claims = append(reading.Claims, finish(d)...)
	return reading
}

// Readable reports whether the reader reads a language, given as ISO 639-1.
func Readable(code string) bool { return code == "" || code == "en" || code == "und" }

// document annotates a report, to read it.
func (desk *Desk) document(report *orontes.Report) *draft.Document {
	d := draft.NewDocument(thread.NewStory(desk.annotator.Annotate(report)), desk.reader.choices, desk.reader.surety, &desk.Listener)
	d.Unlisted()
	return d
}

// Choosing returns a reader that differs in its weights: to train them, and to
// read what they were not trained on.
func (r *Reader) Choosing(choices draft.Choices) *Reader {
	other := *r
	other.choices = choices
	return &other
}

// Choices are the weights that the reader chooses by.
func (r *Reader) Choices() draft.Choices { return r.choices }
