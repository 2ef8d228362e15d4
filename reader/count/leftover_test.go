package count_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/count"
	"orontes/reader/draft"
)

// further is what a number is offered as.
type further struct {
	Type, Text, Place, Origin string
}

// leftovers are the choices made about the numbers of the last sentence of a text, where
// a number is already told by a claim of a kind.
func leftovers(t *testing.T, text, number string, kind orontes.Kind, name string) (all []draft.Choice) {
	t.Helper()
	d := document(t, text)
	d.Listener.Chosen = func(c draft.Choice) { all = append(all, c) }
	last := &d.Sentences[len(d.Sentences)-1]
	first := 0
	for n := range d.Sentences {
		s := &d.Sentences[n]
		if s == last {
			first = len(d.Drafts)
		}
		for k := range s.Quantities {
			if q := &s.Quantities[k]; q.Text == number {
				d.Drafts = append(d.Drafts, draft.Draft{S: s, At: q.First, Claim: orontes.Claim{Kind: kind, Type: name, Figure: count.Figure(q, name)}})
			}
		}
	}
	if len(d.Drafts) == 0 {
		t.Fatalf("%q: no number %q", text, number)
	}
	before := len(d.Drafts)
	count.Leftovers(d, last, first)
	if len(d.Drafts) != before { // without weights the first, which is none
		t.Errorf("%q: %d drafts", text, len(d.Drafts))
	}
	return all
}

func TestLeftovers(t *testing.T) {
	none := further{}
	place := func(t *orontes.Toponym) string {
		if t == nil {
			return ""
		}
		return t.Text
	}
	for _, c := range []struct {
		about, text, number string
		kind                orontes.Kind
		name                string
		want                [][]further
	}{
		{"others", "The strike killed five civilians and nine soldiers.", "five", orontes.Casualties, "killed", [][]further{{none, {"killed", "nine", "", ""}}}},
		{"no others", "The strike killed five civilians and soldiers.", "five", orontes.Casualties, "killed", nil},
		{"of another place", "The quake killed 65 people in Nepal and 17 in India.", "65", orontes.Casualties, "killed", [][]further{{none, {"killed", "17", "India", ""}}}},
		{"from another place", "The war drove 65 people from Syria and 17 from Iraq.", "65", orontes.Displacement, "displaced", [][]further{{none, {"displaced", "17", "", "Iraq"}}}},
		{"killed, not moved", "The war killed 65 people from Syria and 17 from Iraq.", "65", orontes.Casualties, "killed", [][]further{{none, {"killed", "17", "Iraq", ""}}}},
		{"what counts nothing", "The army sent 65 soldiers and 17 tanks.", "65", orontes.Movement, "deployed", nil},
		{"percent", "The strike killed five civilians and nine percent of soldiers.", "five", orontes.Casualties, "killed", nil},
		{"money", "The strike killed five civilians and cost nine dollars.", "five", orontes.Casualties, "killed", nil},
		{"time", "The strike killed five civilians in nine days.", "five", orontes.Casualties, "killed", nil},
		{"before the one that is told", "The army sent 17 soldiers and killed five civilians.", "five", orontes.Casualties, "killed", nil},
		{"of the sentence before", "The strike killed five civilians. Nine were soldiers.", "five", orontes.Casualties, "killed", [][]further{{none, {"killed", "Nine", "", ""}}}},
		{"of long before", "The strike killed five civilians. All slept. Nine were soldiers.", "five", orontes.Casualties, "killed", nil},
	} {
		var got [][]further
		for _, choice := range leftovers(t, c.text, c.number, c.kind, c.name) {
			if choice.Name != "number" {
				continue
			}
			var options []further
			for _, o := range choice.Options {
				if o.Set == nil {
					options = append(options, none)
					continue
				}
				var m orontes.Claim
				o.Set(&m)
				options = append(options, further{m.Type, m.Figure.Text, place(m.Place), place(m.Origin)})
			}
			got = append(got, options)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}

func TestSpeaksForLeftover(t *testing.T) {
	of := []string{"none", "some", "coordinated", "smaller", "equal", "unit", "place", "another sentence", "verbs between 0", "verbs between 1"}
	for _, c := range []struct {
		text   string
		option int
		want   []string
	}{
		{"The strike killed five civilians and nine soldiers.", 0, []string{"none"}},
		{"The strike killed five civilians and nine soldiers.", 1, []string{"some", "coordinated", "unit", "verbs between 0"}},
		{"The strike killed five civilians and four soldiers.", 1, []string{"some", "coordinated", "smaller", "unit", "verbs between 0"}},
		{"The strike killed five civilians and 5 soldiers.", 1, []string{"some", "coordinated", "equal", "unit", "verbs between 0"}},
		{"The strike killed five civilians and nine in Homs.", 1, []string{"some", "coordinated", "unit", "place", "verbs between 0"}},
		{"The strike killed five civilians, as nine soldiers slept.", 1, []string{"some", "unit", "verbs between 0"}},
		{"The strike killed five civilians while they met nine soldiers.", 1, []string{"some", "unit", "verbs between 1"}},
		{"The strike killed five civilians. Nine soldiers slept.", 1, []string{"some", "unit", "another sentence"}},
	} {
		choices := leftovers(t, c.text, "five", orontes.Casualties, "killed")
		if len(choices) != 1 {
			t.Errorf("%q: %d choices", c.text, len(choices))
			continue
		}
		var got []string
		for _, f := range of {
			if slices.Contains(choices[0].Options[c.option].Features, f) {
				got = append(got, f)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q, option %d: %s", c.text, c.option, diff)
		}
	}
}
