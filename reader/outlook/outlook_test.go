package outlook_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/outlook"
)

// weighed is a claim that a word of a text tells, weighed.
func weighed(t *testing.T, text, word string, c orontes.Claim) *draft.Draft {
	t.Helper()
	d := document(t, text)
	x := draftOf(t, d, word, c)
	outlook.WeighOutlook(d, x)
	if len(x.Choices) != 1 || x.Choices[0].Name != "modality" {
		t.Fatalf("%q: %d choices", text, len(x.Choices))
	}
	return x
}

// offered are the modalities that the options of a choice give.
func offered(c draft.Choice) []orontes.Modality {
	var all []orontes.Modality
	for _, o := range c.Options {
		var claim orontes.Claim
		o.Set(&claim)
		all = append(all, claim.Modality)
	}
	return all
}

// of are those of a list that begin with one of some words, each once, in order.
func of(all []string, starts ...string) []string {
	var some []string
	for _, f := range all {
		if slices.ContainsFunc(starts, func(start string) bool { return strings.HasPrefix(f, start) }) && !slices.Contains(some, f) {
			some = append(some, f)
		}
	}
	slices.Sort(some)
	return some
}

func TestOffered(t *testing.T) {
	all := []orontes.Modality{orontes.Asserted, orontes.Planned, orontes.Possible, orontes.Requested, orontes.Conditional}
	untold := all[1:]
	for _, c := range []struct {
		text, word string
		want       []orontes.Modality
	}{
		{"Rebels seized the town on Monday.", "seized", all},
		{"Rebels will seize the town on Monday.", "seize", all}, // is weighed, not ruled
		{"If rebels seize the town, thousands will flee.", "seize", untold},
		{"If rebels seize the town, thousands will flee.", "flee", all}, // what follows from it
		{"Unless rebels seize the town, thousands will flee.", "seize", untold},
		{"After rebels seized the town, thousands fled.", "seized", all},
		{"Residents do not know whether rebels seized the town.", "seized", untold},
		{"Residents know that rebels seized the town.", "seized", all},
		{"Imagine that rebels seized the town.", "seized", untold},
		{"Rebels hypothetically seized the town.", "seized", untold},
		{"Rebels quickly seized the town.", "seized", all},
	} {
		x := weighed(t, c.text, c.word, orontes.Claim{Kind: orontes.Control})
		if diff := cmp.Diff(c.want, offered(x.Choices[0])); diff != "" {
			t.Errorf("%q, %s: %s", c.text, c.word, diff)
		}
		if x.Claim.Modality != c.want[0] { // without weights the first
			t.Errorf("%q, %s: told as %s", c.text, c.word, x.Claim.Modality)
		}
	}
}

// TestPlainest: nothing speaks for the plainest, which the others are weighed against.
func TestPlainest(t *testing.T) {
	x := weighed(t, "Rebels may seize the town.", "seize", orontes.Claim{Kind: orontes.Control, Modality: orontes.Possible})
	if diff := cmp.Diff([]string(nil), x.Choices[0].Options[0].Features); diff != "" {
		t.Error(diff)
	}
	for k, o := range x.Choices[0].Options[1:] {
		if len(o.Features) == 0 {
			t.Errorf("nothing speaks for option %d", k+1)
		}
	}
}

