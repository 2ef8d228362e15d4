package orontes

import "time"

// PublishedBasis says how a report's publication date is known.
type PublishedBasis string

// The ways a publication date can be known, from the text itself outwards.
const (
	PublishedStated   PublishedBasis = "stated"   // a dateline or byline in the text
	PublishedMetadata PublishedBasis = "metadata" // page or feed metadata, a front matter field, the URL
	PublishedFlag     PublishedBasis = "flag"     // the person who gave the report to the program said so
	PublishedUnknown  PublishedBasis = "unknown"
)

// Report is one document as it was received and cleaned.
//
// Text is what every span points into; it never changes once a report is kept.
type Report struct {
	ID             string         `json:"id"`
	Source         string         `json:"source"`
	Title          string         `json:"title"`
	Author         string         `json:"author,omitempty"`
	Published      Date           `json:"published"`
	PublishedBasis PublishedBasis `json:"published_basis"`
	Language       string         `json:"language"` // ISO 639-1, "und" when it could not be told
	URL            string         `json:"url,omitempty"`
	SHA256         string         `json:"sha256"` // hex, of the bytes received
	Text           string         `json:"text"`
	// Dateline is the place a dispatch was filed from ("BEIRUT (Agency) —"),
	// as written; "" where there is none. It is where the writer sat, not
	// where anything happened.
	Dateline string `json:"dateline,omitempty"`
	// BodyStart is the byte offset in Text where the report proper begins,
	// after title, byline and dateline.
	BodyStart int `json:"body_start,omitempty"`
	// Received is when this copy reached the store (the second clock); zero
	// for a report that was only read, never kept.
	Received time.Time `json:"-"`
}
