package gold

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"orontes"
)

// TestOwn checks the shipped gold: no mistakes, and the breadth that docs/gold.md
// promises.
func TestOwn(t *testing.T) {
	files, problems := Own()
	for _, p := range problems {
		t.Error(p)
	}
	written, sentences := 0, 0
	crises, styles := map[string]bool{}, map[string]bool{}
	types, codes, faults := map[string]bool{}, map[string]bool{}, map[string]bool{}
	parts := map[Part]int{}
	for _, f := range files {
		parts[f.Part]++
		if f.Elsewhere == "" {
			written++
			sentences += Sentences(f.Text)
			crises[crisisOf(f.ID)] = true
		}
		styles[f.Style] = true
		for _, c := range f.Claims {
			for _, x := range c.Types {
				if c.Mark != Forbidden {
					types[string(x.Kind)+"."+x.Type] = true
				}
			}
			for _, x := range c.ACLED {
				codes[x] = true
			}
			for _, x := range c.Faults {
				faults[x] = true
			}
		}
	}
	if written < 350 || sentences < 2500 || len(crises) < 15 {
		t.Errorf("%d reports, %d sentences, %d crises: want 350, 2500 and 15 at least", written, sentences, len(crises))
	}
	for _, x := range Types() {
		if !types[x] && x != "protest.strike_ended" { // too rare to be asked for
			t.Errorf("no claim of type %s", x)
		}
	}
	for _, x := range subEvents {
		if x != "-" && !codes[x] {
			t.Errorf("no claim with the code %s", x)
		}
	}
	for _, x := range strings.Fields("A1 A2 A3 A4 A5 A6 A7 A8 A10 F1 F2 F3 F4 F5 F6 F10 F11 H7 H10 P1 P2 P3 P5 T1 T2 T3 T4 T5 T6 X1") {
		if !faults[x] {
			t.Errorf("no line for the fault %s", x)
		}
	}
	t.Logf("%d reports (train %d, dev %d, test %d), about %d sentences in those written for it, %d crises, %d styles", len(files), parts[Train], parts[Dev], parts[Test], sentences, len(crises), len(styles))
}

var numberAtEnd = regexp.MustCompile(`-[0-9]+$`)

func crisisOf(id string) string { return numberAtEnd.ReplaceAllString(id, "") }

const example = `title: Rebels enter Hama
published: 2024-12-06
crisis: syria
style: wire
---
Rebels captured Hama on Thursday, killing 12 of the 40 soldiers there, the army said. Dozens fled to Homs.
---
= Hama | SY | Hama | 35.1 36.8
= Homs | SY

* control.captured/control.recaptured "captured" | actor: Rebels; army / army / - | place: Hama (near) / Hama / - | time: 2024-12-05 / pub | says: Rebels > army (denies) / army / -
casualties.killed "killing 12" | actor: Rebels | target: soldiers | figure: 12 of 40 | acc: flow / stock | neg: yes | mod: planned
? displacement.fled "fled" | to: Homs | figure: "Dozens" households | time: ..2024-12-06 | bg: yes | hedge: deed | verif: unverified / - | acled: -
! * "40 soldiers" | figure: 40  # F1 A1: the whole
`

