package sqlite_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"orontes"
	"orontes/ledger"
	"orontes/ledger/conformance"
	"orontes/ledger/sqlite"
)

func TestMain(m *testing.M) {
	if path := os.Getenv("ORONTES_TEST_INGEST"); path != "" {
		ingestForever(path)
	}
	goleak.VerifyTestMain(m)
}

func open(t testing.TB, path string) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestConformance(t *testing.T) {
	conformance.Run(t, func(t *testing.T) ledger.Ledger { return open(t, filepath.Join(t.TempDir(), "orontes.db")) })
}

// A store is discarded whatever its state, but never under whoever has it open.
func TestDiscard(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "orontes.db")
	discard := func(want error) {
		t.Helper()
		if err := sqlite.Discard(t.Context(), path); !errors.Is(err, want) {
			t.Fatalf("got %v, want %v", err, want)
		}
		left, err := os.ReadDir(dir)
		if err != nil || (want == nil) != (len(left) == 0) {
			t.Fatalf("left in the folder: %v, %v", left, err)
		}
	}
	discard(nil) // there is none
	s := open(t, path)
	discard(sqlite.ErrInUse)
	if _, err := s.Keep(t.Context(), conformance.Reading("r1", "2024-12-06", 3), time.Unix(0, 0)); err != nil {
		t.Fatal(err)
	}
	discard(sqlite.ErrInUse)
	if kept, err := s.Claims(t.Context(), ledger.Query{}); err != nil || len(kept) != 3 {
		t.Fatalf("%d claims, %v", len(kept), err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	discard(nil)
	if err := os.WriteFile(path, []byte(strings.Repeat("this is no store. ", 300)), 0o600); err != nil {
		t.Fatal(err)
	}
	discard(nil)
}

// Whoever has a store open learns that it was deleted or replaced.
func TestReplaced(t *testing.T) {
	for name, do := range map[string]func(path, other string) error{
		"deleted":  func(path, _ string) error { return os.Remove(path) },
		"replaced": func(path, other string) error { return os.Rename(other, path) },
	} {
		dir := t.TempDir()
		path, other := filepath.Join(dir, "orontes.db"), filepath.Join(dir, "other.db")
		s := open(t, path)
		if err := open(t, other).Close(); err != nil {
			t.Fatal(err)
		}
		if err := do(path, other); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Keep(t.Context(), conformance.Reading("r1", "2024-12-06", 3), time.Unix(0, 0)); !errors.Is(err, sqlite.ErrReplaced) {
			t.Errorf("%s: Keep: %v", name, err)
		}
		if _, err := s.Claims(t.Context(), ledger.Query{}); !errors.Is(err, sqlite.ErrReplaced) {
			t.Errorf("%s: Claims: %v", name, err)
		}
		if _, _, err := s.Removed(t.Context(), 0); !errors.Is(err, sqlite.ErrReplaced) {
			t.Errorf("%s: Removed: %v", name, err)
		}
		if err := s.Close(); err != nil {
			t.Errorf("%s: Close: %v", name, err)
		}
	}
}

func TestReopen(t *testing.T) {
	// A path may hold what is special in a URI.
	path := filepath.Join(t.TempDir(), "a b?c#d%20ü.db")
	s := open(t, path)
	if _, err := s.Keep(t.Context(), conformance.Reading("r1", "2024-12-06", 3), time.Unix(0, 0)); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Fatal(err)
	}
	s = open(t, path)
	defer s.Close()
	kept, err := s.Claims(t.Context(), ledger.Query{})
	if err != nil || len(kept) != 3 {
		t.Errorf("after reopening: %d claims, %v", len(kept), err)
	}
}

func TestRelativePath(t *testing.T) {
	t.Chdir(t.TempDir())
	s := open(t, "here?.db")
	defer s.Close()
	if _, err := os.Stat("here?.db"); err != nil {
		t.Error(err)
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("this is no database\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{text, filepath.Join(dir, "no", "such", "folder.db"), dir} {
		s, err := sqlite.Open(t.Context(), path)
		if err == nil {
			s.Close()
			t.Errorf("opened %s", path)
		} else if !strings.Contains(err.Error(), path) {
			t.Errorf("the error does not name the file: %v", err)
		}
	}
}

func TestNewerStoreIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "orontes.db")
	if err := open(t, path).Close(); err != nil {
		t.Fatal(err)
	}
	if err := sqlite.SetVersion(t.Context(), path, 99); err != nil {
		t.Fatal(err)
	}
	if _, err := sqlite.Open(t.Context(), path); !errors.Is(err, sqlite.ErrNewer) {
		t.Errorf("got %v, want ErrNewer", err)
	}
}

func TestSearch(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "orontes.db"))
	defer s.Close()
	for id, text := range map[string]string{
		"r1": "Residents fled Homs overnight towards Tartus.",
		"r2": "The bridge at Ar-Rastān was destroyed.",
		"r3": "Residents of Hama returned; Homs was calm.",
	} {
		r := &orontes.Reading{Report: &orontes.Report{ID: id, Title: "Title " + id, Text: text}}
		if _, err := s.Keep(t.Context(), r, time.Unix(1, 0)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Remove(t.Context(), "r3"); err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]string{
		"homs":              "r1",
		"rastan destroyed":  "r2", // without its diacritics
		`"fled Homs"`:       "r1",
		`"Homs fled"`:       "",
		"":                  "",
		`" AND ( NEAR * ) `: "",
		"title":             "r1 r2",
		"calm":              "", // removed
		`homs" OR "bridge`:  "",
		"homs\x00":          "r1",
		"-residents:x^2":    "",
	} {
		hits, err := s.Search(t.Context(), words, 0)
		if err != nil {
			t.Errorf("%q: %v", words, err)
		}
		var got []string
		for _, h := range hits {
			got = append(got, h.Report.ID)
		}
		if fmt.Sprint(strings.Join(got, " ")) != want {
			t.Errorf("search %q found %v, want %q", words, got, want)
		}
	}
}

func FuzzSearch(f *testing.F) {
	s := open(f, filepath.Join(f.TempDir(), "orontes.db"))
	defer s.Close()
	f.Add(`a "b c" OR NEAR(x, 2)`)
	f.Fuzz(func(t *testing.T, words string) {
		if _, err := s.Search(t.Context(), words, 3); err != nil {
			t.Error(err)
		}
	})
}
