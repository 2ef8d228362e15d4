package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"orontes"
)

// finish orders, codes and names the claims and picks the report's main one.
func (d *document) finish() []orontes.Claim {
	d.sift()
	claims := make([]orontes.Claim, len(d.drafts))
	digest := sha256.Sum256([]byte(d.report.Text))
	for k := range d.drafts {
		c := d.drafts[k].claim
		c.Codes = d.codes(&c, d.drafts[k].reading)
		c.ID = identity(digest[:], &c, k)
		c.By = d.drafts[k].by()
		claims[k] = c
	}
	d.shareCodes(claims)
	if k := d.chief(claims); k >= 0 {
		claims[k].Main = true
		d.chiefEvent(claims, k)
	}
	for k := range claims {
		d.tell(&d.drafts[k], claims[k].ID)
		d.sure(&claims[k], d.drafts[k].features)
	}
	return claims
}

// shareCodes codes a deed by what came of it and those it hurt by the deed, where one
// sentence tells both: an ACLED record is of the event, whatever words tell of it.
func (d *document) shareCodes(claims []orontes.Claim) {
	for k := range claims {
		c := &claims[k]
		if c.Kind != orontes.Casualties && c.Kind != orontes.Detention || !happened(c) {
			continue
		}
		for j := range claims {
			deed := &claims[j]
			if d.drafts[j].s != d.drafts[k].s || deed.Codes == nil || !happened(deed) {
				continue
			}
			came := func(what string, holds bool) {
				if own, has := d.reader.words.Codes[string(deed.Kind)+"."+deed.Type+"+"+what]; has && holds {
					deed.Codes.ACLED = own.ACLED
				}
			}
			came(c.Type, c.Kind == orontes.Casualties || !slices.ContainsFunc(deed.Targets, fights))
			came("civilians", c.Kind == orontes.Casualties && len(deed.Targets) == 0 && len(c.Targets) > 0 && c.Targets[0].Class == "civilians" && d.linked(k, j))
			if c.Kind != orontes.Casualties || code(deed) == "" || code(c) != "" && !d.linked(k, j) && !sameActors(c.Actors, deed.Actors) {
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

// happened reports whether a claim tells of what was done.
func happened(c *orontes.Claim) bool { return !c.Negated && c.Modality == orontes.Asserted }

// linked reports whether the tree ties two claims of a sentence into one event.
func (d *document) linked(k, j int) bool {
	a, b := d.drafts[k].reading, d.drafts[j].reading
	return a != nil && b != nil && (a.s.sameEvent(a.head, b.head, true) || a.s.sameEvent(b.head, a.head, true))
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

// longestEvent is how many days a single event's casualties may be counted over.
const longestEvent = 3

// fights reports whether a party is one that fights back.
func fights(a orontes.Actor) bool { return a.Class == "armed_group" || a.Class == "state_forces" }
