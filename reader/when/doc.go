// Package when finds the time expressions of a sentence and resolves each to an
// interval of days.
//
// It rests on the words, not on tags: a sentence may come from any tokeniser,
// and a tagger that takes "May" for a verb changes nothing. Tags, where there
// are any, only help to tell past from future.
//
// The words it knows are data (words.tsv): months, weekdays, units, parts of
// the day, seasons, fixed holidays, the signs of the future.
//
// How things are resolved:
//
//   - a weekday is the latest one on or before the day of publication, or the
//     first one on or after it where its verb looks ahead ("will meet on Monday");
//   - a date without a year takes the latest year that is not after publication,
//     or the next where its verb looks ahead; where nothing tells, the nearest;
//   - "last week" is the Monday to Sunday before the week of publication, "this
//     week" begins on Monday; "over the past five days" ends on publication;
//   - "two weeks ago" is a week around that day, "two months ago" that calendar
//     month, "13 years ago" that year;
//   - "the next day", "a day earlier", "two days later" count from
//     Anchor.Reference, and their basis is inferred;
//   - "since X" ends on publication, "by X" and "until X" are open at the start;
//   - "a week after the attack" hangs on an event: it keeps its words and its
//     Offset but has no days;
//   - without a day of publication, what hangs on it has no days.
package when
