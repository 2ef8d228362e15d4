package reader

import (
	"maps"
	"slices"
	"strings"

	"orontes"
)

// dismissed is how likely a claim must be unreal to be dropped: on folds left out
// two thirds of those that are so likely are. One that is only doubtful keeps a low
// score.
const dismissed = .4

// modalities are those that are chosen among, the plainest first.
var modalities = []orontes.Modality{orontes.Asserted, orontes.Planned, orontes.Possible, orontes.Requested, orontes.Conditional}

// head is the word that tells the event of a draft.
func (t *draft) head() int {
	if t.reading != nil {
		return t.reading.head
	}
	return t.at
}

// weighOutlook chooses whether a draft's event is told as done, planned, possible,
// asked for or conditional. Whether it is denied is for rules to say.
func (d *document) weighOutlook(t *draft) {
	c := &t.claim
	t.facets = d.reader.facets(t.s, t.head())
	ruled := string(c.Modality)
	by := ruled + " by " + d.assertion(t.s, t.head()).by
	facets := append(slices.Clip(t.facets), "kind "+string(c.Kind), "ruled "+ruled, by)
	if c.Negated {
		facets = append(facets, "negated", "negated "+ruled)
	}
	options := make([]Option, 0, len(modalities))
	add := func(m orontes.Modality) {
		features := make([]string, 0, len(facets)+1)
		for _, f := range facets {
			features = append(features, string(m)+"|"+f)
		}
		if m == c.Modality {
			features = append(features, "ruled", "ruled by "+by)
		}
		options = append(options, Option{Features: features, Set: func(c *orontes.Claim) { c.Modality = m }})
	}
	add(c.Modality) // by the rules
	for _, m := range modalities {
		if m != c.Modality {
			add(m)
		}
	}
	d.choose(t, "modality", options)
}

// foretell tells a trainer how what it asks about is put forward.
func (d *document) foretell(s *sentence) {
	for _, a := range d.desk.Asked {
		first, last := -1, -1
		for i := range s.Tokens {
			if s.Tokens[i].Start < a.Span.End && s.Tokens[i].End > a.Span.Start {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
		if first < 0 {
			continue
		}
		at, depth := first, len(s.Tokens)+1
		for i := first; i <= last; i++ {
			deep := s.depth(i, s.Root())
			for _, m := range d.reader.lexicon.Heads(s.Tokens[i].Lemma) {
				if m.Entry.Kind == a.Kind && s.classFits(i, m.Word.Class) {
					deep -= len(s.Tokens) // the word that tells of the kind, before any other
					break
				}
			}
			if deep < depth {
				at, depth = i, deep
			}
		}
		t := draft{claim: orontes.Claim{Kind: a.Kind}, s: s, at: at}
		way := d.assertion(s, at)
		t.claim.Modality, t.claim.Negated = way.modality, way.negated
		d.weighOutlook(&t)
		t.choices = append(t.choices, Choice{Name: "real", Options: []Option{{}, {Features: d.unlikely(&t)}}})
		d.tell(&t, a.ID)
	}
}

// sift drops the drafts that tell nothing that happened: questions, films, drills,
// figures of speech. Of those that stay, how real they look is part of their score.
func (d *document) sift() {
	kept := d.drafts[:0:0]
	for k := range d.drafts {
		t := &d.drafts[k]
		roles := d.roles(t)
		c := d.decide("real", []Option{{}, {Features: append(d.unlikely(t), roles...)}})
		unreal := 1 - c.Surety
		if c.Taken == 1 {
			unreal = c.Surety
		}
		if d.reader.choices[c.Name] != nil && unreal >= dismissed {
			continue
		}
		if d.desk.Chosen != nil {
			t.choices = append(t.choices[:len(t.choices):len(t.choices)], c)
		}
		t.features = slices.Concat(d.features(&t.claim, k), roles, d.rivals(k), []string{bucket("unreal", int(20*unreal))})
		kept = append(kept, *t)
	}
	d.drafts = kept
}

// unlikely tells what may speak against the event of a draft: how it is put forward,
// and what else the sentence and the report are about.
func (d *document) unlikely(t *draft) []string {
	features, kind := slices.Clone(t.facets), string(t.claim.Kind)
	for _, f := range t.facets {
		if strings.HasPrefix(f, "own ") || strings.HasPrefix(f, "under ") || strings.HasPrefix(f, "lemma ") {
			features = append(features, kind+" "+f)
		}
	}
	for k := range t.s.Tokens {
		features = append(features, "with "+t.s.Tokens[k].Lemma)
	}
	for _, field := range slices.Sorted(maps.Keys(d.trap)) {
		features = append(features, bucket("told of "+field, d.trap[field]))
	}
	return append(features, bucket("conflict", d.conflict))
}

// roles tells what fills the roles of a draft's reading: a massacre of shares, or of
// people.
func (d *document) roles(t *draft) []string {
	r := t.reading
	if r == nil {
		return nil
	}
	s, kind := t.s, string(t.claim.Kind)
	line := "line " + t.claim.Type + " " + r.word.Head + " " + strings.Join(r.word.Rest, " ")
	all := []string{line}
	for k := range r.fillers {
		f := &r.fillers[k]
		class := f.party.Class
		switch {
		case f.isParty && class == "":
			class = "party"
		case f.isParty:
		case f.place != nil:
			class = "place"
		case f.object != "":
			class = "thing"
		case s.Tokens[f.head].UPOS == "PRON":
			class = s.Tokens[f.head].Lemma
		default:
			class = "unknown " + s.Tokens[f.head].UPOS
		}
		role := "role " + string(f.slot.Role) + " " + class
		all = append(all, role, kind+" "+role, t.claim.Type+" "+role, "role "+string(f.slot.Role)+" at "+s.lemma(f.head))
		if f.carried {
			all = append(all, "role carried "+string(f.slot.Role))
		}
	}
	return all
}

// rivals tells what other drafts say the same as draft k, or stand on its words.
func (d *document) rivals(k int) []string {
	t := &d.drafts[k]
	c := &t.claim
	var all []string
	add := func(f string) {
		if !slices.Contains(all, f) {
			all = append(all, f, string(c.Kind)+" "+f)
		}
	}
	for j := range d.drafts {
		o := &d.drafts[j].claim
		if j == k {
			continue
		}
		when := " before"
		if j > k {
			when = " after"
		}
		same := o.Kind == c.Kind && o.Type == c.Type
		if d.drafts[j].s != t.s {
			if same && c.Figure != nil && o.Figure != nil && c.Figure.Low == o.Figure.Low {
				add("figure told" + when)
			}
			if same && c.Place != nil && o.Place != nil && c.Place.Key == o.Place.Key {
				add("place told" + when)
			}
			continue
		}
		if same {
			add("type beside" + when)
		} else if o.Kind == c.Kind {
			add("kind beside" + when)
		}
		if c.Figure != nil && o.Figure != nil && c.Figure.Span == o.Figure.Span {
			add("figure beside" + when)
		}
		if c.Span.Start >= o.Span.Start && c.Span.End <= o.Span.End {
			add("span within" + when)
		} else if c.Span.Start <= o.Span.Start && c.Span.End >= o.Span.End {
			add("span around" + when)
		}
		if h := d.drafts[j].head(); t.head() == h {
			add("word shared" + when)
		} else if t.s.Tokens[t.head()].Head == h {
			add("hangs from another" + when)
		} else if t.s.Tokens[h].Head == t.head() {
			add("has another" + when)
		}
		all = append(all, c.Type+" beside "+o.Type)
	}
	return all
}
