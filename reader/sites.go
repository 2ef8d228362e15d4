package reader

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
)

// site is a place that a claim may have, and what speaks for and against it.
type site struct {
	place    *orontes.Toponym // nil: none
	found    *gazetteer.Found // the name, where it stands in the claim's sentence
	head     int              // of the name, where found
	features []string         // whatever the claim is
}

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

// sitesOf are the places that a sentence names, with what is known of each name.
func (d *document) sitesOf(s *sentence) []site {
	if s.sites != nil {
		return s.sites
	}
	all := []site{}
	for i, f := range s.toponym {
		switch {
		case f != nil && i == f.First && !f.Metonym && !d.reader.grammar.left[s.preposition(s.nameHead(f))]:
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
		if s.locative(here.head) {
			add("locative")
		}
		if s.party[f.First] != nil {
			add("party")
		}
		if s.quoted[f.First] {
			add("quoted")
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

// seat reports whether a name only says where somebody is at home: "the
// London-based monitor", "Beirut-backed".
func (s *sentence) seat(f *gazetteer.Found) bool {
	if f.Last >= len(s.Tokens) {
		return false
	}
	next := s.Tokens[f.Last].Form
	return next == "-" || strings.HasPrefix(next, "-")
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
	if t.UPOS == "NOUN" && rel != "compound" && d.definite(s, i) && d.reader.words.Places.Class(t.Lemma, s.before(i)) == "settlement" && s.placeOf(i) == nil {
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
		!tag && (s.placeOf(i) != nil || !slices.ContainsFunc(s.Tokens[first:last], func(t language.Token) bool { return t.UPOS == "PROPN" })) {
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

// farthest is how many sentences back a place named is still in mind.
const farthest = 3

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

// namesPlace reports whether a sentence names any place.
func (s *sentence) namesPlace() bool {
	return slices.ContainsFunc(s.toponym, func(f *gazetteer.Found) bool { return f != nil })
}

// within reports whether a place lies inside a country or a province.
func within(f *gazetteer.Found, place *orontes.Toponym) bool {
	if f.Country != place.Country || f.Key == place.Key {
		return false
	}
	switch place.Precision {
	case orontes.PrecisionCountry:
		return f.Precision != orontes.PrecisionCountry
	case orontes.PrecisionAdmin1:
		return f.Precision != orontes.PrecisionCountry && f.Precision != orontes.PrecisionAdmin1 && place.Admin1 != "" && f.Admin1 == place.Admin1
	}
	return false
}

// listed reports whether a name begins a list: "in the Philippines, Taiwan and China",
// but not "in Zindajan, Herat".
func (s *sentence) listed(f *gazetteer.Found) bool {
	at := f.Last
	for at+1 < len(s.Tokens) && s.Tokens[at].Form == "," && s.toponym[at+1] != nil {
		at = s.toponym[at+1].Last
	}
	if at < len(s.Tokens) && s.Tokens[at].Form == "," {
		at++
	}
	return at+1 < len(s.Tokens) && s.Tokens[at].UPOS == "CCONJ" && s.toponym[at+1] != nil
}
