package reader

import (
	"orontes/ontology"
)

// markQuotes marks the tokens in quotation marks. A quotation may run over
// several sentences; one that never closes ends with its paragraph.
func (d *document) markQuotes() {
	open := false
	paragraph := -1
	for n := range d.sentences {
		s := &d.sentences[n]
		if s.Paragraph != paragraph {
			open, paragraph = false, s.Paragraph
		}
		for i := range s.Tokens {
			switch s.Tokens[i].Form {
			case "“":
				open = true
			case "”":
				open = false
			case "\"", "``", "''":
				open = !open
			default:
				s.quoted[i] = open
			}
		}
	}
}

// weigh counts the plain signs of conflict in the report.
func (d *document) weigh() {
	for n := range d.sentences {
		s := &d.sentences[n]
		for i := range s.Tokens {
			t := s.token(i)
			if m := s.party[i]; m != nil && m.first == i && m.party != nil &&
				(m.party.Class == "armed_group" || m.party.Class == "state_forces") {
				d.conflict++
			}
			for _, m := range d.reader.lexicon.Heads(t.Lemma) {
				if !m.Entry.Weak && ontology.OfKind(m.Entry.Kind).Conflict && len(m.Word.Rest) == 0 && s.classFits(i, m.Word.Class) {
					d.conflict++
					break
				}
			}
		}
	}
}
