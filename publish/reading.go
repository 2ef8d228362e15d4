package publish

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"orontes"
)

// doubtMark stands before a claim that was probably misread.
const doubtMark = "?"

// ReadingText writes the claims of one report as a table for a terminal of the
// given width in columns; a width below 40 means 100. Each claim has a line of
// what is said and its quote beneath; those with a score below least are marked.
func ReadingText(w io.Writer, r *orontes.Reading, least float64, width int, colour bool) error {
	t := newTerminal(w, width, colour)
	if r.Report != nil {
		t.wrapped("", reportLine(r.Report), bold)
	}
	all, doubtful := make([][]string, len(r.Claims)), 0
	for i := range r.Claims {
		all[i] = cells(&r.Claims[i])
		if r.Claims[i].Score < least {
			all[i][0] = doubtMark + " " + all[i][0]
			doubtful++
		}
	}
	counts := strconv.Itoa(len(r.Claims)) + " claims, " + strconv.Itoa(len(r.Places)) + " place mentions"
	if doubtful > 0 {
		counts += ", " + strconv.Itoa(doubtful) + " " + marked("doubtful") + " (" + doubtMark + ")"
	}
	t.line(t.style(dim, counts))
	widths := t.claimWidths(all)
	if len(r.Claims) > 0 {
		t.line("")
		t.line(t.style(dim, row([]string{"what", "who → whom", "where", "when", "figure", "says who"}, widths)))
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		line := row(all[i], widths)
		style := ""
		switch {
		case c.Score < least:
			style = dim
		case c.Main:
			style = bold
		}
		t.line(t.style(style, line))
		t.wrapped("    ", "“"+c.Quote+"”", dim)
	}
	if err := t.out.Flush(); err != nil {
		return fmt.Errorf("write reading: %w", err)
	}
	return nil
}

// reportLine names a report: title, source, day.
func reportLine(r *orontes.Report) string {
	var parts []string
	for _, p := range []string{r.Title, r.Source, r.Published.String()} {
		if flat(p) != "" {
			parts = append(parts, flat(p))
		}
	}
	if len(parts) == 0 {
		return r.ID
	}
	return strings.Join(parts, " · ")
}

// cells are a claim's columns.
func cells(c *orontes.Claim) []string {
	what := string(c.Kind) + "/" + c.Type
	if c.Object != "" {
		what += " " + c.Object
	}
	if c.Negated {
		what = "not " + what
	}
	if c.Modality != orontes.Asserted && c.Modality != "" {
		what = string(c.Modality) + ": " + what // in front: a narrow column cuts the end
	}
	who := actorNames(c.Actors)
	if len(c.Targets) > 0 {
		who += " → " + actorNames(c.Targets)
	}
	figure := ""
	if c.Figure != nil {
		figure = amount(c.Figure) + " " + single(counted(c.Figure.Unit, c.Figure.Measure, c.Figure.Of), c.Figure.Low, c.Figure.High)
		if c.Accumulation != "" {
			figure += " (" + string(c.Accumulation) + ")"
		}
	}
	return []string{what, who, placeCell(c), timeCell(c.Time), figure, speakers(c)}
}

func actorNames(actors []orontes.Actor) string {
	var names []string
	for i := range actors {
		names = append(names, actors[i].Name)
	}
	return strings.Join(names, ", ")
}

func placeCell(c *orontes.Claim) string {
	show := func(t *orontes.Toponym) string {
		s := strings.TrimPrefix(where(&t.Place), "in ")
		if !t.Resolved {
			s += " ?"
		}
		return s
	}
	var parts []string
	if c.Place != nil {
		parts = append(parts, show(c.Place))
	}
	if c.Origin != nil {
		parts = append(parts, "from "+show(c.Origin))
	}
	if c.Destination != nil {
		parts = append(parts, "to "+show(c.Destination))
	}
	return strings.Join(parts, " ")
}

func timeCell(t *orontes.Interval) string {
	if t == nil || t.IsZero() {
		return ""
	}
	s := t.Start.String()
	if t.End != t.Start {
		s += "…" + t.End.String()
	}
	return s
}

// speakers is the chain of speakers, the innermost first.
func speakers(c *orontes.Claim) string {
	var chain []string
	for i := len(c.Attribution) - 1; i >= 0; i-- {
		a := &c.Attribution[i]
		s := a.Speaker
		if a.Stance != orontes.States && a.Stance != "" {
			s += " " + string(a.Stance)
		}
		chain = append(chain, s)
	}
	return strings.Join(chain, " ← ")
}

// claimWidths shares the width out among the columns: each as wide as its
// widest cell, and where that is too much, the widest give first.
func (t *terminal) claimWidths(claims [][]string) []int {
	widths := []int{4, 10, 5, 4, 6, 8}
	for i := range claims {
		for j, cell := range claims[i] {
			widths[j] = max(widths[j], columns(flat(cell)))
		}
	}
	for {
		total, widest := 2*(len(widths)-1), 0
		for j, n := range widths {
			total += n
			if n > widths[widest] {
				widest = j
			}
		}
		if total <= t.width || widths[widest] <= 4 {
			return widths
		}
		widths[widest]--
	}
}

func row(cells []string, widths []int) string {
	var parts []string
	for i, cell := range cells {
		parts = append(parts, fit(cell, widths[i]))
	}
	return strings.TrimRight(strings.Join(parts, "  "), " ")
}
