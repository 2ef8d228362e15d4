// Package site chooses where a claim happened, where those who moved came from and
// where they went, among the places of its sentence, of those before and of the report.
package site
