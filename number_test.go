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

func TestHedged(t *testing.T) {
	best := 370000.0
	for want, g := range map[string]orontes.Figure{
		"at least 370,000": {Low: 370000, High: 370000, Qualifier: orontes.AtLeast},
		"up to 40":         {High: 40, Qualifier: orontes.AtMost},
		"about 370,000":    {Low: 333000, Best: &best, High: 407000, Qualifier: orontes.About},
		"370,000":          {Low: 370000, Best: &best, High: 370000},
		"40 to 50":         {Low: 40, High: 50},
	} {
		if got := g.Hedged(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
