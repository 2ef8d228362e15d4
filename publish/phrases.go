package publish

import (
	_ "embed" // for the phrases the program ships with
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"orontes"
	"orontes/ontology"
)

//go:embed data/phrases.txt
var phraseFile string

// phrases are the words for measures, relations of places and vague numbers, by
// "measure.killed" and the like.
var phrases = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(phraseFile) {
		line, _, _ = strings.Cut(line, "#")
		if key, words, ok := strings.Cut(line, "="); ok {
			m[strings.TrimSpace(key)] = strings.TrimSpace(words)
		}
	}
	return m
})

// phrase names a type of a kind.
func phrase(kind orontes.Kind, typ string) string { return ontology.Of(kind, typ).Phrase }

// marked is the word by which something is marked.
func marked(mark string) string { return phrases()["mark."+mark] }

// plain is a type or object of the contract as words.
func plain(typ string) string { return strings.ReplaceAll(typ, "_", " ") }

// amount writes a figure as it was hedged, and by its word where it was given by
// one: "at least 370,000", "dozens".
func amount(g *orontes.Figure) string {
	if word := vagueWord(g); word != "" && g.Best == nil && g.Low != g.High {
		return word
	}
	return g.Hedged()
}

// vagueWord is the word a figure was given by, where that was no number:
// "dozens". It is "" for any other.
func vagueWord(g *orontes.Figure) string {
	if g.Qualifier != orontes.Vague {
		return ""
	}
	said, known := "", 0
	for w := range strings.FieldsSeq(strings.ToLower(g.Text)) {
		if words, ok := phrases()["vague."+w]; ok {
			said, known = words, known+1
		}
	}
	if known > 1 { // "tens of thousands" are not tens
		text := strings.ToLower(plain(g.Text))
		if strings.HasSuffix(text, "s") {
			text += " of"
		}
		return text
	}
	return said
}

// counted names what a figure counts: "people killed", "households displaced".
func counted(unit, measure, of string) string {
	words, ok := phrases()["measure."+measure]
	switch {
	case ok:
	case measure == unit, strings.Contains(measure, unit):
		words = unit
	case unit == orontes.UnitPeople:
		words = strings.TrimSpace(unit + " " + plain(measure))
	default: // "2 crossings"; what was done to them the sentence says
		words = unit
	}
	if !ok && unit != "" && unit != orontes.UnitPeople && unit != orontes.UnitKM && unit != orontes.UnitPercent && unit != "km2" && unit != strings.ToUpper(unit) && !strings.HasSuffix(words, "s") {
		words += "s"
	}
	who := unit
	if of != "" {
		who = of
	}
	if unit == orontes.UnitPercent && strings.Contains(words, "people") {
		if of == "" {
			who = orontes.UnitPeople
		}
		return phrases()["percent.of"] + " " + strings.Replace(words, "people", who, 1) // a share is no count
	}
	if who != "" && who != orontes.UnitPeople {
		words = strings.Replace(words, "people", who, 1)
	}
	return words
}

// single puts what a figure of one counts into the singular: "1 person killed".
func single(words string, low, high float64) string {
	if low != 1 || high != 1 {
		return words
	}
	first, rest, _ := strings.Cut(words, " ")
	if one, ok := phrases()["one."+first]; ok {
		return strings.TrimSpace(one + " " + rest)
	}
	return words
}

// and joins names: "A", "A and B", "A, B and C".
func and(names []string) string { return join(names, " and ") }

func join(names []string, last string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + last + names[len(names)-1]
}

// few names at most four and counts the rest.
func few(names []string) string {
	if len(names) > 4 {
		return and(append(names[:3:3], strconv.Itoa(len(names)-3)+" others"))
	}
	return and(names)
}

func originNames(sources []orontes.Origin) []string {
	names := make([]string, 0, len(sources))
	for i := range sources {
		names = append(names, sources[i].Name)
	}
	return names
}

// day writes a date: "6 December 2024", "" for none.
func day(d orontes.Date) string {
	if d.IsZero() {
		return ""
	}
	return strconv.Itoa(d.Day) + " " + d.Month.String() + " " + strconv.Itoa(d.Year)
}

// days writes a stretch of days after a preposition: "on 6 December 2024",
// "between 27 November 2024 and 1 December 2024"; "" for none.
func days(t orontes.Interval) string {
	switch {
	case t.Start.IsZero() && t.End.IsZero():
		return ""
	case t.Start == t.End || t.End.IsZero():
		return "on " + day(t.Start)
	case t.Start.IsZero():
		return "until " + day(t.End)
	}
	start := day(t.Start)
	if t.Start.Year == t.End.Year {
		start = strings.TrimSuffix(start, " "+strconv.Itoa(t.Start.Year))
	}
	return "between " + start + " and " + day(t.End)
}

// where writes a place after a preposition.
func where(p *orontes.Place) string {
	switch {
	case p == nil || p.Name == "":
		return ""
	case p.DistanceKM != 0 && p.Relation != "":
		if p.Relation == "from" {
			return orontes.Grouped(p.DistanceKM) + " km from " + p.Name
		}
		return plain(p.Relation) + " " + orontes.Grouped(p.DistanceKM) + " km of " + p.Name
	case p.DistanceKM != 0:
		return orontes.Grouped(p.DistanceKM) + " km from " + p.Name
	case p.Relation == "between" && p.Precision == orontes.PrecisionCountry:
		return "on the border of " + p.Name
	case p.Relation == "between":
		return "on the way between " + p.Name + " and another place"
	case p.Relation != "":
		return relation(p.Relation) + " " + p.Name
	}
	return "in " + p.Name + unit(p)
}

// relation writes a spatial phrase so that a place name can follow it:
// "north of", "in northern", "in the countryside of".
func relation(r string) string {
	if words, ok := phrases()["relation."+r]; ok {
		return words
	}
	return plain(r)
}

// unit marks an administrative unit: a province and its town often share a
// name.
func unit(p *orontes.Place) string {
	switch p.Precision {
	case orontes.PrecisionAdmin1:
		return " (first-level unit)"
	case orontes.PrecisionAdmin2:
		return " (second-level unit)"
	}
	return ""
}

// small writes the first letter of words small: "Dozens" within a sentence.
func small(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}
