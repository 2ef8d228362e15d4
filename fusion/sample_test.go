package fusion_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"orontes"
)

// sample is the record of November and December 2024 as dispatches tell it:
// several desks, repeated origins, denials, later corrections.
func sample() *desk {
	d := &desk{}
	d.on("2024-11-30", "Desk A").
		says(orontes.Control, "captured", "rebels captured most of Aleppo, the Observatory said", by(hts), in("Aleppo"), per(sohr), when("2024-11-30")).
		says(orontes.Control, "captured", "and took the international airport", by(hts), in("Aleppo"), object("airport"), per(sohr), when("2024-11-30")).
		says(orontes.Casualties, "killed", "242 people have been killed since the 27th", people(242, "killed"), per(sohr), when("2024-11-27", "2024-11-29")).
		says(orontes.Casualties, "killed", "24 of them civilians", people(24, "killed", of("civilians"), part("242")), per(sohr), when("2024-11-27", "2024-11-29"))
	d.on("2024-12-01", "Desk B").
		says(orontes.Control, "captured", "Factions took Tal Rifaat from Kurdish-led forces", by(sna), to(sdf), in("Tal-Rifaat")).
		says(orontes.Casualties, "killed", "417 killed in five days", people(417, "killed"), per(sohr), when("2024-11-27", "2024-12-01"))
	d.on("2024-12-02", "OCHA").
		says(orontes.Service, "disrupted", "water supply in Aleppo has largely stopped", object("water"), in("Aleppo"), when("2024-12-01")).
		says(orontes.Displacement, "displaced", "over 20,000 people newly displaced", people(20000, "displaced", atLeast), flow, in("Syria"))
	d.on("2024-12-03", "OCHA").
		says(orontes.Displacement, "displaced", "nearly 50,000 people newly displaced", people(50000, "displaced"), flow, in("Syria"))
	d.on("2024-12-04", "SNHR").
		says(orontes.Casualties, "killed", "149 civilians were killed", people(149, "killed", of("civilians")), in("Syria"), when("2024-11-27", "2024-12-03"))
	d.on("2024-12-05", "Desk C").
		says(orontes.Casualties, "killed", "94 civilians were killed, Syrian Civil Defence said", people(94, "killed", of("civilians")), in("Syria"), per(civilDef), when("2024-11-27", "2024-12-04")).
		says(orontes.Control, "captured", "Our fighters have taken Hama, the command said", by(rebels), in("Hama"), per(command), when("2024-12-05")).
		says(orontes.Control, "withdrawn_from", "The army said it had redeployed outside the city", by(army), in("Hama"), per(armySpeaks), when("2024-12-05"))
	d.on("2024-12-05", "Desk D").
		says(orontes.Control, "captured", "HTS seized Hama, SOHR said", by(hts), to(governmentF), in("Hama"), per(sohr), when("2024-12-05"))
	for i, outlet := range []string{"Desk A", "Desk B", "Desk C", "Desk D", "Desk E"} {
		officer := anOfficer
		if i%2 == 1 {
			officer = theOfficer
		}
		d.on("2024-12-06", outlet).
			says(orontes.Damage, "destroyed", fmt.Sprintf("Russian aircraft destroyed the Rastan bridge overnight, an officer told Desk A (%d)", i),
				by(russia), object("bridge"), in("Rastan"), per(officer), when("2024-12-06"))
	}
	d.on("2024-12-06", "Desk F").
		says(orontes.Damage, "destroyed", "The bridge at Rastan was destroyed by Syrian army bombardment", by(army), object("bridge"), in("Rastan"), when("2024-12-06")).
		says(orontes.Control, "captured", "rebels took Rastan", by(rebels), in("Rastan"), per(command), when("2024-12-06")).
		says(orontes.Control, "captured", "and Talbisseh", by(rebels), in("Talbisseh"), per(command), when("2024-12-06")).
		says(orontes.Access, "closed", "Jordan closed the Jaber crossing, its interior minister said", by(jordan), object("crossing"), in("Jaber"), per(minister), when("2024-12-06")).
		says(orontes.Displacement, "displaced", "280,000 people have been displaced in a matter of days", people(280000, "displaced"), stock, in("Syria"), per(wfp)).
		says(orontes.Displacement, "displaced", "the number could reach 1.5 million", people(1500000, "displaced"), stock, in("Syria"), per(wfp), modality(orontes.Possible)).
		says(orontes.Diplomacy, "meeting", "officials are due to meet in Doha", in("Doha"), when("2024-12-07", "2024-12-08"))
	d.on("2024-12-06", "OCHA").
		says(orontes.Displacement, "displaced", "at least 370,000 people are displaced", people(370000, "displaced", atLeast), stock, in("Syria")).
		says(orontes.Displacement, "displaced", "100,000 of them more than once", people(100000, "displaced", part("370,000")), stock, in("Syria"))
	d.on("2024-12-07", "Desk B").
		says(orontes.Control, "captured", "Rebels have taken Homs", by(rebels), in("Homs"), when("2024-12-07")).
		says(orontes.Displacement, "displaced", "the UN says 280,000 are displaced", people(280000, "displaced"), stock, per(wfp)).
		says(orontes.Statement, "deny", "The army denied that it had left Homs", by(army), in("Homs"), per(armySpeaks))
	d.on("2024-12-07", "Desk C").
		says(orontes.Control, "captured", "The army denies that rebels have taken Homs", by(rebels), in("Homs"), denies(armySpeaks), when("2024-12-07"))
	d.on("2024-12-08", "Desk A").
		says(orontes.Control, "captured", "Rebels took Homs in the night, the command said", by(rebels), in("Homs"), per(command), when("2024-12-08")).
		says(orontes.Control, "captured", "and entered Damascus", by(rebels), in("Damascus"), per(command), when("2024-12-08"))
	for _, total := range []struct {
		published string
		n         float64
	}{{"2024-12-12", 1.1e6}, {"2024-12-16", 880000}, {"2024-12-23", 728000}, {"2024-12-31", 664000}} {
		d.on(total.published, "OCHA").
			says(orontes.Displacement, "displaced", fmt.Sprintf("%.0f people displaced", total.n), people(total.n, "displaced"), stock, in("Syria"))
		if total.n == 1.1e6 {
			d.says(orontes.Displacement, "displaced", "640,000 from Aleppo", people(640000, "displaced", part("1.1 million")), stock, from("Aleppo-governorate"))
		}
		if total.n == 880000 {
			d.says(orontes.Displacement, "returned", "over 225,000 have returned", people(225000, "returned", atLeast), stock, in("Syria"))
		}
	}
	d.says(orontes.Service, "disrupted", "Aleppo's water has been suspended since the 28th", object("water"), in("Aleppo"), when("2024-12-28"))
	return d
}

