package main

import (
	"fmt"
	"log"
	"os"
	"time"

	"orontes/language"
	"orontes/language/internal/name"
	"orontes/language/score"
)

// settings names the analyser's settings.
var settings = []struct {
	name    string
	setting language.Setting
}{{"fast", language.Fast}, {"accurate", language.Accurate}}

// evaluate prints what a model scores.
func evaluate(ud, ner, file string, all bool) error {
	banks, err := treebanks(ud, "dev")
	if err != nil {
		return err
	}
	start := time.Now()
	m, err := open(file)
	if err != nil {
		return err
	}
	fmt.Printf("loaded in %d ms\n", time.Since(start).Milliseconds())
	for _, bank := range sortedKeys(banks) {
		for _, s := range settings {
			if err := evaluateBank(bank, s.name, banks[bank], m.Analyser(s.setting), all); err != nil {
				return err
			}
		}
	}
	return evaluateNames(ner, m)
}

// open reads a model file; without one it loads the embedded model.
func open(file string) (*language.Model, error) {
	if file == "" {
		return language.Load()
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return language.Decode(b)
}

// evaluateBank measures one setting on one treebank.
func evaluateBank(bank, setting string, gold []language.Sentence, a *language.Analyser, all bool) error {
	forms := make([][]string, len(gold))
	words := 0
	for i := range gold {
		for j := range gold[i].Tokens {
			forms[i] = append(forms[i], gold[i].Tokens[j].Form)
		}
		words += len(forms[i])
	}
	a.AnalyseTokens(forms) // warm up
	start := time.Now()
	given := a.AnalyseTokens(forms)
	speed := float64(words) / time.Since(start).Seconds()
	fmt.Printf("\n%s, %s, given words: %.0f tokens/s\n", bank, setting, speed)
	r := score.Compare(gold, given)
	if err := r.Write(os.Stdout, all); err != nil {
		return err
	}
	text := score.Text(gold)
	start = time.Now()
	raw := a.Analyse(text)
	speed = float64(words) / time.Since(start).Seconds()
	fmt.Printf("%s, %s, raw text: %.0f tokens/s\n", bank, setting, speed)
	r = score.Compare(gold, raw)
	return r.Write(os.Stdout, false)
}

// evaluateNames measures names on the held-out part of the corpora.
func evaluateNames(ner string, m *language.Model) error {
	all, err := corpora(ner)
	if err != nil {
		log.Printf("names are not measured: %v", err)
		return nil
	}
	a := m.Analyser(language.Fast)
	for _, corpus := range sortedKeys(all) {
		byKind := map[language.EntityType]*score.F1{}
		var total score.F1
		for i, s := range all[corpus] {
			if heldOut(i) {
				countNames(s, a.AnalyseTokens([][]string{s.forms})[0].Entities, byKind, &total)
			}
		}
		fmt.Printf("\nnames in %s: F1 %.1f", corpus, total.Value())
		for _, kind := range []language.EntityType{language.Person, language.Organisation, language.Location, language.Misc} {
			if f := byKind[kind]; f != nil {
				fmt.Printf("  %s %.1f (%d)", kind, f.Value(), f.Wanted)
			}
		}
	}
	fmt.Println()
	return nil
}

// countNames compares the names found with those marked.
func countNames(s named, found []language.Entity, byKind map[language.EntityType]*score.F1, total *score.F1) {
	of := func(t language.EntityType) *score.F1 {
		if byKind[t] == nil {
			byKind[t] = &score.F1{}
		}
		return byKind[t]
	}
	want := map[language.Entity]bool{}
	for i := 0; i < len(s.labels); i++ {
		if s.labels[i] == name.Outside {
			continue
		}
		kind, first := name.Kind(s.labels[i]), i
		for i+1 < len(s.labels) && s.labels[i+1] == name.Inside(kind) {
			i++
		}
		e := language.Entity{First: first, Last: i + 1, Type: kindTypes[kind]}
		want[e] = true
		of(e.Type).Wanted++
		total.Wanted++
	}
	for _, e := range found {
		e.Score = 0
		of(e.Type).Given++
		total.Given++
		if want[e] {
			of(e.Type).Right++
			total.Right++
		}
	}
}

// kindTypes maps the model's kinds of name to the package's.
var kindTypes = [...]language.EntityType{language.Person, language.Organisation, language.Location, language.Misc}
