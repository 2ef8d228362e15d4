package eval

import (
	"slices"
	"strings"

	"orontes"
)

// parties lists the sides of the Syrian war with the words by which an answer,
// or the name of an actor, is taken for one of them. Words match as whole words
// without case. The first line that matches does not end the search: "Russian
// and Assad regime" is both.
var parties = []struct {
	Name  string
	Words []string
	Not   []string // words that take the match back
}{
	{"syrian government", []string{"regime", "regimes", "assad", "assads", "syrian army", "syria army", "syrian air force", "syaaf", "syrian government", "syrias government", "syrian forces", "syrian troops",
		"syrian military", "syrian aircraft", "syrian planes", "syrian jets", "syrian warplanes", "syrian helicopters", "syrian armed forces", "syrian arab army", "government", "army", "army units", "air force", "state forces"},
		[]string{"free syrian army", "fsa", "turkish army", "turkish", "iraqi", "us government", "russian government"}},
	{"russia", []string{"russia", "russias", "russian", "russians", "moscow", "kremlin"}, nil},
	{"us-led coalition", []string{"us-led", "u.s.-led", "u.s-led", "us led", "coalition", "international coalition", "us", "u.s.", "u.s", "united states", "american", "americans", "washington", "pentagon"},
		[]string{"syrian coalition", "us-backed", "u.s.-backed", "turkey coalition", "saudi-led"}},
	{"islamic state", []string{"islamic state", "isis", "isil", "is", "daesh", "daeshs", "jihadist islamic state"}, nil},
	{"rebels", []string{"rebel", "rebels", "opposition", "insurgent", "insurgents", "free syrian army", "fsa", "nusra", "jabhat al-nusra", "al-nusra", "nusra front", "hts", "tahrir al-sham", "fateh al-sham", "fatah al-sham",
		"jaysh al-islam", "jaish al-islam", "jeish al-islam", "jeish al fatah", "jaish al-fatah", "jaysh al-fatah", "army of conquest", "ahrar al-sham", "al-qaeda", "al qaeda", "turkey coalition"}, nil},
	{"kurdish forces and sdf", []string{"kurd", "kurds", "kurdish", "ypg", "sdf", "syrian democratic forces", "pyd", "us-backed", "u.s.-backed"}, nil},
	{"turkey", []string{"turkey", "turkish", "ankara"}, nil},
	{"israel", []string{"israel", "israeli", "israelis"}, nil},
	{"iran and allied militias", []string{"iran", "iranian", "hezbollah", "hizbullah", "hizballah"}, nil},
}

// loose lists words that mean the rebels where no side is named.
var loose = []string{"terrorist", "terrorists", "islamist", "islamists", "jihadist", "jihadists", "militants", "militant", "gunmen", "extremist", "extremists", "takfiri"}

// partiesOf gives the sides an answer names, none when it names no side.
func partiesOf(answer string) []string {
	padded := padded(answer)
	var found []string
	for _, p := range parties {
		has := func(w string) bool { return strings.Contains(padded, " "+w+" ") }
		rest := padded
		for _, not := range p.Not {
			rest = strings.ReplaceAll(rest, " "+not+" ", " ")
		}
		if slices.ContainsFunc(p.Words, func(w string) bool { return has(w) && strings.Contains(rest, " "+w+" ") }) {
			found = append(found, p.Name)
		}
	}
	if len(found) == 0 && slices.ContainsFunc(loose, func(w string) bool { return strings.Contains(padded, " "+w+" ") }) {
		found = append(found, "rebels")
	}
	// Bare "Syrian" or "Syria" is the government where nothing else is named.
	if len(found) == 0 && (strings.Contains(padded, " syrian ") || strings.Contains(padded, " syria ")) && !strings.Contains(padded, " coalition ") {
		found = append(found, "syrian government")
	}
	return found
}

// padded gives a text in lower case with its words set off by single spaces;
// hyphens and the points of abbreviations stay.
func padded(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return r != '-' && r != '.' && (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
	return " " + strings.Join(words, " ") + " "
}

// actorParties gives the sides of a claim's actors, by name.
func actorParties(c *orontes.Claim) []string {
	var all []string
	for _, a := range c.Actors {
		all = append(all, partiesOf(a.Name)...)
	}
	return all
}
