package eval

import (
	"bytes"
	"context"
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
	Sample string // folder of the shipped dispatches
	// Warn is told of gold that cannot be used; the rest is scored. Nil: nobody.
	Warn   func(error)
	reader *reader.Reader

	articles  map[string]fakesRecord   // of FA-KES, by id; read when first asked for
	documents map[string][]GeoDocument // of the corpora of places
	places    *gazetteer.Gazetteer
}

// NewBench opens the reader.
func NewBench(gold string) (*Bench, error) {
	places, err := gazetteer.Open()
	if err != nil {
		return nil, err
	}
	r, err := reader.NewWith(reader.Options{Places: places})
	if err != nil {
		return nil, err
	}
	return &Bench{Gold: gold, Sample: "sample", reader: r, places: places}, nil
}

func (b *Bench) warn(err error) {
	if b.Warn != nil {
		b.Warn(err)
	}
}

// Reader is the reader that is scored.
func (b *Bench) Reader() *reader.Reader { return b.reader }

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

// stream is one document as a JSON stream brings it.
type stream struct {
	ID    string `json:"id"`
	Text  string `json:"text"`
	Title string `json:"title,omitempty"`

	Published string `json:"published,omitempty"`
	Source    string `json:"source,omitempty"`
}

// received makes reports of texts as a JSON stream would bring them: intake
// tells the language and looks for the publication date in the text.
func received(documents []stream) ([]*orontes.Report, error) {
	if len(documents) == 0 {
		return nil, nil
	}
	var lines bytes.Buffer
	enc := json.NewEncoder(&lines)
	for _, d := range documents {
		if err := enc.Encode(d); err != nil {
			return nil, err
		}
	}
	var reports []*orontes.Report
	for item := range intake.Reports(context.Background(), []string{"-"}, &lines, intake.Options{JSONL: true}) {
		if item.Err != nil {
			return nil, item.Err
		}
		reports = append(reports, item.Report)
	}
	if len(reports) != len(documents) {
		return nil, fmt.Errorf("intake made %d reports of %d documents", len(reports), len(documents))
	}
	return reports, nil
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
