package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/lexicon"
)

// site is a place that a claim may have, and what speaks for and against it.
type site struct {
	place    *orontes.Toponym // nil: none
	found    *gazetteer.Found // the name, where it stands in the claim's sentence
	head     int              // of the name, where found
	features []string         // whatever the claim is
}

// most sites a claim chooses from: those of its sentence that stand nearest, and
// the rest of the report's.
const mostNamed, mostSites, mostEnds = 10, 19, 4

// whereabouts is what a report as a whole says of places.
type whereabouts struct {
	named     map[string]int   // how often each is named
	countries map[string]int   // names in each country
	country   *orontes.Toponym // the country named most often
	often     *orontes.Toponym // the place named most often that is no country
	names     int
	title     []*orontes.Toponym
}

// placeKey tells places apart: by the gazetteer's key, else by the name.
func placeKey(t *orontes.Toponym) string {
	if t == nil {
		return ""
	}
	if t.Key != "" {
		return t.Key
	}
	return strings.ToLower(t.Text)
}

// surveyed is what the report says of places, counted when first asked for.
func (d *document) surveyed() *whereabouts {
	if d.places != nil {
		return d.places
	}
	w := &whereabouts{named: map[string]int{}, countries: map[string]int{}}
	d.places = w
	d.eachName(func(s *sentence, f *gazetteer.Found) {
		w.names++
		w.named[placeKey(&f.Toponym)]++
		if f.Resolved {
			w.countries[f.Country]++
		}
		if s.number == 0 && !s.body {
			w.title = append(w.title, &f.Toponym)
		}
	})
	d.eachName(func(s *sentence, f *gazetteer.Found) {
		switch {
		case !f.Resolved:
		case f.Precision == orontes.PrecisionCountry:
			if w.country == nil || w.countries[f.Country] > w.countries[w.country.Country] {
				w.country = &f.Toponym
			}
		case w.often == nil || w.named[placeKey(&f.Toponym)] > w.named[placeKey(w.often)]:
			w.often = &f.Toponym
		}
	})
	return w
}

// sureness adds how far the report bears out that a name was resolved rightly: a
// country that nothing else in it speaks of is the worst place for a pin.
func (w *whereabouts) sureness(features []string, t *orontes.Toponym) []string {
	if !t.Resolved {
		return append(features, "unresolved")
	}
	features = append(features, "score "+strconv.Itoa(int(t.Score*5)), "feature "+t.Feature)
	switch n := w.countries[t.Country]; {
	case n == 1 && w.names > 2:
		features = append(features, "lone country")
	case w.country != nil && w.country.Country == t.Country:
		features = append(features, "main country")
	case 4*n < w.names:
		features = append(features, "side country")
	}
	return features
}

// eachName goes through the places a report names, in order: not those that stand
// for a government, nor those of byline and dateline.
func (d *document) eachName(visit func(*sentence, *gazetteer.Found)) {
	for n := range d.sentences {
		s := &d.sentences[n]
		if !s.body && n > 0 {
			continue
		}
		for i, f := range s.toponym {
			if f != nil && i == f.First && !f.Metonym {
				visit(s, f)
			}
		}
	}
}

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
		if t.sure || t.reading == nil && t.claim.Type == "position" {
			continue
		}
		p := d.placing(drafts, k, named)
		if t.moves() {
			d.choose(t, "origin", p.ends("origin", elsewhere, func(c *orontes.Claim, place *orontes.Toponym) { c.Origin = place }))
			d.choose(t, "destination", p.ends("destination", elsewhere, func(c *orontes.Claim, place *orontes.Toponym) { c.Destination = place }))
		}
		d.choose(t, "place", p.places(elsewhere))
	}
}

// moves reports whether a claim has two ends: where somebody or something comes from
// and where it goes.
func (t *draft) moves() bool {
	return t.claim.Kind == orontes.Displacement || t.claim.Kind == orontes.Movement || t.reading != nil && slices.ContainsFunc(t.reading.entry.Slots, func(s lexicon.Slot) bool {
		return s.Role == lexicon.Origin || s.Role == lexicon.Destination
	})
}

