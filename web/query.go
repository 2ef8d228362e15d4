package web

import (
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"orontes"
)

// Bounds of what one question may ask for.
const (
	defaultLimit = 5_000
	maxLimit     = 50_000
	maxQuery     = 200
)

// usageError is a question that makes no sense; its text is shown to the asker.
type usageError string

func (e usageError) Error() string { return string(e) }

// parseAsOf reads a moment, or a day, which stands for its end: what was
// published on that day was known by then. "" is the zero time.
func parseAsOf(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t.UTC(), nil
	}
	day, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return time.Time{}, usageError(fmt.Sprintf("as_of=%q is not a day (2024-12-06) or a time (2024-12-06T18:00:00Z)", s))
	}
	return day.Add(24*time.Hour - time.Second), nil
}

// only refuses parameters that do not exist, the first of them by name.
func only(q url.Values, known ...string) error {
	for _, name := range slices.Sorted(maps.Keys(q)) {
		if !slices.Contains(known, name) {
			return usageError(fmt.Sprintf("there is no parameter %q (%s)", name, strings.Join(known, ", ")))
		}
	}
	return nil
}

// parseFilter reads a filter out of the address; a parameter that does not
// exist is an error, so that a slip does not pass for an answer.
func parseFilter(q url.Values) (Filter, error) {
	f := Filter{Query: strings.TrimSpace(q.Get("q")), Report: q.Get("report"), Limit: defaultLimit}
	err := only(q, "as_of", "kind", "q", "report", "limit")
	if err != nil {
		return f, err
	}
	if f.AsOf, err = parseAsOf(q.Get("as_of")); err != nil {
		return f, err
	}
	if len(f.Query) > maxQuery {
		return f, usageError(fmt.Sprintf("q is longer than %d bytes", maxQuery))
	}
	if s := q.Get("limit"); s != "" {
		if f.Limit, err = strconv.Atoi(s); err != nil || f.Limit < 1 || f.Limit > maxLimit {
			return f, usageError(fmt.Sprintf("limit=%q is not a whole number from 1 to %d", s, maxLimit))
		}
	}
	f.Kinds, err = parseKinds(q["kind"])
	return f, err
}

// parseKinds reads kinds given one by one or with commas.
func parseKinds(values []string) ([]orontes.Kind, error) {
	var kinds []orontes.Kind
	for _, value := range values {
		for name := range strings.SplitSeq(value, ",") {
			kind := orontes.Kind(strings.TrimSpace(name))
			if kind == "" {
				continue
			}
			if !slices.Contains(orontes.Kinds, kind) {
				return nil, usageError(fmt.Sprintf("kind=%q is not one of %v", name, orontes.Kinds))
			}
			kinds = append(kinds, kind)
		}
	}
	return kinds, nil
}
