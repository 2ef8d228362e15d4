package ontology

import (
	"fmt"
	"strings"

	"orontes"
)

// Need is a role that makes a claim worth printing.
type Need struct {
	Role  string
	Plain bool // only where no everyday word reports the claim
}

// roles tell whether a claim has what a need asks for.
var roles = map[string]func(*orontes.Claim) bool{
	"actor":       func(c *orontes.Claim) bool { return len(c.Actors) > 0 },
	"target":      func(c *orontes.Claim) bool { return len(c.Targets) > 0 },
	"place":       func(c *orontes.Claim) bool { return c.Place != nil },
	"origin":      func(c *orontes.Claim) bool { return c.Origin != nil },
	"destination": func(c *orontes.Claim) bool { return c.Destination != nil },
	"object":      func(c *orontes.Claim) bool { return c.Object != "" },
	"figure":      func(c *orontes.Claim) bool { return c.Figure != nil },
}

// Told reports whether a claim says enough to be worth printing: where, who or
// how many, as its type needs; one that needs nothing does. weak says that an everyday word reports it.
func (t *Type) Told(c *orontes.Claim, weak bool) bool {
	for _, n := range t.Needs {
		if roles[n.Role](c) && !(n.Plain && weak) {
			return true
		}
	}
	return len(t.Needs) == 0
}

// parseNeeds reads "figure/target/place?".
func parseNeeds(text string) ([]Need, error) {
	var needs []Need
	for role := range strings.SplitSeq(text, "/") {
		if role == "" {
			continue
		}
		var n Need
		n.Role, n.Plain = strings.CutSuffix(role, "?")
		if roles[n.Role] == nil {
			return nil, fmt.Errorf("%q is no role", n.Role)
		}
		needs = append(needs, n)
	}
	return needs, nil
}
