package reader_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"orontes"
	"orontes/reader"
)

var shared = sync.OnceValues(reader.New)

func desk(t testing.TB) *reader.Desk {
	t.Helper()
	r, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return r.Desk()
}

// read reads a text published on Friday, 6 December 2024.
func read(t testing.TB, text string) *orontes.Reading {
	t.Helper()
	return desk(t).Read(&orontes.Report{
		ID: "test", Source: "Desk T", Language: "en", Text: text,
		Published: orontes.Date{Year: 2024, Month: 12, Day: 6}, PublishedBasis: orontes.PublishedFlag,
	})
}

// summary is a claim in one line: what the tables below expect parts of.
func summary(c *orontes.Claim) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s.%s", c.Kind, c.Type)
	field := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, " %s=%s", name, value)
		}
	}
	field("object", c.Object)
	field("actor", names(c.Actors))
	field("target", names(c.Targets))
	field("place", place(c.Place))
	field("origin", place(c.Origin))
	field("destination", place(c.Destination))
	if c.Time != nil {
		field("start", c.Time.Start.String())
		field("end", c.Time.End.String())
	}
	if c.Figure != nil {
		field("figure", fmt.Sprintf("%g-%g:%s:%s", c.Figure.Low, c.Figure.High, c.Figure.Unit, c.Figure.Measure))
	}
	for _, a := range c.Attribution {
		field(string(a.Stance), a.Speaker)
	}
	if c.Modality != orontes.Asserted {
		field("modality", string(c.Modality))
	}
	if c.Negated {
		b.WriteString(" not")
	}
	field("", string(c.Accumulation))
	return b.String()
}

func names(actors []orontes.Actor) string {
	var out []string
	for _, a := range actors {
		out = append(out, a.Name)
	}
	return strings.Join(out, "+")
}

func place(p *orontes.Toponym) string {
	if p == nil {
		return ""
	}
	return p.Text
}

// expect checks that some claim of the text has every part, each a word of its
// summary ("actor=rebels") or its beginning ("control.captured").
func expect(t *testing.T, text string, want ...string) {
	t.Helper()
	r := read(t, text)
	var got []string
	for i := range r.Claims {
		got = append(got, summary(&r.Claims[i]))
	}
	for _, w := range want {
		parts := strings.Split(w, "; ")
		told := slices.ContainsFunc(got, func(g string) bool {
			return !slices.ContainsFunc(parts, func(p string) bool { return !strings.Contains(g+" ", p+" ") })
		})
		wrong(t, text, told, "%q\n want %s\n have %s", text, w, strings.Join(got, "\n      "))
	}
}

