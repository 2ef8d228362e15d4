package quantity

import (
	"fmt"
	"strings"
	"testing"

	"orontes"
	"orontes/language"
)

// told writes a quantity the way the tables below do: the words, the bounds,
// the qualifier unless exact, the unit, the noun, and what it is part of.
func told(q *Quantity) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s = %.10g", q.Text, q.Low)
	if q.High != q.Low {
		fmt.Fprintf(&b, "-%.10g", q.High)
	}
	if q.Qualifier != orontes.Exact {
		fmt.Fprintf(&b, " %s", q.Qualifier)
	}
	if q.Unit != "" {
		b.WriteString(" " + q.Unit)
	}
	if q.Of != "" {
		b.WriteString(" (" + q.Of + ")")
	}
	if q.Additional {
		b.WriteString(" more")
	}
	if q.Elided {
		b.WriteString(" elided")
	}
	if q.PartOf >= 0 {
		fmt.Fprintf(&b, " of %d", q.PartOf)
	} else if q.Partitive {
		b.WriteString(" part")
	}
	return b.String()
}

func check(t *testing.T, text string, want ...string) {
	t.Helper()
	for _, fine := range []bool{false, true} {
		s := sentence(text, fine)
		var got []string
		qs := Find(text, s, nil)
		for i := range qs {
			got = append(got, told(&qs[i]))
		}
		if strings.Join(got, "; ") != strings.Join(want, "; ") {
			t.Errorf("%q (fine %v)\n got %q\nwant %q", text, fine, got, want)
			return
		}
	}
}

