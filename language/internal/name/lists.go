package name

import (
	_ "embed" // the word lists
	"strings"

	"orontes/language/internal/word"
)

//go:embed data/words.txt
var wordText string

// kinds maps a folded word to a bit for each list that it is in.
var kinds = func() map[word.Atom]uint8 {
	m := map[word.Atom]uint8{}
	bit := uint8(1)
	for line := range strings.Lines(wordText) {
		_, words, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			m[word.Of(w).Norm] |= bit
		}
		bit <<= 1
	}
	return m
}()

// kindAtoms turns sets of lists into atoms.
var kindAtoms = atoms(21001)

func atoms(seed uint64) (a [256]word.Atom) {
	for i := range a {
		a[i] = word.Mix(uint64(i) + seed)
	}
	return a
}
