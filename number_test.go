package orontes_test

import (
	"testing"

	"orontes"
)

func TestGrouped(t *testing.T) {
	for n, want := range map[float64]string{0: "0", 999: "999", 1000: "1,000", 370000: "370,000", 1100000: "1,100,000", -100: "-100", -1000: "-1,000", 1234.5: "1,234.5"} {
		if got := orontes.Grouped(n); got != want {
			t.Errorf("%v is written %q, want %q", n, got, want)
		}
	}
}
