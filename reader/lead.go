package reader

import (
	"orontes"
	"orontes/ontology"
)

// chief chooses the claim a report is chiefly about; -1 where there is none.
func (d *document) chief(claims []orontes.Claim) int {
	ruled := lead(claims, d)
	if ruled < 0 {
		return ruled
	}
	options := make([]Option, 0, len(claims))
	order := make([]int, 0, len(claims))
	for _, k := range append([]int{ruled}, indices(len(claims), ruled)...) {
		options = append(options, Option{Claim: claims[k].ID, Features: d.leading(claims, k, k == ruled)})
		order = append(order, k)
	}
	c := d.decide("chief", options)
	if d.desk.Chosen != nil {
		d.desk.Chosen(c)
	}
	return order[c.Taken]
}

// indices counts to n, leaving one out.
func indices(n, without int) []int {
	var all []int
	for k := range n {
		if k != without {
			all = append(all, k)
		}
	}
	return all
}

// leading tells what may make claim k the one a report is about.
func (d *document) leading(claims []orontes.Claim, k int, ruled bool) []string {
	c, t := &claims[k], &d.drafts[k]
	all := []string{
		"kind " + string(c.Kind), "type " + string(c.Kind) + "." + c.Type,
		bucket("sentence", c.Sentence-claims[0].Sentence), bucket("claim", k),
		"modality " + string(c.Modality),
	}
	add := func(name string, holds bool) {
		if holds {
			all = append(all, name)
		}
	}
	add("ruled", ruled)
	add("headline", !t.s.body)
	add("headline "+string(c.Kind), !t.s.body)
	add("negated", c.Negated)
	add("history", c.Time != nil && c.Time.Background)
	add("place", c.Place != nil)
	add("place carried", t.carried)
	add("place "+precision(c.Place), c.Place != nil)
	add("actor", len(c.Actors) > 0)
	add("target", len(c.Targets) > 0)
	add("figure", c.Figure != nil)
	add("figure "+string(c.Kind), c.Figure != nil)
	add("part", c.Figure != nil && c.Figure.PartOf != "")
	add("speaker", len(c.Attribution) > 0)
	for j := range claims {
		if o := &claims[j]; j != k && o.Kind == c.Kind && o.Type == c.Type {
			add("told before", j < k)
			add("told again", j > k)
			break
		}
	}
	if r := t.reading; r != nil {
		rel := universal(t.s.Tokens[r.head].Rel)
		all = append(all, "relation "+rel, "class "+string(rune(r.class)), bucket("depth", t.s.depth(r.head, t.s.Root())))
		add("circumstance", t.s.circumstance(r.head))
		add("weak", r.entry.Weak)
	}
	return all
}

func precision(p *orontes.Toponym) string {
	if p == nil {
		return ""
	}
	return string(p.Precision)
}

// lead picks the claim a report is chiefly about: an early one that is news,
// asserted and complete.
func lead(claims []orontes.Claim, d *document) int {
	best, bestScore := -1, -1<<30
	for k := range claims {
		c := &claims[k]
		score := ontology.OfKind(c.Kind).Weight - 4*(c.Sentence-claims[0].Sentence) - k
		if c.Modality != orontes.Asserted || c.Negated {
			score -= 5
		}
		if c.Time != nil && c.Time.Background {
			score -= 8
		}
		if c.Place != nil && !d.drafts[k].carried {
			score += 2
		}
		if c.Figure != nil {
			score++
		}
		if c.Kind == orontes.Protest && c.Type != "demonstration" {
			score += 2 // what became of it, before that it was
		}
		if r := d.drafts[k].reading; r != nil {
			s := d.drafts[k].s
			if s.circumstance(r.head) || c.Kind == orontes.Support && s.Tokens[r.head].Rel == "acl" {
				score -= 6 // "militias backed by the United States"
			}
		}
		if score > bestScore {
			best, bestScore = k, score
		}
	}
	if best < 0 {
		return best
	}
	if k := d.governing(best); k >= 0 {
		return k
	}
	if k := d.caught(best); k >= 0 {
		return k
	}
	return d.placed(claims, best)
}

