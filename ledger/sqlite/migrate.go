package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
)

// ErrNewer is returned for a store that a later version of the program wrote.
var ErrNewer = errors.New("the store was written by a newer version of orontes")

// schema holds the steps from an empty file to the present layout, in order.
// A step that has been released is never edited; a change is a further step.
//
//go:embed schema/*.sql
var schema embed.FS

// migrate brings the file to the present layout, each step in a transaction of
// its own with the step's number as user_version, so that a killed migration
// continues where it stopped.
func migrate(ctx context.Context, db *sql.DB) error {
	steps, err := fs.Glob(schema, "schema/*.sql") // sorted by name
	if err != nil {
		return err
	}
	version, err := userVersion(ctx, db)
	if err != nil {
		return err
	}
	if version > len(steps) {
		return fmt.Errorf("%w (layout %d, this one knows %d)", ErrNewer, version, len(steps))
	}
	for n := version; n < len(steps); n++ {
		if err := step(ctx, db, n, steps[n]); err != nil {
			return fmt.Errorf("schema step %s: %w", path.Base(steps[n]), err)
		}
	}
	return nil
}

// queryer is a database or a transaction on it.
type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func userVersion(ctx context.Context, q queryer) (version int, err error) {
	err = q.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version)
	return version, err
}

// step applies one file of the schema unless another process has just done so.
func step(ctx context.Context, db *sql.DB, n int, name string) (err error) {
	body, err := schema.ReadFile(name)
	if err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	version, err := userVersion(ctx, tx)
	if err != nil {
		return err
	}
	if version == n {
		if _, err := tx.ExecContext(ctx, string(body)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", n+1)); err != nil {
			return err
		}
	}
	return tx.Commit()
}
