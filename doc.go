// Package orontes holds the vocabulary of a crisis monitor: reports, places,
// claims, figures, attributions and the situation they add up to.
//
// It has no input, no output and no third-party imports, so that reading this
// package is reading the domain. One file holds one noun. The JSON field names
// are a contract with other programs and are described in docs/contract.md;
// adding a field is fine, renaming one is a breaking change.
//
// Two rules hold for every value of these types, wherever it was made:
//
//   - A claim has a quote: Report.Text[Claim.Span.Start:Claim.Span.End] == Claim.Quote.
//   - A place that was not resolved has no coordinates.
package orontes
