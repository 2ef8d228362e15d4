package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/lead"
)

// finish orders, codes and names the claims and picks the report's main one.
func finish(d *draft.Document) []orontes.Claim {
	sift(d)
	claims := make([]orontes.Claim, len(d.Drafts))
	digest := sha256.Sum256([]byte(d.Report.Text))
	for k := range d.Drafts {
		c := d.Drafts[k].Claim
		c.Codes = lead.Codes(d, &c, d.Drafts[k].Reading)
		c.ID = identity(digest[:], &c, k)
		c.By = by(&d.Drafts[k])
		claims[k] = c
	}
	shareCodes(d, claims)
	if k := lead.Chief(d, claims); k >= 0 {
		claims[k].Main = true
		lead.ChiefEvent(d, claims, k)
	}
	for k := range claims {
		d.Tell(&d.Drafts[k], claims[k].ID)
		sure(d, &claims[k], d.Drafts[k].Features)
	}
	return claims
}

// shareCodes codes a deed by what came of it and those it hurt by the deed, where one
// sentence tells both: an ACLED record is of the event, whatever words tell of it.
func shareCodes(d *draft.Document, claims []orontes.Claim) {
	for k := range claims {
		c := &claims[k]
		if c.Kind != orontes.Casualties && c.Kind != orontes.Detention || !lead.Happened(c) {
			continue
		}
		for j := range claims {
			deed := &claims[j]
			if d.Drafts[j].S != d.Drafts[k].S || deed.Codes == nil || !lead.Happened(deed) {
				continue
			}
			came := func(what string, holds bool) {
				if own, has := d.Known.Words.Codes[string(deed.Kind)+"."+deed.Type+"+"+what]; has && holds {
					deed.Codes.ACLED = own.ACLED
				}
			}
			came(c.Type, c.Kind == orontes.Casualties || !slices.ContainsFunc(deed.Targets, fights))
			came("civilians", c.Kind == orontes.Casualties && len(deed.Targets) == 0 && len(c.Targets) > 0 && c.Targets[0].Class == "civilians" && lead.Linked(d, k, j))
			if c.Kind != orontes.Casualties || lead.Code(deed) == "" || lead.Code(c) != "" && !lead.Linked(d, k, j) && !sameActors(c.Actors, deed.Actors) {
				continue
			}
			switch deed.Kind {
			case orontes.Strike, orontes.Attack, orontes.Battle, orontes.Protest:
				if c.Codes == nil {
					c.Codes = &orontes.Codes{}
				}
				c.Codes.ACLED = deed.Codes.ACLED
			}
		}
	}
}

// identity names a claim by what it rests on: the report's text, the words and
// the reading of them.
func identity(digest []byte, c *orontes.Claim, k int) string {
	h := sha256.New()
	h.Write(digest)
	place, figure := "", ""
	if c.Place != nil {
		place = c.Place.Key + c.Place.Text
	}
	if c.Figure != nil {
		figure = c.Figure.Text
	}
	fmt.Fprintf(h, "|%s|%s|%d|%d|%s|%s|%s|%d", c.Kind, c.Type, c.Span.Start, c.Span.End, place, c.Object, figure, k)
	return "c-" + hex.EncodeToString(h.Sum(nil))[:14]
}

// fights reports whether a party is one that fights back.
func fights(a orontes.Actor) bool { return a.Class == "armed_group" || a.Class == "state_forces" }
