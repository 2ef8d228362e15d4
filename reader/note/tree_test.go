package note_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes/reader/note"
)

// check compares what a function says of the word of each row.
func check[T any](t *testing.T, rows []row[T], of func(*note.Notes, *note.Sentence, int) T) {
	t.Helper()
	for _, r := range rows {
		d := annotate(r.text)
		s, i := find(t, d, r.word)
		if diff := cmp.Diff(r.want, of(d, s, i)); diff != "" {
			t.Errorf("%q of %q (-want +got):\n%s", r.word, r.text, diff)
		}
	}
}

func TestIsRel(t *testing.T) {
	for _, r := range []struct {
		have, want string
		is         bool
		universal  string
	}{
		{"nsubj", "nsubj", true, "nsubj"},
		{"nsubj:pass", "nsubj", true, "nsubj"},
		{"nsubj", "nsubj:pass", false, "nsubj"},
		{"nsubjective", "nsubj", false, "nsubjective"},
		{"acl:relcl", "acl", true, "acl"},
		{"advcl", "acl", false, "advcl"},
	} {
		if got := note.IsRel(r.have, r.want); got != r.is {
			t.Errorf("%s is %s: %t", r.have, r.want, got)
		}
		if got := note.Universal(r.have); got != r.universal {
			t.Errorf("%s is universally %s, want %s", r.have, got, r.universal)
		}
	}
}

func TestPreposition(t *testing.T) {
	check(t, []row[string]{
		{"Rebels attacked the base in Hama.", "Hama", "in"},
		{"Rebels attacked Hama.", "Hama", ""},
		{"The army withdrew out of Hama.", "Hama", "out of"},
		{"The army stayed out on Friday.", "Friday", "on"},
		{"Troops massed north of Hama.", "Hama", "north of"},
		{"The governor of Hama fled.", "Hama", "of"},
		{"The north of Syria is calm.", "Syria", "of"}, // a part, not a direction
		{"According to residents, the town fell.", "residents", "according to"},
		{"Residents said the town fell.", "Residents", ""},
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return s.Preposition(i) })
}

func TestConjuncts(t *testing.T) {
	check(t, []row[[]string]{
		{"Rebels captured Hama, Homs and Aleppo.", "Hama", []string{"Hama", "Homs", "Aleppo"}},
		{"Rebels captured Hama.", "Hama", []string{"Hama"}},
		{"Rebels captured Hama in Syria.", "Hama", []string{"Hama"}},
		{"Rebels shelled and captured Hama.", "shelled", []string{"shelled", "captured"}},
	}, func(_ *note.Notes, s *note.Sentence, i int) []string {
		var all []string
		for _, c := range s.Conjuncts(i) {
			all = append(all, form(s, c))
		}
		return all
	})
}

func TestPassive(t *testing.T) {
	check(t, []row[bool]{
		{"Hama was captured by rebels.", "captured", true},
		{"Rebels captured Hama.", "captured", false},
		{"Rebels have captured Hama.", "captured", false},
		{"The town has been captured.", "captured", true},
		{"The bridge destroyed on Friday was old.", "destroyed", true},
		{"The bomb that destroyed the bridge was old.", "destroyed", false},
		{"Three people got killed in Hama.", "killed", true},
		{"The bomb killed three people in Hama.", "killed", false},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.Passive(i) })
}

func TestSubject(t *testing.T) {
	check(t, []row[string]{
		{"Rebels captured Hama.", "captured", "Rebels"},
		{"Hama was captured by rebels.", "captured", "Hama"},
		{"The army said rebels captured Hama.", "captured", "rebels"},
		{"The army vowed to capture Hama.", "capture", ""},
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return form(s, s.Subject(i)) })
}

func TestClause(t *testing.T) {
	check(t, []row[string]{
		{"Rebels captured Hama.", "Hama", "captured"},
		{"The army said rebels captured Hama.", "Hama", "captured"},
		{"The army said rebels captured Hama.", "army", "said"},
		{"The army said rebels captured Hama.", "captured", "captured"},
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return form(s, s.Clause(i)) })
}

func TestDepth(t *testing.T) {
	for _, r := range []struct {
		below, top string
		want       int
	}{
		{"said", "said", 0},
		{"captured", "said", 1},
		{"Hama", "said", 2},
		{"rebels", "captured", 1},
		{"army", "captured", -1}, // beside it
		{"said", "captured", -1}, // above it
	} {
		d := annotate("The army said rebels captured Hama.")
		s, i := find(t, d, r.below)
		_, top := find(t, d, r.top)
		if got := s.Depth(i, top); got != r.want {
			t.Errorf("%s hangs %d below %s, want %d", r.below, got, r.top, r.want)
		}
	}
}

func TestFinite(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels captured Hama.", "captured", true},
		{"Rebels vowed to capture Hama.", "capture", false},
		{"Hama was captured.", "captured", false},
		{"Rebels hold Hama.", "hold", true},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.Finite(i) })
}

func TestRelativePronoun(t *testing.T) {
	check(t, []row[bool]{
		{"The rebels, who captured Hama, advanced.", "who", true},
		{"The army said that rebels captured Hama.", "that", false},
		{"The bomb that killed him was old.", "that", true},
		{"They captured Hama.", "They", false},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.RelativePronoun(i) })
}

func TestBareNumber(t *testing.T) {
	check(t, []row[string]{
		{"In Hama 94 were killed.", "killed", "94"},
		{"In Hama 94 soldiers were killed.", "killed", ""},
		{"In 2014 were killed four men.", "killed", ""},
		{"Some 94 were killed and 320 injured.", "injured", "320"},
		{"Rebels were killed.", "killed", ""},
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return form(s, s.BareNumber(i)) })
}

func TestPartOf(t *testing.T) {
	check(t, []row[string]{
		{"Rebels seized most of the province.", "province", "most"},
		{"Rebels seized the capital of the province.", "province", ""},
		{"Rebels seized parts of Hama.", "Hama", "parts"},
		{"Rebels seized the town of Rastan.", "Rastan", ""},
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return s.PartOf(i) })
}

// A clause that hangs from a time hangs from the verb above.
func TestUp(t *testing.T) {
	type up struct{ Head, Rel string }
	check(t, []row[up]{
		{"Rebels captured Hama.", "Hama", up{"captured", "obj"}},
		{"Hama was captured.", "Hama", up{"captured", "nsubj"}},
		{"Rebels captured Hama.", "captured", up{"", "root"}},
		{"The men who fled were shot.", "fled", up{"men", "acl"}},
	}, func(_ *note.Notes, s *note.Sentence, i int) up {
		h, rel := s.Up(i)
		return up{form(s, h), rel}
	})
}
