// Package lexicon holds the words that report claims, as data.
//
// A lexicon file lists, one entry a line, which words report which type of
// claim and which grammatical position fills which role:
//
//	captured | seize, capture, overrun, take control of; n: seizure, capture | subj=actor obj=place! from=target
//
// An analyst adds a verb by adding a word to a line; no Go is needed. The code
// that walks trees knows nothing of any single word.
//
// # The four columns
//
//	type | words | roles | conditions
//
// Words are lemmas, separated by commas, in sections "v:" (verbs, the default),
// "n:" (nouns), "a:" (adjectives and participles used as adjectives), divided
// by semicolons. A phrase begins with its head and goes on with the words that
// belong to it ("take control of", "come under fire", "set up"); where it ends
// in a preposition, what follows that preposition is the phrase's object. In a
// noun section the head comes last instead ("air strike", "death toll").
//
// Roles are deep: they are written for the active verb, and the reader maps the
// passive (object becomes subject, "by" brings the subject) and the noun ("the
// seizure of Hama by rebels") onto them. Positions are subj, obj, iobj, loc (any
// locative preposition), that (a clause or infinitive that says what), and any
// preposition by its own name. A role may name what it accepts after a colon,
// alternatives divided by "/", and is required when it ends in "!":
//
//	subj=actor:armed obj=place! to=destination
//
// Roles are actor, target, who (people counted), place, origin, destination,
// object (bridge, water, …) and content.
//
// Conditions: "measure=killed" names what a figure of this claim counts;
// "flow" and "stock" fix the accumulation; "negated" makes the claim negative;
// "weak" marks words of everyday use that count only in a report that has
// other signs of conflict; "object=water" fixes the object; "modality=planned"
// the modality; "acled=…" and "plover=…" override the kind's codes.
package lexicon
