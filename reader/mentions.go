package reader

import (
	"strings"
)

// findParties marks the registry's names and the abbreviations that the report
// introduces beside a long form: "Hayat Tahrir al-Sham (HTS)".
func (d *document) findParties() {
	introduced := map[string]*mention{}
	text := d.report.Text
	for n := range d.sentences {
		s := &d.sentences[n]
		for i := 0; i < len(s.Tokens); i++ {
			m := d.mentionAt(s, i, text)
			if m == nil {
				m = introduced[s.Tokens[i].Form]
				if m == nil {
					continue
				}
				m = &mention{party: m.party, leader: m.leader, name: m.name, first: i, last: i + 1}
			}
			if m.leader != "" {
				introduced[strings.TrimPrefix(strings.TrimPrefix(s.Tokens[m.last-1].Form, "al-"), "Al-")] = m
			}
			for k := m.first; k < m.last; k++ {
				s.party[k] = m
			}
			i = m.last - 1
		}
		s.abbreviations(d, introduced)
	}
}

func (d *document) mentionAt(s *sentence, i int, text string) *mention {
	last := 0
	name, end := d.reader.actors.At(text, s.Tokens[i].Start, func(end int) bool {
		for k := i; k < len(s.Tokens) && s.Tokens[k].Start < end; k++ {
			if s.Tokens[k].End == end {
				last = k + 1
				return true
			}
		}
		return false
	})
	if end == 0 {
		return nil
	}
	return &mention{party: name.Party, leader: name.Leader, first: i, last: last}
}

// abbreviations learns "Long Name (LN)" for the rest of the report.
func (s *sentence) abbreviations(d *document, introduced map[string]*mention) {
	for i := 2; i+1 < len(s.Tokens); i++ {
		short := s.Tokens[i].Form
		if s.Tokens[i-1].Form != "(" || s.Tokens[i+1].Form != ")" || !allCapitals(short) {
			continue
		}
		if m := s.party[i-2]; m != nil {
			introduced[short] = m
		} else if first := s.initials(i-2, short); first >= 0 {
			introduced[short] = &mention{name: squash(d.words(s, first, i-1))}
		}
		if m := introduced[short]; m != nil && s.party[i] == nil {
			s.party[i] = &mention{party: m.party, name: m.name, first: i, last: i + 1}
		}
	}
}

// initials walks back from token last over a name whose capitals spell short.
func (s *sentence) initials(last int, short string) int {
	letters := []rune(short)
	k := len(letters) - 1
	for i := last; i >= 0 && last-i < 12; i-- {
		form := s.Tokens[i].Form
		if !capitalised(form) {
			if t := s.token(i); t.UPOS == "ADP" || t.UPOS == "DET" || t.UPOS == "CCONJ" || form == "-" {
				continue
			}
			return -1
		}
		if []rune(form)[0] != letters[k] {
			return -1
		}
		if k--; k < 0 {
			return i
		}
	}
	return -1
}

func allCapitals(s string) bool {
	if len(s) < 2 || len(s) > 8 {
		return false
	}
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}
