package reader_test

import (
	"slices"
	"strings"
	"testing"
)

// What each construction tells and, beside it, what looks like it and tells
// something else: all claims of the text, whole, in any order.
func TestToldAndNotTold(t *testing.T) {
	today := strings.NewReplacer(" start=2024-12-06 end=2024-12-06", "")
	for _, c := range []struct {
		text string
		want []string
	}{
		// Accusations: the accused is the actor, the accuser only speaks.
		{"Opposition leaders accused the army of burning 30 houses in Rastan.", []string{"accusation.destruction actor=army target=houses place=Rastan figure=30-30:house:house states=Opposition leaders"}},
		{"The army burned 30 houses in Rastan, opposition leaders said.", []string{"attack.arson actor=army target=houses place=Rastan figure=30-30:house:house states=opposition leaders"}},
		{"Hezbollah blamed Israel for the blasts.", []string{"accusation.bombing actor=Israel states=Hezbollah"}},
		{"Hezbollah heard the blasts.", nil},
		{"President Petro accused the ELN of war crimes.", []string{"accusation.breach actor=National Liberation Army states=Gustavo Petro"}},
		{"Residents accused men in uniform of shooting four people in Homs, and of burning shops.", []string{"accusation.destruction actor=men place=Homs states=Residents", "accusation.killing actor=men target=people place=Homs figure=4-4:people:killed states=Residents"}},
		{"A blast killed five soldiers in Homs. The governor blamed Boko Haram.", []string{"accusation.killing actor=Boko Haram place=Homs states=governor", "casualties.killed target=soldiers place=Homs figure=5-5:people:killed =flow", "strike.explosive_device place=Homs"}},
		{"The mayor accused the government of neglect.", []string{"accusation.other actor=government states=mayor"}},
		{"Three fishermen were accused of abducting and murdering a trader in Goma.", []string{"accusation.abduction actor=fishermen target=trader place=Goma states=unnamed sources", "accusation.killing actor=fishermen target=trader place=Goma states=unnamed sources"}},
		// Tables: rows under a header that says what is counted.
		{"CASUALTIES BY DISTRICT\nDistrict | Killed | Injured\nRastan | 11 | 24\nHoms | 7 | 0", []string{
			"casualties.killed place=Rastan figure=11-11:people:killed =flow",
			"casualties.injured place=Rastan figure=24-24:people:injured =flow",
			"casualties.killed place=Homs figure=7-7:people:killed =flow"}},
		{"The market opened at nine.\nRastan | 11 | 24\nHoms | 7 | 0", []string{"access.opened object=market"}},
		{"Displaced people by town\nRastan: 1,203\nHoms: 153", []string{
			"displacement.displaced place=Rastan figure=1203-1203:people:displaced =stock",
			"displacement.displaced place=Homs figure=153-153:people:displaced =stock"}},
		{"Damage by town (houses destroyed / schools damaged)\nRastan: 60 / 2\nHoms: 153 / -", []string{
			"damage.destroyed object=housing place=Rastan figure=60-60:house:destroyed_housing",
			"damage.damaged object=school place=Rastan figure=2-2:school:damaged",
			"damage.destroyed object=housing place=Homs figure=153-153:house:destroyed_housing"}},
		// Lines as desks write them.
		{"- 12 people were killed in Homs.\n(3) Rebels captured Hama.\n17:30 Shells hit Idlib.", []string{
			"casualties.killed target=people place=Homs figure=12-12:people:killed =flow",
			"control.captured actor=Rebels place=Hama", "strike.shelling place=Idlib"}},
		// Numbers that share a verb, and numbers with what became of them.
		{"Floods killed 65 people in Homs, 17 in Hama and nine in Idlib.", []string{"casualties.killed target=people place=Hama figure=17-17:people:killed =flow", "casualties.killed target=people place=Homs figure=65-65:people:killed =flow", "casualties.killed target=people place=Idlib figure=9-9:people:killed =flow"}},
		{"Air strikes killed 65 people in Homs, and 17 in Hama were arrested.", []string{
			"strike.air_strike place=Homs", "casualties.killed target=people place=Homs figure=65-65:people:killed =flow",
			"detention.arrest place=Hama figure=17-17:people:detained"}},
		{"Clashes in Rastan, nine killed, 24 hurt", []string{"battle.armed_clash place=Rastan", "casualties.injured place=Rastan figure=24-24:people:injured =flow", "casualties.killed target=people place=Rastan figure=9-9:people:killed =flow"}},
		{"Some 200 people, eight children among them, were displaced from Homs.", []string{
			"displacement.displaced target=people origin=Homs figure=200-200:people:displaced =flow",
			"displacement.displaced target=children origin=Homs figure=8-8:people:displaced =flow"}},
		{"Eighteen per cent of the children in Aleppo are malnourished.", []string{"food.malnutrition target=children place=Aleppo figure=18-18:percent:malnourished"}},
		// Goods of one delivery.
		{"Medics delivered 400 tents and 3 tonnes of flour to Idlib.", []string{
			"aid.delivered object=housing actor=Medics target=Idlib place=Idlib figure=400-400:tent:tent",
			"aid.delivered object=bread actor=Medics target=Idlib place=Idlib figure=3-3:tonnes:tonnes"}},
		// Hazards and diseases.
		{"A magnitude 7.3 earthquake struck Aleppo on Monday.", []string{"hazard.earthquake place=Aleppo start=2024-12-02 end=2024-12-02 figure=7.3-7.3:magnitude:magnitude"}},
		{"The earthquake relief fund met in Aleppo.", nil},
		{"The ministry announced 2,729 cases of cholera and 172 deaths in Aleppo.", []string{"health.cases place=Aleppo figure=2729-2729:people:cases states=ministry", "health.deaths_of_disease place=Aleppo figure=172-172:people:deaths states=ministry"}},
		{"The ministry announced 172 deaths in Aleppo.", []string{"casualties.killed place=Aleppo figure=172-172:people:killed states=ministry =flow"}},
		// Entering is no capture, unless the government falls with it.
		{"Rebels entered Damascus, and President Bashar al-Assad fled to Russia.", []string{"control.captured actor=Rebels place=Damascus", "movement.leader_fled actor=Bashar al-Assad destination=Russia"}},
		{"Rebels entered Damascus.", []string{"movement.advance actor=Rebels place=Damascus"}},
		// The killing is the toll; a massacre is told as what it is.
		{"Two officers were shot dead in Homs.", []string{"casualties.killed target=officers place=Homs figure=2-2:people:killed =flow"}},
		{"Gunmen massacred 20 villagers in Hama.", []string{"casualties.killed actor=Gunmen target=villagers place=Hama figure=20-20:people:killed =flow"}},
		// Whoever they are: sides nobody names, trades nobody lists.
		{"They overran the base at Taftanaz.", []string{"control.captured object=base place=Taftanaz"}},
		{"They overran the budget.", nil},
		{"Soldiers killed two weavers and three welders in Homs.", []string{
			"casualties.killed actor=Soldiers target=weavers place=Homs figure=2-2:people:killed =flow",
			"casualties.killed actor=Soldiers target=welders place=Homs figure=3-3:people:killed =flow"}},
		// Orders and prices.
		{"The army ordered residents of Rastan to leave.", []string{"order.evacuation_order actor=army target=residents place=Rastan"}},
		{"The army left Rastan.", []string{"control.withdrawn_from actor=army place=Rastan"}},
		{"The price of bread in Aleppo rose by 38 per cent.", []string{"food.price place=Aleppo figure=38-38:percent:price"}},
	} {
		var got []string
		for _, claim := range read(t, c.text).Claims {
			got = append(got, today.Replace(summary(&claim)))
		}
		slices.Sort(got)
		want := slices.Sorted(slices.Values(c.want))
		wrong(t, c.text, slices.Equal(got, want), "%q\n\twant %q\n\thave %q", c.text, want, got)
	}
}
