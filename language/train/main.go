// Command train makes the model of package language from treebanks and from
// text in which names are marked, and measures it.
//
//	go run ./language/train -ud ../shared/gold/ud -ner ../shared/gold/ner -out language/model
//	go run ./language/train -eval -ud ../shared/gold/ud
//
// The folder of treebanks holds CoNLL-U files, plain or packed by xz; those
// with "train" in their names are learnt from, those with "dev" measured with.
// The same files give the same model, whatever the number of processors.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"orontes/language/internal/model"
)

func main() {
	log.SetFlags(log.Ltime)
	ud := flag.String("ud", "../shared/gold/ud", "folder of treebanks")
	ner := flag.String("ner", "../shared/gold/ner", "folder of texts with marked names")
	out := flag.String("out", "language/model", "folder to write the model to")
	eval := flag.Bool("eval", false, "measure a model on the dev treebanks instead")
	file := flag.String("model", "", "with -eval: the model to measure, where it is not the embedded one")
	all := flag.Bool("all", false, "with -eval: print every relation")
	flag.Parse()
	if err := run(*ud, *ner, *out, *file, *eval, *all); err != nil {
		log.Fatal(err)
	}
}

func run(ud, ner, out, file string, eval, all bool) error {
	if eval {
		return evaluate(ud, ner, file, all)
	}
	m, err := build(ud, ner)
	if err != nil {
		return err
	}
	b := m.AppendBinary(nil)
	file = filepath.Join(out, "english.bin")
	if err := os.WriteFile(file, b, 0o644); err != nil {
		return err
	}
	log.Printf("%s: %.1f MB", file, float64(len(b))/1e6)
	return nil
}

// build trains every part.
func build(ud, ner string) (*model.Model, error) {
	banks, err := treebanks(ud, "train")
	if err != nil {
		return nil, err
	}
	sents := joined(banks)
	m := &model.Model{}
	inv := take(sents, m)
	m.Finish()
	log.Printf("%d sentences, %d tags, %d relations", len(sents), len(m.Tags), len(m.Labels))
	if len(m.Labels) > 250 || len(m.Tags) > 250 {
		return nil, fmt.Errorf("%s: more than 250 tags or relations", ud)
	}
	trainSyntax(sents, inv, m)
	trainBreaks(banks, m)
	log.Print("ends of sentences")
	trainMorphology(sents, inv, m)
	log.Print("lemmas and features")
	if err := trainNames(ner, m); err != nil {
		return nil, err
	}
	log.Print("names")
	return m, nil
}

// parallel calls f(0) to f(n-1) on all processors.
func parallel(n int, f func(int)) {
	var group sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range n {
		slots <- struct{}{}
		group.Go(func() {
			f(i)
			<-slots
		})
	}
	group.Wait()
}