func TestParse(t *testing.T) {
	f, problems := Parse("train/x-01.gold", []byte(example))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	words := func(all ...string) []Name {
		list := []Name{}
		for _, w := range all {
			list = append(list, Name{Words: w})
		}
		return list
	}
	anchor := func(w string) Name {
		start := strings.Index(f.Text, w)
		return Name{Words: w, Span: orontes.Span{Start: start, End: start + len(w)}}
	}
	day := func(s string) orontes.Date { d, _ := orontes.ParseDate(s); return d }
	hama, homs := Slot{Names: []Name{{Words: "Hama", Relation: "near"}, {Words: "Hama"}}, Optional: true}, Slot{Names: words("Homs")}
	want := []Claim{
		{Line: 11, Mark: Chief, Types: []Type{{Kind: "control", Type: "captured"}, {Kind: "control", Type: "recaptured"}}, Anchor: anchor("captured"),
			Actors: Parties{words("Rebels", "army"), words("army"), words()}, Place: &hama, Times: []Time{{Start: day("2024-12-05"), End: day("2024-12-05")}, {Published: true}},
			Says: Chains{{{Name{Words: "Rebels"}, "states"}, {Name{Words: "army"}, "denies"}}, {{Name{Words: "army"}, "states"}}, {}}},
		{Line: 12, Mark: Required, Types: []Type{{Kind: "casualties", Type: "killed"}}, Anchor: anchor("killing 12"), Actors: Parties{words("Rebels")}, Targets: Parties{words("soldiers")},
			Figures: []Figure{{Low: 12, High: 12, Qualifier: orontes.Exact, Unit: "people", Whole: 40}}, Accumulated: []string{"flow", "stock"}, Negated: true, Modality: []orontes.Modality{orontes.Planned}},
		{Line: 13, Mark: Optional, Types: []Type{{Kind: "displacement", Type: "fled"}}, Anchor: anchor("fled"), Destination: &homs,
			Figures: []Figure{{Qualifier: orontes.Vague, Words: "Dozens", Unit: "households"}}, Times: []Time{{End: day("2024-12-06")}}, Background: true, Hedges: []string{"deed"}, Verified: []orontes.Verification{orontes.Unverified, ""}, ACLED: []string{"-"}},
		{Line: 14, Mark: Forbidden, Anchor: anchor("40 soldiers"), Figures: []Figure{{Low: 40, High: 40, Qualifier: orontes.Exact, Unit: "people"}}, Faults: []string{"F1", "A1"}, Remark: "F1 A1: the whole"},
	}
	if diff := cmp.Diff(want, f.Claims, cmpopts.IgnoreUnexported(Claim{}, Name{}, Figure{})); diff != "" {
		t.Error(diff)
	}
	if f.ID != "x-01" || f.Part != Train || len(f.Places) != 2 || f.Places[0].Point.Lon != 36.8 || f.Places[1].Admin1 != "" {
		t.Errorf("file: %+v", f)
	}
}

// TestProblems holds that each mistake is named with its line, and the rest is read.
func TestProblems(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{`"captured"`, `"conquered"`, `11: the anchor "conquered" does not stand in the text`},
		{`"captured"`, `"a"`, `stands in the text`},
		{`"captured"`, `captured`, `is not a stretch in straight quotation marks`},
		{`control.captured/`, `control.grabbed/`, `11: no type "control.grabbed" in the vocabulary`},
		{`actor: Rebels; army`, `actor: Martians; army`, `the party "Martians" does not stand in the text`},
		{`says: Rebels > army`, `says: navy > army`, `the speaker "navy" does not stand`},
		{`place: Hama (near)`, `place: Aleppo`, `the place "Aleppo" is not listed`},
		{`place: Hama (near) / Hama / -`, `place: Hama; Homs`, `several places are several claims`},
		{`(denies)`, `(shouts)`, `"shouts" is no stance`},
		{`figure: 12 of 40`, `figure: twelve`, `"twelve" is no figure`},
		{`figure: 12 of 40`, `figure: 12..5`, `a range runs upwards`},
		{`figure: "Dozens"`, `figure: "scores"`, `the figure "scores" does not stand`},
		{`time: 2024-12-05`, `time: 2024-12-35`, `is not a date`},
		{`time: 2024-12-05`, `time: 2024-12-05..2024-12-01`, `ends before it starts`},
		{`acc: flow`, `acc: sum`, `"sum" is no acc`},
		{`mod: planned`, `mod: dreamt`, `"dreamt" is no modality`},
		{`acled: -`, `acled: War`, `"War" is no ACLED sub-event type`},
		{`| bg: yes`, `| weather: fine`, `unknown field "weather"`},
		{`| neg: yes`, `| acc: flow`, `acc is given twice`},
		{`| SY | Hama`, `| Syria | Hama`, `no ISO 3166-1 country code`},
		{`35.1 36.8`, `135.1 36.8`, `is no point`},
		{`= Homs | SY`, `= Hama | SY`, `is listed twice`},
		{`* control`, `control`, `0 chief claims (*) of 2 claims`},
		{`published: 2024-12-06`, `published: someday`, `is not a date`},
		{`control.captured/`, `control.captured:castle/`, `no object "castle"`},
		{`* control.captured/control.recaptured "captured"`, `* accusation.other "captured"`, `who accuses stands as the doer`},
		{`style: wire`, `colour: red`, `unknown key "colour"`},
		{"style: wire\n---", "style: wire", `divided by two lines`},
		{`! * "40`, `* * "40`, `* stands for any type in a ! line only`},
	} {
		_, problems := Parse("train/x-01.gold", []byte(strings.Replace(example, c.old, c.new, 1)))
		if !slices.ContainsFunc(problems, func(p Problem) bool { return strings.Contains(p.Error(), c.want) && p.Line > 0 }) {
			t.Errorf("%s -> %s: %v, want %q", c.old, c.new, problems, c.want)
		}
	}
	f, problems := Parse("train/x-01.gold", []byte(strings.Replace(example, `"killing 12"`, `"slaying"`, 1)))
	if len(problems) != 1 || len(f.Claims) != 3 {
		t.Errorf("one bad anchor: %v, %d claims left, want 3", problems, len(f.Claims))
	}
	_, problems = Parse("dev/x-01.gold", []byte(example))
	if len(problems) != 1 || !strings.Contains(problems[0].Reason, "belongs to train") {
		t.Errorf("wrong folder: %v", problems)
	}
}

