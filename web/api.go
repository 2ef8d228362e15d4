package web

import (
	"net/http"
	"time"

	"orontes"
)

// api answers the questions of the page out of a store.
type api struct{ store Store }

// asOf is how an answer names the moment it was asked for; nil where the
// question named none.
func asOf(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func (a api) situation(r *http.Request) (any, error) {
	if err := only(r.URL.Query(), "as_of"); err != nil {
		return nil, err
	}
	at, err := parseAsOf(r.URL.Query().Get("as_of"))
	if err != nil {
		return nil, err
	}
	return a.store.Situation(r.Context(), at)
}

// claimList is the answer to /api/claims. Each report stands there once,
// however many claims it has.
type claimList struct {
	AsOf      *time.Time                `json:"as_of"`
	Count     int                       `json:"count"`
	Truncated bool                      `json:"truncated"` // there are more than the limit let through
	Claims    []orontes.Claim           `json:"claims"`
	Reports   map[string]orontes.Report `json:"reports"`
}

func (a api) claims(r *http.Request) (any, error) {
	f, entries, more, err := a.find(r)
	if err != nil {
		return nil, err
	}
	list := claimList{
		AsOf: asOf(f.AsOf), Count: len(entries), Truncated: more,
		Claims: make([]orontes.Claim, 0, len(entries)), Reports: map[string]orontes.Report{},
	}
	for _, e := range entries {
		e.Report.Text = "" // whatever the store did: texts are asked for one at a time
		list.Claims = append(list.Claims, e.Claim)
		list.Reports[e.Claim.Report] = e.Report
	}
	return list, nil
}

// find reads the filter out of the request and asks the store for one claim
// more than the limit, to learn whether there are more.
func (a api) find(r *http.Request) (f Filter, entries []Entry, more bool, err error) {
	f, err = parseFilter(r.URL.Query())
	if err != nil {
		return f, nil, false, err
	}
	limit := f.Limit
	f.Limit++
	entries, err = a.store.Claims(r.Context(), f)
	if err != nil {
		return f, nil, false, err
	}
	if len(entries) > limit {
		return f, entries[:limit], true, nil
	}
	return f, entries, false, nil
}

func (a api) report(r *http.Request) (any, error) {
	if q, ok := a.store.(quotesOnly); ok {
		return q.excerpted(r.Context(), r.PathValue("id"))
	}
	return a.store.Report(r.Context(), r.PathValue("id"))
}

func (a api) about(r *http.Request) (any, error) { return a.store.About(r.Context()) }
