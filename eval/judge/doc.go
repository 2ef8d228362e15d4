// Package judge compares the claims read of one report with its gold.
//
// It promises:
//
//   - Every printed claim is paired with at most one claim of the gold and the
//     other way round; the pairing is the best one found greedily, and the same
//     on every run.
//   - A field is judged by one rule, which stands in the comment of its
//     function. Where the gold leaves several answers open each is right.
//   - Harm is a list of named kinds. A claim may do several.
//
// It does not know the reader: what a printed claim is compared with is the gold,
// word by word. What comparing names has to know of English is in words.txt.
package judge
