package reader

import "orontes"

// obligations reads what somebody says somebody else must do, a demand whose
// verb is only "said": "Moscow said Khartoum must return the helicopter".
func (d *document) obligations(s *sentence) {
	for i := range s.Tokens {
		t := s.token(i)
		if t.Head < 0 || !d.obliged(s, i) {
			continue
		}
		says := t.Head
		if _, ok := d.reader.words.Says[s.Tokens[says].Lemma]; !ok || universal(t.Rel) != "ccomp" || s.claimed[says] {
			continue
		}
		subject, target := s.child(says, "nsubj"), s.child(i, "nsubj", "nsubj:pass")
		if subject < 0 || target < 0 || subject == target {
			continue
		}
		speaker, ok := d.actorAt(s, subject)
		if !ok || !speaker.known && speaker.Class == "" || speaker.Class == "civilians" {
			continue
		}
		addressee, ok := d.actorAt(s, target)
		if !ok || addressee.ID != "" && addressee.ID == speaker.ID || addressee.Class == "civilians" {
			continue
		}
		c := orontes.Claim{
			Report: d.report.ID, Kind: orontes.Statement, Type: "urge", Sentence: s.number, Modality: orontes.Asserted, Score: 0.8,
			Actors: []orontes.Actor{speaker.Actor}, Targets: []orontes.Actor{addressee.Actor},
		}
		first, last := s.Subtree(says)
		c.Span = d.span(s, first, last)
		c.Quote = c.Span.In(d.report.Text)

		d.drafts = append(d.drafts, draft{claim: c, s: s, at: says, rule: "obligation"})
	}
}

// obliged reports whether token i is what somebody must do.
func (d *document) obliged(s *sentence, i int) bool {
	for _, c := range s.Children(i) {
		if universal(s.Tokens[c].Rel) == "aux" {
			switch s.lower(c) {
			case "must", "should", "ought":
				return true
			}
		}
	}
	return false
}
