package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"
)

// ErrInUse is returned for a store that somebody has open.
var ErrInUse = errors.New("a program has the store open")

// Discard deletes the store at path, whatever its state; that there is none is no
// error. A store that somebody has open is left as it is and refused with ErrInUse.
func Discard(ctx context.Context, path string) error {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := idle(ctx, path); err != nil {
		return fmt.Errorf("discard store %s: %w", path, err)
	}
	for _, suffix := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(path + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("discard store %s: %w", path, err)
		}
	}
	return nil
}

// idle returns ErrInUse where another connection is open: leaving the mode of the
// write-ahead log is what SQLite grants to the only connection alone. A file that
// is damaged, or no store, is in nobody's use.
func idle(ctx context.Context, path string) (err error) {
	db, err := sql.Open("sqlite", dsnWaiting(path, 0))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	db.SetMaxOpenConns(1)
	var mode string
	err = db.QueryRowContext(ctx, "PRAGMA journal_mode = DELETE").Scan(&mode)
	var failed *driver.Error
	if errors.As(err, &failed) {
		switch failed.Code() & 0xff { // the rest says more about it
		case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
			return ErrInUse
		case codes.SQLITE_NOTADB, codes.SQLITE_CORRUPT:
			return nil
		}
	}
	return err
}
