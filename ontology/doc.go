// Package ontology is the one table of the kinds and types of claims: what each
// means, what its figures count, which codes it has, what it needs to be worth
// printing, what it does to the picture, and how it is named and shown.
//
// The facts stand in kinds.tsv and types.tsv; docs/ontology.md explains their
// columns. Whoever needs a fact of a kind or a type asks this package, so a type
// is added in one row.
package ontology
