package site

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
)

// most sites a claim chooses from: those of its sentence that stand nearest, and
// the rest of the report's.
const mostNamed, mostSites, mostEnds = 10, 19, 4

// Settle chooses the places of a sentence's claims: of those who move where from and
// where to, of all where it happened.
func Settle(d *draft.Document, drafts []draft.Draft) {
	if len(drafts) == 0 {
		return
	}
	s := drafts[0].S
	named, elsewhere := sitesOf(d, s), sitesAround(d, s)
	for k := range drafts {
		t := &drafts[k]
		if t.Reading == nil && (t.Sure || t.Claim.Type == "position") {
			continue
		}
		p := placingOf(d, drafts, k, named)
		if moves(t) {
			d.Choose(t, "origin", p.ends("origin", elsewhere, func(c *orontes.Claim, place *orontes.Toponym) { c.Origin = place }))
			d.Choose(t, "destination", p.ends("destination", elsewhere, func(c *orontes.Claim, place *orontes.Toponym) { c.Destination = place }))
		}
		if !t.Sure && (t.Reading == nil || !t.Reading.Total) { // one total over several places is none of theirs
			d.Choose(t, "place", p.places(elsewhere))
		}
	}
}

// moves reports whether a claim has two ends: where somebody or something comes from
// and where it goes.
func moves(t *draft.Draft) bool {
	return t.Claim.Kind == orontes.Displacement || t.Claim.Kind == orontes.Movement || t.Reading != nil && slices.ContainsFunc(t.Reading.Entry.Slots, func(s lexicon.Slot) bool {
		return s.Role == lexicon.Origin || s.Role == lexicon.Destination
	})
}

// placing is the choice of a claim's places.
type placing struct {
	d        *draft.Document
	drafts   []draft.Draft
	k        int
	t        *draft.Draft
	near     []draft.Site // named in the sentence, not too far
	features [][]string   // of each of them
	settings []string
}

