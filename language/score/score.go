// Package score measures analyses against gold treebanks, the way the CoNLL
// 2018 shared task did: relations count by their universal part unless it says
// otherwise, and where the words differ, as from raw text, recall is over the
// gold words and precision over the system's.
package score

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"orontes/language"
)

// F1 counts what is right, what was given, and what was wanted.
type F1 struct{ Right, Given, Wanted int }

// Value returns the harmonic mean of precision and recall, 0 to 100.
func (f F1) Value() float64 {
	if f.Given+f.Wanted == 0 {
		return 0
	}
	return 200 * float64(f.Right) / float64(f.Given+f.Wanted)
}

// Report holds the scores of one treebank.
type Report struct {
	Tokens, Sentences        F1
	UPOS, XPOS, Feats, Lemma F1
	UAS, LAS, Subtyped, CLAS F1
	Relations                map[string]*F1 // by full name
}

// Universal returns the universal part of a relation.
func Universal(rel string) string {
	u, _, _ := strings.Cut(rel, ":")
	return u
}

// function relations do not count for CLAS, nor does punctuation.
var function = map[string]bool{
	"aux": true, "case": true, "cc": true, "clf": true, "cop": true, "det": true, "mark": true, "punct": true,
}

// Compare scores system sentences against gold ones. Words are matched by
// their place among the characters that are not white space, so texts may
// differ in their spaces.
func Compare(gold, system []language.Sentence) Report {
	r := Report{Relations: map[string]*F1{}}
	g, s := flatten(gold), flatten(system)
	r.Sentences = overlap(g.sentences, s.sentences)
	at := map[span]int{}
	for i, w := range s.words {
		at[w.span] = i
	}
	matched := 0
	for i := range g.words {
		if _, ok := at[g.words[i].span]; ok {
			matched++
		}
	}
	r.Tokens = F1{Right: matched, Given: len(s.words), Wanted: len(g.words)}
	for _, f := range []*F1{&r.UPOS, &r.XPOS, &r.Feats, &r.Lemma, &r.UAS, &r.LAS, &r.Subtyped} {
		f.Given, f.Wanted = len(s.words), len(g.words)
	}
	for i := range g.words {
		w := &g.words[i]
		r.want(w.token.Rel)
		if j, ok := at[w.span]; ok {
			r.word(w, &s.words[j])
		}
	}
	for i := range s.words {
		r.give(s.words[i].token.Rel)
	}
	return r
}

func (r *Report) relation(rel string) *F1 {
	f := r.Relations[rel]
	if f == nil {
		f = &F1{}
		r.Relations[rel] = f
	}
	return f
}

func (r *Report) want(rel string) {
	r.relation(rel).Wanted++
	if !function[Universal(rel)] {
		r.CLAS.Wanted++
	}
}

func (r *Report) give(rel string) {
	r.relation(rel).Given++
	if !function[Universal(rel)] {
		r.CLAS.Given++
	}
}

// word scores one word that both have.
func (r *Report) word(g, s *located) {
	add := func(f *F1, right bool) {
		if right {
			f.Right++
		}
	}
	add(&r.UPOS, g.token.UPOS == s.token.UPOS)
	add(&r.XPOS, g.token.XPOS == s.token.XPOS)
	add(&r.Feats, g.token.Feats == s.token.Feats)
	add(&r.Lemma, g.token.Lemma == s.token.Lemma || g.token.Lemma == "")
	head := g.head == s.head
	same := Universal(g.token.Rel) == Universal(s.token.Rel)
	add(&r.UAS, head)
	add(&r.LAS, head && same)
	add(&r.Subtyped, head && g.token.Rel == s.token.Rel)
	add(&r.CLAS, head && same && !function[Universal(g.token.Rel)])
	add(r.relation(g.token.Rel), head && g.token.Rel == s.token.Rel)
}

// claims lists the relations that claims live on.
var claims = []string{"nsubj", "nsubj:pass", "obj", "obl", "nummod", "ccomp", "conj", "appos", "compound", "flat"}

// Write prints the report, and with all the F1 of every relation rather than
// of those that claims live on.
func (r *Report) Write(w io.Writer, all bool) error {
	_, err := fmt.Fprintf(w, "tokens %.2f  sentences %.2f  UPOS %.2f  XPOS %.2f  feats %.2f  lemma %.2f  UAS %.2f  LAS %.2f  LAS with subtypes %.2f  CLAS %.2f\n",
		r.Tokens.Value(), r.Sentences.Value(), r.UPOS.Value(), r.XPOS.Value(), r.Feats.Value(), r.Lemma.Value(),
		r.UAS.Value(), r.LAS.Value(), r.Subtyped.Value(), r.CLAS.Value())
	if err != nil {
		return err
	}
	names := claims
	if all {
		names = slices.Sorted(maps.Keys(r.Relations))
	}
	for _, name := range names {
		f := r.relation(name)
		if _, err := fmt.Fprintf(w, "  %s %.1f", name, f.Value()); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(w)
	return err
}
