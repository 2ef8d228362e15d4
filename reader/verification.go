package reader

import (
	"slices"

	"orontes"
	"orontes/language"
)

// verify marks the claims of a sentence that it, or a phrase of it, says somebody
// checked or could not check. A sentence that says so and tells nothing itself speaks
// of the one before: "None of the claims could be verified."
func (d *document) verify(s *sentence, first int) {
	for i := range s.Tokens {
		class := d.reader.words.Modality[s.lower(i)]
		if class == "" {
			class = d.reader.words.Modality[s.Tokens[i].Lemma]
		}
		denied := d.reader.negated(s, i) || d.reader.negatedBefore(s, i) || d.noneOf(s, i)
		switch {
		case class == "unverified", class == "verify" && denied, class == "confirm" && d.unable(s, i):
			from := first
			if first == len(d.drafts) {
				from = d.spokenBefore(s)
			}
			for k := from; k < len(d.drafts); k++ {
				t := &d.drafts[k]
				if t.claim.Kind != orontes.Statement && (t.s != s || t.head() < i || s.depth(t.head(), i) >= 0 || class == "unverified") {
					t.claim.Verification = orontes.Unverified
				}
			}
		case class == "verify" && s.finite(i) && s.child(i, "nsubj") >= 0:
			for k := first; k < len(d.drafts); k++ {
				if t := &d.drafts[k]; t.head() > i && s.depth(t.head(), i) >= 0 {
					t.claim.Verification = orontes.Verified
				}
			}
		}
	}
}

// unable reports whether a verb is what somebody could not do: "could not confirm",
// "were not able to confirm".
func (d *document) unable(s *sentence, i int) bool {
	if h := s.Tokens[i].Head; s.hasTo(i) {
		return h >= 0 && s.Tokens[h].UPOS == "ADJ" && d.reader.negated(s, h)
	}
	a := s.child(i, "aux")
	return a >= 0 && s.Tokens[a].XPOS == "MD" && d.reader.negated(s, i)
}

// noneOf reports whether a verb is said of none of something.
func (d *document) noneOf(s *sentence, i int) bool {
	n := s.child(i, "nsubj")
	return n >= 0 && d.reader.without(s, n)
}

// spokenBefore is the first draft of the sentence before, where the sentence speaks of
// somebody's words: "the account", "his claim"; or is no more than a remark.
func (d *document) spokenBefore(s *sentence) int {
	remark := len(s.Tokens) <= 4
	words := remark || slices.ContainsFunc(s.Tokens, func(t language.Token) bool {
		return d.reader.words.Sources[t.Lemma] || d.reader.words.Rumour[t.Lemma] || d.reader.words.Modality[t.Lemma] == "alleged"
	})
	from := len(d.drafts)
	for words && from > 0 && d.drafts[from-1].s.number == s.number-1 && (remark || len(d.drafts[from-1].claim.Attribution) > 0) {
		from--
	}
	return from
}

// suspect marks the doers of a claim whom its sentence only suspects: "suspected
// gunmen killed five", "a suspected Israeli air strike".
func (d *document) suspect(s *sentence, c *orontes.Claim) {
	for k := range c.Actors {
		a := &c.Actors[k]
		first := slices.IndexFunc(s.Tokens, func(t language.Token) bool { return t.Start >= a.Span.Start && t.Start < a.Span.End })
		for i := max(0, first-2); first >= 0 && i < len(s.Tokens) && s.Tokens[i].Start < a.Span.End; i++ {
			if d.reader.words.Hearsay[s.lower(i)] && (i == 0 || s.Tokens[i].Rel == "amod") {
				a.Suspected = true
			}
		}
	}
}
