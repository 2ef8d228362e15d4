package when

import (
	"fmt"
	"strings"
	"testing"

	"orontes"
	"orontes/language"
)

// published is a Friday.
var published = orontes.Date{Year: 2024, Month: 12, Day: 6}

// told writes an expression the way the tables below do:
// "words = start..end precision", with what else there is to say.
func told(e *Expression) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s =", e.Text)
	switch {
	case e.Recurring:
		b.WriteString(" recurring")
	case e.Duration:
		fmt.Fprintf(&b, " for %.4g-%.4g", e.MinDays, e.MaxDays)
	}
	if !e.IsZero() {
		if e.Start == e.End {
			fmt.Fprintf(&b, " %s", e.Start)
		} else {
			fmt.Fprintf(&b, " %s..%s", e.Start, e.End)
		}
		if e.Precision != orontes.PrecisionDay {
			fmt.Fprintf(&b, " %s", e.Precision)
		}
	}
	for _, s := range []string{e.Clock, e.Part} {
		if s != "" {
			b.WriteString(" " + s)
		}
	}
	if e.Basis == orontes.TimeInferred {
		b.WriteString(" inferred")
	}
	if e.Background {
		b.WriteString(" background")
	}
	if e.Against == Event {
		fmt.Fprintf(&b, " event%+d", e.Offset)
	}
	return b.String()
}

func check(t *testing.T, a Anchor, text string, want ...string) {
	t.Helper()
	for _, fine := range []bool{false, true} {
		var got []string
		es := Find(text, sentence(text, fine), a)
		for i := range es {
			got = append(got, told(&es[i]))
		}
		if strings.Join(got, "; ") != strings.Join(want, "; ") {
			t.Errorf("%q (fine %v)\n got %q\nwant %q", text, fine, got, want)
			return
		}
	}
}

