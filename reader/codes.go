package reader

import (
	"strings"

	"orontes"
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
	key := string(c.Kind) + "." + c.Type
	codes, ok := d.reader.words.Codes[key]
	for _, narrower := range parties(c) {
		if own, has := d.reader.words.Codes[key+narrower]; has {
			codes, ok = own, true
		}
	}
	if r != nil && r.entry.ACLED != "" {
		codes.ACLED, ok = r.entry.ACLED, true
	}
	if r != nil && r.entry.PLOVER != "" {
		codes.PLOVER, ok = r.entry.PLOVER, true
	}
	if !ok {
		return nil
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

// said are the statements that are acts of speech themselves: a threat that is
// planned is still a threat, while a planned concession is an agreement.
var said = map[string]bool{
	"urge": true, "pledge": true, "threaten": true, "accuse": true, "condemn": true, "deny": true, "warn": true,
	"reject": true, "announce": true, "assess": true, "claim_responsibility": true, "investigate": true,
}

// unfulfilled codes an act that is only promised, threatened, asked for or
// refused: PLOVER has events of their own for those.
func unfulfilled(code string, c *orontes.Claim) string {
	event, _, _ := strings.Cut(code, ":")
	switch {
	case c.Kind == orontes.Statement && said[c.Type]:
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
