// Package draft is what the choices work on: a report being read, the drafts of its
// claims, and a choice among options by learnt weights.
package draft
