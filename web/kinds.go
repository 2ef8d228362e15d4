package web

import (
	"net/http"

	"orontes"
	"orontes/ontology"
)

// kindLook is what the page needs to know of a kind to show its claims.
type kindLook struct {
	Kind   orontes.Kind `json:"kind"`
	Label  string       `json:"label"`
	Family string       `json:"family"`
	Counts bool         `json:"counts,omitempty"` // its targets are the people whom its figures count
	Types  []typeLook   `json:"types"`
}

type typeLook struct {
	Type    string          `json:"type"`
	Meaning string          `json:"meaning"`
	Nature  ontology.Nature `json:"nature"`
	Active  string          `json:"active"`
	Passive string          `json:"passive"`
	Icon    string          `json:"icon"`
	OfPlace bool            `json:"of_place,omitempty"` // its object is the place itself
}

// kinds lists the kinds in the order of the contract, with their types.
func (a api) kinds(*http.Request) (any, error) {
	var list []kindLook
	for _, k := range ontology.Kinds() {
		list = append(list, kindLook{Kind: k.Name, Label: k.Label, Family: k.Family, Counts: k.Counts})
	}
	for _, t := range ontology.Types() {
		for i := range list {
			if list[i].Kind == t.Kind.Name {
				list[i].Types = append(list[i].Types, typeLook{t.Name, t.Meaning, t.Nature, t.Active, t.Passive, t.Icon, t.OfPlace})
			}
		}
	}
	return list, nil
}
