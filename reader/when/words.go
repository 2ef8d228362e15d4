package when

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"orontes/reader/quantity/numeral"
)

//go:embed words.tsv
var wordsTSV string

type class uint8

const (
	other class = iota
	month
	weekday
	unit
	part
	season
	day
	turn
	prep
	edge
	now
	loose
)

// flag is what a word may be beside its class.
type flag uint16

const (
	short    flag = 1 << iota // "Dec": a date must stand beside it
	doubtful                  // "May": a sign of being a month must
	narrated                  // "previous": counts from the story
	hedge
	counted
	masthead
	holiday // begins the name of one
	intent
	feast // begins the name of one
)

// word is an entry of words.tsv.
type word struct {
	class class
	flags flag
	value int8
	tense tense
	many  float32 // units: how many of the grain
	name  string  // parts of the day
}

func (w word) has(f flag) bool { return w.flags&f != 0 }

type lexicon struct {
	words    map[string]word
	holidays map[string][2]int8 // month and day
	feasts   map[string]bool    // days and months that move
}

var known = mustRead(wordsTSV)

func mustRead(tsv string) *lexicon {
	l, err := readLexicon(tsv)
	if err != nil {
		panic(err) // the embedded file is checked by the tests
	}
	return l
}

// longestWord bounds the words looked up, in bytes.
const longestWord = 13

var classOf = map[string]class{"month": month, "weekday": weekday, "unit": unit, "part": part, "season": season,
	"day": day, "turn": turn, "prep": prep, "edge": edge, "now": now, "loose": loose}

var flagOf = map[string]flag{"short": short, "doubtful": doubtful, "narrative": narrated, "hedge": hedge,
	"counted": counted, "masthead": masthead, "intent": intent}

var boundOf = map[string]Bound{"within": Within, "since": Since, "until": Until, "by": By, "as_of": AsOf,
	"before": Before, "after": After}

func readLexicon(tsv string) (*lexicon, error) {
	l := &lexicon{words: make(map[string]word), holidays: make(map[string][2]int8), feasts: make(map[string]bool)}
	for line, f := range numeral.Rows(tsv) {
		if len(f) < 3 || len(f) > 4 {
			return nil, fmt.Errorf("words.tsv:%d: want 3 or 4 fields, have %d", line, len(f))
		}
		if len(f) == 3 {
			f = append(f, "")
		}
		if err := l.add(f[0], f[1], f[2], f[3]); err != nil {
			return nil, fmt.Errorf("words.tsv:%d: %w", line, err)
		}
	}
	return l, nil
}

func (l *lexicon) add(kind, name, value, note string) error {
	switch kind {
	case "holiday":
		return l.addHoliday(name, value)
	case "feast":
		l.feasts[l.opens(name, feast)] = true
		return nil
	}
	if len(name) > longestWord {
		return fmt.Errorf("%q is too long", name)
	}
	w := l.words[name]
	defer func() { l.words[name] = w }()
	switch kind {
	case "future":
		w.tense = ahead
		return nil
	case "past":
		w.tense = back
		return nil
	case "hedge", "counted", "masthead", "intent":
		w.flags |= flagOf[kind]
		return nil
	}
	c, ok := classOf[kind]
	if !ok {
		return fmt.Errorf("unknown class %q", kind)
	}
	if w.class != other {
		return fmt.Errorf("%q has two classes", name)
	}
	w.class = c
	switch c {
	case prep:
		b, ok := boundOf[value]
		if !ok {
			return fmt.Errorf("unknown bound %q", value)
		}
		w.value = int8(b)
		return nil
	case unit:
		g, ok := grainOf[value]
		many, err := strconv.ParseFloat(note, 32)
		if !ok || err != nil {
			return fmt.Errorf("unit %q: unknown grain %q or number %q", name, value, note)
		}
		w.value, w.many = int8(g), float32(many)
		return nil
	case part:
		w.name, value = value, note
	default:
		w.flags |= flagOf[note]
	}
	n, err := strconv.ParseInt(value, 10, 8)
	w.value = int8(n)
	return err
}

func (l *lexicon) addHoliday(name, value string) error {
	m, d, _ := strings.Cut(value, "-")
	mm, err1 := strconv.ParseInt(m, 10, 8)
	dd, err2 := strconv.ParseInt(d, 10, 8)
	if err1 != nil || err2 != nil || !validDay(2024, int(mm), int(dd)) {
		return fmt.Errorf("%q is no day of the year", value)
	}
	l.holidays[l.opens(name, holiday)] = [2]int8{int8(mm), int8(dd)}
	return nil
}

// opens marks the first word of a name that may be longer, and gives the name in
// the form that numeral.Line.Phrase gives: signs stand apart.
func (l *lexicon) opens(name string, f flag) string {
	name = strings.NewReplacer("'", " ' ", "-", " - ").Replace(name)
	first, _, _ := strings.Cut(name, " ")
	w := l.words[first]
	w.flags |= f
	l.words[first] = w
	return name
}
