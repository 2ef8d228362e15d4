package note_test

import (
	"testing"

	"orontes/reader/note"
)

// A bare time is no part of the name before it, and the backer did nothing.
func TestBareTimes(t *testing.T) {
	type hung struct{ Head, Rel string }
	check(t, []row[hung]{
		{"Rebels captured Hama Thursday.", "Hama", hung{"captured", "obj"}},
		{"Rebels captured Hama Thursday.", "Thursday", hung{"captured", "obl:unmarked"}},
		{"Rebels captured Hama on Thursday.", "Hama", hung{"captured", "obj"}},
		{"Rebels captured Hama on Thursday.", "Thursday", hung{"captured", "obl"}},
		{"Rwanda-backed M23 captured Goma.", "M23", hung{"captured", "nsubj"}},
		{"Rwanda-backed M23 captured Goma.", "Rwanda", hung{"backed", "obl"}},
		{"Rwanda captured Goma.", "Rwanda", hung{"captured", "nsubj"}},
	}, func(_ *note.Notes, s *note.Sentence, i int) hung {
		t := s.Token(i)
		return hung{form(s, t.Head), t.Rel}
	})
}

func TestBackerIsNoPlace(t *testing.T) {
	check(t, []row[bool]{
		{"Rwanda-backed M23 captured Goma.", "Rwanda", false},
		{"Rwanda-backed M23 captured Goma.", "Goma", true},
		{"M23 captured Goma in Rwanda.", "Rwanda", true},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.Toponym[i] != nil })
}
