// Package frame lays the lines of the lexicon over a sentence: the phrases around a word
// by their deep grammatical position, and which of them fills which role of which line
// (Fillmore, "Frame semantics", 1982). It proposes every reading; what is told is chosen
// later.
package frame
