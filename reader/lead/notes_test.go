package lead_test

import (
	"strconv"
	"testing"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/readertest"
)

func document(_ *testing.T, text string) *draft.Document { return readertest.Undated(text) }

// deed is a claim that a word of a text tells.
type deed struct {
	word  string // where the lexicon has a line of the type for it, its reading is the draft's
	claim orontes.Claim
}

// report is a text and the claims that its words tell.
func report(t *testing.T, text string, deeds ...deed) (*draft.Document, []orontes.Claim) {
	t.Helper()
	d := document(t, text)
	claims := []orontes.Claim{}
	for k, of := range deeds {
		n, i := find(d, of.word)
		if n < 0 {
			t.Fatalf("%q: no word %q", text, of.word)
		}
		s, c := &d.Sentences[n], of.claim
		c.ID, c.Sentence, c.Span = "c-"+strconv.Itoa(k), n, d.Span(s, i, i+1)
		if c.Modality == "" {
			c.Modality = orontes.Asserted
		}
		x := draft.Draft{Claim: c, S: s, At: i}
		for _, r := range frame.Readings(d.Story, s, i) {
			if x.Reading == nil && r.Entry.Kind == c.Kind && r.Entry.Type == c.Type {
				x.Reading = r
			}
		}
		d.Drafts, claims = append(d.Drafts, x), append(claims, c)
	}
	return d, claims
}

// find is the first word of a form, its sentence -1 for none.
func find(d *draft.Document, form string) (sentence, token int) {
	for n := range d.Sentences {
		for i := range d.Sentences[n].Tokens {
			if d.Sentences[n].Tokens[i].Form == form {
				return n, i
			}
		}
	}
	return -1, -1
}
