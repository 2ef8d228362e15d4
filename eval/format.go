package eval

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
)

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

func itoa(n int) string { return strconv.Itoa(n) }

// percent writes a share with one decimal, "–" where there is nothing to share.
func percent(a, b int) string {
	if b == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f %%", 100*float64(a)/float64(b))
}
