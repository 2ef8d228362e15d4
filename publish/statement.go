package publish

import (
	"cmp"
	"slices"
	"strings"

	"orontes"
	"orontes/ontology"
)

func statements(s *orontes.Situation) []Sentence {
	var list []Sentence
	for i := range s.Statements {
		e := s.Statements[i]
		text := "on a day not told, "
		if !e.Time.IsZero() {
			text = "on " + day(e.Time) + ", "
		}
		text = upper(text)
		if e.Kind == orontes.Accusation {
			list = append(list, Sentence{Text: period(text + accusation(e) + standing(&e.Evidence)), Quote: e.Quote, Claims: e.Claims})
			continue
		}
		text += phrase(e.Kind, e.Type)
		if e.Speaker != "" {
			text += " by " + e.Speaker
		}
		if e.Target != "" {
			text += " concerning " + e.Target
		}
		list = append(list, Sentence{Text: period(text + " is reported" + standing(&e.Evidence)), Quote: e.Quote, Claims: e.Claims})
	}
	return list
}

// accusation says who accuses whom of what. It never says that it was done.
func accusation(e *orontes.StatementEntry) string {
	accused, deed := cmp.Or(e.Accused, "somebody not named"), ontology.Of(e.Kind, e.Type).Accused(e.Target)
	if e.Speaker == "" {
		return words(accused, "is accused of", deed)
	}
	return words(e.Speaker, "accuses", accused, "of", deed)
}

func prospects(s *orontes.Situation) []Sentence {
	var list []Sentence
	for i := range s.Prospects {
		e := s.Prospects[i]
		put := upper(string(e.Modality)) + ":"
		if slices.ContainsFunc(e.Notes, func(v orontes.Value) bool {
			return v.Field == orontes.LeftOut && strings.Contains(v.Value, "it is dated")
		}) {
			put = "Dated ahead of its report:"
		}
		text := words(put, phrase(e.Kind, e.Type))
		if e.Figure != nil {
			text = words(put, figureWords(e.Figure))
		}
		if len(e.Actors) > 0 {
			text += " by " + few(e.Actors)
		}
		text = words(text, where(e.Place), days(e.Time))
		list = append(list, Sentence{Text: period(text + standing(&e.Evidence)), Quote: e.Quote, Claims: e.Claims})
	}
	return list
}
