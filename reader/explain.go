package reader

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"orontes"
	"orontes/reader/lexicon"
)

// Explain writes why each word of a text did or did not open a claim: the tree,
// then every lexicon line that a word could stand for, with what filled its
// roles or which required role stayed empty.
func (desk *Desk) Explain(w io.Writer, text string) error {
	d := desk.annotate(&orontes.Report{ID: "explained", Language: "en", Text: text})
	for n := range d.sentences {
		s := &d.sentences[n]
		for i := range s.Tokens {
			t := s.token(i)
			if _, err := fmt.Fprintf(w, "%3d %-16s %-14s %-5s %-5s %3d %s%s\n", i, t.Form, t.Lemma, t.UPOS, t.XPOS, t.Head, t.Rel, d.marks(s, i)); err != nil {
				return err
			}
		}
		for i := range s.Tokens {
			if err := d.explainToken(w, s, i); err != nil {
				return err
			}
		}
		d.remember(s)
	}
	d.readClaims()
	for _, c := range d.finish() {
		if _, err := fmt.Fprintf(w, "claim %s.%s %q\n", c.Kind, c.Type, c.Quote); err != nil {
			return err
		}
	}
	return nil
}

// marks says what token i was found to be part of.
func (d *document) marks(s *sentence, i int) string {
	var marks []string
	if f := s.toponym[i]; f != nil {
		marks = append(marks, "place "+f.Name)
	}
	if m := s.party[i]; m != nil && m.party != nil {
		marks = append(marks, "party "+m.party.ID)
	}
	if e := s.entity[i]; e != nil {
		marks = append(marks, e.Type.String())
	}
	if s.quantity[i] >= 0 {
		marks = append(marks, "quantity "+s.quantities[s.quantity[i]].Text)
	}
	if s.timed[i] {
		marks = append(marks, "time")
	}
	if len(marks) == 0 {
		return ""
	}
	return "  [" + strings.Join(marks, ", ") + "]"
}

func (d *document) explainToken(w io.Writer, s *sentence, i int) error {
	all := d.readings(s, i)
	chosen := d.best(s, all)
	for _, r := range all {
		m := lexicon.Match{Entry: r.entry, Word: r.word}
		verdict := "fits"
		switch {
		case len(r.lacks) > 0:
			verdict = fmt.Sprintf("lacks %v", r.lacks)
		case slices.Contains(chosen, r):
			verdict = "chosen"
			if why := d.objection(s, r); why != "" {
				verdict = "chosen, but not admitted here: " + why
			}
		}
		var roles []string
		for _, f := range r.fillers {
			roles = append(roles, fmt.Sprintf("%s=%s", f.slot.Role, s.Tokens[f.head].Form))
		}
		var args []string
		for _, a := range r.args {
			args = append(args, fmt.Sprintf("%s:%s", a.position, s.Tokens[a.head].Form))
		}
		if _, err := fmt.Fprintf(w, "%s → %s.%s (%s:%d) rank %d: %s; roles %s; around it %s\n", s.Tokens[i].Form,
			m.Entry.Kind, m.Entry.Type, m.Entry.File, m.Entry.Line, r.rank, verdict, strings.Join(roles, " "), strings.Join(args, " ")); err != nil {
			return err
		}
	}
	return nil
}
