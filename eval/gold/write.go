package gold

import (
	"fmt"
	"strconv"
	"strings"

	"orontes"
)

// Format writes a file in the notation of docs/gold.md. With offsets every stretch of the
// text is given by its place, and no word of the text is written: the form for
// texts that may not be kept here. The file must be bound.
func Format(f *File, offsets bool) string {
	w := writer{file: f, offsets: offsets}
	w.header()
	w.b.WriteString("---\n")
	if f.Elsewhere == "" {
		body := f.Text
		if f.Title != "" {
			body = strings.TrimPrefix(body, f.Title+"\n\n")
		}
		w.b.WriteString(body + "\n")
	}
	w.b.WriteString("---\n")
	listed := map[string]bool{}
	for _, p := range f.Places {
		// Two spellings in capitals and not may have one place in the text.
		if name := w.name(p.Name, 0); !listed[name] {
			listed[name] = true
			w.place(p)
		}
	}
	if len(f.Places) > 0 {
		w.b.WriteString("\n")
	}
	for i := range f.Claims {
		w.claim(&f.Claims[i])
	}
	return w.b.String()
}

type writer struct {
	file    *File
	offsets bool
	b       strings.Builder
}

func (w *writer) header() {
	if w.file.Elsewhere != "" {
		fmt.Fprintf(&w.b, "report: %s\n", w.file.Elsewhere)
	} else {
		if w.file.Title != "" {
			fmt.Fprintf(&w.b, "title: %s\n", w.file.Title)
		}
		day := w.file.Published.String()
		if day == "" {
			day = "-"
		}
		fmt.Fprintf(&w.b, "published: %s\n", day)
		if w.file.Source != "" {
			fmt.Fprintf(&w.b, "source: %s\n", w.file.Source)
		}
	}
	if w.file.Until != (Name{}) {
		until := w.file.Until.Words
		if w.offsets {
			until = at(w.file.Until.Span)
		}
		fmt.Fprintf(&w.b, "until: %s\n", until)
	}
	fmt.Fprintf(&w.b, "crisis: %s\nstyle: %s\n", w.file.Crisis, w.file.Style)
}

func at(s orontes.Span) string { return fmt.Sprintf("@%d+%d", s.Start, s.Len()) }

// near finds the occurrence of a name that lies nearest to a position.
func (w *writer) near(n Name, to int) (orontes.Span, bool) {
	if n.given {
		return n.Span, true
	}
	text, words := strings.ToLower(w.file.Text), strings.ToLower(n.Words)
	if len(text) != len(w.file.Text) || words == "" {
		text, words = w.file.Text, n.Words
	}
	best, found := orontes.Span{}, false
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return best, found
		}
		s := orontes.Span{Start: from + i, End: from + i + len(words)}
		if !found || distance(s.Start, to) < distance(best.Start, to) {
			best, found = s, true
		}
		from = s.Start + 1
	}
}

func distance(a, b int) int { return max(a-b, b-a) }

func (w *writer) name(n Name, to int) string {
	if w.offsets {
		if s, ok := w.near(n, to); ok {
			return at(s)
		}
	}
	return n.Words
}

func (w *writer) place(p Place) {
	fmt.Fprintf(&w.b, "= %s | ", w.name(p.Name, 0))
	if p.None {
		w.b.WriteString("-\n")
		return
	}
	w.b.WriteString(p.Country)
	if p.Admin1 != "" || p.Point != nil {
		admin1 := p.Admin1
		if admin1 == "" {
			admin1 = "-"
		}
		w.b.WriteString(" | " + admin1)
	}
	if p.Point != nil {
		fmt.Fprintf(&w.b, " | %s %s", strconv.FormatFloat(p.Point.Lat, 'f', -1, 64), strconv.FormatFloat(p.Point.Lon, 'f', -1, 64))
	}
	w.b.WriteString("\n")
}

