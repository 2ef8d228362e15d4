package reader

import (
	_ "embed"
	"fmt"
	"math"
	"sync"

	"orontes"
	"orontes/learn"
)

//go:embed surety.tsv
var suretyWeights string

// surety is the model behind a claim's score: how likely a claim with such
// features is right in every field. It is trained on the project's own gold.
var surety = sync.OnceValues(func() (*learn.Logistic, error) {
	m, err := learn.ParseLogistic(suretyWeights)
	if err != nil {
		return nil, fmt.Errorf("surety.tsv: %w", err)
	}
	return m, nil
})

// sure gives a claim its score: the share of claims with the same features that
// were right in every field, to two decimals.
func (d *document) sure(c *orontes.Claim, features []string) {
	if d.desk.Observe != nil {
		d.desk.Observe(c.ID, features)
	}
	c.Score = math.Round(100*d.reader.surety.Probability(features)) / 100
}

// features tells what is known of the reading of a claim that may say how sure it
// is: what it is and has, how its fields were found, and what else its sentence holds.
func (d *document) features(c *orontes.Claim, k int) []string {
	draft := &d.drafts[k]
	s := draft.s
	kind := string(c.Kind)
	all := []string{"kind " + kind, "type " + kind + "." + c.Type}
	add := func(name string, holds bool) {
		if holds {
			all = append(all, name, name+" "+kind)
		}
	}
	add("actor", len(c.Actors) > 0)
	add("actors", len(c.Actors) > 1)
	add("target", len(c.Targets) > 0)
	add("figure", c.Figure != nil)
	add("speaker", len(c.Attribution) > 0)
	add("speakers", len(c.Attribution) > 1)
	add("negated", c.Negated)
	add("not asserted", c.Modality != orontes.Asserted)
	add("headline", !s.body)
	add("question", s.lower(len(s.Tokens)-1) == "?")
	add("quoted", draft.reading != nil && s.quoted[draft.reading.head])
	for _, a := range c.Actors {
		add("actor inferred", a.Inferred)
		add("actor known", a.ID != "")
		add("actor elsewhere", !d.within(s, a.Span))
	}
	for _, a := range c.Attribution {
		all = append(all, "stance "+string(a.Stance))
		add("speaker known", a.ID != "")
		add("speaker elsewhere", !d.within(s, a.Span))
	}
	switch p := c.Place; {
	case p == nil:
		add("no place", true)
	default:
		add("place elsewhere", !d.within(s, p.Span))
		add("place unresolved", !p.Resolved)
		add("place "+string(p.Precision), true)
		add("place related", p.Relation != "")
	}
	add("moves", c.Origin != nil || c.Destination != nil)
	switch t := c.Time; {
	case t == nil || t.IsZero():
		add("no time", true)
	default:
		all = append(all, "time "+string(t.Basis), "time "+string(t.Precision))
		add("time open", t.Start.IsZero())
		add("time long", !t.Start.IsZero() && t.Start != t.End)
		add("history", t.Background)
	}
	if c.Figure != nil {
		all = append(all, "qualifier "+string(c.Figure.Qualifier), "unit "+c.Figure.Unit)
		add("part", c.Figure.PartOf != "")
	}
	// What else the sentence has: somebody who says something and is no speaker of
	// this claim, other figures, other places, other claims.
	says, figures, places, others := 0, len(s.quantities), 0, 0
	for i := range s.Tokens {
		if _, ok := d.reader.words.Says[s.Tokens[i].Lemma]; ok && isVerb(s.token(i)) {
			says++
		}
		if f := s.toponym[i]; f != nil && (i == 0 || s.toponym[i-1] != f) {
			places++
		}
	}
	for j := range d.drafts {
		if j != k && d.drafts[j].s == s {
			others++
		}
	}
	add("says unsaid", says > 0 && len(c.Attribution) == 0)
	all = append(all, bucket("figures", figures), bucket("places", places), bucket("claims", others), bucket("words", len(s.Tokens)/8), bucket("sentence", c.Sentence/3))
	add("place to choose", places > 1 && c.Place != nil)
	add("figure to choose", figures > 1 && c.Figure != nil)
	add("timed", len(s.times) > 0)
	if r := draft.reading; r != nil {
		all = append(all, "class "+string(rune(r.class)), "relation "+s.Tokens[r.head].Rel)
		add("weak", r.entry.Weak)
		add("passive", r.passive)
		add("phrase", len(r.word.Rest) > 0)
		add("lacking", len(r.lacks) > 0)
		all = append(all, fmt.Sprintf("told %.1f", r.surety))
	} else {
		add("no frame", true)
	}
	return append(all, draft.sureties()...)
}

// sureties tells how sure the learnt choices about a draft were, one by one and
// together.
func (t *draft) sureties() []string {
	var all []string
	together := 1.0
	if t.reading != nil && t.reading.surety > 0 {
		together = t.reading.surety
	}
	for _, c := range t.chosen {
		together *= c.surety
		all = append(all, fmt.Sprintf("sure of the %s %.1f", c.name, c.surety))
		if c.surety < .95 {
			all = append(all, "unsure of the "+c.name)
		}
	}
	for k := 1; k < 20; k++ {
		if together >= float64(k)/20 {
			all = append(all, fmt.Sprintf("sure together from %d", 5*k))
		}
	}
	return all
}

// bucket names a number, large ones together.
func bucket(name string, n int) string {
	if n > 5 {
		return name + " 6"
	}
	return fmt.Sprintf("%s %d", name, n)
}

// within reports whether a span lies in a sentence.
func (d *document) within(s *sentence, span orontes.Span) bool {
	return len(s.Tokens) > 0 && span.Start >= s.Tokens[0].Start && span.End <= s.Tokens[len(s.Tokens)-1].End
}
