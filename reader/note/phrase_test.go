package note_test

import (
	"testing"

	"orontes/language"
	"orontes/reader/note"
)

func TestCore(t *testing.T) {
	check(t, []row[string]{
		{"The heavily armed rebel fighters advanced.", "fighters", "heavily armed rebel fighters"},
		{"The fighters advanced.", "fighters", "fighters"},
		{"Some 30 rebel fighters advanced.", "fighters", "rebel fighters"},
		{"Their fighters from Hama advanced.", "fighters", "fighters"},
		{"The Syrian army's soldiers fled.", "soldiers", "soldiers"},
		{"Government soldiers fled.", "soldiers", "Government soldiers"},
	}, func(d *note.Notes, s *note.Sentence, i int) string {
		first, last := s.Core(i)
		return d.Words(s, first, last)
	})
}

func TestCounted(t *testing.T) {
	check(t, []row[string]{
		{"Tens of thousands of residents fled.", "Tens", "residents"},
		{"Hundreds fled the city.", "Hundreds", "Hundreds"},
		{"Dozens of soldiers fled.", "Dozens", "soldiers"},
		{"The governor of Hama fled.", "governor", "governor"},
		{"A convoy of trucks arrived.", "convoy", "trucks"},
		{"A group from Hama arrived.", "group", "group"},
	}, func(_ *note.Notes, s *note.Sentence, i int) string { return form(s, s.Counted(i)) })
}

func TestPartyWord(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels captured Hama.", "Rebels", true},
		{"Rebels captured Hama.", "Hama", false},
		{"The bridge fell.", "bridge", false},
		{"Hezbollah fired rockets.", "Hezbollah", true},
	}, func(d *note.Notes, s *note.Sentence, i int) bool { return d.PartyWord(s, i) })
}

func TestPlaceWord(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels captured Hama.", "Hama", true},
		{"Rebels captured the city.", "city", true},
		{"Rebels captured the soldiers.", "soldiers", false},
		{"Hezbollah fired rockets.", "Hezbollah", false},
	}, func(d *note.Notes, s *note.Sentence, i int) bool { return d.PlaceWord(s, i) })
}

func TestPeople(t *testing.T) {
	check(t, []row[string]{
		{"Syrians fled to Turkey.", "Syrians", "SY"},
		{"Syrians fled to Turkey.", "Turkey", ""},
		{"Turkish troops advanced.", "Turkish", "TR"},
		{"Rebel troops advanced.", "Rebel", ""},
	}, func(d *note.Notes, s *note.Sentence, i int) string {
		country, _ := d.People(s.Token(i))
		return country
	})
}

// Others are of the class of what was counted before.
func TestClass(t *testing.T) {
	check(t, []row[string]{
		{"They destroyed the bridge.", "bridge", "bridge"},
		{"They destroyed the hopes.", "hopes", ""},
		{"They destroyed the hospital.", "hospital", "hospital"},
		{"They destroyed 600 houses and damaged 1,500 others.", "others", "housing"},
		{"They destroyed it and damaged 1,500 others.", "others", ""},
	}, func(d *note.Notes, s *note.Sentence, i int) string { return s.Class(d.Known.Words.Objects, i) })
}

func TestIsPerson(t *testing.T) {
	check(t, []row[bool]{
		{"President Bashar al-Assad fled to Moscow.", "Bashar", true},
		{"President Bashar al-Assad fled to Moscow.", "Moscow", false},
		{"John Kirby spoke in Washington.", "Kirby", true},
		{"Hezbollah spoke in Beirut.", "Hezbollah", false},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.IsPerson(i) })
}

func TestIsBody(t *testing.T) {
	check(t, []row[bool]{
		{"Hezbollah fired rockets.", "Hezbollah", true},
		{"Residents fired rockets.", "Residents", false},
		{"The United Nations condemned the attack.", "Nations", true},
		{"The attack was condemned.", "attack", false},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.IsBody(i) })
}

func TestPath(t *testing.T) {
	text := "The army said rebels captured the city of Hama."
	for _, r := range []struct{ from, to, want string }{
		{"captured", "rebels", "nsubj"},
		{"rebels", "captured", "nsubj:<"},
		{"rebels", "city", "nsubj:<obj"},
		{"captured", "Hama", "obj>nmod"},
		{"Hama", "captured", "nmod:of<obj:<"},
		{"captured", "captured", ""},
	} {
		d := annotate(text)
		s, from := find(t, d, r.from)
		_, to := find(t, d, r.to)
		if got := s.Path(from, to); got != r.want {
			t.Errorf("from %s to %s: %s, want %s", r.from, r.to, got, r.want)
		}
	}
}

