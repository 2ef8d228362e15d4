package reader

import (
	"slices"
	"strings"

	"orontes"
	"orontes/gazetteer"
	"orontes/reader/lexicon"
)

// toponymOf is the place that a noun phrase names, or means by a definite
// description of a place named before ("the city"). nil for none.
func (d *document) toponymOf(s *sentence, i int) *orontes.Toponym {
	if f := d.placeOf(s, i); f != nil {
		t := f.Toponym
		return &t
	}
	if d.definite(s, i) && !plural(s.token(i)) {
		switch d.reader.words.Places.Class(s.Tokens[i].Lemma, s.before(i)) {
		case "settlement":
			if f := d.settlementBefore(s, i); f != nil {
				t := f.Toponym
				return &t
			}
		}
	}
	return nil
}

// settlementBefore is the settlement last named before token i.
func (d *document) settlementBefore(s *sentence, i int) *gazetteer.Found {
	var best *gazetteer.Found
	for k := i - 1; k >= 0; k-- {
		f := s.toponym[k]
		if f == nil || !f.Resolved || f.Precision != orontes.PrecisionSettlement || f.Metonym || s.aside(k, i) {
			continue
		}
		// Of several, "the city" is the one the report keeps naming.
		if best == nil || d.memory.named[f.Key] > d.memory.named[best.Key] {
			best = f
		}
	}
	if best != nil {
		return best
	}
	return d.salient(s)
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

// nestedScene is the narrowest of several places a sentence names where they lie
// one inside the other ("in the town of Saraqib in Idlib province"), nil where
// they lie apart or none stands in a locative phrase.
func (s *sentence) nestedScene() *gazetteer.Found {
	var narrow *gazetteer.Found
	var all []*gazetteer.Found
	for i := range s.Tokens {
		f := s.toponym[i]
		if f == nil || i != f.First || !f.Resolved || f.Metonym || s.seat(f) {
			continue
		}
		all = append(all, f)
		if s.locative(s.nameHead(f)) && f.Precision != orontes.PrecisionCountry && (narrow == nil || finer(f, narrow)) {
			narrow = f
		}
	}
	if narrow == nil {
		return nil
	}
	for _, f := range all {
		if f.Key == narrow.Key {
			continue
		}
		inside := f.Precision == orontes.PrecisionCountry && f.Country == narrow.Country ||
			f.Precision == orontes.PrecisionAdmin1 && f.Country == narrow.Country && (f.Name == narrow.Admin1 || f.Admin1 == narrow.Admin1)
		if !inside {
			return nil
		}
	}
	return narrow
}

// finer reports whether a stands for a smaller area than b.
func finer(a, b *gazetteer.Found) bool {
	rank := map[orontes.Precision]int{orontes.PrecisionPoint: 0, orontes.PrecisionSettlement: 1, orontes.PrecisionAdmin2: 2, orontes.PrecisionAdmin1: 3, orontes.PrecisionRegion: 4, orontes.PrecisionCountry: 5}
	return rank[a.Precision] < rank[b.Precision]
}

// salient is the settlement a report is on about at sentence s: of those named
// in the last three sentences, the one named most often so far.
func (d *document) salient(s *sentence) *gazetteer.Found {
	var best *gazetteer.Found
	most := 0
	for n := s.number - 1; n >= max(0, s.number-3); n-- {
		if n > 0 && !d.sentences[n].body {
			continue
		}
		for i := range d.sentences[n].toponym {
			f := d.sentences[n].toponym[i]
			if f == nil || i != f.First || !f.Resolved || f.Metonym || f.Precision != orontes.PrecisionSettlement {
				continue
			}
			if count := d.memory.named[f.Key]; count > most {
				best, most = f, count
			}
		}
	}
	return best
}

// aside reports whether token k stands in a relative clause that token i is no
// part of: what is named in passing is not what "the city" goes on about.
func (s *sentence) aside(k, i int) bool {
	for at := k; at >= 0; at = s.Tokens[at].Head {
		if s.Tokens[at].Rel == "acl:relcl" {
			return s.depth(i, at) < 0
		}
	}
	return false
}

func (d *document) definite(s *sentence, i int) bool {
	for _, c := range s.Children(i) {
		switch s.lower(c) {
		case "the", "this", "that":
			return true
		}
		if s.Tokens[c].Rel == "nmod:poss" {
			return true
		}
	}
	return false
}

// located finds where an event happened when no role of its word says so: a
// place in a phrase of its own, then one inside its other phrases.
func (d *document) located(s *sentence, r *reading) *orontes.Toponym {
	taken := func(f *gazetteer.Found) bool {
		for k := range r.fillers {
			fill := &r.fillers[k]
			if (fill.place == f || d.placeOf(s, fill.head) == f) && (fill.slot.Role == lexicon.Actor || fill.slot.Role == lexicon.Origin || fill.slot.Role == lexicon.Destination) {
				return true
			}
		}
		return f.Metonym || slices.Contains(r.others, f)
	}
	var way *gazetteer.Found // "on the motorway between Hama and Homs", "north of Damascus"
	for _, a := range r.args {
		if positionFits("loc", a.position) || a.position == "mod" && r.class == lexicon.Noun {
			f := d.placeOf(s, a.head)
			if f == nil || taken(f) || d.isActorPhrase(r, a.head) {
				continue
			}
			if f.Relation == "" {
				return &f.Toponym
			}
			way = first(way, f)
		}
	}
	for _, a := range r.args {
		if a.position == "that" || a.head < 0 {
			continue
		}
		for _, head := range s.conjuncts(a.head) {
			if d.isActorPhrase(r, head) && a.position == "subj" {
				continue
			}
			if f := d.insidePhrase(s, head); f != nil && !taken(f) {
				return &f.Toponym
			}
		}
	}
	if way != nil {
		return &way.Toponym
	}
	return d.beside(s, r, taken)
}

// isActorPhrase reports whether the phrase at head does the deed.
func (d *document) isActorPhrase(r *reading, head int) bool {
	for k := range r.fillers {
		if r.fillers[k].head == head && r.fillers[k].slot.Role == lexicon.Actor {
			return true
		}
	}
	return false
}

// insidePhrase finds a place named inside the noun phrase headed by token i: part
// of its name, or in a locative phrase at any depth ("shelling of student
// housing in Aleppo"), but not in a clause of its own.
func (d *document) insidePhrase(s *sentence, i int) *gazetteer.Found {
	if f := d.placeOf(s, i); f != nil && !d.nationality(s, f) {
		return f
	}
	first, last := s.Subtree(i)
	for k := first; k < last; k++ {
		f := s.toponym[k]
		if f == nil || k != f.First || f.Metonym || d.nationality(s, f) {
			continue
		}
		head := s.nameHead(f)
		if !s.locative(head) || f.Precision == orontes.PrecisionCountry && s.Tokens[head].Rel == "compound" {
			continue
		}
		if s.depth(head, i) > 0 && s.clause(head) == s.clause(i) {
			return d.wholePhrase(s, f, head)
		}
	}
	return nil
}

// locative reports whether a nominal stands in a phrase that says where: "in
// Jaramana", and "in the Damascus suburb of Jaramana" for both names.
func (s *sentence) locative(i int) bool {
	for range 4 {
		p := s.preposition(i)
		if positionFits("loc", p) {
			return true
		}
		t := s.token(i)
		if t.Head < 0 {
			return false
		}
		switch universal(t.Rel) {
		case "compound", "appos", "flat", "conj":
		case "nmod":
			if p != "of" {
				return false
			}
		default:
			return false
		}
		i = t.Head
	}
	return false
}

// wholePhrase is the place that the phrase around a name is about: inside "the
// Damascus suburb of Jaramana" the first name only qualifies.
func (d *document) wholePhrase(s *sentence, f *gazetteer.Found, head int) *gazetteer.Found {
	if t := s.token(head); t.Rel == "compound" && t.Head >= 0 {
		if whole := d.placeOf(s, t.Head); whole != nil {
			return whole
		}
	}
	return f
}

// nameHead is the token of a toponym that its other tokens hang from.
func (s *sentence) nameHead(f *gazetteer.Found) int {
	for k := f.First; k < f.Last; k++ {
		if h := s.Tokens[k].Head; h < f.First || h >= f.Last {
			return k
		}
	}
	return f.First
}

func (d *document) nationality(s *sentence, f *gazetteer.Found) bool {
	return f.Precision == orontes.PrecisionCountry && f.Last < len(s.Tokens) && (s.lower(f.Last) == "'s" || s.lower(f.Last) == "’s")
}

// beside finds a locative phrase elsewhere in the claim's clause: one that the
// parser hung from a neighbouring word. Only a phrase with a locative
// preposition counts, and only one that belongs to no other clause.
func (d *document) beside(s *sentence, r *reading, taken func(*gazetteer.Found) bool) *orontes.Toponym {
	clause := s.clause(r.head)
	var best *gazetteer.Found
	bestDistance := 1 << 20
	for i := range s.Tokens {
		f := s.toponym[i]
		if f == nil || i != f.First || taken(f) || d.nationality(s, f) {
			continue
		}
		if f.First == 0 {
			continue
		}
		head := s.nameHead(f)
		if h := s.Tokens[head].Head; h >= 0 && h != r.head && d.reader.light.says[s.Tokens[h].Lemma] {
			continue // where one speaks
		}
		if rel := s.Tokens[head].Rel; f.Precision == orontes.PrecisionCountry && (rel == "compound" || rel == "amod") {
			continue // "in US air strikes": whose, not where
		}
		if !s.locative(head) && !(r.class == lexicon.Noun && s.preposition(head) == "of") {
			continue
		}
		if s.clause(head) != clause {
			continue
		}
		if distance := abs(f.First - r.head); distance < bestDistance {
			best, bestDistance = d.wholePhrase(s, f, head), distance
		}
	}
	if best == nil {
		return nil
	}
	return &best.Toponym
}

// placeFromBefore carries the scene over from the sentence before, for kinds
// of event that happen somewhere in particular.
func (d *document) placeFromBefore(s *sentence, r *reading) *orontes.Toponym {
	switch r.entry.Kind {
	case orontes.Strike, orontes.Damage, orontes.Casualties, orontes.Battle, orontes.Attack, orontes.Service, orontes.Access,
		orontes.Protest, orontes.Detention:
	default:
		return nil
	}
	if only := s.onlyScene(); only != nil {
		if clause := s.clause(only.First); s.depth(s.clause(r.head), clause) >= 0 || s.locative(s.nameHead(only)) && !s.aside(only.First, r.head) {
			return &only.Toponym
		}
		return nil
	}
	if nested := s.nestedScene(); nested != nil {
		return &nested.Toponym
	}
	if s.number == 0 || d.sentences[s.number-1].Paragraph != s.Paragraph {
		return nil
	}
	f := d.sentences[s.number-1].onlyScene()
	if f == nil {
		return nil
	}
	for i := range s.Tokens {
		if s.toponym[i] != nil {
			return nil // the sentence sets a scene of its own
		}
	}
	return &f.Toponym
}

// onlyScene is the one settlement a sentence names, nil where it names none or
// several.
func (s *sentence) onlyScene() *gazetteer.Found {
	var only *gazetteer.Found
	for i := range s.Tokens {
		f := s.toponym[i]
		if f == nil || i != f.First || !f.Resolved || f.Metonym || f.Precision == orontes.PrecisionCountry || s.seat(f) {
			continue
		}
		if only != nil && only.Key != f.Key {
			return nil
		}
		only = f
	}
	return only
}
