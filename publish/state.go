package publish

import "orontes"

func states(entries []orontes.StateEntry) []Sentence {
	var list []Sentence
	for i := range entries {
		list = append(list, stateSentence(&entries[i]))
	}
	return list
}

func stateSentence(e *orontes.StateEntry) Sentence {
	since := ""
	if !e.Since.IsZero() {
		since = "since " + day(e.Since)
	}
	by := ""
	if len(e.Actors) > 0 {
		last := " and "
		if differ(e.Values, "actor") {
			last = " or "
		}
		by = "by " + join(e.Actors, last)
	}
	text := upper(words(where(e.Place)+",", plain(e.Object)+":", plain(e.State), by, since))
	if e.Status == orontes.Denied {
		text = upper(words(where(e.Place)+",", plain(e.Object)+":", "said not to be", plain(e.State)))
	}
	if n := len(e.Past); n > 0 {
		text += ", before that " + plain(e.Past[n-1].State) + " since " + day(e.Past[n-1].Since)
	}
	s := Sentence{Text: period(text + standing(&e.Evidence) + aged(e.Stale, e.Age, e.Last)), Quote: e.Quote, Claims: e.Claims}
	if n := len(e.Past); n > 0 { // the sentence tells of the past, too
		s.Claims = append(append([]string{}, e.Claims...), e.Past[n-1].Claims...)
	}
	return s
}
