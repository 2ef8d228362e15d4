package reader

import (
	"strings"
)

// findParties marks the registry's names, the last names of leaders and the
// abbreviations that the report introduces beside a long form: "Hayat Tahrir al-Sham (HTS)".
func (d *document) findParties() {
	introduced := map[string]*mention{}
	for n := range d.sentences {
		s := &d.sentences[n]
		for i := 0; i < len(s.Tokens); i++ {
			form := s.Tokens[i].Form
			m := d.mentionAt(s, i, d.report.Text)
			switch {
			case m != nil:
			case introduced[form] != nil:
				m = &mention{party: introduced[form].party, leader: introduced[form].leader, first: i, last: i + 1}
			case i > 1 && i+1 < len(s.Tokens) && s.Tokens[i-1].Form == "(" && s.Tokens[i+1].Form == ")" && allCapitals(form) && s.party[i-2] != nil:
				m = &mention{party: s.party[i-2].party, first: i, last: i + 1}
				introduced[form] = m
			default:
				continue
			}
			if m.leader != "" {
				introduced[strings.TrimPrefix(strings.TrimPrefix(s.Tokens[m.last-1].Form, "al-"), "Al-")] = m
			}
			for k := m.first; k < m.last; k++ {
				s.party[k] = m
			}
			i = m.last - 1
		}
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
