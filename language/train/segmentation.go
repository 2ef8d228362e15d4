package main

import (
	"strings"

	"orontes/language"
	"orontes/language/internal/model"
	"orontes/language/internal/segment"
	"orontes/language/score"
)

// trainBreaks learns where sentences end that nothing marks, from the raw text
// of the treebanks.
func trainBreaks(banks map[string][]language.Sentence, m *model.Model) {
	var text strings.Builder
	ends := map[int]bool{}
	for _, name := range sortedKeys(banks) {
		raw := score.Text(banks[name])
		start := text.Len()
		text.WriteString(raw)
		text.WriteString("\n\n")
		offset := 0
		for _, s := range banks[name] {
			for i := range s.Tokens {
				form := s.Tokens[i].Form
				offset += max(0, strings.Index(raw[offset:], form)) + len(form)
			}
			ends[start+offset] = true
		}
	}
	m.Breaks = segment.LearnBreaks(text.String(), ends, m.Class)
}
