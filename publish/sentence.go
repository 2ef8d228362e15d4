package publish

import (
	"cmp"
	"strconv"
	"strings"

	"orontes"
	"orontes/ontology"
)

// period ends a sentence.
func period(s string) string {
	if strings.HasSuffix(s, ".") {
		return s
	}
	return s + "."
}

// aged marks evidence that is no longer fresh.
func aged(stale bool, age int, last orontes.Date) string {
	if !stale {
		return ""
	}
	return " (not confirmed since " + day(last) + ", " + strconv.Itoa(age) + " days before)"
}

// standing is the status as words before a list of origins.
func standing(e *orontes.Evidence) string {
	doubt := ""
	if e.Doubtful {
		doubt = " (" + marked("doubtful") + ")"
	}
	switch {
	case e.Status == orontes.Corroborated:
		return ", corroborated by " + strconv.Itoa(e.Origins) + " independent origins (" + few(originNames(e.Sources)) + ")"
	case e.Status == orontes.Contested:
		return ", contested (" + few(originNames(e.Sources)) + ")"
	case e.Status == orontes.Denied:
		return ", denied (" + few(originNames(e.Sources)) + ")" + doubt
	}
	return ", according to " + few(originNames(e.Sources)) + doubt
}

func controlSentences(s *orontes.Situation) []Sentence {
	var list []Sentence
	for i := range s.Control {
		list = append(list, controlSentence(&s.Control[i]))
	}
	return list
}

func controlSentence(e *orontes.ControlEntry) Sentence {
	place, control := "In "+e.Place.Name+unit(&e.Place), "control"
	if e.Object != "" {
		control = "control of the " + plain(e.Object)
	}
	since := ""
	if !e.Since.IsZero() {
		since = " since " + day(e.Since)
	}
	var text string
	switch {
	case e.Status == orontes.Contested:
		text = place + ", " + control + " is contested" + since + cmp.Or(versionsText(e.Values), ", according to "+few(originNames(e.Sources)))
	case e.Status == orontes.Denied:
		text = place + ", a change in " + control + " is denied" + versionsText(e.Values)
	case e.Holder == "":
		lost := ""
		if n := len(e.Detail); n > 0 && e.Detail[n-1].Lost != "" {
			lost = control + " has been lost or given up by " + e.Detail[n-1].Lost
		} else {
			lost = control + " has changed hands"
		}
		text = place + ", " + lost + since + "; who holds it now is not said" + standing(&e.Evidence)
	default:
		text = place + ", " + control + " has been with " + e.Holder + since + standing(&e.Evidence)
	}
	return Sentence{Text: period(text + aged(e.Stale, e.Age, e.Last)), Claims: e.Claims}
}

// versionsText lists who holds a place according to whom.
func versionsText(values []orontes.Value) string {
	var list []string
	for _, v := range values {
		if v.Field == "holder" {
			list = append(list, v.Value+" according to "+few(v.Origins))
		}
	}
	if len(list) == 0 {
		return ""
	}
	return ": " + strings.Join(list, "; ")
}

func events(entries []*orontes.EventEntry, in func(*orontes.EventEntry) bool) []Sentence {
	var list []Sentence
	for i := range entries {
		if in(entries[i]) {
			list = append(list, eventSentence(entries[i]))
		}
	}
	return list
}

func eventSentence(e *orontes.EventEntry) Sentence {
	what, counts := phrase(e.Kind, e.Type), ontology.OfKind(e.Kind).Counts
	if e.Object != "" {
		what += " (" + plain(e.Object) + ")"
	}
	if e.Figure != nil && !saidByPlace(e) {
		what = figureWords(e.Figure)
		if !counts {
			what = phrase(e.Kind, e.Type) + " (" + what + ")"
		}
		if e.Figure.PartOf != "" {
			what += " (part of " + small(e.Figure.PartOf) + ")"
		}
	}
	by := ""
	if len(e.Actors) > 0 {
		by = "by " + join(e.Actors, or(e))
	}
	against := ""
	if len(e.Targets) > 0 && !counts { // there, they are who is counted
		against = "affecting " + few(e.Targets)
	}
	text := words(upper(lead(e)), what, by, against, where(e.Place))
	if differ(e.Values, "figure") {
		return Sentence{Text: period(text + byOrigin(e.Figure)), Quote: e.Quote, Claims: e.Claims}
	}
	return Sentence{Text: period(text + standing(&e.Evidence)), Quote: e.Quote, Claims: e.Claims}
}

// saidByPlace reports whether the figure is the distance that the place is
// described by: "within 5 km of Homs" need not say it again.
func saidByPlace(e *orontes.EventEntry) bool {
	return e.Figure.Measure == "distance" && e.Place != nil && e.Place.DistanceKM == e.Figure.Best
}

// lead begins a sentence with its time, so that it never begins with a figure.
func lead(e *orontes.EventEntry) string {
	if when := days(e.Time); when != "" {
		return when + ","
	}
	return "at a time not told,"
}

// or tells whether several actors acted together or are rival accounts.
func or(e *orontes.EventEntry) string {
	if differ(e.Values, "actor") {
		return " or "
	}
	return " and "
}