var cases = map[string][][]string{
	"people": {
		{"An estimated 280,000 people have been displaced.", "An estimated 280,000 = 280000 about people"},
		{"An estimated 280,000 newly displaced people arrived.", "An estimated 280,000 = 280000 about people"},
		{"Some 82,000 internally displaced persons and returnees remain.", "Some 82,000 = 82000 about people"},
		{"At least 370,000 have been displaced.", "At least 370,000 = 370000 at_least"},
		{"It could reach 1.5 million.", "1.5 million = 1500000"},
		{"Up to 178,000 people fled.", "Up to 178,000 = 0-178000 at_most people"},
		{"Tens of thousands of residents are leaving.", "Tens of thousands = 10000-99999 vague people (residents)"},
		{"Hundreds of detainees walked out.", "Hundreds = 200-999 vague people (detainees)"},
		{"Dozens of Alawite families left.", "Dozens = 24-99 vague households (Alawite families)"},
		{"They freed 219 HTS fighters.", "219 = 219 people (HTS fighters)"},
		{"They freed twenty-four Syrian soldiers.", "twenty-four = 24 people (Syrian soldiers)"},
		{"They freed 20 Syrians and 12 Kurds.", "20 = 20 people (Syrians)", "12 = 12 people (Kurds)"},
		{"Hama has a population of one million people.", "one million = 1000000 people"},
		{"Aleppo, a metropolis of two million people, is dark.", "two million = 2000000 people"},
		{"The blast left 12 dead and 30 wounded.", "12 = 12 people", "30 = 30 people"},
		{"Shells fell, killing 12 and wounding 30.", "12 = 12", "30 = 30"},
		{"More than 4,400 people were evacuated.", "More than 4,400 = 4400 at_least people"},
		{"Nearly 50,000 residents left.", "Nearly 50,000 = 50000 about people (residents)"},
		{"Another 30 civilians died.", "Another 30 = 30 people (civilians) more"},
		{"No civilians were hurt.", "No = 0 people (civilians)"},
		{"No one was killed.", "No one = 0 people"},
		{"Strikes hit 11 including children.", "11 = 11"},
		{"They killed 20 Islamic State (IS) jihadists.", "20 = 20 people (jihadists)"},
		{"Thousands of men, women and children fled.", "Thousands = 2000-9999 vague people (men, women and children)"},
		{"They killed eight al-Qaeda leaders.", "eight = 8 people (al-Qaeda leaders)"},
		{"The death toll has reached 330.", "330 = 330 people"},
		{"The toll may be as high as 4,000.", "as high as 4,000 = 0-4000 at_most people"},
		{"It has a pre-war population of 1.5 million.", "1.5 million = 1500000 people"},
		{"Both pilots died.", "Both = 2 people (pilots)"},
		{"About 10 000 people were moved.", "About 10 000 = 10000 about people"},
		{"They counted 10.125 people.", "10.125 = 10125 people"},
		{"A few hundred fighters and a dozen officers fled.", "A few hundred = 300-900 vague people (fighters)", "a dozen = 12 people (officers)"},
		{"No fewer than 200 people or 300-plus soldiers came.", "No fewer than 200 = 200 at_least people", "300-plus = 300 at_least people (soldiers)"},
	},
	"units": {
		{"They are within 5 kilometers (3.1 miles) of the city.", "5 kilometers = 5 km"},
		{"It lies 110 kilometers (70 miles) south.", "110 kilometers = 110 km"},
		{"It lies 70 miles (110 kilometres) south.", "70 miles = 110 km"},
		{"It lies 70 miles south.", "70 miles = 112.7 km"},
		{"It lies 5km from a 20 km road.", "5km = 5 km", "20 km = 20 km"},
		{"They hold 300 square km and 20 ha.", "300 square km = 300 km2", "20 ha = 20 ha"},
		{"He announced a 50% pay increase.", "50% = 50 percent"},
		{"Around 25 per cent of the houses burned.", "Around 25 per cent = 25 about percent"},
		{"Two thirds of the children are ill.", "Two thirds = 66.666667 percent (children)"},
		{"Half of the population fled.", "Half = 50 percent"},
		{"It cost $5m or more.", "$5m or more = 5000000 at_least usd"},
		{"It cost US$ 1.5 million.", "US$ 1.5 million = 1500000 usd"},
		{"They brought 20 tonnes of flour.", "20 tonnes = 20 tonnes"},
		{"It cost tens of millions of dollars.", "tens of millions of dollars = 10000000-99999999 vague usd"},
		{"It is hundreds of kilometres away.", "hundreds of kilometres = 200-999 vague km"},
		{"A 12-hour curfew began.", "12-hour = 12 hours"},
		{"It was shelled with 155mm guns.", "155mm = 155 mm"},
	},
	"things": {
		{"Aircraft carried out eight strikes on 12 houses.", "eight = 8 strike", "12 = 12 house"},
		{"About 50 homes and 1,286 families were moved.", "About 50 = 50 about home", "1,286 = 1286 households"},
		{"They destroyed 20 military vehicles.", "20 = 20 vehicle"},
		{"Over 3,200 houses collapsed and 25,000 damaged.", "Over 3,200 = 3200 at_least house", "25,000 = 25000 house elided"},
		{"It hurt nine persons and 12 others.", "nine = 9 people", "12 = 12 people elided"},
		{"Russia launched nearly 2000 air raids.", "nearly 2000 = 2000 about raid"},
	},
	"ranges": {
		{"Between 40 and 50 people died.", "40 and 50 = 40-50 range people"},
		{"From 40 to 50 people died.", "40 to 50 = 40-50 range people"},
		{"Some 40-50 people died.", "Some 40-50 = 40-50 range people"},
		{"It drew 2 to 3 million people.", "2 to 3 million = 2000000-3000000 range people"},
		{"Est. 300 people died.", "Est. 300 = 300 about people"},
		{"12,000 HHs fled.", "12,000 = 12000 households"},
		{"Some 20-25,000 people fled.", "Some 20-25,000 = 20000-25000 range people"},
		{"Between 2 and 3,000 people fled.", "2 and 3,000 = 2000-3000 range people"},
		{"Between 40 and 1,000 people fled.", "40 and 1,000 = 40-1000 range people"},
		{"Two or three soldiers fell.", "Two or three = 2-3 range people (soldiers)"},
		{"It rose from 20 to 30 people.", "20 = 20", "30 = 30 people"},
		{"100,000 to 120,000 people fled.", "100,000 to 120,000 = 100000-120000 range people"},
	},
	"tables": {
		{"Completely destroyed housing: 146", "146 = 146 housing"},
		{"IDPs total 122 387", "122 387 = 122387 people (IDPs)"},
		{"The number of displaced families is estimated to be 349.", "estimated to be 349 = 349 about households"},
		{"Number of wounded: 30", "30 = 30 people"},
		{"The storm destroyed over 25,000 mud-and-thatch homes.", "over 25,000 = 25000 at_least home"},
	},
	"parts": {
		{"They killed 417 people, 44 of them civilians.", "417 = 417 people", "44 = 44 people (civilians) of 0"},
		{"The toll is 149 civilians, including 35 children and 16 women.", "149 = 149 people (civilians)", "35 = 35 people (children) of 0", "16 = 16 people (women) of 0"},
		{"In all 242 people died, of them 24 civilians.", "242 = 242 people", "24 = 24 people (civilians) of 0"},
		{"Of the 1,314 families, 295 are in the north.", "1,314 = 1314 households", "295 = 295 households elided of 0"},
		{"Some 370,000 people fled, 100,000 of them twice.", "Some 370,000 = 370000 about people", "100,000 = 100000 people elided of 0"},
		{"At least 16 civilians died, among them at least 5 children.", "At least 16 = 16 at_least people (civilians)", "at least 5 = 5 at_least people (children) of 0"},
		{"Of them, 44 were civilians.", "44 = 44 part"},
		{"Two of the 15 people were freed.", "Two = 2 people elided of 1", "15 = 15 people"},
	},
	"traps": {
		{"A 13-year-old boy, a woman aged 50 and Mr Ali, 34, died."},
		{"The F-16 and the Su-34 flew over the M5 and Highway 60."},
		{"Resolution 2254 and Article 51 apply."},
		{"Few knew it; call 440-2795 of that office."},
		{"She was 85."},
		{"They won 3-1 in the 29th minute."},
		{"Call 936-687-2849 or 555-1234."},
		{"It was 18:14 at 35.1°N."},
		{"In 2016 the war went on as in 2014-15."},
		{"The 1990s were better."},
		{"Schools teach children under five."},
		{"One must not, on the one hand, tell no one another thing.", "no one = 0 people"},
		{"A two-state solution and a one-sided view."},
		{"H5N1 and 4x4 and 5G."},
		{"He is 22 years old."},
	},
}

func TestFind(t *testing.T) {
	for name, group := range cases {
		t.Run(name, func(t *testing.T) {
			for _, c := range group {
				check(t, c[0], c[1:]...)
			}
		})
	}
}

// TestFindAnalysed reads the same tables as the language package cuts and tags
// them. Tags may be wrong, so a few may fail.
func TestFindAnalysed(t *testing.T) {
	model, err := language.Load()
	if err != nil {
		t.Skip("no language model: ", err)
	}
	a := model.Analyser(language.Fast)
	var all, wrong int
	for name, group := range cases {
		for _, c := range group {
			var got []string
			for _, s := range a.Analyse(c[0]) {
				qs := Find(c[0], &s, nil)
				for i := range qs {
					got = append(got, told(&qs[i]))
				}
			}
			if all++; strings.Join(got, "; ") != strings.Join(c[1:], "; ") {
				wrong++
				t.Logf("%s: %q\n got %q\nwant %q", name, c[0], got, c[1:])
			}
		}
	}
	if wrong*10 > all {
		t.Errorf("%d of %d wrong", wrong, all)
	}
}
