package when

import (
	"testing"

	"orontes"

	"pgregory.net/rapid"
)

// sound checks what must hold of every answer.
func sound(t interface{ Fatalf(string, ...any) }, text string, fine bool, a Anchor) {
	s := sentence(text, fine)
	es := Find(text, s, a)
	last := 0
	for i := range es {
		e := &es[i]
		if e.First >= e.Last || e.Last > len(s.Tokens) {
			t.Fatalf("%q: tokens %d–%d", text, e.First, e.Last)
		}
		if e.Span.Start < last || e.Span.Len() <= 0 || e.Text != e.Span.In(text) || e.Text == "" {
			t.Fatalf("%q: span %v after %d, text %q", text, e.Span, last, e.Text)
		}
		last = e.Span.End
		if !e.Start.IsZero() && !e.End.IsZero() && e.End.Before(e.Start) {
			t.Fatalf("%q: %q is %s to %s", text, e.Text, e.Start, e.End)
		}
		for _, d := range []orontes.Date{e.Start, e.End} {
			if !d.IsZero() && !validDay(d.Year, int(d.Month), d.Day) {
				t.Fatalf("%q: %q gives %v", text, e.Text, d)
			}
		}
		if a.Published.IsZero() && e.Against != Absolute && !e.Start.IsZero() && !e.End.IsZero() && a.Reference.IsZero() {
			t.Fatalf("%q: %q resolved against nothing", text, e.Text)
		}
	}
}

var vocabulary = []string{"on", "since", "the", "27", "28th", "November", "May", "December", ",", "2024", "1990s", "to", "-", "between",
	"and", "last", "next", "this", "past", "few", "three", "days", "week", "weekend", "year", "ago", "later", "before", "after", "Friday",
	"Mon", "night", "at", "6", "a.m.", "18:14", "overnight", "into", "early", "mid-2012", "end", "of", "for", "will", "31", "30", "February",
	"first", "half", "day", "every", "12-day", "(", ")", "2014-15", "06/12/2024", "a", "month", "by", "as", "'s", "earlier", "more", "than", "in"}

func TestSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := ""
		for _, w := range rapid.SliceOfN(rapid.SampledFrom(vocabulary), 1, 14).Draw(t, "words") {
			text += w + " "
		}
		a := Anchor{}
		if rapid.Bool().Draw(t, "dated") {
			a.Published = orontes.Date{Year: 2024, Month: 1, Day: 1}.AddDays(rapid.IntRange(-400, 400).Draw(t, "day"))
			if rapid.Bool().Draw(t, "told") {
				a.Reference = a.Published.AddDays(-rapid.IntRange(0, 9).Draw(t, "back"))
			}
		}
		sound(t, text, rapid.Bool().Draw(t, "fine"), a)
	})
}

func FuzzFind(f *testing.F) {
	for _, group := range cases {
		for _, c := range group {
			f.Add(c[0])
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		sound(t, text, false, Anchor{Published: published})
		sound(t, text, true, Anchor{})
	})
}

func TestLexiconErrors(t *testing.T) {
	for _, tsv := range []string{"month\tmay", "planet\tmars\t1", "month\tmay\tx", "unit\tday\tday\tx", "unit\tday\teon\t1",
		"prep\ton\tnowhere", "holiday\tx\t13-40", "month\tmay\t5\nday\tmay\t0", "month\tabcdefghijklmnop\t1"} {
		if _, err := readLexicon(tsv); err == nil {
			t.Errorf("%q: no error", tsv)
		}
	}
}
