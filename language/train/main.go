// Command train makes the model of package language from treebanks.
package main

import (
	"flag"
	"log"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"

	"orontes/language"
	"orontes/language/internal/model"
	"orontes/language/internal/tag"
	"orontes/language/internal/tree"
	"orontes/language/internal/word"
)

func parallel(n int, f func(int)) {
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range n {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			f(i)
			<-slots
		}()
	}
	wg.Wait()
}

func words(s *language.Sentence) []word.Word {
	out := make([]word.Word, len(s.Tokens))
	for i := range s.Tokens {
		out[i] = word.Of(s.Tokens[i].Form)
	}
	return out
}

func main() {
	ud := flag.String("ud", "../shared/gold/ud", "")
	epochs := flag.Int("epochs", 10, "")
	members := flag.Int("members", 2, "")
	out := flag.String("out", "language/model/english.bin", "")
	tm := flag.Int("tm", 2, "")
	st := flag.Float64("st", 8, "")
	ls := flag.Float64("ls", 4, "")
	ts8 := flag.Float64("ts", 4, "")
	flag.Parse()
	log.SetFlags(log.Ltime)
	train, err := treebanks(*ud, "train")
	if err != nil {
		log.Fatal(err)
	}
	dev, err := treebanks(*ud, "dev")
	if err != nil {
		log.Fatal(err)
	}
	all := joined(train)
	m := &model.Model{}
	inv := take(all, m)
	log.Println(len(all), "sentences", len(m.Tags), "tags", len(m.Labels), "labels")
	sample := make([]tag.Sentence, len(all))
	for i := range all {
		sample[i].Words = words(&all[i])
		for j := range all[i].Tokens {
			sample[i].Gold = append(sample[i].Gold, inv.tag(&all[i].Tokens[j]))
		}
	}
	plan := tag.Plan{Bits: 19, Classes: len(m.Tags), Epochs: 8, Members: *tm, Steps: *ts8}
	m.Tagger = tag.Train(sample, plan, 5, parallel)
	log.Println("tagger")
	var ts tag.Scratch
	for _, name := range sortedKeys(dev) {
		var n, u, x int
		for _, s := range dev[name] {
			tags := make([]uint8, len(s.Tokens))
			m.Tagger.Tag(words(&s), tags, &ts)
			for i := range tags {
				n++
				if m.Tags[tags[i]].UPOS == s.Tokens[i].UPOS {
					u++
				}
				if m.Tags[tags[i]].XPOS == s.Tokens[i].XPOS {
					x++
				}
			}
		}
		log.Printf("%s UPOS %.2f XPOS %.2f", name, 100*float64(u)/float64(n), 100*float64(x)/float64(n))
	}
	// jackknifed tags
	trees := make([]tree.Sentence, len(all))
	for i := range all {
		trees[i].Input.Fill(sample[i].Words, sample[i].Draft, m.TagPos)
		for j := range all[i].Tokens {
			h := all[i].Tokens[j].Head
			if h < 0 {
				h = len(all[i].Tokens)
			}
			trees[i].Heads = append(trees[i].Heads, int16(h))
			trees[i].Labels = append(trees[i].Labels, inv.labels[all[i].Tokens[j].Rel])
		}
	}
	m.Greedy = tree.TrainGreedy(trees, tree.Plan{Labels: len(m.Labels), Epochs: *epochs, Members: *members, Steps: *st, LabelSteps: *ls}, parallel)
	log.Println("parser")
	var ps tree.Scratch
	for _, name := range sortedKeys(dev) {
		var n, u, l, ls int
		var in tree.Input
		total := time.Duration(0)
		for _, s := range dev[name] {
			t0 := time.Now()
			tags := make([]uint8, len(s.Tokens))
			w := words(&s)
			m.Tagger.Tag(w, tags, &ts)
			in.Fill(w, tags, m.TagPos)
			heads, labels := m.Greedy.Greedy(&in, &ps)
			total += time.Since(t0)
			for i := range tags {
				n++
				h := int(heads[i])
				if h == len(tags) {
					h = -1
				}
				if h == s.Tokens[i].Head {
					u++
					if m.Labels[labels[i]] == s.Tokens[i].Rel {
						ls++
					}
					if core(m.Labels[labels[i]]) == core(s.Tokens[i].Rel) {
						l++
					}
				}
			}
		}
		log.Printf("%s UAS %.2f LAS %.2f LASsub %.2f %.0f tok/s", name, 100*float64(u)/float64(n), 100*float64(l)/float64(n), 100*float64(ls)/float64(n), float64(n)/total.Seconds())
	}
	b := m.AppendBinary(nil)
	log.Println(len(m.Tagger.AppendBinary(nil)), len(m.Greedy.AppendBinary(nil)))
	log.Println("model", len(b))
	if err := os.WriteFile(*out, b, 0o644); err != nil {
		log.Fatal(err)
	}
}

func core(rel string) string { r, _, _ := strings.Cut(rel, ":"); return r }
