package quantity

import (
	"math"
	"testing"

	"orontes"

	"pgregory.net/rapid"
)

// sound checks what must hold of every answer.
func sound(t interface{ Fatalf(string, ...any) }, text string, fine bool, taken []orontes.Span) {
	s := sentence(text, fine)
	qs := Find(text, s, taken)
	last := 0
	for i := range qs {
		q := &qs[i]
		if q.First >= q.Last || q.Last > len(s.Tokens) || q.Noun >= len(s.Tokens) {
			t.Fatalf("%q: tokens %d–%d, noun %d", text, q.First, q.Last, q.Noun)
		}
		if q.Span.Start < last || q.Text == "" || q.Text != q.Span.In(text) || !q.Span.Contains(q.Number) {
			t.Fatalf("%q: span %v after %d, number %v, text %q", text, q.Span, last, q.Number, q.Text)
		}
		last = q.Span.End
		if !(q.Low >= 0 && q.Low <= q.High) || math.IsInf(q.High, 0) || q.Best != nil && (*q.Best < q.Low || *q.Best > q.High) {
			t.Fatalf("%q: %q is %v–%v", text, q.Text, q.Low, q.High)
		}
		if q.Qualifier == "" || q.PartOf == i || q.PartOf >= len(qs) || q.PartOf >= 0 && !q.Partitive {
			t.Fatalf("%q: %q: qualifier %q, part of %d", text, q.Text, q.Qualifier, q.PartOf)
		}
		for _, span := range taken {
			if span.Overlaps(q.Number) {
				t.Fatalf("%q: %q is in a time expression", text, q.Text)
			}
		}
	}
}

var vocabulary = []string{"at", "least", "some", "280,000", "12", "1.5", "million", "two", "hundred", "and", "forty", "-", "tens", "of",
	"thousands", "dozens", "a", "few", "half", "third", "people", "civilians", "Syrian", "soldiers", "families", "houses", "km", "%", "$", "5",
	"kilometers", "(", "3.1", "miles", ")", "between", "to", "or", "more", "them", "including", "the", "dead", "wounded", "others", "no", "one",
	"none", "both", ",", "2016", "M5", "F-16", "Resolution", "year", "old", "12-hour", "10 000", "killed", "damaged", "F", ".", ":", "total"}

func TestSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := ""
		for _, w := range rapid.SliceOfN(rapid.SampledFrom(vocabulary), 1, 16).Draw(t, "words") {
			text += w + " "
		}
		var taken []orontes.Span
		if rapid.Bool().Draw(t, "taken") {
			tokens := sentence(text, false).Tokens
			a := rapid.IntRange(0, len(tokens)-1).Draw(t, "first")
			b := rapid.IntRange(a, len(tokens)-1).Draw(t, "last")
			taken = append(taken, orontes.Span{Start: tokens[a].Start, End: tokens[b].End})
		}
		sound(t, text, rapid.Bool().Draw(t, "fine"), taken)
	})
}

func FuzzFind(f *testing.F) {
	for _, group := range cases {
		for _, c := range group {
			f.Add(c[0])
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		sound(t, text, false, nil)
		sound(t, text, true, nil)
	})
}

func TestTableErrors(t *testing.T) {
	for _, tsv := range []string{"person", "planet\tmars", "person\tman\tmen\nperson\tman", "person\tabcdefghijklmnopqrs"} {
		if _, err := readNouns(tsv); err == nil {
			t.Errorf("nouns %q: no error", tsv)
		}
	}
	for _, tsv := range []string{"length\tkm\t1", "length\tkm\tx\tkm", "length\tkm\t0\tkm", "length\tkm\t1\tkm\nlength\tkm\t1\tkm"} {
		if _, err := readUnits(tsv); err == nil {
			t.Errorf("units %q: no error", tsv)
		}
	}
	for _, tsv := range []string{"before\tabout", "beside\tabout\tsome", "before\tperhaps\tsome", "before\tabout\tsome\nbefore\tabout\tsome"} {
		if _, err := readHedges(tsv); err == nil {
			t.Errorf("hedges %q: no error", tsv)
		}
	}
}