// sitesOf are the places that a sentence names, with what is known of each name.
func (d *document) sitesOf(s *sentence) []site {
	if s.sites != nil {
		return s.sites
	}
	all := []site{}
	for i, f := range s.toponym {
		switch {
		case f != nil && i == f.First && !f.Metonym:
			all = append(all, site{place: &f.Toponym, found: f, head: s.nameHead(f)})
		case f == nil:
			if f, how := d.described(s, i); f != nil {
				all = append(all, site{place: &f.Toponym, found: f, head: i, features: []string{how, how + " " + s.Tokens[i].Lemma, how + " " + s.Tokens[i].Lemma + " " + f.Feature}})
			}
		}
	}
	w := d.surveyed()
	for k := range all {
		here := &all[k]
		f, t := here.found, s.token(here.head)
		add := func(features ...string) { here.features = append(here.features, features...) }
		add("named", "precision "+string(f.Precision), "case "+s.preposition(here.head)+" "+universal(t.Rel),
			"before "+s.lower(f.First-1), "next "+s.lower(f.Last), bucket("named", w.named[placeKey(here.place)]))
		if s.seat(f) {
			add("seat")
		}
		if d.nationality(s, f) {
			add("nationality")
		}
		if s.locative(here.head) {
			add("locative")
		}
		if s.party[f.First] != nil {
			add("party")
		}
		if s.quoted[f.First] {
			add("quoted")
		}
		if s.singled(f.First) {
			add("singled")
		}
		if s.listed(f) {
			add("listed")
		}
		if k == 0 {
			add("first")
		}
		if k == len(all)-1 {
			add("last")
		}
		if t.Head >= 0 {
			above := s.token(t.Head)
			switch {
			case d.placeWord(s, t.Head):
				add("of a place")
			case isVerb(above):
				add("of a verb")
			case d.isEvent(s, t.Head):
				add("of an event")
			case d.partyWord(s, t.Head):
				add("of a party")
			}
			if d.reader.light.says[above.Lemma] {
				add("of speech")
			}
		}
		here.features = w.sureness(here.features, here.place)
		for j := range all {
			o := all[j].found
			if j == k || !o.Resolved || !f.Resolved {
				continue
			}
			switch {
			case within(o, &f.Toponym):
				add("holds another")
				if o.Last+1 == f.First {
					add("holds the one before")
				}
			case within(f, &o.Toponym):
				add("inside another")
			}
		}
		if len(w.title) > 0 && slices.ContainsFunc(w.title, func(t *orontes.Toponym) bool { return placeKey(t) == placeKey(here.place) }) {
			add("in the title")
		}
		if w.often != nil && placeKey(w.often) == placeKey(here.place) {
			add("most named")
		}
	}
	s.sites = all
	return all
}

// described is a place that a phrase means which names none that is known: one named
// before ("in the city"), or a name that no gazetteer has ("at the Ayder hospital"),
// and how it stands there.
func (d *document) described(s *sentence, i int) (f *gazetteer.Found, how string) {
	t := s.token(i)
	rel, prep := universal(t.Rel), s.preposition(i)
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" || s.timed[i] {
		return nil, ""
	}
	if t.UPOS == "NOUN" && rel != "compound" && d.definite(s, i) && d.reader.words.Places.Class(t.Lemma, s.before(i)) == "settlement" && d.placeOf(s, i) == nil {
		if place := d.toponymOf(s, i); place != nil {
			return &gazetteer.Found{Toponym: *bare(place), First: i, Last: i + 1}, "meant"
		}
		return nil, ""
	}
	tag := i > 0 && s.Tokens[i-1].Form == "#" || strings.HasPrefix(t.Form, "#")
	switch {
	case tag:
		how = "tag"
	case rel == "compound" || rel == "flat":
		return nil, ""
	case s.lower(i+1) == ":":
		how = "label"
	case positionFits("loc", prep):
		how = "unheard"
	case rel == "obj":
		how = "unheard " + prep + " " + rel
	default:
		return nil, ""
	}
	first, last := s.core(i)
	if tag {
		first, last = i, i+1
	}
	if e := s.entity[i]; s.partyIn(first, last) || e != nil && e.Type != language.Location && (e.Type == language.Person || how != "unheard") || how != "unheard" && t.UPOS != "PROPN" ||
		!tag && (d.placeOf(s, i) != nil || !slices.ContainsFunc(s.Tokens[first:last], func(t language.Token) bool { return t.UPOS == "PROPN" })) {
		return nil, ""
	}
	for k := first; k < last; k++ {
		if s.toponym[k] != nil || s.timed[k] {
			return nil, ""
		}
	}
	span := d.span(s, first, last)
	if strings.HasPrefix(t.Form, "#") {
		span.Start++
	}
	f = &gazetteer.Found{First: first, Last: last}
	f.Text, f.Span, f.Place = span.In(d.report.Text), span, orontes.Place{Name: squash(span.In(d.report.Text))}
	return f, how
}

// partyIn reports whether a party is named among tokens.
func (s *sentence) partyIn(first, last int) bool {
	return slices.ContainsFunc(s.party[first:last], func(m *mention) bool { return m != nil })
}

