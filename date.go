package orontes

import (
	"fmt"
	"strings"
	"time"
)

// Date is a day of the Gregorian calendar, or the zero Date for "not known".
// It carries no time zone: a report's day is the day as the report counts it.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the day on which t falls, in t's own location.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// ParseDate reads an ISO 8601 day ("2024-12-06"), alone or as the beginning of
// a time stamp. A day that does not exist (31 April) is an error.
func ParseDate(s string) (Date, error) {
	day := s
	if i := strings.IndexAny(day, "T "); i >= 0 {
		day = day[:i]
	}
	t, err := time.Parse("2006-01-02", day)
	if err != nil {
		return Date{}, fmt.Errorf("%q is not a date (want YYYY-MM-DD)", s)
	}
	return DateOf(t), nil
}

// IsZero reports whether the date is not known.
func (d Date) IsZero() bool { return d == Date{} }

// Time is midnight UTC at the start of the day.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// AddDays moves the date by n days, n may be negative.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday { return d.Time().Weekday() }

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// Compare is -1, 0 or +1 as d is before, the same as or after e.
func (d Date) Compare(e Date) int { return d.Time().Compare(e.Time()) }

// DaysTo is the number of days from d to e, negative when e is earlier.
func (d Date) DaysTo(e Date) int { return int(e.Time().Sub(d.Time()).Hours() / 24) }

// String is the ISO 8601 form, "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// MarshalText writes the ISO 8601 form; the zero Date is the empty string.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(b))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
