package reader

import (
	"slices"

	"orontes"
)

// dismissed is how likely a claim must be unreal to be dropped: on folds left out
// two thirds of those that are so likely are. One that is only doubtful keeps a low
// score.
const dismissed = .5

// modalities are those that are chosen among, the plainest first.
var modalities = []orontes.Modality{orontes.Asserted, orontes.Planned, orontes.Possible, orontes.Requested, orontes.Conditional}

// head is the word that tells the event of a draft.
func (t *draft) head() int {
	if t.reading != nil {
		return t.reading.head
	}
	return t.at
}

// weighOutlook chooses whether a draft's event is told as done, planned, possible,
// asked for or conditional. Whether it is denied is for rules to say.
func (d *document) weighOutlook(t *draft) {
	c := &t.claim
	over, beside := d.reader.facets(t.s, t.head())
	t.facets = append(over, beside...)
	if c.Modality == orontes.Conditional {
		return // there are too few to learn from
	}
	ruled := string(c.Modality)
	by := ruled + " by " + d.assertion(t.s, t.head()).by
	facets := append(over, "kind "+string(c.Kind), "ruled "+ruled, by)
	if c.Negated {
		facets = append(facets, "negated", "negated "+ruled)
	}
	options := make([]Option, 0, len(modalities))
	add := func(m orontes.Modality) {
		features := make([]string, 0, len(facets)+1)
		for _, f := range facets {
			features = append(features, string(m)+"|"+f)
		}
		if m == c.Modality {
			features = append(features, "ruled", "ruled by "+by)
		}
		options = append(options, Option{Features: features, Set: func(c *orontes.Claim) { c.Modality = m }})
	}
	add(c.Modality) // by the rules
	for _, m := range modalities {
		if m != c.Modality && m != orontes.Asserted { // what the rules hold for a plan is never told as done
			add(m)
		}
	}
	d.choose(t, "modality", options)
}

// foretell tells a trainer how what it asks about is put forward.
func (d *document) foretell(s *sentence) {
	for _, a := range d.desk.Asked {
		first, last := -1, -1
		for i := range s.Tokens {
			if s.Tokens[i].Start < a.Span.End && s.Tokens[i].End > a.Span.Start {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first < 0 {
			continue
		}
		at, depth := first, len(s.Tokens)+1
		for i := first; i <= last; i++ {
			deep := s.depth(i, s.Root())
			for _, m := range d.reader.lexicon.Heads(s.Tokens[i].Lemma) {
				if m.Entry.Kind == a.Kind && s.classFits(i, m.Word.Class) {
					deep -= len(s.Tokens) // the word that tells of the kind, before any other
					break
				}
			}
			if deep < depth {
				at, depth = i, deep
			}
		}
		t := draft{claim: orontes.Claim{Kind: a.Kind}, s: s, at: at}
		way := d.assertion(s, at)
		t.claim.Modality, t.claim.Negated = way.modality, way.negated
		d.weighOutlook(&t)
		if !fact(&t.claim) {
			d.tell(&t, a.ID)
			continue
		}
		t.choices = append(t.choices, Choice{Name: "real", Options: []Option{{}, {Features: t.unlikely()}}})
		d.tell(&t, a.ID)
	}
}

// sift drops the drafts that tell nothing that happened: questions, films, drills,
// figures of speech. Of those that stay, how real they look is part of their score.
func (d *document) sift() {
	kept := d.drafts[:0:0]
	for k := range d.drafts {
		t := &d.drafts[k]
		if !fact(&t.claim) {
			t.features = d.features(&t.claim, k)
			kept = append(kept, *t)
			continue
		}
		if t.asked() {
			continue
		}
		c := d.decide("real", []Option{{}, {Features: t.unlikely()}})
		unreal := 1 - c.Surety
		if c.Taken == 1 {
			unreal = c.Surety
		}
		if d.reader.choices[c.Name] != nil && unreal >= dismissed {
			continue
		}
		if d.desk.Chosen != nil {
			t.choices = append(t.choices[:len(t.choices):len(t.choices)], c)
		}
		t.features = append(d.features(&t.claim, k), bucket("unreal", int(20*unreal)))
		kept = append(kept, *t)
	}
	d.drafts = kept
}

// shortQuestion is the most words of a question that tells nothing beside what it asks.
const shortQuestion = 10

// asked reports whether a draft is what its sentence asks: "Have rebels taken Homs?"
func (t *draft) asked() bool {
	s := t.s
	if s.lower(len(s.Tokens)-1) != "?" || len(t.claim.Attribution) > 0 {
		return false
	}
	if len(s.Tokens) <= shortQuestion {
		return true // whatever the parser makes of it
	}
	at := t.head()
	for range s.Tokens {
		if at < 0 {
			break
		}
		switch universal(s.Tokens[at].Rel) {
		case "root":
			return true
		case "conj", "xcomp", "ccomp", "nsubj", "obj", "parataxis":
		default:
			return false // "Who will help, now that rebels have taken Homs?"
		}
		at = s.Tokens[at].Head
	}
	return false
}

// fact reports whether a claim is told as one: what is denied or planned is told as
// it is in films and matches, too, and misleads nobody.
func fact(c *orontes.Claim) bool { return !c.Negated && c.Modality == orontes.Asserted }

// unlikely tells what may speak against the event of a draft: how it is put forward,
// and what else its sentence is about.
func (t *draft) unlikely() []string {
	features := slices.Clone(t.facets)
	for k := range t.s.Tokens {
		features = append(features, "with "+t.s.Tokens[k].Lemma)
	}
	return features
}
