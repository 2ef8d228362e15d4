package note_test

import (
	"strings"
	"testing"

	"orontes"
	"orontes/reader/lexicon"
	"orontes/reader/note"
)

func TestAccusationKind(t *testing.T) {
	for _, r := range []struct {
		kind       orontes.Kind
		name, want string
	}{
		{"casualties", "killed", "killing"},
		{"casualties", "injured", "other"},
		{"attack", "torture", "torture"},
		{"attack", "raid", "other"},
		{"strike", "shelling", "bombing"},
		{"strike", "chemical", "chemical"},
		{"aid", "blocked", "blocking_aid"},
		{"aid", "delivered", "other"},
		{"", "", "other"},
	} {
		if got := known().Accusations.Kind(r.kind, r.name); got != r.want {
			t.Errorf("%s.%s is accused of as %s, want %s", r.kind, r.name, got, r.want)
		}
	}
}

func TestAccusers(t *testing.T) {
	for _, r := range []struct {
		verb           string
		accuses, blame bool
	}{
		{"accuse", true, false}, {"blame", true, true}, {"praise", false, false}, {"thank", false, false},
	} {
		a := known().Accusations
		if got := a.Verbs[r.verb]; got != r.accuses {
			t.Errorf("to %s is to accuse: %t", r.verb, got)
		}
		if got := a.Blame[r.verb]; got != r.blame {
			t.Errorf("to %s is to blame: %t", r.verb, got)
		}
	}
}

// Accusers are a class of verbs and no accusation.
func TestAccusationLists(t *testing.T) {
	list, errs := lexicon.ParseList(strings.NewReader("accusers: slam\ntheft: attack.robbery\n"), "x.lst")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	a := note.NewAccusations(list)
	if got := a.Kind("attack", "robbery"); got != "theft" {
		t.Errorf("attack.robbery is %s, want theft", got)
	}
	if !a.Verbs["slam"] || a.Blame["slam"] || a.Verbs["theft"] {
		t.Errorf("accusers are %v, blamers %v", a.Verbs, a.Blame)
	}
	if got := a.Kind("", "slam"); got != "other" {
		t.Errorf("slam is %s, want other", got)
	}
}

// A verb is light in the ways its list has it, and saying verbs are apart.
func TestLightVerbs(t *testing.T) {
	list, errs := lexicon.ParseList(strings.NewReader("agent: launch\npatient: suffer\noccur: hit\n"), "light.lst")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	l := note.NewLightVerbs(list, map[string]orontes.Stance{"deny": orontes.States})
	for _, r := range []struct {
		verb                         string
		agent, patient, occurs, says bool
	}{
		{"launch", true, false, false, false},
		{"suffer", false, true, false, false},
		{"hit", false, false, true, false},
		{"deny", false, false, false, true},
		{"eat", false, false, false, false},
	} {
		if l.Agent[r.verb] != r.agent || l.Patient[r.verb] != r.patient || l.Occur[r.verb] != r.occurs || l.Says[r.verb] != r.says {
			t.Errorf("%s: agent %t, patient %t, occurs %t, says %t", r.verb, l.Agent[r.verb], l.Patient[r.verb], l.Occur[r.verb], l.Says[r.verb])
		}
	}
}
