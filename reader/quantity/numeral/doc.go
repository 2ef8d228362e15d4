// Package numeral reads numbers as news writes them: in digits with the
// separators of several countries, in words, with magnitudes, as fractions and
// as vague amounts ("tens of thousands").
//
// It works on atoms, not on tokens. Tokenisers differ on "12-hour", "50%",
// "$5m" or "5km"; cut into runs of digits, runs of letters and single signs,
// each knowing its token and whether it touches the one before, all of these
// look alike. Both readers of numbers, quantity and when, stand on a [Line] of
// atoms. The number words themselves are data: words.tsv.
package numeral
