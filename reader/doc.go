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
// noun (frame.go); the fillers are told
// apart by what they are (filler.go, wordclass.go, person.go, affiliation.go);
// then place, time, figure, speaker and modality are read, one file each.
//
// Where it was is found in steps: the place named beside the word (where.go),
// the narrower of two (narrow.go), each of a list (enumeration.go,
// toponyms.go), a place in no gazetteer (unlisted.go), the scene that the
// report has set (scene.go), and that of the same deed told again (deed.go). A
// circumstance that moves it to another day or place keeps it from both
// (circumstance.go). Where the parser hung a phrase on the wrong word,
// attach.go hangs it anew.
//
// Which words mean what stands in the data of packages lexicon and actor, not
// here.
package reader
