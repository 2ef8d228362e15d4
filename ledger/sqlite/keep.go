package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"orontes"
	"orontes/ledger"
)

const insertReport = `INSERT INTO reports (id, published, known, received, head, places, title, text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`

const insertClaim = `INSERT INTO claims (report, ord, id, kind, place, sentence, start, stop, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

// Keep stores a report with its places and claims in one transaction.
func (s *Store) Keep(ctx context.Context, reading *orontes.Reading, received time.Time) (added bool, err error) {
	if reading == nil || reading.Report == nil || reading.Report.ID == "" {
		return false, ledger.ErrNoReport
	}
	row, err := encode(reading, received)
	if err != nil {
		return false, fmt.Errorf("keep report %s: %w", reading.Report.ID, err)
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	added, err = s.write(ctx, row)
	if err != nil {
		return false, fmt.Errorf("keep report %s: %w", reading.Report.ID, err)
	}
	return added, nil
}

// row is a reading in the form it is stored in.
type row struct {
	report []any
	claims [][]any
}

// encode does everything that needs no lock.
func encode(reading *orontes.Reading, received time.Time) (row, error) {
	head := *reading.Report
	head.Received = received.UTC()
	text := head.Text
	head.Text = ""
	headJSON, err := json.Marshal(&head)
	if err != nil {
		return row{}, err
	}
	places, err := json.Marshal(reading.Places)
	if err != nil {
		return row{}, err
	}
	r := row{
		report: []any{head.ID, head.Published.String(), ledger.Known(&head).String(),
			head.Received.UnixNano(), string(headJSON), string(places), head.Title, text},
		claims: make([][]any, len(reading.Claims)),
	}
	for i := range reading.Claims {
		c := &reading.Claims[i]
		body, err := json.Marshal(c)
		if err != nil {
			return row{}, fmt.Errorf("claim %s: %w", c.ID, err)
		}
		key := ""
		if c.Place != nil {
			key = c.Place.Key
		}
		r.claims[i] = []any{nil, i, c.ID, string(c.Kind), key, c.Sentence, c.Span.Start, c.Span.End, string(body)}
	}
	return r, nil
}

func (s *Store) write(ctx context.Context, r row) (added bool, err error) {
	if err := s.present(); err != nil {
		return false, err
	}
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return false, err
	}
	defer func() {
		if err != nil || !added {
			if undo := tx.Rollback(); undo != nil && !errors.Is(undo, sql.ErrTxDone) {
				err = errors.Join(err, undo)
			}
		}
	}()
	result, err := tx.ExecContext(ctx, insertReport, r.report...)
	if err != nil {
		return false, err
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return false, err
	}
	n, err := result.LastInsertId()
	if err != nil {
		return false, err
	}
	insert, err := tx.PrepareContext(ctx, insertClaim)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, insert.Close()) }()
	for _, claim := range r.claims {
		claim[0] = n
		if _, err := insert.ExecContext(ctx, claim...); err != nil {
			return false, err
		}
	}
	if err := tx.Commit(); err != nil {
		return false, err
	}
	return true, nil
}

// Remove takes a report and everything read from it out of the store.
func (s *Store) Remove(ctx context.Context, reportID string) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	result, err := s.db.ExecContext(ctx, "DELETE FROM reports WHERE id = ?", reportID)
	if err != nil {
		return fmt.Errorf("remove report %s: %w", reportID, err)
	}
	n, err := result.RowsAffected()
	if err != nil {
		return fmt.Errorf("remove report %s: %w", reportID, err)
	}
	if n == 0 {
		return fmt.Errorf("report %s: %w", reportID, ledger.ErrNotFound)
	}
	return nil
}
