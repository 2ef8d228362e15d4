package reader

import (
	"slices"
	"strings"

	"orontes"
)

// prune drops claims of a sentence that repeat another: the same kind, place
// and figure told by a verb and its noun ("launched air strikes, striking").
func (d *document) prune(drafts []draft) []draft {
	var kept []draft
	deposing(drafts)
	for _, a := range drafts {
		repeated := merelySays(&a, drafts) || describes(&a, drafts)
		for k := range kept {
			b := &kept[k].claim
			if a.claim.Kind == b.Kind && a.claim.Type == b.Type && a.claim.Figure != nil && b.Figure != nil && a.claim.Figure.Span == b.Figure.Span &&
				samePlace(a.claim.Place, b.Place) {
				// One figure told twice: the clause of its own knows its time.
				if a.claim.Time != nil && b.Time != nil && a.claim.Time.Start.After(b.Time.Start) {
					b.Time = a.claim.Time
				}
				repeated = true
				break
			}
			if a.claim.Kind == orontes.Hazard && b.Kind == a.claim.Kind && b.Type == a.claim.Type && (a.claim.Place == nil || b.Place == nil) {
				if b.Place == nil { // the flood and what it flooded
					b.Place = a.claim.Place
				}
				repeated = true
				break
			}
			if a.claim.Kind == b.Kind && (a.claim.Type == b.Type || b.Object != "" && a.claim.Object == b.Object && b.Kind == orontes.Service) && samePlace(a.claim.Place, b.Place) &&
				a.claim.Negated == b.Negated && sameFigure(a.claim.Figure, b.Figure) && a.claim.Object == b.Object &&
				sameActors(a.claim.Targets, b.Targets) {
				if len(b.Actors) == 0 {
					b.Actors = a.claim.Actors
				}
				repeated = true
				break
			}
		}
		if !repeated {
			kept = append(kept, a)
		}
	}
	return kept
}

// describes reports whether a claim only says of whom another tells: in "200
// displaced families returned" nobody is told to be displaced any more.
func describes(a *draft, drafts []draft) bool {
	if a.claim.Kind != orontes.Displacement || a.claim.Type != "displaced" || a.claim.Figure == nil {
		return false
	}
	return slices.ContainsFunc(drafts, func(b draft) bool {
		return b.claim.Kind == orontes.Displacement && b.claim.Type == "returned" && b.claim.Figure != nil && b.claim.Figure.Span == a.claim.Figure.Span
	})
}

// deposing makes the taking of a capital out of the entry into it that the sentence
// tells together with the fall of the government or the flight of its head: "rebels
// entered the capital, and the president fled". Any other entry is an advance.
func deposing(drafts []draft) {
	fell := slices.ContainsFunc(drafts, func(a draft) bool {
		return a.claim.Kind == orontes.Movement && a.claim.Type == "leader_fled" || a.claim.Kind == orontes.Control && a.claim.Type == "government_fell"
	})
	for k := range drafts {
		a := &drafts[k]
		c := &a.claim
		if fell && c.Kind == orontes.Movement && c.Type == "advance" && a.reading != nil && strings.HasSuffix(a.s.Tokens[a.reading.head].Lemma, "enter") &&
			c.Destination != nil && c.Destination.Feature == "PPLC" {
			c.Kind, c.Type, c.Place, c.Destination = orontes.Control, "captured", c.Destination, nil
		}
	}
}

// merelySays reports whether a statement only carries other claims of its
// sentence: "announced the capture of" is attribution, the capture the claim.
func merelySays(a *draft, drafts []draft) bool {
	if a.claim.Kind != orontes.Statement || a.reading == nil {
		return false
	}
	switch a.claim.Type {
	case "announce", "assess", "deny", "warn", "accuse", "claim_responsibility":
	default:
		return false
	}
	verb := a.s.Tokens[a.reading.head].Lemma
	for k := range drafts {
		for _, link := range drafts[k].claim.Attribution {
			if link.Verb == verb && drafts[k].claim.Kind != orontes.Statement {
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
