package reader_test

import (
	"os"
	"path/filepath"
	"testing"

	"orontes"
)

// BenchmarkRead reads the shipped sample over and over: the whole chain from
// plain text to claims, on one core. A report of 840 words' length is the unit
// the project states its speed in; the metric scales to it by bytes (5.1 a word).
func BenchmarkRead(b *testing.B) {
	paths, err := filepath.Glob("../sample/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatalf("no sample: %v", err)
	}
	var reports []*orontes.Report
	size := 0
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		size += len(data)
		reports = append(reports, &orontes.Report{ID: path, Language: "en", Text: string(data), Published: orontes.Date{Year: 2024, Month: 12, Day: 6}})
	}
	d := desk(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, r := range reports {
			d.Read(r)
		}
	}
	b.ReportMetric(float64(size)*float64(b.N)/b.Elapsed().Seconds()/(840*5.1), "reports/s")
}