func TestWhoHoldsWhat(t *testing.T) {
	d := sample()
	for _, test := range []struct{ day, place, want string }{
		{"2024-11-29", "Aleppo", "nothing known"},
		{"2024-11-30", "Aleppo", "HTS since 2024-11-30 reported (SOHR)"},
		{"2024-12-01", "Tal Rifaat", "SNA since 2024-12-01 reported (Desk B)"},
		{"2024-12-04", "Hama", "nothing known"},
		{"2024-12-05", "Hama", "HTS since 2024-12-05 corroborated (rebel operations command, Syrian army, SOHR)"},
		{"2024-12-06", "Rastan", "rebels since 2024-12-06 reported (rebel operations command)"},
		{"2024-12-06", "Talbisseh", "rebels since 2024-12-06 reported (rebel operations command)"},
		{"2024-12-06", "Homs", "nothing known"},
		{"2024-12-07", "Homs", "rebels since 2024-12-07 contested (Desk B, Syrian army)"},
		{"2024-12-08", "Homs", "rebels since 2024-12-08 reported (rebel operations command)"},
		{"2024-12-08", "Damascus", "rebels since 2024-12-08 reported (rebel operations command)"},
		{"2024-12-31", "Hama", "HTS since 2024-12-05 corroborated (rebel operations command, Syrian army, SOHR)"},
	} {
		if got := control(t, d.at(test.day), test.place); got != test.want {
			t.Errorf("%s on %s: %s, want %s", test.place, test.day, got, test.want)
		}
	}
}

