package site_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/site"
)

// said is a place as it is told: how it is related and what it is called.
func said(t *orontes.Toponym) string {
	if t == nil {
		return ""
	}
	return strings.TrimSpace(t.Relation + " " + t.Text)
}

// choice is the choice of a name made about a draft.
func choice(t *draft.Draft, name string) *draft.Choice {
	if k := slices.IndexFunc(t.Choices, func(c draft.Choice) bool { return c.Name == name }); k >= 0 {
		return &t.Choices[k]
	}
	return nil
}

// offered are the places that the options of a choice give, nil where nothing was asked.
func offered(t *draft.Draft, name string) []string {
	c := choice(t, name)
	if c == nil {
		return nil
	}
	all := []string{}
	for _, o := range c.Options {
		var claim orontes.Claim
		o.Set(&claim)
		all = append(all, said(map[string]*orontes.Toponym{"place": claim.Place, "origin": claim.Origin, "destination": claim.Destination}[name]))
	}
	return all
}

// speaks are the features of the option that gives a place, of those asked for.
func speaks(t *draft.Draft, name, place string, of ...string) []string {
	k := slices.Index(offered(t, name), place)
	if k < 0 {
		return []string{"not offered"}
	}
	var some []string
	for _, f := range of {
		if slices.Contains(choice(t, name).Options[k].Features, f) {
			some = append(some, f)
		}
	}
	return some
}

// settled is what a word of a text tells, its places chosen.
func settled(t *testing.T, text, form string, kind orontes.Kind, change func(*draft.Draft)) *draft.Draft {
	t.Helper()
	d := document(t, text)
	drafts := []draft.Draft{read(t, d, form, kind)}
	if change != nil {
		change(&drafts[0])
	}
	site.Settle(d, drafts)
	return &drafts[0]
}

func TestPlacesOffered(t *testing.T) {
	american := func(t *draft.Draft) {
		t.Claim.Actors = []orontes.Actor{{Name: "United States", Span: orontes.Span{Start: 0, End: 2}}}
	}
	number := func(t *draft.Draft) { t.Claim.Figure = &orontes.Figure{Low: 5, High: 5} }
	sure := func(t *draft.Draft) { t.Sure = true }
	total := func(t *draft.Draft) { t.Reading.Total = true }
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		change            func(*draft.Draft)
		want              []string
	}{
		{"none is always first", "Warplanes bombed the market.", "bombed", orontes.Strike, nil, []string{""}},
		{"what is named", "Warplanes bombed Homs.", "bombed", orontes.Strike, nil, []string{"", "Homs"}},
		{"what is named", "Warplanes bombed Homs and Hama.", "bombed", orontes.Strike, nil, []string{"", "Homs", "Hama"}},
		{"what was named before", "Homs was quiet. Warplanes bombed the market.", "bombed", orontes.Strike, nil, []string{"", "Homs"}},
		{"and once, though named here", "Homs was quiet. Warplanes bombed Homs.", "bombed", orontes.Strike, nil, []string{"", "Homs"}},
		{"whose forces", "US jets bombed Homs.", "bombed", orontes.Strike, american, []string{"", "Homs"}},
		{"whose forces", "US jets bombed Homs.", "bombed", orontes.Strike, nil, []string{"", "US", "Homs"}},
		{"whose cities", "Rebels seized all of Syria's cities.", "seized", orontes.Control, nil, []string{""}},
		{"whose cities", "Rebels bombed all of Syria's cities.", "bombed", orontes.Strike, nil, []string{"", "Syria"}},
		{"a figure of a list", "Clashes in Homs and Hama killed five.", "killed", orontes.Casualties, number, []string{"", "Hama"}},
		{"a figure of a list", "Clashes in Homs and Hama killed five.", "killed", orontes.Casualties, nil, []string{"", "Homs", "Hama"}},
		{"beside it or in it", "Warplanes bombed a depot near Homs.", "bombed", orontes.Strike, nil, []string{"", "Homs", "near Homs"}},
		{"beside it or in it", "Warplanes bombed a depot in Homs.", "bombed", orontes.Strike, nil, []string{"", "Homs"}},
		{"a way", "The road to Homs was closed.", "closed", orontes.Access, nil, []string{"", "between Homs", "Homs"}},
		{"a part", "Rebels seized parts of Homs.", "seized", orontes.Control, nil, []string{"", "part of Homs"}},
		{"a part", "Rebels seized much of Homs.", "seized", orontes.Control, nil, []string{"", "Homs"}},
		{"no choice where it is sure", "Rebels seized Homs.", "seized", orontes.Control, sure, nil},
		{"nor of one total of several", "Rebels seized Homs.", "seized", orontes.Control, total, nil},
	} {
		x := settled(t, c.text, c.word, c.kind, c.change)
		if diff := cmp.Diff(c.want, offered(x, "place")); diff != "" {
			t.Errorf("%s: %q, %s: %s", c.about, c.text, c.word, diff)
		}
		if x.Claim.Place != nil { // without weights the first
			t.Errorf("%q: placed at %s", c.text, said(x.Claim.Place))
		}
	}
}

