package speech_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/learn"
	"orontes/reader/draft"
	"orontes/reader/speech"
)

// chosen is a claim that a word of a text tells, after its speaker was chosen.
func chosen(t *testing.T, text, word string, c orontes.Claim, weights string) (*draft.Document, *draft.Draft) {
	t.Helper()
	d := document(t, text)
	if weights != "" {
		ranker, err := learn.ParseRanker(weights)
		if err != nil {
			t.Fatal(err)
		}
		d.Choices = draft.Choices{"speaker": ranker}
	}
	x := draftOf(t, d, word, c)
	for n := range d.Sentences[:x.S.Number] {
		s := &d.Sentences[n]
		speech.ChooseSpeakers(d, s, nil)
		d.Remember(s)
	}
	all := []draft.Draft{*x}
	speech.ChooseSpeakers(d, x.S, all)
	return d, &all[0]
}

// spoken are the speakers of a claim in one line, outermost first.
func spoken(chain []orontes.Attribution) string {
	if len(chain) == 0 {
		return "nobody"
	}
	var links []string
	for _, a := range chain {
		links = append(links, a.Speaker+" "+a.Verb+" "+string(a.Stance))
	}
	return strings.Join(links, " > ")
}

func TestWhoMaySay(t *testing.T) {
	for _, c := range []struct {
		about      string
		text, word string
		claim      orontes.Claim
		want       []string
	}{
		{"no voice", "Rebels seized the town.", "seized", orontes.Claim{}, []string{"nobody"}},
		{"a voice behind", "Rebels seized the town, the army said.", "seized", orontes.Claim{}, []string{"nobody", "army say states"}},
		{"a voice that doubts", "Rebels reportedly seized the town.", "seized", orontes.Claim{}, []string{"nobody", "unnamed sources reportedly doubts"}},
		{"two, the one heard through the other", "The colonel told Reuters that rebels seized the town.", "seized", orontes.Claim{}, []string{
			"nobody", "colonel tell states", "Reuters tell states", "Reuters tell states > colonel tell states",
		}},
		{"two, the one citing the other", "Rebels seized the town, the army said, citing witnesses.", "seized", orontes.Claim{}, []string{
			"nobody", "army say states", "witnesses citing states", "army say states > witnesses citing states",
		}},
		{"two beside each other", "SANA: Rebels seized the town (Reuters).", "seized", orontes.Claim{}, []string{
			"nobody", "SANA : states", "Reuters ( states",
		}},
		{"who spoke last may speak on", "Rebels seized the town, the army said, and added that rebels fled.", "seized", orontes.Claim{}, []string{
			"nobody", "army say states", "army add states",
		}},
		{"who did not speak", "Rebels seized the town, the army fled, and added that rebels fled.", "seized", orontes.Claim{}, []string{"nobody"}},
		// A rumour is nobody's fact.
		{"what is rumoured", "Rumours spread that rebels seized the town.", "seized", orontes.Claim{}, []string{"Rumours rumour doubts"}},
		{"what is told beside a rumour", "Rebels seized the town as rumours spread.", "seized", orontes.Claim{}, []string{"nobody", "rumours rumour doubts"}},
		// Whoever says it is not so may deny that it is.
		{"what is denied", "Rebels did not seize the town, the army said.", "seize", orontes.Claim{Negated: true}, []string{
			"nobody", "army say states", "army say denies, told",
		}},
		{"who denies already", "The army denied that rebels had not seized the town.", "seized", orontes.Claim{Negated: true}, []string{
			"nobody", "army deny denies",
		}},
		// Who spoke before, not too long ago.
		{"the sentence before", "The army said so. Shells hit the town.", "hit", orontes.Claim{}, []string{"nobody", "army say states"}},
		{"three before", "The army said so. It rained. It rained. Shells hit the town.", "hit", orontes.Claim{}, []string{"nobody", "army say states"}},
		{"four before", "The army said so. It rained. It rained. It rained. Shells hit the town.", "hit", orontes.Claim{}, []string{"nobody"}},
		// Who answers, where a report asks again and again.
		{"an interview", "Dalia is a nurse. What happened? How many died? Who fled? Shells hit the town.", "hit", orontes.Claim{}, []string{"nobody", "nurse ? states"}},
		{"too few questions", "Dalia is a nurse. What happened? How many died? Shells hit the town.", "hit", orontes.Claim{}, []string{"nobody"}},
		{"nobody who speaks", "Dalia is a village. What happened? How many died? Who fled? Shells hit the town.", "hit", orontes.Claim{}, []string{"nobody"}},
	} {
		_, x := chosen(t, c.text, c.word, c.claim, "")
		var got []string
		for _, o := range x.Choices[0].Options {
			claim := c.claim
			o.Set(&claim)
			said := spoken(claim.Attribution)
			if claim.Negated != c.claim.Negated {
				said += ", told"
			}
			got = append(got, said)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %q: %s", c.about, c.text, diff)
		}
		if spoken(x.Claim.Attribution) != c.want[0] { // without weights the first
			t.Errorf("%s: %q: %s says it", c.about, c.text, spoken(x.Claim.Attribution))
		}
	}
}

