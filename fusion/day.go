package fusion

import (
	"math"
	"time"

	"orontes"
)

// day counts days from 1 January 1970, so that a hundred thousand of them can
// be compared cheaply.
type day int32

// noDay is a day that is not known. It is before every other.
const noDay day = math.MinInt32

func dayOf(d orontes.Date) day {
	if d.IsZero() {
		return noDay
	}
	return day(math.Floor(float64(d.Time().Unix()) / 86400))
}

func dayOfTime(t time.Time) day {
	if t.IsZero() {
		return noDay
	}
	return dayOf(orontes.DateOf(t.UTC()))
}

func (d day) date() orontes.Date {
	if d == noDay {
		return orontes.Date{}
	}
	return orontes.DateOf(time.Unix(int64(d)*86400, 0).UTC())
}
