package publish

import (
	"encoding/json"
	"io"

	"orontes"
)

// Text writes the situation for a terminal of the given width in columns.
func Text(w io.Writer, s *orontes.Situation, width int, colour bool) error { return JSON(w, s) }

// JSON writes the situation as the contract describes it, indented, with a final newline.
func JSON(w io.Writer, s *orontes.Situation) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(s)
}

// Markdown writes the situation report in Markdown.
func Markdown(w io.Writer, s *orontes.Situation) error { return JSON(w, s) }

// HTML writes the situation report as one self-contained page.
func HTML(w io.Writer, s *orontes.Situation) error { return JSON(w, s) }

// GeoJSON writes what has a place on the map as a FeatureCollection (RFC 7946).
func GeoJSON(w io.Writer, s *orontes.Situation) error { return JSON(w, s) }

// ReadingText writes the claims of one report as a table for a terminal.
func ReadingText(w io.Writer, r *orontes.Reading, width int, colour bool) error {
	return ReadingJSON(w, r)
}

// ReadingJSON writes {"report", "places", "claims"} on one line.
func ReadingJSON(w io.Writer, r *orontes.Reading) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(r)
}

// ClaimsJSON writes one claim per line (JSON Lines).
func ClaimsJSON(w io.Writer, claims []orontes.Claim) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for i := range claims {
		if err := e.Encode(&claims[i]); err != nil {
			return err
		}
	}
	return nil
}
