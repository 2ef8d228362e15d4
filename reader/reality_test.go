package reader_test

import (
	"slices"
	"testing"

	"orontes"
)

// TestReality compares everything a sentence is read to say of whether something
// happened; each kind stands beside one that looks like it and is none.
func TestReality(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// What is to come.
		{"Officials from Russia and Iran are to meet in Doha.", []string{"meeting planned"}},
		{"Officials from Russia and Iran met in Doha.", []string{"meeting"}},
		{"The army was ordered to bomb Idlib.", []string{"urge", "air_strike requested"}},
		// Conditions, with a conjunction and without.
		{"Imagine rebels had captured Homs.", []string{"captured conditional"}},
		{"Had rebels captured Hama, thousands would have fled.", []string{"captured conditional", "fled conditional"}},
		{"Rebels had captured Hama, and thousands have fled.", []string{"captured", "fled"}},
		// What is called untrue, whatever the tree.
		{"Claims that the army killed 12 civilians in Idlib are false, the ministry said.", []string{"killed not"}},
		{"It is not true that rebels captured Hama, the governor said.", []string{"captured not"}},
		{"It is true that rebels captured Hama, the governor said.", []string{"captured"}},
		// No news is no claim; a denial is one.
		{"There were no immediate reports of casualties in Idlib.", nil},
		{"There were no reports that Homs had been captured.", nil},
		{"The rebels have not captured Homs.", []string{"captured not"}},
		// Fiction and forgeries, and a film that is a document.
		{"In the film, rebels capture Homs and kill 12 soldiers.", nil},
		{"An AI-generated picture showed rebels capturing Homs.", nil},
		{"A picture showed rebels capturing Homs.", []string{"captured"}},
		// Questions.
		{"Has Homs fallen to the rebels?", nil},
		{"Homs has fallen to the rebels.", []string{"captured"}},
		// Remembered, and new.
		{"The ceremony marked the 2014 attack that killed 145 people in Peshawar.", []string{"killed background"}},
		{"The attack killed 145 people in Peshawar.", []string{"killed"}},
		// Checked, or not.
		{"Rebels captured Hama, a monitor said, which could not be verified.", []string{"captured unverified"}},
		{"Rebels captured Hama, a monitor said.", []string{"captured"}},
		// The deed is sure, the doer is not.
		{"Suspected Boko Haram gunmen killed five people in Bama.", []string{"killed suspected"}},
		{"Boko Haram gunmen killed five suspected spies in Bama.", []string{"killed"}},
	} {
		var got []string
		for _, claim := range read(t, c.text).Claims {
			got = append(got, outlook(&claim))
		}
		wrong(t, c.text, slices.Equal(got, c.want), "%q\n want %q\n have %q", c.text, c.want, got)
	}
}

func outlook(c *orontes.Claim) string {
	s := c.Type
	if c.Modality != orontes.Asserted {
		s += " " + string(c.Modality)
	}
	if c.Negated {
		s += " not"
	}
	if c.Verification != "" {
		s += " " + string(c.Verification)
	}
	if c.Time != nil && c.Time.Background {
		s += " background"
	}
	if slices.ContainsFunc(c.Actors, func(a orontes.Actor) bool { return a.Suspected }) {
		s += " suspected"
	}
	return s
}
