// Package sqlite keeps the ledger in one SQLite file, without cgo.
//
// The file is in write-ahead mode: readers never wait for the writer, and a
// process that is killed leaves a file that opens and continues with the last
// report that was kept whole. With synchronous=NORMAL a power cut may cost the
// last reports kept, never the file.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite", SQLite in pure Go

	"orontes/ledger"
)

// busyTimeout is how long, in milliseconds, a statement waits for another
// process that holds the file's write lock.
const busyTimeout = 10_000

// ErrReplaced is returned when the file that a store was opened from is there no
// more, or another is in its place: what it held is not what one would find now, and
// what it keeps would be lost.
var ErrReplaced = errors.New("the store was deleted or replaced while it was open")

// Store is a ledger in one SQLite file.
type Store struct {
	db   *sql.DB
	path string
	file fs.FileInfo // as it was opened
	// writing keeps writers of this process from queueing on SQLite's own
	// lock, which is polled and not fair.
	writing sync.Mutex
}

var _ ledger.Ledger = (*Store)(nil)

// Open opens the store at path and creates it where there is none. The folder
// must exist. A store written by a later version is refused with ErrNewer.
func Open(ctx context.Context, path string) (*Store, error) {
	db, err := sql.Open("sqlite", dsn(path))
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", path, err)
	}
	db.SetMaxOpenConns(4)
	db.SetMaxIdleConns(4)
	if err := migrate(ctx, db); err != nil {
		return nil, errors.Join(fmt.Errorf("open store %s: %w", path, err), db.Close())
	}
	file, err := os.Stat(path)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open store %s: %w", path, err), db.Close())
	}
	return &Store{db: db, path: path, file: file}, nil
}

// present returns ErrReplaced unless the file at the store's path is still its own.
func (s *Store) present() error {
	if file, err := os.Stat(s.path); err != nil || !os.SameFile(file, s.file) {
		return fmt.Errorf("%s: %w", s.path, ErrReplaced)
	}
	return nil
}

// Path is the file the store is kept in, as it was given to Open.
func (s *Store) Path() string { return s.path }

// Close folds the write-ahead log into the file and releases it.
func (s *Store) Close() error {
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("close store %s: %w", s.path, err)
	}
	return nil
}

func dsn(path string) string { return dsnWaiting(path, busyTimeout) }

// dsnWaiting is a URI, so that a path may contain any character. wait is in
// milliseconds.
func dsnWaiting(path string, wait int) string {
	q := url.Values{
		"_pragma": {
			fmt.Sprintf("busy_timeout(%d)", wait), // first: the next ones may have to wait
			"journal_mode(WAL)",
			"synchronous(NORMAL)",
			"cache_size(-16384)", // KiB for each connection; SQLite's 2 MiB make it read pages again and again
			"foreign_keys(1)",
		},
		"_txlock": {"immediate"},
	}
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: q.Encode()}
	if !filepath.IsAbs(path) {
		u.Path, u.Opaque = "", (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath()
	}
	return u.String()
}
