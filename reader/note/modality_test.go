package note_test

import (
	"testing"

	"orontes/reader/note"
)

func TestDenied(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels captured Hama.", "captured", false},
		{"Rebels did not capture Hama.", "capture", true},
		{"Rebels never captured Hama.", "captured", true},
		{"Rebels failed to capture Hama.", "capture", true},
		{"Rebels did not fail to capture Hama.", "capture", false},
		{"Rebels managed to capture Hama.", "capture", false},
		{"The army denied that rebels captured Hama.", "captured", false}, // who denies it is another matter
		{"It is not true that rebels captured Hama.", "captured", true},
		{"It is true that rebels captured Hama.", "captured", false},
		{"Claims that rebels captured Hama are false.", "captured", true},
		{"Claims that rebels captured Hama are many.", "captured", false},
		{"No town was captured.", "captured", true},
		{"The town was captured.", "captured", false},
		{"There were no casualties.", "casualties", true},
		{"There were casualties.", "casualties", false},
		{"They reported no casualties.", "casualties", true}, // denied once, not twice
		{"They reported casualties.", "casualties", false},
		{"There was no sign of a withdrawal.", "withdrawal", true},
		{"There were signs of a withdrawal.", "withdrawal", false},
		{"Aid workers were blocked from entering the camp.", "entering", true},
		{"Aid workers were seen entering the camp.", "entering", false},
	}, func(d *note.Notes, s *note.Sentence, i int) bool { return d.Denied(s, i) })
}

func TestNegated(t *testing.T) {
	check(t, []row[bool]{
		{"The town was not captured.", "captured", true},
		{"The town was captured.", "captured", false},
		{"They were almost killed.", "killed", true},
		{"Almost all were killed.", "killed", false},
		{"Nobody was killed.", "killed", true},
		{"Somebody was killed.", "killed", false},
		{"The army no longer holds Hama.", "holds", true},
		{"The army long held Hama.", "held", false},
		{"The bomb not only killed four men but wounded ten.", "killed", false},
		{"The army said it did not capture Hama.", "said", false},
	}, func(d *note.Notes, s *note.Sentence, i int) bool { return d.Negated(s, i) })
}

func TestWithout(t *testing.T) {
	check(t, []row[bool]{
		{"There were no reports.", "reports", true},
		{"There were two reports.", "reports", false},
		{"No fewer than 12 men died.", "men", false},
		{"No men died.", "men", true},
	}, func(d *note.Notes, s *note.Sentence, i int) bool { return d.Without(s, i) })
}

func TestNegatedBefore(t *testing.T) {
	check(t, []row[bool]{
		{"It is not true.", "true", true},
		{"It is not yet true.", "true", true},
		{"It is not at all true.", "true", false}, // further than two words
		{"It is true.", "true", false},
	}, func(d *note.Notes, s *note.Sentence, i int) bool { return d.NegatedBefore(s, i) })
}

func TestHasTo(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels vowed to capture Hama.", "capture", true},
		{"Rebels could capture Hama.", "capture", false},
		{"Rebels said that they captured Hama.", "captured", false},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.HasTo(i) })
}
