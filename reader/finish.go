package reader

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

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
	claims := make([]orontes.Claim, len(d.drafts))
	digest := sha256.Sum256([]byte(d.report.Text))
	for k := range d.drafts {
		c := d.drafts[k].claim
		if c.Score < 0 {
			c.Score = 0
		}
		c.Score = float64(int(c.Score*100+0.5)) / 100
		c.Codes = d.codes(&c)
		c.ID = identity(digest[:], &c, k)
		claims[k] = c
	}
	if k := lead(claims, d); k >= 0 {
		claims[k].Main = true
	}
	return claims
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

// accumulation tells a total of displaced people from an increase (IDMC's stock
// and flow). People who are somewhere, or "have been displaced" by now, are a
// total as of a day; people who were displaced in a period, or who left, are an
// increase.
func (d *document) accumulation(s *sentence, r *reading, c *orontes.Claim) orontes.Accumulation {
	switch c.Type {
	case "sheltering", "stranded":
		return orontes.Stock
	case "displaced":
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

// weights says how much a kind of claim is what a report would be about.
var weights = map[orontes.Kind]int{
	orontes.Control: 9, orontes.Displacement: 9, orontes.Strike: 8, orontes.Battle: 7, orontes.Attack: 8,
	orontes.Casualties: 8, orontes.Damage: 7, orontes.Access: 6, orontes.Service: 6, orontes.Movement: 6,
	orontes.Detention: 6, orontes.Aid: 6, orontes.Protest: 7, orontes.Diplomacy: 5, orontes.Support: 4, orontes.Statement: 4,
}

// lead picks the claim a report is chiefly about: an early one that is news,
// asserted and complete.
func lead(claims []orontes.Claim, d *document) int {
	best, bestScore := -1, -1<<30
	for k := range claims {
		c := &claims[k]
		score := weights[c.Kind] - 4*(c.Sentence-claims[0].Sentence) - (k - 0)
		if c.Modality != orontes.Asserted || c.Negated {
			score -= 5
		}
		if c.Time != nil && c.Time.Background {
			score -= 8
		}
		if c.Place != nil {
			score += 2
		}
		if c.Figure != nil {
			score++
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	return best
}
