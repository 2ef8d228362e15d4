package eval

import (
	"slices"

	"orontes"
)

type re3dDocument struct {
	ID   string `json:"_id"`
	Text string `json:"text"`
}

type re3dRelation struct {
	Document    string `json:"documentId"`
	Type        string `json:"type"`
	Source      string `json:"source"`
	Target      string `json:"target"`
	SourceBegin int    `json:"sourceBegin"`
	SourceEnd   int    `json:"sourceEnd"`
	TargetBegin int    `json:"targetBegin"`
	TargetEnd   int    `json:"targetEnd"`
}

// re3dFolders are the parts of re3d, each under a licence of its own.
var re3dFolders = []string{"australian-department-of-foreign-affairs", "centcom", "uk-government", "us-state-department", "wikipedia"}

// re3dKinds says which kinds of claim can state a relation. Relations that are
// not here say what something is, not what happened.
var re3dKinds = map[string][]orontes.Kind{
	"FightingAgainst": {orontes.Battle, orontes.Strike, orontes.Attack, orontes.Control, orontes.Casualties, orontes.Detention, orontes.Damage, orontes.Movement},
	"AlliesOf":        {orontes.Support, orontes.Aid, orontes.Diplomacy},
	"CommWith":        {orontes.Diplomacy, orontes.Statement, orontes.Aid, orontes.Support},
	"Likes":           {orontes.Support, orontes.Aid, orontes.Statement, orontes.Diplomacy},
	"Dislikes":        {orontes.Statement, orontes.Diplomacy},
}

// ScoreRe3d counts which relations of re3d are stated by some claim.
func ScoreRe3d(b *Bench) (*Score, error) {
	s := newRe3d()
	var reports []*orontes.Report
	relations := map[string][]re3dRelation{}
	for _, folder := range re3dFolders {
		documents, err := records[re3dDocument](b.path("re3d/" + folder + "/documents.json"))
		if err != nil {
			return nil, err
		}
		found, err := records[re3dRelation](b.path("re3d/" + folder + "/relations.json"))
		if err != nil {
			return nil, err
		}
		for _, d := range documents {
			reports = append(reports, verbatim(d.ID, d.Text))
		}
		for _, r := range found {
			relations[r.Document] = append(relations[r.Document], r)
		}
	}
	other := map[string]int{}
	for _, r := range b.read(reports) {
		s.Documents++
		at := bytesOf(r.Report.Text)
		for _, relation := range relations[r.Report.ID] {
			if re3dKinds[relation.Type] == nil {
				other[relation.Type]++
				continue
			}
			s.relation(relation, at, r)
		}
	}
	t := Table{Title: "Relations that no claim states", Head: []string{"relation", "n"}}
	for _, name := range sortedKeys(other) {
		t.Rows = append(t.Rows, []string{name, itoa(other[name])})
	}
	s.Tables = append(s.Tables, t)
	return s, nil
}

func newRe3d() *Score {
	s := &Score{
		Set: "re3d", Title: "re3d: relations between parties",
		About: "Reports on Syria and Iraq with relations between entities. Only those that a claim can state are counted, and only recall: the gold does not hold every claim.",
		Rules: []string{
			"A relation is stated when one claim of a fitting kind has one of its parties as actor and the other as target, in either order; a party fits when its span shares text with the gold entity's.",
			"Fitting kinds: FightingAgainst = battle, strike, attack, control, casualties, detention, damage, movement; AlliesOf = support, aid, diplomacy; CommWith = diplomacy, statement, aid, support; Likes = support, aid, statement, diplomacy; Dislikes = statement, diplomacy.",
		},
	}
	for _, name := range sortedKeys(re3dKinds) {
		s.aim(name, 0)
	}
	return s
}

func (s *Score) relation(g re3dRelation, at []int, r *orontes.Reading) {
	source := cut(at, GeoGold{Start: g.SourceBegin, End: g.SourceEnd})
	target := cut(at, GeoGold{Start: g.TargetBegin, End: g.TargetEnd})
	both, fitting := false, false
	for i := range r.Claims {
		c := &r.Claims[i]
		has := func(parties []orontes.Actor, span orontes.Span) bool {
			return slices.ContainsFunc(parties, func(a orontes.Actor) bool { return a.Span.Overlaps(span) })
		}
		if has(c.Actors, source) && has(c.Targets, target) || has(c.Actors, target) && has(c.Targets, source) {
			both = true
			fitting = fitting || slices.Contains(re3dKinds[g.Type], c.Kind)
		}
	}
	s.count(g.Type, fitting)
	if fitting {
		return
	}
	over := orontes.Span{Start: min(source.Start, target.Start), End: max(source.End, target.End)}
	class := "no claim between the two"
	if both {
		class = "the two meet in a claim of another kind"
	} else if !slices.ContainsFunc(r.Claims, func(c orontes.Claim) bool { return c.Span.Overlaps(over) }) {
		class = "no claim in these words"
	}
	var near []string
	for i := range r.Claims {
		if r.Claims[i].Span.Overlaps(over) {
			near = append(near, tell(&r.Claims[i]))
		}
	}
	s.Errors = append(s.Errors, Error{Measure: g.Type, Class: class, ID: r.Report.ID, Gold: g.Source + " – " + g.Target,
		Sentence: sentenceAt(r.Report.Text, over), Claims: near})
}