func TestLocative(t *testing.T) {
	check(t, []row[bool]{
		{"A bomb went off in Jaramana.", "Jaramana", true},
		{"Rebels bombed Jaramana.", "Jaramana", false},
		{"A bomb went off in the town of Rastan.", "Rastan", true},
		{"The mayor of Rastan died.", "Rastan", false},
		{"Convoys came from Rastan.", "Rastan", false},
		{"A bomb went off in Homs and Rastan.", "Rastan", true},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.Locative(i) })
}

func TestSetSomewhere(t *testing.T) {
	check(t, []row[bool]{
		{"A bomb killed four men in Hama.", "killed", true},
		{"A bomb killed four men on Friday.", "killed", false},
		{"The army said in Damascus that a bomb killed four men.", "killed", false},
		{"The army said in Damascus that a bomb killed four men.", "said", true},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return s.SetSomewhere(i) })
}

func TestSameEvent(t *testing.T) {
	for _, r := range []struct {
		text, inner, outer string
		blast, want        bool
	}{
		{"Four men were killed in air strikes.", "strikes", "killed", false, true},
		{"Four men were killed after air strikes.", "strikes", "killed", false, false},
		{"They shelled the town, killing four men.", "killing", "shelled", false, true},
		{"They shelled the town before fleeing west.", "fleeing", "shelled", false, false},
		{"Four men died when a bomb exploded.", "exploded", "died", false, true},
		{"Four men died after a bomb exploded.", "exploded", "died", true, true},
		{"Four men died after a bomb exploded.", "exploded", "died", false, false},
		{"Four men died because a bomb exploded.", "exploded", "died", true, false},
		{"Rebels captured Hama.", "captured", "captured", false, true},
	} {
		d := annotate(r.text)
		s, inner := find(t, d, r.inner)
		_, outer := find(t, d, r.outer)
		if got := s.SameEvent(inner, outer, r.blast); got != r.want {
			t.Errorf("%q: %s and %s are one: %t", r.text, r.inner, r.outer, got)
		}
	}
}

func TestPositionFits(t *testing.T) {
	for _, r := range []struct {
		want, have string
		fits       bool
	}{
		{"loc", "in", true},
		{"loc", "from", false},
		{"loc", "north of", true},
		{"loc", "of", false},
		{"to", "into", true},
		{"into", "to", false},
		{"obj", "obj", true},
		{"obj", "subj", false},
	} {
		if got := note.PositionFits(r.want, r.have); got != r.fits {
			t.Errorf("%s is found at %s: %t", r.want, r.have, got)
		}
	}
}

func TestPlural(t *testing.T) {
	check(t, []row[bool]{
		{"Rebels captured Hama.", "Rebels", true},
		{"A rebel captured Hama.", "rebel", false},
		{"Rebels captured Hama.", "Hama", false},
	}, func(_ *note.Notes, s *note.Sentence, i int) bool { return note.Plural(s.Token(i)) })
}

func TestSquash(t *testing.T) {
	for text, want := range map[string]string{"Deir\n  ez-Zor ": "Deir ez-Zor", "Hama": "Hama", " \n": ""} {
		if got := note.Squash(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

// What stands before a word is counted over hyphens, and is nothing before the first.
func TestBefore(t *testing.T) {
	check(t, []row[[2]string]{
		{"An air - strike hit Hama.", "strike", [2]string{"air", "an"}},
		{"The air strike hit Hama.", "strike", [2]string{"air", "the"}},
		{"Strikes hit Hama.", "hit", [2]string{"strikes", ""}},
	}, func(_ *note.Notes, s *note.Sentence, i int) [2]string {
		return [2]string{s.Before(i)(1), s.Before(i)(2)}
	})
}

func TestWordSorts(t *testing.T) {
	for _, r := range []struct {
		upos          string
		verb, nominal bool
	}{
		{"VERB", true, false}, {"AUX", true, false}, {"NOUN", false, true}, {"PROPN", false, true},
		{"PRON", false, true}, {"NUM", false, true}, {"ADJ", false, false}, {"DET", false, false},
	} {
		token := &language.Token{UPOS: r.upos}
		if got := note.IsVerb(token); got != r.verb {
			t.Errorf("%s is a verb: %t", r.upos, got)
		}
		if got := note.IsNominal(token); got != r.nominal {
			t.Errorf("%s is nominal: %t", r.upos, got)
		}
	}
}
