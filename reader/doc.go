// Package reader reads reports: who says what happened, to whom, where, when,
// how many, how surely.
//
// It promises that every claim has a quote that stands in the report word for
// word, that a claim's figure stands in its quote's sentence, that the same
// report gives the same claims with the same ids on every machine, and that
// what could not be read is left out rather than guessed.
//
// The work goes sentence by sentence over dependency trees. A word of the
// lexicon opens a claim (match.go); the grammar around it says what fills
// which role, whatever the construction: active, passive, relative clause,
// noun (frame.go, arguments.go, relative.go, nominal.go); the fillers are told apart by what they are
// (filler.go); then place, time, figure, speaker and modality are read, one
// file each. Which words mean what stands in the data of packages lexicon and
// actor, not here.
package reader
