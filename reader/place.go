package reader

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/reader/lexicon"
)

// most sites a claim chooses from: those of its sentence that stand nearest, and
// the rest of the report's.
const mostNamed, mostSites, mostEnds = 10, 19, 4

// settle chooses the places of a sentence's claims: of those who move where from and
// where to, of all where it happened.
func (d *document) settle(drafts []draft) {
	if len(drafts) == 0 {
		return
	}
	s := drafts[0].s
	named, elsewhere := d.sitesOf(s), d.sitesAround(s)
	for k := range drafts {
		t := &drafts[k]
		if t.reading == nil && (t.sure || t.claim.Type == "position") {
			continue
		}
		p := d.placing(drafts, k, named)
		if t.moves() {
			d.choose(t, "origin", p.ends("origin", elsewhere, func(c *orontes.Claim, place *orontes.Toponym) { c.Origin = place }))
			d.choose(t, "destination", p.ends("destination", elsewhere, func(c *orontes.Claim, place *orontes.Toponym) { c.Destination = place }))
		}
		if !t.sure && (t.reading == nil || !t.reading.total) { // one total over several places is none of theirs
			d.choose(t, "place", p.places(elsewhere))
		}
	}
}

// moves reports whether a claim has two ends: where somebody or something comes from
// and where it goes.
func (t *draft) moves() bool {
	return t.claim.Kind == orontes.Displacement || t.claim.Kind == orontes.Movement || t.reading != nil && slices.ContainsFunc(t.reading.entry.Slots, func(s lexicon.Slot) bool {
		return s.Role == lexicon.Origin || s.Role == lexicon.Destination
	})
}

// placing is the choice of a claim's places.
type placing struct {
	d        *document
	drafts   []draft
	k        int
	t        *draft
	near     []site     // named in the sentence, not too far
	features [][]string // of each of them
	settings []string
}

func (d *document) placing(drafts []draft, k int, named []site) *placing {
	t := &drafts[k]
	c, s, head, kind := &t.claim, t.s, t.head(), string(t.claim.Kind)
	count := "names " + strconv.Itoa(min(3, len(named)))
	p := &placing{d: d, drafts: drafts, k: k, t: t, near: named}
	p.settings = append(d.settings(t, head), kind, count, count+" "+kind, string(c.Modality))
	if t.reading != nil {
		p.settings = append(p.settings, s.Tokens[head].Lemma, string(rune(t.reading.class)))
	}
	if !s.body {
		p.settings = append(p.settings, "headline")
	}
	if len(named) > mostNamed {
		from := 0
		for from+mostNamed < len(named) && named[from+mostNamed/2].found.First < head {
			from++
		}
		p.near = named[from : from+mostNamed]
	}
	closest := closestOf(s, p.near, head)
	for j := range p.near {
		here := &p.near[j]
		features := make([]string, 0, 3*len(here.features)+60)
		for _, f := range here.features {
			features = append(features, f, f+" "+kind)
		}
		features = append(p.group(features, "some"), s.Tokens[head].Lemma+" "+s.preposition(here.head))
		features = d.seen(features, t, drafts, here, head, kind, count)
		for n, c := range closest {
			if c == j {
				features = append(features, closeness[n], closeness[n]+" "+kind)
			}
		}
		p.features = append(p.features, features)
	}
	return p
}

// group adds a feature, alone and with each of what sets the claim.
func (p *placing) group(features []string, name string) []string {
	features = append(features, name)
	for _, f := range p.settings {
		features = append(features, name+" "+f)
	}
	return features
}

// around adds the features of a place that the sentence does not name.
func (p *placing) around(here *site) []string {
	features := make([]string, 0, 3*len(here.features)+60)
	kind, count := string(p.t.claim.Kind), "names "+strconv.Itoa(min(3, len(p.near)))
	for _, f := range here.features {
		features = append(features, f, f+" "+kind, f+" "+count)
	}
	return p.d.toldOf(p.group(features, "unnamed"), p.t, here.place)
}

