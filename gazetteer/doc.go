// Package gazetteer turns names into places, and finds the names.
//
// It holds the world's settlements of 500 people and more with their names in
// every script, the units they lie in, countries, and hand-made tables of
// seas, rivers and regions (the .tsv files under data, which anyone can edit).
// Further packs can be imported and take part at once.
//
// It promises:
//
//   - Whole words only. "assad" is never found inside "ambassador".
//   - No false point. A name that cannot be told from its namesakes stays
//     unresolved, with what it could be; an area larger than a settlement says
//     so and comes with its bounds.
//   - The same text gives the same places on every machine.
//   - An open [Gazetteer] is immutable and safe for concurrent use. The
//     embedded one is read in place, not unpacked. A [Finder] belongs to one
//     goroutine.
package gazetteer
