package roles_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/roles"
	"orontes/reader/speech"
)

// charge is an accusation as it is told: of what, by whom, with which word.
type charge struct {
	Kind         orontes.Kind
	Type         string
	Speaker, Saw string
}

// chargeOf is what a claim tells of an accusation.
func chargeOf(c *orontes.Claim) charge {
	m := charge{Kind: c.Kind, Type: c.Type}
	for _, a := range c.Attribution {
		m.Speaker, m.Saw = m.Speaker+a.Speaker, m.Saw+a.Verb
	}
	return m
}

func TestAllege(t *testing.T) {
	for _, c := range []struct {
		text, word string
		kind       orontes.Kind
		want       charge
	}{
		{"The army accused rebels of killing soldiers.", "killing", orontes.Casualties, charge{orontes.Accusation, "killing", "army", "accuse"}},
		{"Rebels were accused of killing soldiers.", "killing", orontes.Casualties, charge{orontes.Accusation, "killing", speech.Unnamed, "accuse"}},
		{"The army accused rebels of bombing Homs.", "bombing", orontes.Strike, charge{orontes.Accusation, "bombing", "army", "accuse"}},
		{"The army suspended officers for killing soldiers.", "killing", orontes.Casualties, charge{orontes.Casualties, "killed", "", ""}},
		{"The army cleared rebels of killing soldiers.", "killing", orontes.Casualties, charge{orontes.Casualties, "killed", "", ""}},
		{"The army praised rebels for killing soldiers.", "killing", orontes.Casualties, charge{orontes.Casualties, "killed", "", ""}},
		{"The army saw rebels killing soldiers.", "killing", orontes.Casualties, charge{orontes.Casualties, "killed", "", ""}},
		{"The army killed rebels after killing soldiers.", "killing", orontes.Casualties, charge{orontes.Casualties, "killed", "", ""}},
	} {
		d := document(t, c.text)
		x := read(t, d, c.word, c.kind)
		roles.Allege(d, x.S, x.Reading, &x.Claim)
		if diff := cmp.Diff(c.want, chargeOf(&x.Claim)); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestAlleged: an accusation is made, however what it is about was told.
func TestAlleged(t *testing.T) {
	before := orontes.Claim{Kind: orontes.Casualties, Type: "killed", Modality: orontes.Planned, Accumulation: orontes.Flow, Object: "housing"}
	for _, c := range []struct {
		text string
		want orontes.Claim
	}{
		{"The army accused rebels of killing soldiers.", orontes.Claim{Kind: orontes.Accusation, Type: "killing", Modality: orontes.Asserted}},
		{"The army saw rebels killing soldiers.", before},
	} {
		d := document(t, c.text)
		x := read(t, d, "killing", orontes.Casualties)
		got := before
		roles.Allege(d, x.S, x.Reading, &got)
		got.Attribution = nil
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

func TestAccusing(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The army accused rebels of killing soldiers.", "The army accused rebels of killing soldiers"},
		{"On Monday the army accused rebels of killing soldiers.", "the army accused rebels of killing soldiers"},
		{"The army saw rebels killing soldiers.", "killing soldiers"},
	} {
		d := document(t, c.text)
		x := read(t, d, "killing", orontes.Casualties)
		_, last := word(t, d, "soldiers")
		quote := roles.Accusing(d, x.S, x.Reading, d.Span(x.S, x.Reading.Head, last+1))
		if got := quote.In(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestAccuse(t *testing.T) {
	for _, c := range []struct {
		about, text, word string
		want              []charge
	}{
		{"of no deed that is read", "The army accused rebels of staging a play.", "accused", []charge{{orontes.Accusation, "other", "army", "accuse"}}},
		{"of nothing", "The army blamed the rebels.", "blamed", []charge{{orontes.Accusation, "other", "army", "blame"}}},
		{"of nothing", "The army accused the rebels.", "accused", nil},
	} {
		d := document(t, c.text)
		x := read(t, d, c.word, orontes.Statement)
		d.Drafts = append(d.Drafts, x)
		roles.Accuse(d, 0)
		var got []charge
		for _, a := range d.Drafts[1:] {
			got = append(got, chargeOf(&a.Claim))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}

// TestAccuseOnce: a deed that is read as an accusation is told by it, and what was told
// before says of what somebody is blamed.
func TestAccuseOnce(t *testing.T) {
	for _, c := range []struct {
		about, text, word, deed string
		kind                    orontes.Kind
		alleged                 bool
		want                    []charge
	}{
		{"read as an accusation", "The army accused rebels of killing soldiers.", "accused", "killing", orontes.Casualties, true, nil},
		{"not read as one", "The army accused rebels of killing soldiers.", "accused", "killing", orontes.Casualties, false, []charge{{orontes.Accusation, "killing", "army", "accuse"}}},
		{"told before", "A strike killed soldiers and the army blamed the rebels.", "blamed", "killed", orontes.Casualties, false, []charge{{orontes.Accusation, "killing", "army", "blame"}}},
		{"told before", "Thousands fled and the army blamed the rebels.", "blamed", "fled", orontes.Displacement, false, []charge{{orontes.Accusation, "displacement", "army", "blame"}}},
	} {
		d := document(t, c.text)
		deed, x := read(t, d, c.deed, c.kind), read(t, d, c.word, orontes.Statement)
		if c.alleged {
			roles.Allege(d, deed.S, deed.Reading, &deed.Claim)
		}
		d.Drafts = append(d.Drafts, deed, x)
		roles.Accuse(d, 0)
		var got []charge
		for _, a := range d.Drafts[2:] {
			got = append(got, chargeOf(&a.Claim))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}
