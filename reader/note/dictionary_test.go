package note_test

import (
	"testing"

	"orontes/reader/note"
)

// What the words of the lexicon are, and what the words beside them make of them.
func TestTags(t *testing.T) {
	check(t, []row[string]{
		{"They closed the Jaber crossing.", "crossing", "NN"},
		{"They saw the convoy crossing Jordan.", "crossing", "VBG"},
		{"They are accused of shooting a teacher.", "shooting", "VBG"},
		{"They condemned the shooting.", "shooting", "NN"},
		{"They hit a village southwest of the city.", "southwest", "RB"},
		{"They hit the southwest of the city.", "southwest", "NN"},
		{"The Turkey-backed factions advanced.", "backed", "JJ"},
		{"Turkey backed factions.", "backed", "VBD"},
		{"A man was shot dead in Hama.", "shot", "VBN"},
		{"Gunmen shot dead a man in Hama.", "shot", "VBD"},
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return s.Tokens[i].XPOS })
}
