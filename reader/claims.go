package reader

import (
	"slices"

	"orontes"
	"orontes/reader/lexicon"
)

// draft is a claim being put together, with what later steps need to know.
type draft struct {
	carried  bool // the place is that of an event told before
	claim    orontes.Claim
	reading  *reading
	s        *sentence
	at       int      // the governing verb, of a draft without a reading
	choices  []Choice // made about it, kept where somebody trains
	facets   []string // how its event is put forward
	features []string // what else is known of its reading
}

// readClaims goes through the report sentence by sentence.
func (d *document) readClaims() {
	for n := range d.sentences {
		s := &d.sentences[n]
		if s.body || n == 0 {
			d.readSentence(s)
		}
		if s.body || n == 0 { // a dateline says where the writer sat
			d.rememberSpeaker(s)
			d.remember(s)
			d.rememberTime(s)
		}
	}
}

func (d *document) readSentence(s *sentence) {
	d.foretell(s)
	first := len(d.drafts)
	for i := range s.Tokens {
		if s.claimed[i] {
			continue
		}
		for _, r := range d.best(s, i) {
			if !d.admits(s, r) {
				continue
			}
			s.claimed[i] = true
			for _, w := range r.words {
				s.claimed[w] = true
			}
			d.draft(s, r)
		}
	}
	d.positions(s)
	d.obligations(s)
	if len(d.drafts) == first {
		d.fragment(s)
	}
	d.shareScene(d.drafts[first:])
	d.drafts = append(d.drafts[:first], d.prune(d.drafts[first:])...)
	d.verify(s, first)
}

// draft turns a reading into claims: one for each place or thing it names.
func (d *document) draft(s *sentence, r *reading) {
	base := d.common(s, r)
	split := d.splits(r)
	if len(split) == 0 {
		split = []*fill{nil}
	}
	shares := d.shares(s, r, &base)
	for _, f := range split {
		d.complete(s, r, base, f)
	}
	for _, share := range shares {
		part := base
		part.Figure, part.Targets = &share.figure, []orontes.Actor{share.target}
		if share.origin != nil || share.place != nil {
			part.Origin, part.Place = share.origin, share.place
		}
		d.complete(s, r, part, split[0])
	}
}

// splits lists the fillers of the role over which one verb makes several
// claims: "seized Rastan and Talbisseh" is two.
func (d *document) splits(r *reading) []*fill {
	for _, role := range []lexicon.Role{lexicon.Place, lexicon.Object} {
		var several []*fill
		for k := range r.fillers {
			f := &r.fillers[k]
			if len(several) > 0 && several[0].slot.Required && !f.slot.Required {
				continue // "overran the base at El Adde": one place
			}
			if f.slot.Role == role && (role == lexicon.Object || f.slot.Required || d.toponymOf(r.s, f.head) != nil) {
				several = append(several, f)
			}
		}
		if len(several) > 0 {
			return several
		}
	}
	return nil
}

// common fills in what all claims of one reading share.
func (d *document) common(s *sentence, r *reading) orontes.Claim {
	e := r.entry
	c := orontes.Claim{
		Report: d.report.ID, Kind: e.Kind, Type: e.Type, Object: e.Object,
		Sentence: s.number, Accumulation: e.Accumulation, Score: 0.9,
	}
	a := d.assertion(s, r.head)
	if r.negative() {
		a.negated = false
	}
	c.Modality, c.Negated = a.modality, a.negated != e.Negated
	if e.Modality != "" && c.Modality == orontes.Asserted {
		c.Modality = e.Modality
	}
	c.Attribution = d.attribution(s, r.head)
	if a.hearsay && len(c.Attribution) == 0 {
		c.Attribution = []orontes.Attribution{{Speaker: "unnamed sources", Verb: "reportedly", Stance: orontes.Doubts, Span: d.span(s, r.head, r.head+1)}}
	}
	if a.hearsay || a.tried {
		c.Score -= 0.1
	}
	for k := range r.fillers {
		f := &r.fillers[k]
		if f.carried {
			c.Score -= 0.05
		}
		switch f.slot.Role {
		case lexicon.Actor:
			if f.party.Name == "" {
				continue
			}
			c.Actors = append(c.Actors, f.party.Actor)
		case lexicon.Target, lexicon.Who:
			switch {
			case f.isParty && r.class == lexicon.Noun && acts(&c, f.party.Actor):
				// "Syrian army strikes": who strikes is not whom
			case f.isParty:
				c.Targets = append(c.Targets, f.party.Actor)
			case s.lower(f.head) == "it":
				// a thing; which one is not known
			case s.Tokens[f.head].UPOS == "PRON" || partitives[s.Tokens[f.head].Lemma]:
				c.Targets = append(c.Targets, orontes.Actor{Name: "people", Class: "civilians", Span: d.span(s, f.head, f.head+1)})
			default:
				first, last := s.core(f.head)
				c.Targets = append(c.Targets, orontes.Actor{Name: squash(d.words(s, first, last)), Span: d.span(s, first, last)})
			}
		case lexicon.Object:
			if c.Object == "" {
				c.Object = f.object
			}
		case lexicon.Origin:
			c.Origin = d.toponymOf(s, f.head)
		case lexicon.Destination:
			c.Destination = d.toponymOf(s, f.head)
		}
	}
	if len(c.Actors) == 0 {
		c.Actors = d.agentOfSubject(s, r)
	}
	// What no longer works or has not opened is a state of its own.
	if opposite := opposites[c.Type]; opposite != "" && (c.Negated || s.partly(r.head)) && c.Modality == orontes.Asserted {
		c.Type, c.Negated = opposite, false
	}
	c.Time = d.moment(s, r.head)
	c.Figure = d.amount(s, r)
	if c.Figure != nil && c.Figure.High == 0 {
		c.Figure, c.Negated = nil, true // "no one was hurt"
	}
	if (c.Kind == orontes.Displacement || c.Kind == orontes.Casualties) && c.Accumulation == "" && c.Figure != nil {
		c.Accumulation = d.accumulation(s, r, &c)
	}
	return c
}

// acts reports whether a party is among the actors of a claim already.
func acts(c *orontes.Claim, party orontes.Actor) bool {
	return slices.ContainsFunc(c.Actors, func(a orontes.Actor) bool {
		return a.ID != "" && a.ID == party.ID || a.Name == party.Name
	})
}

// negative reports whether the words of the entry hold the negation themselves:
// "have no water", "out of service".
func (r *reading) negative() bool {
	for _, w := range r.word.Rest {
		if w == "no" || w == "not" || w == "without" || w == "never" {
			return true
		}
	}
	return false
}

// partly reports whether a word holds only in part: "partly functional",
// "working only in part". What works in part is not restored.
func (s *sentence) partly(i int) bool {
	for _, c := range s.Children(i) {
		switch s.lower(c) {
		case "partly", "partially", "barely", "hardly", "scarcely":
			return true
		case "part":
			return s.preposition(c) == "in"
		}
	}
	return false
}

// opposites are the types that a negation turns into another.
var opposites = map[string]string{"restored": "disrupted", "opened": "closed"}
