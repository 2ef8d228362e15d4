package publish

import (
	"fmt"
	"io"
	"strings"

	"orontes"
)

// Text writes the situation for a terminal of the given width in columns; a
// width below 40 means 100. The control of places is a table, everything else
// is as in the situation report, without the quotes.
func Text(w io.Writer, s *orontes.Situation, width int, colour bool) error {
	b, err := Compose(s)
	if err != nil {
		return err
	}
	t := newTerminal(w, width, colour)
	t.line(t.style(bold, b.Title))
	if len(b.Sections) == 0 {
		t.line("Nothing is known yet.")
	}
	for _, section := range b.Sections {
		t.line("")
		t.line(t.style(bold, strings.ToUpper(section.Heading)))
		if section.ID == "control" {
			t.controlTable(s)
			continue
		}
		for _, sentence := range section.Sentences {
			t.wrapped("  • ", sentence.Text+" "+citations(sentence.Claims), "")
		}
	}
	t.line("")
	for _, note := range b.Notes {
		t.wrapped("  ", note, dim)
	}
	if err := t.out.Flush(); err != nil {
		return fmt.Errorf("write situation: %w", err)
	}
	return nil
}

// controlTable lists who holds what, one place a line, with who says so.
func (t *terminal) controlTable(s *orontes.Situation) {
	place, holder := 5, 6
	for i := range s.Control {
		place = max(place, columns(controlPlace(&s.Control[i])))
		holder = max(holder, columns(controlHolder(&s.Control[i])))
	}
	place, holder = min(place, t.width/4), min(holder, t.width/4)
	lead := func(p, h, since, status string) string {
		return "  " + fit(p, place) + "  " + fit(h, holder) + "  " + fit(since, 10) + "  " + fit(status, 14) + "  "
	}
	t.line(t.style(dim, lead("place", "holder", "since", "status")+"says"))
	for i := range s.Control {
		e := &s.Control[i]
		status := string(e.Status)
		if e.Stale {
			status = "? " + status
		}
		says := few(originNames(e.Sources))
		if e.Status == orontes.Contested || e.Status == orontes.Denied {
			if versions := strings.TrimPrefix(versionsText(e.Values), ": "); versions != "" {
				says = versions
			}
		}
		row := lead(controlPlace(e), controlHolder(e), e.Since.String(), status)
		indent := columns(row)
		for n, line := range wrap(says+" "+citations(e.Claims), max(t.width-indent, 20)) {
			if n > 0 {
				row = strings.Repeat(" ", indent)
			} else if t.colour {
				row = strings.Replace(row, fit(status, 14), t.style(statusStyle(e.Status), fit(status, 14)), 1)
			}
			t.line(row + line)
		}
	}
}

func controlPlace(e *orontes.ControlEntry) string {
	place := e.Place.Name + unit(&e.Place)
	if e.Object != "" {
		place += " " + plain(e.Object)
	}
	return place
}

func controlHolder(e *orontes.ControlEntry) string {
	if e.Holder == "" {
		return "not said"
	}
	return e.Holder
}

func statusStyle(s orontes.Status) string {
	switch s {
	case orontes.Corroborated:
		return green
	case orontes.Contested:
		return amber
	case orontes.Denied:
		return red
	}
	return ""
}
