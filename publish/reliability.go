package publish

import (
	"fmt"
	"io"
	"strings"

	"orontes"
)

// reliability tells how far a source is to be relied on: as a person set it,
// with the reason, and what its record suggests. It is "" for one without a
// record.
func reliability(r *orontes.SourceRecord) string {
	if r == nil {
		return ""
	}
	record := strings.Join(r.Reasons, "; ")
	if !r.Set {
		return " Reliability " + r.Reliability + " of A–F, by its record: " + record + "."
	}
	text := " Reliability " + r.Reliability + " of A–F, set by a person"
	if r.Why != "" {
		text += ": " + strings.TrimRight(r.Why, ".")
	}
	return text + ". Its record suggests " + r.Suggested + ": " + record + "."
}

// Sources writes how far each source is to be relied on and how it has fared.
func Sources(w io.Writer, s *orontes.Situation, width int, colour bool) error {
	t := newTerminal(w, width, colour)
	for i := range s.Sources {
		t.source(&s.Sources[i])
	}
	if err := t.out.Flush(); err != nil {
		return fmt.Errorf("write sources: %w", err)
	}
	return nil
}

func (t *terminal) source(r *orontes.SourceRecord) {
	t.wrapped(r.Reliability+"  ", r.Name, bold)
	t.wrapped("   ", strings.TrimSpace(reliability(r)), "")
}
