package gazetteer

import (
	"orontes/gazetteer/internal/atlas"
	"orontes/gazetteer/internal/spelling"
)

// Knows reports whether any place has this name, whatever its case and accents.
// It says nothing of what the name means in a text: "Nice" and "Of" are places.
func (g *Gazetteer) Knows(name string) bool {
	folded := spelling.Fold(name)
	if folded == "" {
		return false
	}
	var scratch []atlas.Posting
	return len(g.named(nil, []byte(folded), &scratch)) > 0
}
