package reader

import (
	"cmp"
	"slices"
	"strings"

	"orontes"
	"orontes/reader/draft"
)

// prune drops claims of a sentence that repeat another: the same kind, place
// and figure told by a verb and its noun ("launched air strikes, striking").
func prune(drafts []draft.Draft) []draft.Draft {
	var kept []draft.Draft
	deposing(drafts)
	for _, a := range drafts {
		repeated := merelySays(&a, drafts)
		for k := 0; k < len(kept) && !repeated; k++ {
			b := &kept[k].Claim
			if repeated = repeats(&a.Claim, b); repeated && len(b.Actors) == 0 {
				b.Actors = a.Claim.Actors
			}
		}
		if !repeated {
			kept = append(kept, a)
		}
	}
	return kept
}

// repeats reports whether two claims of a sentence are one: of one type and place, with
// one figure, or with nothing that tells them apart.
func repeats(a, b *orontes.Claim) bool {
	service := b.Kind == orontes.Service && b.Object != "" && a.Object == b.Object
	if a.Kind != b.Kind || a.Type != b.Type && !service || !samePlace(a.Place, b.Place) {
		return false
	}
	if a.Type == b.Type && a.Figure != nil && b.Figure != nil && a.Figure.Span == b.Figure.Span {
		return true
	}
	return a.Negated == b.Negated && sameFigure(a.Figure, b.Figure) && a.Object == b.Object && sameActors(a.Targets, b.Targets)
}

// deposing makes the taking of a capital out of the entry into it that the sentence
// tells together with the fall of the government or the flight of its head: "rebels
// entered the capital, and the president fled". Any other entry is an advance.
func deposing(drafts []draft.Draft) {
	fell := slices.ContainsFunc(drafts, func(a draft.Draft) bool {
		return a.Claim.Kind == orontes.Movement && a.Claim.Type == "leader_fled" || a.Claim.Kind == orontes.Control && a.Claim.Type == "government_fell"
	})
	for k := range drafts {
		a := &drafts[k]
		c := &a.Claim
		if fell && c.Kind == orontes.Movement && c.Type == "advance" && a.Reading != nil && strings.HasSuffix(a.S.Tokens[a.Reading.Head].Lemma, "enter") &&
			capital(cmp.Or(c.Destination, c.Place)) {
			c.Kind, c.Type, c.Place, c.Destination = orontes.Control, "captured", cmp.Or(c.Destination, c.Place), nil
		}
	}
}

func capital(t *orontes.Toponym) bool { return t != nil && t.Feature == "PPLC" }

// merelySays reports whether a statement only carries other claims of its
// sentence: "announced the capture of" is attribution, the capture the claim.
func merelySays(a *draft.Draft, drafts []draft.Draft) bool {
	if a.Claim.Kind != orontes.Statement || a.Reading == nil {
		return false
	}
	switch a.Claim.Type {
	case "announce", "assess", "deny", "warn", "accuse", "claim_responsibility":
	default:
		return false
	}
	verb := a.S.Tokens[a.Reading.Head].Lemma
	for k := range drafts {
		for _, link := range drafts[k].Claim.Attribution {
			if link.Verb == verb && drafts[k].Claim.Kind != orontes.Statement {
				return true
			}
		}
	}
	return false
}

func samePlace(a, b *orontes.Toponym) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Span == b.Span
}

func sameFigure(a, b *orontes.Figure) bool {
	return a == nil || b == nil || a.Span == b.Span
}

func sameActors(a, b []orontes.Actor) bool {
	return len(a) == 0 || len(b) == 0 || a[0].Name == b[0].Name
}
