package site

import (
	"slices"
	"strconv"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/language"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/note"
)

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
func surveyed(d *draft.Document) *draft.Whereabouts {
	if d.Places != nil {
		return d.Places
	}
	w := &draft.Whereabouts{Named: map[string]int{}, Countries: map[string]int{}}
	d.Places = w
	eachName(d, func(s *note.Sentence, f *gazetteer.Found) {
		w.Names++
		w.Named[placeKey(&f.Toponym)]++
		if f.Resolved {
			w.Countries[f.Country]++
		}
		if s.Number == 0 && !s.Body {
			w.Title = append(w.Title, &f.Toponym)
		}
	})
	eachName(d, func(s *note.Sentence, f *gazetteer.Found) {
		switch {
		case !f.Resolved:
		case f.Precision == orontes.PrecisionCountry:
			if w.Country == nil || w.Countries[f.Country] > w.Countries[w.Country.Country] {
				w.Country = &f.Toponym
			}
		case w.Often == nil || w.Named[placeKey(&f.Toponym)] > w.Named[placeKey(w.Often)]:
			w.Often = &f.Toponym
		}
	})
	return w
}

// sureness adds how far the report bears out that a name was resolved rightly: a
// country that nothing else in it speaks of is the worst place for a pin.
func sureness(w *draft.Whereabouts, features []string, t *orontes.Toponym) []string {
	if !t.Resolved {
		return append(features, "unresolved")
	}
	features = append(features, "score "+strconv.Itoa(int(t.Score*5)), "feature "+t.Feature)
	switch n := w.Countries[t.Country]; {
	case n == 1 && w.Names > 2:
		features = append(features, "lone country")
	case w.Country != nil && w.Country.Country == t.Country:
		features = append(features, "main country")
	case 4*n < w.Names:
		features = append(features, "side country")
	}
	return features
}

// eachName goes through the places a report names, in order: not those that stand
// for a government, nor those of byline and dateline.
func eachName(d *draft.Document, visit func(*note.Sentence, *gazetteer.Found)) {
	for n := range d.Sentences {
		s := &d.Sentences[n]
		if !s.Body && n > 0 {
			continue
		}
		for i, f := range s.Toponym {
			if f != nil && i == f.First && !f.Metonym {
				visit(s, f)
			}
		}
	}
}

// sitesOf are the places that a sentence names, with what is known of each name.
func sitesOf(d *draft.Document, s *note.Sentence) []draft.Site {
	if all := d.Sites[s.Number]; all != nil {
		return all
	}
	all := []draft.Site{}
	for i, f := range s.Toponym {
		switch {
		case f != nil && i == f.First && !f.Metonym && !d.Known.Grammar.Left[s.Preposition(s.NameHead(f))]:
			all = append(all, draft.Site{Place: &f.Toponym, Found: f, Head: s.NameHead(f)})
		case f == nil:
			if f, how := described(d, s, i); f != nil {
				all = append(all, draft.Site{Place: &f.Toponym, Found: f, Head: i, Features: []string{how, how + " " + s.Tokens[i].Lemma, how + " " + s.Tokens[i].Lemma + " " + f.Feature}})
			}
		}
	}
	w := surveyed(d)
	for k := range all {
		here := &all[k]
		f, t := here.Found, s.Token(here.Head)
		add := func(features ...string) { here.Features = append(here.Features, features...) }
		add("named", "precision "+string(f.Precision), "case "+s.Preposition(here.Head)+" "+note.Universal(t.Rel),
			"before "+s.Lower(f.First-1), "next "+s.Lower(f.Last), draft.Bucket("named", w.Named[placeKey(here.Place)]))
		if seat(s, f) {
			add("seat")
		}
		if s.Locative(here.Head) {
			add("locative")
		}
		if s.Party[f.First] != nil {
			add("party")
		}
		if s.Quoted[f.First] {
			add("quoted")
		}
		if listed(s, f) {
			add("listed")
		}
		if k == 0 {
			add("first")
		}
		if k == len(all)-1 {
			add("last")
		}
		if t.Head >= 0 {
			above := s.Token(t.Head)
			switch {
			case d.PlaceWord(s, t.Head):
				add("of a place")
			case note.IsVerb(above):
				add("of a verb")
			case frame.IsEvent(d.Story, s, t.Head):
				add("of an event")
			case d.PartyWord(s, t.Head):
				add("of a party")
			}
			if d.Known.Light.Says[above.Lemma] {
				add("of speech")
			}
		}
		here.Features = sureness(w, here.Features, here.Place)
		for j := range all {
			o := all[j].Found
			if j == k || !o.Resolved || !f.Resolved {
				continue
			}
			switch {
			case Within(o, &f.Toponym):
				add("holds another")
				if o.Last+1 == f.First {
					add("holds the one before")
				}
			case Within(f, &o.Toponym):
				add("inside another")
			}
		}
		if len(w.Title) > 0 && slices.ContainsFunc(w.Title, func(t *orontes.Toponym) bool { return placeKey(t) == placeKey(here.Place) }) {
			add("in the title")
		}
		if w.Often != nil && placeKey(w.Often) == placeKey(here.Place) {
			add("most named")
		}
	}
	d.Sites[s.Number] = all
	return all
}

