package dating_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/dating"
	"orontes/reader/draft"
	"orontes/reader/readertest"
)

// back is the day some days before the report.
func back(days int) orontes.Date { return published.AddDays(-days) }

// on is a day of a basis, as a sentence words it.
func on(day orontes.Date, basis orontes.TimeBasis, text string) orontes.Interval {
	return orontes.Interval{Start: day, End: day, Precision: orontes.PrecisionDay, Basis: basis, Text: text}
}

// The times that are offered whatever a report tells: its day, none, the day before.
var (
	today   = on(published, orontes.TimePublished, "")
	unknown = orontes.Interval{Precision: orontes.PrecisionUnknownTime, Basis: orontes.TimePublished}
	eve     = on(back(1), orontes.TimeInferred, "")
)

// dated is what a word of a text tells, with when it happened chosen.
func dated(t *testing.T, text, form string, kind orontes.Kind, change func(*draft.Document, *draft.Draft)) *draft.Draft {
	t.Helper()
	d := document(t, text)
	x := read(t, d, form, kind)
	if change != nil {
		change(d, &x)
	}
	dating.Date(d, &x, []draft.Draft{x})
	if !x.Dated {
		t.Errorf("%q, %s: not dated", text, form)
	}
	return &x
}

// offered are the times that the options of the only choice give, nil where there was
// none.
func offered(x *draft.Draft) (all []orontes.Interval) {
	for _, c := range x.Choices {
		for _, o := range c.Options {
			var claim orontes.Claim
			o.Set(&claim)
			all = append(all, *claim.Time)
		}
	}
	return all
}

// speaks are the features of the option that gives a day, of those asked for.
func speaks(x *draft.Draft, i orontes.Interval, of ...string) (some []string) {
	k := slices.Index(offered(x), i)
	if k < 0 {
		return []string{"not offered"}
	}
	for _, f := range of {
		if slices.Contains(x.Choices[0].Options[k].Features, f) {
			some = append(some, f)
		}
	}
	return some
}

