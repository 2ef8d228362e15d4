// Package learn holds the learnt choices of the program: small linear models
// with integer weights.
//
// It promises:
//
//   - Training is deterministic: the same examples in the same order make the
//     same weights, byte for byte. There is no randomness in it.
//   - A model is a text of one line a feature, which a person can read.
//   - A prediction adds integers; the order of features does not matter.
//   - An open model is immutable and safe for concurrent use.
package learn
