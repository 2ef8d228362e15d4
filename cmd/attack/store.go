//go:build unix

package main

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"orontes/ledger"
	"orontes/ledger/sqlite"
)

// contents is what a store holds, when it was received left out.
type contents struct {
	reports, claims int
	sum             string
}

func (c contents) String() string { return fmt.Sprintf("%d reports, %d claims", c.reports, c.claims) }

// contentsOf reads a whole store, after SQLite's own check of the file.
func contentsOf(ctx context.Context, path string) (c contents, err error) {
	if err := check(ctx, path); err != nil {
		return c, err
	}
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		return c, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	reports, err := s.Reports(ctx, ledger.Query{})
	if err != nil {
		return c, err
	}
	hash := sha256.New()
	for i := range reports {
		reading, err := s.Reading(ctx, reports[i].ID)
		if err != nil {
			return c, err
		}
		data, err := json.Marshal(reading)
		if err != nil {
			return c, err
		}
		hash.Write(data)
		c.claims += len(reading.Claims)
	}
	c.reports, c.sum = len(reports), hex.EncodeToString(hash.Sum(nil))
	return c, nil
}

// check runs SQLite's check of a file.
func check(ctx context.Context, path string) (err error) {
	return withDB(path, func(db *sql.DB) error {
		var verdict string
		if err := db.QueryRowContext(ctx, "PRAGMA integrity_check").Scan(&verdict); err != nil {
			return err
		}
		if verdict != "ok" {
			return errors.New(verdict)
		}
		return nil
	})
}

// makeNewer makes a store look as if a later version had written it.
func makeNewer(ctx context.Context, path string) error {
	return withDB(path, func(db *sql.DB) error {
		_, err := db.ExecContext(ctx, "PRAGMA user_version = 1000")
		return err
	})
}

func withDB(path string, do func(*sql.DB) error) (err error) {
	db, err := sql.Open("sqlite", path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return do(db)
}