func TestOffered(t *testing.T) {
	stated := orontes.TimeStated
	given := func(i orontes.Interval) func(*draft.Document, *draft.Draft) {
		return func(_ *draft.Document, x *draft.Draft) { x.Claim.Time = &i }
	}
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		change            func(*draft.Document, *draft.Draft)
		want              []orontes.Interval
	}{
		{"nothing told", "Rebels bombed Homs.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, eve}},
		{"a day told", "Rebels bombed Homs on Monday.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, eve, on(back(4), stated, "on Monday")}},
		{"the report's own, told", "Rebels bombed Homs on Friday.", "bombed", orontes.Strike, nil, []orontes.Interval{on(published, stated, "on Friday"), unknown, eve}},
		{"the day before, told", "Rebels bombed Homs on Thursday.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, on(back(1), stated, "on Thursday")}},
		{"two days", "Rebels bombed Homs on Monday and Hama on Tuesday.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, eve, on(back(4), stated, "on Monday"), on(back(3), stated, "on Tuesday")}},
		{"a day told before", "On Monday all slept. Rebels bombed Homs.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, eve, on(back(4), orontes.TimeInferred, "")}},
		{"a day told after", "Rebels bombed Homs. On Monday all slept.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, eve}},
		{"a day told long before", "On Monday all slept. All ate. All sang. All ran. All sat. Rebels bombed Homs.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, eve}},
		{"a day later", "On Monday all slept. A day later, rebels bombed Homs.", "bombed", orontes.Strike, nil, []orontes.Interval{today, unknown, eve, on(back(3), orontes.TimeInferred, "A day later"), on(back(4), orontes.TimeInferred, "")}},
		{"given", "Rebels bombed Homs.", "bombed", orontes.Strike, given(on(back(9), stated, "")), []orontes.Interval{today, unknown, eve, on(back(9), stated, "")}},
		{"only remembered", "Residents marked the anniversary of the strike.", "strike", orontes.Strike, nil, []orontes.Interval{unknown}},
		{"only remembered, long ago", "Residents marked the anniversary of the strike.", "strike", orontes.Strike, given(on(back(365), stated, "")), []orontes.Interval{unknown, on(back(365), stated, "")}},
		{"only remembered, not long ago", "Residents marked the anniversary of the strike.", "strike", orontes.Strike, given(on(back(9), stated, "")), []orontes.Interval{unknown}},
		{"seen", "Residents filmed the aftermath of the strike.", "strike", orontes.Strike, nil, []orontes.Interval{today, unknown, eve}},
	} {
		x := dated(t, c.text, c.word, c.kind, c.change)
		if diff := cmp.Diff(c.want, offered(x)); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
		if diff := cmp.Diff(&c.want[0], x.Claim.Time); diff != "" { // without weights the first
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}

// TestUndated: a report without a day offers none.
func TestUndated(t *testing.T) {
	a := readertest.Annotator()
	for day, want := range map[orontes.Date][]orontes.Interval{published: {today, unknown, eve}, {}: {unknown}} {
		d := document(t, "Rebels bombed Homs.")
		d.Notes = a.Annotate(&orontes.Report{Text: d.Report.Text, Published: day})
		x := read(t, d, "bombed", orontes.Strike)
		dating.Date(d, &x, nil)
		if diff := cmp.Diff(want, offered(&x)); diff != "" {
			t.Errorf("%v: %s", day, diff)
		}
	}
}

// TestRuled: what words say outright is no choice.
func TestRuled(t *testing.T) {
	for _, c := range []struct {
		text, word string
		kind       orontes.Kind
		figure     string
		want       *orontes.Interval // nil: it is chosen
	}{
		{"Rebels seized Hama on Thursday, two days after capturing Rastan.", "capturing", orontes.Control, "", &orontes.Interval{Start: back(3), End: back(3), Precision: orontes.PrecisionDay, Basis: orontes.TimeInferred, Text: "two days after"}},
		{"Rebels seized Hama on Thursday, two days after capturing Rastan.", "seized", orontes.Control, "", nil},
		{"Rebels seized Hama on Thursday, two days after planning to begin shelling Rastan.", "shelling", orontes.Strike, "", nil},
		{"Rebels seized Hama on Thursday, two days after they began shelling Rastan.", "shelling", orontes.Strike, "", &orontes.Interval{Start: back(3), End: back(3), Precision: orontes.PrecisionDay, Basis: orontes.TimeInferred, Text: "two days after"}},
		{"Rebels seized Hama on Thursday after capturing Rastan.", "capturing", orontes.Control, "", nil},
		{"Rebels killed 94 people, including 32 on Monday.", "killed", orontes.Casualties, "32", &orontes.Interval{Start: back(4), End: back(4), Precision: orontes.PrecisionDay, Basis: orontes.TimeStated, Text: "on Monday"}},
		{"Rebels killed 94 people, including 32 on Monday.", "killed", orontes.Casualties, "94", nil},
		{"Rebels killed 94 people, including 32 in Homs.", "killed", orontes.Casualties, "32", nil},
	} {
		x := dated(t, c.text, c.word, c.kind, func(d *draft.Document, x *draft.Draft) {
			for _, q := range x.S.Quantities {
				if i := x.S.Tokens[q.First]; i.Form == c.figure {
					x.Claim.Figure = &orontes.Figure{Span: q.Span}
				}
			}
			if (x.Claim.Figure == nil) != (c.figure == "") {
				t.Errorf("%q: no figure %q", c.text, c.figure)
			}
		})
		switch {
		case (len(x.Choices) == 0) != (c.want != nil):
			t.Errorf("%q, %s %s: %d choices", c.text, c.word, c.figure, len(x.Choices))
		case c.want != nil:
			if diff := cmp.Diff(c.want, x.Claim.Time); diff != "" {
				t.Errorf("%q, %s %s: %s", c.text, c.word, c.figure, diff)
			}
		}
	}
}

func TestSpeaksForTime(t *testing.T) {
	stated := orontes.TimeStated
	monday, tuesday := on(back(4), stated, "on Monday"), on(back(3), stated, "on Tuesday")
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		at                orontes.Interval
		of, want          []string
	}{
		{"here", "Rebels bombed Homs on Monday.", "bombed", orontes.Strike, monday, []string{"here", "nearest", "here, only", "published", "none"}, []string{"here", "nearest", "here, only"}},
		{"not here", "Rebels bombed Homs on Monday.", "bombed", orontes.Strike, today, []string{"here", "nearest", "here, only", "published", "none"}, []string{"published"}},
		{"nor none", "Rebels bombed Homs on Monday.", "bombed", orontes.Strike, unknown, []string{"here", "nearest", "here, only", "published", "none"}, []string{"none"}},
		{"both", "Rebels bombed Homs on Friday.", "bombed", orontes.Strike, on(published, stated, "on Friday"), []string{"here", "nearest", "here, only", "published", "that day"}, []string{"here", "nearest", "here, only", "published", "that day"}},
		{"nearest", "Rebels bombed Homs on Monday after all slept on Tuesday.", "bombed", orontes.Strike, monday, []string{"nearest", "here, only"}, []string{"nearest"}},
		{"not nearest", "Rebels bombed Homs on Monday after all slept on Tuesday.", "bombed", orontes.Strike, tuesday, []string{"nearest", "here, only"}, nil},
		{"fronted", "On Monday rebels bombed Homs.", "bombed", orontes.Strike, on(back(4), stated, "On Monday"), []string{"here, fronted", "here, of a verb"}, []string{"here, fronted", "here, of a verb"}},
		{"not fronted", "Rebels bombed Homs on Monday.", "bombed", orontes.Strike, monday, []string{"here, fronted", "here, of a verb"}, []string{"here, of a verb"}},
		{"of speech", "The army said on Monday that rebels bombed Homs.", "bombed", orontes.Strike, monday, []string{"here, of speech", "here, of a verb"}, []string{"here, of speech", "here, of a verb"}},
		{"reckoned", "On Monday all slept. A day later, rebels bombed Homs.", "bombed", orontes.Strike, on(back(3), orontes.TimeInferred, "A day later"), []string{"reckoned", "here", "back"}, []string{"reckoned", "here"}},
		{"back", "On Monday all slept. A day later, rebels bombed Homs.", "bombed", orontes.Strike, on(back(4), orontes.TimeInferred, ""), []string{"reckoned", "here", "back", "back 1", "back 2"}, []string{"back", "back 1"}},
		{"farther back", "On Monday all slept. All ate. Rebels bombed Homs.", "bombed", orontes.Strike, on(back(4), orontes.TimeInferred, ""), []string{"reckoned", "here", "back", "back 1", "back 2"}, []string{"back", "back 2"}},
	} {
		if diff := cmp.Diff(c.want, speaks(dated(t, c.text, c.word, c.kind, nil), c.at, c.of...)); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
	}
}

// TestTold: when a claim before happened, this one may have.
func TestTold(t *testing.T) {
	nine := on(back(9), orontes.TimeStated, "")
	for _, c := range []struct {
		about  string
		before draft.Draft
		here   bool // in the same sentence
		want   []string
	}{
		{"another deed before", draft.Draft{Claim: orontes.Claim{Kind: orontes.Battle, Time: &nine}}, false, []string{"told, here false", "told, type false"}},
		{"such a deed before", draft.Draft{Claim: orontes.Claim{Kind: orontes.Strike, Type: "air_strike", Time: &nine}}, false, []string{"told, here false", "told, type true"}},
		{"nobody knows when", draft.Draft{Claim: orontes.Claim{Kind: orontes.Strike, Type: "air_strike"}}, false, []string{"not offered"}},
		{"here", draft.Draft{Dated: true, Claim: orontes.Claim{Kind: orontes.Battle, Time: &nine}}, true, []string{"told, here true", "told, type false"}},
		{"here, not yet chosen", draft.Draft{Claim: orontes.Claim{Kind: orontes.Battle, Time: &nine}}, true, []string{"not offered"}},
	} {
		x := dated(t, "All slept. Rebels bombed Homs.", "bombed", orontes.Strike, func(d *draft.Document, x *draft.Draft) {
			c.before.S = &d.Sentences[0]
			if c.here {
				c.before.S = x.S
			}
			d.Drafts = append(d.Drafts, c.before)
		})
		if diff := cmp.Diff(c.want, speaks(x, nine, "told, here true", "told, here false", "told, type true", "told, type false")); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
	}
}

func TestHeaded(t *testing.T) {
	for _, c := range []struct {
		text string
		want orontes.Interval
	}{
		{"Displaced by county", today},
		{"Displaced on Monday", on(back(4), orontes.TimeStated, "on Monday")},
		{"Displaced on Monday and on Tuesday", on(back(4), orontes.TimeStated, "on Monday")},
		{"Displaced in the past three days", orontes.Interval{Start: back(3), End: published, Precision: orontes.PrecisionDay, Basis: orontes.TimeStated, Text: "in the past three days"}},
	} {
		d := document(t, c.text)
		if diff := cmp.Diff(&c.want, dating.Headed(d, &d.Sentences[0])); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}
