package gold

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// field reads one "key: value" of a claim.
func (p *parser) field(c *Claim, field string) {
	key, value, ok := strings.Cut(field, ":")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	if !ok || value == "" {
		p.fail(c.Line, "%q is not of the form field: value", field)
		return
	}
	if c.given[key] {
		p.fail(c.Line, "%s is given twice", key)
		return
	}
	c.given[key] = true
	var err error
	switch key {
	case "actor":
		c.Actors = parties(value)
	case "target":
		c.Targets = parties(value)
	case "place":
		c.Place, err = placed(value)
	case "from":
		c.Origin, err = placed(value)
	case "to":
		c.Destination, err = placed(value)
	case "time":
		c.Times, err = each(value, parseTime)
	case "figure":
		c.Figures, err = each(value, parseFigure)
	case "says":
		c.Says, err = chains(value)
	case "mod":
		c.Modality, err = each(value, func(s string) (orontes.Modality, error) {
			if s == "-" {
				s = string(orontes.Asserted)
			}
			return orontes.Modality(s), among("modality", s, "asserted", "planned", "possible", "requested", "conditional")
		})
	case "neg":
		var either []string
		either, err = each(value, func(s string) (string, error) { return s, among("neg", s, "yes", "no", "-") })
		c.Negated = len(either) == 1 && either[0] == "yes"
	case "bg":
		var either []string
		either, err = each(value, func(s string) (string, error) { return s, among("bg", s, "yes", "no", "-") })
		c.Background = slices.Contains(either, "yes")
	case "acc":
		c.Accumulated, err = each(value, func(s string) (string, error) { return s, among("acc", s, "flow", "stock", "-") })
	case "hedge":
		c.Hedges, err = each(strings.ReplaceAll(value, ";", " / "), func(s string) (string, error) { return s, among("hedge", s, "deed", "doer", "-") })
	case "verif":
		c.Verified, err = each(value, func(s string) (orontes.Verification, error) {
			return orontes.Verification(strings.Trim(s, "-")), among("verif", s, "unverified", "verified", "-")
		})
	case "acled":
		c.ACLED, err = each(value, func(s string) (string, error) { return s, among("ACLED sub-event type", s, subEvents...) })
	default:
		err = fmt.Errorf("unknown field %q (known: actor, target, place, from, to, time, figure, acc, says, mod, neg, hedge, verif, bg, acled)", key)
	}
	if err != nil {
		p.fail(c.Line, "%v", err)
	}
}

// subEvents are ACLED's sub-event types (codebook of 2023), and "-" for none.
var subEvents = []string{"-", "Armed clash", "Government regains territory", "Non-state actor overtakes territory",
	"Chemical weapon", "Air/drone strike", "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade",
	"Peaceful protest", "Protest with intervention", "Excessive force against protesters", "Violent demonstration", "Mob violence",
	"Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use", "Headquarters or base established",
	"Looting/property destruction", "Non-violent transfer of territory", "Other", "Sexual violence", "Attack", "Abduction/forced disappearance"}

func among(what, value string, known ...string) error {
	if slices.Contains(known, value) {
		return nil
	}
	return fmt.Errorf("%q is no %s (known: %s)", value, what, strings.Join(known, ", "))
}

// each reads the alternatives of a value.
func each[T any](value string, read func(string) (T, error)) ([]T, error) {
	var all []T
	for _, s := range strings.Split(value, " / ") {
		v, err := read(strings.TrimSpace(s))
		if err != nil {
			return all, err
		}
		all = append(all, v)
	}
	return all, nil
}

// parties reads "A; B / C": both A and B, or C. "-" alone is nobody.
func parties(value string) Parties {
	if value == "-" {
		return nil
	}
	var all Parties
	for list := range strings.SplitSeq(value, " / ") {
		names := []Name{}
		for item := range strings.SplitSeq(list, ";") {
			if item = strings.TrimSpace(item); item != "" && item != "-" {
				names = append(names, name(item))
			}
		}
		all = append(all, names)
	}
	return all
}

var bracketed = regexp.MustCompile(`^(.*\S)\s+\(([^()]*)\)$`)

// placed reads "NAME (relation)" with alternatives, each with its own relation.
func placed(value string) (*Slot, error) {
	if value == "-" {
		return nil, nil
	}
	if strings.Contains(value, ";") {
		return nil, fmt.Errorf("%q: a claim has one place; several places are several claims", value)
	}
	var s Slot
	for alternative := range strings.SplitSeq(value, " / ") {
		switch alternative = strings.TrimSpace(alternative); alternative {
		case "-":
			s.Optional = true
		case "":
		default:
			words, relation := unbracketed(alternative)
			n := name(words)
			n.Relation = relation
			s.Names = append(s.Names, n)
		}
	}
	return &s, nil
}

