package fusion_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"orontes"
	"orontes/fusion"
)

// desk writes reports for tests: claims are added to the report last begun.
type desk struct {
	records []fusion.Record
	report  orontes.Report
	n       int
}

// on begins a report of an outlet.
func (d *desk) on(published, source string) *desk {
	d.n++
	d.report = orontes.Report{ID: fmt.Sprintf("r-%02d", d.n), Source: source, Published: date(published), Received: time.Unix(1735689600, 0)}
	return d
}

// says adds a claim of a kind and type to the report.
func (d *desk) says(kind orontes.Kind, typ, quote string, details ...func(*orontes.Claim)) *desk {
	n := 0
	for _, r := range d.records {
		if r.Report.ID == d.report.ID {
			n++
		}
	}
	c := orontes.Claim{
		ID: fmt.Sprintf("c-%s-%d", strings.TrimPrefix(d.report.ID, "r-"), n), Report: d.report.ID, Kind: kind, Type: typ, Quote: quote, Sentence: n,
		Modality: orontes.Asserted, Score: .8,
		Time: &orontes.Interval{Start: d.report.Published, End: d.report.Published, Precision: orontes.PrecisionDay, Basis: orontes.TimePublished},
	}
	for _, detail := range details {
		detail(&c)
	}
	d.records = append(d.records, fusion.Record{Claim: c, Report: d.report})
	return d
}

