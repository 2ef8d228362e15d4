package frame_test

import (
	"testing"

	"orontes/reader/frame"
	"orontes/reader/note"
	"orontes/reader/thread"
)

func TestChargeOf(t *testing.T) {
	type charge struct {
		Verb, By, Of string
		Accuses      bool
	}
	check(t, []row[charge]{
		{"The army accused rebels of shelling Hama.", "shelling", charge{"accused", "army", "rebels", true}},
		{"Rebels were accused of shelling Hama.", "shelling", charge{"accused", "", "Rebels", true}},
		{"The president thanked rebels for capturing Hama.", "capturing", charge{"thanked", "president", "rebels", false}},
		{"The army saw rebels shelling Hama.", "shelling", charge{}},
		{"The army blamed rebels for the attack.", "attack", charge{"blamed", "army", "rebels", true}},
		{"The army praised rebels for the attack.", "attack", charge{}}, // no gerund, no accusation
		{"The army accused rebels in the attack.", "attack", charge{}},
		{"Rebels shelled Hama.", "shelled", charge{}},
	}, func(d *thread.Story, s *note.Sentence, i int) charge {
		c, ok := frame.ChargeOf(d, s, i)
		if !ok {
			return charge{}
		}
		return charge{form(s, c.Verb), form(s, c.By), form(s, c.Of), c.Accuses}
	})
}

func TestCharges(t *testing.T) {
	check(t, []row[[]string]{
		{"The army accused rebels of shelling Hama.", "accused", []string{"shelling"}},
		{"The army accused rebels in Hama.", "accused", nil},
		{"The army accused rebels of murder and torture.", "accused", []string{"murder", "torture"}},
		{"The army blamed rebels for the attack.", "blamed", []string{"attack"}},
		{"The army blamed rebels on Friday.", "blamed", nil},
	}, func(d *thread.Story, s *note.Sentence, i int) []string { return forms(s, frame.Charges(d, s, i)) })
}
