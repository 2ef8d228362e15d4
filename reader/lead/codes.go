package lead

import (
	"cmp"
	"strings"

	"orontes"
	"orontes/ontology"
	"orontes/reader/draft"
	"orontes/reader/frame"
)

// The PLOVER events by how they treat the other side (PLOVER manual 0.8, table
// of quad classes).
var (
	cooperative = map[string]bool{"CONSULT": true, "SUPPORT": true, "CONCEDE": true, "COOPERATE": true, "AID": true, "RETREAT": true, "AGREE": true}
	hostile     = map[string]bool{"PROTEST": true, "SANCTION": true, "MOBILIZE": true, "COERCE": true, "ASSAULT": true}
)

// Codes looks up the ACLED sub-event type and the PLOVER event of a claim, each
// absent where the scheme has none. What did not happen has no ACLED type.
func Codes(d *draft.Document, c *orontes.Claim, r *frame.Reading) *orontes.Codes {
	is := ontology.Of(c.Kind, c.Type)
	codes := is.Codes
	for _, narrower := range parties(c) {
		if own, has := d.Known.Words.Codes[is.ID()+narrower]; has {
			codes = own
		}
	}
	if r != nil {
		codes.ACLED, codes.PLOVER = cmp.Or(r.Entry.ACLED, codes.ACLED), cmp.Or(r.Entry.PLOVER, codes.PLOVER)
	}
	prevented := r != nil && r.Entry.Negated && r.Entry.ACLED != "" // "defused a bomb" is a record of its own
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

// Happened reports whether a claim tells of what was done.
func Happened(c *orontes.Claim) bool { return !c.Negated && c.Modality == orontes.Asserted }

// Linked reports whether the tree ties two claims of a sentence into one event.
func Linked(d *draft.Document, k, j int) bool {
	a, b := d.Drafts[k].Reading, d.Drafts[j].Reading
	return a != nil && b != nil && (a.S.SameEvent(a.Head, b.Head, true) || a.S.SameEvent(b.Head, a.Head, true))
}
