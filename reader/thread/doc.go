// Package thread keeps what a reader has in mind at a sentence: who a phrase or a pronoun
// means, by the notes on the report and the sentences before.
package thread
