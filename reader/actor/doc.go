// Package actor knows the parties of conflicts: forces, armed groups,
// governments, agencies, monitors and media, by name, alias and leader.
//
// What it knows stands in two data files that an analyst can edit: registry.tsv
// (one party a line) and nouns.lst (common nouns for parties: "rebel",
// "soldier", "resident"). Names are neutral; a side's epithet for another may be
// an alias, never a name.
package actor
