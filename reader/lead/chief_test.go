package lead_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/learn"
	"orontes/reader/draft"
	"orontes/reader/lead"
)

// listened are the choices that are made from now on.
func listened(d *draft.Document) *[]draft.Choice {
	var all []draft.Choice
	d.Listener.Chosen = func(c draft.Choice) { all = append(all, c) }
	return &all
}

func TestChief(t *testing.T) {
	urged := deed{"urged", orontes.Claim{Kind: orontes.Statement, Type: "urge"}}
	threatened := deed{"threatened", orontes.Claim{Kind: orontes.Statement, Type: "threaten"}}
	shell := deed{"shell", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Modality: orontes.Planned}}
	for _, c := range []struct {
		about string
		text  string
		deeds []deed
		want  []string // the claims offered
		chief int      // without weights
	}{
		{"nothing told", "It rained.", nil, nil, -1},
		{"one claim", "The army shelled Homs.", []deed{shelled}, []string{"c-0"}, 0},
		{"two claims", "The army shelled Homs. Rebels seized Hama.", []deed{shelled, seized}, []string{"c-0", "c-1"}, 0},
		{"what is threatened does not lead", "The army threatened to shell Homs.", []deed{threatened, shell}, []string{"c-0"}, 0},
		{"wherever the threat stands", "The army threatened to shell Homs.", []deed{shell, threatened}, []string{"c-1"}, 1},
		{"what is told beside a threat may", "The army threatened Homs. Rebels seized Hama.", []deed{threatened, seized}, []string{"c-0", "c-1"}, 0},
		{"what a statement of no line stands over may", "The army threatened to shell Homs.", []deed{{"threatened", orontes.Claim{Kind: orontes.Statement, Type: "praise"}}, shell}, []string{"c-0", "c-1"}, 0},
		{"a statement under a statement may", "The mayor urged a man who threatened Homs to leave.", []deed{urged, threatened}, []string{"c-0", "c-1"}, 0},
	} {
		d, claims := report(t, c.text, c.deeds...)
		choices := listened(d)
		if got := lead.Chief(d, claims); got != c.chief {
			t.Errorf("%s: %q: %d, want %d", c.about, c.text, got, c.chief)
		}
		var got []string
		for _, choice := range *choices {
			if choice.Name != "chief" {
				t.Errorf("%s: a choice of %s", c.about, choice.Name)
			}
			for _, o := range choice.Options {
				got = append(got, o.Claim)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}

// TestManyClaims: the chief is sought among the first.
func TestManyClaims(t *testing.T) {
	for n, want := range map[int]int{1: 1, 20: 20, 21: 20, 50: 20} {
		d, claims := report(t, "The army shelled Homs.", slices.Repeat([]deed{shelled}, n)...)
		choices := listened(d)
		lead.Chief(d, claims)
		if got := len((*choices)[0].Options); got != want {
			t.Errorf("%d claims: %d options, want %d", n, got, want)
		}
	}
}

// TestChosenChief: only a chief that was learnt says so.
func TestChosenChief(t *testing.T) {
	for _, c := range []struct {
		weights string
		chief   int
		by      []string
	}{
		{"", 0, nil},
		{"kind control\t5000\n", 1, []string{"choice:chief"}},
		{"kind strike\t5000\n", 0, []string{"choice:chief"}},
	} {
		d, claims := report(t, "The army shelled Homs. Rebels seized Hama.", shelled, seized)
		if c.weights != "" {
			ranker, err := learn.ParseRanker(c.weights)
			if err != nil {
				t.Fatal(err)
			}
			d.Choices = draft.Choices{"chief": ranker}
		}
		k := lead.Chief(d, claims)
		if k != c.chief {
			t.Errorf("%q: claim %d, want %d", c.weights, k, c.chief)
		}
		if diff := cmp.Diff(c.by, claims[k].By); diff != "" {
			t.Errorf("%q: %s", c.weights, diff)
		}
	}
}

// TestLeading: what may make a claim the one that its report is about.
func TestLeading(t *testing.T) {
	amount := func(n float64) *orontes.Figure { return &orontes.Figure{Best: &n} }
	dead := func(word string, n float64) deed {
		return deed{word, orontes.Claim{Kind: orontes.Casualties, Type: "killed", Figure: amount(n)}}
	}
	homs := &orontes.Toponym{Span: orontes.Span{Start: 500, End: 504}, Place: orontes.Place{Name: "Homs", Key: "homs", Country: "SY", Resolved: true, Precision: orontes.PrecisionSettlement}}
	syria := &orontes.Toponym{Span: orontes.Span{Start: 510, End: 515}, Place: orontes.Place{Name: "Syria", Key: "syria", Country: "SY", Resolved: true, Precision: orontes.PrecisionCountry}}
	at := func(of deed, p *orontes.Toponym) deed { of.claim.Place = p; return of }
	const two = "The army shelled Homs. Rebels killed 40 people."
	for _, c := range []struct {
		about    string
		text     string
		deeds    []deed
		families []string   // of the features compared
		want     [][]string // of each claim
	}{
		{"its kind and type", two, []deed{shelled, killed}, []string{"kind", "type"}, [][]string{{"kind strike", "type strike.shelling"}, {"kind casualties", "type casualties.killed"}}},
		{"its sentence, from the first claim on", "It rained. " + two, []deed{shelled, killed}, []string{"sentence"}, [][]string{{"sentence 0", "sentence 0 strike"}, {"sentence 1", "sentence 1 casualties"}}},
		{"the highest toll", two, []deed{dead("killed", 40), dead("people", 3)}, []string{"highest", "lower", "tens", "few"}, [][]string{{"highest", "highest casualties", "tens casualties"}, {"few casualties", "lower", "lower casualties"}}},
		{"a figure that is no toll", two, []deed{{"shelled", orontes.Claim{Kind: orontes.Strike, Type: "shelling", Figure: amount(40)}}}, []string{"highest", "lower", "tens"}, [][]string{{"tens strike"}}},
		{"a figure told twice", two, []deed{dead("killed", 40), dead("people", 40)}, []string{"figure told"}, [][]string{{"figure told again"}, {"figure told again"}}},
		{"told before and again", two, []deed{killed, killed, shelled}, []string{"told before", "told again"}, [][]string{{"told again", "told again casualties"}, {"told before"}, nil}},
		{"where it was", two, []deed{at(shelled, homs), at(killed, syria), {"people", orontes.Claim{Kind: orontes.Casualties}}}, []string{"place settlement", "place country", "no place"}, [][]string{
			{"place settlement", "place settlement strike"}, {"place country", "place country casualties"}, {"no place", "no place casualties"},
		}},
		{"a later one says where", two, []deed{at(killed, syria), at(deed{"people", killed.claim}, homs)}, []string{"placed", "places"}, [][]string{
			{"placed better elsewhere", "placed by another", "placed by another after it", "placed by another casualties", "placed by another of its type"},
			{"places the first", "places the first casualties", "places the first, alike", "places the first, next"},
		}},
		{"it says where itself", two, []deed{at(killed, homs), at(deed{"people", killed.claim}, homs)}, []string{"placed", "places"}, [][]string{nil, nil}},
		{"what governs what", "The army shelled Homs, killing 40 people.", []deed{shelled, killing}, []string{"govern"}, [][]string{{"governs", "governs strike"}, {"governed", "governed casualties"}}},
		{"neither governs the other", two, []deed{shelled, killed}, []string{"govern"}, [][]string{nil, nil}},
		{"how it is told", two, []deed{{"shelled", orontes.Claim{Kind: orontes.Strike, Negated: true}}, {"killed", orontes.Claim{Kind: orontes.Casualties, Modality: orontes.Planned}}}, []string{"negated", "not asserted", "modality"}, [][]string{
			{"modality asserted", "negated", "negated strike"}, {"modality planned", "not asserted", "not asserted casualties"},
		}},
		{"who did it", two, []deed{{"shelled", orontes.Claim{Kind: orontes.Strike, Actors: party("state_forces")}}, killed}, []string{"actor"}, [][]string{{"actor", "actor named 1", "actor state_forces", "actor strike"}, nil}},
	} {
		d, claims := report(t, c.text, c.deeds...)
		choices := listened(d)
		lead.Chief(d, claims)
		var got [][]string
		for _, o := range (*choices)[0].Options {
			got = append(got, of(o.Features, c.families...))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}

// of are those of a list that begin with one of some words, in order.
func of(all []string, starts ...string) []string {
	var some []string
	for _, f := range all {
		if slices.ContainsFunc(starts, func(start string) bool { return strings.HasPrefix(f, start) }) {
			some = append(some, f)
		}
	}
	slices.Sort(some)
	return some
}

// TestPlaceNamedMost: how often a claim's place is named, and how far behind the one
// that is named most often.
func TestPlaceNamedMost(t *testing.T) {
	const text = "The army shelled Homs. Rebels fled from Homs. Rebels seized Hama."
	for _, c := range []struct {
		place string
		want  []string
	}{
		{"Homs", []string{"place behind 0", "place named 2", "place named most"}},
		{"Hama", []string{"place behind 1", "place named 1"}},
	} {
		d, claims := report(t, text, shelled)
		at := slices.IndexFunc(d.Toponyms, func(p orontes.Toponym) bool { return p.Text == c.place && p.Resolved })
		if at < 0 {
			t.Fatalf("no place %s", c.place)
		}
		claims[0].Place = &d.Toponyms[at]
		choices := listened(d)
		lead.Chief(d, claims)
		if diff := cmp.Diff(c.want, of((*choices)[0].Options[0].Features, "place behind", "place named")); diff != "" {
			t.Errorf("%s: %s", c.place, diff)
		}
	}
}
