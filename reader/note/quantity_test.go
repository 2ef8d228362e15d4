package note_test

import (
	"testing"

	"orontes"
	"orontes/reader/note"
)

func TestQuantityOf(t *testing.T) {
	check(t, []row[string]{
		{"Some 30 rebels captured Hama.", "rebels", "Some 30"},
		{"Some 30 rebels captured Hama.", "Hama", ""},
		{"Rebels captured Hama on 6 December.", "December", ""}, // a time
		{"They destroyed 600 houses.", "houses", "600"},
		{"They destroyed houses.", "houses", ""},
	}, func(d *note.Notes, s *note.Sentence, i int) string {
		if q := s.QuantityOf(i); q != nil {
			return d.Words(s, q.First, q.Last)
		}
		return ""
	})
}

func TestQuantityAt(t *testing.T) {
	d := annotate("They destroyed 600 houses and 20 shops.")
	s := &d.Sentences[0]
	if len(s.Quantities) != 2 {
		t.Fatalf("found %d quantities, want 2", len(s.Quantities))
	}
	for k := range s.Quantities {
		if got := s.QuantityAt(s.Quantities[k].Span); got != k {
			t.Errorf("quantity %d is found as %d", k, got)
		}
	}
	if got := s.QuantityAt(orontes.Span{Start: 0, End: 4}); got != -1 {
		t.Errorf("a word that counts nothing is quantity %d", got)
	}
}

func TestTimes(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels captured Hama on Thursday.", "Thursday", true},
		{"Rebels captured Hama on Thursday.", "Hama", false},
		{"Rebels captured Hama on 6 December.", "6", true},
		{"Rebels captured 6 tanks.", "6", false},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.Timed[i] })
}
