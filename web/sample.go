package web

import (
	_ "embed" // the list
	"strings"
	"sync"
)

//go:embed sample.lst
var sampleList string

var sampleSums = sync.OnceValue(func() map[string]bool {
	sums := map[string]bool{}
	for sum := range strings.Lines(sampleList) {
		sums[strings.TrimSpace(sum)] = true
	}
	return sums
})

// IsSample reports whether the bytes of a report, which its SHA-256 stands for,
// are those of a report of the shipped sample, whatever its source is called.
func IsSample(sha256 string) bool { return sampleSums()[sha256] }
