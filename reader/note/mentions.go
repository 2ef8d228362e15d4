package note

import (
	"strings"
)

// findParties marks the registry's names, the last names of leaders and the
// abbreviations that the report introduces beside a long form: "Hayat Tahrir al-Sham (HTS)".
func (d *Notes) findParties() {
	introduced := map[string]*Mention{}
	for n := range d.Sentences {
		s := &d.Sentences[n]
		for i := 0; i < len(s.Tokens); i++ {
			form := s.Tokens[i].Form
			m := d.mentionAt(s, i, d.Report.Text)
			switch {
			case m != nil:
			case introduced[form] != nil:
				m = &Mention{Party: introduced[form].Party, Leader: introduced[form].Leader, First: i, Last: i + 1}
			case i > 1 && i+1 < len(s.Tokens) && s.Tokens[i-1].Form == "(" && s.Tokens[i+1].Form == ")" && AllCapitals(form) && s.Party[i-2] != nil:
				m = &Mention{Party: s.Party[i-2].Party, First: i, Last: i + 1}
				introduced[form] = m
			default:
				continue
			}
			if m.Leader != "" {
				introduced[strings.TrimPrefix(strings.TrimPrefix(s.Tokens[m.Last-1].Form, "al-"), "Al-")] = m
			}
			for k := m.First; k < m.Last; k++ {
				s.Party[k] = m
			}
			i = m.Last - 1
		}
	}
}

func (d *Notes) mentionAt(s *Sentence, i int, text string) *Mention {
	last := 0
	name, end := d.Known.Actors.At(text, s.Tokens[i].Start, func(end int) bool {
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
	return &Mention{Party: name.Party, Leader: name.Leader, First: i, Last: last}
}

// AllCapitals reports whether a word is written as abbreviations are: two to eight capitals.
func AllCapitals(s string) bool {
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
