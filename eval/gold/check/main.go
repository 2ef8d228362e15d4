// Command check reads gold files and names what is wrong in them:
//
//	go run ./eval/gold/check eval/gold/dev/*.gold
//
//	go run ./eval/gold/check -text TEXTS FILE…   (files of texts that stand elsewhere)
//	go run ./eval/gold/check -text TEXTS -offsets OUT FILE…
//
// The second form takes the text of NAME.gold from TEXTS/NAME.txt; the third
// also writes the file to OUT with every stretch as an offset and no word of the text.
//
// It prints FILE:LINE: REASON for each mistake and ends with the numbers of
// reports, sentences and claims. It exits 1 where there were mistakes.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"orontes/eval/gold"
)

func main() {
	texts := flag.String("text", "", "folder of the texts that stand elsewhere")
	offsets := flag.String("offsets", "", "folder to write the files to, with offsets for words")
	flag.Parse()
	problems, reports, lines, claims, optional, forbidden := 0, 0, 0, 0, 0, 0
	for _, name := range flag.Args() {
		data, err := os.ReadFile(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, "check:", err)
			problems++
			continue
		}
		f, wrong := gold.Parse(name, data)
		if f.Elsewhere != "" && *texts != "" {
			text, err := os.ReadFile(filepath.Join(*texts, f.ID+".txt"))
			if err != nil {
				fmt.Fprintln(os.Stderr, "check:", err)
				problems++
				continue
			}
			wrong = append(wrong, f.Bind(string(text))...)
			if *offsets != "" && len(wrong) == 0 {
				if err := os.WriteFile(filepath.Join(*offsets, filepath.Base(name)), []byte(gold.Format(f, true)), 0o644); err != nil {
					fmt.Fprintln(os.Stderr, "check:", err)
					problems++
				}
			}
		}
		for _, p := range wrong {
			fmt.Println(p.Error())
		}
		problems += len(wrong)
		reports++
		lines += gold.Sentences(f.Text)
		for _, c := range f.Claims {
			switch {
			case c.Demanded():
				claims++
			case c.Mark == gold.Optional:
				optional++
			default:
				forbidden++
			}
		}
	}
	fmt.Printf("%d reports, about %d sentences, %d claims, %d optional, %d forbidden; %s\n", reports, lines, claims, optional, forbidden,
		strings.TrimSpace(fmt.Sprintf("%d problems", problems)))
	if problems > 0 {
		os.Exit(1)
	}
}
