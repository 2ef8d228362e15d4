// Command wordbook makes language/train/data/words.tsv.gz from the database
// files of WordNet 3.0, which Debian packs as wordnet-base, and from the
// project's own list of closed classes.
//
//	go run ./language/train/wordbook -wordnet /usr/share/wordnet
//
// Each line is a word, a tab and the Penn tags it may have, the commonest
// first. A tag in lower case is seldom the word's; "NNP-p", "NNP-l" and "NNP-g"
// are names of persons, places and groups. WordNet's licence stands above them.
// The same files give the same list.
package main

import (
	"compress/gzip"
	"flag"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	folder := flag.String("wordnet", "/usr/share/wordnet", "folder of WordNet's database files")
	out := flag.String("out", "language/train/data/words.tsv.gz", "file to write")
	flag.Parse()
	if err := run(*folder, *out); err != nil {
		log.Fatal(err)
	}
}

func run(folder, out string) error {
	net, err := readWordNet(folder)
	if err != nil {
		return err
	}
	words := entries{}
	words.addWordNet(net)
	words.addClosed(closedText)
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewWriterLevel(f, gzip.BestCompression)
	if err != nil {
		return err
	}
	if err := words.write(z, net.licence); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	log.Printf("%s: %d words", out, len(words))
	return f.Close()
}
