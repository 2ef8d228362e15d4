package morph

import (
	"testing"
	"unicode/utf8"
)

func learnt() *Lemmas {
	return LearnLemmas([]Example{
		{Form: "walked", Lemma: "walk", Tag: 1}, {Form: "talked", Lemma: "talk", Tag: 1}, {Form: "went", Lemma: "go", Tag: 1},
		{Form: "cities", Lemma: "city", Tag: 2}, {Form: "ladies", Lemma: "lady", Tag: 2}, {Form: "dogs", Lemma: "dog", Tag: 2},
		{Form: "Syria", Lemma: "Syria", Tag: 3},
	}, func(tag uint8) bool { return tag == 3 })
}

func TestLemmas(t *testing.T) {
	l := learnt()
	for _, x := range []Example{
		{Form: "walked", Lemma: "walk", Tag: 1}, {Form: "Balked", Lemma: "balk", Tag: 1}, {Form: "went", Lemma: "go", Tag: 1},
		{Form: "sent", Lemma: "sent", Tag: 1}, {Form: "parties", Lemma: "party", Tag: 2}, {Form: "Homs", Lemma: "Homs", Tag: 3},
	} {
		if got := l.Of(x.Form, x.Tag); got != x.Lemma {
			t.Errorf("%s: %s, want %s", x.Form, got, x.Lemma)
		}
	}
}

func FuzzLemmas(f *testing.F) {
	l := learnt()
	f.Add("walked")
	f.Fuzz(func(t *testing.T, form string) {
		for tag := range uint8(4) {
			if got := l.Of(form, tag); form != "" && got == "" || utf8.ValidString(form) && !utf8.ValidString(got) {
				t.Errorf("%q: %q", form, got)
			}
		}
	})
}
