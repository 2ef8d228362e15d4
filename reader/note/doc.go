// Package note makes notes on a report before any claim is read: its sentences with
// their trees, and in them the places, the parties of the registry, the times, the
// quantities and the quotations; and what one must know of words to read on. It is the
// first stage of reading; nothing in it depends on what a report tells.
package note
