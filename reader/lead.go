package reader

import (
	"fmt"

	"orontes"
	"orontes/language"
)

// longestChoice is among how many of a report's first claims its chief is sought.
const longestChoice = 20

// chief chooses the claim a report is chiefly about; -1 where there is none. What a
// statement stands over does not lead: news is the threat, not what is threatened.
func (d *document) chief(claims []orontes.Claim) int {
	var order []int
	for k := range claims {
		if d.governing(k) < 0 && len(order) < longestChoice {
			order = append(order, k)
		}
	}
	if len(order) == 0 {
		return -1
	}
	h := d.heard(claims)
	options := make([]Option, len(order))
	for n, k := range order {
		options[n] = Option{Claim: claims[k].ID, Features: h.leading(k)}
	}
	c := d.decide("chief", options)
	if d.desk.Chosen != nil {
		d.desk.Chosen(c)
	}
	k := order[c.Taken]
	if c.Learnt {
		claims[k].By = append(claims[k].By, byChoice+c.Name)
	}
	return k
}

// hearing is what a whole report tells, against which each claim is held.
type hearing struct {
	*document
	claims  []orontes.Claim
	types   map[string]int  // how many claims have a type
	names   map[string]int  // how often a party does or suffers something
	named   map[string]int  // how often a place is named
	most    int             // how often the place named most often is
	places  []int           // by claim, the one that tells best where it was
	first   map[string]int  // the first claim of a type
	highest float64         // the highest toll of one event
	titled  bool            // the report has a title with a claim
	title   map[string]bool // lemmas of the title, or of the first sentence
}

func (d *document) heard(claims []orontes.Claim) *hearing {
	h := &hearing{document: d, claims: claims, types: map[string]int{}, names: map[string]int{}, named: map[string]int{}, first: map[string]int{}, title: map[string]bool{}}
	for k := range claims {
		c := &claims[k]
		t := c.Type
		h.places = append(h.places, d.placed(claims, k))
		if h.types[t]++; h.types[t] == 1 {
			h.first[t] = k
		}
		for _, a := range c.Actors {
			h.names[a.Name]++
		}
		for _, a := range c.Targets {
			h.names[a.Name]++
		}
		if c.Kind == orontes.Casualties && c.Figure != nil && c.Figure.Best != nil {
			h.highest = max(h.highest, *c.Figure.Best)
		}
		h.titled = h.titled || !d.drafts[k].s.body
	}
	if len(d.sentences) > 0 {
		for i := range d.sentences[0].Tokens {
			if t := d.sentences[0].token(i); newsworthy(t) {
				h.title[t.Lemma] = true
			}
		}
	}
	for i := range d.toponyms {
		if p := &d.toponyms[i]; p.Resolved && p.Precision != orontes.PrecisionCountry {
			h.named[p.Key]++
			h.most = max(h.most, h.named[p.Key])
		}
	}
	return h
}

// newsworthy reports whether a word may tell one event from another.
func newsworthy(t *language.Token) bool {
	return t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "VERB" || t.UPOS == "NUM" || t.UPOS == "ADJ"
}

// where is the place that a claim is about.
func where(c *orontes.Claim) *orontes.Toponym {
	switch {
	case c.Place != nil:
		return c.Place
	case c.Destination != nil:
		return c.Destination
	}
	return c.Origin
}