func TestSameIDTwice(t *testing.T) {
	fsys := fstest.MapFS{"train/x-01.gold": {Data: []byte(example)}, "more/x-01.gold": {Data: []byte(example)}}
	files, problems := Read(fsys, "train", "more")
	if len(files) != 1 || len(problems) != 1 || !strings.Contains(problems[0].Error(), "the id is taken by train/x-01.gold") {
		t.Errorf("%d files, %v", len(files), problems)
	}
}

// TestFormat holds that what is written is read as the same, with words and with
// offsets; and that no word of the text is in the form with offsets.
func TestFormat(t *testing.T) {
	f, _ := Parse("train/x-01.gold", []byte(example))
	again, problems := Parse("train/x-01.gold", []byte(Format(f, false)))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	same := cmp.Options{cmpopts.IgnoreUnexported(Claim{}, Name{}, Figure{}), cmpopts.IgnoreFields(Claim{}, "Line"), cmpopts.IgnoreFields(Place{}, "Line")}
	if diff := cmp.Diff(f, again, same); diff != "" {
		t.Error(diff)
	}
	f.Elsewhere = "fakes/1"
	bare := Format(f, true)
	for _, word := range []string{"Rebels", "army", "killing", "Dozens", "soldiers"} {
		if strings.Contains(bare, word) {
			t.Errorf("%q stands in\n%s", word, bare)
		}
	}
	offsets, problems := Parse("real/x-01.gold", []byte(bare))
	problems = append(problems, offsets.Bind(f.Text)...)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	same = append(same, cmpopts.IgnoreFields(Claim{}, "Remark"), cmpopts.IgnoreFields(Name{}, "Span"), cmpopts.IgnoreFields(File{}, "Name", "Title", "Published", "Source"),
		cmp.Transformer("case", strings.ToLower))
	if diff := cmp.Diff(f, offsets, same); diff != "" {
		t.Error(diff)
	}
}

// TestSecond: what the second annotators and the third wrote has no mistakes, and is
// of reports of the gold.
func TestSecond(t *testing.T) {
	first, _ := Own()
	second, problems := Read(os.DirFS("second"), ".")
	third, more := Read(os.DirFS("third"), ".")
	for _, p := range append(problems, more...) {
		t.Error(p)
	}
	for _, b := range append(second, third...) {
		i := slices.IndexFunc(first, func(a *File) bool { return a.ID == b.ID })
		if i < 0 || first[i].Text != b.Text {
			t.Errorf("%s is of no report of the gold, or of another text", b.Name)
		}
	}
	written := 0
	for _, f := range first {
		if f.Elsewhere == "" {
			written++
		}
	}
	if len(second)*5 < written {
		t.Errorf("%d of %d reports annotated twice, want a fifth", len(second), written)
	}
}

func TestPartOf(t *testing.T) {
	var got []string
	for n := 1; n <= 10; n++ {
		got = append(got, string(PartOf(n)))
	}
	if s := fmt.Sprint(got); s != "[train train train dev test train train train dev test]" {
		t.Error(s)
	}
}

// FuzzParse holds that nothing that is given for gold makes the parser fall over,
// and that what it read without a problem can be written and read again.
func FuzzParse(f *testing.F) {
	f.Add(example)
	f.Add("---\n---\n* a.b \"\" | figure: \"\" of")
	f.Add("report: a\ncrisis: b\nstyle: c\n---\n---\n= @1+2 | -\n")
	f.Fuzz(func(t *testing.T, data string) {
		file, problems := Parse("train/x-01.gold", []byte(data))
		if len(problems) > 0 || file.Elsewhere != "" {
			return
		}
		if _, again := Parse("train/x-01.gold", []byte(Format(file, false))); len(again) > 0 {
			t.Errorf("read without a problem, written and read again with: %v\n%s", again, Format(file, false))
		}
	})
}
