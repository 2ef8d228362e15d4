package reader

import (
	"orontes"
)

// prune drops claims of a sentence that repeat another: the same kind, place
// and figure told by a verb and its noun ("launched air strikes, striking").
func (d *document) prune(drafts []draft) []draft {
	var kept []draft
	for _, a := range drafts {
		repeated := merelySays(&a, drafts)
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
