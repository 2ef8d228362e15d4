package draft_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/language"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/note"
)

func TestHere(t *testing.T) {
	one, two, three := &note.Sentence{Number: 0}, &note.Sentence{Number: 1}, &note.Sentence{Number: 2}
	for _, c := range []struct {
		name   string
		drafts []*note.Sentence // of each draft
		want   []int            // those of the second sentence
	}{
		{"none yet", nil, nil},
		{"none of it", []*note.Sentence{one, one}, nil},
		{"the last two", []*note.Sentence{one, two, two}, []int{1, 2}},
		{"all", []*note.Sentence{two}, []int{0}},
		{"another was begun", []*note.Sentence{one, two, three}, nil},
		{"only those in a row", []*note.Sentence{two, one, two}, []int{2}},
	} {
		d := &draft.Document{}
		for k, s := range c.drafts {
			d.Drafts = append(d.Drafts, draft.Draft{S: s, At: k})
		}
		var got []int
		for _, x := range d.Here(two) {
			got = append(got, x.At)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestClose(t *testing.T) {
	one, two := &note.Sentence{Number: 0}, &note.Sentence{Number: 1}
	draftOf := func(s *note.Sentence, kind orontes.Kind, typ string) draft.Draft {
		return draft.Draft{S: s, Claim: orontes.Claim{Kind: kind, Type: typ}}
	}
	captured, killed, shelling := draft.Deed{Kind: orontes.Control, Type: "captured"}, draft.Deed{Kind: orontes.Casualties, Type: "killed"}, draft.Deed{Kind: orontes.Strike, Type: "shelling"}
	d := &draft.Document{Told: map[draft.Deed]bool{}}
	for _, c := range []struct {
		name  string
		adds  []draft.Draft
		close *note.Sentence
		want  map[draft.Deed]bool
	}{
		{"a sentence that tells nothing", nil, one, map[draft.Deed]bool{}},
		{"what it told", []draft.Draft{draftOf(one, orontes.Control, "captured"), draftOf(one, orontes.Control, "captured")}, one, map[draft.Deed]bool{captured: true}},
		{"what is still being read", []draft.Draft{draftOf(two, orontes.Casualties, "killed")}, one, map[draft.Deed]bool{captured: true}},
		{"and then closed", []draft.Draft{draftOf(two, orontes.Strike, "shelling")}, two, map[draft.Deed]bool{captured: true, killed: true, shelling: true}},
	} {
		d.Drafts = append(d.Drafts, c.adds...)
		d.Close(c.close)
		if diff := cmp.Diff(c.want, d.Told); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestHead(t *testing.T) {
	for _, c := range []struct {
		name string
		of   draft.Draft
		want int
	}{
		{"a line of the lexicon found it", draft.Draft{Reading: &frame.Reading{Frame: frame.Frame{Head: 3}}, At: 5}, 3},
		{"a rule found it", draft.Draft{At: 5}, 5},
	} {
		if got := c.of.Head(); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestBucket(t *testing.T) {
	for n, want := range map[int]string{0: "words 0", 1: "words 1", 5: "words 5", 6: "words 6", 7: "words 6", 500: "words 6", -1: "words -1"} {
		if got := draft.Bucket("words", n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestWithin(t *testing.T) {
	words := &note.Sentence{Sentence: &language.Sentence{Start: 10, End: 30, Tokens: []language.Token{{Start: 12, End: 15}, {Start: 16, End: 20}}}}
	for _, c := range []struct {
		name string
		s    *note.Sentence
		span orontes.Span
		want bool
	}{
		{"all of it", words, orontes.Span{Start: 12, End: 20}, true},
		{"a word", words, orontes.Span{Start: 16, End: 20}, true},
		{"nothing at its end", words, orontes.Span{Start: 20, End: 20}, true},
		{"before its first word", words, orontes.Span{Start: 10, End: 15}, false},
		{"behind its last", words, orontes.Span{Start: 16, End: 21}, false},
		{"elsewhere", words, orontes.Span{Start: 40, End: 44}, false},
		{"a sentence without words", &note.Sentence{Sentence: &language.Sentence{}}, orontes.Span{}, false},
	} {
		d := &draft.Document{}
		if got := d.Within(c.s, c.span); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