// seat reports whether a name only says where somebody is at home: "the
// London-based monitor", "Beirut-backed".
func seat(s *note.Sentence, f *gazetteer.Found) bool {
	if f.Last >= len(s.Tokens) {
		return false
	}
	next := s.Tokens[f.Last].Form
	return next == "-" || strings.HasPrefix(next, "-")
}

// described is a place that a phrase means which names none that is known: one named
// before ("in the city"), or a name that no gazetteer has ("at the Ayder hospital"),
// and how it stands there.
func described(d *draft.Document, s *note.Sentence, i int) (f *gazetteer.Found, how string) {
	t := s.Token(i)
	rel, prep := note.Universal(t.Rel), s.Preposition(i)
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" || s.Timed[i] {
		return nil, ""
	}
	if t.UPOS == "NOUN" && rel != "compound" && d.Definite(s, i) && d.Known.Words.Places.Class(t.Lemma, s.Before(i)) == "settlement" && s.PlaceOf(i) == nil {
		if place := ToponymOf(d, s, i); place != nil {
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
	case s.Lower(i+1) == ":":
		how = "label"
	case note.PositionFits("loc", prep):
		how = "unheard"
	case rel == "obj":
		how = "unheard " + prep + " " + rel
	default:
		return nil, ""
	}
	first, last := s.Core(i)
	if tag {
		first, last = i, i+1
	}
	if e := s.Entity[i]; partyIn(s, first, last) || e != nil && e.Type != language.Location && (e.Type == language.Person || how != "unheard") || how != "unheard" && t.UPOS != "PROPN" ||
		!tag && (s.PlaceOf(i) != nil || !slices.ContainsFunc(s.Tokens[first:last], func(t language.Token) bool { return t.UPOS == "PROPN" })) {
		return nil, ""
	}
	for k := first; k < last; k++ {
		if s.Toponym[k] != nil || s.Timed[k] {
			return nil, ""
		}
	}
	span := d.Span(s, first, last)
	if strings.HasPrefix(t.Form, "#") {
		span.Start++
	}
	f = &gazetteer.Found{First: first, Last: last}
	f.Text, f.Span, f.Place = span.In(d.Report.Text), span, orontes.Place{Name: note.Squash(span.In(d.Report.Text))}
	return f, how
}

// partyIn reports whether a party is named among tokens.
func partyIn(s *note.Sentence, first, last int) bool {
	return slices.ContainsFunc(s.Party[first:last], func(m *note.Mention) bool { return m != nil })
}

// sitesAround are the places that a sentence may mean without naming them.
func sitesAround(d *draft.Document, s *note.Sentence) []draft.Site {
	var all []draft.Site
	add := func(t *orontes.Toponym, features ...string) {
		if t == nil {
			return
		}
		for k := range all {
			if placeKey(all[k].Place) == placeKey(t) && all[k].Place.Relation == t.Relation {
				all[k].Features = append(all[k].Features, features...)
				return
			}
		}
		all = append(all, draft.Site{Place: t, Head: -1, Features: append([]string{"unnamed", "precision " + string(t.Precision)}, features...)})
	}
	claims := 0
	for k := len(d.Drafts) - 1; k >= 0 && claims < 3; k-- {
		t := &d.Drafts[k]
		if t.S == s || t.Claim.Place == nil {
			continue
		}
		claims++
		far := draft.Bucket("", s.Number-t.S.Number)
		add(t.Claim.Place, "claim before "+strconv.Itoa(claims), "claim before"+far, "told of "+string(t.Claim.Kind))
		if t.S.Paragraph == s.Paragraph {
			add(t.Claim.Place, "claim of the paragraph")
		}
	}
	for k := range d.Drafts {
		if t := &d.Drafts[k]; t.S != s && t.S.Number < s.Number && t.Claim.Place != nil {
			add(t.Claim.Place, "lead")
			break
		}
	}
	names := 0
	for n := s.Number - 1; n >= max(0, s.Number-3) && names < 4; n-- {
		before := &d.Sentences[n]
		if !before.Body && n > 0 {
			continue
		}
		sites := sitesOf(d, before)
		for i := len(sites) - 1; i >= 0 && names < 4; i-- {
			here := sites[i].Place
			names++
			add(here, "name before "+strconv.Itoa(names), "name before"+draft.Bucket("", s.Number-n), "name "+sites[i].Features[0])
			if before.Paragraph == s.Paragraph {
				add(here, "name of the paragraph")
			}
		}
	}
	if h := headingOver(d, s); h != nil {
		for i, f := range h.Toponym {
			if f != nil && i == f.First && !f.Metonym {
				add(&f.Toponym, "heading")
				break
			}
		}
	}
	w := surveyed(d)
	for k, t := range w.Title[:min(2, len(w.Title))] {
		if s.Number > 0 {
			add(t, "title "+strconv.Itoa(k))
		}
	}
	add(w.Country, "country")
	add(w.Often, "most named")
	if n := s.Number + 1; n < len(d.Sentences) && !s.Body {
		for n < len(d.Sentences)-1 && !d.Sentences[n].Body {
			n++
		}
		for i, f := range d.Sentences[n].Toponym {
			if f != nil && i == f.First && !f.Metonym {
				add(&f.Toponym, "next")
				break
			}
		}
	}
	for k := range all {
		t := all[k].Place
		all[k].Features = sureness(w, all[k].Features, t)
		all[k].Features = append(all[k].Features, draft.Bucket("named", w.Named[placeKey(t)]))
	}
	return all
}

