package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"orontes"
	"orontes/ledger"
)

// Has reports whether a report of that id is kept.
func (s *Store) Has(ctx context.Context, reportID string) (bool, error) {
	var kept bool
	err := s.db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM reports WHERE id = ?)", reportID).Scan(&kept)
	if err != nil {
		return false, fmt.Errorf("look up report %s: %w", reportID, err)
	}
	return kept, nil
}

// Report returns a report with its text.
func (s *Store) Report(ctx context.Context, id string) (*orontes.Report, error) {
	var head, text string
	var received int64
	err := s.db.QueryRowContext(ctx, "SELECT head, received, text FROM reports WHERE id = ?", id).Scan(&head, &received, &text)
	if err != nil {
		return nil, fmt.Errorf("report %s: %w", id, absent(err))
	}
	r, err := decodeReport(head, received)
	if err != nil {
		return nil, fmt.Errorf("report %s: %w", id, err)
	}
	r.Text = text
	return &r, nil
}

// Reading returns a report as it was read: with text, places and claims.
func (s *Store) Reading(ctx context.Context, id string) (*orontes.Reading, error) {
	report, err := s.Report(ctx, id)
	if err != nil {
		return nil, err
	}
	reading := &orontes.Reading{Report: report}
	var places string
	if err := s.db.QueryRowContext(ctx, "SELECT places FROM reports WHERE id = ?", id).Scan(&places); err != nil {
		return nil, fmt.Errorf("places of report %s: %w", id, absent(err))
	}
	if err := json.Unmarshal([]byte(places), &reading.Places); err != nil {
		return nil, fmt.Errorf("places of report %s: %w", id, err)
	}
	const claims = `SELECT c.body FROM claims c JOIN reports r ON r.n = c.report WHERE r.id = ? ORDER BY c.ord`
	err = s.each(ctx, claims, []any{id}, func(rows *sql.Rows) error {
		var body sql.RawBytes
		if err := rows.Scan(&body); err != nil {
			return err
		}
		var c orontes.Claim
		if err := json.Unmarshal(body, &c); err != nil {
			return err
		}
		reading.Claims = append(reading.Claims, c)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("claims of report %s: %w", id, err)
	}
	return reading, nil
}

// Claim returns the claim of that id with its report.
func (s *Store) Claim(ctx context.Context, id string) (*ledger.Kept, error) {
	const query = `SELECT r.head, r.received, c.body FROM claims c JOIN reports r ON r.n = c.report
WHERE c.id = ? ORDER BY r.published, r.id, c.sentence, c.start, c.stop LIMIT 1`
	var head, body string
	var received int64
	if err := s.db.QueryRowContext(ctx, query, id).Scan(&head, &received, &body); err != nil {
		return nil, fmt.Errorf("claim %s: %w", id, absent(err))
	}
	var k ledger.Kept
	var err error
	if k.Report, err = decodeReport(head, received); err != nil {
		return nil, fmt.Errorf("claim %s: %w", id, err)
	}
	if err := json.Unmarshal([]byte(body), &k.Claim); err != nil {
		return nil, fmt.Errorf("claim %s: %w", id, err)
	}
	return &k, nil
}

// Reports returns the reports asked for, without their text.
func (s *Store) Reports(ctx context.Context, q ledger.Query) ([]orontes.Report, error) {
	where, args := conditions(q)
	if inner, more := claimConditions(q); inner != "" {
		where += " AND EXISTS (SELECT 1 FROM claims c WHERE c.report = r.n" + inner + ")"
		args = append(args, more...)
	}
	query := "SELECT r.head, r.received FROM reports r WHERE 1" + where + " ORDER BY r.published, r.id" + limit(q)
	var reports []orontes.Report
	err := s.each(ctx, query, args, func(rows *sql.Rows) error {
		var head string
		var received int64
		if err := rows.Scan(&head, &received); err != nil {
			return err
		}
		r, err := decodeReport(head, received)
		reports = append(reports, r)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list reports: %w", err)
	}
	return reports, nil
}

// each runs a query and calls do on every row.
func (s *Store) each(ctx context.Context, query string, args []any, do func(*sql.Rows) error) (err error) {
	if err := s.present(); err != nil {
		return err
	}
	rows, err := s.db.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		if err := do(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// conditions are the query's limits on reports, as SQL to follow a WHERE.
func conditions(q ledger.Query) (string, []any) {
	var where strings.Builder
	var args []any
	add := func(condition string, arg any) {
		where.WriteString(" AND " + condition)
		args = append(args, arg)
	}
	if q.Report != "" {
		add("r.id = ?", q.Report)
	}
	if !q.AsOf.IsZero() {
		add("r.received <= ?", q.AsOf.UnixNano())
	}
	if !q.Since.IsZero() {
		add("r.received > ?", q.Since.UnixNano())
	}
	if !q.From.IsZero() {
		add("r.known >= ?", q.From.String())
	}
	if !q.Until.IsZero() {
		add("r.known <= ?", q.Until.String())
	}
	return where.String(), args
}

// claimConditions are the query's limits on claims.
func claimConditions(q ledger.Query) (where string, args []any) {
	if len(q.Kinds) > 0 {
		where += " AND c.kind IN (?" + strings.Repeat(", ?", len(q.Kinds)-1) + ")"
		for _, k := range q.Kinds {
			args = append(args, string(k))
		}
	}
	if q.Place != "" {
		where += " AND c.place = ?"
		args = append(args, q.Place)
	}
	return where, args
}

func limit(q ledger.Query) string {
	if q.Limit <= 0 {
		return ""
	}
	return fmt.Sprintf(" LIMIT %d", q.Limit)
}

func decodeReport(head string, received int64) (orontes.Report, error) {
	var r orontes.Report
	err := json.Unmarshal([]byte(head), &r)
	r.Received = time.Unix(0, received).UTC()
	return r, err
}

// absent turns "no such row" into the ledger's own error.
func absent(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return ledger.ErrNotFound
	}
	return err
}
