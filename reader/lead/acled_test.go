package lead_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/learn"
	"orontes/reader/draft"
	"orontes/reader/lead"
)

// TestDeeds: the list of words can be read.
func TestDeeds(t *testing.T) {
	if words, err := lead.Deeds(); err != nil || words == nil {
		t.Errorf("%v, %v", words, err)
	}
}

const shelling = "Shelling/artillery/missile attack"

// coded is a deed with an ACLED sub-event type.
func coded(of deed, acled string) deed {
	of.claim.Codes = &orontes.Codes{ACLED: acled}
	return of
}

func TestEventsOffered(t *testing.T) {
	const attack, overtakes, regains, clash = "Attack", "Non-state actor overtakes territory", "Government regains territory", "Armed clash"
	for _, c := range []struct {
		about string
		text  string
		deeds []deed // the first is the chief
		want  []string
	}{
		{"its own, and other news", "Something went off.", []deed{coded(deed{word: "Something"}, shelling)}, []string{shelling, "Other"}},
		{"none of its own", "Something went off.", []deed{{word: "Something"}}, []string{"Other"}},
		{"other news itself", "Something went off.", []deed{coded(deed{word: "Something"}, "Other")}, []string{"Other"}},
		{"what else is told beside it", "It went off. It went on.", []deed{coded(deed{word: "off"}, shelling), coded(deed{word: "on"}, clash)}, []string{shelling, clash, "Other"}},
		{"what is told far from it", "It went off. It is so. It went on.", []deed{coded(deed{word: "off"}, shelling), coded(deed{word: "on"}, clash)}, []string{shelling, "Other"}},
		{"a word of its sentence", "It is so. It is so. A mob went off.", []deed{coded(deed{word: "off"}, shelling)}, []string{shelling, "Mob violence", "Other"}},
		{"a word of the first sentence", "A mob went on. It is so. It went off.", []deed{coded(deed{word: "off"}, shelling)}, []string{shelling, "Mob violence", "Other"}},
		{"a word of another", "It is so. A mob went on. It went off.", []deed{coded(deed{word: "off"}, shelling)}, []string{shelling, "Other"}},
		{"the beginning of a word", "Kidnappers went off.", []deed{coded(deed{word: "off"}, shelling)}, []string{shelling, "Abduction/forced disappearance", "Other"}},
		{"no beginning of a word", "Mobsters went off.", []deed{coded(deed{word: "off"}, shelling)}, []string{shelling, "Other"}},
		{"a word of several types", "It fell.", []deed{{word: "fell"}}, []string{"Other", overtakes, regains}},
		{"words of several classes, in order", "The army retook it, and a gunman died.", []deed{{word: "retook"}}, []string{"Other", regains, clash, attack}},
	} {
		d, claims := report(t, c.text, c.deeds...)
		choices := listened(d)
		lead.ChiefEvent(d, claims, 0)
		var got []string
		for _, choice := range *choices {
			if choice.Name != "acled" || choice.Claim != "c-0" {
				t.Errorf("%s: a choice of %s for claim %q", c.about, choice.Name, choice.Claim)
			}
			for _, o := range choice.Options {
				var claim orontes.Claim
				o.Set(&claim)
				got = append(got, claim.Codes.ACLED)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
		if got := lead.Code(&claims[0]); got != c.want[0] { // without weights its own
			t.Errorf("%s: %q: coded %q", c.about, c.text, got)
		}
	}
}

// TestNoEvent: what did not happen has no type.
func TestNoEvent(t *testing.T) {
	for _, c := range []struct {
		claim orontes.Claim
		want  *orontes.Codes
	}{
		{orontes.Claim{Modality: orontes.Asserted}, &orontes.Codes{ACLED: "Other"}},
		{orontes.Claim{Modality: orontes.Planned}, nil},
		{orontes.Claim{Modality: orontes.Asserted, Negated: true}, nil},
		{orontes.Claim{Modality: orontes.Asserted, Codes: &orontes.Codes{PLOVER: "AID"}}, &orontes.Codes{ACLED: "Other", PLOVER: "AID"}},
		{orontes.Claim{Modality: orontes.Planned, Codes: &orontes.Codes{PLOVER: "AID"}}, &orontes.Codes{PLOVER: "AID"}},
	} {
		d, claims := report(t, "Something went off.", deed{"Something", c.claim})
		lead.ChiefEvent(d, claims, 0)
		if diff := cmp.Diff(c.want, claims[0].Codes); diff != "" {
			t.Errorf("%s, negated %v: %s", c.claim.Modality, c.claim.Negated, diff)
		}
		if claims[0].By != nil {
			t.Errorf("%s, negated %v: nothing was learnt, but the code is by %q", c.claim.Modality, c.claim.Negated, claims[0].By)
		}
	}
}

// TestChosenEvent: a learnt code takes the place of the claim's own, and of no other
// claim's that shares it.
func TestChosenEvent(t *testing.T) {
	own := &orontes.Codes{ACLED: shelling, PLOVER: "ASSAULT"}
	for _, c := range []struct {
		weights string
		want    string
	}{
		{"own\t5000\n", shelling},
		{"code Mob violence\t5000\n", "Mob violence"},
	} {
		ranker, err := learn.ParseRanker(c.weights)
		if err != nil {
			t.Fatal(err)
		}
		d, claims := report(t, "A mob went off.", deed{"off", orontes.Claim{Codes: own}})
		d.Choices = draft.Choices{"acled": ranker}
		lead.ChiefEvent(d, claims, 0)
		if diff := cmp.Diff(&orontes.Codes{ACLED: c.want, PLOVER: "ASSAULT"}, claims[0].Codes); diff != "" {
			t.Errorf("%q: %s", c.weights, diff)
		}
		if diff := cmp.Diff([]string{"choice:acled"}, claims[0].By); diff != "" {
			t.Errorf("%q: %s", c.weights, diff)
		}
	}
	if own.ACLED != shelling {
		t.Error("codes that claims share were written to")
	}
}

// TestSpeaksForEvents: where a type comes from speaks for it.
func TestSpeaksForEvents(t *testing.T) {
	const mob = "Mob violence"
	for _, c := range []struct {
		about string
		text  string
		deeds []deed
		want  [][]string // of each option, among those that say where it comes from
	}{
		{"its own", "Something went off.", []deed{coded(deed{word: "off"}, shelling)}, [][]string{{"own"}, {"other"}}},
		{"its own, and a word", "A mob went off.", []deed{coded(deed{word: "off"}, mob)}, [][]string{{"first word of it", "own", "word of it", "word of the first sentence"}, {"other"}}},
		{"in its sentence", "It went off, it went on.", []deed{coded(deed{word: "off"}, shelling), coded(deed{word: "on"}, mob)}, [][]string{{"own"}, {"in its sentence"}, {"other"}}},
		{"beside its sentence", "It went off. It went on.", []deed{coded(deed{word: "off"}, shelling), coded(deed{word: "on"}, mob)}, [][]string{{"own"}, {"beside its sentence"}, {"other"}}},
		{"linked", "The army shelled Homs, killing 40 people.", []deed{coded(shelled, shelling), coded(killing, mob)}, [][]string{
			{"own", "word of it", "word of the first sentence"}, {"in its sentence", "linked"},
			{"first word of it", "word of it", "word of the first sentence"}, {"first word of it", "word of it", "word of the first sentence"}, // the army's
			{"word of it", "word of the first sentence"}, {"other"},
		}},
	} {
		d, claims := report(t, c.text, c.deeds...)
		choices := listened(d)
		lead.ChiefEvent(d, claims, 0)
		var got [][]string
		for _, o := range (*choices)[0].Options {
			var from []string
			for _, f := range of(o.Features, "own", "other", "word of it", "first word of it", "word of the first", "in its", "in the title", "beside", "linked") {
				if !strings.HasPrefix(f, "own of ") {
					from = append(from, f)
				}
			}
			got = append(got, from)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}

// TestWordsOfEvents: each class of words of a sentence speaks once, with the type.
func TestWordsOfEvents(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"A mob went off.", []string{shelling + " of first mob", shelling + " of word mob"}},
		{"A mob of vigilantes went off.", []string{shelling + " of first mob", shelling + " of word mob"}},
		{"A mob went for shelter. Something went off.", []string{shelling + " of first mob"}},
		{"Something went off. A mob went for shelter.", nil},
	} {
		d, claims := report(t, c.text, coded(deed{word: "off"}, shelling))
		choices := listened(d)
		lead.ChiefEvent(d, claims, 0)
		if diff := cmp.Diff(c.want, of((*choices)[0].Options[0].Features, shelling+" of word", shelling+" of first")); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}
