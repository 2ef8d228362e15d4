package publish

import (
	"strings"

	"orontes"
)

// disagreements lists every field on which sources differ, with who gives what.
func disagreements(s *orontes.Situation) []Sentence {
	var list []Sentence
	add := func(title string, values []orontes.Value) {
		fields := map[string][]orontes.Value{}
		var order []string
		for _, v := range values {
			if fields[v.Field] == nil {
				order = append(order, v.Field)
			}
			fields[v.Field] = append(fields[v.Field], v)
		}
		for _, field := range order {
			if field == "lost" || field == "place" {
				continue
			}
			var said []string
			var claims []string
			for _, v := range fields[field] {
				value := v.Value
				if field == "type" {
					value = plain(value)
				}
				if said = append(said, value+" according to "+few(v.Origins)); field == "denied" {
					said = []string{"by " + few(v.Origins)}
				}
				claims = append(claims, v.Claims...)
			}
			list = append(list, Sentence{Text: period("On " + title + ", " + field + ": " + strings.Join(said, "; ")), Claims: distinct(claims)})
		}
	}
	for i := range s.Control {
		add("control of "+s.Control[i].Place.Name, s.Control[i].Values)
	}
	for i := range s.Events {
		e := s.Events[i]
		add(words(phrase(e.Kind, e.Type), where(e.Place), days(e.Time)), e.Values)
	}
	for _, entries := range [][]*orontes.DisplacementEntry{s.Displacement.Stock, s.Displacement.Flow} {
		for i := range entries {
			e := entries[i]
			add(words("people", plain(e.Type), movementWords(e), days(e.Time)), e.Values)
		}
	}
	for _, entries := range [][]orontes.StateEntry{s.Access, s.Services} {
		for i := range entries {
			add("the state of "+words(plain(entries[i].Object), where(entries[i].Place)), entries[i].Values)
		}
	}
	return list
}

// distinct keeps the first of equal strings.
func distinct(list []string) []string {
	seen := map[string]bool{}
	var kept []string
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			kept = append(kept, s)
		}
	}
	return kept
}
