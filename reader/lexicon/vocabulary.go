package lexicon

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"orontes"
)

//go:embed data/*.lst
var lists embed.FS

// Vocabulary is what the reader knows of words beside the claims they report:
// things, places, speech, modality, and the labels of two event schemes.
type Vocabulary struct {
	Objects *Phrases // nouns for things that are damaged, closed or out of service
	Fillers *Phrases // nouns for other things that lexicon lines ask for: bomb, gunfire
	Places  *Phrases // generic nouns for places: city, province, airport

	Says    map[string]orontes.Stance // saying verbs by lemma
	Hearsay map[string]bool           // reportedly, allegedly
	Sources map[string]bool           // nouns that carry what somebody said: statement, bulletin
	Rumour  map[string]bool           // nouns that carry what nobody vouches for
	Cites   [][]string                // according to, citing, …
	Gives   map[string]bool           // verbs of giving an account beside saying: count, find
	Roles   map[string]bool           // nouns for people who speak: spokesman, witness, officer
	Private map[string]bool           // nouns for people without a public office: witness, resident

	// Settled are phrases that settle the Penn tag of their first word.
	Settled map[string][]Settled

	Light *List // verbs that lend their places to event nouns

	Grammar *List // small words that constructions hang on

	Accusations *List // types of accusation by the deeds, and the verbs that accuse

	Modality map[string]string // lemma or form to planned, requested, possible, attempted, failed, conditional, begun

	Codes map[string]orontes.Codes // kind.type@class to event codes that take the place of the type's
	Traps map[string]string        // word to the field of life it belongs to: sport, business
}

// Settled is the tag of a word where the words of After follow it.
type Settled struct {
	After []string
	XPOS  string
}

// EmbeddedVocabulary is the vocabulary the program ships with.
var EmbeddedVocabulary = sync.OnceValues(func() (*Vocabulary, error) {
	sub, err := fs.Sub(lists, "data")
	if err != nil {
		return nil, fmt.Errorf("opening the embedded vocabulary: %w", err)
	}
	return LoadVocabulary(sub)
})

// LoadVocabulary reads the *.lst files of a file system.
func LoadVocabulary(system fs.FS) (*Vocabulary, error) {
	var bad []error
	open := func(name string) *List {
		file, err := system.Open(name)
		if err != nil {
			bad = append(bad, fmt.Errorf("opening vocabulary: %w", err))
			return &List{}
		}
		defer file.Close()
		list, errs := ParseList(file, name)
		bad = append(bad, errs...)
		return list
	}
	v := &Vocabulary{
		Objects: open("objects.lst").Phrases(),
		Fillers: open("fillers.lst").Phrases(),
		Places:  open("places.lst").Phrases(),
		Says:    map[string]orontes.Stance{},
		Light:   open("light.lst"),

		Accusations: open("accusations.lst"),
		Grammar:     open("grammar.lst"),

		Modality: map[string]string{},
		Traps:    map[string]string{},
	}
	v.speech(open("speech.lst"))
	modality := open("modality.lst")
	for _, class := range modality.Classes() {
		for _, w := range modality.Words(class) {
			v.Modality[strings.Fields(w)[0]] = class
		}
	}
	traps := open("traps.lst")
	for _, class := range traps.Classes() {
		for _, w := range traps.Words(class) {
			v.Traps[strings.ToLower(w)] = class
		}
	}
	v.Settled = map[string][]Settled{}
	collocations := open("collocations.lst")
	for _, xpos := range collocations.Classes() {
		for _, phrase := range collocations.Words(xpos) {
			words := strings.Fields(phrase)
			v.Settled[words[0]] = append(v.Settled[words[0]], Settled{words[1:], xpos})
		}
	}
	codes, errs := assignments(system, "codes.lst")
	bad = append(bad, errs...)
	v.Codes = map[string]orontes.Codes{}
	for key, value := range codes {
		acled, plover, _ := strings.Cut(value, "|")
		v.Codes[key] = orontes.Codes{ACLED: absent(acled), PLOVER: absent(plover)}
	}
	return v, errors.Join(bad...)
}

func absent(s string) string {
	if s = strings.TrimSpace(s); s == "-" {
		return ""
	}
	return s
}

func (v *Vocabulary) speech(l *List) {
	for _, stance := range []orontes.Stance{orontes.States, orontes.Denies, orontes.Doubts} {
		for _, w := range l.Words(string(stance)) {
			v.Says[w] = stance
		}
	}
	v.Gives = Set(l.Words("gives"))
	v.Hearsay = Set(l.Words("hearsay"))
	v.Sources = Set(l.Words("sourcenouns"))
	v.Rumour = Set(l.Words("rumour"))
	v.Roles = Set(l.Words("speakernouns"))
	v.Private = Set(l.Words("private"))
	for _, phrase := range l.Words("according") {
		v.Cites = append(v.Cites, strings.Fields(phrase))
	}
}

// assignments reads lines "key = value".
func assignments(system fs.FS, name string) (map[string]string, []error) {
	data, err := fs.ReadFile(system, name)
	if err != nil {
		return nil, []error{fmt.Errorf("opening vocabulary: %w", err)}
	}
	values := map[string]string{}
	var bad []error
	for n, line := range strings.Split(string(data), "\n") {
		line, _, _ = strings.Cut(line, "#")
		if strings.TrimSpace(line) == "" {
			continue
		}
		key, value, ok := strings.Cut(line, "=")
		if !ok {
			bad = append(bad, fmt.Errorf("%s:%d: want key = value", name, n+1))
			continue
		}
		values[strings.TrimSpace(key)] = strings.TrimSpace(value)
	}
	return values, bad
}
