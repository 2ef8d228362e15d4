package reader

import (
	"slices"
	"strings"

	"orontes/language"
	"orontes/ontology"
	"orontes/reader/lexicon"
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

// weigh counts the plain signs of conflict in the report, and the words that
// belong to other fields of life, against which weak words are judged.
func (d *document) weigh() {
	d.trap = map[string]int{}
	for n := range d.sentences {
		s := &d.sentences[n]
		for i := range s.Tokens {
			t := s.token(i)
			if d.reader.words.Fillers.Class(strings.ToLower(t.Lemma), s.before(i)) == "disease" {
				d.disease++
			}
			if field := d.reader.words.Traps[t.Lemma]; field != "" {
				d.trap[field]++
			}
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

// foreign reports whether an everyday word is to be left alone here, because the
// report or the sentence is about sport, business or the like. What plain words tell
// there is for the learnt choice to judge.
func (d *document) foreign(s *sentence, e *lexicon.Entry) bool {
	if !e.Weak {
		return false
	}
	all := 0
	for _, n := range d.trap {
		all += n
	}
	return d.conflict < 2 || all > d.conflict ||
		slices.ContainsFunc(s.Tokens, func(t language.Token) bool { return d.reader.words.Traps[t.Lemma] != "" })
}