// TestSpeaksForNobody: what may let a claim be the report's own.
func TestSpeaksForNobody(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"It rained. It rained. Rebels seized the town.", []string{"none", "none control", "none of 0", "again none 2", "again none 2 of 0"}},
		{"It rained. It rained. Rebels seized the town, the army said.", []string{"none", "none control", "none of 1", "again none 2", "again none 2 of 1"}},
		{"It rained. It rained. Rebels seized our town.", []string{"none", "none control", "none of 0", "none of us", "none of us", "again none 2", "again none 2 of 0"}},
		{"It rained. It rained. “Rebels seized our town.”", []string{"none", "none control", "none of 0", "none quoted", "none quoted of 0", "again none 2", "again none 2 quoted of 0"}},
	} {
		d, x := chosen(t, c.text, "seized", orontes.Claim{Kind: orontes.Control}, "")
		if x.S.Number != 2 || d.SaidIn != 2 {
			t.Fatalf("%q: the claim is of sentence %d, the last said of %d", c.text, x.S.Number, d.SaidIn)
		}
		if diff := cmp.Diff(c.want, x.Choices[0].Options[0].Features); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestScope: how far what somebody says reaches.
func TestScope(t *testing.T) {
	for _, c := range []struct {
		text, word string
		want       string // of the first voice
	}{
		{"The army said rebels seized the town.", "seized", "scope content ccomp"},
		{"Rebels seized the town, the army said.", "seized", "scope content ccomp"},
		{"Rebels seized the town, according to the army.", "seized", "scope back"},
		{"Rebels seized the town, the army said, and fled.", "seized", "scope middle"},
		{"Rebels seized the town; it rained, the army said.", "seized", "scope back over"},
		{"The army reportedly seized the town.", "seized", "scope ahead"},
		{"According to Reuters, rebels seized the town.", "seized", "scope ahead"},
		{"The army said so, and rebels seized the town.", "seized", "scope content conj"},
		{"According to Reuters and SANA, rebels seized the town.", "seized", "scope ahead and"},
		{"The army said so; rebels seized the town.", "seized", "scope ahead over"},
		{"The killers said rebels fled.", "killers", "scope speaker"},
	} {
		_, x := chosen(t, c.text, c.word, orontes.Claim{}, "")
		options := x.Choices[0].Options
		if len(options) < 2 {
			t.Errorf("%q: no voice", c.text)
			continue
		}
		scopes := slices.DeleteFunc(slices.Clone(options[1].Features), func(f string) bool { return !strings.HasPrefix(f, "scope ") })
		if scopes[0] != c.want { // the first is the scope alone, then what it comes with
			t.Errorf("%q, %s: %q, want %q", c.text, c.word, scopes[0], c.want)
		}
	}
}

// TestAccuser: who accuses says it, and speaks on.
func TestAccuser(t *testing.T) {
	own := []orontes.Attribution{{Speaker: "mayor", Verb: "accuse", Stance: orontes.States}}
	for _, c := range []struct {
		claim   orontes.Claim
		choices int
		want    []orontes.Attribution
	}{
		{orontes.Claim{Kind: orontes.Accusation, Attribution: own}, 0, own},
		{orontes.Claim{Kind: orontes.Accusation}, 1, nil},
		{orontes.Claim{Kind: orontes.Control, Attribution: own}, 1, nil},
	} {
		d, x := chosen(t, "Rebels seized the town, the army said.", "seized", c.claim, "")
		if diff := cmp.Diff(c.want, x.Claim.Attribution); diff != "" {
			t.Errorf("%s: %s", c.claim.Kind, diff)
		}
		if len(x.Choices) != c.choices {
			t.Errorf("%s: %d choices", c.claim.Kind, len(x.Choices))
		}
		if diff := cmp.Diff(c.want, d.Said); diff != "" {
			t.Errorf("%s, the last said: %s", c.claim.Kind, diff)
		}
	}
}

// TestBystander: who only says it did nothing, unless he is told of by the clause that
// he governs.
func TestBystander(t *testing.T) {
	const heard, unheard = "good subject\t9000\n", "none\t9000\n"
	for _, c := range []struct {
		text, word string
		kind       orontes.Kind
		weights    string
		doers      []string
		want       []string
	}{
		{"Rebels seized the town, the army said.", "seized", orontes.Control, heard, []string{"Rebels", "army"}, []string{"Rebels"}},
		{"Rebels seized the town, the army said.", "seized", orontes.Control, unheard, []string{"Rebels", "army"}, []string{"Rebels", "army"}},
		{"Rebels seized the town, the army said.", "seized", orontes.Statement, heard, []string{"Rebels", "army"}, []string{"Rebels", "army"}},
		{"The army said it seized the town.", "seized", orontes.Control, heard, []string{"army"}, []string{"army"}},
		{"The army announced the deaths of 40 rebels.", "deaths", orontes.Casualties, heard, []string{"army"}, nil},
		{"The army announced the arrests of 40 rebels.", "arrests", orontes.Detention, heard, []string{"army"}, []string{"army"}},
	} {
		claim := orontes.Claim{Kind: c.kind}
		for _, name := range c.doers {
			at := strings.Index(c.text, name)
			claim.Actors = append(claim.Actors, orontes.Actor{Name: name, Span: orontes.Span{Start: at, End: at + len(name)}})
		}
		claim.Targets = slices.Clone(claim.Actors)
		before := slices.Clone(claim.Actors)
		_, x := chosen(t, c.text, c.word, claim, c.weights)
		for _, have := range [][]orontes.Actor{x.Claim.Actors, x.Claim.Targets} {
			var got []string
			for _, a := range have {
				got = append(got, a.Name)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%q, %s, said by %s: %s", c.text, c.kind, spoken(x.Claim.Attribution), diff)
			}
		}
		if diff := cmp.Diff(before, claim.Actors); diff != "" {
			t.Errorf("%q: a list that other claims share was written to: %s", c.text, diff)
		}
	}
}

// TestAnswer: a trainer is told the choices about what it asks for, where the stretch
// begins in a sentence, whatever is read there.
func TestAnswer(t *testing.T) {
	const text = "It rained. Rebels seized the town, the army said."
	seized := orontes.Span{Start: strings.Index(text, "Rebels"), End: strings.Index(text, ", the")}
	type told struct {
		Claim, Name string
		Options     int
	}
	for _, c := range []struct {
		about string
		asked []draft.Asked
		want  []told
	}{
		{"nothing", nil, nil},
		{"a stretch", []draft.Asked{{ID: "g-1", Kind: orontes.Control, Span: seized}}, []told{{"g-1", "modality", 5}, {"g-1", "real", 2}, {"g-1", "speaker", 2}}},
		{"a stretch beyond the report", []draft.Asked{{ID: "g-1", Kind: orontes.Control, Span: orontes.Span{Start: 500, End: 510}}}, nil},
	} {
		d := document(t, text)
		d.Listener.Asked = c.asked
		var got []told
		d.Listener.Chosen = func(o draft.Choice) { got = append(got, told{o.Claim, o.Name, len(o.Options)}) }
		for n := range d.Sentences {
			speech.ChooseSpeakers(d, &d.Sentences[n], nil)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
		if len(d.Drafts) > 0 || d.Said != nil || d.SaidIn != 0 {
			t.Errorf("%s: the answer is left in what is read", c.about)
		}
	}
}

// TestAsked: of a stretch the word that the lexicon has for the kind tells it, else the
// one that the others hang from.
func TestAsked(t *testing.T) {
	const text = "Rebels captured the town after the shelling of Homs."
	for _, c := range []struct {
		stretch string
		kind    orontes.Kind
		want    []string // the tag of the word, and of the verb above
	}{
		{"captured the town after the shelling", orontes.Control, []string{"planned|tag VBD"}},
		{"captured the town after the shelling", orontes.Strike, []string{"planned|tag NN"}},
		{"captured the town after the shelling", orontes.Hazard, []string{"planned|tag VBD"}},
		{"the shelling of Homs.", orontes.Hazard, []string{"planned|tag NN"}},
		{"Homs.", orontes.Hazard, []string{"planned|tag NNP", "planned|tag over VBD"}},
	} {
		d := document(t, text)
		at := strings.Index(text, c.stretch)
		d.Listener.Asked = []draft.Asked{{ID: "g-1", Kind: c.kind, Span: orontes.Span{Start: at, End: at + len(c.stretch)}}}
		var got []string
		d.Listener.Chosen = func(o draft.Choice) {
			if o.Name == "modality" {
				got = slices.DeleteFunc(slices.Clone(o.Options[1].Features), func(f string) bool { return !strings.HasPrefix(f, "planned|tag ") })
			}
		}
		speech.ChooseSpeakers(d, &d.Sentences[0], nil)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s in %q: %s", c.kind, c.stretch, diff)
		}
	}
}
