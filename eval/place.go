package eval

import (
	"regexp"
	"slices"
	"strings"

	"orontes"
	"orontes/eval/judge"
	"orontes/gazetteer"
)

// governorates lists the spellings of Syria's governorates and their seats, in
// folded form, that count as one name. The first is the gazetteer's.
var governorates = [][]string{
	{"aleppo", "halab", "haleb"},
	{"idlib", "idleb"},
	{"damascus", "dimashq"},
	{"rif dimashq", "damascus suburb", "damascus suburbs", "district outside damascus", "damascus countryside", "rural damascus", "ghouta", "eastern ghouta", "east ghouta"},
	{"homs", "hims"},
	{"hama", "hamah"},
	{"raqqa", "raqa", "rakka", "raqqah"},
	{"deir ez zor", "deir ezzor", "deir ezour", "deir el zour", "deir al zor", "deir al zour", "deir ezzour", "deir el zor", "dayr az zawr", "deir zor", "deir ez zour"},
	{"daraa", "deraa", "dara", "dar`a"},
	{"quneitra", "golan heights", "al qunaytirah", "qunaytirah", "qunaitra"},
	{"sweida", "as suwayda", "suwayda", "suweida"},
	{"latakia", "lattakia", "ladhiqiyah"},
	{"tartus", "tartous"},
	{"hasakah", "hasaka", "hasakeh", "hassakeh", "hasakah governorate"},
	{"ain al arab", "kobani", "kobane", "kobni", "ayn al arab", "kobanî"},
	{"khan shaykhun", "khan shaikhoun", "khan sheikhun", "khan sheikhoun"},
	{"mare", "marea", "marea`"},
	{"bab", "al bab"},
}

// oneName gives the name under which spellings meet.
func oneName(name string) string {
	name = fold(name)
	for _, suffix := range []string{" governorate", " province", " city", " muhafazat"} {
		name = strings.TrimSuffix(name, suffix)
	}
	for _, names := range governorates {
		if slices.Contains(names, name) {
			return names[0]
		}
	}
	return name
}

// whereabouts judges places against names the crowd wrote down.
type whereabouts struct {
	places *gazetteer.Gazetteer
	known  map[string][]orontes.Candidate
}

func newWhereabouts(g *gazetteer.Gazetteer) *whereabouts {
	return &whereabouts{places: g, known: map[string][]orontes.Candidate{}}
}

var separators = regexp.MustCompile(` and | & |,|;`)
var compass = regexp.MustCompile(`(?i)^(north|south|east|west)(east|west)?(ern)? |^(n|s|e|w|ne|nw|se|sw) `)

// noPlace are answers that name no place.
var noPlace = []string{"", "city", "various provinces", "syria village", "village"}

// gold gives the names in an answer, as oneName writes them.
func (w *whereabouts) gold(answer string) []string {
	var names []string
	answer = strings.TrimPrefix(answer, "contnet: ")
	for _, part := range separators.Split(answer, -1) {
		part = strings.TrimSpace(part)
		plain := compass.ReplaceAllString(part, "")
		if !strings.EqualFold(part, "eastern ghouta") {
			part = plain
		}
		for _, prefix := range []string{"town in northern ", "town in ", "district outside of "} {
			part = strings.TrimPrefix(part, prefix)
		}
		part = strings.TrimSuffix(strings.TrimSuffix(part, " neighborhood"), " Barrens")
		if name := oneName(part); !slices.Contains(noPlace, strings.ToLower(part)) && name != "" {
			names = append(names, name)
			// "Damascus Aleppo": two names of governorates without a comma.
			if words := strings.Fields(name); len(words) > 1 && !known(name) {
				for _, word := range words {
					if known(word) {
						names = append(names, oneName(word))
					}
				}
			}
		}
	}
	return names
}

func known(name string) bool {
	return slices.ContainsFunc(governorates, func(names []string) bool { return slices.Contains(names, name) })
}

// right reports whether a place is one of the names, lies in the governorate of
// that name, is the governorate in which a place of that name lies, or is within
// 25 km of a Syrian place of that name.
func (w *whereabouts) right(names []string, p *orontes.Toponym) bool {
	if p == nil {
		return false
	}
	for _, name := range names {
		if oneName(p.Text) == name || oneName(p.Name) == name || p.Resolved && oneName(p.Admin1) == name {
			return true
		}
		if name == "syria" {
			if p.Country == "SY" {
				return true
			}
			continue
		}
		if p.Point == nil {
			continue
		}
		for _, q := range w.inSyria(name) {
			if p.Precision == orontes.PrecisionAdmin1 && p.Country == "SY" && oneName(p.Admin1) == oneName(q.Admin1) || judge.Kilometres(*p.Point, orontes.Point{Lat: q.Lat, Lon: q.Lon}) <= 25 {
				return true
			}
		}
	}
	return false
}

// inSyria gives the places of a name in Syria but for provinces, whose point
// lies anywhere in them.
func (w *whereabouts) inSyria(name string) []orontes.Candidate {
	found, ok := w.known[name]
	if !ok {
		for _, c := range w.places.Lookup(name) {
			if c.Country == "SY" && !strings.HasPrefix(c.Feature, "ADM") {
				found = append(found, c)
			}
		}
		w.known[name] = found
	}
	return found
}
