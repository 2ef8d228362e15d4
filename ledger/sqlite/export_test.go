package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// SetVersion makes the file look as if another version had written it.
func SetVersion(ctx context.Context, path string, version int) error {
	db, err := sql.Open("sqlite", dsn(path))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", version))
	return errors.Join(err, db.Close())
}

// Check runs SQLite's own checks of the file and of its full-text index.
func (s *Store) Check(ctx context.Context) error {
	var verdict string
	if err := s.db.QueryRowContext(ctx, "PRAGMA integrity_check").Scan(&verdict); err != nil {
		return err
	}
	if verdict != "ok" {
		return errors.New(verdict)
	}
	_, err := s.db.ExecContext(ctx, "INSERT INTO search (search) VALUES ('integrity-check')")
	return err
}