func TestConstructions(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// The same claim in the active, the passive, as a noun and as a phrase.
		{"Rebels seized the city of Hama on Thursday.", []string{"control.captured; actor=Rebels; place=Hama; start=2024-12-05"}},
		{"Hama was seized by rebels on Thursday.", []string{"control.captured; actor=rebels; place=Hama; start=2024-12-05"}},
		{"The army lost control of Hama after days of fighting.", []string{"control.lost; place=Hama"}},
		{"Rebels took control of Aleppo on Friday.", []string{"control.captured; actor=Rebels; place=Aleppo"}},
		// One claim for each place.
		{"The rebels captured Hama and Aleppo.", []string{"control.captured; place=Hama", "control.captured; place=Aleppo"}},
		{"The army captured the villages of Tell Sultan, Kafr Amim and Tell Aghar in eastern Idlib.", []string{"control.captured; place=Tell Sultan", "control.captured; place=Kafr Amim", "control.captured; place=Tell Aghar"}},
		{"The army captured three villages: Tel Rifaat, Kafr Naya and Sheikh Issa.", []string{"control.captured; place=Kafr Naya", "control.captured; place=Sheikh Issa"}},
		// Places that only the sentence shows to be one.
		{"M23 rebels captured Kitchanga after fighting with the army.", []string{"control.captured; place=Kitchanga", "battle.armed_clash"}},
		{"The rebels lost the Layramoun industrial area to government forces.", []string{"control.lost; actor=rebels; target=government forces; place=Layramoun industrial area"}},
		// From whom, to whom.
		{"Kurdish fighters expelled Islamic State from Kobani.", []string{"control.captured; actor=Kurdish; target=Islamic; place=Kobani"}},
		{"Rebels were driven out of Zabadani by Hezbollah.", []string{"control.captured; actor=Hezbollah; target=Rebels; place=Zabadani"}},
		{"Control of Saraqib passed from the rebels to government forces.", []string{"control.captured; actor=government; target=rebels; place=Saraqib"}},
		{"Houthis seized most of Al Jawf province.", []string{"control.captured; actor=Houthi; place=Al Jawf"}},
		{"Bakhmut remains under Ukrainian control.", []string{"control.held; actor=Ukrainian; place=Bakhmut"}},
		// Speakers.
		{"The United Nations said on Friday that 280,000 people had been displaced.", []string{"displacement.displaced; figure=280000-280000:people:displaced; states=United Nations"}},
		{"At least 12 civilians were killed in Idlib on Tuesday, the Syrian Observatory for Human Rights said.",
			[]string{"casualties.killed; target=civilians; place=Idlib; start=2024-12-03; figure=12-12:people:killed; states=Syrian Observatory for Human Rights"}},
		{"According to the Syrian Observatory for Human Rights, Russian warplanes bombed a bridge in Homs.", []string{"place=Homs; states=Syrian Observatory for Human Rights"}},
		{"The army denied that Homs had been captured.", []string{"control.captured; place=Homs; denies=army"}},
		{"Russian jets destroyed a bridge at Rastan, a Syrian army officer told a news agency.", []string{"damage.destroyed; place=Rastan; states=Syrian army officer"}},
		{"The Syrian army on Saturday denied reports that Homs had been captured by rebels.", []string{"control.captured; place=Homs; denies=Syrian government forces"}},
		{"OCHA put the number of displaced people at 370,000 or more.", []string{"displacement.displaced; states=UN Office for the Coordination of Humanitarian Affairs"}},
		{"Reports that the army had withdrawn from Homs are untrue, the ministry said.", []string{"control.withdrawn_from; place=Homs; states=ministry; not"}},
		{"It is not true that the rebels have captured Homs.", []string{"control.captured; place=Homs; not"}},
		{"Kurdish forces are pressing the Islamic State near Raqqa.", []string{"battle.offensive; target=Islamic; place=Raqqa"}},
		{"The army pressed the rebels to surrender.", []string{"statement.urge; actor=army; target=rebels"}},
		// When.
		{"Jawlani stressed his departure from the group years ago, offering protection for minorities.", []string{"statement.pledge; start=2024-12-06"}},
		// Who.
		{"A chemical attack hit the town of Khan Sheikhun in Idlib.", []string{"strike.chemical; place=Khan"}},
		{"A car bomb attack killed at least 44 and injured 140 others on Wednesday.", []string{"casualties.killed; figure=44-44:people:killed", "casualties.injured; figure=140-140:people:injured"}},
		{"Militants targeted the city of Aleppo with rocket shells on Tuesday.", []string{"strike.shelling; place=Aleppo"}},
		// Headlines.
		{"Russian Strikes Hit Idlib Hospital, Killing Six", []string{"strike.air_strike; place=Idlib", "casualties.killed; figure=6-6:people:killed"}},
		{"Extremist Group Executes 70 Members in Raqqa", []string{"casualties.killed; place=Raqqa; figure=70-70:people:killed"}},
		// Modality and negation.
		{"Aid convoys have been blocked from entering Zamzam camp since April.", []string{"aid.delivered; not"}},
		{"The army vowed to retake Aleppo.", []string{"control.recaptured; place=Aleppo; modality=planned"}},
		{"Rebels could capture Homs within days.", []string{"control.captured; place=Homs; modality=possible"}},
		{"The rebels have not captured Homs.", []string{"control.captured; place=Homs; not"}},
		{"Rumours spread that Homs had fallen.", []string{"control.captured; place=Homs; doubts=Rumours"}},
		{"The rebels want to capture Homs.", []string{"control.captured; place=Homs; modality=planned"}},
		{"Rebels took shelter in Hama.", []string{"movement.position; place=Hama"}},
		{"The ministry said there had been no casualties in Homs.", []string{"casualties.killed; place=Homs; not"}},
		{"Three soldiers were almost killed in Homs.", []string{"casualties.killed; not"}},
		{"The army was ordered to bomb Idlib.", []string{"strike.air_strike; place=Idlib; modality=requested"}},
		{"\"We have taken Homs,\" a rebel commander told Reuters.", []string{"control.captured; place=Homs; states=rebel commander"}},
		// Figures.
		{"Tens of thousands of residents fled Homs on Thursday.", []string{"displacement.fled; origin=Homs; figure=10000-99999:people:forced_to_flee; flow"}},
		{"An air strike on a market in Idlib killed 14 people and wounded 30.", []string{"casualties.killed; figure=14-14:people:killed", "casualties.injured; figure=30-30:people:injured"}},
		{"At least 25 people, including seven women, were killed in air strikes on Homs.", []string{"casualties.killed; place=Homs; figure=25-25:people:killed", "casualties.killed; target=women; figure=7-7:people:killed"}},
		{"Air strikes killed 50 militants and eight civilians in Idlib.", []string{"casualties.killed; target=militants; figure=50-50:people:killed", "casualties.killed; target=civilians; figure=8-8:people:killed"}},
		{"Two people were killed and close to 1,000 were evacuated.", []string{"casualties.killed; figure=2-2:people:killed", "displacement.evacuated; figure=1000-1000:people:evacuated"}},
		{"A bomb killed 18 people in the Damascus suburb of Jaramana.", []string{"casualties.killed; place=Jaramana"}},
		{"About 3,000 families were displaced from Manbij.", []string{"displacement.displaced; origin=Manbij; figure=3000-3000:households:displaced"}},
		{"Nine people were hurt and another 11,300 have been relocated to safety.", []string{"displacement.relocated; figure=11300-11300:people:relocated"}},
		{"It damaged around 80 houses, destroyed 20 others and injured nine persons.", []string{"damage.destroyed; object=housing; figure=20-20:house:destroyed_housing"}},
		{"Landslides rendered 1,100 people homeless.", []string{"displacement.homeless; target=people; figure=1100-1100:people:homeless"}},
		{"An estimated 5.4 million people remain internally displaced in Yemen.", []string{"displacement.displaced; place=Yemen; stock"}},
		{"The storm damaged 66,000 homes and forced 337,000 people to evacuate.", []string{"displacement.evacuated; figure=337000-337000:people:evacuated"}},
		// Where.
		{"Clashes erupted southwest of the city of Hama in Syria.", []string{"battle.armed_clash; place=Hama"}},
		{"Aircraft struck a bridge at Rastan on the motorway between Hama and Homs.", []string{"strike.air_strike; target=bridge; place=Rastan"}},
		{"Warplanes struck a market in Aleppo on Tuesday. Residents fled in panic. The attack killed more than 100 people.", []string{"casualties.killed; place=Aleppo; figure=100-100:people:killed"}},
		{"Hours of air strikes struck Jayrud, 60 kilometres (35 miles) northeast of Damascus.", []string{"strike.air_strike; place=Jayrud"}},
		{"The unit killed dozens of militants during an ambush carried out Wednesday morning southwest of Adra.", []string{"casualties.killed; place=Adra; start=2024-12-04"}},
		{"Fighters infiltrated Syria from Turkey in Latakia.", []string{"battle.offensive; place=Latakia"}},
		{"Ten civilians were injured in attacks in Daraa countryside, Aleppo and Damascus.", []string{"casualties.injured; place=Daraa"}},
		{"SANAs correspondent said that militants had shelled the city of Aleppo.", []string{"strike.shelling; place=Aleppo"}},
		{"Their fighters have crossed through two towns and are currently within 5 kilometers of the city of Homs.", []string{"movement.position; place=Homs"}},
		{"The government reports three deaths in Guangxi, 2,800 houses damaged in Jiangxi and more than 400 people had to evacuate.", []string{"displacement.evacuated; figure=400-400:people:evacuated"}},
		{"Aircraft struck the bridge, which crosses the Orontes at Rastan. The rebels had seized Hama the day before. The destruction of the bridge cut the road.", []string{"damage.destroyed; object=bridge; place=Rastan; start=2024-12-06"}},
		{"Saraqib and Maarat al-Numan, two towns in Idlib province, have passed from government to rebel control.", []string{"control.captured; actor=rebels; target=government; place=Saraqib"}},
		{"Rebels took the M5 at Saraqib.", []string{"control.captured; object=road; place=Saraqib"}},
		{"The rebels' command announced the capture of Hama.", []string{"control.captured; actor=rebels; place=Hama; states=rebels' command"}},
		{"In Manbij and Kobani 413,000 people are without reliable water, OCHA said.", []string{"service.absent; object=water; figure=413000-413000:people:affected"}},
		{"The bridge over the Dnipro at Nikopol was hit twice.", []string{"damage.damaged; object=bridge; place=Nikopol"}},
		{"Minus ten families were displaced.", []string{"displacement.displaced; target=families"}},
		{"Fighters shot down a helicopter near Marib.", []string{"strike.interception; actor=Fighters; place=Marib"}},
		// Access, services, detention, diplomacy.
		{"Jordan closed the Jaber crossing with Syria on Friday and Lebanon shut its own.", []string{"access.closed; object=crossing; actor=Jordan; place=Jaber"}},
		{"Jordan closed the border crossing on Friday.", []string{"access.closed; object=crossing; actor=Jordan"}},
		{"Police arrested 40 protesters in Damascus.", []string{"detention.arrest; place=Damascus; figure=40-40:people:detained"}},
		{"Russian and Turkish officials met in Doha on Friday.", []string{"diplomacy.meeting; place=Doha"}},
		{"Rebels shelled Aleppo overnight.", []string{"strike.shelling; actor=Rebels; place=Aleppo"}},
	} {
		expect(t, c.text, c.want...)
	}
}

