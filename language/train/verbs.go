package main

import (
	_ "embed" // the verbs
	"strings"

	"orontes/language/internal/model"
	"orontes/language/internal/morph"
)

//go:embed data/verbs.txt
var verbText string

// verbExamples inflects the verbs of data/verbs.txt, so that the lemmas of the
// words that news turns on do not hang on whether a treebank has them.
func verbExamples(inv *inventory) []morph.Example {
	var all []morph.Example
	add := func(base, form, penn string) {
		all = append(all, morph.Example{Form: form, Lemma: base, Tag: inv.tags[model.Pair{UPOS: "VERB", XPOS: penn}]})
	}
	for line := range strings.Lines(verbText) {
		class, verbs, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || line[0] == '#' {
			continue
		}
		for verb := range strings.FieldsSeq(verbs) {
			base, past, participle := verb, "", ""
			stem := verb
			switch class {
			case "irregular":
				parts := strings.Split(verb, "/")
				base, past, participle = parts[0], parts[1], parts[2]
				stem = base
			case "doubled":
				stem = verb + verb[len(verb)-1:]
			}
			if past == "" {
				past = morph.Past(stem)
				participle = past
			}
			// The tagger may take one for the other; the lemma is the same.
			for _, form := range []string{past, participle} {
				add(base, form, "VBD")
				add(base, form, "VBN")
			}
			add(base, morph.ThirdPerson(base), "VBZ")
			if class != "irregular" {
				add(base, morph.Gerund(stem), "VBG")
			}
		}
	}
	return all
}
