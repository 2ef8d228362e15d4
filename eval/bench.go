package eval

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"orontes"
	"orontes/gazetteer"
	"orontes/intake"
	"orontes/reader"
)

// Bench is what scorers work with: a reader and the folder of the gold.
type Bench struct {
	Gold   string // ../shared/gold
	reader *reader.Reader
	places *gazetteer.Gazetteer
}

// NewBench opens the reader.
func NewBench(gold string) (*Bench, error) {
	places, err := gazetteer.Open()
	if err != nil {
		return nil, err
	}
	r, err := reader.NewWith(places)
	if err != nil {
		return nil, err
	}
	return &Bench{Gold: gold, reader: r, places: places}, nil
}

func (b *Bench) path(name string) string { return filepath.Join(b.Gold, filepath.FromSlash(name)) }

// read reads all reports, on every core; readings stand in the order of the
// reports.
func (b *Bench) read(reports []*orontes.Report) []*orontes.Reading {
	readings := make([]*orontes.Reading, len(reports))
	var next atomic.Int64
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			desk := b.reader.Desk()
			for {
				i := int(next.Add(1)) - 1
				if i >= len(reports) {
					return
				}
				readings[i] = desk.Read(reports[i])
			}
		})
	}
	wait.Wait()
	return readings
}

// received makes a report of a text as a JSON stream would bring it: intake
// tells the language and looks for the publication date in the text.
func received(id, title, text string) (*orontes.Report, error) {
	raw, err := json.Marshal(struct {
		ID    string `json:"id"`
		Text  string `json:"text"`
		Title string `json:"title,omitempty"`
	}{id, text, title})
	if err != nil {
		return nil, err
	}
	report, _, err := intake.Read(id+".json", raw, intake.Options{})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", id, err)
	}
	return report, nil
}

// verbatim makes a report whose text is kept to the byte, for gold with
// offsets. The day of publication is not known.
func verbatim(id, text string) *orontes.Report {
	return &orontes.Report{ID: id, Text: text, Language: "en", PublishedBasis: orontes.PublishedUnknown}
}

// sentenceAt cuts the stretch of text around a span: back and forth to the
// nearest full stop followed by a space, or line break. It is only for showing.
func sentenceAt(text string, span orontes.Span) string {
	start, end := 0, len(text)
	if i := strings.LastIndex(text[:span.Start], ". "); i >= 0 {
		start = i + 2
	}
	if i := strings.Index(text[span.End:], ". "); i >= 0 {
		end = span.End + i + 1
	}
	return oneLine(text[start:end])
}

// mainClaim returns the lead claim, nil for a reading without claims.
func mainClaim(r *orontes.Reading) *orontes.Claim {
	for i := range r.Claims {
		if r.Claims[i].Main {
			return &r.Claims[i]
		}
	}
	return nil
}
