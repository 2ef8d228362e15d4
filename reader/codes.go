package reader

import (
	"cmp"
	"strings"

	"orontes"
	"orontes/ontology"
)

// The PLOVER events by how they treat the other side (PLOVER manual 0.8, table
// of quad classes).
var (
	cooperative = map[string]bool{"CONSULT": true, "SUPPORT": true, "CONCEDE": true, "COOPERATE": true, "AID": true, "RETREAT": true, "AGREE": true}
	hostile     = map[string]bool{"PROTEST": true, "SANCTION": true, "MOBILIZE": true, "COERCE": true, "ASSAULT": true}
)

// codes looks up the ACLED sub-event type and the PLOVER event of a claim, each
// absent where the scheme has none. What did not happen has no ACLED type.
func (d *document) codes(c *orontes.Claim, r *reading) *orontes.Codes {
	is := ontology.Of(c.Kind, c.Type)
	codes := is.Codes
	for _, narrower := range parties(c) {
		if own, has := d.reader.words.Codes[is.ID()+narrower]; has {
			codes = own
		}
	}
	if r != nil {
		codes.ACLED, codes.PLOVER = cmp.Or(r.entry.ACLED, codes.ACLED), cmp.Or(r.entry.PLOVER, codes.PLOVER)
	}
	prevented := r != nil && r.entry.Negated && r.entry.ACLED != "" // "defused a bomb" is a record of its own
	if c.Modality != orontes.Asserted || c.Negated && !prevented {
		codes.ACLED = ""
	}
	codes.PLOVER = unfulfilled(codes.PLOVER, c)
	if codes == (orontes.Codes{}) {
		return nil
	}
	return &codes
}

// parties lists the suffixes under which a claim's codes may stand, the narrowest
// last: by whom, whom it befell, and both.
func parties(c *orontes.Claim) []string {
	var by, to string
	if len(c.Actors) > 0 && c.Actors[0].Class != "" {
		by = "@" + c.Actors[0].Class
	}
	if len(c.Targets) > 0 && c.Targets[0].Class != "" {
		to = ">" + c.Targets[0].Class
	}
	return []string{by, to, by + to}
}

// unfulfilled codes an act that is only promised, threatened, asked for or
// refused: PLOVER has events of their own for those.
func unfulfilled(code string, c *orontes.Claim) string {
	event, _, _ := strings.Cut(code, ":")
	switch {
	case ontology.Of(c.Kind, c.Type).Nature == ontology.Statement:
		return code
	case c.Negated && c.Modality == orontes.Planned && cooperative[event]:
		return "REJECT"
	case c.Modality == orontes.Requested && (cooperative[event] || hostile[event]):
		return "REQUEST"
	case c.Modality == orontes.Planned && cooperative[event]:
		return "AGREE"
	case c.Modality == orontes.Planned && hostile[event]:
		return "THREATEN"
	}
	return code
}
