package segment

import (
	"strings"
	"testing"
)

// words returns the words of a text, parted by spaces.
func words(text string) string {
	var s Segmenter
	var out []string
	for _, w := range s.Words(text) {
		out = append(out, text[w.Start:w.End])
	}
	return strings.Join(out, " ")
}

// sentences returns the words of each sentence.
func sentences(text string) []string {
	var s Segmenter
	spans, cuts := s.Split(text)
	var out []string
	for _, c := range cuts {
		var forms []string
		for _, w := range spans[c.First:c.Last] {
			forms = append(forms, text[w.Start:w.End])
		}
		out = append(out, strings.Join(forms, " "))
	}
	return out
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "",
		"don't":                  "do n't",
		"I don’t know.":          "I do n’t know .",
		"Assad's":                "Assad 's",
		"the rebels' base":       "the rebels ' base",
		"cannot":                 "can not",
		"al-Jawlani's men":       "al-Jawlani 's men",
		"Deir ez-Zor":            "Deir ez-Zor",
		"Ma'arrat al-Nu'man,":    "Ma'arrat al-Nu'man ,",
		"a 15-year term":         "a 15 - year term",
		"non-state actors":       "non-state actors",
		"Turkish-backed":         "Turkish - backed",
		"280,000 people":         "280,000 people",
		"$1.5m":                  "$ 1.5 m",
		"US$5":                   "US$ 5",
		"5km away":               "5 km away",
		"50%":                    "50 %",
		"the 20th":               "the 20th",
		"in the 1970s":           "in the 1970s",
		"at 5 a.m. on":           "at 5 a.m. on",
		"Gen. Smith":             "Gen. Smith",
		"the U.S.-led raid":      "the U.S. - led raid",
		"and/or":                 "and / or",
		"9/11":                   "9/11",
		"“We won,” he said":      "“ We won , ” he said",
		"(SOHR)":                 "( SOHR )",
		"wait...":                "wait ...",
		"what?!":                 "what ?!",
		"see http://x.org/a.b).": "see http://x.org/a.b ) .",
		"mail a.b@c.org, please": "mail a.b@c.org , please",
		"report.pdf":             "report.pdf",
		"south.Their onslaught":  "south . Their onslaught",
		"Hama,Homs":              "Hama , Homs",
		"Aleppo—the city—fell":   "Aleppo — the city — fell",
		"AT&T":                   "AT&T",
		"713-853-3989":           "713-853-3989",
		"2015-16":                "2015 - 16",
		"#Syria @user":           "#Syria @user",
		"👍🏽 ok":                  "👍🏽 ok",
		"end of it.)":            "end of it . )",
		"\x00a\x01b\u200bc":      "a b c",
		"حلب سقطت.":              "حلب سقطت .",
	} {
		if got := words(text); got != want {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"He left. She stayed.":                                {"He left .", "She stayed ."},
		"Gen. Smith met J. Doe of the U.S. Army.":             {"Gen. Smith met J. Doe of the U.S. Army ."},
		"It began at 5 a.m. The city fell.":                   {"It began at 5 a.m.", "The city fell ."},
		"They moved on, marching south.Their onslaught grew.": {"They moved on , marching south .", "Their onslaught grew ."},
		"BEIRUT (Agency) — Fighters advanced.":                {"BEIRUT ( Agency ) — Fighters advanced ."},
		"Rebels take Hama\nBy Ann Lee\n\nThe city fell.":      {"Rebels take Hama", "By Ann Lee", "The city fell ."},
		"“We won. They lost.” He left.":                       {"“ We won .", "They lost . ”", "He left ."},
		"\"Why?\" he asked. Nobody knew.":                     {"\" Why ? \" he asked .", "Nobody knew ."},
		"On Jan. 5 it fell. No. 3 stood.":                     {"On Jan. 5 it fell .", "No. 3 stood ."},
		"- first item\n- second item":                         {"- first item", "- second item"},
		"People lost\ntheir homes\n(ONEMI)":                   {"People lost their homes", "( ONEMI )"},
		"Killed\n12\nInjured\n30":                             {"Killed", "12", "Injured", "30"},
		"water\nfood\nshelter":                                {"water", "food", "shelter"},
		"He waited... Then he ran.":                           {"He waited ...", "Then he ran ."},
		"It was hit at 10:30 p.m. Residents fled.":            {"It was hit at 10:30 p.m.", "Residents fled ."},
		"It was hit at 10:30 p.m. Monday.":                    {"It was hit at 10:30 p.m. Monday ."},
		"They said no.\nHe left.":                             {"They said no .", "He left ."},
		"1. First point\n2. The second":                       {"1. First point", "2. The second"},
		"“He left.” [12] She stayed.":                         {"“ He left . ” [ 12 ]", "She stayed ."},
		"Really? Yes! Good.":                                  {"Really ?", "Yes !", "Good ."},
		"The force entered the town of Khan Shaykhun in the south of the\nprovince on Tuesday and left it on Friday after heavy shelling by\nthe army.": {
			"The force entered the town of Khan Shaykhun in the south of the province on Tuesday and left it on Friday after heavy shelling by the army ."},
	} {
		got := sentences(text)
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q:\n got %q\nwant %q", text, got, want)
		}
	}
}

func TestLongSentenceIsCut(t *testing.T) {
	if got := sentences(strings.Repeat("word ", 5000)); len(got) < 5000/longestSentence {
		t.Errorf("5,000 words make %d sentences", len(got))
	}
}
