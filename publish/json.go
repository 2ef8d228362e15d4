package publish

import (
	"encoding/json"
	"fmt"
	"io"

	"orontes"
)

// JSON writes the situation as the contract describes it, indented by two
// spaces, with a final newline.
func JSON(w io.Writer, s *orontes.Situation) error {
	e := encoder(w)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		return fmt.Errorf("write situation: %w", err)
	}
	return nil
}

// ReadingJSON writes {"report", "places", "claims"} on one line. Lists without
// members are [], never null.
func ReadingJSON(w io.Writer, r *orontes.Reading) error {
	full := *r
	if full.Places == nil {
		full.Places = []orontes.Toponym{}
	}
	if full.Claims == nil {
		full.Claims = []orontes.Claim{}
	}
	if err := encoder(w).Encode(&full); err != nil {
		return fmt.Errorf("write reading: %w", err)
	}
	return nil
}

// ClaimsJSON writes one claim per line (JSON Lines).
func ClaimsJSON(w io.Writer, claims []orontes.Claim) error {
	e := encoder(w)
	for i := range claims {
		if err := e.Encode(&claims[i]); err != nil {
			return fmt.Errorf("write claim %s: %w", claims[i].ID, err)
		}
	}
	return nil
}

// encoder leaves <, > and & as they are: the output is no part of a page, and
// quotes stay the words of their report.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
