package publish

import (
	"strings"
	"testing"

	"orontes"
)

// A vague figure keeps its size: tens of thousands are not tens.
func TestVagueFigures(t *testing.T) {
	for text, want := range map[string]string{
		"Tens of thousands": "tens of thousands of", "several hundred": "several hundred", "dozens": "dozens of", "a few thousand": "a few thousand",
	} {
		if got := amount(&orontes.Figure{Low: 1, High: 2, Qualifier: orontes.Vague, Text: text}); got != want {
			t.Errorf("%q is written %q, want %q", text, got, want)
		}
	}
	for n, want := range map[float64]string{1: "person killed", 2: "people killed"} {
		if got := single(counted(orontes.UnitPeople, "killed", ""), n, n); got != want {
			t.Errorf("%g: %q, want %q", n, got, want)
		}
	}
	if got := counted(orontes.UnitPercent, "killed", "civilians"); got != "percent of civilians killed" {
		t.Errorf("a share of the dead is %q", got)
	}
	if got := counted("USD", "money", ""); got != "USD" {
		t.Errorf("dollars are %q", got)
	}
	if got := counted(orontes.UnitKM, "distance", ""); strings.HasSuffix(got, "kms") {
		t.Errorf("kilometres are %q", got)
	}
}