// farthest is how many sentences back a place named is still in mind.
const farthest = 3

// longestHeading is the most words of a heading.
const longestHeading = 9

// headingOver is the last line before a sentence that is a paragraph of its own,
// short, without a verb, and names a place.
func headingOver(d *draft.Document, s *note.Sentence) *note.Sentence {
	for n := s.Number - 1; n > 0; n-- {
		h := &d.Sentences[n]
		if !h.Body || h.Paragraph == s.Paragraph || len(h.Tokens) > longestHeading || !namesPlace(h) ||
			n > 0 && d.Sentences[n-1].Paragraph == h.Paragraph || n+1 < len(d.Sentences) && d.Sentences[n+1].Paragraph == h.Paragraph {
			continue
		}
		told := false
		for i := range h.Tokens {
			told = told || h.Finite(i)
		}
		if !told {
			return h
		}
	}
	return nil
}

// namesPlace reports whether a sentence names any place.
func namesPlace(s *note.Sentence) bool {
	return slices.ContainsFunc(s.Toponym, func(f *gazetteer.Found) bool { return f != nil })
}

// Within reports whether a place lies inside a country or a province.
func Within(f *gazetteer.Found, place *orontes.Toponym) bool {
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
func listed(s *note.Sentence, f *gazetteer.Found) bool {
	at := f.Last
	for at+1 < len(s.Tokens) && s.Tokens[at].Form == "," && s.Toponym[at+1] != nil {
		at = s.Toponym[at+1].Last
	}
	if at < len(s.Tokens) && s.Tokens[at].Form == "," {
		at++
	}
	return at+1 < len(s.Tokens) && s.Tokens[at].UPOS == "CCONJ" && s.Toponym[at+1] != nil
}

// ToponymOf is the place that a noun phrase names, or means by a definite
// description of a place named before ("the city"). nil for none.
func ToponymOf(d *draft.Document, s *note.Sentence, i int) *orontes.Toponym {
	f := s.PlaceOf(i)
	if f == nil && d.Definite(s, i) && !note.Plural(s.Token(i)) && d.Known.Words.Places.Class(s.Tokens[i].Lemma, s.Before(i)) == "settlement" {
		f = settlement(d, s, i)
	}
	if f == nil {
		return nil
	}
	t := f.Toponym
	return &t
}

// settlement is what "the city" means at token i: of the settlements that its sentence
// names before it, else the last sentence that names any, the one that the report names
// most often.
func settlement(d *draft.Document, s *note.Sentence, i int) *gazetteer.Found {
	named := surveyed(d).Named
	for n := s.Number; n >= max(0, s.Number-farthest); n-- {
		before := &d.Sentences[n]
		if n < s.Number && n > 0 && !before.Body {
			continue
		}
		var best *gazetteer.Found
		for k, f := range before.Toponym {
			if n == s.Number && k >= i {
				break
			}
			if f != nil && k == f.First && f.Resolved && !f.Metonym && f.Precision == orontes.PrecisionSettlement &&
				(best == nil || named[placeKey(&f.Toponym)] >= named[placeKey(&best.Toponym)]) {
				best = f
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}
