package when

import (
	"time"

	"orontes"
)

// grain is the length of a unit of time.
type grain uint8

const (
	minutes grain = iota
	hours
	days
	weekends
	weeks
	months
	years
)

var grainOf = map[string]grain{"minute": minutes, "hour": hours, "day": days, "weekend": weekends,
	"week": weeks, "month": months, "year": years}

// inDays is the usual length of each grain, in days.
var inDays = [...]float64{minutes: 1. / 1440, hours: 1. / 24, days: 1, weekends: 2, weeks: 7, months: 30.4375, years: 365.25}

var precisionOf = [...]orontes.TimePrecision{minutes: orontes.PrecisionHour, hours: orontes.PrecisionHour,
	days: orontes.PrecisionDay, weekends: orontes.PrecisionDay, weeks: orontes.PrecisionWeek,
	months: orontes.PrecisionMonth, years: orontes.PrecisionYear}

func monthDays(y, m int) int { return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day() }

// validDay reports whether the day exists in the Gregorian calendar.
func validDay(y, m, d int) bool {
	return m >= 1 && m <= 12 && d >= 1 && d <= monthDays(y, m)
}

func date(y, m, d int) orontes.Date { return orontes.Date{Year: y, Month: time.Month(m), Day: d} }

// addMonths moves a date by n months; the 31st becomes the last of a short month.
func addMonths(d orontes.Date, n int) orontes.Date {
	m := d.Year*12 + int(d.Month) - 1 + n
	y, mm := m/12, m%12
	if mm < 0 {
		y, mm = y-1, mm+12
	}
	return date(y, mm+1, min(d.Day, monthDays(y, mm+1)))
}

// shift moves a date by n of a grain.
func shift(d orontes.Date, g grain, n float64) orontes.Date {
	switch g {
	case years:
		return addMonths(d, round(n*12))
	case months:
		if n == float64(int(n)) {
			return addMonths(d, int(n))
		}
	}
	return d.AddDays(round(n * inDays[g]))
}

func round(x float64) int {
	if x < 0 {
		return -int(-x + 0.5)
	}
	return int(x + 0.5)
}

// span is a stretch of days with its grain.
type span struct {
	start, end orontes.Date
	precision  orontes.TimePrecision
}

// around is the calendar unit of grain g that holds d; for weeks Monday to Sunday.
func around(d orontes.Date, g grain) span {
	s := span{start: d, end: d, precision: precisionOf[g]}
	switch g {
	case weeks:
		s.start = monday(d)
		s.end = s.start.AddDays(6)
	case weekends:
		s.start = monday(d).AddDays(5)
		s.end = s.start.AddDays(1)
	case months:
		s = ofMonth(d.Year, int(d.Month))
	case years:
		s = ofYear(d.Year)
	}
	return s
}

func monday(d orontes.Date) orontes.Date { return d.AddDays(-(int(d.Weekday()) + 6) % 7) }

func ofMonth(y, m int) span {
	return span{date(y, m, 1), date(y, m, monthDays(y, m)), orontes.PrecisionMonth}
}

func ofYear(y int) span { return span{date(y, 1, 1), date(y, 12, 31), orontes.PrecisionYear} }

// third cuts a span down to its beginning, middle or end.
func (s span) third(which int8) span {
	if which < 1 || which > 3 || s.start.IsZero() || s.end.IsZero() {
		return s
	}
	n := s.start.DaysTo(s.end) + 1
	if n < 3 {
		return s
	}
	a, b := n*(int(which)-1)/3, n*int(which)/3-1
	return span{s.start.AddDays(a), s.start.AddDays(b), s.precision}
}
