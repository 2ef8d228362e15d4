package speech

import (
	"slices"

	"orontes"
	"orontes/language"
	"orontes/reader/draft"
	"orontes/reader/note"
)

// Verify marks the claims of a sentence that it, or a phrase of it, says somebody
// checked or could not check. A sentence that says so and tells nothing itself speaks
// of the one before: "None of the claims could be verified."
func Verify(d *draft.Document, s *note.Sentence, first int) {
	for i := range s.Tokens {
		class := d.Known.Words.Modality[s.Lower(i)]
		if class == "" {
			class = d.Known.Words.Modality[s.Tokens[i].Lemma]
		}
		denied := d.Negated(s, i) || d.NegatedBefore(s, i) || noneOf(d, s, i)
		switch {
		case class == "unverified", class == "verify" && denied, class == "confirm" && unable(d, s, i):
			from := first
			if first == len(d.Drafts) {
				from = spokenBefore(d, s)
			}
			for k := from; k < len(d.Drafts); k++ {
				t := &d.Drafts[k]
				if t.Claim.Kind != orontes.Statement && (t.S != s || t.Head() < i || s.Depth(t.Head(), i) >= 0 || class == "unverified") {
					t.Claim.Verification = orontes.Unverified
				}
			}
		case class == "verify" && s.Finite(i) && s.Child(i, "nsubj") >= 0:
			for k := first; k < len(d.Drafts); k++ {
				if t := &d.Drafts[k]; t.Head() > i && s.Depth(t.Head(), i) >= 0 {
					t.Claim.Verification = orontes.Verified
				}
			}
		}
	}
}

// unable reports whether a verb is what somebody could not do: "could not confirm",
// "were not able to confirm".
func unable(d *draft.Document, s *note.Sentence, i int) bool {
	if h := s.Tokens[i].Head; s.HasTo(i) {
		return h >= 0 && s.Tokens[h].UPOS == "ADJ" && d.Negated(s, h)
	}
	a := s.Child(i, "aux")
	return a >= 0 && s.Tokens[a].XPOS == "MD" && d.Negated(s, i)
}

// noneOf reports whether a verb is said of none of something.
func noneOf(d *draft.Document, s *note.Sentence, i int) bool {
	n := s.Child(i, "nsubj")
	return n >= 0 && d.Without(s, n)
}

// spokenBefore is the first draft of the sentence before, where the sentence speaks of
// somebody's words: "the account", "his claim"; or is no more than a remark.
func spokenBefore(d *draft.Document, s *note.Sentence) int {
	remark := len(s.Tokens) <= 4
	words := remark || slices.ContainsFunc(s.Tokens, func(t language.Token) bool {
		return d.Known.Words.Sources[t.Lemma] || d.Known.Words.Rumour[t.Lemma] || d.Known.Words.Modality[t.Lemma] == "alleged"
	})
	from := len(d.Drafts)
	for words && from > 0 && d.Drafts[from-1].S.Number == s.Number-1 && (remark || len(d.Drafts[from-1].Claim.Attribution) > 0) {
		from--
	}
	return from
}

// Suspect marks the doers of a claim whom its sentence only suspects: "suspected
// gunmen killed five", "a suspected Israeli air strike".
func Suspect(d *draft.Document, s *note.Sentence, c *orontes.Claim) {
	for k := range c.Actors {
		a := &c.Actors[k]
		first := slices.IndexFunc(s.Tokens, func(t language.Token) bool { return t.Start >= a.Span.Start && t.Start < a.Span.End })
		for i := max(0, first-2); first >= 0 && i < len(s.Tokens) && s.Tokens[i].Start < a.Span.End; i++ {
			if d.Known.Words.Hearsay[s.Lower(i)] && (i == 0 || s.Tokens[i].Rel == "amod") {
				a.Suspected = true
			}
		}
	}
}
