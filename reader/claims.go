package reader

import (
	"orontes"
	"orontes/reader/lexicon"
	"slices"
)

// draft is a claim being put together, with what later steps need to know.
type draft struct {
	claim   orontes.Claim
	reading *reading
	s       *sentence
	at      int // the governing verb, of a draft without a reading
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
	d.drafts = append(d.drafts[:first], d.prune(d.drafts[first:])...)
}

// admits reports whether a reading says enough to become a claim.
func (d *document) admits(s *sentence, r *reading) bool {
	if d.foreign(s, r.entry) {
		return false
	}
	t := s.token(r.head)
	// Part of a name: "the Battle of Hama Museum", "Operation …".
	if t.UPOS == "PROPN" && r.class == lexicon.Noun && s.entity[r.head] != nil {
		return false
	}
	if d.attribute(s, r) || d.supply(s, r) {
		return false
	}
	if len(r.fillers) == 0 && d.located(s, r) == nil {
		return false
	}
	return !d.unreal(s, r) && !d.purpose(s, r) && !d.untold(s, r)
}

// purpose reports whether a verb only tells what something else was done for:
// "met to discuss", "bombed the bridge to block the advance".
func (d *document) purpose(s *sentence, r *reading) bool {
	t := s.token(r.head)
	return r.class == lexicon.Verb && t.Rel == "advcl" && t.XPOS == "VB" && s.hasTo(r.head)
}

// untold reports whether somebody is said not to have said it: "did not say
// when the road would open" tells nothing of the road.
func (d *document) untold(s *sentence, r *reading) bool {
	at := r.head
	for range len(s.Tokens) {
		t := s.token(at)
		if t.Head < 0 {
			return false
		}
		if _, says := d.reader.words.Says[s.Tokens[t.Head].Lemma]; says && universal(t.Rel) == "ccomp" && s.negated(t.Head) {
			return true
		}
		at = t.Head
	}
	return false
}

// counts reports whether what fills the reading is a number alone: "25 missing".
func (r *reading) counts(s *sentence) bool {
	return slices.ContainsFunc(r.fillers, func(f fill) bool { return s.Tokens[f.head].UPOS == "NUM" })
}

// attribute reports whether a word merely qualifies a noun or says what somebody
// is, where that is not what the sentence tells: "allied factions advanced".
func (d *document) attribute(s *sentence, r *reading) bool {
	switch r.class {
	case lexicon.Verb:
		// "rebel-held districts were shelled", "US-backed fighters advanced"
		return (r.entry.Kind == orontes.Control || r.entry.Kind == orontes.Support) && s.Tokens[r.head].Rel == "amod"
	case lexicon.Adjective:
		if universal(s.Tokens[r.head].Rel) != "amod" {
			return false
		}
		switch r.entry.Kind {
		case orontes.Damage, orontes.Access, orontes.Service:
			return false
		case orontes.Displacement:
			return s.quantityOf(s.Tokens[r.head].Head) == nil
		case orontes.Casualties:
			// "nine people dead" is a toll; "the dead man" is a man.
			return s.Tokens[r.head].Head > r.head || s.quantityOf(s.Tokens[r.head].Head) == nil && !r.counts(s)
		}
		return true
	case lexicon.Noun:
		// "their allies": whose, but not who.
		return r.entry.Kind == orontes.Support && d.reader.actors.Nouns.Class(s.Tokens[r.head].Lemma, s.before(r.head)) != "" &&
			!r.has("is")
	}
	return false
}

// supply reports whether an aid word is part of the name of a utility: "the
// water supply", which is a service and nobody's gift.
func (d *document) supply(s *sentence, r *reading) bool {
	if r.entry.Kind != orontes.Aid || r.class != lexicon.Noun {
		return false
	}
	switch d.reader.words.Objects.Class(s.Tokens[r.head].Lemma, s.before(r.head)) {
	case "water", "electricity", "power", "gas", "telecom", "sanitation":
		return true
	}
	return false
}

