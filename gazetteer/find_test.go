package gazetteer

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"orontes/language"

	"pgregory.net/rapid"
)

func analyse(t testing.TB, text string) []language.Sentence {
	t.Helper()
	m, err := language.Load()
	if err != nil {
		t.Fatal(err)
	}
	return m.Analyser(language.Fast).Analyse(text)
}

func find(t testing.TB, text string) []Found {
	t.Helper()
	return opened(t).Finder().Find(text, analyse(t, text), Hint{})
}

func opened(t testing.TB) *Gazetteer {
	t.Helper()
	g, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// show writes found toponyms as "text=country/admin1/feature", an unresolved
// one as "text=?", a metonym with "*".
func show(found []Found) string {
	var out []string
	for _, f := range found {
		s := f.Text + "=?"
		if f.Resolved {
			s = f.Text + "=" + f.Country + "/" + f.Admin1 + "/" + string(f.Precision)
		}
		if f.Metonym {
			s += "*"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"whole words", "The ambassador met Assad in Damascus, Syria.", "Damascus=SY/Dimashq/settlement Syria=SY//country"},
		{"possessive", "Syria's army left Homs.", "Syria=SY//country Homs=SY/Homs/settlement"},
		{"containment", "He was born in Paris, Texas, and lived there.", "Paris=US/Texas/settlement Texas=US/Texas/admin1"},
		{"transliterations", "Rebels in Syria took al-Rastan and Telbise, north of Homs.", "Syria=SY//country al-Rastan=SY/Homs/settlement Telbise=SY/Homs/settlement Homs=SY/Homs/settlement"},
		{"person", "Michael Jordan scored twice. Jordan said he was tired.", ""},
		{"country", "Thousands of refugees crossed into Jordan from Syria.", "Jordan=JO//country Syria=SY//country"},
		{"celebrity", "Paris Hilton arrived late.", ""},
		{"newspaper", "The Washington Post reported the strike.", ""},
		{"province", "Fighting went on in Aleppo and Idlib provinces in Syria.", "Aleppo=SY/Aleppo/admin1 Idlib=SY/Idlib/admin1 Syria=SY//country"},
		{"governorate", "Homs Governorate is the largest of Syria.", "Homs Governorate=SY/Homs/admin1 Syria=SY//country"},
		{"city", "The city of Hama fell; Syria lost it.", "Hama=SY/Hama/settlement Syria=SY//country"},
		{"demonym", "Syrian and Russian jets struck Idlib in Syria.", "Idlib=SY/Idlib/settlement Syria=SY//country"},
		{"metonym", "Ankara denied the report, and Damascus accused Turkey of aggression.", "Ankara=TR/Ankara/settlement* Damascus=SY/Dimashq/settlement* Turkey=TR//country"},
		{"common words", "Of course the Nice people sat at the Bar with a Man.", ""},
		{"sea", "The boat sank in the Mediterranean Sea off Libya.", "Mediterranean Sea=//region Libya=LY//country"},
		{"region", "Shelling of Eastern Ghouta killed ten.", "Eastern Ghouta=SY//region"},
		{"unknown village", "Rebels in Syria shelled the village of Abu Al-Allaj.", "Syria=SY//country Abu Al-Allaj=?"},
		{"part of a name", "Syria: they took Khan al-Assal and Homs.", "Syria=SY//country Khan al-Assal=SY/Aleppo/settlement Homs=SY/Homs/settlement"},
		{"illness", "Marburg virus was found in Angola.", "Angola=AO//country"},
		{"group", "Hayat Tahrir al-Sham entered Aleppo, Syria.", "Aleppo=SY/Aleppo/settlement Syria=SY//country"},
		{"ministry", "The United States Department of Agriculture said so.", ""},
		{"local police", "Athens police arrested a man in Athens, Texas.", "Athens=US/Texas/settlement Athens=US/Texas/settlement Texas=US/Texas/admin1"},
		{"postal code", "He lives in Paris, TX.", "Paris=US/Texas/settlement TX=US/Texas/admin1"},
		{"abbreviation", "A man from Charleston, W.Va., was ill.", "Charleston=US/West Virginia/settlement W.Va.=US/West Virginia/admin1"},
		{"direction", "El Fasher in North Darfur, Sudan, is besieged.", "El Fasher=SD/Northern Darfur/settlement North Darfur=SD/Northern Darfur/admin1 Sudan=SD//country"},
		{"lost apostrophe", "Syrias army left Homs.", "Syria=SY//country Homs=SY/Homs/settlement"},
		{"in a unit", "A strike on Ariha in Idlib province, Syria, killed two.", "Ariha=SY/Idlib/settlement Idlib=SY/Idlib/admin1 Syria=SY//country"},
		{"other script", "Syria: قصف على حمص", "Syria=SY//country حمص=SY/Homs/settlement"},
	} {
		if got := show(find(t, c.text)); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

// What is stated binds, what is only listed, acted or well known does not.
func TestStated(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"country after a comma", "Gunmen killed five people in Baga, Nigeria, on Monday.", "Baga=? Nigeria=NG//country"},
		{"without it", "Gunmen killed five people in Bagà, Spain, on Monday.", "Bagà=ES/Catalonia/settlement Spain=ES//country"},
		{"village", "Gunmen killed five people in Solhan, Burkina Faso, on Monday.", "Solhan=BF/Sahel/settlement Burkina Faso=BF//country"},
		{"namesake", "Gunmen killed five people in Solhan, Turkey, on Monday.", "Solhan=TR/Bingöl/settlement Turkey=TR//country"},
		{"in brackets", "Troops left Kalma (South Darfur) on Sunday.", "Kalma=SD/Southern Darfur/settlement South Darfur=SD/Southern Darfur/admin1"},
		{"a town in", "Shells fell on Kobo, a town in northern Ethiopia.", "Kobo=? Ethiopia=ET//country"},
		{"region", "Soldiers killed three people in Rafah in the Gaza Strip.", "Rafah=PS/Gaza Strip/settlement Gaza Strip=PS//region"},
		{"listed under another country", "Fighters attacked troops near Smara in Western Sahara.", "Smara=MA/Laâyoune-Sakia El Hamra/settlement Western Sahara=EH//country"},
		{"subject after a comma", "In Damascus, Turkey opened its embassy.", "Damascus=SY/Dimashq/settlement Turkey=TR//country"},
		{"list of countries", "Rockets were fired at Baghdad, Syria and Lebanon.", "Baghdad=IQ/Baghdad/settlement Syria=SY//country Lebanon=LB//country"},
		{"list of units", "Cases were found in Colorado, Idaho, Missouri and Texas.", "Colorado=US/Colorado/admin1 Idaho=US/Idaho/admin1 Missouri=US/Missouri/admin1 Texas=US/Texas/admin1"},
		{"two and two", "Crowds met in Kabul, Afghanistan, and Islamabad, Pakistan.", "Kabul=AF/Kabul/settlement Afghanistan=AF//country Islamabad=PK/Islamabad/settlement Pakistan=PK//country"},
		{"capital abroad", "Supporters of Damascus in Lebanon rallied.", "Damascus=SY/Dimashq/settlement Lebanon=LB//country"},
		{"quarter of a city", "Seventy people were killed in La Saline in Port-au-Prince, Haiti.", "La Saline=? Port-au-Prince=HT/Ouest/settlement Haiti=HT//country"},
		{"hospital in a town", "A strike on Santiago hospital in Cali killed three people.", "Santiago=? Cali=CO/Valle del Cauca/settlement"},
	} {
		if got := show(find(t, c.text)); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

// A place in a country that nothing speaks of must be well known by the name.
func TestSpokenOf(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"sound alike of another country", "Israeli forces killed five and arrested 12 in Jenin.", "Jenin=PS/West Bank/admin2"},
		{"people", "The Lebanese army clashed with gunmen in Tripoli, killing ten.", "Tripoli=LB/Liban-Nord/settlement"},
		{"other people", "The Libyan army clashed with gunmen in Tripoli, killing ten.", "Tripoli=LY/Tripoli/settlement"},
		{"other name, other people", "Gunmen wounded five people in Bethlehem, Palestinian officials said.", "Bethlehem=PS/West Bank/settlement"},
		{"other spelling, other people", "Ten people were killed in Jalalabad, Kyrgyz officials said.", "Jalalabad=?"},
		{"its own people", "Ten people were killed in Jalalabad, Afghan officials said.", "Jalalabad=AF/Nangarhar/settlement"},
		{"usual name of others", "Gunmen killed five people in Mambasa on Monday.", "Mambasa=?"},
		{"nothing else", "Gunmen killed five people in Mombasa on Monday.", "Mombasa=KE/Mombasa County/settlement"},
	} {
		if got := show(find(t, c.text)); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

func TestUnits(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"region", "Shelling killed three people in the Kharkiv region of Ukraine.", "Kharkiv=UA/Kharkivs’ka Oblast’/admin1 Ukraine=UA//country"},
		{"town", "Shelling killed three people in Kharkiv, Ukraine.", "Kharkiv=UA/Kharkivs’ka Oblast’/settlement Ukraine=UA//country"},
		{"state", "Attacks in Gezira State displaced 5,000 people in Sudan.", "Gezira State=SD/Al Jazīrah/admin1 Sudan=SD//country"},
		{"no such unit", "Shelling killed three people in the Houston region.", "Houston=US/Texas/settlement"},
		{"verb", "Homs falls to rebels in Syria", "Homs=SY/Homs/settlement Syria=SY//country"},
		{"headline in capitals", "STRIKE ON MARKET KILLS DOZENS IN SUDAN", "SUDAN=SD//country"},
		{"noun before a headline's verb", "Mine kills six in Hama, Syria", "Hama=SY/Hama/settlement Syria=SY//country"},
		{"people", "A bomb killed 44 people in the Kurdish-majority Syrian city of Qamishli.", "Qamishli=SY/Al-Hasakah/settlement"},
		{"camp", "Shells hit Jabalia camp in the Gaza Strip.", "Jabalia camp=PS/Gaza Strip/point Gaza Strip=PS//region"},
	} {
		if got := show(find(t, c.text)); got != c.want {
			t.Errorf("%s: %q\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

func TestPhrases(t *testing.T) {
	for _, c := range []struct {
		text, name, relation string
		km                   float64
	}{
		{"Syria: the town lies 110 kilometers (70 miles) south of Aleppo.", "Aleppo", "south of", 110},
		{"Syria: rebels were within 5 km of Homs.", "Homs", "within", 5},
		{"Syria: troops stood three miles from Hama.", "Hama", "from", 4.83},
		{"Syria: shells hit the western outskirts of Homs.", "Homs", "western outskirts of", 0},
		{"Syria: they fought on the road between Hama and Homs.", "Hama", "between", 0},
		{"Syria: the Hama-Homs highway was cut.", "Hama", "between", 0},
		{"Syria: fighting in northern Hama went on.", "Hama", "northern", 0},
		{"Syria: a bomb went off near Damascus.", "Damascus", "near", 0},
		{"Syria: Rastan lies north of Homs.", "Homs", "north of", 0},
	} {
		done := false
		for _, f := range find(t, c.text) {
			if f.Text != c.name {
				continue
			}
			done = true
			if f.Relation != c.relation || f.DistanceKM != c.km {
				t.Errorf("%q: %q, %v km", c.text, f.Relation, f.DistanceKM)
			}
			if f.Area == nil {
				t.Errorf("%q: no area", c.text)
			} else if f.Area.South > f.Area.North {
				t.Errorf("%q: area %+v", c.text, *f.Area)
			}
		}
		if !done {
			t.Errorf("%q: %s not found", c.text, c.name)
		}
	}
}

func TestHints(t *testing.T) {
	text := "A man was hurt in Paris on Tuesday, the sheriff said."
	s := analyse(t, text)
	for _, c := range []struct {
		h    Hint
		want string
	}{
		{Hint{}, "Paris=FR/Île-de-France/settlement"},
		{Hint{Title: "Fire in Lamar County, Texas", Source: "Texas Herald", Countries: []string{"US"}}, "Paris=US/Texas/settlement"},
	} {
		if got := show(opened(t).Finder().Find(text, s, c.h)); got != c.want {
			t.Errorf("%+v: got %s, want %s", c.h, got, c.want)
		}
	}
}

// check holds for whatever was found in whatever text.
func check(t interface{ Fatalf(string, ...any) }, text string, sentences []language.Sentence, found []Found) {
	end := 0
	for _, f := range found {
		if f.Span.Start < end || f.Span.End > len(text) || f.Span.In(text) != f.Text || f.Text == "" {
			t.Fatalf("span %+v of %q after %d", f.Span, f.Text, end)
		}
		end = f.Span.End
		tokens := sentences[f.Sentence].Tokens
		if f.First < 0 || f.First >= f.Last || f.Last > len(tokens) || tokens[f.First].Start != f.Span.Start {
			t.Fatalf("tokens %d to %d of %q", f.First, f.Last, f.Text)
		}
		if f.Resolved != (f.Point != nil) {
			t.Fatalf("%q: resolved %v, point %v", f.Text, f.Resolved, f.Point)
		}
		if p := f.Point; p != nil && !(p.Lat >= -90 && p.Lat <= 90 && p.Lon >= -180 && p.Lon <= 180) {
			t.Fatalf("%q: %+v", f.Text, *p)
		}
		if a := f.Area; a != nil && !(a.South <= a.North && a.South >= -90 && a.North <= 90 && a.West >= -180 && a.West <= 180 && a.East >= -180 && a.East <= 180) {
			t.Fatalf("%q: %+v", f.Text, *a)
		}
		if f.Score < 0 || f.Score > 1 {
			t.Fatalf("%q: score %v", f.Text, f.Score)
		}
	}
}

func TestFindAnything(t *testing.T) {
	words := rapid.SampledFrom([]string{"Homs", "Hama", "al-", "Rastan", ",", ".", "and", "between", "north", "of", "5", "km", "the", "County", "River",
		"US", "U.S.", "Paris", "Texas", "'s", "said", "–", "-", "Mr", "Jordan", "حمص", "(", ")", "Fiji", "100", "miles", "east", "provinces", "\n", "\xff"})
	finder := opened(t).Finder()
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(words, 0, 30).Draw(t, "words"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap"))
		m, _ := language.Load()
		s := m.Analyser(language.Fast).Analyse(text)
		found := finder.Find(text, s, Hint{})
		check(t, text, s, found)
		if again := opened2(t).Finder().Find(text, s, Hint{}); !reflect.DeepEqual(again, found) {
			t.Fatalf("another finder finds other things:\n%v\n%v", show(found), show(again))
		}
	})
}

func opened2(t *rapid.T) *Gazetteer {
	g, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestFindConcurrently(t *testing.T) {
	text := "Rebels seized Hama and marched on Homs. Rastan and Talbisseh fell. Ankara denied it."
	s := analyse(t, text)
	for i := range s { // build the trees once, before they are shared
		s[i].Children(0)
	}
	want := find(t, text)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			f := opened(t).Finder()
			for range 20 {
				if got := f.Find(text, s, Hint{}); !reflect.DeepEqual(got, want) {
					t.Errorf("got %s, want %s", show(got), show(want))
				}
			}
		})
	}
	wait.Wait()
}

func FuzzFind(f *testing.F) {
	f.Add("Rebels within 5 km of Homs, Syria's third city, said al-Rastan fell (110 km south of Aleppo).")
	f.Add("U.S. W.Va. St. Louis, Mo. İdlib حمص")
	f.Fuzz(func(t *testing.T, text string) {
		s := analyse(t, text)
		check(t, text, s, opened(t).Finder().Find(text, s, Hint{Demonyms: true}))
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Rebels seized the city of Hama on Thursday and marched south towards Homs, officials in Damascus said. "+
		"Thousands of people fled to Latakia and Tartus on the Mediterranean coast, while Russia and Turkey called for calm. "+
		"Mr Hassan, a baker from Rastan, said the bridge between Hama and Homs had been hit, and that the army was gone. "+
		"The ministry said nothing about the fighting in Aleppo and Idlib provinces, which had begun a week earlier.\n\n", 12)
	s := analyse(b, text)
	f := opened(b).Finder()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		f.Find(text, s, Hint{})
	}
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := open(tables, world); err != nil {
			b.Fatal(err)
		}
	}
}
