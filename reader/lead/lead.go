package lead

import (
	"fmt"

	"orontes"
	"orontes/language"
	"orontes/reader/draft"
	"orontes/reader/note"
	"orontes/reader/roles"
)

// longestChoice is among how many of a report's first claims its chief is sought.
const longestChoice = 20

// Chief chooses the claim a report is chiefly about; -1 where there is none. What a
// statement stands over does not lead: news is the threat, not what is threatened.
func Chief(d *draft.Document, claims []orontes.Claim) int {
	var order []int
	for k := range claims {
		if governing(d, k) < 0 && len(order) < longestChoice {
			order = append(order, k)
		}
	}
	if len(order) == 0 {
		return -1
	}
	h := heard(d, claims)
	options := make([]draft.Option, len(order))
	for n, k := range order {
		options[n] = draft.Option{Claim: claims[k].ID, Features: h.leading(k)}
	}
	c := d.Decide("chief", options)
	if d.Listener.Chosen != nil {
		d.Listener.Chosen(c)
	}
	k := order[c.Taken]
	if c.Learnt {
		claims[k].By = append(claims[k].By, draft.ByChoice+c.Name)
	}
	return k
}

// hearing is what a whole report tells, against which each claim is held.
type hearing struct {
	*draft.Document
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

func heard(d *draft.Document, claims []orontes.Claim) *hearing {
	h := &hearing{Document: d, claims: claims, types: map[string]int{}, names: map[string]int{}, named: map[string]int{}, first: map[string]int{}, title: map[string]bool{}}
	for k := range claims {
		c := &claims[k]
		t := c.Type
		h.places = append(h.places, placed(d, claims, k))
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
		h.titled = h.titled || !d.Drafts[k].S.Body
	}
	if len(d.Sentences) > 0 {
		for i := range d.Sentences[0].Tokens {
			if t := d.Sentences[0].Token(i); newsworthy(t) {
				h.title[t.Lemma] = true
			}
		}
	}
	for i := range d.Toponyms {
		if p := &d.Toponyms[i]; p.Resolved && p.Precision != orontes.PrecisionCountry {
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
	d, claims := h.Document, h.claims
	c, t := &claims[k], &d.Drafts[k]
	kind, typ := string(c.Kind), string(c.Kind)+"."+c.Type
	all := make([]string, 0, 96)
	sentence := draft.Bucket("sentence", c.Sentence-claims[0].Sentence)
	all = append(all, "kind "+kind, "type "+typ, sentence, sentence+" "+kind, draft.Bucket("claim", k), "modality "+string(c.Modality))
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
	with("headline", !t.S.Body)
	add("after a headline", h.titled && t.S.Body)
	add("no headline", !h.titled)
	with("negated", c.Negated)
	with("not asserted", c.Modality != orontes.Asserted)
	add("history", c.Time != nil && c.Time.Background)
	if x := c.Time; x != nil && !x.IsZero() {
		all = append(all, "time "+string(x.Basis))
		if p := d.Report.Published; !p.IsZero() && !x.End.IsZero() {
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
		add("place told here", d.Within(t.S, place.Span))
		add("place "+string(place.Precision)+" told here", d.Within(t.S, place.Span))
		if place.Precision != orontes.PrecisionCountry {
			add("place named most", h.named[place.Key] == h.most)
			all = append(all, draft.Bucket("place behind", h.most-h.named[place.Key]), draft.Bucket("place named", h.named[place.Key]))
		}
	}
	with("actor", len(c.Actors) > 0)
	for n, a := range c.Actors {
		if n == 0 {
			all = append(all, "actor "+a.Class, draft.Bucket("actor named", h.names[a.Name]))
			add("actor known", a.ID != "")
			add("actor inferred", a.Inferred)
		}
	}
	with("target", len(c.Targets) > 0)
	for n, a := range c.Targets {
		if n == 0 {
			all = append(all, "target "+a.Class, draft.Bucket("target named", h.names[a.Name]))
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
	all = append(all, draft.Bucket("speakers", len(c.Attribution)))
	with("speaker", len(c.Attribution) > 0)
	all = append(all, draft.Bucket("of its type", h.types[c.Type]))
	add("first of its type", h.first[c.Type] == k)
	shared := 0
	for i := range t.S.Tokens {
		if w := t.S.Token(i); w.Start >= c.Span.Start && w.End <= c.Span.End && newsworthy(w) {
			if h.title[w.Lemma] {
				shared++
			}
		}
	}
	all = append(all, draft.Bucket("words of the title", shared))
	h.against(k, add)
	if r := t.Reading; r != nil {
		all = append(all, fmt.Sprintf("told %.1f", r.Surety))
		rel := note.Universal(t.S.Tokens[r.Head].Rel)
		depth := draft.Bucket("depth", t.S.Depth(r.Head, t.S.Root()))
		all = append(all, "relation "+rel, "class "+string(rune(r.Class)), depth, depth+" "+kind, "relation "+rel+" "+kind)
		add("verb of the title", h.title[t.S.Tokens[r.Head].Lemma])
		add("weak", r.Entry.Weak)
		add("passive", r.Passive)
		add("quoted", t.S.Quoted[r.Head])
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
	inner := h.Drafts[k].Reading
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
		if j < k && (alike || roles.Violent[o.Kind] && roles.Violent[c.Kind]) && o.Sentence == h.claims[0].Sentence && o.Sentence < c.Sentence {
			titled = true
			same = same || place != nil && q != nil && place.Key == q.Key
		}
		outer := h.Drafts[j].Reading
		if inner != nil && outer != nil && h.Drafts[j].S == h.Drafts[k].S {
			governed = governed || h.Drafts[k].S.Depth(inner.Head, outer.Head) > 0
			governs = governs || h.Drafts[k].S.Depth(outer.Head, inner.Head) > 0
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
func governing(d *draft.Document, k int) int {
	inner := &d.Drafts[k]
	if inner.Reading == nil || inner.Claim.Kind == orontes.Statement {
		return -1
	}
	for j := range d.Drafts {
		outer := &d.Drafts[j]
		at := outer.At
		if outer.Reading != nil {
			at = outer.Reading.Head
		}
		if outer.Reading == nil && outer.Claim.Type != "urge" || outer.S != inner.S || outer.Claim.Kind != orontes.Statement {
			continue
		}
		switch outer.Claim.Type {
		case "urge", "threaten", "accuse", "condemn", "reject", "deny", "pledge", "warn", "concede", "investigate", "apologise", "praise":
			if inner.S.Depth(inner.Reading.Head, at) > 0 {
				return j
			}
		}
	}
	return -1
}

// placed prefers, to a lead that names no place or only a country, the first
// later claim of the same event that says where in that country: headlines say
// "Syria", the report's second sentence says the town.
func placed(d *draft.Document, claims []orontes.Claim, lead int) int {
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
		if c.Kind == l.Kind && c.Type == l.Type || roles.Violent[c.Kind] && roles.Violent[l.Kind] {
			return k
		}
	}
	return lead
}

// longestEvent is how many days a single event's casualties may be counted over.
const longestEvent = 3
