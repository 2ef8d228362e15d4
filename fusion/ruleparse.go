package fusion

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"maps"
	"strconv"
	"strings"
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
	c.object = copied(r.object)
	c.same = copied(r.same)
	c.sooner = copied(r.sooner)
	c.set = copied(r.set)
	c.role = copied(r.role) // an id's words are replaced, never added to
	c.days = copied(r.days)
	c.ratio = copied(r.ratio)
	for _, list := range c.lists() {
		*list = copied(*list)
	}
	for _, group := range c.groups() {
		*group = copied(*group)
	}
	return &c
}

func copied[K comparable, V any](m map[K]V) map[K]V {
	c := make(map[K]V, len(m))
	maps.Copy(c, m)
	return c
}

func (r *Rules) read(in io.Reader) (*Rules, error) {
	bad, err := r.take(in, func(n int, err error) error { return fmt.Errorf("rules line %d: %w", n, err) })
	if err != nil {
		return nil, fmt.Errorf("read rules: %w", err)
	}
	if len(bad) > 0 {
		return nil, errors.Join(bad...)
	}
	return r, nil
}

// take takes in the lines that can be read; the others are returned, as named.
func (r *Rules) take(in io.Reader, named func(n int, err error) error) (bad []error, err error) {
	lines := bufio.NewScanner(in)
	for n := 1; lines.Scan(); n++ {
		text, _, _ := strings.Cut(lines.Text(), "#")
		words := strings.Fields(text)
		if len(words) == 0 {
			continue
		}
		err := r.line(words[0], words[1:])
		if strings.Contains(text, "|") {
			err = r.grade(text)
		}
		if err != nil {
			bad = append(bad, named(n, err))
		}
	}
	return bad, lines.Err()
}

// grade takes in what a person thinks of a source: letter, name and reason,
// divided by "|".
func (r *Rules) grade(text string) error {
	part := strings.SplitN(text, "|", 3)
	for i := range part {
		part[i] = strings.TrimSpace(part[i])
	}
	return r.give(part[0], part[1], strings.Join(part[2:], ""))
}

// line takes in one rule.
func (r *Rules) line(keyword string, words []string) error {
	want := map[string]int{"object": 3, "same": 2, "sooner": 2, "days": 2, "ratio": 2, "reliability": 2}
	if n, ok := want[keyword]; ok && len(words) != n {
		return fmt.Errorf("%s wants %d words, has %d", keyword, n, len(words))
	}
	switch keyword {
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
		return r.give(words[1], strings.ReplaceAll(words[0], "_", " "), "")
	case "role":
		if len(words) < 2 {
			return fmt.Errorf("role wants an id and words, has %d words", len(words))
		}
		r.role[words[0]] = map[string]bool{}
		for _, w := range words[1:] {
			r.role[words[0]][w] = true
		}
	case "sooner":
		r.sooner[words[1]] = words[0]
	case "same":
		r.same[words[0]] = words[1]
	default:
		return r.list(keyword, words)
	}
	return nil
}
