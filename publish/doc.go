// Package publish writes what orontes knows for people and for programs: the
// situation as JSON, GeoJSON, terminal text, Markdown and HTML, and the
// reading of one report as a table or JSON Lines.
//
// What it writes about the world it writes by rules, from entries of the
// situation, and every such sentence carries the ids of the claims it rests
// on; Bulletin.Check refuses one without. Nothing is added up here, nothing is
// rounded, and what has no place on the map gets none. The same situation
// makes the same bytes.
//
// Text from reports is untrusted: control characters never reach a terminal,
// and marks that mean something in Markdown or HTML are escaped.
package publish
