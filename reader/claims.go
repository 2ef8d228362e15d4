package reader

import (
	"path"
	"slices"
	"strconv"

	"orontes"
	"orontes/ontology"
	"orontes/reader/count"
	"orontes/reader/dating"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
	"orontes/reader/roles"
	"orontes/reader/site"
	"orontes/reader/speech"
)

// readClaims goes through the report sentence by sentence.
func readClaims(d *draft.Document) {
	rows := count.Tabulate(d)
	for n := range d.Sentences {
		s := &d.Sentences[n]
		d.Drafts = append(d.Drafts, rows[n]...)
		if (s.Body || n == 0) && !s.Tabled {
			readSentence(d, s)
		}
		d.Close(s)
		if s.Body || n == 0 { // a dateline says where the writer sat
			d.Remember(s)
		}
	}
}

func readSentence(d *draft.Document, s *note.Sentence) {
	first := len(d.Drafts)
	for i := range s.Tokens {
		if s.Claimed[i] {
			continue
		}
		if r := told(d, s, i); r != nil {
			s.Claimed[i] = true
			for _, w := range r.Words {
				s.Claimed[w] = true
			}
			propose(d, s, r)
		}
	}
	count.Positions(d, s)
	count.Leftovers(d, s, first)
	roles.Accuse(d, first)
	dateAll(d, d.Drafts[first:])
	speech.ChooseSpeakers(d, s, d.Drafts[first:])
	site.Settle(d, d.Drafts[first:])
	d.Drafts = append(d.Drafts[:first], slices.DeleteFunc(d.Drafts[first:], func(t draft.Draft) bool { return empty(&t.Claim) })...)
	d.Drafts = append(d.Drafts[:first], prune(d.Drafts[first:])...)
	speech.Verify(d, s, first)
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

// propose turns a reading into claims: one for each place or thing it names.
func propose(d *draft.Document, s *note.Sentence, r *frame.Reading) {
	base := common(d, s, r)
	counted := draft.Draft{Claim: base, Reading: r, S: s}
	count.Count(d, &counted)
	base = counted.Claim
	split := splits(d, r)
	if len(split) == 0 {
		split = []*frame.Fill{nil}
	}
	if r.Total = base.Figure != nil && r.Entry.Kind != orontes.Control && len(split) > 1 && split[0].Slot.Role == lexicon.Place; r.Total {
		split = []*frame.Fill{nil} // one total over several places is none of theirs
	}
	for _, f := range split {
		before := len(d.Drafts)
		complete(d, s, r, base, f, len(split) > 1)
		for k := before; k < len(d.Drafts); k++ {
			d.Drafts[k].Choices = append(d.Drafts[k].Choices, counted.Choices...)
			d.Drafts[k].Chosen = append(d.Drafts[k].Chosen, counted.Chosen...)
		}
	}
}

// splits lists the fillers of the role over which one verb makes several
// claims: "seized Rastan and Talbisseh" is two.
func splits(d *draft.Document, r *frame.Reading) []*frame.Fill {
	for _, role := range []lexicon.Role{lexicon.Content, lexicon.Place, lexicon.Object} {
		var several []*frame.Fill
		for k := range r.Fillers {
			f := &r.Fillers[k]
			if role == lexicon.Content && (r.Entry.Kind != orontes.Aid || f.Amount(r.S) == nil) {
				continue
			}
			if len(several) > 0 && several[0].Slot.Required && !f.Slot.Required {
				continue // "overran the base at El Adde": one place
			}
			if role == lexicon.Place && slices.ContainsFunc(several, func(town *frame.Fill) bool { return container(d, r.S, town, f) }) {
				continue // "Goma, North Kivu": one place
			}
			if f.Slot.Role == role && (role != lexicon.Place || f.Slot.Required || site.ToponymOf(d, r.S, f.Head) != nil) {
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
func container(d *draft.Document, s *note.Sentence, town, f *frame.Fill) bool {
	a, b := s.Toponym[town.Head], s.Toponym[f.Head]
	if a == nil || b == nil || b.First != a.Last+1 || s.Tokens[a.Last].Form != "," {
		return false
	}
	return site.Within(a, &b.Toponym) || a.Admin1 != "" && a.Country == b.Country && a.Admin1 == b.Name
}

// common fills in what all claims of one reading share.
func common(d *draft.Document, s *note.Sentence, r *frame.Reading) orontes.Claim {
	e := r.Entry
	c := orontes.Claim{
		Report: d.Report.ID, Kind: e.Kind, Type: e.Type, Object: e.Object,
		Sentence: s.Number, Accumulation: e.Accumulation,
	}
	c.Modality, c.Negated = orontes.Asserted, (!negative(d, r) && d.Denied(s, r.Head)) != e.Negated
	if e.Modality != "" {
		c.Modality = e.Modality
	}
	for k := range r.Fillers {
		if f := &r.Fillers[k]; f.Slot.Role == lexicon.Object && c.Object == "" {
			c.Object = f.Object
		}
	}
	// What no longer works or has not opened is a state of its own.
	if is := ontology.Of(c.Kind, c.Type); is.Nature == ontology.State && is.Condition.Sort == ontology.Working && is.Opposite != "" &&
		c.Negated && c.Modality == orontes.Asserted {
		c.Type, c.Negated = is.Opposite, false
	}
	roles.Allege(d, s, r, &c)
	return c
}

// negative reports whether the words of a reading's entry hold the negation themselves:
// "have no water", "out of service".
func negative(d *draft.Document, r *frame.Reading) bool {
	return slices.ContainsFunc(r.Word.Rest, func(w string) bool {
		class := d.Known.Words.Modality[w]
		return class == "denial" || class == "none" || class == "lacking"
	})
}

// by tells what found a draft: the line of the lexicon, else the rule, then the
// learnt choices made about it.
func by(t *draft.Draft) []string {
	all := []string{"rule:" + t.Rule}
	if t.Reading != nil {
		all[0] = path.Base(t.Reading.Entry.File) + ":" + strconv.Itoa(t.Reading.Entry.Line)
	}
	for _, c := range t.Chosen {
		all = append(all, draft.ByChoice+c.Name)
	}
	return all
}

// dateAll chooses when the claims of a sentence happened: what kills first, then what
// it did.
func dateAll(d *draft.Document, drafts []draft.Draft) {
	for _, first := range [...]bool{true, false} {
		for k := range drafts {
			if t := &drafts[k]; site.Happening[t.Claim.Kind] == first {
				dating.Date(d, t, drafts)
				count.Accumulate(d, t)
			}
		}
	}
}
