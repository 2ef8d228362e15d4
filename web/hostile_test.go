package web_test

import (
	"context"
	"errors"
	"time"

	"orontes"
	"orontes/web"
	"orontes/web/webtest"
)

// hostileStore is the sample and one more report, which tries to be markup.
type hostileStore struct {
	*webtest.Store
	report orontes.Report
	claim  orontes.Claim
}

const hostileText = `<img src=x onerror="document.title='gone'"><script>alert(1)</script> was captured, it says.`

func newHostileStore() *hostileStore {
	return &hostileStore{
		Store: webtest.Sample(),
		report: orontes.Report{
			ID: "<hostile>", Source: "<b>Desk X</b>", Title: `"><script>alert(2)</script>`, Text: hostileText,
			Published: orontes.Date{Year: 2024, Month: 12, Day: 16}, URL: "javascript:alert(3)",
		},
		claim: orontes.Claim{
			ID: "hostile", Report: "<hostile>", Kind: orontes.Control, Type: "captured", Quote: hostileText,
			Span: orontes.Span{End: len(hostileText)}, Modality: orontes.Asserted,
			Actors: []orontes.Actor{{Name: `<img src=x onerror="alert(4)">`}},
		},
	}
}

func (s *hostileStore) Claims(ctx context.Context, f web.Filter) ([]web.Entry, error) {
	entries, err := s.Store.Claims(ctx, f)
	if f.AsOf.IsZero() || f.AsOf.After(s.report.Published.Time()) {
		entries = append(entries, web.Entry{Claim: s.claim, Report: s.report})
	}
	return entries, err
}

func (s *hostileStore) Report(ctx context.Context, id string) (*orontes.Report, error) {
	if id == s.report.ID {
		return &s.report, nil
	}
	return s.Store.Report(ctx, id)
}

// bareStore keeps one report, of which nothing is claimed.
type bareStore struct{ brokenStore }

func (bareStore) Claims(context.Context, web.Filter) ([]web.Entry, error) { return nil, nil }
func (bareStore) Report(context.Context, string) (*orontes.Report, error) {
	return &orontes.Report{ID: "r", Source: "Desk B", Text: "Nothing to see here."}, nil
}

// brokenStore fails at everything.
type brokenStore struct{}

var errBroken = errors.New("open /secret/ledger.db: permission denied")

func (brokenStore) About(context.Context) (web.About, error) { return web.About{}, errBroken }
func (brokenStore) Situation(context.Context, time.Time) (*orontes.Situation, error) {
	return nil, errBroken
}
func (brokenStore) Claims(context.Context, web.Filter) ([]web.Entry, error) { return nil, errBroken }
func (brokenStore) Report(context.Context, string) (*orontes.Report, error) { return nil, errBroken }
