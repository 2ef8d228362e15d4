package language

import (
	_ "embed" // the model
	"fmt"
	"sync"

	"orontes/language/internal/model"
)

//go:embed model/english.bin
var embedded []byte

// Setting chooses between speed and accuracy.
type Setting int

const (
	// Fast parses greedily.
	Fast Setting = iota
	// Accurate keeps several readings of a sentence until its end.
	Accurate
)

// Model is a trained model. It is immutable and safe for concurrent use.
type Model struct {
	parts *model.Model
}

var load = sync.OnceValues(func() (*Model, error) {
	parts, err := model.Open(embedded)
	if err != nil {
		return nil, fmt.Errorf("embedded language model: %w", err)
	}
	return &Model{parts: parts}, nil
})

// Load returns the embedded model, which the process loads once. The parts that
// only [Accurate] needs go on loading in the background, and the first accurate
// analyser waits for them.
func Load() (*Model, error) { return load() }

// Decode reads a model that language/train wrote.
func Decode(b []byte) (*Model, error) {
	parts, err := model.Decode(b)
	if err != nil {
		return nil, err
	}
	return &Model{parts: parts}, nil
}
