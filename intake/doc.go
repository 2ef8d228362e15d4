// Package intake gets reports: it opens what the user named, finds out what it
// is, cleans it, dates it and hashes it.
//
// What it promises:
//
//   - The text is the writer's. Cleaning repairs the encoding, turns the many
//     kinds of space and line end into two, and drops what cannot be seen.
//     Nothing is reordered, joined or corrected.
//   - Same bytes in, same report out. The clock, the machine's language and the
//     name of the folder play no part; the SHA-256 is of the bytes received.
//   - One bad document never stops the others. Each gives one error that names
//     the file, the line where there is one, and the reason.
//   - It only reads, and it stays off the network.
//
// Where the fields of a report come from, and which source wins when several
// give the same field, is set down in docs/intake.md.
package intake