// sitesAround are the places that a sentence may mean without naming them.
func (d *document) sitesAround(s *sentence) []site {
	var all []site
	add := func(t *orontes.Toponym, features ...string) {
		if t == nil {
			return
		}
		for k := range all {
			if placeKey(all[k].place) == placeKey(t) && all[k].place.Relation == t.Relation {
				all[k].features = append(all[k].features, features...)
				return
			}
		}
		all = append(all, site{place: t, head: -1, features: append([]string{"unnamed", "precision " + string(t.Precision)}, features...)})
	}
	claims := 0
	for k := len(d.drafts) - 1; k >= 0 && claims < 3; k-- {
		t := &d.drafts[k]
		if t.s == s || t.claim.Place == nil {
			continue
		}
		claims++
		far := bucket("", s.number-t.s.number)
		add(t.claim.Place, "claim before "+strconv.Itoa(claims), "claim before"+far, "told of "+string(t.claim.Kind))
		if t.s.Paragraph == s.Paragraph {
			add(t.claim.Place, "claim of the paragraph")
		}
	}
	for k := range d.drafts {
		if t := &d.drafts[k]; t.s != s && t.s.number < s.number && t.claim.Place != nil {
			add(t.claim.Place, "lead")
			break
		}
	}
	names := 0
	for n := s.number - 1; n >= max(0, s.number-3) && names < 4; n-- {
		before := &d.sentences[n]
		if !before.body && n > 0 {
			continue
		}
		sites := d.sitesOf(before)
		for i := len(sites) - 1; i >= 0 && names < 4; i-- {
			here := sites[i].place
			names++
			add(here, "name before "+strconv.Itoa(names), "name before"+bucket("", s.number-n), "name "+sites[i].features[0])
			if before.Paragraph == s.Paragraph {
				add(here, "name of the paragraph")
			}
		}
	}
	if h := d.headingOver(s); h != nil {
		for i, f := range h.toponym {
			if f != nil && i == f.First && !f.Metonym {
				add(&f.Toponym, "heading")
				break
			}
		}
	}
	w := d.surveyed()
	for k, t := range w.title[:min(2, len(w.title))] {
		if s.number > 0 {
			add(t, "title "+strconv.Itoa(k))
		}
	}
	add(w.country, "country")
	add(w.often, "most named")
	if n := s.number + 1; n < len(d.sentences) && !s.body {
		for n < len(d.sentences)-1 && !d.sentences[n].body {
			n++
		}
		for i, f := range d.sentences[n].toponym {
			if f != nil && i == f.First && !f.Metonym {
				add(&f.Toponym, "next")
				break
			}
		}
	}
	for k := range all {
		t := all[k].place
		all[k].features = w.sureness(all[k].features, t)
		all[k].features = append(all[k].features, bucket("named", w.named[placeKey(t)]))
	}
	return all
}

// inside are the prepositions that put an event into the place itself.
var inside = map[string]bool{"in": true, "at": true, "on": true, "inside": true, "across": true, "throughout": true, "into": true, "within": true}

// longestHeading is the most words of a heading.
const longestHeading = 9

