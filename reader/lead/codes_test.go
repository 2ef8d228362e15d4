package lead_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lead"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/thread"
)

// party is one party of a class.
func party(class string) []orontes.Actor { return []orontes.Actor{{Class: class}} }

func TestCodes(t *testing.T) {
	const done, planned, asked, possible = orontes.Asserted, orontes.Planned, orontes.Requested, orontes.Possible
	line := func(e lexicon.Entry) *frame.Reading { return &frame.Reading{Entry: &e} }
	codes := func(acled, plover string) *orontes.Codes { return &orontes.Codes{ACLED: acled, PLOVER: plover} }
	const shelling, overtakes, regains, clash = "Shelling/artillery/missile attack", "Non-state actor overtakes territory", "Government regains territory", "Armed clash"
	for _, c := range []struct {
		about   string
		claim   orontes.Claim
		reading *frame.Reading
		want    *orontes.Codes
	}{
		{"its type's", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: done}, nil, codes(shelling, "ASSAULT:heavy-weapons")},
		{"a type without", orontes.Claim{Kind: orontes.Casualties, Type: "killed", Modality: done}, nil, nil},
		{"a type with one", orontes.Claim{Kind: orontes.Aid, Type: "delivered", Modality: done}, nil, codes("", "AID")},
		{"by whom", orontes.Claim{Kind: orontes.Control, Type: "captured", Modality: done, Actors: party("state_forces")}, nil, codes(regains, "ASSAULT:heavy-weapons")},
		{"by others", orontes.Claim{Kind: orontes.Control, Type: "captured", Modality: done, Actors: party("armed_group")}, nil, codes(overtakes, "ASSAULT:heavy-weapons")},
		{"by those without a class", orontes.Claim{Kind: orontes.Control, Type: "captured", Modality: done, Actors: party("")}, nil, codes(overtakes, "ASSAULT:heavy-weapons")},
		{"by whom and to whom", orontes.Claim{Kind: orontes.Casualties, Type: "killed", Modality: done, Actors: party("armed_group"), Targets: party("state_forces")}, nil, codes(clash, "ASSAULT")},
		{"by whom and to others", orontes.Claim{Kind: orontes.Casualties, Type: "killed", Modality: done, Actors: party("armed_group"), Targets: party("civilians")}, nil, codes("Attack", "ASSAULT")},
		{"to whom alone", orontes.Claim{Kind: orontes.Casualties, Type: "killed", Modality: done, Targets: party("state_forces")}, nil, nil},
		{"its line's", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: done}, line(lexicon.Entry{ACLED: clash, PLOVER: "ASSAULT:firearms"}), codes(clash, "ASSAULT:firearms")},
		{"a line that says one", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: done}, line(lexicon.Entry{PLOVER: "ASSAULT:firearms"}), codes(shelling, "ASSAULT:firearms")},
		{"a line that says none", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: done}, line(lexicon.Entry{}), codes(shelling, "ASSAULT:heavy-weapons")},
		// What did not happen has no ACLED type, and PLOVER events of its own.
		{"denied", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: done, Negated: true}, nil, codes("", "ASSAULT:heavy-weapons")},
		{"prevented", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: done, Negated: true}, line(lexicon.Entry{Negated: true, ACLED: "Disrupted weapons use"}), codes("Disrupted weapons use", "ASSAULT:heavy-weapons")},
		{"prevented, a line without a code", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: done, Negated: true}, line(lexicon.Entry{Negated: true}), codes("", "ASSAULT:heavy-weapons")},
		{"possible", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: possible}, nil, codes("", "ASSAULT:heavy-weapons")},
		{"threatened", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: planned}, nil, codes("", "THREATEN")},
		{"demanded", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: asked}, nil, codes("", "REQUEST")},
		{"promised", orontes.Claim{Kind: orontes.Aid, Type: "delivered", Modality: planned}, nil, codes("", "AGREE")},
		{"refused", orontes.Claim{Kind: orontes.Aid, Type: "delivered", Modality: planned, Negated: true}, nil, codes("", "REJECT")},
		{"asked for", orontes.Claim{Kind: orontes.Aid, Type: "delivered", Modality: asked}, nil, codes("", "REQUEST")},
		{"not given", orontes.Claim{Kind: orontes.Aid, Type: "delivered", Modality: done, Negated: true}, nil, codes("", "AID")},
		{"words stay words", orontes.Claim{Kind: orontes.Statement, Type: "urge", Modality: planned}, nil, codes("", "REQUEST")},
		{"words stay words", orontes.Claim{Kind: orontes.Statement, Type: "threaten", Modality: asked}, nil, codes("", "THREATEN")},
	} {
		d := document(t, "It rained.")
		if diff := cmp.Diff(c.want, lead.Codes(d, &c.claim, c.reading)); diff != "" {
			t.Errorf("%s: %s.%s, %s, negated %v: %s", c.about, c.claim.Kind, c.claim.Type, c.claim.Modality, c.claim.Negated, diff)
		}
	}
}

