package eval

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"time"

	"orontes"
	"orontes/eval/faults"
	"orontes/fusion"
	"orontes/gazetteer"
	"orontes/intake"
	"orontes/publish"
	"orontes/web"
)

// ScoreFaults scores the fault cases, kind by kind.
func ScoreFaults(b *Bench) (*Score, error) {
	results, err := b.Faults()
	if err != nil {
		return nil, err
	}
	s := &Score{
		Set: "faults", Title: "Fault cases: what must never be said",
		About: "Small inputs that are known to mislead programs of this kind, by kind of fault; more of each kind are kept aside.",
		Rules: []string{
			"A case is right when the reading has everything its expectation asks for and nothing that it forbids. Cases whose expectation is in words only are judged by what eval/faults/expected.jsonl makes of them.",
			"An accusation may be told as an accusation with its speaker, or as a statement with the accuser as its actor. Where either a warning or a right reading is asked for, a warning will do.",
			"Cases of the situation are judged by the words of its report, those of the interface by its answer.",
		},
	}
	s.aim("fault cases right", .85)
	table := Table{Title: "By kind", Head: []string{"kind", "severity", "cases", "right", "what goes wrong"}}
	type row struct {
		severity, what string
		n, right       int
	}
	rows := map[string]*row{}
	var codes []string
	for _, r := range results {
		s.Documents++
		right := len(r.Wrong) == 0
		s.count("fault cases right", right)
		s.count("of the severity "+r.Case.Severity, right)
		code := r.Case.Code()
		if rows[code] == nil {
			rows[code] = &row{severity: r.Case.Severity, what: r.Case.Kind}
			codes = append(codes, code)
		}
		rows[code].n++
		if right {
			rows[code].right++
			continue
		}
		e := Error{Measure: "fault cases right", Class: code, ID: r.Case.ID, Gold: r.Case.Expected, Got: strings.Join(r.Wrong, "; "), Sentence: oneLine(r.Case.Text())}
		if r.Outcome.Reading != nil {
			e.Claims = tellAll(r.Outcome.Reading.Claims)
		}
		s.Errors = append(s.Errors, e)
	}
	slices.Sort(codes)
	for _, code := range codes {
		r := rows[code]
		table.Rows = append(table.Rows, []string{code, r.severity, itoa(r.n), percent(r.right, r.n), r.what})
	}
	s.Tables = append(s.Tables, table)
	return s, nil
}

// Fault is a fault case with what came out.
type Fault struct {
	Case    *faults.Case
	Outcome faults.Outcome
	Wrong   []string // nothing: right
}

// Faults runs all fault cases.
func (b *Bench) Faults() ([]Fault, error) {
	data, err := open(b.path("faults/cases.jsonl"))
	if err != nil {
		return nil, err
	}
	cases, errs := faults.Parse(data)
	for _, err := range errs {
		b.warn(err)
	}
	var all []Fault
	for _, c := range cases {
		o, err := fault(b, c)
		f := Fault{Case: c, Outcome: o}
		if err != nil {
			f.Wrong = []string{err.Error()}
		} else {
			f.Wrong = c.Judge(o)
		}
		all = append(all, f)
	}
	return all, nil
}

// fault runs one case as its format asks.
func fault(b *Bench, c *faults.Case) (faults.Outcome, error) {
	switch c.Format {
	case "text", "md", "html", "jsonl":
		return faultReading(b, c)
	case "situation":
		return faultSituation(b, c)
	case "http":
		return faultAnswer(c)
	case "csv":
		return faultImport(b, c)
	}
	return faults.Outcome{}, fmt.Errorf("no format %q is known", c.Format)
}

func faultReading(b *Bench, c *faults.Case) (faults.Outcome, error) {
	options := intake.Options{JSONL: c.Format == "jsonl"}
	if c.Published != "" {
		day, err := orontes.ParseDate(c.Published)
		if err != nil {
			return faults.Outcome{}, err
		}
		options.Published = day
	}
	for item := range intake.Reports(context.Background(), []string{"-"}, strings.NewReader(c.Text()), options) {
		switch {
		case errors.Is(item.Err, intake.ErrNoText):
			return faults.Outcome{Warned: true, Reading: &orontes.Reading{Report: &orontes.Report{}}}, nil
		case item.Err != nil:
			return faults.Outcome{}, item.Err
		}
		return faults.Outcome{Reading: b.reader.Desk().Read(item.Report), Warned: item.Warning != nil}, nil
	}
	return faults.Outcome{}, errors.New("nothing was read")
}

// faultSituation keeps several reports and writes the situation they make.
func faultSituation(b *Bench, c *faults.Case) (faults.Outcome, error) {
	var documents []stream
	if err := json.Unmarshal(c.Input, &documents); err != nil {
		return faults.Outcome{}, err
	}
	reports, err := received(documents)
	if err != nil {
		return faults.Outcome{}, err
	}
	arrival := time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)
	var records []fusion.Record
	for _, reading := range b.read(reports) {
		reading.Report.Received = arrival
		for _, claim := range reading.Claims {
			records = append(records, fusion.Record{Claim: claim, Report: *reading.Report})
		}
	}
	var text bytes.Buffer
	if err := publish.Text(&text, fusion.Situation(records, time.Time{}), 400, false); err != nil {
		return faults.Outcome{}, err
	}
	return faults.Outcome{Situation: text.String()}, nil
}

// emptyStore has nothing in it.
type emptyStore struct{}

func (emptyStore) Situation(context.Context, time.Time) (*orontes.Situation, error) {
	return &orontes.Situation{}, nil
}
func (emptyStore) About(context.Context) (web.About, error)                { return web.About{}, nil }
func (emptyStore) Claims(context.Context, web.Filter) ([]web.Entry, error) { return nil, nil }
func (emptyStore) Report(context.Context, string) (*orontes.Report, error) {
	return nil, web.ErrNotFound
}

// faultAnswer asks the interface what must be refused.
func faultAnswer(c *faults.Case) (faults.Outcome, error) {
	method, address, _ := strings.Cut(c.Text(), " ")
	answer := httptest.NewRecorder()
	web.Handler(emptyStore{}).ServeHTTP(answer, httptest.NewRequest(method, address, nil))
	if answer.Code != http.StatusBadRequest {
		return faults.Outcome{}, fmt.Errorf("answered with %d", answer.Code)
	}
	return faults.Outcome{Warned: true}, nil
}

// faultImport imports places that must be doubted.
func faultImport(b *Bench, c *faults.Case) (faults.Outcome, error) {
	_, file, found := strings.Cut(c.Text(), ": ")
	if !found {
		file = c.Text()
	}
	_, bad, err := b.places.Import(strings.NewReader(file), gazetteer.ImportOptions{Name: "fault", Format: gazetteer.FormatCSV})
	if err == nil && len(bad) == 0 {
		return faults.Outcome{}, errors.New("imported without a word")
	}
	return faults.Outcome{Warned: true}, nil
}
