// Package memory is a ledger without a file: what tests run against, and the
// plain model that other stores are compared with. Nothing outlives it.
package memory

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

	"orontes"
	"orontes/ledger"
)

// Store is a ledger in memory. The zero Store is empty and ready for use.
type Store struct {
	mu       sync.RWMutex
	readings map[string]*orontes.Reading
	removed  []string
}

var _ ledger.Ledger = (*Store)(nil)

// Keep stores a copy of the reading.
func (s *Store) Keep(ctx context.Context, reading *orontes.Reading, received time.Time) (bool, error) {
	if reading == nil || reading.Report == nil || reading.Report.ID == "" {
		return false, ledger.ErrNoReport
	}
	if err := ctx.Err(); err != nil {
		return false, err
	}
	kept, err := clone(reading)
	if err != nil {
		return false, fmt.Errorf("keep report %s: %w", reading.Report.ID, err)
	}
	kept.Report.Received = received.UTC().Round(0) // without the monotonic clock
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.readings[kept.Report.ID] != nil {
		return false, nil
	}
	if s.readings == nil {
		s.readings = map[string]*orontes.Reading{}
	}
	s.readings[kept.Report.ID] = kept
	return true, nil
}

// Has reports whether a report of that id is kept.
func (s *Store) Has(_ context.Context, reportID string) (bool, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.readings[reportID] != nil, nil
}

// Claims returns the claims asked for in the ledger's order.
func (s *Store) Claims(_ context.Context, q ledger.Query) ([]ledger.Kept, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var kept []ledger.Kept
	for _, reading := range s.readings {
		if !q.Admits(reading.Report) {
			continue
		}
		for i := range reading.Claims {
			if q.Wants(&reading.Claims[i]) {
				kept = append(kept, ledger.Kept{Claim: reading.Claims[i], Report: head(reading.Report)})
			}
		}
	}
	slices.SortFunc(kept, func(a, b ledger.Kept) int { return ledger.Compare(&a, &b) })
	return first(kept, q.Limit), nil
}

// Claim returns the claim of that id.
func (s *Store) Claim(ctx context.Context, id string) (*ledger.Kept, error) {
	all, err := s.Claims(ctx, ledger.Query{})
	if err != nil {
		return nil, err
	}
	for i := range all {
		if all[i].Claim.ID == id {
			return &all[i], nil
		}
	}
	return nil, fmt.Errorf("claim %s: %w", id, ledger.ErrNotFound)
}

// Report returns a report with its text.
func (s *Store) Report(ctx context.Context, id string) (*orontes.Report, error) {
	reading, err := s.Reading(ctx, id)
	if err != nil {
		return nil, err
	}
	return reading.Report, nil
}

// Reading returns a copy of what was kept.
func (s *Store) Reading(_ context.Context, id string) (*orontes.Reading, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	reading := s.readings[id]
	if reading == nil {
		return nil, fmt.Errorf("report %s: %w", id, ledger.ErrNotFound)
	}
	copied, err := clone(reading)
	if err != nil {
		return nil, fmt.Errorf("report %s: %w", id, err)
	}
	copied.Report.Received = reading.Report.Received
	return copied, nil
}

// Reports returns the reports asked for, without their text.
func (s *Store) Reports(_ context.Context, q ledger.Query) ([]orontes.Report, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var reports []orontes.Report
	for _, reading := range s.readings {
		if !q.Admits(reading.Report) {
			continue
		}
		narrowed := len(q.Kinds) > 0 || q.Place != ""
		if narrowed && !slices.ContainsFunc(reading.Claims, func(c orontes.Claim) bool { return q.Wants(&c) }) {
			continue
		}
		reports = append(reports, head(reading.Report))
	}
	slices.SortFunc(reports, func(a, b orontes.Report) int { return ledger.CompareReports(&a, &b) })
	return first(reports, q.Limit), nil
}

// Remove takes a report and everything read from it out of the store.
func (s *Store) Remove(_ context.Context, reportID string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.readings[reportID] == nil {
		return fmt.Errorf("report %s: %w", reportID, ledger.ErrNotFound)
	}
	delete(s.readings, reportID)
	s.removed = append(s.removed, reportID)
	return nil
}

// Removed returns what was taken out after a mark.
func (s *Store) Removed(_ context.Context, mark int64) ([]string, int64, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	n := int64(len(s.removed))
	return slices.Clone(s.removed[max(0, min(mark, n)):]), n, nil
}

// Close does nothing; there is nothing to release.
func (s *Store) Close() error { return nil }

func head(r *orontes.Report) orontes.Report {
	h := *r
	h.Text = ""
	return h
}

func first[T any](list []T, limit int) []T {
	if limit > 0 && len(list) > limit {
		return list[:limit]
	}
	return list
}

// clone copies by way of JSON, as every other store does, so that what is
// kept shares nothing with what was given.
func clone(reading *orontes.Reading) (*orontes.Reading, error) {
	b, err := json.Marshal(reading)
	if err != nil {
		return nil, err
	}
	var copied orontes.Reading
	if err := json.Unmarshal(b, &copied); err != nil {
		return nil, err
	}
	return &copied, nil
}