// ends are the places that people or forces may come from or go to, none first.
func (p *placing) ends(name string, elsewhere []site, set func(*orontes.Claim, *orontes.Toponym)) []Option {
	options := []Option{{Features: p.group(nil, "none"), Set: func(c *orontes.Claim) { set(c, nil) }}}
	for j := range p.near {
		place := p.near[j].place
		features := slices.Clone(p.features[j])
		if name == "destination" && placeKey(place) == placeKey(p.t.claim.Origin) {
			features = append(features, "the other end")
		}
		options = append(options, Option{Features: features, Set: func(c *orontes.Claim) { set(c, place) }})
	}
	for j := range elsewhere[:min(mostEnds, len(elsewhere))] {
		here := &elsewhere[j]
		if !slices.ContainsFunc(p.near, func(n site) bool { return placeKey(n.place) == placeKey(here.place) }) {
			options = append(options, Option{Features: p.around(here), Set: func(c *orontes.Claim) { set(c, here.place) }})
		}
	}
	return options
}

// part is a part of a place that somebody took or holds, where no more is told; nil
// where the place itself is.
func (p *placing) part(here *site) *orontes.Toponym {
	r := p.t.reading
	if r == nil || r.entry.Kind != orontes.Control {
		return nil
	}
	for k := range r.fillers {
		f := &r.fillers[k]
		if f.slot.Role == lexicon.Place && p.t.s.depth(here.head, f.head) >= 0 {
			if part := p.d.taken(p.t.s, f, here.place); part.Relation == partial {
				return part
			}
		}
	}
	return nil
}

// acts reports whether a name is that of who did what a sentence tells.
func acts(drafts []draft, name orontes.Span) bool {
	return slices.ContainsFunc(drafts, func(t draft) bool {
		return slices.ContainsFunc(t.claim.Actors, func(a orontes.Actor) bool { return a.Span.Overlaps(name) })
	})
}

// places are the places that a claim may have, none first.
func (p *placing) places(elsewhere []site) []Option {
	c, s, kind := &p.t.claim, p.t.s, string(p.t.claim.Kind)
	var options []Option
	offer := func(place *orontes.Toponym, features []string) {
		if len(options) < mostSites {
			options = append(options, Option{Features: features, Set: func(c *orontes.Claim) { c.Place = place }})
		}
	}
	none := p.group(nil, "none")
	if c.Origin != nil || c.Destination != nil {
		none = append(none, "none moves", "none moves "+kind)
	}
	for j := range p.k {
		if o := &p.drafts[j]; o.claim.Place == nil {
			none = append(none, "none before", "none before "+string(o.claim.Kind)+" "+kind)
		} else {
			none = append(none, "some before", "some before "+string(o.claim.Kind)+" "+kind)
		}
	}
	offer(nil, none)
	for j := range p.near {
		here := &p.near[j]
		switch country := here.place.Precision == orontes.PrecisionCountry; {
		case country && acts(p.drafts, here.place.Span): // "US air strikes": whose, not where
			continue
		case country && c.Kind == orontes.Control && s.Tokens[here.head].Rel == "nmod:poss": // "all of Syria's cities" are not Syria
			continue
		case c.Figure != nil && c.Kind != orontes.Control && s.listed(here.found): // nor is it where one of them begins a list
			continue
		}
		features := p.d.shared(p.features[j], p.drafts, p.k, here.place)
		if c.Origin != nil && placeKey(c.Origin) == placeKey(here.place) {
			features = append(features, "its origin", "its origin "+kind)
		}
		if c.Destination != nil && placeKey(c.Destination) == placeKey(here.place) {
			features = append(features, "its destination", "its destination "+kind)
		}
		if part := p.part(here); part != nil {
			offer(part, append(features, "part", "part "+c.Type)) // who took a part of it does not hold the whole
			continue
		}
		switch prep := s.preposition(here.head); {
		case here.place.Relation != "" && !positionFits("loc", here.place.Relation) && here.place.DistanceKM == 0 && coarse(here.place):
			// "northern Syria" is not all of it
			features = append(features, "relation "+kind, "relation "+here.place.Relation)
		case here.place.Relation != "":
			offer(bare(here.place), append(slices.Clone(features), "stripped "+kind, "stripped "+here.place.Relation))
			features = append(features, "relation "+kind, "relation "+here.place.Relation)
		case c.Kind == orontes.Access:
			way := *here.place
			way.Relation = "between"
			offer(&way, append(slices.Clone(features), "way", "way "+c.Object, "way "+prep+" "+c.Object))
		case positionFits("loc", prep) && !p.d.reader.grammar.inside[prep]:
			beside := *here.place
			beside.Relation = prep
			offer(&beside, append(slices.Clone(features), "related "+kind, "related "+prep))
		}
		offer(here.place, features)
	}
	for j := range elsewhere {
		here := &elsewhere[j]
		if slices.ContainsFunc(p.near, func(n site) bool { return placeKey(n.place) == placeKey(here.place) }) {
			continue
		}
		features := p.around(here)
		if s.namesPlace() {
			features = append(features, "unnamed beside names")
		}
		offer(here.place, p.d.shared(features, p.drafts, p.k, here.place))
	}
	return options
}

