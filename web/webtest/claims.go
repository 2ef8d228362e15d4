package webtest

import (
	"fmt"

	"orontes"
)

// claims are what the dispatches say, as a reader would put it.
func claims() []orontes.Claim {
	const (
		sohr  = "Syrian Observatory for Human Rights"
		hts   = "Hayat Tahrir al-Sham"
		rebel = "rebel command"
	)
	list := []orontes.Claim{
		claim("r01", "control", "captured", "Hayat Tahrir al-Sham and allied factions seized most of Aleppo on Saturday", by(hts, "armed_group"), at(aleppo), on("2024-11-30"), said(sohr)),
		claim("r01", "control", "captured", "Fighters also took the city's international airport", by("fighters", "armed_group"), at(aleppo), object("airport"), on("2024-11-30"), said(sohr)),
		claim("r01", "battle", "offensive", "The offensive began on 27 November west of the city", at(aleppo), on("2024-11-27")),
		claim("r02", "casualties", "killed", "417 people had been killed in five days of fighting, 44 of them civilians", at(syria), count(417, 417, 417, "people", "killed", "exact", "417 people"), during("2024-11-27", "2024-12-01"), said(sohr)),
		claim("r02", "control", "held", "its units had halted the advance north of Hama and retaken several villages", by("Syrian army", "state_forces"), at(nearHama), on("2024-12-01"), said("Syrian army")),
		claim("r02", "control", "captured", "Factions of the Syrian National Army took Tal Rifaat from Kurdish-led forces", by("Syrian National Army", "armed_group"), to("Kurdish-led forces", "armed_group"), at(talRifaat), on("2024-12-01"), said("residents")),
		claim("r03", "displacement", "displaced", "Nearly 50,000 people have been newly displaced since 27 November", at(syria), flow, count(0, 50000, 50000, "people", "displaced", "at_most", "Nearly 50,000 people"), during("2024-11-27", "2024-12-02")),
		claim("r03", "service", "disrupted", "Water supply and bakeries in Aleppo have largely stopped", object("water"), at(aleppo), on("2024-12-02")),
		claim("r03", "access", "closed", "The Khanaser–Athriya road, an exit for people fleeing Aleppo, is cut", object("road"), at(khanaser), on("2024-12-02")),
		claim("r03", "service", "absent", "Hospitals in the city admit no new patients", object("health"), at(aleppo), on("2024-12-02")),
		claim("r04", "control", "captured", "Rebels captured Hama on Thursday after days of fierce fighting", by("Rebels", "armed_group"), at(hama), on("2024-12-05"), said(rebel)),
		claim("r04", "movement", "withdrawal", "it had redeployed its forces outside the city to spare civilians", by("Syrian army", "state_forces"), at(hama), on("2024-12-05"), said("Syrian army")),
		claim("r04", "detention", "release", "Hundreds of detainees were released from the central prison", to("detainees", "civilians"), at(hama), count(200, -1, 999, "people", "released", "vague", "Hundreds"), on("2024-12-05"), said(sohr)),
		claim("r05", "displacement", "fled", "Thousands of people fled Homs overnight towards Tartus and Latakia", from(homs, tartus), at(homs), flow, count(2000, -1, 9999, "people", "displaced", "vague", "Thousands of people"), during("2024-12-05", "2024-12-06"), said(sohr)),
		claim("r05", "access", "congested", "The roads to the coast are jammed", object("road"), on("2024-12-06"), said("a resident")),
		claim("r05", "movement", "advance", "Fighters entered Rastan and Talbisseh and stood within 5 km of Homs", by("Fighters", "armed_group"), at(talbisseh), on("2024-12-06"), said(rebel)),
		claim("r05", "movement", "withdrawal", "its troops had left Homs", by("Syrian army", "state_forces"), at(homs), on("2024-12-06"), denied("Syrian army")),
		claim("r06", "damage", "destroyed", "Russian aircraft destroyed the Rastan bridge on the M5 overnight with at least eight strikes", by("Russian aircraft", "state_forces"), object("bridge"), at(rastan), on("2024-12-06"), said("an agency", "a Syrian army officer")),
		claim("r07", "damage", "destroyed", "The bridge at Rastan was destroyed by Syrian army bombardment", by("Syrian army", "state_forces"), object("bridge"), at(rastan), on("2024-12-06"), said("local activists")),
		claim("r07", "strike", "air_strike", "Russian jets had hit it", by("Russian jets", "state_forces"), at(rastan), on("2024-12-06"), said("A second outlet", "an army officer")),
		claim("r08", "displacement", "displaced", "At least 370,000 people have been displaced since 27 November", at(syria), stock, count(370000, -1, 370000, "people", "displaced", "at_least", "At least 370,000 people"), on("2024-12-06")),
		claim("r09", "displacement", "displaced", "About 280,000 people were uprooted “in a matter of days”", at(syria), stock, count(252000, 280000, 308000, "people", "displaced", "about", "About 280,000 people"), on("2024-12-06"), said("World Food Programme")),
		claim("r09", "displacement", "displaced", "The number could reach 1.5 million", at(syria), stock, count(0, -1, 1500000, "people", "displaced", "at_most", "1.5 million"), modal(orontes.Possible), said("World Food Programme")),
		claim("r09", "access", "closed", "Jordan closed the Jaber crossing with Syria", by("Jordan", "government"), object("crossing"), at(jaber), on("2024-12-06"), said("Mazen al-Faraya")),
		claim("r09", "statement", "urge", "Damascus must engage with its own people", to("Damascus", "government"), on("2024-12-06"), modal(orontes.Requested), said("The Turkish president")),
		claim("r09", "statement", "pledge", "Hezbollah's leader pledged to support Damascus", by("Hezbollah's leader", "armed_group"), to("Damascus", "government"), on("2024-12-06"), modal(orontes.Planned)),
		claim("r10", "control", "captured", "Opposition fighters have taken Homs", by("opposition fighters", "armed_group"), at(homs), on("2024-12-07"), said("activists")),
		claim("r10", "control", "captured", "The Syrian army denied the report and said its lines around the city held", by("opposition fighters", "armed_group"), at(homs), on("2024-12-07"), denied("Syrian army")),
		claim("r10", "diplomacy", "meeting", "Russian, Iranian and Turkish officials met in Doha over the weekend", by("Russian, Iranian and Turkish officials", "government"), at(doha), during("2024-12-07", "2024-12-08")),
		claim("r10", "movement", "advance", "Anti-government fighters may move on Damascus within days", by("Anti-government fighters", "armed_group"), at(damascus), modal(orontes.Possible), said("one analyst")),
		claim("r11", "control", "captured", "Rebels took Homs in the night", by("Rebels", "armed_group"), at(homs), on("2024-12-08"), said(rebel)),
		claim("r11", "movement", "advance", "entered Damascus before dawn on Sunday", by("Rebels", "armed_group"), at(damascus), on("2024-12-08"), said(rebel)),
		claim("r12", "displacement", "displaced", "1.1 million people have been displaced", at(syria), stock, count(1.1e6, 1.1e6, 1.1e6, "people", "displaced", "exact", "1.1 million people"), during("2024-11-27", "2024-12-12")),
		claim("r12", "displacement", "displaced", "640,000 from Aleppo Governorate", at(aleppoGov), stock, count(640000, 640000, 640000, "people", "displaced", "exact", "640,000"), during("2024-11-27", "2024-12-12")),
		claim("r12", "damage", "damaged", "Damage to the Tishrin Dam has stopped water stations", object("water"), at(tishrin), on("2024-12-10")),
		claim("r12", "aid", "delivered", "Aid convoys have not reached Ayn Zarat", at(aynZarat), negated, on("2024-12-12")),
		claim("r13", "displacement", "returned", "over 225,000 have returned, mostly to Hama and Aleppo", at(hama), stock, count(225000, -1, 225000, "people", "returned", "at_least", "over 225,000"), on("2024-12-15")),
		claim("r13", "service", "restored", "public services resumed in Damascus", object("electricity"), at(damascus), on("2024-12-16")),
	}
	for i := range list {
		list[i].ID = fmt.Sprintf("c%02d", i+1)
	}
	return list
}
