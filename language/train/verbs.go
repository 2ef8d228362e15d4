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
				past = pastOf(stem)
				participle = past
			}
			// The tagger may take one for the other; the lemma is the same.
			for _, form := range []string{past, participle} {
				add(base, form, "VBD")
				add(base, form, "VBN")
			}
			add(base, thirdPerson(base), "VBZ")
			if class != "irregular" {
				add(base, gerundOf(stem), "VBG")
			}
		}
	}
	return all
}

func isConsonantY(stem string) bool {
	return len(stem) > 1 && strings.HasSuffix(stem, "y") && !strings.ContainsRune("aeiou", rune(stem[len(stem)-2]))
}

func pastOf(stem string) string {
	switch {
	case strings.HasSuffix(stem, "e"):
		return stem + "d"
	case isConsonantY(stem):
		return stem[:len(stem)-1] + "ied"
	}
	return stem + "ed"
}

func gerundOf(stem string) string {
	if strings.HasSuffix(stem, "e") && !strings.HasSuffix(stem, "ee") {
		return stem[:len(stem)-1] + "ing"
	}
	return stem + "ing"
}

func thirdPerson(base string) string {
	switch {
	case isConsonantY(base):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"),
		strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"):
		return base + "es"
	}
	return base + "s"
}