// taken is the place that a filler of that role means, with how it is related to the
// place it names: what is seized is the place itself, however the sentence goes on to
// say where it lies, and perhaps only a part of it.
func (d *document) taken(s *sentence, f *fill, place *orontes.Toponym) *orontes.Toponym {
	if p := f.slot.Position; place != nil && (p == "obj" || p == "subj") && (place.DistanceKM > 0 || compass[strings.TrimSuffix(place.Relation, " of")] && strings.HasSuffix(place.Relation, " of")) {
		place = bare(place)
	}
	return d.partly(s, f, place)
}

// partly marks a place of which only a part is told: who took "13 villages in
// western Aleppo" or "parts of Khartoum" does not hold the one or the other.
func (d *document) partly(s *sentence, f *fill, t *orontes.Toponym) *orontes.Toponym {
	if t == nil || strings.HasSuffix(t.Relation, " of") || t.DistanceKM != 0 {
		return t
	}
	switch word := s.partOf(f.head); {
	case word == "all" || word == "most" || word == "much": // who holds most of a city is who holds it
		return t
	case word != "", f.place == nil && f.placed != "" && (plural(s.token(f.head)) || d.lies(s, f.head)):
		part := *t
		part.Relation = partial
		return &part
	}
	return t
}

// partial is the relation of a part to its place.
const partial = "part of"

// lies reports whether a noun's place is told by where it lies and not by its
// name: "a village in Idlib", but not "the village of Kasra".
func (d *document) lies(s *sentence, i int) bool {
	for _, c := range s.Children(i) {
		if s.toponym[c] == nil {
			continue
		}
		switch p := s.preposition(c); {
		case universal(s.Tokens[c].Rel) == "nmod" && p != "of" && p != "" && s.Tokens[c].Rel != "nmod:poss":
			return true
		case universal(s.Tokens[c].Rel) != "nmod" || p == "of":
			return false
		}
	}
	return false
}

