package fusion

import (
	"time"

	"orontes"
)

// Record is one claim with the report it was read from.
type Record struct {
	Claim  orontes.Claim
	Report orontes.Report
}

// Situation fuses the records into the picture as it was known at asOf.
func Situation(records []Record, asOf time.Time) *orontes.Situation {
	return &orontes.Situation{AsOf: asOf}
}
