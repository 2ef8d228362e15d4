// Package ledger keeps reports and the claims read out of them.
//
// It is an interface and the rules every store of it obeys; the stores are in
// ledger/sqlite and ledger/memory, and ledger/conformance is the one test
// suite that all of them pass. A ledger promises:
//
//   - a report is kept whole, with its places and claims, or not at all;
//   - a report that is already kept is never changed: keeping it again adds
//     nothing and is no error;
//   - what comes back is ordered by (publication day, report id, sentence,
//     span, claim id), on every store and in every run;
//   - removing a report removes exactly what rested on it.
//
// A ledger takes no view on what is true. That is fusion's work.
package ledger

import (
	"context"
	"errors"
	"time"

	"orontes"
)

// ErrNotFound is returned when a report or claim with the asked id is not kept.
var ErrNotFound = errors.New("not in the ledger")

// ErrNoReport is returned for a reading without a report or a report without
// an id: there would be nothing to find its claims by.
var ErrNoReport = errors.New("reading has no report id")

// Kept is a claim with the report it was read from. Report carries no Text;
// ask Ledger.Report for that.
type Kept struct {
	Claim  orontes.Claim
	Report orontes.Report
}

// Query narrows what is asked for. The zero Query asks for everything.
//
// AsOf and Since are on the ledger's own clock, the time a report was received
// here. Until and From are on the other clock, the day a report was published;
// a report without a publication day counts by the UTC day it was received.
type Query struct {
	AsOf   time.Time      // only reports received at this time or before; zero: no limit
	Since  time.Time      // only reports received after this time; zero: no limit
	From   orontes.Date   // only reports known on this day or later; zero: no limit
	Until  orontes.Date   // only reports known on this day or before; zero: no limit
	Kinds  []orontes.Kind // only claims of these kinds; empty: all. Reports: those with such a claim
	Report string         // only this report; "": all
	Place  string         // only claims whose place has this Key; "": all
	Limit  int            // at most this many results, the first in order; 0: no limit
}

// Ledger keeps reports and claims. It may be used from many goroutines.
type Ledger interface {
	// Keep stores a report, its places and its claims in one transaction.
	// added is false, and nothing changes, when a report of that id is kept.
	Keep(ctx context.Context, reading *orontes.Reading, received time.Time) (added bool, err error)
	// Has reports whether a report of that id is kept.
	Has(ctx context.Context, reportID string) (bool, error)
	// Claims returns the claims asked for in the ledger's order.
	Claims(ctx context.Context, q Query) ([]Kept, error)
	// Claim returns the claim of that id; where two reports of the same text
	// share it, the first in order. ErrNotFound when there is none.
	Claim(ctx context.Context, id string) (*Kept, error)
	// Report returns a report with its Text. ErrNotFound when there is none.
	Report(ctx context.Context, id string) (*orontes.Report, error)
	// Reading returns a report as it was read: with Text, places and claims,
	// the claims in the reader's order. ErrNotFound when there is none.
	Reading(ctx context.Context, id string) (*orontes.Reading, error)
	// Reports returns the reports asked for, without Text, ordered by
	// (publication day, id).
	Reports(ctx context.Context, q Query) ([]orontes.Report, error)
	// Remove takes a report and everything read from it out of the ledger.
	// ErrNotFound when there is none.
	Remove(ctx context.Context, reportID string) error
	// Removed returns the ids of the reports taken out after a mark that an
	// earlier call gave, oldest first, and the mark for the next call; the mark
	// 0 is the store's beginning. One that was kept again since is among them.
	Removed(ctx context.Context, mark int64) (ids []string, next int64, err error)
	// Close releases the store. Nothing may be asked of it afterwards.
	Close() error
}

// Known is the day a report counts from: its publication day, or the UTC day
// it was received where that is unknown.
func Known(r *orontes.Report) orontes.Date {
	if !r.Published.IsZero() || r.Received.IsZero() {
		return r.Published
	}
	return orontes.DateOf(r.Received.UTC())
}

// Admits reports whether the query's limits on reports let r through; Kinds,
// Place and Limit are not looked at.
func (q Query) Admits(r *orontes.Report) bool {
	known := Known(r)
	switch {
	case q.Report != "" && r.ID != q.Report,
		!q.AsOf.IsZero() && r.Received.After(q.AsOf),
		!q.Since.IsZero() && !r.Received.After(q.Since),
		!q.From.IsZero() && known.Before(q.From),
		!q.Until.IsZero() && known.After(q.Until):
		return false
	}
	return true
}

// Wants reports whether the query asks for claims like c, by kind and place.
func (q Query) Wants(c *orontes.Claim) bool {
	if q.Place != "" && (c.Place == nil || c.Place.Key != q.Place) {
		return false
	}
	if len(q.Kinds) == 0 {
		return true
	}
	for _, k := range q.Kinds {
		if c.Kind == k {
			return true
		}
	}
	return false
}