func placingOf(d *draft.Document, drafts []draft.Draft, k int, named []draft.Site) *placing {
	t := &drafts[k]
	c, s, head, kind := &t.Claim, t.S, t.Head(), string(t.Claim.Kind)
	count := "names " + strconv.Itoa(min(3, len(named)))
	p := &placing{d: d, drafts: drafts, k: k, t: t, near: named}
	p.settings = append(Settings(d, t, head), kind, count, count+" "+kind, string(c.Modality))
	if t.Reading != nil {
		p.settings = append(p.settings, s.Tokens[head].Lemma, string(rune(t.Reading.Class)))
	}
	if !s.Body {
		p.settings = append(p.settings, "headline")
	}
	if len(named) > mostNamed {
		from := 0
		for from+mostNamed < len(named) && named[from+mostNamed/2].Found.First < head {
			from++
		}
		p.near = named[from : from+mostNamed]
	}
	closest := closestOf(s, p.near, head)
	for j := range p.near {
		here := &p.near[j]
		features := make([]string, 0, 3*len(here.Features)+60)
		for _, f := range here.Features {
			features = append(features, f, f+" "+kind)
		}
		features = append(p.group(features, "some"), s.Tokens[head].Lemma+" "+s.Preposition(here.Head))
		features = seen(d, features, t, drafts, here, head, kind, count)
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
func (p *placing) around(here *draft.Site) []string {
	features := make([]string, 0, 3*len(here.Features)+60)
	kind, count := string(p.t.Claim.Kind), "names "+strconv.Itoa(min(3, len(p.near)))
	for _, f := range here.Features {
		features = append(features, f, f+" "+kind, f+" "+count)
	}
	return toldOf(p.d, p.group(features, "unnamed"), p.t, here.Place)
}

// ends are the places that people or forces may come from or go to, none first.
func (p *placing) ends(name string, elsewhere []draft.Site, set func(*orontes.Claim, *orontes.Toponym)) []draft.Option {
	options := []draft.Option{{Features: p.group(nil, "none"), Set: func(c *orontes.Claim) { set(c, nil) }}}
	for j := range p.near {
		place := p.near[j].Place
		features := slices.Clone(p.features[j])
		if name == "destination" && placeKey(place) == placeKey(p.t.Claim.Origin) {
			features = append(features, "the other end")
		}
		options = append(options, draft.Option{Features: features, Set: func(c *orontes.Claim) { set(c, place) }})
	}
	for j := range elsewhere[:min(mostEnds, len(elsewhere))] {
		here := &elsewhere[j]
		if !slices.ContainsFunc(p.near, func(n draft.Site) bool { return placeKey(n.Place) == placeKey(here.Place) }) {
			options = append(options, draft.Option{Features: p.around(here), Set: func(c *orontes.Claim) { set(c, here.Place) }})
		}
	}
	return options
}

// part is a part of a place that somebody took or holds, where no more is told; nil
// where the place itself is.
func (p *placing) part(here *draft.Site) *orontes.Toponym {
	r := p.t.Reading
	if r == nil || r.Entry.Kind != orontes.Control {
		return nil
	}
	for k := range r.Fillers {
		f := &r.Fillers[k]
		if f.Slot.Role == lexicon.Place && p.t.S.Depth(here.Head, f.Head) >= 0 {
			if part := Taken(p.d, p.t.S, f, here.Place); part.Relation == partial {
				return part
			}
		}
	}
	return nil
}

// acts reports whether a name is that of who did what a sentence tells.
func acts(drafts []draft.Draft, name orontes.Span) bool {
	return slices.ContainsFunc(drafts, func(t draft.Draft) bool {
		return slices.ContainsFunc(t.Claim.Actors, func(a orontes.Actor) bool { return a.Span.Overlaps(name) })
	})
}

// places are the places that a claim may have, none first.
func (p *placing) places(elsewhere []draft.Site) []draft.Option {
	c, s, kind := &p.t.Claim, p.t.S, string(p.t.Claim.Kind)
	var options []draft.Option
	offer := func(place *orontes.Toponym, features []string) {
		if len(options) < mostSites {
			options = append(options, draft.Option{Features: features, Set: func(c *orontes.Claim) { c.Place = place }})
		}
	}
	none := p.group(nil, "none")
	if c.Origin != nil || c.Destination != nil {
		none = append(none, "none moves", "none moves "+kind)
	}
	for j := range p.k {
		if o := &p.drafts[j]; o.Claim.Place == nil {
			none = append(none, "none before", "none before "+string(o.Claim.Kind)+" "+kind)
		} else {
			none = append(none, "some before", "some before "+string(o.Claim.Kind)+" "+kind)
		}
	}
	offer(nil, none)
	for j := range p.near {
		here := &p.near[j]
		switch country := here.Place.Precision == orontes.PrecisionCountry; {
		case country && acts(p.drafts, here.Place.Span): // "US air strikes": whose, not where
			continue
		case country && c.Kind == orontes.Control && s.Tokens[here.Head].Rel == "nmod:poss": // "all of Syria's cities" are not Syria
			continue
		case c.Figure != nil && c.Kind != orontes.Control && listed(s, here.Found): // nor is it where one of them begins a list
			continue
		}
		features := shared(p.d, p.features[j], p.drafts, p.k, here.Place)
		if c.Origin != nil && placeKey(c.Origin) == placeKey(here.Place) {
			features = append(features, "its origin", "its origin "+kind)
		}
		if c.Destination != nil && placeKey(c.Destination) == placeKey(here.Place) {
			features = append(features, "its destination", "its destination "+kind)
		}
		if part := p.part(here); part != nil {
			offer(part, append(features, "part", "part "+c.Type)) // who took a part of it does not hold the whole
			continue
		}
		switch prep := s.Preposition(here.Head); {
		case here.Place.Relation != "" && !note.PositionFits("loc", here.Place.Relation) && here.Place.DistanceKM == 0 && Coarse(here.Place):
			// "northern Syria" is not all of it
			features = append(features, "relation "+kind, "relation "+here.Place.Relation)
		case here.Place.Relation != "":
			offer(bare(here.Place), append(slices.Clone(features), "stripped "+kind, "stripped "+here.Place.Relation))
			features = append(features, "relation "+kind, "relation "+here.Place.Relation)
		case c.Kind == orontes.Access:
			way := *here.Place
			way.Relation = "between"
			offer(&way, append(slices.Clone(features), "way", "way "+c.Object, "way "+prep+" "+c.Object))
		case note.PositionFits("loc", prep) && !p.d.Known.Grammar.Inside[prep]:
			beside := *here.Place
			beside.Relation = prep
			offer(&beside, append(slices.Clone(features), "related "+kind, "related "+prep))
		}
		offer(here.Place, features)
	}
	for j := range elsewhere {
		here := &elsewhere[j]
		if slices.ContainsFunc(p.near, func(n draft.Site) bool { return placeKey(n.Place) == placeKey(here.Place) }) {
			continue
		}
		features := p.around(here)
		if namesPlace(s) {
			features = append(features, "unnamed beside names")
		}
		offer(here.Place, shared(p.d, features, p.drafts, p.k, here.Place))
	}
	return options
}

// Taken is the place that a filler of that role means, with how it is related to the
// place it names: what is seized is the place itself, however the sentence goes on to
// say where it lies, and perhaps only a part of it.
func Taken(d *draft.Document, s *note.Sentence, f *frame.Fill, place *orontes.Toponym) *orontes.Toponym {
	if p := f.Slot.Position; place != nil && (p == "obj" || p == "subj") && (place.DistanceKM > 0 || note.Compass[strings.TrimSuffix(place.Relation, " of")] && strings.HasSuffix(place.Relation, " of")) {
		place = bare(place)
	}
	return partly(d, s, f, place)
}

// partly marks a place of which only a part is told: who took "13 villages in
// western Aleppo" or "parts of Khartoum" does not hold the one or the other.
func partly(d *draft.Document, s *note.Sentence, f *frame.Fill, t *orontes.Toponym) *orontes.Toponym {
	if t == nil || strings.HasSuffix(t.Relation, " of") || t.DistanceKM != 0 {
		return t
	}
	switch word := s.PartOf(f.Head); {
	case word == "all" || word == "most" || word == "much": // who holds most of a city is who holds it
		return t
	case word != "", f.Place == nil && f.Placed != "" && (note.Plural(s.Token(f.Head)) || lies(d, s, f.Head)):
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
func lies(d *draft.Document, s *note.Sentence, i int) bool {
	for _, c := range s.Children(i) {
		if s.Toponym[c] == nil {
			continue
		}
		switch p := s.Preposition(c); {
		case note.Universal(s.Tokens[c].Rel) == "nmod" && p != "of" && p != "" && s.Tokens[c].Rel != "nmod:poss":
			return true
		case note.Universal(s.Tokens[c].Rel) != "nmod" || p == "of":
			return false
		}
	}
	return false
}

// Coarse reports whether a place is no more than a country or a province of it.
func Coarse(t *orontes.Toponym) bool {
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
func toldOf(d *draft.Document, features []string, t *draft.Draft, place *orontes.Toponym) []string {
	deed, figure := false, false
	for k := range d.Drafts {
		before := &d.Drafts[k]
		if before.S == t.S || placeKey(before.Claim.Place) != placeKey(place) {
			continue
		}
		deed = deed || before.Claim.Kind == t.Claim.Kind && before.Claim.Type == t.Claim.Type
		figure = figure || before.Claim.Figure != nil && t.Claim.Figure != nil && before.Claim.Figure.Low == t.Claim.Figure.Low
	}
	if toldOfThing(d, t, place) != nil {
		features = append(features, "its thing's")
	}
	if deed {
		features = append(features, "its deed's", "its deed's "+string(t.Claim.Kind))
	}
	if figure {
		features = append(features, "its figure's")
	}
	return features
}

// toldOfThing is the last claim before that places what this one is about ("the
// bridge") at a place, or at any where none is given; nil for none.
func toldOfThing(d *draft.Document, t *draft.Draft, place *orontes.Toponym) *orontes.Claim {
	if t.Reading == nil {
		return nil
	}
	for k := range t.Reading.Fillers {
		f := &t.Reading.Fillers[k]
		if f.Object == "" || note.Plural(t.S.Token(f.Head)) || !d.Definite(t.S, f.Head) {
			continue
		}
		for j := len(d.Drafts) - 1; j >= 0; j-- {
			before := &d.Drafts[j]
			if before.S != t.S && before.Claim.Place != nil && (place == nil || placeKey(before.Claim.Place) == placeKey(place)) && names(before, t.S.Tokens[f.Head].Lemma) {
				return &before.Claim
			}
		}
	}
	return nil
}

// names reports whether a claim was read of a thing called so.
func names(t *draft.Draft, lemma string) bool {
	return t.Reading != nil && slices.ContainsFunc(t.Reading.Fillers, func(f frame.Fill) bool {
		return f.Object != "" && t.S.Tokens[f.Head].Lemma == lemma
	})
}

// Settings are words that may say that a claim is set where the story is, or
// elsewhere: the first of the sentence, those that modify the claim's, what stands
// before its noun.
func Settings(d *draft.Document, t *draft.Draft, head int) []string {
	s := t.S
	all := []string{"opens " + s.Lower(0)}
	c := &t.Claim
	all = append(all, "type "+string(c.Kind)+"."+c.Type)
	if c.Time != nil && c.Time.Background {
		all = append(all, "history")
	}
	if t.Dated {
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
	if t.Reading == nil {
		return all
	}
	for _, c := range s.Children(head) {
		switch rel := note.Universal(s.Tokens[c].Rel); rel {
		case "advmod", "det", "mark":
			all = append(all, rel+" "+s.Lower(c))
		case "nsubj", "obj":
			if s.Tokens[c].UPOS == "PRON" {
				all = append(all, rel+" "+s.Lower(c))
			} else if d.Definite(s, c) && frame.IsEvent(d.Story, s, c) {
				all = append(all, rel+" event")
			}
		}
	}
	if t.Reading.Class == lexicon.Noun && d.Definite(s, head) {
		all = append(all, "definite")
	}
	return append(all, "relation "+note.Universal(s.Tokens[head].Rel))
}

// shared adds which other claims of the sentence have a place.
func shared(d *draft.Document, features []string, drafts []draft.Draft, k int, place *orontes.Toponym) []string {
	key, t := placeKey(place), &drafts[k]
	some, same, linked := false, false, false
	for j := range drafts {
		o := &drafts[j]
		if j == k || o.Reading == nil || placeKey(o.Claim.Place) != key {
			continue
		}
		if some = true; o.Reading == t.Reading {
			same = true
		} else if t.Reading != nil && (t.S.SameEvent(o.Reading.Head, t.Reading.Head, true) || t.S.SameEvent(t.Reading.Head, o.Reading.Head, true)) {
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
		features = append(features, "linked sibling's", "linked sibling's "+string(t.Claim.Kind))
	}
	return features
}

// seen adds how a name stands to the word that tells the claim.
func seen(d *draft.Document, features []string, t *draft.Draft, drafts []draft.Draft, here *draft.Site, head int, kind, count string) []string {
	s, f := t.S, here.Found
	features = Stands(d, features, t, drafts, [2]int{f.First, f.Last}, here.Head, "")
	side := "after"
	if f.First < head {
		side = "before"
	}
	prep := s.Preposition(here.Head)
	features = append(features, side+" "+count)
	r := t.Reading
	if r == nil {
		return append(features, "no frame")
	}
	for j := range r.Fillers {
		fill := &r.Fillers[j]
		role, exact := string(fill.Slot.Role), fill.Head == here.Head
		switch {
		case exact:
			features = append(features, "fills "+role, "fills "+role+" "+kind, "fills "+role+" at "+fill.Slot.Position)
			if fill.Slot.Required {
				features = append(features, "fills "+role+" as it must")
			}
		case s.Depth(here.Head, fill.Head) > 0 && fill.Slot.Role != lexicon.Content:
			features = append(features, "inside "+role, "inside "+role+" "+prep)
		}
	}
	return features
}