func TestAirportIsNotTheCity(t *testing.T) {
	s := sample().at("2024-11-30")
	var found []string
	for _, c := range s.Control {
		found = append(found, c.Place.Name+"/"+c.Object)
	}
	if want := []string{"Aleppo/", "Aleppo/airport"}; !slices.Equal(found, want) {
		t.Errorf("control of %v, want %v", found, want)
	}
}

func TestContestedHomsShowsBothVersions(t *testing.T) {
	s := sample().at("2024-12-07")
	for _, c := range s.Control {
		if c.Place.Name != "Homs" {
			continue
		}
		got := ""
		for _, v := range c.Values {
			got += fmt.Sprintf("%s=%s by %s; ", v.Field, v.Value, strings.Join(v.Origins, ", "))
		}
		if want := "holder=rebels by Desk B; holder=not rebels by Syrian army; "; got != want {
			t.Errorf("versions: %s, want %s", got, want)
		}
		return
	}
	t.Error("Homs is missing")
}

func TestHomsKeepsItsHistory(t *testing.T) {
	for _, c := range sample().at("2024-12-31").Control {
		if c.Place.Name == "Homs" {
			if len(c.Detail) != 2 || c.Detail[0].Status != orontes.Contested || c.Detail[1].Status != orontes.Reported {
				t.Errorf("history of Homs: %+v", c.Detail)
			}
			if !c.Stale || c.Age != 23 {
				t.Errorf("evidence of 8 December is %d days old on the 31st, stale %v", c.Age, c.Stale)
			}
			return
		}
	}
	t.Error("Homs is missing")
}

func TestDisplacementIsASeriesNotASum(t *testing.T) {
	s := sample().at("2024-12-31")
	var series []string
	for _, e := range s.Displacement.Stock {
		if e.Type == "displaced" && e.Figure.PartOf == "" {
			line := e.Time.End.String()
			for _, o := range e.Figure.ByOrigin {
				line += fmt.Sprintf(" %s %.0f", o.Origin, *o.Figure.Best)
			}
			series = append(series, line)
		}
	}
	want := []string{
		"2024-12-06 WFP 280000 OCHA 370000",
		"2024-12-12 OCHA 1100000",
		"2024-12-16 OCHA 880000",
		"2024-12-23 OCHA 728000",
		"2024-12-31 OCHA 664000",
	}
	if !slices.Equal(series, want) {
		t.Errorf("series of totals:\n%s\nwant\n%s", strings.Join(series, "\n"), strings.Join(want, "\n"))
	}
	var parts, returns []float64
	for _, e := range s.Displacement.Stock {
		if e.Figure.PartOf != "" {
			parts = append(parts, e.Figure.Best)
		}
		if e.Type == "returned" {
			returns = append(returns, e.Figure.Best)
		}
		if e.Figure.High > 1.1e6 {
			t.Errorf("a total of %.0f was never given as a fact", e.Figure.High)
		}
	}
	if !slices.Equal(parts, []float64{100000, 640000}) || !slices.Equal(returns, []float64{225000}) {
		t.Errorf("parts %v, returns %v", parts, returns)
	}
	if len(s.Displacement.Flow) != 1 || len(s.Displacement.Flow[0].Figure.ByOrigin) != 2 || s.Displacement.Flow[0].Figure.Best != 50000 {
		t.Errorf("flow: want one entry, 20,000 updated to 50,000: %+v", s.Displacement.Flow)
	}
}

