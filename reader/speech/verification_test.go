package speech_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/speech"
)

func TestVerify(t *testing.T) {
	const no, yes = orontes.Unverified, orontes.Verified
	said := []orontes.Attribution{{Speaker: "army"}}
	for _, c := range []struct {
		text, word string
		claim      orontes.Claim
		want       orontes.Verification
	}{
		{"Rebels seized the town, which could not be verified.", "seized", orontes.Claim{}, no},
		{"Rebels seized the town, which could be reached.", "seized", orontes.Claim{}, ""},
		{"The UN verified that rebels seized the town.", "seized", orontes.Claim{}, yes},
		{"The UN said that rebels seized the town.", "seized", orontes.Claim{}, ""},
		{"The UN has not verified that rebels seized the town.", "seized", orontes.Claim{}, no},
		{"Rebels seized the town, unconfirmed reports said.", "seized", orontes.Claim{}, no},
		{"Rebels seized the town, confirmed reports said.", "seized", orontes.Claim{}, ""},
		{"Rebels seized the town, but Reuters could not confirm it.", "seized", orontes.Claim{}, no},
		{"Rebels seized the town, and Reuters did not confirm it.", "seized", orontes.Claim{}, ""}, // might have
		{"Rebels seized the town, but Reuters was not able to confirm it.", "seized", orontes.Claim{}, no},
		{"Rebels seized the town, and Reuters was able to confirm it.", "seized", orontes.Claim{}, ""},
		{"Rebels warned of a war, which could not be verified.", "warned", orontes.Claim{Kind: orontes.Statement}, ""}, // that they said it is sure
		// A sentence that tells nothing itself speaks of the one before.
		{"Rebels seized the town, the army said. The claim could not be verified.", "seized", orontes.Claim{Attribution: said}, no},
		{"Rebels seized the town. The claim could not be verified.", "seized", orontes.Claim{}, ""}, // nobody's claim
		{"Rebels seized the town, the army said. The date could not be verified.", "seized", orontes.Claim{Attribution: said}, ""},
		{"Rebels seized the town, the army said. None of the claims could be verified.", "seized", orontes.Claim{Attribution: said}, no},
		{"Rebels seized the town, the army said. All of the claims were verified.", "seized", orontes.Claim{Attribution: said}, ""},
		{"Rebels seized the town. This is unconfirmed.", "seized", orontes.Claim{}, no}, // no more than a remark
		{"Rebels seized the town. It rained. This is unconfirmed.", "seized", orontes.Claim{}, ""},
	} {
		d := document(t, c.text)
		x := draftOf(t, d, c.word, c.claim)
		for n := range d.Sentences {
			s := &d.Sentences[n]
			first := len(d.Drafts)
			if s == x.S {
				d.Drafts = append(d.Drafts, *x)
			}
			speech.Verify(d, s, first)
		}
		if got := d.Drafts[0].Claim.Verification; got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestSuspect(t *testing.T) {
	for _, c := range []struct {
		text  string
		doers []string
		want  []bool
	}{
		{"Suspected gunmen killed five people.", []string{"gunmen"}, []bool{true}},
		{"Masked gunmen killed five people.", []string{"gunmen"}, []bool{false}},
		{"Gunmen killed five suspected rebels.", []string{"Gunmen"}, []bool{false}},           // others are
		{"Five people were killed, reportedly by gunmen.", []string{"gunmen"}, []bool{false}}, // the killing is
		{"The alleged gunmen killed five people.", []string{"gunmen"}, []bool{true}},
		{"The army and suspected gunmen killed five people.", []string{"army", "gunmen"}, []bool{false, true}},
		{"A suspected Israeli air strike killed five people.", []string{"Israeli"}, []bool{true}},
		{"A deadly Israeli air strike killed five people.", []string{"Israeli"}, []bool{false}},
		{"Suspected gunmen killed five people.", nil, nil},
	} {
		d := document(t, c.text)
		var claim orontes.Claim
		for _, name := range c.doers {
			at := strings.Index(c.text, name)
			claim.Actors = append(claim.Actors, orontes.Actor{Name: name, Span: orontes.Span{Start: at, End: at + len(name)}})
		}
		speech.Suspect(d, &d.Sentences[0], &claim)
		var got []bool
		for _, a := range claim.Actors {
			got = append(got, a.Suspected)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}