// leading tells what may make claim k the one a report is about.
func (h *hearing) leading(k int) []string {
	d, claims := h.document, h.claims
	c, t := &claims[k], &d.drafts[k]
	kind, typ := string(c.Kind), string(c.Kind)+"."+c.Type
	all := make([]string, 0, 96)
	sentence := bucket("sentence", c.Sentence-claims[0].Sentence)
	all = append(all, "kind "+kind, "type "+typ, sentence, sentence+" "+kind, bucket("claim", k), "modality "+string(c.Modality))
	add := func(name string, holds bool) {
		if holds {
			all = append(all, name)
		}
	}
	with := func(name string, holds bool) {
		if holds {
			all = append(all, name, name+" "+kind)
		}
	}
	with("headline", !t.s.body)
	add("after a headline", h.titled && t.s.body)
	add("no headline", !h.titled)
	with("negated", c.Negated)
	with("not asserted", c.Modality != orontes.Asserted)
	add("history", c.Time != nil && c.Time.Background)
	if x := c.Time; x != nil && !x.IsZero() {
		all = append(all, "time "+string(x.Basis))
		if p := d.report.Published; !p.IsZero() && !x.End.IsZero() {
			days := x.End.DaysTo(p)
			add("of the day", days >= 0 && days < 4)
			add("of the week", days >= 4 && days < 10)
			add("old", days >= 10)
			add("to come", days < 0)
			add("long", !x.Start.IsZero() && x.Start.DaysTo(x.End) > longestEvent)
		}
	}
	place := where(c)
	switch {
	case place == nil:
		with("no place", true)
	case !place.Resolved:
		with("place unresolved", true)
	default:
		with("place "+string(place.Precision), true)
		add("place told here", d.within(t.s, place.Span))
		add("place "+string(place.Precision)+" told here", d.within(t.s, place.Span))
		if place.Precision != orontes.PrecisionCountry {
			add("place named most", h.named[place.Key] == h.most)
			all = append(all, bucket("place behind", h.most-h.named[place.Key]), bucket("place named", h.named[place.Key]))
		}
	}
	with("actor", len(c.Actors) > 0)
	for n, a := range c.Actors {
		if n == 0 {
			all = append(all, "actor "+a.Class, bucket("actor named", h.names[a.Name]))
			add("actor known", a.ID != "")
			add("actor inferred", a.Inferred)
		}
	}
	with("target", len(c.Targets) > 0)
	for n, a := range c.Targets {
		if n == 0 {
			all = append(all, "target "+a.Class, bucket("target named", h.names[a.Name]))
		}
	}
	if f := c.Figure; f != nil {
		with("figure", true)
		add("part", f.PartOf != "")
		with("highest", f.Best != nil && *f.Best == h.highest && c.Kind == orontes.Casualties)
		with("lower", f.Best != nil && *f.Best < h.highest && c.Kind == orontes.Casualties)
		add("stock", c.Accumulation == orontes.Stock)
		if f.Best != nil {
			switch n := *f.Best; {
			case n < 2:
				add("one "+kind, true)
			case n < 10:
				add("few "+kind, true)
			case n < 100:
				add("tens "+kind, true)
			case n < 1000:
				add("hundreds "+kind, true)
			default:
				add("thousands "+kind, true)
			}
		}
	}
	all = append(all, bucket("speakers", len(c.Attribution)))
	with("speaker", len(c.Attribution) > 0)
	all = append(all, bucket("of its type", h.types[c.Type]))
	add("first of its type", h.first[c.Type] == k)
	shared := 0
	for i := range t.s.Tokens {
		if w := t.s.token(i); w.Start >= c.Span.Start && w.End <= c.Span.End && newsworthy(w) {
			if h.title[w.Lemma] {
				shared++
			}
		}
	}
	all = append(all, bucket("words of the title", shared))
	h.against(k, add)
	if r := t.reading; r != nil {
		all = append(all, fmt.Sprintf("told %.1f", r.surety))
		rel := universal(t.s.Tokens[r.head].Rel)
		depth := bucket("depth", t.s.depth(r.head, t.s.Root()))
		all = append(all, "relation "+rel, "class "+string(rune(r.class)), depth, depth+" "+kind, "relation "+rel+" "+kind)
		add("verb of the title", h.title[t.s.Tokens[r.head].Lemma])
		add("weak", r.entry.Weak)
		add("passive", r.passive)
		add("quoted", t.s.quoted[r.head])
	} else {
		add("no frame", true)
	}
	return all
}