// governing is the statement whose verb stands over that of claim k: what a
// report is about is the threat, the demand or the refusal, not what is
// threatened, demanded or refused. -1 for none.
func (d *document) governing(k int) int {
	inner := &d.drafts[k]
	if inner.reading == nil || inner.claim.Kind == orontes.Statement {
		return -1
	}
	for j := range d.drafts {
		outer := &d.drafts[j]
		at := outer.at
		if outer.reading != nil {
			at = outer.reading.head
		}
		if outer.reading == nil && outer.claim.Type != "urge" || outer.s != inner.s || outer.claim.Kind != orontes.Statement {
			continue
		}
		switch outer.claim.Type {
		case "urge", "threaten", "accuse", "condemn", "reject", "deny", "pledge", "warn", "concede", "investigate", "apologise", "praise":
			if inner.s.depth(inner.reading.head, at) > 0 {
				return j
			}
		}
	}
	return -1
}

// caught is the arrest that a raid led to in the same sentence: "raided a house
// and arrested two". -1 for none.
func (d *document) caught(k int) int {
	raid := &d.drafts[k]
	if raid.reading == nil || raid.claim.Kind != orontes.Battle && raid.claim.Kind != orontes.Attack || raid.s.Tokens[raid.reading.head].Lemma != "raid" {
		return -1
	}
	for j := range d.drafts {
		if c := &d.drafts[j].claim; d.drafts[j].s == raid.s && c.Kind == orontes.Detention && c.Modality == orontes.Asserted && !c.Negated {
			return j
		}
	}
	return -1
}

// violent are the kinds that tell the same event from different sides: the
// strike, those it killed, what it destroyed.
var violent = map[orontes.Kind]bool{
	orontes.Strike: true, orontes.Casualties: true, orontes.Attack: true, orontes.Battle: true, orontes.Damage: true,
}

// placed prefers, to a lead that names no place or only a country, the first
// later claim of the same event that says where in that country: headlines say
// "Syria", the report's second sentence says the town.
func (d *document) placed(claims []orontes.Claim, lead int) int {
	l := &claims[lead]
	if k := d.retold(claims, lead); k >= 0 {
		return k
	}
	if l.Place != nil && l.Place.Resolved && l.Place.Precision != orontes.PrecisionCountry && !d.drafts[lead].carried {
		return lead
	}
	for k := lead + 1; k < len(claims); k++ {
		c := &claims[k]
		if c.Place == nil || d.drafts[k].carried || !c.Place.Resolved && l.Place != nil || c.Place.Precision == orontes.PrecisionCountry || c.Negated || c.Time != nil && c.Time.Background {
			continue
		}
		if l.Place != nil && l.Place.Resolved && l.Place.Country != c.Place.Country {
			continue
		}
		if c.Kind == l.Kind && c.Type == l.Type || violent[c.Kind] && violent[l.Kind] {
			return k
		}
	}
	return lead
}

// retold is the claim of the body's first two sentences that tells the same
// figure of the same event as the first and names a settlement: headlines say
// "Damascus suburb", the report "the Damascus suburb of Jaramana". -1 for none.
func (d *document) retold(claims []orontes.Claim, lead int) int {
	l := &claims[lead]
	if l.Sentence > claims[0].Sentence || l.Figure == nil || l.Figure.Best == nil || l.Place != nil && !d.drafts[lead].carried && l.Place.Resolved && l.Place.Precision == orontes.PrecisionSettlement && l.Place.Relation == "" {
		return -1
	}
	for k := lead + 1; k < len(claims) && claims[k].Sentence <= l.Sentence+2; k++ {
		c := &claims[k]
		if c.Sentence == l.Sentence || c.Kind != l.Kind || c.Type != l.Type || c.Figure == nil || c.Figure.Best == nil || *c.Figure.Best != *l.Figure.Best || c.Negated != l.Negated {
			continue
		}
		if c.Place != nil && c.Place.Resolved && c.Place.Precision == orontes.PrecisionSettlement {
			return k
		}
	}
	return -1
}