// unreal reports whether a word only names a kind of event and tells none: the
// purpose of something else ("to block the advance"), or what somebody opposes.
func (d *document) unreal(s *sentence, r *reading) bool {
	if r.class != lexicon.Noun {
		return false
	}
	t := s.token(r.head)
	if t.Head < 0 {
		return false
	}
	rel := universal(t.Rel)
	if rel != "obj" && rel != "obl" && rel != "nmod" {
		return false
	}
	head := s.token(t.Head)
	if d.reader.light.unreal[head.Lemma] {
		return true
	}
	// An infinitive of purpose that stops, supports or discusses the event.
	return rel == "obj" && head.XPOS == "VB" && s.hasTo(t.Head) && universal(head.Rel) != "ccomp" &&
		!d.reader.light.agent[head.Lemma]
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
			case f.isParty:
				c.Targets = append(c.Targets, f.party.Actor)
			case s.Tokens[f.head].UPOS == "PRON":
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
	if c.Kind == orontes.Displacement && c.Accumulation == "" && c.Figure != nil {
		c.Accumulation = d.accumulation(s, r, &c)
	}
	return c
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

// agentOfSubject finds who is behind an event that acts as a subject or as the
// circumstance: in "Russian air strikes killed 19" and "19 were killed in
// Russian air strikes", Russia's forces did the killing.
func (d *document) agentOfSubject(s *sentence, r *reading) []orontes.Actor {
	for _, a := range r.args {
		switch a.position {
		case "subj", "in", "by", "during", "from":
		default:
			continue
		}
		if s.Tokens[a.head].UPOS != "NOUN" || !d.isEvent(s, a.head) {
			continue
		}
		if agent, ok := d.agent(s, a.head); ok {
			return []orontes.Actor{agent}
		}
	}
	return nil
}

// agent is the force behind an event noun: whose strike, whose attack, clashes
// with whom.
func (d *document) agent(s *sentence, i int) (orontes.Actor, bool) {
	inner := d.frame(s, i, lexicon.Noun, d.reader.light)
	for _, position := range []string{"by", "poss", "mod", "with"} {
		for _, b := range inner.args {
			if b.position != position || s.timed[b.head] || s.Tokens[b.head].UPOS == "NUM" {
				continue
			}
			p, ok := d.actorAt(s, b.head)
			if ok && (p.Class == "armed_group" || p.Class == "state_forces" || p.Class == "government" || p.Class == "international" && p.ID != "") {
				return p.Actor, true
			}
		}
	}
	return orontes.Actor{}, false
}

// complete adds what belongs to one filler and stores the claim.
func (d *document) complete(s *sentence, r *reading, c orontes.Claim, f *fill) {
	if f != nil && f.slot.Role == lexicon.Object {
		c.Object = f.object
	}
	if f != nil && f.slot.Role == lexicon.Place {
		c.Place = d.toponymOf(s, f.head)
		if p := f.slot.Position; c.Place != nil && (p == "obj" || p == "subj") && c.Place.Relation != "" {
			// What is seized is the place itself, however the sentence goes on
			// to say where it lies.
			c.Place = bare(c.Place)
		}
		if c.Place == nil && f.slot.Required && r.entry.Kind == orontes.Control {
			return // holding an unnamed place says nothing
		}
		if c.Object == "" {
			c.Object = f.object
		}
	}
	switch r.entry.Kind {
	case orontes.Control, orontes.Statement, orontes.Support:
	default:
		if c.Place == nil {
			c.Place = d.located(s, r)
		}
	}
	if c.Place == nil {
		if c.Place = d.placeFromBefore(s, r); c.Place != nil {
			c.Score -= 0.15
		}
	}
	if !substantial(&c, r.entry) {
		return
	}
	c.Span = d.quoteSpan(s, r, &c)
	c.Quote = c.Span.In(d.report.Text)
	d.drafts = append(d.drafts, draft{claim: c, reading: r, s: s})
}

// bare is a place without the phrase that it anchors elsewhere in the sentence.
func bare(t *orontes.Toponym) *orontes.Toponym {
	plain := *t
	plain.Relation, plain.DistanceKM = "", 0
	if plain.Precision == orontes.PrecisionSettlement {
		plain.Area = nil
	}
	return &plain
}

// substantial reports whether a claim tells somebody something: where, who or
// how many.
func substantial(c *orontes.Claim, e *lexicon.Entry) bool {
	switch c.Kind {
	case orontes.Control:
		return c.Place != nil
	case orontes.Statement, orontes.Support, orontes.Diplomacy:
		return len(c.Actors) > 0 || len(c.Targets) > 0 && (c.Type == "accuse" || c.Type == "investigate" || c.Type == "expulsion" || c.Type == "sanction")
	case orontes.Displacement:
		return c.Figure != nil || c.Origin != nil || c.Destination != nil || c.Place != nil || len(c.Actors) > 0 ||
			(c.Type == "stranded" || c.Type == "sheltering") && len(c.Targets) > 0
	case orontes.Casualties, orontes.Detention:
		return c.Figure != nil || len(c.Targets) > 0 || c.Place != nil && !e.Weak
	case orontes.Damage, orontes.Access, orontes.Service:
		return c.Object != "" || len(c.Targets) > 0
	}
	return len(c.Actors) > 0 || c.Place != nil || len(c.Targets) > 0
}

// prune drops claims of a sentence that repeat another: the same kind, place
// and figure told by a verb and its noun ("launched air strikes, striking").
func (d *document) prune(drafts []draft) []draft {
	var kept []draft
	for _, a := range drafts {
		repeated := merelySays(&a, drafts)
		for k := range kept {
			b := &kept[k].claim
			if a.claim.Kind == b.Kind && a.claim.Type == b.Type && a.claim.Figure != nil && b.Figure != nil && a.claim.Figure.Span == b.Figure.Span &&
				samePlace(a.claim.Place, b.Place) {
				// One figure told twice: the clause of its own knows its time.
				if a.claim.Time != nil && b.Time != nil && a.claim.Time.Start.After(b.Time.Start) {
					b.Time = a.claim.Time
				}
				repeated = true
				break
			}
			if a.claim.Kind == b.Kind && (a.claim.Type == b.Type || b.Object != "" && a.claim.Object == b.Object && b.Kind == orontes.Service) && samePlace(a.claim.Place, b.Place) &&
				a.claim.Negated == b.Negated && sameFigure(a.claim.Figure, b.Figure) && a.claim.Object == b.Object &&
				sameActors(a.claim.Targets, b.Targets) {
				if len(b.Actors) == 0 {
					b.Actors = a.claim.Actors
				}
				repeated = true
				break
			}
		}
		if !repeated {
			kept = append(kept, a)
		}
	}
	return kept
}

// merelySays reports whether a statement only carries other claims of its
// sentence: "announced the capture of" is attribution, the capture the claim.
func merelySays(a *draft, drafts []draft) bool {
	if a.claim.Kind != orontes.Statement || a.reading == nil {
		return false
	}
	switch a.claim.Type {
	case "announce", "assess", "deny", "warn", "accuse", "claim_responsibility":
	default:
		return false
	}
	verb := a.s.Tokens[a.reading.head].Lemma
	for k := range drafts {
		for _, link := range drafts[k].claim.Attribution {
			if link.Verb == verb && drafts[k].claim.Kind != orontes.Statement {
				return true
			}
		}
	}
	return false
}

func samePlace(a, b *orontes.Toponym) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Span == b.Span
}

func sameFigure(a, b *orontes.Figure) bool {
	return a == nil || b == nil || a.Span == b.Span
}

func sameActors(a, b []orontes.Actor) bool {
	return len(a) == 0 || len(b) == 0 || a[0].Name == b[0].Name
}
