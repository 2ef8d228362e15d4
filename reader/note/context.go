package note

import (
	"orontes/ontology"
)

// markQuotes marks the tokens in quotation marks. A quotation may run over
// several sentences; one that never closes ends with its paragraph.
func (d *Notes) markQuotes() {
	open := false
	paragraph := -1
	for n := range d.Sentences {
		s := &d.Sentences[n]
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
				s.Quoted[i] = open
			}
		}
	}
}

// weigh counts the plain signs of conflict in the report.
func (d *Notes) weigh() {
	for n := range d.Sentences {
		s := &d.Sentences[n]
		for i := range s.Tokens {
			t := s.Token(i)
			if m := s.Party[i]; m != nil && m.First == i && m.Party != nil &&
				(m.Party.Class == "armed_group" || m.Party.Class == "state_forces") {
				d.Conflict++
			}
			for _, m := range d.Known.Lexicon.Heads(t.Lemma) {
				if !m.Entry.Weak && ontology.OfKind(m.Entry.Kind).Conflict && len(m.Word.Rest) == 0 && s.ClassFits(i, m.Word.Class) {
					d.Conflict++
					break
				}
			}
		}
	}
}
