package count_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/count"
	"orontes/reader/draft"
	"orontes/reader/quantity"
)

// figured is a figure as it is told: its words, what they count and what befell them.
type figured struct {
	Text, Unit, Measure string
	High                float64
}

// told is a figure as it is told; nothing for none.
func told(f *orontes.Figure) figured {
	if f == nil {
		return figured{}
	}
	return figured{f.Text, f.Unit, f.Measure, f.High}
}

// counted is what a word of a text tells, its figure chosen.
func counted(t *testing.T, text, form string, kind orontes.Kind) *draft.Draft {
	t.Helper()
	d := document(t, text)
	x := read(t, d, form, kind)
	count.Count(d, &x)
	return &x
}

// offered are the figures that the options of the only choice give, nil where there was
// none.
func offered(x *draft.Draft) (all []figured) {
	for _, c := range x.Choices {
		for _, o := range c.Options {
			var claim orontes.Claim
			o.Set(&claim)
			all = append(all, told(claim.Figure))
		}
	}
	return all
}

func TestFiguresOffered(t *testing.T) {
	none := figured{}
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		want              []figured
	}{
		{"nothing counted", "The strike killed people.", "killed", orontes.Casualties, nil},
		{"counted", "The strike killed five people.", "killed", orontes.Casualties, []figured{none, {"five", "people", "killed", 5}}},
		{"two numbers", "The strike killed five people and wounded 12.", "killed", orontes.Casualties, []figured{none, {"five", "people", "killed", 5}, {"12", "people", "killed", 12}}},
		{"two numbers", "The strike killed five people and wounded 12.", "wounded", orontes.Casualties, []figured{none, {"five", "people", "injured", 5}, {"12", "people", "injured", 12}}},
		{"one, without a numeral", "The strike killed a soldier.", "killed", orontes.Casualties, []figured{none, {"soldier", "people", "killed", 1}}},
		{"several, without one", "The strike killed soldiers.", "killed", orontes.Casualties, nil},
		{"one of what nobody counts", "Rebels seized a town.", "seized", orontes.Control, nil},
		{"none at all", "The strike killed no one.", "killed", orontes.Casualties, []figured{none, none}},
		{"of whom they are", "The strike killed five of 20 people.", "killed", orontes.Casualties, []figured{none, {"five", "people", "killed", 5}}},
		{"a time is none", "The strike killed people for five days.", "killed", orontes.Casualties, nil},
	} {
		x := counted(t, c.text, c.word, c.kind)
		if diff := cmp.Diff(c.want, offered(x)); diff != "" {
			t.Errorf("%s: %q, %s: %s", c.about, c.text, c.word, diff)
		}
		if x.Claim.Figure != nil { // without weights the first
			t.Errorf("%q: %q", c.text, x.Claim.Figure.Text)
		}
	}
}

