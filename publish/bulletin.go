package publish

import (
	"errors"
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf8"

	"orontes"
)

// Bulletin is a situation report before it is laid out, in the order of a UN
// flash update.
type Bulletin struct {
	Title    string
	Sections []Section
	// Notes say how the bulletin was made. They state nothing about the world
	// and rest on no claims.
	Notes []string
}

// Section is a heading with its sentences.
type Section struct {
	ID        string // stable, for links: highlights, control, …
	Heading   string
	Sentences []Sentence
}

// Sentence states something about the world, with the claims it rests on and,
// where it helps, the words of one of them.
type Sentence struct {
	Text   string
	Quote  string
	Claims []string
}

// ErrUnsourced is returned for a bulletin in which a sentence rests on nothing.
var ErrUnsourced = errors.New("a sentence carries no claims")

// ErrNumeral is returned for a bulletin in which a sentence begins with a numeral.
var ErrNumeral = errors.New("a sentence begins with a numeral")

// Check refuses a bulletin with a sentence that carries no claim, or that
// begins with a numeral.
func (b *Bulletin) Check() error {
	for _, section := range b.Sections {
		for _, s := range section.Sentences {
			if len(s.Claims) == 0 {
				return fmt.Errorf("%s: %q: %w", section.Heading, s.Text, ErrUnsourced)
			}
			for _, id := range s.Claims {
				if id == "" {
					return fmt.Errorf("%s: %q: %w", section.Heading, s.Text, ErrUnsourced)
				}
			}
			if first, _ := utf8.DecodeRuneInString(s.Text); unicode.IsNumber(first) {
				return fmt.Errorf("%s: %q: %w", section.Heading, s.Text, ErrNumeral)
			}
		}
	}
	return nil
}

// Compose writes the bulletin of a situation. Sections without anything to say
// are left out, and so are events of more than 45 days before; a note counts them.
func Compose(whole *orontes.Situation) (*Bulletin, error) {
	s, past := ofNow(whole)
	b := &Bulletin{Title: "Situation as of " + day(orontes.DateOf(s.AsOf.UTC()))}
	if s.AsOf.IsZero() {
		b.Title = "Situation"
	}
	if s.Since != nil {
		b.Title += ": what has evidence since " + day(*s.Since)
	}
	for _, section := range []Section{
		{"highlights", "Highlights", unquoted(highlights(s))},
		{"figures", "Key figures", unquoted(keyFigures(s))},
		{"control", "Control of places", controlSentences(s)},
		{"hostilities", "Hostilities", events(s.Events, in("hostilities", s))},
		{"displacement", "Displacement", displacementSentences(s)},
		{"needs", "Hazards, health and needs", events(s.Events, in("needs", s))},
		{"access", "Access", states(only(s.Access, func(e orontes.StateEntry) bool { return e.Kind != orontes.Order }))},
		{"orders", "Orders", states(only(s.Access, func(e orontes.StateEntry) bool { return e.Kind == orontes.Order }))},
		{"services", "Services", states(s.Services)},
		{"relief", "Relief, damage and other events", events(s.Events, in("relief", s))},
		{"statements", "Statements and diplomacy", statements(s)},
		{"prospects", "Announced, possible or requested", prospects(s)},
		{"disagreements", "What sources disagree on", disagreements(s)},
		{"unlocated", "Events without a place", events(s.Events, unplaced)},
	} {
		if len(section.Sentences) > 0 {
			b.Sections = append(b.Sections, section)
		}
	}
	b.Notes = notes(s)
	if past > 0 {
		b.Notes = append(b.Notes, "Events, statements and plans of more than "+strconv.Itoa(current)+" days before, which are not listed here: "+strconv.Itoa(past)+". Every format for programs has them.")
	}
	if err := b.Check(); err != nil {
		return nil, fmt.Errorf("compose bulletin: %w", err)
	}
	return b, nil
}

// unquoted leaves the quotes to the section that tells more.
func unquoted(list []Sentence) []Sentence {
	for i := range list {
		list[i].Quote = ""
	}
	return list
}

// notes are the method and its limits.
func notes(s *orontes.Situation) []string {
	list := []string{
		"Built by rules from " + strconv.Itoa(s.Claims) + " claims in " + strconv.Itoa(s.Reports) +
			" reports published by this day. Every sentence carries the ids of the claims it rests on; each claim leads to the exact words of its report.",
		"What a source says is that source's claim. “Reported” rests on one independent origin, “corroborated” on two or more; outlets that repeat one speaker or one another's copy count as one origin. Agreement is not proof.",
		"Totals (as of a day) and increases (in a period) of displaced people are never added, figures of different sources are never summed, and a part is never added to its whole.",
		"Evidence ages: what is marked as not recently confirmed may have changed.",
	}
	if s.Unlocated > 0 {
		list = append(list, "Claims without a place on the map: "+strconv.Itoa(s.Unlocated)+". None of them is drawn.")
	}
	if s.Background > 0 {
		list = append(list, "Claims told as history and left out: "+strconv.Itoa(s.Background)+".")
	}
	return list
}
