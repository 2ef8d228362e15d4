package sqlite_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"orontes/ledger"
	"orontes/ledger/conformance"
	"orontes/ledger/sqlite"
)

// claimsEach is how many claims each report of the killed ingest has.
const claimsEach = 40

// ingestForever is the subprocess of TestKilledIngest.
func ingestForever(path string) {
	ctx := context.Background()
	s, err := sqlite.Open(ctx, path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for i := 0; ; i++ {
		id := fmt.Sprintf("r%06d", i)
		if _, err := s.Keep(ctx, conformance.Reading(id, "2024-12-06", claimsEach), time.Unix(int64(i), 0)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(id)
	}
}

// A killed ingest leaves a store that opens, holds every report that was kept
// whole and no part of another, and continues.
func TestKilledIngest(t *testing.T) {
	path := filepath.Join(t.TempDir(), "orontes.db")
	reported := 0
	for round := range 3 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "ORONTES_TEST_INGEST="+path)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for n := 0; n < 20*(round+1) && lines.Scan(); n++ {
			reported = max(reported, n+1)
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for lines.Scan() { // what it had said before it died
			reported++
		}
		_ = cmd.Wait() // "signal: killed"

		s := open(t, path)
		if err := s.Check(t.Context()); err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		reports, err := s.Reports(t.Context(), ledger.Query{})
		if err != nil {
			t.Fatal(err)
		}
		kept, err := s.Claims(t.Context(), ledger.Query{})
		if err != nil {
			t.Fatal(err)
		}
		if len(reports) == 0 || len(kept) != claimsEach*len(reports) {
			t.Fatalf("round %d: %d reports with %d claims, want %d each", round, len(reports), len(kept), claimsEach)
		}
		added, err := s.Keep(t.Context(), conformance.Reading(fmt.Sprintf("after-%d", round), "2024-12-07", claimsEach), time.Unix(1, 0))
		if err != nil || !added {
			t.Fatalf("round %d: the store does not continue: %v, %v", round, added, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if reported < 20 {
		t.Errorf("only %d reports were kept before the kill", reported)
	}
}