// TestSpeaksFor: what speaks for a modality by the class of a word that helps, marks or
// governs.
func TestSpeaksFor(t *testing.T) {
	type speaks struct {
		For orontes.Modality
		So  []string
	}
	for _, c := range []struct {
		text, word string
		want       []speaks
	}{
		{"Rebels seized the town.", "seized", nil},
		{"Rebels will seize the town.", "seize", []speaks{{orontes.Planned, []string{"so", "so own aux"}}}},
		{"Rebels have seized the town.", "seized", nil},
		{"Rebels may seize the town.", "seize", []speaks{{orontes.Possible, []string{"so", "so own aux"}}}},
		{"Rebels plan to seize the town.", "seize", []speaks{{orontes.Planned, []string{"so", "so under 0 xcomp class", "so under class"}}}},
		{"Rebels began to seize the town.", "seize", nil},
		{"The council urged rebels to leave the town.", "leave", []speaks{{orontes.Requested, []string{"so", "so under 0 xcomp class", "so under class"}}}},
		{"The council saw rebels leave the town.", "leave", nil},
		{"If rebels seize the town, thousands flee.", "seize", []speaks{{orontes.Conditional, []string{"so", "so own mark"}}}},
		{"When rebels seized the town, thousands fled.", "seized", nil},
	} {
		x := weighed(t, c.text, c.word, orontes.Claim{Kind: orontes.Control})
		var got []speaks
		modalities := offered(x.Choices[0])
		for k, o := range x.Choices[0].Options {
			if so := of(o.Features, "so"); so != nil {
				got = append(got, speaks{modalities[k], so})
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q, %s: %s", c.text, c.word, diff)
		}
	}
}

// TestMeant: what the lexicon means and what is denied speaks, too.
func TestMeant(t *testing.T) {
	for _, c := range []struct {
		claim orontes.Claim
		want  [][]string // of each option
	}{
		{orontes.Claim{Modality: orontes.Asserted}, [][]string{nil, nil, nil, nil, nil}},
		{orontes.Claim{Modality: orontes.Planned}, [][]string{nil, {"meant"}, nil, nil, nil}},
		{orontes.Claim{Modality: orontes.Requested}, [][]string{nil, nil, nil, {"meant"}, nil}},
		{orontes.Claim{Modality: orontes.Planned, Negated: true}, [][]string{
			nil, {"meant", "planned|negated"}, {"possible|negated"}, {"requested|negated"}, {"conditional|negated"},
		}},
	} {
		x := weighed(t, "Rebels seized the town.", "seized", c.claim)
		var got [][]string
		for _, o := range x.Choices[0].Options {
			got = append(got, of(o.Features, "meant", "planned|negated", "possible|negated", "requested|negated", "conditional|negated"))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%+v: %s", c.claim, diff)
		}
	}
}

func TestFacets(t *testing.T) {
	for _, c := range []struct {
		about      string
		text, word string
		families   []string // of the facets compared
		want       []string
	}{
		{"whether it is denied", "Rebels did not seize the town.", "seize", []string{"own denied"}, []string{"own denied"}},
		{"whether it is denied", "Rebels did seize the town.", "seize", []string{"own denied"}, nil},
		{"by whom of none", "No rebels seized the town.", "seized", []string{"own nsubj"}, []string{"own nsubj 0", "own nsubj no", "own nsubj rebel"}},
		{"by whom of none", "The rebels seized the town.", "seized", []string{"own nsubj"}, []string{"own nsubj the"}},
		{"who says it", "The army said rebels seized the town.", "seized", []string{"under said"}, []string{"under said ccomp"}},
		{"who says it", "The army saw rebels seize the town.", "seize", []string{"under said"}, nil},
		{"the order of a question", "Did rebels seize the town?", "seize", []string{"own inverted", "ends"}, []string{"ends ?", "own inverted"}},
		{"the order of a question", "Rebels did seize the town.", "seize", []string{"own inverted", "ends"}, []string{"ends ."}},
		{"an infinitive and what is before it", "Rebels plan to seize the town.", "seize", []string{"own infinitive"}, []string{"own infinitive plan", "own infinitive xcomp"}},
		{"an infinitive and what is before it", "Rebels will seize the town.", "seize", []string{"own infinitive"}, nil},
		{"the words above", "Rebels plan to seize the town.", "seize", []string{"under"}, []string{"under 0 xcomp class planned", "under 0 xcomp plan", "under class planned", "under plan"}},
		{"the words above", "Rebels seized the town.", "seized", []string{"under"}, nil},
		{"quotation marks", "He said: “Rebels seized the town.”", "seized", []string{"quoted"}, []string{"quoted", "quoted words 5"}},
		{"quotation marks", "He said: Rebels seized the town.", "seized", []string{"quoted"}, nil},
		{"the words beside", "Rebels seized Homs.", "seized", []string{"before", "after"}, []string{"after 1 Homs", "after 2 .", "after 3", "before 1 rebel", "before 2", "before 3"}},
		{"how it opens", "Rebels seized Homs.", "seized", []string{"opens"}, []string{"opens NOUN"}},
		{"how it opens", "They seized Homs.", "seized", []string{"opens"}, []string{"opens they"}},
	} {
		x := weighed(t, c.text, c.word, orontes.Claim{})
		got := of(x.Facets, c.families...)
		for k := range got {
			got[k] = strings.TrimSpace(got[k])
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q, %s: %s", c.about, c.text, c.word, diff)
		}
	}
}

// TestFacetsOfHeadlines: a title is none of the report's body.
func TestFacetsOfHeadlines(t *testing.T) {
	for body, want := range map[bool][]string{false: {"headline"}, true: nil} {
		d := document(t, "Rebels seized the town.")
		x := draftOf(t, d, "seized", orontes.Claim{})
		x.S.Body = body
		outlook.WeighOutlook(d, x)
		if diff := cmp.Diff(want, of(x.Facets, "headline")); diff != "" {
			t.Errorf("body %v: %s", body, diff)
		}
	}
}

func TestAsked(t *testing.T) {
	said := []orontes.Attribution{{Speaker: "the army"}}
	for _, c := range []struct {
		text, word string
		said       []orontes.Attribution
		want       bool
	}{
		{"Have rebels taken Homs?", "taken", nil, true},
		{"Have rebels taken Homs?", "taken", said, false}, // somebody says it
		{"Rebels have taken Homs.", "taken", nil, false},
		{"Who will help now that rebels took Homs?", "took", nil, true}, // short, whatever the parser makes of it
		{"Have the rebels of the southern front taken the old city of Homs already?", "taken", nil, true},
		{"Do the people of the capital believe that rebels have taken the city of Homs?", "taken", nil, true},
		{"Who in the world will help the people of the city, now that rebels have taken Homs?", "taken", nil, false},
		{"Who in the world will help the people of the city, now that rebels have taken Homs?", "help", nil, true},
	} {
		d := document(t, c.text)
		if got := outlook.Asked(draftOf(t, d, c.word, orontes.Claim{Attribution: c.said})); got != c.want {
			t.Errorf("%q, %s, said by %d: %v", c.text, c.word, len(c.said), got)
		}
	}
}

func TestFact(t *testing.T) {
	for _, c := range []struct {
		claim orontes.Claim
		want  bool
	}{
		{orontes.Claim{Modality: orontes.Asserted}, true},
		{orontes.Claim{Modality: orontes.Asserted, Negated: true}, false},
		{orontes.Claim{Modality: orontes.Planned}, false},
		{orontes.Claim{Modality: orontes.Possible}, false},
		{orontes.Claim{Modality: orontes.Requested}, false},
		{orontes.Claim{Modality: orontes.Conditional}, false},
		{orontes.Claim{Modality: orontes.Conditional, Negated: true}, false},
	} {
		if got := outlook.Fact(&c.claim); got != c.want {
			t.Errorf("%s, negated %v: %v", c.claim.Modality, c.claim.Negated, got)
		}
	}
}

// TestUnlikely: the facets of the event, and every word of its sentence.
func TestUnlikely(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Rebels seized Homs.", []string{"tag VBD", "with rebel", "with seize", "with Homs", "with ."}},
		{"Rebels seized the trophy.", []string{"tag VBD", "with rebel", "with seize", "with the", "with trophy", "with ."}},
	} {
		x := draftOf(t, document(t, c.text), "seized", orontes.Claim{})
		x.Facets = make([]string, 1, 8) // with room that is not the function's to use
		x.Facets[0] = "tag VBD"
		if diff := cmp.Diff(c.want, outlook.Unlikely(x)); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
		if behind := x.Facets[:2][1]; behind != "" {
			t.Errorf("%q: the draft's own facets were written behind: %q", c.text, behind)
		}
	}
}