// unbracketed takes "NAME (note)" apart.
func unbracketed(s string) (words, note string) {
	if m := bracketed.FindStringSubmatch(s); m != nil {
		return m[1], m[2]
	}
	return s, ""
}

// parseTime reads one right answer to when.
func parseTime(s string) (Time, error) {
	switch s {
	case "pub":
		return Time{Published: true}, nil
	case "none", "-":
		return Time{None: true}, nil
	}
	from, to, stretch := strings.Cut(s, "..")
	if !stretch {
		to = from
	}
	var t Time
	var err error
	if from != "" {
		if t.Start, err = orontes.ParseDate(from); err != nil {
			return t, err
		}
	}
	if to != "" {
		if t.End, err = orontes.ParseDate(to); err != nil {
			return t, err
		}
	}
	if t.Start.IsZero() && t.End.IsZero() {
		return t, fmt.Errorf("%q is no time", s)
	}
	if !t.Start.IsZero() && !t.End.IsZero() && t.End.Before(t.Start) {
		return t, fmt.Errorf("%q ends before it starts", s)
	}
	return t, nil
}

var (
	amountForm   = regexp.MustCompile(`^(>=|<=|~)?([0-9][0-9,]*(?:\.[0-9]+)?)(?:\.\.([0-9][0-9,]*(?:\.[0-9]+)?))?(?:\s+(.*))?$`)
	vagueForm    = regexp.MustCompile(`^"([^"]+)"(?:\s+(.*))?$`)
	offsetFigure = regexp.MustCompile(`^(@[0-9]+\+[0-9]+)(?:\s+(.*))?$`)
	wholeForm    = regexp.MustCompile(`^(.*?)\s*\bof\s+(?:"([^"]*)"|([0-9][0-9,]*))\s*(.*)$`)
)

// parseFigure reads one right answer to how many.
func parseFigure(s string) (Figure, error) {
	if s == "-" {
		return Figure{None: true}, nil
	}
	g := Figure{Unit: orontes.UnitPeople, Qualifier: orontes.Exact}
	rest := ""
	if m := offsetFigure.FindStringSubmatch(s); m != nil {
		g.span, _ = offset(m[1])
		g.Qualifier, rest = orontes.Vague, m[2]
	} else if m := vagueForm.FindStringSubmatch(s); m != nil {
		g.Words, g.Qualifier, rest = m[1], orontes.Vague, m[2]
	} else if m := amountForm.FindStringSubmatch(s); m != nil {
		rest = m[4]
		g.Low = number(m[2])
		g.High = g.Low
		switch m[1] {
		case ">=":
			g.Qualifier = orontes.AtLeast
		case "<=":
			g.Qualifier = orontes.AtMost
		case "~":
			g.Qualifier = orontes.About
		}
		if m[3] != "" {
			if g.High = number(m[3]); m[1] == "" {
				g.Qualifier = orontes.Range
			}
		}
		if g.High < g.Low {
			return g, fmt.Errorf("figure %q: a range runs upwards", s)
		}
	} else {
		return g, fmt.Errorf(`%q is no figure (12, >=370000, <=1500, ~200, 20..25, "dozens", then unit, then "of 40")`, s)
	}
	if m := wholeForm.FindStringSubmatch(" " + rest); m != nil && rest != "" {
		rest = strings.TrimSpace(m[1] + " " + m[4])
		g.Of, g.Whole = m[2], number(m[3])
	}
	if rest = strings.TrimSpace(rest); rest != "" {
		g.Unit = rest
	}
	return g, nil
}

func number(s string) float64 {
	n, _ := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64) // the pattern let only numbers through
	return n
}

// chains reads "SANA > army (denies) / army (denies)": each alternative is a
// chain of its own, with its own stances.
func chains(value string) (Chains, error) {
	if value == "-" {
		return nil, nil
	}
	var all Chains
	for alternative := range strings.SplitSeq(value, " / ") {
		chain := []Speaker{}
		for s := range strings.SplitSeq(alternative, " > ") {
			words, stance := unbracketed(strings.TrimSpace(s))
			if words == "-" {
				continue
			}
			if stance == "" {
				stance = "states"
			}
			if err := among("stance", stance, "states", "denies", "doubts"); err != nil {
				return all, err
			}
			chain = append(chain, Speaker{name(words), stance})
		}
		all = append(all, chain)
	}
	return all, nil
}
