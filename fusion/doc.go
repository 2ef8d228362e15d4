// Package fusion turns a heap of claims into a situation: what is known, by
// whom it is said, and how it changed.
//
// What it promises:
//
//   - Order does not matter. The same records in any order, given once or
//     twice, make the same situation, byte for byte. No clock is read.
//   - Saying is not knowing. Sources that agree, sources that differ and
//     sources that merely repeat each other are told apart: an origin is the
//     innermost speaker of a claim, or the outlet where the report speaks for
//     itself, and near-identical copy counts as its first outlet's.
//   - Nothing is invented. Figures are spanned, never summed; a total is never
//     added to an increase, a part never to its whole; households stay
//     households; a place without coordinates gets none.
//   - Only what is asserted to have happened changes the picture. What is
//     planned, possible, requested or conditional, and what is dated after the
//     day it was published, is listed apart. What is told as history is left
//     out of the present.
//
// # Two clocks
//
// A situation is as known at the end of the UTC day of asOf. A report counts
// from its publication day, so that a store filled in one afternoon can be
// replayed day by day; a report without one counts from the UTC day it was
// received. A caller who wants the store's own clock instead asks the ledger
// for what it had received by then, and passes that.
//
// Which kinds of claim do what is data: see rules/rules.txt.
package fusion
