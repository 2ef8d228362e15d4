// Package gold holds the project's own gold: reports with every claim a careful
// analyst would record of them. docs/gold.md is its notation and its rules.
//
// It promises:
//
//   - A file with mistakes gives its mistakes, each with file, line and reason,
//     and everything else in it that could be read.
//   - After Bind every anchor is a span of the report's text, and every name
//     of a party, place or speaker stands in that text.
//   - Nothing here knows the reader: gold is compared with it elsewhere.
package gold