func TestHappened(t *testing.T) {
	for _, c := range []struct {
		claim orontes.Claim
		want  bool
	}{
		{orontes.Claim{Modality: orontes.Asserted}, true},
		{orontes.Claim{Modality: orontes.Asserted, Negated: true}, false},
		{orontes.Claim{Modality: orontes.Planned}, false},
		{orontes.Claim{Modality: orontes.Conditional}, false},
		{orontes.Claim{Modality: orontes.Possible, Negated: true}, false},
	} {
		if got := lead.Happened(&c.claim); got != c.want {
			t.Errorf("%s, negated %v: %v", c.claim.Modality, c.claim.Negated, got)
		}
	}
}

func TestCode(t *testing.T) {
	for _, c := range []struct {
		codes *orontes.Codes
		want  string
	}{{nil, ""}, {&orontes.Codes{PLOVER: "AID"}, ""}, {&orontes.Codes{ACLED: "Attack", PLOVER: "ASSAULT"}, "Attack"}} {
		if got := lead.Code(&orontes.Claim{Codes: c.codes}); got != c.want {
			t.Errorf("%+v: %q, want %q", c.codes, got, c.want)
		}
	}
}

var (
	shelled = deed{"shelled", orontes.Claim{Kind: orontes.Strike, Type: "shelling"}}
	killed  = deed{"killed", orontes.Claim{Kind: orontes.Casualties, Type: "killed"}}
	killing = deed{"killing", orontes.Claim{Kind: orontes.Casualties, Type: "killed"}}
	seized  = deed{"seized", orontes.Claim{Kind: orontes.Control, Type: "captured"}}
)

func TestLinked(t *testing.T) {
	for _, c := range []struct {
		text string
		a, b deed
		want bool
	}{
		{"The army shelled Homs, killing 40 people.", shelled, killing, true},
		{"The army shelled Homs and said rebels killed 40 people.", shelled, killed, false},
		{"The army shelled Homs, killing 40 people.", shelled, deed{"people", orontes.Claim{Kind: orontes.Casualties, Type: "killed"}}, false}, // found by a rule
	} {
		d, _ := report(t, c.text, c.a, c.b)
		for _, order := range [][2]int{{0, 1}, {1, 0}} {
			if got := lead.Linked(d, order[0], order[1]); got != c.want {
				t.Errorf("%q, %v: %v", c.text, order, got)
			}
		}
	}
}

// TestNarrowest: of several lines that hold for a claim the narrowest counts.
func TestNarrowest(t *testing.T) {
	words := &lexicon.Vocabulary{Codes: map[string]orontes.Codes{
		"strike.shelling@x": {ACLED: "by x"}, "strike.shelling>y": {ACLED: "to y"}, "strike.shelling@x>y": {ACLED: "by x to y"},
	}}
	d := &draft.Document{Story: thread.NewStory(&note.Notes{Known: &note.Knowledge{Words: words}})}
	for _, c := range []struct{ by, to, want string }{
		{"x", "y", "by x to y"},
		{"x", "z", "by x"},
		{"z", "y", "to y"},
		{"z", "z", "Shelling/artillery/missile attack"}, // the type's
	} {
		claim := orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: orontes.Asserted, Actors: party(c.by), Targets: party(c.to)}
		if got := lead.Codes(d, &claim, nil).ACLED; got != c.want {
			t.Errorf("by %s to %s: %q, want %q", c.by, c.to, got, c.want)
		}
	}
}
