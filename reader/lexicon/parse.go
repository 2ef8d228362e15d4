package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"orontes"
)

// Positions lists the grammatical positions that are not prepositions.
var Positions = []string{"subj", "obj", "iobj", "loc", "that"}

// prepositions that may stand as a position or end a phrase.
var prepositions = strings.Fields(`about above across after against along amid among around as at before behind
	below beside between beyond by despite during for from in inside into near of off on onto out outside over
	past since through throughout to toward towards under until up upon via with within without`)

// Parse reads one lexicon file. Every line that cannot be read is reported, as
// "name:line: reason"; the entries of the other lines are returned all the same.
func Parse(r io.Reader, kind orontes.Kind, name string) ([]Entry, []error) {
	var entries []Entry
	var bad []error
	scan := bufio.NewScanner(r)
	for n := 1; scan.Scan(); n++ {
		line, _, _ := strings.Cut(scan.Text(), "#")
		if strings.TrimSpace(line) == "" {
			continue
		}
		entry, err := parseLine(line)
		if err != nil {
			bad = append(bad, fmt.Errorf("%s:%d: %w", name, n, err))
			continue
		}
		entry.Kind, entry.File, entry.Line = kind, name, n
		entries = append(entries, entry)
	}
	if err := scan.Err(); err != nil {
		bad = append(bad, fmt.Errorf("reading %s: %w", name, err))
	}
	return entries, bad
}

func parseLine(line string) (Entry, error) {
	columns := strings.Split(line, "|")
	if len(columns) < 3 || len(columns) > 4 {
		return Entry{}, fmt.Errorf("want 3 or 4 columns divided by |, have %d", len(columns))
	}
	e := Entry{Type: strings.TrimSpace(columns[0])}
	if e.Type == "" {
		return e, fmt.Errorf("the type is empty")
	}
	var err error
	if e.Words, err = parseWords(columns[1]); err != nil {
		return e, err
	}
	if e.Slots, err = parseSlots(columns[2]); err != nil {
		return e, err
	}
	if len(columns) == 4 {
		err = e.parseConditions(columns[3])
	}
	return e, err
}

func parseWords(column string) ([]Word, error) {
	var words []Word
	for _, section := range strings.Split(column, ";") {
		class := Verb
		section = strings.TrimSpace(section)
		if len(section) > 2 && section[1] == ':' {
			class = Class(section[0])
			section = section[2:]
			if class != Verb && class != Noun && class != Adjective {
				return nil, fmt.Errorf("unknown word class %q (want v:, n: or a:)", class)
			}
		}
		for _, phrase := range strings.Split(section, ",") {
			parts := strings.Fields(phrase)
			if len(parts) == 0 {
				continue
			}
			words = append(words, parsePhrase(class, parts))
		}
	}
	if len(words) == 0 {
		return nil, fmt.Errorf("no words")
	}
	return words, nil
}

func parsePhrase(class Class, parts []string) Word {
	w := Word{Class: class}
	// A trailing preposition of a longer phrase opens its object: "take
	// control of". With two words it is a particle: "take over", "set up".
	if last := parts[len(parts)-1]; len(parts) > 2 && slices.Contains(prepositions, last) {
		w.Prep, parts = last, parts[:len(parts)-1]
	}
	if class == Noun {
		w.Head, w.Rest = parts[len(parts)-1], parts[:len(parts)-1]
	} else {
		w.Head, w.Rest = parts[0], parts[1:]
	}
	return w
}

func parseSlots(column string) ([]Slot, error) {
	var slots []Slot
	for _, field := range strings.Fields(column) {
		position, rest, ok := strings.Cut(field, "=")
		if !ok {
			return nil, fmt.Errorf("role %q is not position=role", field)
		}
		if !slices.Contains(Positions, position) && !slices.Contains(prepositions, position) {
			return nil, fmt.Errorf("unknown position %q", position)
		}
		var s Slot
		s.Position = position
		if rest, s.Required = strings.CutSuffix(rest, "!"); s.Required && rest == "" {
			return nil, fmt.Errorf("role %q names no role", field)
		}
		role, accepts, _ := strings.Cut(rest, ":")
		s.Role = Role(role)
		if !slices.Contains(Roles, s.Role) {
			return nil, fmt.Errorf("unknown role %q", role)
		}
		if accepts != "" {
			s.Accepts = strings.Split(accepts, "/")
		}
		slots = append(slots, s)
	}
	return slots, nil
}

func (e *Entry) parseConditions(column string) error {
	for _, field := range strings.FieldsFunc(column, func(r rune) bool { return r == ',' }) {
		key, value, _ := strings.Cut(strings.TrimSpace(field), "=")
		switch key {
		case "":
		case "measure":
			e.Measure = value
		case "flow", "stock":
			e.Accumulation = orontes.Accumulation(key)
		case "negated":
			e.Negated = true
		case "weak":
			e.Weak = true
		case "object":
			e.Object = value
		case "modality":
			e.Modality = orontes.Modality(value)
		case "acled":
			e.ACLED = value
		case "plover":
			e.PLOVER = value
		default:
			return fmt.Errorf("unknown condition %q", key)
		}
	}
	return nil
}
