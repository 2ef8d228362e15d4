package eval

import (
	"slices"
	"strings"

	"orontes"
)

// ploverRecord is one gold record.
type ploverRecord struct {
	ID        string `json:"id"`
	Event     string `json:"event"`
	EventText string `json:"eventText"`
	Mode      string `json:"mode"`
	Text      string `json:"text"`
}

// ploverEvents renames the event types of the gold (version 0.5, 2016) to
// those of PLOVER 0.8, which the reader gives.
var ploverEvents = map[string]string{
	"DEMAND":      "REQUEST",
	"DISAPPROVE":  "ACCUSE",
	"INVESTIGATE": "ACCUSE",
	"FIGHT":       "ASSAULT",
}

// ploverModes renames modes likewise; "" drops a mode that 0.8 no longer has.
var ploverModes = map[string]string{
	"strike-hun": "hunger", "strike-gen": "strike", "riot-spon": "riot", "demo-org": "demo", "demo-spon": "demo",
	"assassinate": "targeted", "detain": "arrest", "confiscate": "seize", "ban": "restrict",
	"host": "visit", "other": "", "political": "", "military": "",
}

// ploverMoved lists modes that 0.8 keeps under another event type.
var ploverMoved = map[string]string{
	"COERCE:destroy": "ASSAULT",
	"ASSAULT:deport": "COERCE",
}

// today gives the event type and mode of a gold record as 0.8 has them.
func (g ploverRecord) today() (event, mode string) {
	event, mode = g.Event, g.Mode
	if moved, ok := ploverMoved[event+":"+mode]; ok {
		event = moved
	}
	if renamed, ok := ploverEvents[event]; ok {
		event = renamed
	}
	if renamed, ok := ploverModes[mode]; ok {
		mode = renamed
	}
	return event, mode
}

// ScorePLOVER scores event types on the PLOVER gold records.
func ScorePLOVER(b *Bench) (*Score, error) {
	gold, reports, err := ploverSentences(b)
	if err != nil {
		return nil, err
	}
	s := newPLOVER()
	for i, r := range b.read(reports) {
		s.plover(gold[i], r)
	}
	s.ploverTable(gold)
	return s, nil
}

// ploverSentences gives the example sentences, each with the report made of it.
func ploverSentences(b *Bench) ([]ploverRecord, []*orontes.Report, error) {
	gold, err := records[ploverRecord](b.path("events/plover_gsr_cameo.json"))
	if err != nil {
		return nil, nil, err
	}
	gold = slices.DeleteFunc(gold, func(g ploverRecord) bool { return g.Text == "" })
	reports := make([]*orontes.Report, len(gold))
	for i, g := range gold {
		reports[i] = verbatim(g.ID, g.Text)
	}
	return gold, reports, nil
}

func newPLOVER() *Score {
	s := &Score{
		Set: "plover", Title: "PLOVER: event types",
		About: "Example sentences of the CAMEO manual with PLOVER codes, one event each; world politics rather than crisis reports.",
		Rules: []string{
			"Each sentence is a report of its own. The record that only documents the file is left out.",
			"Type, main claim: the event type in the main claim's codes is the gold one. Type, any claim: that of some claim is.",
			"The gold is in PLOVER 0.5 and is renamed to 0.8: DEMAND = REQUEST; DISAPPROVE and INVESTIGATE = ACCUSE; FIGHT = ASSAULT; and where 0.8 moved a mode, its type with it: COERCE:destroy = ASSAULT, ASSAULT:deport = COERCE. The rest keep their names.",
			"Shallow rule: the first of 16 patterns, one a type.",
			"Mode: over records whose gold mode is still one in 0.8 (strike-hun = hunger, strike-gen = strike, riot-spon = riot, demo-org and demo-spon = demo, assassinate = targeted, detain = arrest, confiscate = seize, ban = restrict, host = visit); some claim has both type and mode.",
		},
	}
	s.aim(ploverMain, .65)
	s.aim("type, any claim", 0)
	s.aim("type and mode, any claim", 0)
	return s
}

const ploverMain = "type, main claim"

func (s *Score) plover(g ploverRecord, r *orontes.Reading) {
	s.Documents++
	want, mode := g.today()
	any, anyMode := false, false
	for i := range r.Claims {
		event, m := ploverOf(&r.Claims[i])
		any = any || event == want
		anyMode = anyMode || event == want && m == mode
	}
	main := mainClaim(r)
	got, gotMode := "", ""
	if main != nil {
		got, gotMode = ploverOf(main)
	}
	s.count(ploverMain, got == want)
	s.against(ploverMain, shallowAnswer("plover", g.Text) == want)
	s.count("type, any claim", any)
	if mode != "" {
		s.count("type and mode, any claim", anyMode)
	}
	if got == want {
		return
	}
	class := want + " read as " + got
	switch {
	case main == nil:
		class = want + ": no claim"
	case any:
		class = want + ": a claim other than the main one has it"
	case got == "":
		class = want + ": main claim without a code (" + string(main.Kind) + "." + main.Type + ")"
	}
	s.Errors = append(s.Errors, Error{Measure: ploverMain, Class: class, ID: g.ID, Gold: want + ":" + mode + " “" + g.EventText + "”",
		Got: strings.TrimSuffix(got+":"+gotMode, ":"), Sentence: oneLine(g.Text), Claims: tellAll(r.Claims)})
}

// ploverOf gives the event type and mode of a claim's codes.
func ploverOf(c *orontes.Claim) (event, mode string) {
	if c.Codes == nil {
		return "", ""
	}
	event, mode, _ = strings.Cut(c.Codes.PLOVER, ":")
	return event, mode
}

// ploverTable adds a table of right answers per gold type.
func (s *Score) ploverTable(gold []ploverRecord) {
	total, wrong := map[string]int{}, map[string]int{}
	for _, g := range gold {
		want, _ := g.today()
		total[want]++
	}
	for _, e := range s.Errors {
		want, _, _ := strings.Cut(e.Gold, ":")
		wrong[want]++
	}
	t := Table{Title: "Main claim by gold type", Head: []string{"type", "n", "right"}}
	for _, name := range sortedKeys(total) {
		t.Rows = append(t.Rows, []string{name, itoa(total[name]), percent(total[name]-wrong[name], total[name])})
	}
	s.Tables = append(s.Tables, t)
}