// TestNobody: what is counted as none did not happen.
func TestNobody(t *testing.T) {
	for _, c := range []struct {
		text string
		want []bool // negated, by option
	}{
		{"The strike killed no one.", []bool{false, true}},
		{"The strike killed one person.", []bool{false, false}},
	} {
		x := counted(t, c.text, "killed", orontes.Casualties)
		var got []bool
		for _, o := range x.Choices[0].Options {
			var claim orontes.Claim
			o.Set(&claim)
			got = append(got, claim.Negated)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

func TestSpeaksForFigure(t *testing.T) {
	for _, c := range []struct {
		about, text, word, figure string
		of, want                  []string
	}{
		{"of another verb", "The strike killed five people and wounded 12.", "killed", "12", []string{"of another verb"}, []string{"of another verb"}},
		{"of this verb", "The strike killed five people and wounded 12.", "killed", "five", []string{"of another verb"}, nil},
		{"whom it befell", "The strike killed five people.", "killed", "five", []string{"argument obj", "fills who", "below", "clause", "child"}, []string{"argument obj", "fills who", "below", "clause", "child"}},
		{"whom it did not", "The strike of 20 jets killed five people.", "killed", "20", []string{"argument obj", "fills who", "below", "clause", "child"}, []string{"below", "clause"}},
		{"no numeral", "The strike killed a soldier.", "killed", "soldier", []string{"single", "single with a", "single with the"}, []string{"single", "single with a"}},
		{"no numeral", "The strike killed the soldier.", "killed", "soldier", []string{"single", "single with a", "single with the"}, []string{"single", "single with the"}},
		{"a numeral", "The strike killed one soldier.", "killed", "one", []string{"single", "single with a", "single with the"}, nil},
		{"before it", "Five people were killed.", "killed", "Five", []string{"before true", "before false"}, []string{"before true"}},
		{"behind it", "The strike killed five people.", "killed", "five", []string{"before true", "before false"}, []string{"before false"}},
		{"none", "The strike killed five people.", "killed", "", []string{"none", "none of 1", "none of 2", "before false"}, []string{"none", "none of 1"}},
		{"none of two", "The strike killed five people and wounded 12.", "killed", "", []string{"none", "none of 1", "none of 2", "before false"}, []string{"none", "none of 2"}},
	} {
		x := counted(t, c.text, c.word, orontes.Casualties)
		all := offered(x)
		k := slices.IndexFunc(all, func(f figured) bool { return f.Text == c.figure })
		if k < 0 {
			t.Errorf("%s: %q: %q is not offered: %v", c.about, c.text, c.figure, all)
			continue
		}
		var got []string
		for _, f := range c.of {
			if slices.Contains(x.Choices[0].Options[k].Features, f) {
				got = append(got, f)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q, %q: %s", c.about, c.text, c.figure, diff)
		}
	}
}

// TestTaken: a number that another claim of the sentence has speaks less for this one.
func TestTaken(t *testing.T) {
	for _, c := range []struct {
		before *orontes.Claim
		want   []string
	}{
		{nil, nil},
		{&orontes.Claim{Type: "injured"}, []string{"taken"}},
		{&orontes.Claim{Type: "killed"}, []string{"taken", "taken by the same type"}},
	} {
		d := document(t, "The strike killed five people.")
		x := read(t, d, "killed", orontes.Casualties)
		if c.before != nil {
			c.before.Figure = &orontes.Figure{Span: x.S.Quantities[0].Span}
			d.Drafts = append(d.Drafts, draft.Draft{S: x.S, Claim: *c.before})
		}
		count.Count(d, &x)
		var got []string
		for _, f := range []string{"taken", "taken by the same type"} {
			if slices.Contains(x.Choices[0].Options[1].Features, f) {
				got = append(got, f)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%+v: %s", c.before, diff)
		}
	}
}

func TestFigure(t *testing.T) {
	for _, c := range []struct {
		unit, measure string
		elided        bool
		want          figured
	}{
		{"people", "killed", false, figured{Unit: "people", Measure: "killed"}},
		{"", "displaced", false, figured{Unit: "people", Measure: "displaced"}},
		{"case", "infected", false, figured{Unit: "people", Measure: "infected"}},
		{"weaver", "killed", false, figured{Unit: "people", Measure: "killed"}},
		{"weaver", "displaced", false, figured{Unit: "weaver", Measure: "displaced"}},
		{"house", "destroyed", false, figured{Unit: "house", Measure: "destroyed"}},
		{"house", "displaced", true, figured{Unit: "people", Measure: "displaced"}}, // of the figure before
		{"house", "destroyed", true, figured{Unit: "house", Measure: "destroyed"}},
		{orontes.UnitHouseholds, "displaced", false, figured{Unit: orontes.UnitHouseholds, Measure: "displaced"}},
		{orontes.UnitHouseholds, "displaced", true, figured{Unit: orontes.UnitHouseholds, Measure: "displaced"}},
		{orontes.UnitPercent, "killed", false, figured{Unit: orontes.UnitPercent, Measure: "killed"}},
		{"health centre", "", false, figured{Unit: "health centre", Measure: "health_centre"}},
	} {
		if diff := cmp.Diff(c.want, told(count.Figure(&quantity.Quantity{Unit: c.unit, Elided: c.elided}, c.measure))); diff != "" {
			t.Errorf("%s %s, elided %v: %s", c.unit, c.measure, c.elided, diff)
		}
	}
}

func TestAccumulate(t *testing.T) {
	some := &orontes.Figure{Low: 5, High: 5}
	both := []orontes.Accumulation{orontes.Flow, orontes.Stock}
	for _, c := range []struct {
		claim orontes.Claim
		want  []orontes.Accumulation
	}{
		{orontes.Claim{Kind: orontes.Casualties, Figure: some}, both},
		{orontes.Claim{Kind: orontes.Displacement, Figure: some}, both},
		{orontes.Claim{Kind: orontes.Casualties}, nil}, // nothing to count
		{orontes.Claim{Kind: orontes.Damage, Figure: some}, nil},
		{orontes.Claim{Kind: orontes.Displacement, Accumulation: orontes.Stock}, both}, // the lexicon's is weighed
		{orontes.Claim{Kind: orontes.Damage, Accumulation: orontes.Stock}, both},
	} {
		d := document(t, "Five people fled.")
		s, i := word(t, d, "fled")
		x := draft.Draft{S: s, At: i, Claim: c.claim}
		count.Accumulate(d, &x)
		var got []orontes.Accumulation
		for _, choice := range x.Choices {
			for _, o := range choice.Options {
				var claim orontes.Claim
				o.Set(&claim)
				got = append(got, claim.Accumulation)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s, %s: %s", c.claim.Kind, c.claim.Accumulation, diff)
		}
	}
}

func TestSpeaksForStock(t *testing.T) {
	day := &orontes.Interval{Start: published, End: published, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
	open := &orontes.Interval{Start: published, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
	of := []string{"stock", "flow", "stock of the word stock", "stock of the word ", "stock time stated day", "stock days 0", "stock open false true", "stock with have", "stock near have", "stock thousands"}
	for _, c := range []struct {
		about, text string
		claim       orontes.Claim
		want        []string
	}{
		{"nothing", "Five people fled.", orontes.Claim{Figure: &orontes.Figure{High: 5}}, []string{"stock", "stock of the word "}},
		{"the lexicon", "Five people fled.", orontes.Claim{Figure: &orontes.Figure{High: 5}, Accumulation: orontes.Stock}, []string{"stock", "stock of the word stock"}},
		{"a day", "Five people fled.", orontes.Claim{Figure: &orontes.Figure{High: 5}, Time: day}, []string{"stock", "stock of the word ", "stock time stated day", "stock days 0"}},
		{"since a day", "Five people fled.", orontes.Claim{Figure: &orontes.Figure{High: 5}, Time: open}, []string{"stock", "stock of the word ", "stock time stated day", "stock open false true"}},
		{"words beside", "Five people have fled.", orontes.Claim{Figure: &orontes.Figure{High: 5}}, []string{"stock", "stock of the word ", "stock with have", "stock near have"}},
		{"thousands", "Five people fled.", orontes.Claim{Figure: &orontes.Figure{High: 1000}}, []string{"stock", "stock of the word ", "stock thousands"}},
	} {
		d := document(t, c.text)
		s, i := word(t, d, "fled")
		c.claim.Kind = orontes.Displacement
		x := draft.Draft{S: s, At: i, Claim: c.claim}
		count.Accumulate(d, &x)
		var got []string
		for _, f := range of {
			if slices.Contains(x.Choices[0].Options[1].Features, f) {
				got = append(got, f)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
	}
}