// "No fewer than" denies nothing.
func TestBounds(t *testing.T) {
	for _, c := range read(t, "Residents spoke of no fewer than eight air strikes on Rastan.").Claims {
		if c.Negated {
			t.Errorf("denied: %s", summary(&c))
		}
	}
}

// Everyday words of war in other fields of life.
func TestTraps(t *testing.T) {
	for _, text := range []string{
		"United captured the title with a late goal in the cup final.",
		"The striker attacked down the left wing and fired a shot at goal.",
		"Shares were hit by fears of a slowdown, and the stock fell sharply.",
		"Favourites were bombed out of the cup after a penalty shoot-out.",
		"The singer captured the hearts of fans at the festival.",
		"The company launched a price war and took over a rival brand.",
	} {
		if r := read(t, text); len(r.Claims) > 0 {
			t.Errorf("%q became %s", text, summary(&r.Claims[0]))
		}
	}
}

// What says nothing of who, where or how many that could be kept.
func TestNothingTold(t *testing.T) {
	for _, text := range []string{
		"Hezbollah's fighters helped to turn the war in the president's favour.",
		"The Taliban now control all of Afghanistan's provincial capitals except Kabul.",
	} {
		for _, c := range read(t, text).Claims {
			t.Errorf("%q became %s", text, summary(&c))
		}
	}
}

