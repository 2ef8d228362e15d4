package sqlite_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"orontes/ledger"
	"orontes/ledger/conformance"
)

// BenchmarkKeep keeps reports of 15 claims and 5 kB of text, one transaction each.
func BenchmarkKeep(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "orontes.db"))
	defer s.Close()
	r := conformance.Reading("r", "2024-12-06", 15)
	r.Report.Text += strings.Repeat("The bridge at Rastan was destroyed by aircraft on Friday, residents said. ", 70)
	for i := 0; b.Loop(); i++ {
		r.Report.ID = fmt.Sprint("r", i)
		for j := range r.Claims {
			r.Claims[j].ID = fmt.Sprintf("c-%d-%d", i, j)
		}
		if _, err := s.Keep(b.Context(), r, time.Unix(1, 0)); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(15*b.N)/b.Elapsed().Seconds(), "claims/s")
}

// BenchmarkClaims reads 30,000 claims back.
func BenchmarkClaims(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "orontes.db"))
	defer s.Close()
	for i := range 2000 {
		if _, err := s.Keep(b.Context(), conformance.Reading(fmt.Sprint("r", i), "2024-12-06", 15), time.Unix(1, 0)); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		kept, err := s.Claims(b.Context(), ledger.Query{})
		if err != nil || len(kept) != 30000 {
			b.Fatal(len(kept), err)
		}
	}
	b.ReportMetric(float64(30000*b.N)/b.Elapsed().Seconds(), "claims/s")
}
