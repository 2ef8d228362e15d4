// Package dating chooses when a claim happened, among the times that the report tells,
// days reckoned from them, the report's own day, and none.
package dating
