package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	"orontes"
)

// sinceDay reads from which day on evidence is new: a day, "yesterday" seen
// from the picture, or the day after an earlier situation report, by its file.
func sinceDay(s string, picture *orontes.Situation) (orontes.Date, error) {
	if s == "yesterday" {
		if picture.AsOf.IsZero() {
			return orontes.Date{}, fmt.Errorf("nothing is kept, so there is no yesterday")
		}
		return orontes.DateOf(picture.AsOf.UTC()).AddDays(-1), nil
	}
	if day, err := orontes.ParseDate(s); err == nil {
		return day, nil
	}
	text, err := os.ReadFile(s)
	if os.IsNotExist(err) {
		return orontes.Date{}, fmt.Errorf("%q is no day (YYYY-MM-DD), not \"yesterday\" and no file", s)
	}
	if err != nil {
		return orontes.Date{}, err
	}
	day, err := reportDay(text)
	if err != nil {
		return orontes.Date{}, fmt.Errorf("%s: %w", s, err)
	}
	return day.AddDays(1), nil
}

// reportDay is the day that a situation report, as json or md, was good for.
func reportDay(text []byte) (orontes.Date, error) {
	var earlier struct {
		AsOf time.Time `json:"as_of"`
	}
	if json.Unmarshal(text, &earlier) == nil && !earlier.AsOf.IsZero() {
		return orontes.DateOf(earlier.AsOf.UTC()), nil
	}
	title, _, _ := strings.Cut(string(text), "\n")
	if _, after, ok := strings.Cut(title, "Situation as of "); ok {
		after, _, _ = strings.Cut(after, ":")
		if at, err := time.Parse("2 January 2006", strings.TrimSpace(after)); err == nil {
			return orontes.DateOf(at), nil
		}
	}
	return orontes.Date{}, fmt.Errorf("no situation report written as json or md")
}
