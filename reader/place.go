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
const mostNamed, mostSites = 10, 19

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

// settle chooses the places of a sentence's claims.
func (d *document) settle(drafts []draft) {
	if len(drafts) == 0 {
		return
	}
	s := drafts[0].s
	named, elsewhere := d.sitesOf(s), d.sitesAround(s)
	for k := range drafts {
		t := &drafts[k]
		if t.reading != nil && t.reading.total {
			continue // one total over several places is none of theirs
		}
		if t.sure || t.reading == nil && t.claim.Type == "position" || slices.ContainsFunc(drafts, func(o draft) bool {
			return t.reading != nil && o.reading == t.reading && o.claim.Place != nil && t.claim.Place != nil && placeKey(o.claim.Place) != placeKey(t.claim.Place)
		}) {
			continue // one word that tells of several places
		}
		if told := d.toldOfThing(t, nil); told != nil && t.claim.Place == nil && len(named) == 0 {
			t.claim.Place, t.carried = bare(told.Place), true // where the thing is, it stays
			continue
		}
		options := d.placeOptions(drafts, k, named, elsewhere)
		d.choose(t, "place", options)
		if c := &t.claim; c.Figure != nil && c.Kind != orontes.Control && c.Place != nil && s.oneOf(c.Place) {
			c.Place = nil // nor is it where one of them begins a list
		}
		if c := &t.claim; c.Place != nil && !d.within(s, c.Place.Span) && violent[c.Kind] && (c.Time == nil || c.Time.Basis != orontes.TimeStated) {
			if told := d.toldOfThing(t, c.Place); told != nil && violent[told.Kind] {
				c.Time, t.carried = told.Time, true
			}
		}
	}
}

