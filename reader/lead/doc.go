// Package lead chooses which claim of a report is chief, and gives claims the codes of
// ACLED and PLOVER.
package lead
