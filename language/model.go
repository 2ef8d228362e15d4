package language

import "sync"

// Setting chooses between speed and accuracy.
type Setting int

const (
	// Fast parses greedily.
	Fast Setting = iota
	// Accurate keeps several readings of a sentence until its end.
	Accurate
)

// Model is a trained model. It is immutable and safe for concurrent use.
type Model struct{}

var load = sync.OnceValues(func() (*Model, error) { return &Model{}, nil })

// Load returns the embedded model, which the process loads once.
func Load() (*Model, error) { return load() }

// Analyser analyses texts. It reuses its scratch memory and is not safe for
// concurrent use: each goroutine takes its own from the model.
type Analyser struct{ model *Model }

// Analyser returns a new analyser with the given setting.
func (m *Model) Analyser(s Setting) *Analyser { return &Analyser{model: m} }

// Analyse splits a text into sentences and words, and analyses each.
func (a *Analyser) Analyse(text string) []Sentence { return nil }

// AnalyseTokens analyses sentences whose words are given.
func (a *Analyser) AnalyseTokens(sents [][]string) []Sentence { return nil }
