package eval

import (
	"slices"
	"strings"

	"orontes"
	"orontes/ontology"
)

// causes lists the classes of cause of death with the parts of words by which
// an answer is taken for one of them; an answer that says several things is of
// several classes, each of which is then right.
var causes = []struct {
	Class string
	Words []string
}{
	{"air strike", []string{"air strike", "airstrike", "air-strike", "air raid", "air attack", "aerial", "warplane", "air force", "aircraft", "jets", "barrel bomb", "strikes", "raid"}},
	{"shelling", []string{"shell", "rocket", "missile", "mortar", "artillery"}},
	{"explosive device", []string{"car bomb", "blast", "explosion", "explosive", "suicide", "makeshift bomb", "bus bombing", "truck bomb", "twin", "landmine", "ied"}},
	{"chemical", []string{"chemical", "gas attack", "nerve", "toxic", "sarin", "chlorine", "fumes", "organophosphorus"}},
	{"execution or massacre", []string{"execut", "behead", "crucif", "massacre", "stoned", "slaughter"}},
	{"fighting", []string{"clash", "fight", "battle", "infighting", "offensive", "sniper", "shooting", "gunfire", "ambush", "seized", "anti-terrorism operation"}},
}

// openCauses are answers that leave open how, and the classes each may mean.
var openCauses = []struct {
	Words   []string
	Classes []string
}{
	{[]string{"bombard", "bombing", "bombed", "bombs", "bomb", "pounds", "missile strike"}, []string{"air strike", "shelling", "explosive device"}},
	{[]string{"terrorist attack", "attack"}, []string{"shelling", "explosive device", "fighting", "attack", "execution or massacre"}},
}

// causesOf gives the classes of an answer, none when it names no cause.
func causesOf(answer string) []string {
	answer = strings.ToLower(answer)
	has := func(w string) bool { return strings.Contains(answer, w) }
	var found []string
	for _, c := range causes {
		if slices.ContainsFunc(c.Words, has) {
			found = append(found, c.Class)
		}
	}
	for i, c := range openCauses {
		// An open word adds nothing to a particular one ("chemical attack").
		if slices.ContainsFunc(c.Words, has) && (len(found) == 0 || i == 0 && has("missile strike")) {
			found = append(found, c.Classes...)
			break
		}
	}
	return found
}

// causeOf gives the class of cause a claim stands for, "" for none.
func causeOf(c *orontes.Claim) string { return ontology.Of(c.Kind, c.Type).Cause }
