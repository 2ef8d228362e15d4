package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"orontes"
)

// scoreVariable names the environment variable that holds the least score.
const scoreVariable = "ORONTES_MIN_SCORE"

// leastScore is the score below which a claim is doubtful.
type leastScore struct {
	value  float64
	asked  func() bool // the flag was given, whatever its value
	failed error       // of the environment variable
}

// flag adds --min-score to a command.
func (l *leastScore) flag(cmd *cobra.Command, usage string) {
	l.value = orontes.MinScore
	if text := os.Getenv(scoreVariable); text != "" {
		if l.value, l.failed = strconv.ParseFloat(text, 64); l.failed != nil {
			l.failed = fmt.Errorf("%s=%s is no number", scoreVariable, text)
		}
	}
	cmd.Flags().Float64Var(&l.value, "min-score", l.value, usage)
	l.asked = func() bool { return cmd.Flags().Changed("min-score") }
}

// check reports a value that no score can have.
func (l *leastScore) check() error {
	switch {
	case l.failed != nil && !l.asked():
		return usageError{l.failed}
	case !(l.value >= 0 && l.value <= 1):
		return usageError{fmt.Errorf("--min-score %v: want 0 to 1", l.value)}
	}
	return nil
}

// doubtful counts the claims below the score.
func (l *leastScore) doubtful(claims []orontes.Claim) int {
	n := 0
	for i := range claims {
		if claims[i].Score < l.value {
			n++
		}
	}
	return n
}

// of are the claims that JSON lists: all, or those from the score where it was
// asked for.
func (l *leastScore) of(claims []orontes.Claim) []orontes.Claim {
	if !l.asked() {
		return claims
	}
	kept := []orontes.Claim{}
	for i := range claims {
		if claims[i].Score >= l.value {
			kept = append(kept, claims[i])
		}
	}
	return kept
}
