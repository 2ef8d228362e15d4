package draft_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/learn"
	"orontes/reader/draft"
)

// ranker has a weight for each feature, in thousandths of log-odds.
func ranker(t *testing.T, weights string) *learn.Ranker {
	t.Helper()
	r, err := learn.ParseRanker(weights)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// objects are options that name a claim's object, each with its own name as feature.
func objects(names ...string) []draft.Option {
	options := make([]draft.Option, len(names))
	for k, name := range names {
		options[k] = draft.Option{Features: []string{name}, Set: func(c *orontes.Claim) { c.Object = name }}
	}
	return options
}

func TestDecide(t *testing.T) {
	const weights = "bridge\t2000\nroad\t1000\nschool\t-1000\n"
	type taken struct {
		Taken  int
		Learnt bool
	}
	for _, c := range []struct {
		name    string // of the choice
		trained string // the choice that there are weights for
		options []string
		want    taken
	}{
		{"place", "place", []string{"", "road", "bridge"}, taken{2, true}},
		{"place", "speaker", []string{"", "road", "bridge"}, taken{0, false}}, // without weights the first
		{"place", "place", []string{"", "school"}, taken{0, true}},
		{"place", "place", []string{"bridge"}, taken{0, false}}, // nothing to choose
		{"place", "place", nil, taken{0, false}},
		{"place", "place", []string{"road", "road"}, taken{0, true}}, // the first of equals
		// Who did it or suffered it is named only where that is likely enough.
		{"actor", "actor", []string{"", "road", "bridge"}, taken{2, true}},
		{"actor", "actor", []string{"", "road", "road", "road"}, taken{0, true}},
		{"target", "target", []string{"", "road", "road", "road"}, taken{0, true}},
		{"place", "place", []string{"", "road", "road", "road"}, taken{1, true}},
	} {
		d := &draft.Document{Choices: draft.Choices{c.trained: ranker(t, weights)}}
		choice := d.Decide(c.name, objects(c.options...))
		if diff := cmp.Diff(c.want, taken{choice.Taken, choice.Learnt}); diff != "" {
			t.Errorf("%s of %q, trained in %s: %s", c.name, c.options, c.trained, diff)
		}
		if choice.Name != c.name || len(choice.Options) != len(c.options) || choice.Claim != "" {
			t.Errorf("%s of %q: the choice tells %q of %d options, claim %q", c.name, c.options, choice.Name, len(choice.Options), choice.Claim)
		}
	}
}

func TestSurety(t *testing.T) {
	for _, c := range []struct {
		weights string
		want    float64
	}{
		{"none\t0\n", .5},
		{"road\t1099\n", .75}, // three to one
		{"none\t1099\n", .75},
	} {
		d := &draft.Document{Choices: draft.Choices{"place": ranker(t, c.weights)}}
		got := d.Decide("place", objects("none", "road")).Surety
		if got < c.want-.001 || got > c.want+.001 {
			t.Errorf("%q: a surety of %.3f, want %.3f", c.weights, got, c.want)
		}
	}
}

func TestChoose(t *testing.T) {
	type left struct {
		Object  string
		Chosen  []string
		Choices []string
	}
	for _, c := range []struct {
		trained, listens bool
		want             left
	}{
		{true, true, left{"bridge", []string{"count", "place"}, []string{"place"}}},
		{true, false, left{"bridge", []string{"count", "place"}, nil}},
		{false, true, left{"", []string{"count"}, []string{"place"}}}, // what was not learnt is no learnt choice
		{false, false, left{"", []string{"count"}, nil}},
	} {
		d := &draft.Document{Listener: &draft.Listener{}}
		if c.trained {
			d.Choices = draft.Choices{"place": ranker(t, "bridge\t2000\n")}
		}
		if c.listens {
			d.Listener.Chosen = func(draft.Choice) { t.Error("a choice was told before its claim had a name") }
		}
		x := draft.Draft{Chosen: []draft.Chosen{{Name: "count", Surety: 1}}}
		d.Choose(&x, "place", objects("", "bridge"))
		got := left{Object: x.Claim.Object}
		for _, chosen := range x.Chosen {
			got.Chosen = append(got.Chosen, chosen.Name)
		}
		for _, choice := range x.Choices {
			got.Choices = append(got.Choices, choice.Name)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("trained %v, listening %v: %s", c.trained, c.listens, diff)
		}
	}
}

// TestChooseForCopies: drafts that were copied do not write into each other's lists.
func TestChooseForCopies(t *testing.T) {
	d := &draft.Document{Listener: &draft.Listener{Chosen: func(draft.Choice) {}}, Choices: draft.Choices{
		"place": ranker(t, ""), "time": ranker(t, ""), "figure": ranker(t, ""),
	}}
	one := draft.Draft{Chosen: make([]draft.Chosen, 0, 8), Choices: make([]draft.Choice, 0, 8)}
	d.Choose(&one, "place", objects("", "x"))
	two := one
	d.Choose(&one, "time", objects("", "x"))
	d.Choose(&two, "figure", objects("", "x"))
	for _, c := range []struct {
		of   *draft.Draft
		want []string
	}{{&one, []string{"place", "time"}}, {&two, []string{"place", "figure"}}} {
		var chosen, choices []string
		for k := range c.of.Chosen {
			chosen, choices = append(chosen, c.of.Chosen[k].Name), append(choices, c.of.Choices[k].Name)
		}
		if diff := cmp.Diff([][]string{c.want, c.want}, [][]string{chosen, choices}); diff != "" {
			t.Error(diff)
		}
	}
}

func TestTell(t *testing.T) {
	x := draft.Draft{Choices: []draft.Choice{{Name: "place"}, {Name: "time", Taken: 1}}}
	var told []draft.Choice
	for _, c := range []struct {
		listener draft.Listener
		want     []draft.Choice
	}{
		{draft.Listener{Chosen: func(c draft.Choice) { told = append(told, c) }}, []draft.Choice{{Name: "place", Claim: "c-1"}, {Name: "time", Claim: "c-1", Taken: 1}}},
		{draft.Listener{}, nil}, // nobody listens
	} {
		told = nil
		d := &draft.Document{Listener: &c.listener}
		d.Tell(&x, "c-1")
		if diff := cmp.Diff(c.want, told); diff != "" {
			t.Error(diff)
		}
	}
	if x.Choices[0].Claim != "" {
		t.Error("telling a choice has changed the draft's own")
	}
}
