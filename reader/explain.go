package reader

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/frame"
	"orontes/reader/lexicon"
	"orontes/reader/note"
)

// Explain writes why each word of a text did or did not open a claim: the tree,
// then every lexicon line that a word could stand for, with what filled its
// roles or which required role stayed empty; and for each learnt choice the options
// there were, the one taken first, with the features that weighed most.
func (desk *Desk) Explain(w io.Writer, text string) error {
	var choices []draft.Choice
	chosen := desk.Chosen
	desk.Chosen = func(c draft.Choice) { choices = append(choices, c) }
	defer func() { desk.Chosen = chosen }()
	d := desk.document(&orontes.Report{ID: "explained", Language: "en", Text: text})
	for n := range d.Sentences {
		s := &d.Sentences[n]
		for i := range s.Tokens {
			t := s.Token(i)
			if _, err := fmt.Fprintf(w, "%3d %-16s %-14s %-5s %-5s %3d %s%s\n", i, t.Form, t.Lemma, t.UPOS, t.XPOS, t.Head, t.Rel, marks(d, s, i)); err != nil {
				return err
			}
		}
		for i := range s.Tokens {
			if err := explainToken(d, w, s, i); err != nil {
				return err
			}
		}
		d.Remember(s)
	}
	readClaims(d)
	claims := map[string]*orontes.Claim{}
	read := finish(d)
	for k := range read {
		c := &read[k]
		claims[c.ID] = c
		if _, err := fmt.Fprintf(w, "claim %s.%s %q by %s, score %.2f\n", c.Kind, c.Type, c.Quote, strings.Join(c.By, ", "), c.Score); err != nil {
			return err
		}
		for _, choice := range choices {
			if choice.Claim == c.ID && choice.Learnt {
				if err := explainChoice(d, w, &choice, claims); err != nil {
					return err
				}
			}
		}
	}
	for _, choice := range choices {
		if choice.Claim == "" && choice.Learnt {
			if err := explainChoice(d, w, &choice, claims); err != nil {
				return err
			}
		}
	}
	return nil
}

// weightiest is how many features of an option are shown.
const weightiest = 5

// explainChoice writes the options of a choice, the heaviest first.
func explainChoice(d *draft.Document, w io.Writer, c *draft.Choice, claims map[string]*orontes.Claim) error {
	ranker := d.Choices[c.Name]
	type line struct {
		text  string
		total int
	}
	name := c.Name
	var lines []line
	for _, o := range c.Options {
		if o.Kind != "" { // which word is read so
			name += fmt.Sprintf(" %q", d.Report.Text[o.Span.Start:o.Span.End])
			break
		}
	}
	for n, o := range c.Options {
		total, text := 0, " "
		if n == c.Taken {
			text = "*"
		}
		features := slices.Clone(o.Features)
		slices.SortStableFunc(features, func(a, b string) int {
			return max(ranker.Weight(b), -ranker.Weight(b)) - max(ranker.Weight(a), -ranker.Weight(a))
		})
		var told []string
		for k, f := range features {
			total += ranker.Weight(f)
			if k < weightiest {
				told = append(told, fmt.Sprintf("%s %+d", f, ranker.Weight(f)))
			}
		}
		lines = append(lines, line{fmt.Sprintf("  %s %s %-24s %+6d: %s", name, text, value(&o, claims), total, strings.Join(told, "; ")), total})
	}
	slices.SortStableFunc(lines, func(a, b line) int { return b.total - a.total })
	for _, l := range lines {
		if _, err := fmt.Fprintln(w, l.text); err != nil {
			return err
		}
	}
	return nil
}

// value tells what an option gives a claim, or which claim it is.
func value(o *draft.Option, claims map[string]*orontes.Claim) string {
	var c orontes.Claim
	if o.Claim != "" {
		return string(claims[o.Claim].Kind) + "." + claims[o.Claim].Type
	}
	if o.Set == nil { // the reading of a word
		if o.Kind == "" {
			return "-"
		}
		return string(o.Kind) + "." + o.Type
	}
	o.Set(&c)
	var all []string
	for _, p := range []*orontes.Toponym{c.Place, c.Origin, c.Destination} {
		if p != nil {
			all = append(all, p.Text)
		}
	}
	for _, a := range append(c.Actors, c.Targets...) {
		all = append(all, a.Name)
	}
	for _, a := range c.Attribution {
		all = append(all, a.Speaker, string(a.Stance))
	}
	if c.Figure != nil {
		all = append(all, c.Figure.Text)
	}
	if c.Time != nil {
		all = append(all, c.Time.Text, c.Time.Start.String(), c.Time.End.String())
	}
	if c.Codes != nil {
		all = append(all, c.Codes.ACLED)
	}
	all = append(all, string(c.Modality), string(c.Accumulation), c.Object, string(c.Verification))
	all = slices.DeleteFunc(all, func(s string) bool { return s == "" })
	if c.Negated {
		all = append(all, "-")
	}
	if len(all) == 0 {
		return "-"
	}
	return strings.Join(all, " ")
}

// marks says what token i was found to be part of.
func marks(d *draft.Document, s *note.Sentence, i int) string {
	var marks []string
	if f := s.Toponym[i]; f != nil {
		marks = append(marks, "place "+f.Name)
	}
	if m := s.Party[i]; m != nil && m.Party != nil {
		marks = append(marks, "party "+m.Party.ID)
	}
	if e := s.Entity[i]; e != nil {
		marks = append(marks, e.Type.String())
	}
	if s.Quantity[i] >= 0 {
		marks = append(marks, "quantity "+s.Quantities[s.Quantity[i]].Text)
	}
	if s.Timed[i] {
		marks = append(marks, "time")
	}
	if len(marks) == 0 {
		return ""
	}
	return "  [" + strings.Join(marks, ", ") + "]"
}

func explainToken(d *draft.Document, w io.Writer, s *note.Sentence, i int) error {
	all := frame.Readings(d.Story, s, i)
	for _, r := range all {
		m := lexicon.Match{Entry: r.Entry, Word: r.Word}
		verdict := "fits"
		switch {
		case len(r.Lacks) > 0:
			verdict = fmt.Sprintf("lacks %v", r.Lacks)
		case unsaid(d, s, r):
			verdict = "not told here"
		}
		var roles []string
		for _, f := range r.Fillers {
			roles = append(roles, fmt.Sprintf("%s=%s", f.Slot.Role, s.Tokens[f.Head].Form))
		}
		var args []string
		for _, a := range r.Args {
			args = append(args, fmt.Sprintf("%s:%s", a.Position, s.Tokens[a.Head].Form))
		}
		if _, err := fmt.Fprintf(w, "%s → %s.%s (%s:%d) rank %d: %s; roles %s; around it %s\n", s.Tokens[i].Form,
			m.Entry.Kind, m.Entry.Type, m.Entry.File, m.Entry.Line, r.Rank, verdict, strings.Join(roles, " "), strings.Join(args, " ")); err != nil {
			return err
		}
	}
	return nil
}
