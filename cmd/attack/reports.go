//go:build unix

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"

	"orontes/intake"
)

// texts are those of the sample's reports, in order.
func (a *attack) texts() []string {
	var list []string
	for item := range intake.Reports(context.Background(), []string{a.sample}, nil, intake.Options{}) {
		if item.Err == nil {
			list = append(list, item.Report.Text)
		}
	}
	return list
}

// stream writes a stream of n documents, each unlike the others, to a file.
func (a *attack) stream(path string, n int) error {
	texts := a.texts()
	if len(texts) == 0 {
		return fmt.Errorf("%s: no reports", a.sample)
	}
	var failed error
	err := writeFile(path, func(w *bufio.Writer) {
		enc := json.NewEncoder(w)
		for i := range n {
			doc := map[string]string{
				"id": fmt.Sprintf("r-%06d", i), "source": fmt.Sprintf("Desk %d", i%17), "published": fmt.Sprintf("2024-12-%02d", 1+i%28),
				"text": fmt.Sprintf("%s\n\n(%d)", texts[i%len(texts)], i),
			}
			if err := enc.Encode(doc); err != nil {
				failed = err
			}
		}
	})
	if err != nil {
		return err
	}
	return failed
}
