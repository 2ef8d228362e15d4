package main

import (
	"bytes"
	"compress/gzip"
	_ "embed" // the words
	"io"
	"log"

	"orontes/language/internal/tag"
)

// wordList is what language/train/wordbook made of WordNet.
//
//go:embed data/words.tsv.gz
var wordList []byte

// wordbook reads the words built into this program.
func wordbook() *tag.Wordbook {
	r, err := gzip.NewReader(bytes.NewReader(wordList))
	if err != nil {
		log.Panicf("words.tsv.gz: %v", err)
	}
	text, err := io.ReadAll(r)
	if err != nil {
		log.Panicf("words.tsv.gz: %v", err)
	}
	return tag.ReadWordbook(string(text))
}
