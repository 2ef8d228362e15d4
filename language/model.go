package language

import (
	_ "embed" // the model
	"fmt"
	"sync"

	"orontes/language/internal/model"
	"orontes/language/internal/segment"
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

// Sentences returns the half-open ranges of bytes of a text's sentences, in order,
// as an analyser would cut them. It analyses nothing.
func (m *Model) Sentences(text string) [][2]int {
	s := segment.Segmenter{Breaks: m.parts.Breaks, Class: m.parts.Class}
	words, sentences := s.Split(text)
	out := make([][2]int, len(sentences))
	for i, c := range sentences {
		out[i] = [2]int{words[c.First].Start, words[c.Last-1].End}
	}
	return out
}

// Decode reads a model that language/train wrote.
func Decode(b []byte) (*Model, error) {
	parts, err := model.Decode(b)
	if err != nil {
		return nil, err
	}
	return &Model{parts: parts}, nil
}
