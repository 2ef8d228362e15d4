package reader

import (
	_ "embed"
	"fmt"
	"math"
	"sync"

	"orontes"
	"orontes/learn"
	"orontes/reader/draft"
	"orontes/reader/note"
	"orontes/reader/outlook"
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
func sure(d *draft.Document, c *orontes.Claim, features []string) {
	if d.Listener.Observe != nil {
		d.Listener.Observe(c.ID, features)
	}
	c.Score = math.Round(100*d.Score.Probability(features)) / 100
}

// features tells what is known of the reading of a claim that may say how sure it
// is: what it is and has, how its fields were found, and what else its sentence holds.
func features(d *draft.Document, c *orontes.Claim, k int) []string {
	t := &d.Drafts[k]
	s := t.S
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
	add("headline", !s.Body)
	add("question", s.Lower(len(s.Tokens)-1) == "?")
	add("quoted", t.Reading != nil && s.Quoted[t.Reading.Head])
	for _, a := range c.Actors {
		add("actor inferred", a.Inferred)
		add("actor known", a.ID != "")
		add("actor elsewhere", !d.Within(s, a.Span))
	}
	for _, a := range c.Attribution {
		all = append(all, "stance "+string(a.Stance))
		add("speaker known", a.ID != "")
		add("speaker elsewhere", !d.Within(s, a.Span))
	}
	switch p := c.Place; {
	case p == nil:
		add("no place", true)
	default:
		add("place elsewhere", !d.Within(s, p.Span))
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
	says, figures, places, others := 0, len(s.Quantities), 0, 0
	for i := range s.Tokens {
		if _, ok := d.Known.Words.Says[s.Tokens[i].Lemma]; ok && note.IsVerb(s.Token(i)) {
			says++
		}
		if f := s.Toponym[i]; f != nil && (i == 0 || s.Toponym[i-1] != f) {
			places++
		}
	}
	for j := k - 1; j >= 0 && d.Drafts[j].S == s; j-- {
		others++
	}
	for j := k + 1; j < len(d.Drafts) && d.Drafts[j].S == s; j++ {
		others++
	}
	add("says unsaid", says > 0 && len(c.Attribution) == 0)
	all = append(all, draft.Bucket("figures", figures), draft.Bucket("places", places), draft.Bucket("claims", others), draft.Bucket("words", len(s.Tokens)/8), draft.Bucket("sentence", c.Sentence/3))
	add("place to choose", places > 1 && c.Place != nil)
	add("figure to choose", figures > 1 && c.Figure != nil)
	add("timed", len(s.Times) > 0)
	if r := t.Reading; r != nil {
		all = append(all, "class "+string(rune(r.Class)), "relation "+s.Tokens[r.Head].Rel)
		add("weak", r.Entry.Weak)
		add("passive", r.Passive)
		add("phrase", len(r.Word.Rest) > 0)
		add("lacking", len(r.Lacks) > 0)
		all = append(all, fmt.Sprintf("told %.1f", r.Surety))
	} else {
		add("no frame", true)
	}
	return append(all, sureties(t)...)
}

// sureties tells how sure the learnt choices about a draft were, one by one and
// together.
func sureties(t *draft.Draft) []string {
	var all []string
	together := 1.0
	if t.Reading != nil && t.Reading.Surety > 0 {
		together = t.Reading.Surety
	}
	for _, c := range t.Chosen {
		together *= c.Surety
		all = append(all, fmt.Sprintf("sure of the %s %.1f", c.Name, c.Surety))
		if c.Surety < .95 {
			all = append(all, "unsure of the "+c.Name)
		}
	}
	for k := 1; k < 20; k++ {
		if together >= float64(k)/20 {
			all = append(all, fmt.Sprintf("sure together from %d", 5*k))
		}
	}
	return all
}

// sift drops the drafts that tell nothing that happened: questions, films, drills,
// figures of speech. Of those that stay, how real they look is part of their score.
func sift(d *draft.Document) {
	kept := d.Drafts[:0:0]
	for k := range d.Drafts {
		t := &d.Drafts[k]
		if !outlook.Fact(&t.Claim) {
			t.Features = features(d, &t.Claim, k)
			kept = append(kept, *t)
			continue
		}
		if outlook.Asked(t) {
			continue
		}
		c := d.Decide("real", []draft.Option{{}, {Features: outlook.Unlikely(t)}})
		unreal := 1 - c.Surety
		if c.Taken == 1 {
			unreal = c.Surety
		}
		if d.Choices[c.Name] != nil && unreal >= outlook.Dismissed {
			continue
		}
		if d.Listener.Chosen != nil {
			t.Choices = append(t.Choices[:len(t.Choices):len(t.Choices)], c)
		}
		t.Features = append(features(d, &t.Claim, k), draft.Bucket("unreal", int(20*unreal)))
		kept = append(kept, *t)
	}
	d.Drafts = kept
}