func TestWhoseStrikesIsNotWhere(t *testing.T) {
	r := read(t, "Forty civilians were killed in US air strikes.")
	if len(r.Claims) == 0 {
		t.Fatal("no claims")
	}
	for i := range r.Claims {
		if r.Claims[i].Place != nil {
			t.Errorf("placed: %s", summary(&r.Claims[i]))
		}
	}
}

// Private persons are not named, whoever they are said to be.
func TestPrivatePersonsAreNotNamed(t *testing.T) {
	for _, text := range []string{
		"Resident Ahmed Hassan said rebels had captured Hama on Thursday.",
		"Rebels captured Hama on Thursday, Daniel Miller, a teacher, said.",
		"Soldiers arrested Daniel Miller, an actor and singer, in Aleppo.",
	} {
		for _, c := range read(t, text).Claims {
			if line := summary(&c); strings.Contains(line, "Hassan") || strings.Contains(line, "Miller") {
				t.Errorf("%q names somebody: %s", text, line)
			}
		}
	}
	expect(t, "Rebels captured Hama, the spokesman Daniel Miller said.", "control.captured; states=Daniel Miller")
}

func TestOtherLanguagesAreNotRead(t *testing.T) {
	r := desk(t).Read(&orontes.Report{ID: "fr", Language: "fr", Text: "Les rebelles ont pris Hama."})
	if len(r.Claims) > 0 || len(r.Places) > 0 {
		t.Errorf("a French report became %d claims and %d places", len(r.Claims), len(r.Places))
	}
}

