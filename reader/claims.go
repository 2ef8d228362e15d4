package reader

import (
	"path"
	"slices"
	"strconv"

	"orontes"
	"orontes/ontology"
	"orontes/reader/lexicon"
)

// draft is a claim being put together, with what later steps need to know.
type draft struct {
	sure     bool // where it happened is no choice: "seized Hama"
	dated    bool // when it happened is chosen
	claim    orontes.Claim
	reading  *reading
	s        *sentence
	at       int      // the governing verb, of a draft without a reading
	rule     string   // what found it, where no line of the lexicon did
	chosen   []chosen // learnt choices made about it
	choices  []Choice // made about it, kept where somebody trains
	facets   []string // how its event is put forward
	features []string // what else is known of its reading
}

// readClaims goes through the report sentence by sentence.
func (d *document) readClaims() {
	rows := d.tabulate()
	for n := range d.sentences {
		s := &d.sentences[n]
		d.drafts = append(d.drafts, rows[n]...)
		if (s.body || n == 0) && !s.tabled {
			d.readSentence(s)
		}
		if s.body || n == 0 { // a dateline says where the writer sat
			d.remember(s)
		}
	}
}

func (d *document) readSentence(s *sentence) {
	first := len(d.drafts)
	for i := range s.Tokens {
		if s.claimed[i] {
			continue
		}
		if r := d.told(s, i); r != nil {
			s.claimed[i] = true
			for _, w := range r.words {
				s.claimed[w] = true
			}
			d.draft(s, r)
		}
	}
	d.positions(s)
	d.leftovers(s, first)
	d.accuse(first)
	d.dateAll(d.drafts[first:])
	d.chooseSpeakers(s, d.drafts[first:])
	d.settle(d.drafts[first:])
	d.drafts = append(d.drafts[:first], slices.DeleteFunc(d.drafts[first:], func(t draft) bool { return empty(&t.claim) })...)
	d.drafts = append(d.drafts[:first], prune(d.drafts[first:])...)
	d.verify(s, first)
}

// empty reports whether a claim says nothing: a place taken by nobody, held nowhere; a
// heading that only names what its table counts.
func empty(c *orontes.Claim) bool {
	nobody := len(c.Actors) == 0
	switch {
	case c.Kind == orontes.Control && c.Type == "held":
		return nobody || c.Place == nil
	case c.Kind == orontes.Control:
		return nobody && c.Place == nil
	case c.Kind == orontes.Casualties:
		return nobody && c.Place == nil && c.Figure == nil && len(c.Targets) == 0
	}
	return false
}

// draft turns a reading into claims: one for each place or thing it names.
func (d *document) draft(s *sentence, r *reading) {
	base := d.common(s, r)
	counted := draft{claim: base, reading: r, s: s}
	d.count(&counted)
	base = counted.claim
	split := d.splits(r)
	if len(split) == 0 {
		split = []*fill{nil}
	}
	if r.total = base.Figure != nil && r.entry.Kind != orontes.Control && len(split) > 1 && split[0].slot.Role == lexicon.Place; r.total {
		split = []*fill{nil} // one total over several places is none of theirs
	}
	for _, f := range split {
		before := len(d.drafts)
		d.complete(s, r, base, f, len(split) > 1)
		for k := before; k < len(d.drafts); k++ {
			d.drafts[k].choices = append(d.drafts[k].choices, counted.choices...)
			d.drafts[k].chosen = append(d.drafts[k].chosen, counted.chosen...)
		}
	}
}

// splits lists the fillers of the role over which one verb makes several
// claims: "seized Rastan and Talbisseh" is two.
func (d *document) splits(r *reading) []*fill {
	for _, role := range []lexicon.Role{lexicon.Content, lexicon.Place, lexicon.Object} {
		var several []*fill
		for k := range r.fillers {
			f := &r.fillers[k]
			if role == lexicon.Content && (r.entry.Kind != orontes.Aid || f.amount(r.s) == nil) {
				continue
			}
			if len(several) > 0 && several[0].slot.Required && !f.slot.Required {
				continue // "overran the base at El Adde": one place
			}
			if role == lexicon.Place && slices.ContainsFunc(several, func(town *fill) bool { return d.container(r.s, town, f) }) {
				continue // "Goma, North Kivu": one place
			}
			if f.slot.Role == role && (role != lexicon.Place || f.slot.Required || d.toponymOf(r.s, f.head) != nil) {
				several = append(several, f)
			}
		}
		if len(several) > 0 {
			return several
		}
	}
	return nil
}

// container reports whether a name stands behind the name of a town to say where that
// lies.
func (d *document) container(s *sentence, town, f *fill) bool {
	a, b := s.toponym[town.head], s.toponym[f.head]
	if a == nil || b == nil || b.First != a.Last+1 || s.Tokens[a.Last].Form != "," {
		return false
	}
	return within(a, &b.Toponym) || a.Admin1 != "" && a.Country == b.Country && a.Admin1 == b.Name
}

// common fills in what all claims of one reading share.
func (d *document) common(s *sentence, r *reading) orontes.Claim {
	e := r.entry
	c := orontes.Claim{
		Report: d.report.ID, Kind: e.Kind, Type: e.Type, Object: e.Object,
		Sentence: s.number, Accumulation: e.Accumulation,
	}
	c.Modality, c.Negated = orontes.Asserted, (!d.negative(r) && d.denied(s, r.head)) != e.Negated
	if e.Modality != "" {
		c.Modality = e.Modality
	}
	for k := range r.fillers {
		if f := &r.fillers[k]; f.slot.Role == lexicon.Object && c.Object == "" {
			c.Object = f.object
		}
	}
	// What no longer works or has not opened is a state of its own.
	if is := ontology.Of(c.Kind, c.Type); is.Nature == ontology.State && is.Condition.Sort == ontology.Working && is.Opposite != "" &&
		c.Negated && c.Modality == orontes.Asserted {
		c.Type, c.Negated = is.Opposite, false
	}
	d.allege(s, r, &c)
	return c
}

// negative reports whether the words of a reading's entry hold the negation themselves:
// "have no water", "out of service".
func (d *document) negative(r *reading) bool {
	return slices.ContainsFunc(r.word.Rest, func(w string) bool {
		class := d.reader.words.Modality[w]
		return class == "denial" || class == "none" || class == "lacking"
	})
}

// byChoice stands before the name of a learnt choice in Claim.By.
const byChoice = "choice:"

// by tells what found a draft: the line of the lexicon, else the rule, then the
// learnt choices made about it.
func (t *draft) by() []string {
	all := []string{"rule:" + t.rule}
	if t.reading != nil {
		all[0] = path.Base(t.reading.entry.File) + ":" + strconv.Itoa(t.reading.entry.Line)
	}
	for _, c := range t.chosen {
		all = append(all, byChoice+c.name)
	}
	return all
}