func (w *writer) claim(c *Claim) {
	if c.Mark != Required {
		fmt.Fprintf(&w.b, "%c ", c.Mark)
	}
	var types []string
	for _, t := range c.Types {
		types = append(types, t.String())
	}
	if len(types) == 0 {
		types = []string{"*"}
	}
	anchor := `"` + c.Anchor.Words + `"`
	if w.offsets || c.Anchor.given {
		anchor = at(c.Anchor.Span)
	}
	fmt.Fprintf(&w.b, "%s %s", strings.Join(types, "/"), anchor)
	to := c.Anchor.Span.Start
	field := func(key, value string) {
		if value == "" && c.given[key] {
			value = "-"
		}
		if value != "" {
			fmt.Fprintf(&w.b, " | %s: %s", key, value)
		}
	}
	field("actor", w.parties(c.Actors, to))
	field("target", w.parties(c.Targets, to))
	field("place", w.placed(c.Place, to))
	field("from", w.placed(c.Origin, to))
	field("to", w.placed(c.Destination, to))
	field("time", join(c.Times, Time.String))
	field("figure", join(c.Figures, func(g Figure) string { return w.figure(g, to) }))
	field("acc", strings.Join(c.Accumulated, " / "))
	field("says", w.chains(c.Says, to))
	field("mod", join(c.Modality, func(m orontes.Modality) string { return string(m) }))
	if c.given["neg"] {
		field("neg", yes(c.Negated))
	}
	field("hedge", strings.Join(c.Hedges, " / "))
	field("verif", join(c.Verified, func(v orontes.Verification) string { return orDash(string(v)) }))
	if c.given["bg"] {
		field("bg", yes(c.Background))
	}
	field("acled", strings.Join(c.ACLED, " / "))
	switch {
	case w.offsets && len(c.Faults) > 0:
		fmt.Fprintf(&w.b, "  # %s", strings.Join(c.Faults, " "))
	case !w.offsets && c.Remark != "":
		fmt.Fprintf(&w.b, "  # %s", c.Remark)
	}
	w.b.WriteString("\n")
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func join[T any](all []T, write func(T) string) string {
	var out []string
	for _, x := range all {
		out = append(out, write(x))
	}
	return strings.Join(out, " / ")
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func (w *writer) parties(all Parties, to int) string {
	return join(all, func(list []Name) string {
		var out []string
		for _, n := range list {
			out = append(out, w.name(n, to))
		}
		return orDash(strings.Join(out, "; "))
	})
}

func (w *writer) placed(s *Slot, to int) string {
	if s == nil {
		return ""
	}
	out := join(s.Names, func(n Name) string {
		if n.Relation == "" {
			return w.name(n, to)
		}
		return w.name(n, to) + " (" + n.Relation + ")"
	})
	if s.Optional {
		out += " / -"
	}
	return strings.TrimPrefix(out, " / ")
}

func (w *writer) chains(all Chains, to int) string {
	return join(all, func(chain []Speaker) string {
		var out []string
		for _, s := range chain {
			one := w.name(s.Name, to)
			if s.Stance != "states" {
				one += " (" + s.Stance + ")"
			}
			out = append(out, one)
		}
		return orDash(strings.Join(out, " > "))
	})
}

// String writes a time as the notation does.
func (t Time) String() string {
	switch {
	case t.None:
		return "none"
	case t.Published:
		return "pub"
	case t.Start == t.End:
		return t.Start.String()
	}
	return t.Start.String() + ".." + t.End.String()
}

func (w *writer) figure(g Figure, to int) string {
	if g.None {
		return "-"
	}
	var out string
	low, high := strconv.FormatFloat(g.Low, 'f', -1, 64), strconv.FormatFloat(g.High, 'f', -1, 64)
	switch g.Qualifier {
	case orontes.Vague:
		out = `"` + g.Words + `"`
		if s, ok := w.near(Name{Words: g.Words}, to); ok && w.offsets {
			out = at(s)
		}
	case orontes.AtLeast:
		out = ">=" + low
	case orontes.AtMost:
		out = "<=" + low
	case orontes.About:
		out = "~" + low
	default:
		out = low
	}
	if g.High != g.Low && g.Qualifier != orontes.Vague {
		out += ".." + high
	}
	if g.Unit != orontes.UnitPeople {
		out += " " + g.Unit
	}
	switch {
	case g.Whole > 0:
		out += " of " + strconv.FormatFloat(g.Whole, 'f', -1, 64)
	case g.Of != "" && !w.offsets:
		out += ` of "` + g.Of + `"`
	}
	return out
}
