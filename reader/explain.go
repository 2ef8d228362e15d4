package reader

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"orontes"
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
	chosen := d.best(s, i)
	for _, m := range d.heads(s, i) {
		if !s.classFits(i, m.Word.Class) {
			continue
		}
		words, object, ok := s.phraseFits(i, m.Word)
		if !ok {
			continue
		}
		f := d.frame(s, i, m.Word.Class, d.reader.light)
		laid := d.lay(&f, m, words, object)
		complete := laid != nil
		r := reading{frame: f, entry: m.Entry}
		if complete {
			r = *laid
		}
		verdict := "fits"
		switch {
		case !complete:
			verdict = "a required role is empty"
		case slices.ContainsFunc(chosen, func(c *reading) bool { return c.entry == m.Entry && c.word == m.Word }):
			verdict = "chosen"
			if !d.admits(s, &r) {
				verdict = "chosen, but not admitted here"
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
