// Package faults judges readings of small inputs that are known to mislead
// programs of this kind: who only speaks named as the doer, a denial told as a
// fact, the whole as the dead, a town on another continent.
//
// The inputs and most expectations stand outside the project; what they leave
// to a person's judgement is written down in expected.jsonl, by id. A case says what some
// claim must have and what none may have, in paths of a claim's JSON.
package faults

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"orontes"
)

// Case is one input with what is expected of its reading.
type Case struct {
	ID        string          `json:"id"`
	Kind      string          `json:"kind"` // the fault, in words
	Severity  string          `json:"severity"`
	Format    string          `json:"format"` // text, html, md, jsonl, situation, http, csv
	Published string          `json:"published"`
	Input     json.RawMessage `json:"input"`
	Expected  string          `json:"expected"` // in words
	Fields    *Expectation    `json:"expected_fields"`
}

// Code is the fault's code: "A1" of case A1-03.
func (c *Case) Code() string { code, _, _ := strings.Cut(c.ID, "-"); return code }

// Text is the input of a case that is one text.
func (c *Case) Text() string {
	var s string
	if json.Unmarshal(c.Input, &s) != nil {
		return string(c.Input)
	}
	return s
}

// Expectation is what a reading must have and must not have.
type Expectation struct {
	ID            string            `json:"id"`
	Must          []rule            `json:"must"`
	MustNot       []rule            `json:"must_not"`
	Place         *place            `json:"place"`
	EachClaim     string            `json:"each_claim"`
	NoClaims      bool              `json:"no_claims"`
	OrWarning     bool              `json:"or_warning"` // a warning is as good
	Report        map[string]string `json:"report"`
	MustNotReport map[string]string `json:"must_not_report"`
	Text          *patterns         `json:"text"`      // of the cleaned text
	Situation     *patterns         `json:"situation"` // of the report of the situation
}

type place struct {
	Text       string  `json:"text"`
	Country    string  `json:"country"`
	BoxBelowKM float64 `json:"box_below_km"`
}

type patterns struct {
	Must       []string `json:"must"`
	MustNot    []string `json:"must_not"`
	CountBelow *struct {
		Pattern string `json:"pattern"`
		N       int    `json:"n"`
	} `json:"count_below"`
}

//go:embed expected.jsonl
var expected []byte

// Parse reads cases, one JSON object a line, and gives those without
// expectations of their own the project's. A line that cannot be read is an
// error naming it; the others are returned.
func Parse(data []byte) ([]*Case, []error) {
	own := map[string]*Expectation{}
	var errs []error
	for n, line := range lines(expected) {
		var e Expectation
		if err := json.Unmarshal(line, &e); err != nil {
			errs = append(errs, fmt.Errorf("expected.jsonl:%d: %w", n+1, err))
			continue
		}
		own[e.ID] = &e
	}
	var cases []*Case
	for n, line := range lines(data) {
		var c Case
		if err := json.Unmarshal(line, &c); err != nil {
			errs = append(errs, fmt.Errorf("line %d: %w", n+1, err))
			continue
		}
		if c.Fields == nil {
			c.Fields = own[c.ID]
		}
		cases = append(cases, &c)
	}
	return cases, errs
}

func lines(data []byte) [][]byte {
	var all [][]byte
	s := bufio.NewScanner(bytes.NewReader(data))
	s.Buffer(nil, 16<<20)
	for s.Scan() {
		if line := bytes.TrimSpace(s.Bytes()); len(line) > 0 {
			all = append(all, slices.Clone(line))
		}
	}
	return all
}

// Outcome is what a case came to.
type Outcome struct {
	Reading   *orontes.Reading // nil where nothing was read
	Warned    bool
	Situation string
}

// Judge lists what is wrong with the outcome of a case; nothing means right.
func (c *Case) Judge(o Outcome) []string {
	e := c.Fields
	if e == nil {
		return []string{"nothing is written down to judge it by"}
	}
	if e.OrWarning && o.Warned {
		return nil
	}
	var wrong []string
	fail := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	var claims []orontes.Claim
	if o.Reading != nil {
		claims = o.Reading.Claims
	}
	for _, r := range e.Must {
		if !r.holds(claims) {
			fail("must: %s", r)
		}
	}
	for _, r := range e.MustNot {
		if r.broken(claims) {
			fail("must not: %s", r)
		}
	}
	for i := range claims {
		p := &claims[i]
		denied := slices.ContainsFunc(p.Attribution, func(a orontes.Attribution) bool { return a.Stance != orontes.States })
		switch {
		case strings.HasPrefix(e.EachClaim, "negated true") && !p.Negated && !denied && p.Kind != orontes.Statement,
			strings.HasPrefix(e.EachClaim, "hedged") && !denied && p.Modality != orontes.Possible && len(p.Attribution) == 0:
			fail("each claim: %s", e.EachClaim)
		}
	}
	if e.NoClaims && len(claims) > 0 {
		fail("there are claims")
	}
	if e.Place != nil && o.Reading != nil {
		for i := range o.Reading.Places {
			if t := &o.Reading.Places[i]; t.Text == e.Place.Text && e.Place.wrong(t) {
				fail("%s lies in %s", t.Text, t.Country)
			}
		}
		for i := range claims {
			for _, t := range []*orontes.Toponym{claims[i].Place, claims[i].Origin, claims[i].Destination} {
				if t != nil && t.Text == e.Place.Text && e.Place.wrong(t) {
					fail("a claim at %s lies in %s", t.Text, t.Country)
				}
			}
		}
	}
	if o.Reading != nil {
		report := map[string]string{"published": o.Reading.Report.Published.String(), "source": o.Reading.Report.Source, "author": o.Reading.Report.Author}
		for key, want := range e.Report {
			if report[key] != want {
				fail("report.%s is %q", key, report[key])
			}
		}
		for key, bad := range e.MustNotReport {
			if report[key] == bad {
				fail("report.%s is %q", key, bad)
			}
		}
		e.Text.judge(o.Reading.Report.Text, fail)
	}
	e.Situation.judge(o.Situation, fail)
	slices.Sort(wrong)
	return slices.Compact(wrong)
}

func (p *place) wrong(t *orontes.Toponym) bool {
	if !t.Resolved {
		return false
	}
	if p.BoxBelowKM > 0 && t.Area != nil {
		width := t.Area.East - t.Area.West
		if width < 0 {
			width += 360
		}
		if km := width * 111; km > p.BoxBelowKM || km < 1 {
			return true
		}
	}
	return t.Country != p.Country
}

func (p *patterns) judge(text string, fail func(string, ...any)) {
	if p == nil {
		return
	}
	for _, pattern := range p.Must {
		if !regexp.MustCompile(pattern).MatchString(text) {
			fail("does not say %s", pattern)
		}
	}
	for _, pattern := range p.MustNot {
		if regexp.MustCompile(pattern).MatchString(text) {
			fail("says %s", pattern)
		}
	}
	if c := p.CountBelow; c != nil && len(regexp.MustCompile(c.Pattern).FindAllString(text, -1)) >= c.N {
		fail("says %s %d times or more", c.Pattern, c.N)
	}
}
