package reader_test

import (
	"strings"
	"testing"
)

// TestWhoDidWhatToWhom has an example and a counter-example of each kind of
// sentence in which others than the subject and the object stand for the two.
func TestWhoDidWhatToWhom(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Whose fighters they are, and where they come from.
		{"Fighters of Hezbollah seized Rastan on Thursday.", "control.captured: Hezbollah > "},
		{"Fighters of the valley seized Rastan on Thursday.", "control.captured: Fighters > "},
		// What was taken need have no name.
		{"The rebels took an army base on Thursday.", "control.captured: rebels > "},
		{"The Taliban now control all of Afghanistan's provincial capitals except Kabul.", ""},
		{"The minister said the army had lost two of its largest cities.", "control.lost: army > "},
		// Who thanks, arrests or clears somebody for a deed did not do it.
		{"The president thanked troops for capturing Rastan.", "statement.praise: president > troops | control.captured: troops > "},
		{"The army apologised for shelling Rastan.", "statement.apologise: army >  | strike.shelling: army > "},
		// From whom to whom.
		{"Control of Saraqib passed from the rebels to government forces.", "control.captured: government forces > rebels"},
		{"Rebels were driven out of Zabadani by Hezbollah.", "control.captured: Hezbollah > Rebels"},
		// The doer of the deed that killed, and one that only tells of it.
		{"Israeli jets struck Khan Younis, killing 19 people.", "strike.air_strike: Israeli jets >  | casualties.killed: Israeli jets > people"},
		{"A bomb struck Khan Younis, killing 19 people, the army said.", "strike.explosive_device:  >  | casualties.killed:  > people"},
		{"Forty civilians were killed in Russian air strikes.", "casualties.killed: Russian forces > civilians | strike.air_strike: Russian forces > "},
		{"Forty civilians were killed in fighting, Russian officials said.", "casualties.killed:  > civilians | battle.armed_clash:  > "},
	} {
		r := read(t, c.text)
		var got []string
		for i := range r.Claims {
			k := &r.Claims[i]
			got = append(got, string(k.Kind)+"."+k.Type+": "+names(k.Actors)+" > "+names(k.Targets))
		}
		all := strings.Join(got, " | ")
		wrong(t, c.text, all == c.want, "%q\n want %s\n have %s", c.text, c.want, all)
	}
}
