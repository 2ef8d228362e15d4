// Package web serves the picture of a conflict to a browser: a JSON interface
// and one page with a map, the claims beside it and the sentence behind each.
//
// It promises that
//
//   - nothing is fetched from anywhere else: page, map and letters come out of
//     the binary, and the security policy forbids the browser any other host;
//   - it only reads: there is no address that changes anything;
//   - text that came from reports is never treated as markup.
//
// The page is built by npm in page/ and embedded. Without that build the JSON
// interface works all the same and the page says what to run.
package web

import (
	"context"
	"errors"
	"time"

	"orontes"
)

// ErrNotFound is what a Store answers for a report it does not keep.
var ErrNotFound = errors.New("not found")

// Store is what the page needs to know.
type Store interface {
	// About is the extent of all that is kept.
	About(ctx context.Context) (About, error)
	// Situation is the fused picture as it was known at asOf; the zero time
	// means everything.
	Situation(ctx context.Context, asOf time.Time) (*orontes.Situation, error)
	// Claims lists the claims that pass the filter, those of the newest
	// reports first.
	Claims(ctx context.Context, f Filter) ([]Entry, error)
	// Report gives one report with its text, or ErrNotFound.
	Report(ctx context.Context, id string) (*orontes.Report, error)
}

// Filter narrows a list of claims. Its zero value lets everything through.
type Filter struct {
	AsOf   time.Time      // only what was known by then; zero: everything
	Kinds  []orontes.Kind // only these kinds; empty: all
	Query  string         // words that quote, actors or places contain
	Report string         // only claims of this report
	Limit  int            // at most so many; 0: all
}

// Entry is a claim with the report it stands in; the report's text is left out.
type Entry struct {
	Claim  orontes.Claim
	Report orontes.Report
}

// About is what a page needs to know before it asks for anything else.
type About struct {
	First   orontes.Date `json:"first"` // publication day of the oldest report
	Last    orontes.Date `json:"last"`  // and of the newest
	Reports int          `json:"reports"`
	Claims  int          `json:"claims"`
	// MinScore is the score below which a claim is doubtful.
	MinScore float64 `json:"min_score"`
	// Sample marks reports of the shipped sample, which was written for demonstration.
	Sample bool `json:"sample"`
}
