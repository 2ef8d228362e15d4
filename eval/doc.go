// Package eval scores the reader and the rest against gold.
//
// It promises:
//
//   - Every score says how it was judged. A scorer's rules stand in its Score
//     and are printed beside the numbers; what is normalised is listed in a
//     table of this package, not hidden in code.
//   - A miss counts as wrong. Where a smaller denominator is also of interest
//     it is given beside the full one, under its own name.
//   - The same code and the same gold give the same page, byte for byte: no
//     clock, no order of maps.
//   - Gold text stays out of what is written: the page counts error classes,
//     and only `score -errors` shows the sentences, on a terminal.
package eval
