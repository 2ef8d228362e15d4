// Package speech hears who speaks in a sentence and chooses who says a claim, and reads
// whether somebody is said to have checked it.
package speech