func date(s string) orontes.Date {
	if s == "" {
		return orontes.Date{}
	}
	d, err := orontes.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// known places of the sample, with rough positions.
var places = map[string]orontes.Place{}

func init() {
	for _, line := range strings.Split(`Aleppo 36.20 37.16 settlement Aleppo
Hama 35.13 36.75 settlement Hama
Homs 34.73 36.71 settlement Homs
Damascus 33.51 36.29 settlement Damascus
Rastan 34.92 36.73 settlement Homs
Talbisseh 34.84 36.73 settlement Homs
Idlib 35.93 36.63 settlement Idlib
Jaber 32.55 36.20 point Mafraq
Saraqib 35.86 36.80 settlement Idlib
Tal-Rifaat 36.47 37.09 settlement Aleppo
Tishrin 36.38 38.18 point Aleppo
Syria 35 38 country -
Aleppo-governorate 36.2 37.5 admin1 Aleppo
Idlib-governorate 35.9 36.7 admin1 Idlib
Hama-governorate 35.1 37 admin1 Hama`, "\n") {
		var name, precision, admin string
		var lat, lon float64
		if _, err := fmt.Sscan(line, &name, &lat, &lon, &precision, &admin); err != nil {
			panic(err)
		}
		plain := strings.TrimSuffix(strings.ReplaceAll(name, "Tal-", "Tal "), "-governorate")
		places[name] = orontes.Place{
			Name: plain, Resolved: true, Point: &orontes.Point{Lat: lat, Lon: lon}, Key: "x:" + name,
			Country: "SY", Admin1: admin, Precision: orontes.Precision(precision),
		}
	}
}

func top(name string) *orontes.Toponym {
	if p, ok := places[name]; ok {
		return &orontes.Toponym{Text: p.Name, Place: p}
	}
	if relation, rest, ok := strings.Cut(name, " "); ok && places[rest].Name != "" { // "eastern Homs"
		t := top(rest)
		t.Relation = relation
		return t
	}
	return &orontes.Toponym{Text: name, Place: orontes.Place{Name: name}}
}

func in(name string) func(*orontes.Claim) { return func(c *orontes.Claim) { c.Place = top(name) } }
func from(name string) func(*orontes.Claim) {
	return func(c *orontes.Claim) { c.Origin = top(name) }
}

// actors of the sample, "name/id/class".
func actor(s string) orontes.Actor {
	name, rest, _ := strings.Cut(s, "/")
	id, class, _ := strings.Cut(rest, "/")
	return orontes.Actor{Name: name, ID: id, Class: class}
}

const (
	rebels      = "rebels//armed_group"
	hts         = "HTS/hts/armed_group"
	sna         = "SNA/sna/armed_group"
	sdf         = "SDF/sdf/armed_group"
	army        = "Syrian army/syrian-army/state_forces"
	russia      = "Russian aircraft/russia/state_forces"
	sohr        = "SOHR/sohr"
	command     = "rebel operations command/rebel-command"
	armySpeaks  = "Syrian army/syrian-army"
	ocha        = "OCHA/ocha"
	wfp         = "WFP/wfp"
	anOfficer   = "a Syrian army officer/"
	theOfficer  = "army officer/"
	jordan      = "Jordan/jordan/government"
	minister    = "Jordanian interior minister/jordan-interior"
	civilDef    = "Syrian Civil Defence/scd"
	snhr        = "SNHR/snhr"
	governmentF = "government forces//state_forces"
)

func by(s string) func(*orontes.Claim) {
	return func(c *orontes.Claim) { c.Actors = append(c.Actors, actor(s)) }
}
func to(s string) func(*orontes.Claim) {
	return func(c *orontes.Claim) { c.Targets = append(c.Targets, actor(s)) }
}
func per(s string) func(*orontes.Claim) { return attributed(s, orontes.States) }
func denies(s string) func(*orontes.Claim) {
	return attributed(s, orontes.Denies)
}
func attributed(s string, stance orontes.Stance) func(*orontes.Claim) {
	return func(c *orontes.Claim) {
		name, id, _ := strings.Cut(s, "/")
		c.Attribution = append(c.Attribution, orontes.Attribution{Speaker: name, ID: id, Verb: "say", Stance: stance})
	}
}
func object(s string) func(*orontes.Claim) { return func(c *orontes.Claim) { c.Object = s } }

// when states the day, or the days from and to.
func when(days ...string) func(*orontes.Claim) {
	return func(c *orontes.Claim) {
		c.Time = &orontes.Interval{Start: date(days[0]), End: date(days[len(days)-1]), Precision: orontes.PrecisionDay, Basis: orontes.TimeStated}
		if len(days) > 1 {
			c.Time.Precision = orontes.PrecisionWeek
		}
	}
}
func modality(m orontes.Modality) func(*orontes.Claim) {
	return func(c *orontes.Claim) { c.Modality = m }
}

// lead marks what the report is chiefly about.
func lead(c *orontes.Claim) { c.Main = true }

// sentence puts the claim into a sentence of its report.
func sentence(n int) func(*orontes.Claim) { return func(c *orontes.Claim) { c.Sentence = n } }

// people is an exact count; more details narrow it.
func people(n float64, measure string, details ...func(*orontes.Figure)) func(*orontes.Claim) {
	return func(c *orontes.Claim) {
		c.Figure = &orontes.Figure{Low: n, Best: &n, High: n, Unit: "people", Measure: measure, Qualifier: orontes.Exact, Text: fmt.Sprint(n)}
		for _, d := range details {
			d(c.Figure)
		}
	}
}
func of(who string) func(*orontes.Figure)     { return func(f *orontes.Figure) { f.Of = who } }
func part(whole string) func(*orontes.Figure) { return func(f *orontes.Figure) { f.PartOf = whole } }
func atLeast(f *orontes.Figure)               { f.Qualifier = orontes.AtLeast }
func stock(c *orontes.Claim)                  { c.Accumulation = orontes.Stock }
func flow(c *orontes.Claim)                   { c.Accumulation = orontes.Flow }

// at is the picture at the end of a day.
func (d *desk) at(day string) *orontes.Situation {
	if day == "" {
		return fusion.Situation(d.records, time.Time{})
	}
	return fusion.Situation(d.records, date(day).Time().Add(18*time.Hour))
}

// control says in one line who holds a place: "rebels since 2024-12-05 corroborated (…)".
func control(t *testing.T, s *orontes.Situation, place string) string {
	t.Helper()
	for _, c := range s.Control {
		if c.Place.Name == place && c.Object == "" {
			var names []string
			for _, o := range c.Sources {
				names = append(names, o.Name)
			}
			return fmt.Sprintf("%s since %s %s (%s)", c.Holder, c.Since, c.Status, strings.Join(names, ", "))
		}
	}
	return "nothing known"
}
