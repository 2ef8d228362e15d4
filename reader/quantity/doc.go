// Package quantity finds the figures of a sentence: the number with its hedge,
// what it counts, in which unit, and whether it is a share of another one.
//
// It rests on the words, not on tags, so that it reads a sentence from any
// tokeniser; tags and the tree only help to find the noun that is counted.
//
// What the world calls things is data: nouns.tsv (people, households, words
// that make a number a name), units.tsv (measures and money), hedges.tsv, words.tsv
// (the small words between them).
//
// Choices worth knowing:
//
//   - vague amounts are ranges (numeral/words.tsv): dozens 24–99, scores 40–99,
//     hundreds 200–999, several and a few 3–9, tens of thousands 10,000–99,999;
//   - "at least 12" has Low = High = 12, no Best, and its qualifier says that it
//     is open above; "up to 12" has Low 0, High 12; "about", "nearly" keep the
//     number as Low, Best and High, because no tolerance is stated;
//   - households and dwellings are never turned into people;
//   - miles become kilometres, other measures keep the unit they were given in;
//     a conversion in brackets is not a second quantity;
//   - ages, ordinals, scores, years, clock times, names with numbers in them
//     (M5, F-16, Resolution 2254) and phone numbers are not quantities.
package quantity