// headingOver is the last line before a sentence that is a paragraph of its own,
// short, without a verb, and names a place.
func (d *document) headingOver(s *sentence) *sentence {
	for n := s.number - 1; n > 0; n-- {
		h := &d.sentences[n]
		if !h.body || h.Paragraph == s.Paragraph || len(h.Tokens) > longestHeading || !h.namesPlace() ||
			n > 0 && d.sentences[n-1].Paragraph == h.Paragraph || n+1 < len(d.sentences) && d.sentences[n+1].Paragraph == h.Paragraph {
			continue
		}
		told := false
		for i := range h.Tokens {
			told = told || h.finite(i)
		}
		if !told {
			return h
		}
	}
	return nil
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
		if t.reading.total {
			p.settings = append(p.settings, "total")
		}
	}
	if !s.body {
		p.settings = append(p.settings, "headline")
	}
	pick := oneLine(named, head)
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
		if pick != nil && here.found == pick.found {
			features = append(features, "one line", "one line "+kind, "one line "+count)
		}
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
	offer(nil, none)
	for j := range p.near {
		here := &p.near[j]
		features := p.d.shared(p.features[j], p.drafts, p.k, here.place)
		if c.Origin != nil && placeKey(c.Origin) == placeKey(here.place) {
			features = append(features, "its origin", "its origin "+kind)
		}
		if c.Destination != nil && placeKey(c.Destination) == placeKey(here.place) {
			features = append(features, "its destination", "its destination "+kind)
		}
		if part := p.part(here); part != nil {
			offer(part, append(slices.Clone(features), "part", "part "+c.Type))
			features = append(features, "told in part", "told in part "+c.Type)
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
		case positionFits("loc", prep) && !inside[prep]:
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

// oneLine is what a rule of one line would take: the first name after a word, else
// the last before it. nil for none.
func oneLine(named []site, head int) *site {
	for k := range named {
		if named[k].found.First > head {
			return &named[k]
		}
	}
	if len(named) > 0 {
		return &named[len(named)-1]
	}
	return nil
}

// closeness names what closestOf finds.
var closeness = [...]string{"closest", "closest that says where", "closest of the clause", "next that says where"}

// closestOf finds the name that stands nearest to a word: of all, of those in a
// phrase that says where, of those in its clause, and the first after the word in
// such a phrase. -1 for none.
func closestOf(s *sentence, named []site, head int) [len(closeness)]int {
	best := [...]int{-1, -1, -1, -1}
	var least [len(closeness)]int
	own := s.clause(head)
	for j := range named {
		f, where := named[j].found, s.locative(named[j].head)
		distance := abs(f.First - head)
		for n, fits := range [...]bool{true, where, s.clause(named[j].head) == own, where && f.First > head} {
			if fits && (best[n] < 0 || distance < least[n]) {
				best[n], least[n] = j, distance
			}
		}
	}
	return best
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
	if s.elsewhere(here.head, head) {
		features = append(features, "alongside")
	}
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

// stands adds how a phrase, the tokens of a range with their head, stands to the word
// that tells a claim: on which side, how far, what lies between, the way through the
// tree, and whether other claims are nearer.
func (d *document) stands(features []string, t *draft, drafts []draft, phrase [2]int, top int, of string) []string {
	s, at, kind := t.s, t.head(), string(t.claim.Kind)
	first, last := phrase[0], phrase[1]
	side, distance := of+"after", first-at
	if first < at {
		side, distance = of+"before", at-last+1
	}
	step := "17"
	for _, most := range []int{1, 2, 3, 5, 8, 12, 16} {
		if distance <= most {
			step = strconv.Itoa(most)
			break
		}
	}
	path := s.path(top, at)
	prep := s.preposition(top)
	features = append(features, side+" "+kind, side+" within "+step, side+" case "+prep, of+"path "+path, side+" case "+prep+" "+kind)
	low, high := min(first, at), max(last, at)
	commas, verbs, names := 0, 0, 0
	for i := low; i < high; i++ {
		switch token := s.token(i); {
		case i == at || i >= first && i < last:
		case token.UPOS == "PUNCT":
			commas++
		case token.UPOS == "VERB":
			verbs++
		case s.toponym[i] != nil && s.toponym[i].First == i && !s.toponym[i].Metonym:
			names++
		}
	}
	features = append(features, side+bucket(" marks", min(2, commas)), side+bucket(" verbs", min(2, verbs)), side+bucket(" past", min(2, names)))
	for j := range drafts {
		if o := drafts[j].reading; o != nil && o != t.reading && o.head > low && o.head < high {
			features = append(features, side+" past a claim")
			break
		}
	}
	own, its := s.clause(at), s.clause(top)
	switch {
	case own == its:
		features = append(features, of+"same clause", of+"same clause "+side+" "+kind)
	case s.depth(its, own) > 0:
		features = append(features, of+"clause below", of+"clause below "+universal(s.Tokens[its].Rel))
	case s.depth(own, its) > 0:
		features = append(features, of+"clause above", of+"clause above "+universal(s.Tokens[own].Rel))
	default:
		features = append(features, of+"clause beside")
	}
	if s.aside(first, at) {
		features = append(features, of+"aside")
	}
	if s.quoted[first] != s.quoted[at] {
		features = append(features, of+"across quotation")
	}
	if f := t.claim.Figure; f != nil {
		if k := s.quantityAt(f.Span); k >= 0 && s.quantities[k].Last <= first { // "640,000 of them from Aleppo"
			features = append(features, bucket(of+"behind its figure", first-s.quantities[k].Last), bucket(of+"behind its figure", first-s.quantities[k].Last)+" "+kind)
		}
	}
	if t.reading != nil {
		class := string(rune(t.reading.class))
		features = append(features, side+" "+class, of+"path "+path+" "+class)
	}
	return features
}

// longestPath is the most relations of a path that is told apart.
const longestPath = 5

// path is the way through the tree from one word to another: the relations up to
// the word they share, then those down.
func (s *sentence) path(from, to int) string {
	var up [longestPath + 1]int
	n := 0
	for at := from; at >= 0 && n <= longestPath; at = s.Tokens[at].Head {
		up[n] = at
		n++
	}
	var down []string
	for at := to; at >= 0 && len(down) <= longestPath; at = s.Tokens[at].Head {
		if k := slices.Index(up[:n], at); k >= 0 {
			if k+len(down) > longestPath {
				break
			}
			var b strings.Builder
			for _, i := range up[:k] {
				b.WriteString(universal(s.Tokens[i].Rel))
				if isNominal(s.token(i)) {
					b.WriteString(":" + s.preposition(i))
				}
				b.WriteByte('<')
			}
			slices.Reverse(down)
			return b.String() + strings.Join(down, ">")
		}
		down = append(down, universal(s.Tokens[at].Rel))
	}
	return "far"
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
