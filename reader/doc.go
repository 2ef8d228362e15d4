// Package reader reads reports: who says what happened, to whom, where, when,
// how many, how surely.
//
// It promises that every claim has a quote that stands in the report word for
// word, that a claim's figure stands in its quote's sentence, that the same
// report gives the same claims with the same ids on every machine, and that
// what could not be read is left out rather than guessed.
//
// The work goes sentence by sentence over dependency trees. A word of the
// lexicon may open a claim (event.go): its lines (match.go) are laid over the
// phrases around it, whatever the construction: active, passive, relative
// clause, noun (frame.go, fill.go). Then parties, place, time, figure, speaker
// and modality are chosen, one file each, and last the numbers that no word's
// claim has taken (leftover.go). Where the parser hung a time or a backer on the
// wrong word, bare.go hangs it anew.
//
// Which words mean what stands in the data of packages lexicon and actor, not
// here.
package reader
