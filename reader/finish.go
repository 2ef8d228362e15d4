package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"orontes"
)

// rememberTime keeps the time the story has reached.
func (d *document) rememberTime(s *sentence) {
	for k := range s.times {
		e := &s.times[k]
		if !e.Start.IsZero() && !e.Background && e.Precision == orontes.PrecisionDay && !e.Duration && e.Start == e.End {
			t := e.Interval
			d.memory.time, d.memory.timed = &t, s.number
		}
	}
}

// finish orders, codes and names the claims and picks the report's main one.
func (d *document) finish() []orontes.Claim {
	d.sift()
	claims := make([]orontes.Claim, len(d.drafts))
	digest := sha256.Sum256([]byte(d.report.Text))
	for k := range d.drafts {
		c := d.drafts[k].claim
		if c.Score < 0 {
			c.Score = 0
		}
		c.Score = float64(int(c.Score*100+0.5)) / 100
		c.Codes = d.codes(&c, d.drafts[k].reading)
		c.ID = identity(digest[:], &c, k)
		c.By = d.drafts[k].by()
		claims[k] = c
	}
	d.borrowCodes(claims)
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

// borrowCodes gives the dead and injured the event that killed them, where
// their sentence tells it: "killed in a car bombing". An ACLED record is of the
// event, whatever words tell of it; PLOVER's own code stays where there is one. A
// deed takes the code that its outcome gives it: "raided a house and arrested two".
func (d *document) borrowCodes(claims []orontes.Claim) {
	for k := range claims {
		c := &claims[k]
		if c.Kind != orontes.Casualties && c.Kind != orontes.Detention || c.Negated || c.Modality != orontes.Asserted {
			continue
		}
		var own orontes.Codes
		if c.Codes != nil {
			own = *c.Codes
		}
		for j := range claims {
			o := &claims[j]
			if d.drafts[j].s != d.drafts[k].s || o.Codes == nil || o.Negated || o.Modality != orontes.Asserted || o.Kind == orontes.Casualties {
				continue
			}
			switch o.Kind {
			case orontes.Strike, orontes.Attack, orontes.Battle, orontes.Protest:
				if beside, ok := d.reader.words.Codes[string(o.Kind)+"."+o.Type+"+"+c.Type]; ok && (c.Kind == orontes.Casualties || !slices.ContainsFunc(o.Targets, fights)) {
					o.Codes = &orontes.Codes{ACLED: beside.ACLED, PLOVER: o.Codes.PLOVER}
					d.drafts[j].settled = c.Kind == orontes.Detention
				}
				if c.Kind == orontes.Detention {
					continue
				}
				if c.Codes == nil {
					c.Codes = &orontes.Codes{}
				}
				if own.PLOVER == "" && o.Codes.PLOVER != "" && o.Kind != orontes.Protest {
					c.Codes.PLOVER = o.Codes.PLOVER
				}
				if victims, ok := d.reader.words.Codes[string(o.Kind)+"."+o.Type+"+civilians"]; ok && len(o.Targets) == 0 && len(c.Targets) > 0 && c.Targets[0].Class == "civilians" && d.linked(k, j) {
					o.Codes = &orontes.Codes{ACLED: victims.ACLED, PLOVER: o.Codes.PLOVER}
				}
				// Who struck and who killed in one sentence is one: it is one event.
				if own.ACLED != "" && !d.linked(k, j) && (len(o.Actors) == 0 || !sameActors(c.Actors, o.Actors)) {
					continue
				}
				if o.Codes.ACLED != "" && (o.Kind != orontes.Protest || o.Type == "dispersed") {
					c.Codes.ACLED = o.Codes.ACLED
				}
			}
		}
		if c.Codes != nil && *c.Codes == (orontes.Codes{}) {
			c.Codes = nil
		}
	}
}

// fights reports whether a party is one that fights back.
func fights(a orontes.Actor) bool { return a.Class == "armed_group" || a.Class == "state_forces" }

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

// accumulation tells a total of displaced people from an increase (IDMC's stock
// and flow). People who are somewhere, or "have been displaced" by now, are a
// total as of a day; people who were displaced in a period, or who left, are an
// increase. One event's dead are an increase; those of a long stretch of time are
// its total.
func (d *document) accumulation(s *sentence, r *reading, c *orontes.Claim) orontes.Accumulation {
	if c.Kind == orontes.Casualties {
		if t := c.Time; t != nil && t.Basis == orontes.TimeStated && !t.Start.IsZero() && !t.End.IsZero() && t.Start.DaysTo(t.End) > longestEvent {
			return orontes.Stock
		}
		return orontes.Flow
	}
	switch c.Type {
	case "sheltering", "stranded":
		return orontes.Stock
	case "displaced":
		if h := s.Tokens[r.head].Head; h >= 0 && s.Tokens[r.head].Rel == "xcomp" && (s.Tokens[h].Lemma == "remain" || s.Tokens[h].Lemma == "stay") {
			return orontes.Stock
		}
		for _, k := range s.Children(r.head) {
			switch s.Tokens[k].Lemma {
			case "have", "remain", "still":
				return orontes.Stock
			case "be":
				if s.finite(k) && s.Tokens[k].XPOS != "VBD" {
					return orontes.Stock
				}
			}
		}
		if c.Type == "displaced" && (r.class == 'a' || universal(s.Tokens[r.head].Rel) == "acl" || universal(s.Tokens[r.head].Rel) == "amod") {
			return orontes.Stock
		}
	}
	return orontes.Flow
}
