package faults

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"orontes"
)

// rule is one line of must or must_not: paths with values, or a sentence.
type rule struct {
	Paths    map[string]any
	Sentence string
}

func (r *rule) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, &r.Sentence)
	}
	return json.Unmarshal(data, &r.Paths)
}

func (r rule) String() string {
	if r.Sentence != "" {
		return r.Sentence
	}
	b, _ := json.Marshal(r.Paths) // what came out of JSON goes back into it
	return string(b)
}

// accusing are the types of a statement that tells of another's deed.
var accusing = []string{"accuse", "praise", "condemn", "investigate"}

// holds reports whether some claim has everything the rule asks for; "every
// claim: …" asks it of all of which there must be one.
func (r rule) holds(claims []orontes.Claim) bool {
	for path, want := range r.Paths {
		if rest, ok := strings.CutPrefix(path, "every claim: "); ok {
			return len(claims) > 0 && !slices.ContainsFunc(claims, func(c orontes.Claim) bool { return !has(&c, rest, want) })
		}
	}
	if name, ok := r.Paths["type"].(string); ok && strings.HasPrefix(name, "accuse") {
		// The contract tells an accusation with the accuser as speaker; a statement
		// with the accuser as its actor tells the same.
		who := r.Paths["actor"]
		return slices.ContainsFunc(claims, func(c orontes.Claim) bool {
			return c.Kind == orontes.Statement && slices.Contains(accusing, c.Type) && has(&c, "actor", who) ||
				c.Kind == "accusation" && has(&c, "attribution.speaker", who)
		})
	}
	return slices.ContainsFunc(claims, func(c orontes.Claim) bool { return r.fits(&c) })
}

var twoClaims = regexp.MustCompile(`^two claims with figure ([0-9]+) at two places$`)

// broken reports whether some claim has everything that none may have.
func (r rule) broken(claims []orontes.Claim) bool {
	if m := twoClaims.FindStringSubmatch(r.Sentence); m != nil {
		n, _ := strconv.ParseFloat(m[1], 64) // the pattern let only digits through
		places := map[string]bool{}
		for i := range claims {
			if c := &claims[i]; c.Place != nil && has(c, "figure.low|best|high", n) {
				places[c.Place.Text] = true
			}
		}
		return len(places) > 1
	}
	return slices.ContainsFunc(claims, func(c orontes.Claim) bool { return r.fits(&c) })
}

// fits reports whether one claim has all the paths.
func (r rule) fits(c *orontes.Claim) bool {
	if r.Sentence != "" {
		return false
	}
	for path, want := range r.Paths {
		if rest, ok := strings.CutPrefix(path, "the deed: "); ok {
			if c.Kind == orontes.Statement {
				return false
			}
			path = rest
		}
		if s, ok := want.(string); ok && s == "the accused" {
			continue // whoever it is: the rule's other paths say who it is not
		}
		if !has(c, path, want) {
			return false
		}
	}
	return true
}

// has reports whether a claim has a value at a path.
func has(c *orontes.Claim, path string, want any) bool {
	word, _ := want.(string)
	number, isNumber := want.(float64)
	switch path {
	case "kind":
		return want == nil || slices.Contains(strings.Split(word, "|"), string(c.Kind))
	case "type":
		return want == nil || word == c.Type
	case "modality":
		return word == string(c.Modality)
	case "negated":
		return want == c.Negated
	case "accumulation":
		return word == string(c.Accumulation)
	case "stance": // "states or own voice"
		return !slices.ContainsFunc(c.Attribution, func(a orontes.Attribution) bool { return a.Stance != orontes.States })
	case "doer": // "sure": nothing in the claim says that the doer is only suspected
		return c.Modality == orontes.Asserted && len(c.Attribution) == 0 && !slices.ContainsFunc(c.Actors, func(a orontes.Actor) bool { return a.Suspected })
	case "actor", "actor.name", "actor.name|id":
		return party(c.Actors, word, path == "actor.name|id")
	case "target.name":
		return party(c.Targets, word, false)
	case "actor.name|target.name":
		return party(c.Actors, word, false) || party(c.Targets, word, false)
	case "attribution.speaker":
		switch word {
		case "none":
			return len(c.Attribution) == 0
		case "any":
			return len(c.Attribution) > 0
		}
		return slices.ContainsFunc(c.Attribution, func(a orontes.Attribution) bool { return like(a.Speaker, word) || like(a.ID, word) })
	case "attribution.id":
		return slices.ContainsFunc(c.Attribution, func(a orontes.Attribution) bool { return a.ID == word })
	case "place.text":
		if other, ok := strings.CutPrefix(word, "anything but "); ok {
			return c.Place != nil && c.Place.Text != other && c.Place.Name != other
		}
		return c.Place != nil && (c.Place.Text == word || c.Place.Name == word)
	case "place.name":
		return c.Place != nil && slices.ContainsFunc(strings.Split(word, "|"), func(w string) bool { return strings.Contains(c.Place.Name, w) || strings.Contains(c.Place.Text, w) })
	case "time.start", "time.end":
		if c.Time == nil {
			return false
		}
		day := c.Time.Start
		if path == "time.end" {
			day = c.Time.End
		}
		if from, ok := strings.CutSuffix(word, " or later"); ok {
			return !day.IsZero() && !c.Time.Background && day.String() >= from
		}
		return day.String() == word
	case "time.basis":
		return c.Time != nil && string(c.Time.Basis) == word
	case "figure.qualifier":
		return c.Figure != nil && string(c.Figure.Qualifier) == word
	case "figure.best":
		return c.Figure != nil && isNumber && c.Figure.Best != nil && *c.Figure.Best == number
	case "figure.low":
		return c.Figure != nil && isNumber && c.Figure.Low == number
	case "figure.high":
		return c.Figure != nil && isNumber && c.Figure.High == number
	case "figure.low|best|high":
		return has(c, "figure.best", want) || has(c, "figure.low", want) || has(c, "figure.high", want)
	}
	return false
}

// party reports whether one of the parties has the name; "any" is anybody.
func party(parties []orontes.Actor, name string, orID bool) bool {
	if name == "any" {
		return len(parties) > 0
	}
	return slices.ContainsFunc(parties, func(a orontes.Actor) bool { return like(a.Name, name) || like(a.ID, name) || orID && a.ID == name })
}

// like reports whether a name has another as whole words in it, without case,
// article and plural.
func like(name, part string) bool {
	fold := func(s string) string {
		var out []string
		for _, w := range strings.Fields(strings.ToLower(s)) {
			if w != "the" {
				out = append(out, strings.TrimSuffix(w, "s"))
			}
		}
		return " " + strings.Join(out, " ") + " "
	}
	return strings.TrimSpace(part) != "" && strings.Contains(fold(name), fold(part))
}
