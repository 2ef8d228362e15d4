package orontes

// Kind is what a claim is about. There are twenty-three.
type Kind string

// The kinds of claim.
const (
	Battle       Kind = "battle"
	Control      Kind = "control"
	Movement     Kind = "movement"
	Strike       Kind = "strike"
	Attack       Kind = "attack"
	Casualties   Kind = "casualties"
	Detention    Kind = "detention"
	Displacement Kind = "displacement"
	Damage       Kind = "damage"
	Access       Kind = "access"
	Service      Kind = "service"
	Aid          Kind = "aid"
	Protest      Kind = "protest"
	Statement    Kind = "statement"
	Diplomacy    Kind = "diplomacy"
	Support      Kind = "support"
	Hazard       Kind = "hazard"
	Health       Kind = "health"
	Food         Kind = "food"
	Need         Kind = "need"
	Order        Kind = "order"
	Funding      Kind = "funding"
	Accusation   Kind = "accusation"
)

// Kinds lists every kind in the order of the contract.
var Kinds = []Kind{Battle, Control, Movement, Strike, Attack, Casualties, Detention, Displacement,
	Damage, Access, Service, Aid, Protest, Statement, Diplomacy, Support,
	Hazard, Health, Food, Need, Order, Funding, Accusation}
