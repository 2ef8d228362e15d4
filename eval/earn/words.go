package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"

	"orontes/reader/lexicon"
)

// variant is the vocabulary without one class of words of one list.
type variant struct {
	name    string
	words   []string
	without *lexicon.Vocabulary
}

const lists = "reader/lexicon/data"

// vocabularies gives the vocabulary without each class of each list in turn.
func (t *trial) vocabularies() ([]variant, error) {
	names, err := filepath.Glob(filepath.Join(lists, "*.lst"))
	if err != nil {
		return nil, err
	}
	whole := fstest.MapFS{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("reading a list: %w", err)
		}
		whole[filepath.Base(name)] = &fstest.MapFile{Data: data}
	}
	var all []variant
	for _, name := range names {
		base := filepath.Base(name)
		if base == "forms.lst" || base == "codes.lst" {
			continue // forms of verbs and names of codes: nothing to earn alone
		}
		data := string(whole[base].Data)
		for n, line := range strings.Split(data, "\n") {
			class, words, ok := strings.Cut(line, ":")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			lines := strings.Split(data, "\n")
			lines[n] = class + ": " + unusual
			less := fstest.MapFS{}
			for other, file := range whole {
				less[other] = file
			}
			less[base] = &fstest.MapFile{Data: []byte(strings.Join(lines, "\n"))}
			vocabulary, err := lexicon.LoadVocabulary(less)
			if err != nil {
				return nil, fmt.Errorf("%s without %s: %w", base, class, err)
			}
			v := variant{name: base + " " + class, without: vocabulary}
			for _, w := range strings.Split(words, ",") {
				if strings.TrimSpace(w) != "" {
					v.words = append(v.words, strings.TrimSpace(w))
				}
			}
			all = append(all, v)
		}
	}
	return all, nil
}

// unusual is a phrase that stands in no text: a class may not be empty.
const unusual = "xyzzy plugh"