// coarse reports whether a place is no more than a country or a province of it.
func coarse(t *orontes.Toponym) bool {
	return t.Resolved && (t.Precision == orontes.PrecisionCountry || t.Precision == orontes.PrecisionAdmin1)
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

// toldOf adds what the report told before of a place that a claim may go on with:
// the same thing ("the bridge"), the same type of deed, the same figure.
func (d *document) toldOf(features []string, t *draft, place *orontes.Toponym) []string {
	deed, figure := false, false
	for k := range d.drafts {
		before := &d.drafts[k]
		if before.s == t.s || placeKey(before.claim.Place) != placeKey(place) {
			continue
		}
		deed = deed || before.claim.Kind == t.claim.Kind && before.claim.Type == t.claim.Type
		figure = figure || before.claim.Figure != nil && t.claim.Figure != nil && before.claim.Figure.Low == t.claim.Figure.Low
	}
	if d.toldOfThing(t, place) != nil {
		features = append(features, "its thing's")
	}
	if deed {
		features = append(features, "its deed's", "its deed's "+string(t.claim.Kind))
	}
	if figure {
		features = append(features, "its figure's")
	}
	return features
}

// toldOfThing is the last claim before that places what this one is about ("the
// bridge") at a place, or at any where none is given; nil for none.
func (d *document) toldOfThing(t *draft, place *orontes.Toponym) *orontes.Claim {
	if t.reading == nil {
		return nil
	}
	for k := range t.reading.fillers {
		f := &t.reading.fillers[k]
		if f.object == "" || plural(t.s.token(f.head)) || !d.definite(t.s, f.head) {
			continue
		}
		for j := len(d.drafts) - 1; j >= 0; j-- {
			before := &d.drafts[j]
			if before.s != t.s && before.claim.Place != nil && (place == nil || placeKey(before.claim.Place) == placeKey(place)) && before.names(t.s.Tokens[f.head].Lemma) {
				return &before.claim
			}
		}
	}
	return nil
}

// names reports whether a claim was read of a thing called so.
func (t *draft) names(lemma string) bool {
	return t.reading != nil && slices.ContainsFunc(t.reading.fillers, func(f fill) bool {
		return f.object != "" && t.s.Tokens[f.head].Lemma == lemma
	})
}

// settings are words that may say that a claim is set where the story is, or
// elsewhere: the first of the sentence, those that modify the claim's, what stands
// before its noun.
func (d *document) settings(t *draft, head int) []string {
	s := t.s
	all := []string{"opens " + s.lower(0)}
	c := &t.claim
	all = append(all, "type "+string(c.Kind)+"."+c.Type)
	if c.Time != nil && c.Time.Background {
		all = append(all, "history")
	}
	if t.dated {
		all = append(all, "time "+string(c.Time.Basis)+" "+string(c.Time.Precision))
		if i := c.Time; i.Start != i.End {
			all = append(all, "stretch", fmt.Sprintf("stretch %v %v %d", i.Start.IsZero(), i.End.IsZero(), min(4, i.Start.DaysTo(i.End)/7)))
		}
	}
	if c.Figure != nil {
		all = append(all, "figure "+string(c.Accumulation))
	}
	if len(c.Actors) > 0 {
		all = append(all, "doer "+c.Actors[0].Class)
	}
	if t.reading == nil {
		return all
	}
	for _, c := range s.Children(head) {
		switch rel := universal(s.Tokens[c].Rel); rel {
		case "advmod", "det", "mark":
			all = append(all, rel+" "+s.lower(c))
		case "nsubj", "obj":
			if s.Tokens[c].UPOS == "PRON" {
				all = append(all, rel+" "+s.lower(c))
			} else if d.definite(s, c) && d.isEvent(s, c) {
				all = append(all, rel+" event")
			}
		}
	}
	if t.reading.class == lexicon.Noun && d.definite(s, head) {
		all = append(all, "definite")
	}
	return append(all, "relation "+universal(s.Tokens[head].Rel))
}

// shared adds which other claims of the sentence have a place.
func (d *document) shared(features []string, drafts []draft, k int, place *orontes.Toponym) []string {
	key, t := placeKey(place), &drafts[k]
	some, same, linked := false, false, false
	for j := range drafts {
		o := &drafts[j]
		if j == k || o.reading == nil || placeKey(o.claim.Place) != key {
			continue
		}
		if some = true; o.reading == t.reading {
			same = true
		} else if t.reading != nil && (t.s.sameEvent(o.reading.head, t.reading.head, true) || t.s.sameEvent(t.reading.head, o.reading.head, true)) {
			linked = true
		}
	}
	if some {
		features = append(features, "sibling's")
	}
	if same {
		features = append(features, "same word's")
	}
	if linked {
		features = append(features, "linked sibling's", "linked sibling's "+string(t.claim.Kind))
	}
	return features
}

// seen adds how a name stands to the word that tells the claim.
func (d *document) seen(features []string, t *draft, drafts []draft, here *site, head int, kind, count string) []string {
	s, f := t.s, here.found
	features = d.stands(features, t, drafts, [2]int{f.First, f.Last}, here.head, "")
	side := "after"
	if f.First < head {
		side = "before"
	}
	prep := s.preposition(here.head)
	features = append(features, side+" "+count)
	r := t.reading
	if r == nil {
		return append(features, "no frame")
	}
	for j := range r.fillers {
		fill := &r.fillers[j]
		role, exact := string(fill.slot.Role), fill.head == here.head
		switch {
		case exact:
			features = append(features, "fills "+role, "fills "+role+" "+kind, "fills "+role+" at "+fill.slot.Position)
			if fill.slot.Required {
				features = append(features, "fills "+role+" as it must")
			}
		case s.depth(here.head, fill.head) > 0 && fill.slot.Role != lexicon.Content:
			features = append(features, "inside "+role, "inside "+role+" "+prep)
		}
	}
	return features
}