// TestMost: of many names those count that stand nearest.
func TestMost(t *testing.T) {
	const list = "Homs, Hama, Aleppo, Idlib, Damascus, Raqqa, Palmyra, Latakia, Tartus, Daraa, Manbij, Kobani"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Warplanes bombed " + list + ".", []string{"", "Homs", "Hama", "Aleppo", "Idlib", "Damascus", "Raqqa", "Palmyra", "Latakia", "Tartus", "Daraa"}},
		{"In " + list + ", warplanes bombed markets.", []string{"", "Aleppo", "Idlib", "Damascus", "Raqqa", "Palmyra", "Latakia", "Tartus", "Daraa", "Manbij", "Kobani", "Homs"}}, // the last as a place that the report names
	} {
		if diff := cmp.Diff(c.want, offered(settled(t, c.text, "bombed", orontes.Strike, nil), "place")); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

func TestEndsOffered(t *testing.T) {
	type ends struct{ Origin, Destination []string }
	for _, c := range []struct {
		text, word string
		kind       orontes.Kind
		want       ends
	}{
		{"Thousands fled Homs for Hama.", "fled", orontes.Displacement, ends{[]string{"", "Homs", "Hama"}, []string{"", "Homs", "Hama"}}},
		{"Thousands fled.", "fled", orontes.Displacement, ends{[]string{""}, []string{""}}},
		{"Homs was quiet. Thousands fled.", "fled", orontes.Displacement, ends{[]string{"", "Homs"}, []string{"", "Homs"}}},
		{"The army withdrew from Homs.", "withdrew", orontes.Movement, ends{[]string{"", "Homs"}, []string{"", "Homs"}}},
		{"Warplanes bombed Homs.", "bombed", orontes.Strike, ends{}}, // nobody moves
	} {
		x := settled(t, c.text, c.word, c.kind, nil)
		if diff := cmp.Diff(c.want, ends{offered(x, "origin"), offered(x, "destination")}); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestUnsettled: a distance is told with its place, a number may be.
func TestUnsettled(t *testing.T) {
	for _, c := range []struct {
		name string
		sure bool
		want []string
	}{
		{"position", false, nil},
		{"killed", false, []string{"", "Homs", "near Homs"}},
		{"killed", true, nil},
	} {
		d := document(t, "Rebels are near Homs.")
		s, i := word(t, d, "Rebels")
		drafts := []draft.Draft{{S: s, At: i, Sure: c.sure, Claim: orontes.Claim{Kind: orontes.Casualties, Type: c.name}}}
		site.Settle(d, drafts)
		if diff := cmp.Diff(c.want, offered(&drafts[0], "place")); diff != "" {
			t.Errorf("%s, sure %v: %s", c.name, c.sure, diff)
		}
	}
}

func TestSpeaksForPlace(t *testing.T) {
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		place             string
		of, want          []string
	}{
		{"the role it fills", "Rebels seized Homs.", "seized", orontes.Control, "Homs", []string{"fills place", "fills place as it must", "inside place"}, []string{"fills place", "fills place as it must"}},
		{"the role it fills", "Rebels seized a base in Homs.", "seized", orontes.Control, "part of Homs", []string{"fills place", "fills place as it must", "inside place"}, []string{"fills place", "inside place"}},
		{"the nearest", "Warplanes bombed Homs after Hama.", "bombed", orontes.Strike, "Homs", []string{"closest"}, []string{"closest"}},
		{"the nearest", "Warplanes bombed Homs after Hama.", "bombed", orontes.Strike, "Hama", []string{"closest"}, nil},
		{"says where", "In Homs, warplanes bombed Hama.", "bombed", orontes.Strike, "Homs", []string{"locative", "closest that says where", "first", "last"}, []string{"locative", "closest that says where", "first"}},
		{"says where", "In Homs, warplanes bombed Hama.", "bombed", orontes.Strike, "Hama", []string{"locative", "closest that says where", "first", "last"}, []string{"last"}},
		{"holds another", "Warplanes bombed Homs in Syria.", "bombed", orontes.Strike, "Syria", []string{"holds another", "inside another"}, []string{"holds another"}},
		{"holds another", "Warplanes bombed Homs in Syria.", "bombed", orontes.Strike, "Homs", []string{"holds another", "inside another"}, []string{"inside another"}},
		{"a list", "Warplanes bombed Homs and Hama.", "bombed", orontes.Strike, "Homs", []string{"listed"}, []string{"listed"}},
		{"a list", "Warplanes bombed Homs and Hama.", "bombed", orontes.Strike, "Hama", []string{"listed"}, nil},
		{"a seat", "A London-based monitor said warplanes bombed Homs.", "bombed", orontes.Strike, "London", []string{"seat"}, []string{"seat"}},
		{"a seat", "A London-based monitor said warplanes bombed Homs.", "bombed", orontes.Strike, "Homs", []string{"seat"}, nil},
		{"named or not", "Homs was quiet. Warplanes bombed Hama.", "bombed", orontes.Strike, "Homs", []string{"named", "unnamed", "unnamed beside names"}, []string{"unnamed", "unnamed beside names"}},
		{"named or not", "Homs was quiet. Warplanes bombed Hama.", "bombed", orontes.Strike, "Hama", []string{"named", "unnamed", "unnamed beside names"}, []string{"named"}},
		{"nothing of these for none", "Rebels seized Homs.", "seized", orontes.Control, "", []string{"none", "named", "unnamed", "some"}, []string{"none"}},
	} {
		if diff := cmp.Diff(c.want, speaks(settled(t, c.text, c.word, c.kind, nil), "place", c.place, c.of...)); diff != "" {
			t.Errorf("%s: %q, %s: %s", c.about, c.text, c.place, diff)
		}
	}
}

// TestBefore: where the report told something before speaks for its place.
func TestBefore(t *testing.T) {
	const text = "Warplanes bombed the bridge in Homs. The strike hit the bridge."
	features := []string{"claim before 1", "claim of the paragraph", "its deed's", "its figure's", "lead"}
	five, six := &orontes.Figure{Low: 5, High: 5}, &orontes.Figure{Low: 6, High: 6}
	for _, c := range []struct {
		about  string
		before *draft.Draft
		want   []string
	}{
		{"nothing told", nil, nil},
		{"told nowhere", &draft.Draft{Claim: orontes.Claim{Kind: orontes.Strike, Type: "airstrike"}}, nil},
		{"another deed", &draft.Draft{Claim: orontes.Claim{Kind: orontes.Battle, Place: &orontes.Toponym{}}}, []string{"claim before 1", "claim of the paragraph", "lead"}},
		{"its figure", &draft.Draft{Claim: orontes.Claim{Kind: orontes.Battle, Place: &orontes.Toponym{}, Figure: five}}, []string{"claim before 1", "claim of the paragraph", "its figure's", "lead"}},
		{"another figure", &draft.Draft{Claim: orontes.Claim{Kind: orontes.Battle, Place: &orontes.Toponym{}, Figure: six}}, []string{"claim before 1", "claim of the paragraph", "lead"}},
	} {
		d := document(t, text)
		if c.before != nil {
			before := *c.before
			before.S = &d.Sentences[0]
			if before.Claim.Place != nil {
				before.Claim.Place = &d.Toponyms[0]
			}
			d.Drafts = append(d.Drafts, before)
		}
		x := read(t, d, "hit", orontes.Strike)
		x.Claim.Figure = five
		drafts := []draft.Draft{x}
		site.Settle(d, drafts)
		if diff := cmp.Diff(c.want, speaks(&drafts[0], "place", "Homs", features...)); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
	}
}

// filler is what fills the role of place.
func filler(t *testing.T, d *draft.Document, r *frame.Reading) *frame.Fill {
	t.Helper()
	for k := range r.Fillers {
		if f := &r.Fillers[k]; f.Slot.Role == lexicon.Place {
			return f
		}
	}
	t.Fatalf("nothing fills the place: %q", d.Report.Text)
	return nil
}

func TestTaken(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Rebels seized Homs.", "Homs"},
		{"Rebels seized all of Homs.", "Homs"},
		{"Rebels seized much of Homs.", "Homs"},
		{"Rebels seized half of Homs.", "part of Homs"},
		{"Rebels seized parts of Homs.", "part of Homs"},
		{"Rebels seized a village in Homs.", "part of Homs"},
		{"Rebels seized villages in Homs.", "part of Homs"},
		{"Rebels seized the village of Rastan.", "Rastan"},
		{"Rebels seized the town of Rastan, north of Homs.", "Rastan"},
	} {
		d := document(t, c.text)
		x := read(t, d, "seized", orontes.Control)
		f := filler(t, d, x.Reading)
		if got := said(site.Taken(d, x.S, f, site.ToponymOf(d, x.S, f.Head))); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
	d := document(t, "Rebels seized Homs.")
	x := read(t, d, "seized", orontes.Control)
	if got := site.Taken(d, x.S, filler(t, d, x.Reading), nil); got != nil {
		t.Errorf("no place: %q", said(got))
	}
}

func TestCoarse(t *testing.T) {
	for _, c := range []struct {
		precision orontes.Precision
		resolved  bool
		want      bool
	}{
		{orontes.PrecisionCountry, true, true},
		{orontes.PrecisionAdmin1, true, true},
		{orontes.PrecisionSettlement, true, false},
		{orontes.PrecisionCountry, false, false},
	} {
		place := &orontes.Toponym{Place: orontes.Place{Precision: c.precision, Resolved: c.resolved}}
		if got := site.Coarse(place); got != c.want {
			t.Errorf("%s, resolved %v: %v", c.precision, c.resolved, got)
		}
	}
}
