package main

import (
	"fmt"
	"strings"

	"orontes/language"
	"orontes/reader/lexicon"
)

// lines measures the lines of the lexicon and the classes of its lists.
func (t *trial) lines(o options) error {
	words, err := t.vocabularies()
	if err != nil {
		return err
	}
	lex := t.reader.Lexicon()
	heads := map[string][]int{} // word of a line to the entries it heads
	entries := lex.Entries()
	for i := range entries {
		for _, w := range entries[i].Words {
			heads[w.Head] = append(heads[w.Head], i)
		}
	}
	model, err := language.Load()
	if err != nil {
		return err
	}
	analyser := model.Analyser(language.Fast)
	touched := make([]map[int]bool, len(entries))
	forms := map[string]map[int]bool{} // form to the texts it stands in
	for n := range t.texts {
		for _, s := range analyser.Analyse(t.texts[n].Report.Text) {
			for _, token := range s.Tokens {
				form := strings.ToLower(token.Form)
				if forms[form] == nil {
					forms[form] = map[int]bool{}
				}
				forms[form][n] = true
				for _, word := range []string{token.Lemma, form, lex.Lemma(form)} {
					for _, i := range heads[word] {
						if touched[i] == nil {
							touched[i] = map[int]bool{}
						}
						touched[i][n] = true
					}
				}
			}
		}
		progress("looking words up", n+1, len(t.texts))
	}
	var rows []row
	byType := map[string][]int{}
	for i := range entries {
		e := &entries[i]
		name := fmt.Sprintf("%s:%d %s.%s", strings.TrimPrefix(e.File, "data/"), e.Line, e.Kind, e.Type)
		if !strings.Contains(name, o.match) {
			continue
		}
		byType[string(e.Kind)+"."+e.Type] = append(byType[string(e.Kind)+"."+e.Type], i)
		if o.only == "groups" {
			continue
		}
		which := sortedKeys(touched[i])
		r := row{name: name + " " + first(e), lines: 1, texts: len(which)}
		if len(which) > 0 {
			less := lex.Without(func(x *lexicon.Entry) bool { return x.File == e.File && x.Line == e.Line })
			r.earned, r.broken = t.measure(t.reader.With(less, t.reader.Words()), which)
		}
		rows = append(rows, r)
		progress("lexicon lines", i+1, len(entries))
	}
	if o.only != "groups" {
		table(fmt.Sprintf("Lexicon: %d lines", len(rows)), rows, o.show)
	}
	if o.only != "lines" {
		var groups []row
		for _, name := range sortedKeys(byType) {
			seen := map[int]bool{}
			for _, i := range byType[name] {
				for n := range touched[i] {
					seen[n] = true
				}
			}
			which := sortedKeys(seen)
			r := row{name: name, lines: len(byType[name]), texts: len(which)}
			less := lex.Without(func(x *lexicon.Entry) bool { return string(x.Kind)+"."+x.Type == name })
			r.earned, r.broken = t.measure(t.reader.With(less, t.reader.Words()), which)
			groups = append(groups, r)
		}
		table("Groups of lexicon lines: all lines of a type", groups, o.show)
	}
	if o.only == "groups" {
		return nil
	}
	rows = nil
	for n, v := range words {
		if !strings.Contains(v.name, o.match) {
			continue
		}
		seen := map[int]bool{}
		for _, w := range v.words {
			for text := range forms[strings.ToLower(strings.Fields(w)[0])] {
				seen[text] = true
			}
		}
		which := sortedKeys(seen)
		r := row{name: v.name, lines: 1, texts: len(which)}
		if len(which) > 0 && float64(len(which)) <= core*float64(len(t.texts)) {
			r.earned, r.broken = t.measure(t.reader.With(lex, v.without), which)
		}
		rows = append(rows, r)
		progress("classes of words", n+1, len(words))
	}
	table(fmt.Sprintf("Lists: %d classes of words", len(rows)), rows, o.show)
	return nil
}

// first is the first word of an entry, to know it by.
func first(e *lexicon.Entry) string {
	w := e.Words[0]
	return strings.Join(append([]string{w.Head}, w.Rest...), " ")
}