func TestSentencesOfOneReport(t *testing.T) {
	// "their fighters", "the city" and a place carried over.
	r := read(t, "Rebels entered Homs on Thursday. The rebels said their fighters had taken the city.")
	if len(r.Claims) == 0 {
		t.Fatal("no claims")
	}
	last := r.Claims[len(r.Claims)-1]
	if last.Place == nil || last.Place.Text != "Homs" {
		t.Errorf("the city is not Homs: %s", summary(&last))
	}
}

// TestSpeakers: who speaks at a sentence's end, also behind the verb and before an
// apposition, ahead of it, in brackets or before a colon; a clause that ends in a
// verb of its own has no speaker, and what stands in brackets need not speak.
func TestSpeakers(t *testing.T) {
	for text, want := range map[string]string{
		"According to the ministry, ten people were killed in Homs on Friday.":                           "ministry",
		"Hospital: ten people killed in Homs on Friday.":                                                 "Hospital",
		"Ten people were killed in Homs on Friday (White Helmets).":                                      "Syrian Civil Defence",
		"Ten people were killed in Homs (central Syria) on Friday.":                                      "",
		"The mayor, Ana Ruiz, said ten people were killed in Homs on Friday.":                            "Ana Ruiz",
		"The army denied that it had left and said ten people were killed in Homs on Friday.":            "army",
		"The ministry gave a briefing. Ten people were killed in Homs on Friday.":                        "",
		"Shells fell on the market, a doctor said. Ten people were killed in Homs on Friday, she added.": "doctor",
		"Ten people were killed in Homs on Friday, says UNHCR.":                                          "UN Refugee Agency",
		"Ten people were killed in Homs on Friday, said residents.":                                      "residents",
		"Ten people were killed in Homs on Friday, the governor, a general, said.":                       "governor",
		"Ten people were killed in Homs on Friday, the army said.":                                       "army",
		"Ten people were killed in Homs on Friday, a town that, as expected, waited.":                    "",
		"Ten people were killed in Homs on Friday, a day, as it was, of mourning.":                       "",
	} {
		r := read(t, text)
		if len(r.Claims) == 0 {
			t.Errorf("%q: no claim", text)
		}
		for i := range r.Claims {
			got := r.Claims[i].Speaker()
			wrong(t, text, got == want, "%q: %q says it, want %q", text, got, want)
		}
	}
}

// TestCasualtiesAccumulate: one event's dead are new, those of a long stretch a total.
func TestCasualtiesAccumulate(t *testing.T) {
	for text, want := range map[string]orontes.Accumulation{
		"Twelve people were killed in Homs on Friday.":                       orontes.Flow,
		"Twelve people were injured in Homs in the past two days.":           orontes.Flow,
		"At least 74 people have been killed in Homs since 2 November 2024.": orontes.Stock,
		"The fighting killed people in Homs.":                                "",
	} {
		r := read(t, text)
		found := false
		for i := range r.Claims {
			if c := &r.Claims[i]; c.Kind == orontes.Casualties {
				found = true
				if c.Accumulation != want {
					t.Errorf("%q: %q, want %q", text, c.Accumulation, want)
				}
			}
		}
		if !found {
			t.Errorf("%q: no casualties", text)
		}
	}
}