func TestRastanBridge(t *testing.T) {
	s := sample().at("2024-12-31")
	for _, e := range s.Access {
		if e.Object != "bridge" {
			continue
		}
		if e.State != "destroyed" || e.Since.String() != "2024-12-06" || e.Place.Name != "Rastan" {
			t.Errorf("bridge at %s %s since %s", e.Place.Name, e.State, e.Since)
		}
		if e.Origins != 2 || len(e.Claims) != 6 || e.Status != orontes.Corroborated {
			t.Errorf("%d origins, %d claims, %s; want the officer and Desk F, 6 claims", e.Origins, len(e.Claims), e.Status)
		}
		if len(e.Sources[0].Outlets) != 5 {
			t.Errorf("the officer was carried by %v, want five outlets", e.Sources[0].Outlets)
		}
		if len(e.Values) != 2 || e.Values[0].Field != "actor" {
			t.Errorf("want two accounts of who struck it: %+v", e.Values)
		}
		return
	}
	t.Error("the bridge is missing")
}

func TestCrossingAndWater(t *testing.T) {
	s := sample().at("2024-12-31")
	if e := state(s.Access, "crossing"); e == nil || e.State != "closed" || e.Place.Name != "Jaber" || e.Since.String() != "2024-12-06" {
		t.Errorf("Jaber crossing: %+v", e)
	}
	e := state(s.Services, "water")
	if e == nil || e.State != "disrupted" || e.Since.String() != "2024-12-28" || len(e.Past) != 1 || e.Past[0].Since.String() != "2024-12-01" {
		t.Errorf("Aleppo's water should be out twice: %+v", e)
	}
	if early := state(sample().at("2024-12-10").Services, "water"); early.Since.String() != "2024-12-01" || len(early.Past) != 0 {
		t.Errorf("on the 10th: %+v", early)
	}
}

func state(list []orontes.StateEntry, object string) *orontes.StateEntry {
	for i := range list {
		if list[i].Object == object {
			return &list[i]
		}
	}
	return nil
}

func TestTolls(t *testing.T) {
	s := sample().at("2024-12-31")
	var got []string
	for _, e := range s.Events {
		if e.Kind == orontes.Casualties {
			line := fmt.Sprintf("%s part=%q %.0f–%.0f:", e.Figure.Of, e.Figure.PartOf, e.Figure.Low, e.Figure.High)
			for _, o := range e.Figure.ByOrigin {
				line += fmt.Sprintf(" %s %.0f", o.Origin, *o.Figure.Best)
			}
			got = append(got, line)
		}
	}
	slices.Sort(got)
	want := []string{
		` part="" 417–417: SOHR 242 SOHR 417`,
		`civilians part="" 94–149: SNHR 149 Syrian Civil Defence 94`,
		`civilians part="242" 24–24: SOHR 24`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("tolls:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestPlansAndPossibilitiesAreApart(t *testing.T) {
	s := sample().at("2024-12-31")
	var got []string
	for _, e := range s.Prospects {
		got = append(got, fmt.Sprintf("%s %s %s", e.Modality, e.Type, e.Quote))
	}
	slices.Sort(got)
	want := []string{"planned meeting officials are due to meet in Doha", "possible displaced the number could reach 1.5 million"}
	if !slices.Equal(got, want) {
		t.Errorf("prospects: %v, want %v", got, want)
	}
}

func TestCaptureOfHamaIsOneEvent(t *testing.T) {
	n := 0
	for _, e := range sample().at("2024-12-31").Events {
		if e.Kind == orontes.Control && e.Place.Name == "Hama" {
			n++
			if e.Origins != 3 {
				t.Errorf("the fall of Hama rests on %d origins, want 3", e.Origins)
			}
		}
	}
	if n != 1 {
		t.Errorf("the fall of Hama is %d events, want 1", n)
	}
}
