package orontes

// TimePrecision is the grain of a time expression.
type TimePrecision string

// Grains of time.
const (
	PrecisionHour        TimePrecision = "hour"
	PrecisionDay         TimePrecision = "day"
	PrecisionWeek        TimePrecision = "week"
	PrecisionMonth       TimePrecision = "month"
	PrecisionYear        TimePrecision = "year"
	PrecisionUnknownTime TimePrecision = "unknown"
)

// TimeBasis says where a time comes from.
type TimeBasis string

// The bases of a time: written beside the event, taken over from the day of
// publication, or carried over from an earlier sentence.
const (
	TimeStated    TimeBasis = "stated"
	TimePublished TimeBasis = "published"
	TimeInferred  TimeBasis = "inferred"
)

// Interval is a stretch of days, both ends included. Either end may be the
// zero Date where the text leaves it open.
type Interval struct {
	Start     Date          `json:"start"`
	End       Date          `json:"end"`
	Precision TimePrecision `json:"precision"`
	Basis     TimeBasis     `json:"basis"`
	Text      string        `json:"text,omitempty"`
	// Background marks a time that a report tells as history, not as news.
	Background bool `json:"background,omitempty"`
}

// IsZero reports whether nothing is known of the time.
func (t Interval) IsZero() bool { return t.Start.IsZero() && t.End.IsZero() }
