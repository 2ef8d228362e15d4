package fusion

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"strconv"
	"strings"

	"orontes"
)

// With reads further rules that add to these or override them, line by line.
func (r *Rules) With(further io.Reader) (*Rules, error) {
	return r.clone().read(further)
}

// ParseRules reads a set of rules. Bad lines are returned together, each named.
func ParseRules(in io.Reader) (*Rules, error) {
	return (&Rules{}).clone().read(in)
}

func (r *Rules) clone() *Rules {
	c := *r
	c.control = copied(r.control)
	c.alike = copied(r.alike)
	c.state = copied(r.state)
	c.object = copied(r.object)
	c.same = copied(r.same)
	c.generic = copied(r.generic)
	c.pronoun = copied(r.pronoun)
	c.kin = copied(r.kin)
	c.wing = copied(r.wing)
	c.ally = copied(r.ally)
	c.expels = copied(r.expels)
	c.common = copied(r.common)
	c.local = copied(r.local)
	c.who = copied(r.who)
	c.rare = copied(r.rare)
	c.anyone = copied(r.anyone)
	c.faceless = copied(r.faceless)
	c.camp = copied(r.camp)
	c.scene = copied(r.scene)
	c.setting = copied(r.setting)
	c.part = copied(r.part)
	c.fighters = copied(r.fighters)
	c.label = copied(r.label)
	c.sooner = copied(r.sooner)
	c.reliability = copied(r.reliability)
	c.stock = copied(r.stock)
	c.days = copied(r.days)
	c.ratio = copied(r.ratio)
	return &c
}

func copied[K comparable, V any](m map[K]V) map[K]V {
	c := make(map[K]V, len(m))
	maps.Copy(c, m)
	return c
}

func (r *Rules) read(in io.Reader) (*Rules, error) {
	var bad []error
	lines := bufio.NewScanner(in)
	for n := 1; lines.Scan(); n++ {
		text, _, _ := strings.Cut(lines.Text(), "#")
		words := strings.Fields(text)
		if len(words) == 0 {
			continue
		}
		if err := r.line(words[0], words[1:]); err != nil {
			bad = append(bad, fmt.Errorf("rules line %d: %w", n, err))
		}
	}
	if err := lines.Err(); err != nil {
		bad = append(bad, fmt.Errorf("read rules: %w", err))
	}
	if len(bad) > 0 {
		return nil, errors.Join(bad...)
	}
	return r, nil
}

// line takes in one rule.
func (r *Rules) line(keyword string, words []string) error {
	want := map[string]int{"control": 2, "state": 3, "object": 3, "same": 2, "sooner": 2, "days": 2, "ratio": 2, "reliability": 2}
	if n, ok := want[keyword]; ok && len(words) != n {
		return fmt.Errorf("%s wants %d words, has %d", keyword, n, len(words))
	}
	switch keyword {
	case "control":
		switch e := effect(words[1]); e {
		case takes, holds, leaves, gives, contests:
			r.control[words[0]] = e
		default:
			return fmt.Errorf("control %s: %q is no effect", words[0], words[1])
		}
	case "state":
		rank, err := strconv.Atoi(words[2])
		if err != nil {
			return fmt.Errorf("state %s: %q is no rank", words[0], words[2])
		}
		r.state[words[0]] = condition{words[1], rank}
	case "object":
		if words[1] != sectionAccess && words[1] != sectionServices {
			return fmt.Errorf("object %s: %q is no section", words[0], words[1])
		}
		fresh, err := count(words[2])
		if err != nil {
			return fmt.Errorf("object %s: %w", words[0], err)
		}
		r.object[words[0]] = object{words[1], fresh}
	case "days":
		n, err := count(words[1])
		if err != nil {
			return fmt.Errorf("days %s: %w", words[0], err)
		}
		r.days[words[0]] = n
	case "ratio":
		n, err := strconv.ParseFloat(words[1], 64)
		if err != nil || !(n >= 1) {
			return fmt.Errorf("ratio %s: %q is no ratio of 1 or more", words[0], words[1])
		}
		r.ratio[words[0]] = n
	case "reliability":
		if len(words[1]) != 1 || !strings.Contains("ABCDEF", words[1]) {
			return fmt.Errorf("reliability %s: %q is not A to F", words[0], words[1])
		}
		r.reliability[strings.ToLower(words[0])] = words[1]
	case "sooner":
		r.sooner[words[1]] = words[0]
	case "same":
		r.same[words[0]] = words[1]
	default:
		return r.list(keyword, words)
	}
	return nil
}

// list takes in one rule that is a list of words.
func (r *Rules) list(keyword string, words []string) error {
	switch keyword {
	case "alike", "generic", "pronoun", "kin", "wing", "side", "expels", "common", "stock", "flow", "local", "who", "rare", "anyone", "faceless",
		"camp", "scene", "setting", "part", "counted", "label":
	default:
		return fmt.Errorf("%q is no rule", keyword)
	}
	for _, w := range words {
		switch keyword {
		case "alike":
			r.alike[w] = words[0]
		case "generic":
			r.generic[w] = true
		case "pronoun":
			r.pronoun[w] = true
		case "kin":
			r.kin[w] = words[0]
		case "wing":
			r.wing[w] = true
		case "common":
			r.common[w] = true
		case "local":
			r.local[w] = true
		case "who":
			r.who[w] = true
		case "rare":
			r.rare[w] = true
		case "anyone":
			r.anyone[w] = true
		case "faceless":
			r.faceless[w] = true
		case "expels":
			r.expels[w] = true
		case "camp":
			r.camp[w] = words[0]
		case "scene":
			r.scene[orontes.Kind(w)] = true
		case "setting":
			r.setting[orontes.Kind(w)] = true
		case "part":
			r.part[strings.ReplaceAll(w, "_", " ")] = true
		case "counted":
			r.fighters[w] = words[0]
		case "label":
			r.label[w] = true
		case "side":
			r.ally[w] = words[0]
		case "stock":
			r.stock[w] = orontes.Stock
		case "flow":
			r.stock[w] = orontes.Flow
		}
	}
	return nil
}

func count(s string) (day, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 36525 {
		return 0, fmt.Errorf("%q is no number of days", s)
	}
	return day(n), nil
}
