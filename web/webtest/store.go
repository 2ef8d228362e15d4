// Package webtest is a small store for looking at the page and for testing it:
// a handful of made-up reports on the weeks around 6 December 2024 in Syria,
// with claims and entries written by hand. Nothing in it is a source.
package webtest

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"orontes"
	"orontes/web"
)

// Store keeps everything in memory and never changes.
type Store struct {
	reports []orontes.Report
	claims  []orontes.Claim
}

// Sample is the store with the made-up reports. It panics where a claim does
// not quote its report, which only an edit of this package can bring about.
func Sample() *Store {
	return &Store{reports: reports(), claims: claims()}
}

// About implements web.Store.
func (s *Store) About(context.Context) (web.About, error) {
	about := web.About{Reports: len(s.reports), Claims: len(s.claims), Sample: true}
	for i := range s.reports {
		day := s.reports[i].Published
		if about.First.IsZero() || day.Before(about.First) {
			about.First = day
		}
		if day.After(about.Last) {
			about.Last = day
		}
	}
	return about, nil
}

// Claims implements web.Store.
func (s *Store) Claims(_ context.Context, f web.Filter) ([]web.Entry, error) {
	var out []web.Entry
	for _, c := range s.claims {
		report := s.report(c.Report)
		if !known(report, f.AsOf) || len(f.Kinds) > 0 && !slices.Contains(f.Kinds, c.Kind) ||
			f.Report != "" && f.Report != c.Report || !says(c, f.Query) {
			continue
		}
		out = append(out, web.Entry{Claim: c, Report: *report})
	}
	slices.SortStableFunc(out, func(a, b web.Entry) int {
		return cmp.Or(b.Report.Published.Compare(a.Report.Published), cmp.Compare(a.Claim.ID, b.Claim.ID))
	})
	if f.Limit > 0 && len(out) > f.Limit {
		out = out[:f.Limit]
	}
	return out, nil
}

// Report implements web.Store.
func (s *Store) Report(_ context.Context, id string) (*orontes.Report, error) {
	if r := s.report(id); r != nil {
		return r, nil
	}
	return nil, web.ErrNotFound
}

func (s *Store) report(id string) *orontes.Report {
	i := slices.IndexFunc(s.reports, func(r orontes.Report) bool { return r.ID == id })
	if i < 0 {
		return nil
	}
	r := s.reports[i]
	return &r
}

// known reports whether a report was out by then.
func known(r *orontes.Report, asOf time.Time) bool {
	return asOf.IsZero() || !r.Published.Time().After(asOf)
}

// says reports whether the words stand in the claim.
func says(c orontes.Claim, query string) bool {
	text := c.Quote
	if c.Place != nil {
		text += " " + c.Place.Name
	}
	for _, a := range slices.Concat(c.Actors, c.Targets) {
		text += " " + a.Name
	}
	return strings.Contains(strings.ToLower(text), strings.ToLower(query))
}