// cases are texts, each followed by the expressions found in it.
var cases = map[string][][]string{
	"dates": {
		{"It fell on 6 December 2024.", "on 6 December 2024 = 2024-12-06"},
		{"It fell on December 6, 2024, after a siege.", "on December 6, 2024 = 2024-12-06"},
		{"It fell on Dec. 6th after a siege.", "on Dec. 6th = 2024-12-06"},
		{"It fell on the 6th of December 2024.", "on the 6th of December 2024 = 2024-12-06"},
		{"Updated 2024-12-06 at noon.", "2024-12-06 at noon = 2024-12-06 hour 12:00 noon"},
		{"Updated 06/12/2024.", "06/12/2024 = 2024-12-06"},
		{"Updated 12/25/2024.", "12/25/2024 = 2024-12-25"},
		{"Updated 06.12.2024 here.", "06.12.2024 = 2024-12-06"},
		{"They arrived on the 27th.", "on the 27th = 2024-11-27"},
		{"The offensive began on 27 November.", "on 27 November = 2024-11-27"},
		{"Talks will resume on 20 January.", "on 20 January = 2025-01-20"},
		{"Shelling killed four on December 29.", "on December 29 = 2023-12-29"},
		{"It opened Wed 05 Apr 2017 at the gate.", "Wed 05 Apr 2017 = 2017-04-05 background"},
		{"It opened on Thursday, December 5.", "on Thursday, December 5 = 2024-12-05"},
		{"Eleven died on Saturday [30 November] there.", "on Saturday [30 November] = 2024-11-30"},
		{"Nobody knows 31 April or 30 February.", "31 April =", "30 February ="}, // dates that say no day
		{"He was shot on 31 April.", "31 April ="},
		{"He was shot on Eid al-Fitr.", "Eid al-Fitr ="},
		{"He was shot on 03/04/24.", "03/04/24 ="},
		{"He was shot on 03/04/2024.", "03/04/2024 ="},               // in March or in April
		{"He was shot on 12/05/2024.", "on 12/05/2024 = 2024-12-05"}, // yesterday, or in May
		{"He was shot on Sunday 1 December.", "on Sunday 1 December = 2024-12-01"},
		{"He was shot on Monday 1 December.", "on Monday 1 December = 2024-12-01"}, // the date holds, not the weekday
		{"She was 4/5 done with 1/2 of it."},
		{"The 18 May fighting was heavy.", "18 May = 2024-05-18"},
		{"It ended on 9-Oct-2023.", "on 9-Oct-2023 = 2023-10-09 background"},
		{"They celebrated on Christmas Eve.", "on Christmas Eve = 2023-12-24"},
		{"He spoke on New Year's Day 2024.", "on New Year's Day 2024 = 2024-01-01"},
	},
	"ranges": {
		{"In all, 149 died from 27 November to 3 December 2024.", "from 27 November to 3 December 2024 = 2024-11-27..2024-12-03"},
		{"In all, 149 died (27 November–3 December).", "27 November–3 December = 2024-11-27..2024-12-03"},
		{"It rained between 3 and 5 November.", "between 3 and 5 November = 2024-11-03..2024-11-05"},
		{"It rained on November 27 and 28.", "on November 27 and 28 = 2024-11-27..2024-11-28"},
		{"It rained on 27-29 November.", "on 27-29 November = 2024-11-27..2024-11-29"},
		{"It rained from December 28, 2023 to January 4, 2024.", "from December 28, 2023 to January 4, 2024 = 2023-12-28..2024-01-04"},
		{"They will stay from Aug. 21-30.", "from Aug. 21-30 = 2025-08-21..2025-08-30"},
		{"They fought from Monday to Wednesday.", "from Monday to Wednesday = 2024-12-02..2024-12-04"},
		{"They fought in 2014-15.", "in 2014-15 = 2014-01-01..2015-12-31 year background"},
		{"They fought between 2014 and 2016.", "between 2014 and 2016 = 2014-01-01..2016-12-31 year background"},
		{"It was dry from June to August 2023.", "from June to August 2023 = 2023-06-01..2023-08-31 month background"},
	},
	"bounds": {
		{"Since 27 November, 280,000 have fled.", "Since 27 November = 2024-11-27..2024-12-06"},
		{"As of May 2015 there were 400.", "As of May 2015 = 2015-05-01..2015-05-31 month background"},
		{"Starting on 29 October, they are mobilising to help.", "on 29 October = 2024-10-29"},
		{"By 2 December they had taken it.", "By 2 December = ..2024-12-02"},
		{"As of 5 December, 400 were missing.", "As of 5 December = 2024-12-05"},
		{"Roads stay closed until 10 December.", "until 10 December = ..2024-12-10"},
		{"Residents must leave by Monday.", "by Monday = ..2024-12-09"},
		{"It has been at war since 2011.", "since 2011 = 2011-01-01..2024-12-06 year"},
		{"They had left before 3 December.", "before 3 December = ..2024-12-02"},
		{"It was quiet after midnight on Sunday.", "after midnight on Sunday = 2024-12-01 hour 00:00 midnight"},
		{"It will end by the end of the year.", "by the end of the year = ..2024-12-31 year"},
		{"Over 520 strikes since 21 May did harm.", "since 21 May = 2024-05-21..2024-12-06"},
		{"They met after Friday's attack.", "after Friday = 2024-12-06"},
	},
	"months and years": {
		{"It began in December.", "in December = 2024-12-01..2024-12-31 month"},
		{"It began in mid-October.", "in mid-October = 2024-10-11..2024-10-20 month"},
		{"It began in late October.", "in late October = 2024-10-21..2024-10-31 month"},
		{"It began in March of last year.", "in March of last year = 2023-03-01..2023-03-31 month background"},
		{"It began in March 2011.", "in March 2011 = 2011-03-01..2011-03-31 month background"},
		{"He won it in 2016.", "in 2016 = 2016-01-01..2016-12-31 year background"},
		{"The 2003 invasion was quick.", "2003 = 2003-01-01..2003-12-31 year background"},
		{"It was built in the 1990s.", "in the 1990s = 1990-01-01..1999-12-31 year background"},
		{"In May he left.", "In May = 2024-05-01..2024-05-31 month"},
		{"It fell at the end of 2023.", "at the end of 2023 = 2023-09-01..2023-12-31 year background"},
		{"It reopens in early 2025 and will grow.", "in early 2025 = 2025-01-01..2025-05-01 year"},
		{"It began in the summer of 2015.", "in the summer of 2015 = 2015-06-01..2015-08-31 month background"},
		{"Last winter was mild.", "Last winter = 2023-12-01..2024-02-29 month"},
		{"He fled last March.", "last March = 2024-03-01..2024-03-31 month"},
		{"Elections are due in June.", "in June = 2025-06-01..2025-06-30 month"},
	},
	"weekdays": {
		{"Talks are to be held on Monday.", "on Monday = 2024-12-09"},
		{"On Thursday, the rebels seized Hama.", "On Thursday = 2024-12-05"},
		{"They seized it on Friday.", "on Friday = 2024-12-06"},
		{"Ministers will meet on Monday.", "on Monday = 2024-12-09"},
		{"Ministers are due to meet on Monday.", "on Monday = 2024-12-09"},
		{"They took it last Friday.", "last Friday = 2024-11-29"},
		{"Talks resume next Friday.", "next Friday = 2024-12-13"},
		{"People fled due to a fire on Monday.", "on Monday = 2024-12-02"},
		{"It was hit on Thursday night.", "on Thursday night = 2024-12-05 night"},
		{"It was hit late on Tuesday.", "late on Tuesday = 2024-12-03 evening"},
		{"It was hit early Friday.", "early Friday = 2024-12-06 morning"},
		{"They fought overnight into Friday.", "overnight into Friday = 2024-12-05..2024-12-06 night"},
		{"Some died in overnight clashes.", "overnight = 2024-12-05..2024-12-06 night"},
		{"They left overnight.", "overnight = 2024-12-05..2024-12-06 night"},
		{"It fell on Friday last week.", "on Friday last week = 2024-11-29"},
		{"Several were hurt in Saturday's protests.", "in Saturday = 2024-11-30"},
		{"They won it earlier on Thursday.", "earlier on Thursday = 2024-12-05"},
	},
	"relative days": {
		{"It happened yesterday.", "yesterday = 2024-12-05"},
		{"It happened last night.", "last night = 2024-12-05 night"},
		{"It happened this morning.", "this morning = 2024-12-06 morning"},
		{"They will talk tomorrow.", "tomorrow = 2024-12-07"},
		{"Aleppo fell last week.", "last week = 2024-11-25..2024-12-01 week"},
		{"It fell earlier this week.", "earlier this week = 2024-12-02..2024-12-06 week"},
		{"It fell last month.", "last month = 2024-11-01..2024-11-30 month"},
		{"So far this year, 200 died.", "So far this year = 2024-01-01..2024-12-06 year"},
		{"Strikes over the weekend killed 13.", "over the weekend = 2024-11-30..2024-12-01"},
		{"Officials are due to meet over the weekend.", "over the weekend = 2024-12-07..2024-12-08"},
		{"It was hit in the past 24 hours.", "in the past 24 hours = 2024-12-05..2024-12-06"},
		{"It was hit over the past five days.", "over the past five days = 2024-12-01..2024-12-06"},
		{"Fighting grew in recent days.", "in recent days = 2024-11-29..2024-12-06"},
		{"He left the day before yesterday.", "the day before yesterday = 2024-12-04"},
		{"They are currently near the city.", "currently = 2024-12-06"},
		{"Late last year it closed.", "Late last year = 2023-09-01..2023-12-31 year background"},
	},
	"ago": {
		{"The war began 13 years ago.", "13 years ago = 2011-01-01..2011-12-31 year background"},
		{"He left three days ago.", "three days ago = 2024-12-03"},
		{"He left two weeks ago.", "two weeks ago = 2024-11-19..2024-11-25 week"},
		{"He left about two months ago.", "about two months ago = 2024-10-01..2024-10-31 month"},
		{"He broke with them years ago.", "years ago = ..2022-12-06 year background"},
		{"He left more than a decade ago.", "more than a decade ago = 2014-01-01..2014-12-31 year background"},
		{"He left a few hours ago.", "a few hours ago = 2024-12-05..2024-12-06"},
	},
	"events and lengths": {
		{"It came just over a week after launching.", "just over a week after = event+7"},
		{"He died two days before the vote.", "two days before = event-2"},
		{"It fell after days of combat.", "after days = for 2-0"},
		{"It will be replaced in four months.", "in four months = for 121.8-121.8 2025-04-06 month"},
		{"It is between eight and 10 years.", "eight and 10 years = for 2922-3652"},
		{"The fight lasted three weeks.", "three weeks = for 21-21"},
		{"Erdogan has pressed him for months.", "for months = for 60.88-0 ..2024-12-06 month"},
		{"They have fought for three days.", "for three days = for 3-3 2024-12-03..2024-12-06"},
		{"It was a 12-day offensive.", "12-day = for 12-12"},
		{"They imposed a three-week-long curfew.", "three-week-long = for 21-21"},
		{"In all, 280,000 fled in a matter of days."},
		{"The largest in years.", "in years = for 730.5-0"},
		{"They meet every Friday.", "every Friday = recurring"},
		{"Aid will come within 48 hours.", "within 48 hours = for 2-2 2024-12-06..2024-12-08 hour"},
	},
	"clock": {
		{"It struck at around 6 am local time.", "at around 6 am local time = 2024-12-06 hour 06:00 inferred"},
		{"It struck at 3:40 p.m. (1240 GMT) on Thursday.", "at 3:40 p.m. (1240 GMT) on Thursday = 2024-12-05 hour 15:40"},
		{"It struck at dawn on Friday.", "at dawn on Friday = 2024-12-06 dawn"},
		{"It struck at dawn.", "at dawn = 2024-12-06 dawn inferred"},
		{"On Thursday, March 26, 2009, at approximately 11:30 p.m., he fled.", "On Thursday, March 26, 2009, at approximately 11:30 p.m. = 2009-03-26 hour 23:30 background"},
		{"Updated Wednesday 10 August 2016 20:02 here.", "Wednesday 10 August 2016 20:02 = 2016-08-10 hour 20:02 background"},
		{"Updated Fri 07 Apr 2017 at 0914 here.", "Fri 07 Apr 2017 at 0914 = 2017-04-07 hour 09:14 background"},
	},
	"traps": {
		{"They may march on the capital, Theresa May said."},
		{"Resolution 2254 and Article 5 bind them."},
		{"At least 2016 people died and 2,000 fled."},
		{"The second convoy carried 1,500 tonnes."},
		{"A 13-year-old boy and a 50-year-old widow died."},
		{"The Sun and the Sunday Times reported it."},
		{"They sat in the sun by the M5."},
		{"An F-16 struck 12 villages in 3 districts."},
		{"They won 3-1."},
		{"The March of Dimes raised $5 a month."},
		{"Call 936-687-2849 or 555-1234."},
		{"In Article 2013 they list 2016 men."},
		{"He is 22 years old."},
		{"That the city fell this way is no surprise."},
		{"The last 10 people left in 2 cars."},
	},
}

func TestFind(t *testing.T) {
	for name, group := range cases {
		t.Run(name, func(t *testing.T) {
			for _, c := range group {
				check(t, Anchor{Published: published}, c[0], c[1:]...)
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
				es := Find(c[0], &s, Anchor{Published: published})
				for i := range es {
					got = append(got, told(&es[i]))
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