// sitesOf are the places that a sentence names, with what is known of each name.
func (d *document) sitesOf(s *sentence) []site {
	if s.sites != nil {
		return s.sites
	}
	all := []site{}
	for i, f := range s.toponym {
		switch {
		case f != nil && i == f.First && !f.Metonym && !d.whose(s, f):
			all = append(all, site{place: &f.Toponym, found: f, head: s.nameHead(f)})
		case f == nil:
			if f, how := d.described(s, i); f != nil {
				all = append(all, site{place: &f.Toponym, found: f, head: i, features: []string{how, how + " " + s.Tokens[i].Lemma}})
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

// whose reports whether a name says whose something is, and not where ("US air
// strikes"), or is taken out of what is told ("all but Kabul").
func (d *document) whose(s *sentence, f *gazetteer.Found) bool {
	t := s.token(s.nameHead(f))
	if left[s.preposition(s.nameHead(f))] {
		return true
	}
	rel := universal(t.Rel)
	if rel == "compound" && t.Head >= f.Last && d.placeWord(s, t.Head) {
		whole := d.placeOf(s, t.Head) // "the Damascus suburb of Jaramana"
		return whole != nil && whole != f
	}
	return f.Precision == orontes.PrecisionCountry && (rel == "compound" || rel == "amod") && t.Head >= f.Last && !d.placeWord(s, t.Head)
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
	if t.UPOS == "NOUN" && how == "unheard" && d.definite(s, i) && d.reader.words.Places.Class(t.Lemma, s.before(i)) == "settlement" && d.placeOf(s, i) == nil {
		if place := d.toponymOf(s, i); place != nil {
			return &gazetteer.Found{Toponym: *bare(place), First: i, Last: i + 1}, "meant"
		}
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

// placeOptions are the places that a claim of a sentence may have, the rules'
// own first.
func (d *document) placeOptions(drafts []draft, k int, named, elsewhere []site) []Option {
	t := &drafts[k]
	c, s := &t.claim, t.s
	head := t.at
	if t.reading != nil {
		head = t.reading.head
	}
	kind := string(c.Kind)
	count := "names " + strconv.Itoa(min(3, len(named)))
	options := make([]Option, 1, mostSites+1)
	ruled := false
	offer := func(place *orontes.Toponym, features []string) {
		o := Option{Features: features, Set: func(c *orontes.Claim) { c.Place = place }}
		if !ruled && placeKey(place) == placeKey(c.Place) && (place == nil || place.Span == c.Place.Span && place.Relation == c.Place.Relation) {
			o.Features = append(o.Features, "ruled", "ruled "+kind, "ruled "+count)
			options[0], ruled = o, true
			return
		}
		if place != nil && c.Place != nil && placeKey(place) == placeKey(c.Place) {
			o.Features = append(o.Features, "ruled name")
		}
		if len(options) < mostSites {
			options = append(options, o)
		}
	}
	none := []string{"none", "none " + kind, "none " + kind + "." + c.Type, "none " + count, "none " + count + " " + kind, "none " + string(c.Modality)}
	if c.Origin != nil || c.Destination != nil {
		none = append(none, "none moves", "none moves "+kind)
	}
	if !s.body {
		none = append(none, "none headline")
	}
	if t.reading != nil {
		none = append(none, "none "+string(rune(t.reading.class)))
	}
	word := ""
	if t.reading != nil {
		word = s.Tokens[head].Lemma
	}
	settings := d.settings(t, head)
	group := func(features []string, name string) []string {
		features = append(features, name+" "+word)
		for _, f := range settings {
			features = append(features, name+" "+f)
		}
		return features
	}
	offer(nil, group(none, "none"))
	pick := oneLine(named, head)
	near := named
	if len(near) > mostNamed {
		from := 0
		for from+mostNamed < len(near) && near[from+mostNamed/2].found.First < head {
			from++
		}
		near = near[from : from+mostNamed]
	}
	closest := closestOf(s, near, head)
	for j := range near {
		here := &near[j]
		features := make([]string, 0, 3*len(here.features)+40)
		for _, f := range here.features {
			features = append(features, f, f+" "+kind)
		}
		features = append(group(features, "some"), "some "+count, word+" "+s.preposition(here.head))
		features = d.seen(features, drafts, k, here, head, kind, count)
		if pick != nil && here.found == pick.found {
			features = append(features, "one line", "one line "+kind, "one line "+count)
		}
		for n, c := range closest {
			if c == j {
				features = append(features, closeness[n], closeness[n]+" "+kind)
			}
		}
		features = d.shared(features, drafts, k, here.place)
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
		if slices.ContainsFunc(near, func(n site) bool { return placeKey(n.place) == placeKey(here.place) }) {
			continue
		}
		features := make([]string, 0, 3*len(here.features)+8)
		for _, f := range here.features {
			features = append(features, f, f+" "+kind, f+" "+count)
		}
		features = d.toldOf(group(features, "unnamed"), t, here.place)
		if s.namesPlace() {
			features = append(features, "unnamed beside names")
		}
		if !s.body {
			features = append(features, "unnamed headline")
		}
		offer(here.place, d.shared(features, drafts, k, here.place))
	}
	if !ruled {
		place := c.Place
		features := []string{"ruled", "ruled " + kind, "ruled " + count, "ruled otherwise", "precision " + string(place.Precision)}
		if d.within(s, place.Span) {
			features = append(features, "ruled here")
		}
		features = append(features, "relation "+place.Relation)
		options[0] = Option{Features: d.shared(features, drafts, k, place), Set: func(c *orontes.Claim) { c.Place = place }}
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
func (d *document) seen(features []string, drafts []draft, k int, here *site, head int, kind, count string) []string {
	t, s, f := &drafts[k], drafts[k].s, here.found
	side, distance := "after", f.First-head
	if f.First < head {
		side, distance = "before", head-f.Last+1
	}
	step := "17"
	for _, most := range []int{1, 2, 3, 5, 8, 12, 16} {
		if distance <= most {
			step = strconv.Itoa(most)
			break
		}
	}
	path := s.path(here.head, head)
	prep := s.preposition(here.head)
	features = append(features, side+" "+kind, side+" "+count, side+" within "+step, side+" case "+prep, "path "+path,
		side+" case "+prep+" "+kind)
	low, high := min(f.First, head), max(f.Last, head)
	commas, verbs, names := 0, 0, 0
	for i := low; i < high; i++ {
		switch token := s.token(i); {
		case i == head || i >= f.First && i < f.Last:
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
		if o := drafts[j].reading; o != nil && j != k && o != t.reading && o.head > low && o.head < high {
			features = append(features, side+" past a claim")
			break
		}
	}
	own, its := s.clause(head), s.clause(here.head)
	switch {
	case own == its:
		features = append(features, "same clause", "same clause "+side+" "+kind)
	case s.depth(its, own) > 0:
		features = append(features, "clause below", "clause below "+universal(s.Tokens[its].Rel))
	case s.depth(own, its) > 0:
		features = append(features, "clause above", "clause above "+universal(s.Tokens[own].Rel))
	default:
		features = append(features, "clause beside")
	}
	if s.aside(f.First, head) {
		features = append(features, "aside")
	}
	if s.elsewhere(here.head, head) {
		features = append(features, "alongside")
	}
	if s.quoted[f.First] != s.quoted[head] {
		features = append(features, "across quotation")
	}
	r := t.reading
	if r == nil {
		return append(features, "no frame")
	}
	if slices.Contains(r.others, f) {
		features = append(features, "of a part")
	}
	class := string(rune(r.class))
	features = append(features, side+" "+class, "path "+path+" "+class)
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
