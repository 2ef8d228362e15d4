package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"

	"orontes/gazetteer/internal/spelling"
)

// readEveryday gathers the words that no village is known by: those of the
// finder's own lists that are no part of a place's name, English words, and the
// names of parties.
func readEveryday(tables string) (map[string]bool, error) {
	everyday := map[string]bool{}
	kinds := map[string]bool{}
	err := lines(filepath.Join(tables, "everyday.tsv"), 1, func(c []string) error {
		kinds[c[0]] = true
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = lines(filepath.Join(tables, "words.tsv"), 2, func(c []string) error {
		for word := range strings.FieldsSeq(c[1]) {
			if kinds[c[0]] {
				everyday[spelling.Fold(strings.ReplaceAll(word, "_", " "))] = true
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := readEnglish(filepath.Join(tables, "..", "..", "language", "train", "data", "words.tsv.gz"), everyday); err != nil {
		return nil, err
	}
	registry, err := os.ReadFile(filepath.Join(tables, "..", "..", "reader", "actor", "data", "registry.tsv"))
	if err != nil {
		return nil, err
	}
	for line := range strings.SplitSeq(string(registry), "\n") {
		if c := strings.Split(line, "|"); len(c) > 4 && !strings.HasPrefix(line, "#") {
			for name := range strings.SplitSeq(c[1]+","+c[4], ",") {
				everyday[spelling.Fold(name)] = true
			}
			if len(c) > 5 { // people in office, by their last name
				for person := range strings.SplitSeq(c[5], ",") {
					person, _, _ = strings.Cut(person, "(")
					everyday[spelling.Fold(person)] = true
				}
			}
		}
	}
	return everyday, nil
}

// readEnglish reads the words of English that are written in lower case.
func readEnglish(path string, everyday map[string]bool) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	zip, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	var plain bytes.Buffer
	if _, err := plain.ReadFrom(zip); err != nil {
		return err
	}
	for line := range strings.SplitSeq(plain.String(), "\n") {
		if word, _, ok := strings.Cut(line, "\t"); ok && strings.ToLower(word) == word {
			everyday[spelling.Fold(word)] = true
		}
	}
	return nil
}
