package webtest

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"orontes"
)

// dispatches are the made-up reports: id, source, day, title and text.
var dispatches = []struct{ id, source, day, title, text string }{
	{"r01", "Desk A", "2024-11-30", "Rebels hold most of Aleppo", `BEIRUT (Desk A) – Hayat Tahrir al-Sham and allied factions seized most of Aleppo on Saturday, the Syrian Observatory for Human Rights said. Fighters also took the city's international airport, according to the Observatory.

The offensive began on 27 November west of the city.`},
	{"r02", "Desk B", "2024-12-01", "Monitor: 417 killed in five days", `The Syrian Observatory for Human Rights said on Sunday that 417 people had been killed in five days of fighting, 44 of them civilians.

The army said its units had halted the advance north of Hama and retaken several villages. Factions of the Syrian National Army took Tal Rifaat from Kurdish-led forces, residents said.`},
	{"r03", "OCHA", "2024-12-02", "North-west Syria: flash update 2", `HIGHLIGHTS
• Nearly 50,000 people have been newly displaced since 27 November.
• Water supply and bakeries in Aleppo have largely stopped.
• The Khanaser–Athriya road, an exit for people fleeing Aleppo, is cut.
• Hospitals in the city admit no new patients.`},
	{"r04", "Desk C", "2024-12-05", "Hama falls after days of battle", `Rebels captured Hama on Thursday after days of fierce fighting, the rebel command said. The army command said it had redeployed its forces outside the city to spare civilians.

Hundreds of detainees were released from the central prison, the Observatory said.`},
	{"r05", "Desk A", "2024-12-06", "Thousands leave Homs overnight", `Thousands of people fled Homs overnight towards Tartus and Latakia, the Syrian Observatory for Human Rights said on Friday. “The roads to the coast are jammed,” a resident said by telephone.

Fighters entered Rastan and Talbisseh and stood within 5 km of Homs, the rebel command said. The army denied that its troops had left Homs.`},
	{"r06", "Desk B", "2024-12-06", "Bridge on the M5 destroyed", `Russian aircraft destroyed the Rastan bridge on the M5 overnight with at least eight strikes, a Syrian army officer told an agency. The strikes were meant to slow the rebels' advance, he added.`},
	{"r07", "Desk D", "2024-12-06", "Strike cuts road between Hama and Homs", `The bridge at Rastan was destroyed by Syrian army bombardment, local activists told Desk D on Friday. A second outlet quoted an army officer as saying that Russian jets had hit it.`},
	{"r08", "OCHA", "2024-12-06", "North-west Syria: flash update 4", `At least 370,000 people have been displaced since 27 November, 100,000 of them more than once. Most are women and children.`},
	{"r09", "Desk C", "2024-12-06", "WFP: up to 1.5 million may flee", `About 280,000 people were uprooted “in a matter of days”, the World Food Programme said in Geneva on Friday. The number could reach 1.5 million, it warned.

Jordan closed the Jaber crossing with Syria, Interior Minister Mazen al-Faraya said. The Turkish president said that Damascus must engage with its own people. Hezbollah's leader pledged to support Damascus.`},
	{"r10", "Desk D", "2024-12-07", "Homs reported taken", `Opposition fighters have taken Homs, activists told Desk D on Saturday. The Syrian army denied the report and said its lines around the city held.

Russian, Iranian and Turkish officials met in Doha over the weekend. Anti-government fighters may move on Damascus within days, one analyst said.`},
	{"r11", "Desk A", "2024-12-08", "Rebels enter Damascus", `Rebels took Homs in the night and entered Damascus before dawn on Sunday, the rebel command said. The president left for Russia, the Russian foreign ministry said.`},
	{"r12", "OCHA", "2024-12-12", "Syria: flash update 6", `Since 27 November, 1.1 million people have been displaced, of them 640,000 from Aleppo Governorate. Damage to the Tishrin Dam has stopped water stations; two million people in Aleppo and the eastern countryside are short of water. Aid convoys have not reached Ayn Zarat.`},
	{"r13", "OCHA", "2024-12-16", "Syria: flash update 8", `Over 880,000 people remain newly displaced, and over 225,000 have returned, mostly to Hama and Aleppo. Curfews were lifted and public services resumed in Damascus.`},
}

// reports turns the dispatches into reports.
func reports() []orontes.Report {
	var out []orontes.Report
	for _, d := range dispatches {
		sum := sha256.Sum256([]byte(d.text))
		out = append(out, orontes.Report{
			ID: d.id, Source: d.source, Title: d.title, Published: day(d.day), PublishedBasis: orontes.PublishedStated,
			Language: "en", SHA256: hex.EncodeToString(sum[:]), Text: d.text,
		})
	}
	return out
}

// day reads a date that this package itself wrote.
func day(s string) orontes.Date {
	d, err := orontes.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// spanOf finds words in a dispatch.
func spanOf(report, words string) orontes.Span {
	for _, d := range dispatches {
		if d.id != report {
			continue
		}
		if at := strings.Index(d.text, words); at >= 0 {
			return orontes.Span{Start: at, End: at + len(words)}
		}
	}
	panic("webtest: " + report + " does not say: " + words)
}