// against holds claim k against the others: what is told before and after it, and
// in its sentence.
func (h *hearing) against(k int, add func(string, bool)) {
	c := &h.claims[k]
	place := where(c)
	var before, after, better, governs, governed, retold, titled, same bool
	inner := h.drafts[k].reading
	for j := range h.claims {
		o := &h.claims[j]
		if j == k {
			continue
		}
		alike := o.Kind == c.Kind && o.Type == c.Type
		before = before || alike && j < k
		after = after || alike && j > k
		q := where(o)
		if alike && q != nil && q.Resolved && (q.Precision == orontes.PrecisionSettlement || q.Precision == orontes.PrecisionPoint) &&
			(place == nil || !place.Resolved || place.Precision != orontes.PrecisionSettlement && place.Precision != orontes.PrecisionPoint) {
			better = true
		}
		if alike && c.Figure != nil && o.Figure != nil && c.Figure.Best != nil && o.Figure.Best != nil && *c.Figure.Best == *o.Figure.Best {
			retold = true
		}
		if j < k && (alike || violent[o.Kind] && violent[c.Kind]) && o.Sentence == h.claims[0].Sentence && o.Sentence < c.Sentence {
			titled = true
			same = same || place != nil && q != nil && place.Key == q.Key
		}
		outer := h.drafts[j].reading
		if inner != nil && outer != nil && h.drafts[j].s == h.drafts[k].s {
			governed = governed || h.drafts[k].s.depth(inner.head, outer.head) > 0
			governs = governs || h.drafts[k].s.depth(outer.head, inner.head) > 0
		}
	}
	kind := string(c.Kind)
	add("told before", before)
	add("told again", after)
	add("told again "+kind, after)
	add("placed better elsewhere", better)
	add("figure told again", retold)
	for j := range h.claims {
		if o := &h.claims[j]; j < k && h.places[j] == k && o.Sentence == h.claims[0].Sentence {
			add("places the first", true)
			add("places the first, alike", o.Type == c.Type)
			add("places the first "+string(c.Kind), true)
			add("places the first, next", c.Sentence <= o.Sentence+2)
			add("places the first, same figure", retold)
			break
		}
	}
	add("placed by another", h.places[k] != k)
	add("placed by another "+string(c.Kind), h.places[k] != k)
	add("placed by another of its type", h.places[k] != k && h.claims[h.places[k]].Type == c.Type)
	add("placed by another after it", h.places[k] != k && h.claims[h.places[k]].Sentence <= c.Sentence+2)
	add("told by the first", titled)
	add("told by the first there", same)
	add("governs", governs)
	add("governs "+kind, governs)
	add("governed", governed)
	add("governed "+kind, governed)
}

// governing is the statement whose verb stands over that of claim k: what a
// report is about is the threat, the demand or the refusal, not what is
// threatened, demanded or refused. -1 for none.
func (d *document) governing(k int) int {
	inner := &d.drafts[k]
	if inner.reading == nil || inner.claim.Kind == orontes.Statement {
		return -1
	}
	for j := range d.drafts {
		outer := &d.drafts[j]
		at := outer.at
		if outer.reading != nil {
			at = outer.reading.head
		}
		if outer.reading == nil && outer.claim.Type != "urge" || outer.s != inner.s || outer.claim.Kind != orontes.Statement {
			continue
		}
		switch outer.claim.Type {
		case "urge", "threaten", "accuse", "condemn", "reject", "deny", "pledge", "warn", "concede", "investigate", "apologise", "praise":
			if inner.s.depth(inner.reading.head, at) > 0 {
				return j
			}
		}
	}
	return -1
}

// violent are the kinds that tell the same event from different sides: the
// strike, those it killed, what it destroyed.
var violent = map[orontes.Kind]bool{
	orontes.Strike: true, orontes.Casualties: true, orontes.Attack: true, orontes.Battle: true, orontes.Damage: true,
}

// placed prefers, to a lead that names no place or only a country, the first
// later claim of the same event that says where in that country: headlines say
// "Syria", the report's second sentence says the town.
func (d *document) placed(claims []orontes.Claim, lead int) int {
	l := &claims[lead]
	if l.Place != nil && l.Place.Resolved && l.Place.Precision != orontes.PrecisionCountry {
		return lead
	}
	for k := lead + 1; k < len(claims); k++ {
		c := &claims[k]
		if c.Place == nil || !c.Place.Resolved && l.Place != nil || c.Place.Precision == orontes.PrecisionCountry || c.Negated || c.Time != nil && c.Time.Background {
			continue
		}
		if l.Place != nil && l.Place.Resolved && l.Place.Country != c.Place.Country {
			continue
		}
		if c.Kind == l.Kind && c.Type == l.Type || violent[c.Kind] && violent[l.Kind] {
			return k
		}
	}
	return lead
}
