package roles_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"orontes"
	"orontes/reader/draft"
	"orontes/reader/roles"
)

// named are the names of actors, joined.
func named(actors []orontes.Actor) string {
	var all []string
	for _, a := range actors {
		all = append(all, a.Name)
	}
	return strings.Join(all, " + ")
}

// chosen is what a word of a text tells, its roles chosen.
func chosen(t *testing.T, text, form string, kind orontes.Kind, own string) *draft.Draft {
	t.Helper()
	d := document(t, text)
	x := read(t, d, form, kind)
	at := -1
	if own != "" {
		_, at = word(t, d, own)
	}
	roles.ChooseRoles(d, &x, at)
	return &x
}

// options are those of the choice of a name, nil where nothing was asked.
func options(x *draft.Draft, name string) []draft.Option {
	for _, c := range x.Choices {
		if c.Name == name {
			return c.Options
		}
	}
	return nil
}

// offered is what the options of a choice give.
func offered(x *draft.Draft, name string) (all []string) {
	for _, o := range options(x, name) {
		var c orontes.Claim
		o.Set(&c)
		all = append(all, map[string]string{"actor": named(c.Actors), "target": named(c.Targets), "object": c.Object}[name])
	}
	return all
}

// speaks are the features of the option that gives a value, of those asked for.
func speaks(x *draft.Draft, name, value string, of ...string) (some []string) {
	k := slices.Index(offered(x, name), value)
	if k < 0 {
		return []string{"not offered"}
	}
	for _, f := range of {
		if slices.Contains(options(x, name)[k].Features, f) {
			some = append(some, f)
		}
	}
	return some
}

func TestActorsOffered(t *testing.T) {
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		want              []string
	}{
		{"who did it", "Rebels bombed Homs.", "bombed", orontes.Strike, []string{"", "Rebels"}},
		{"nobody", "Homs was bombed.", "bombed", orontes.Strike, []string{""}}, // a town does nothing
		{"nor where it is the subject", "Aleppo bombed Homs.", "bombed", orontes.Strike, []string{""}},
		{"a country may", "Russia bombed Homs.", "bombed", orontes.Strike, []string{"", "Russia"}},
		{"several, and the first alone", "Rebels and soldiers bombed Homs.", "bombed", orontes.Strike, []string{"", "soldiers", "Rebels + soldiers", "Rebels"}},
		{"the nearest first", "Soldiers said rebels bombed Homs.", "bombed", orontes.Strike, []string{"", "rebels", "Soldiers"}},
		{"whose backer", "Belgian-backed rebels bombed Homs.", "bombed", orontes.Strike, []string{"", "Belgian-backed rebels"}},
		{"no backer", "Belgian soldiers bombed Homs.", "bombed", orontes.Strike, []string{"", "Belgian soldiers", "Belgian forces"}},
		{"a thing that acts", "The vehicle destroyed the houses.", "destroyed", orontes.Damage, []string{"", "vehicle"}},
		{"a thing that does not", "Rebels destroyed the vehicle.", "destroyed", orontes.Damage, []string{"", "Rebels"}},
		{"a time does nothing", "On Monday rebels bombed Homs.", "bombed", orontes.Strike, []string{"", "rebels"}},
		{"spelt out", "The army seized Homs from the rebels.", "seized", orontes.Control, []string{"", "army", "rebels"}},
	} {
		x := chosen(t, c.text, c.word, c.kind, "")
		if diff := cmp.Diff(c.want, offered(x, "actor")); diff != "" {
			t.Errorf("%s: %q, %s: %s", c.about, c.text, c.word, diff)
		}
		if len(x.Claim.Actors) > 0 { // without weights the first
			t.Errorf("%q: done by %s", c.text, named(x.Claim.Actors))
		}
	}
}

func TestTargetsOffered(t *testing.T) {
	given := []orontes.Actor{{Name: "the guard"}}
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		given             []orontes.Actor
		want              []string
	}{
		{"to whom", "Rebels killed the soldiers.", "killed", orontes.Casualties, nil, []string{"", "Rebels", "soldiers"}},
		{"known already", "Rebels killed the soldiers.", "killed", orontes.Casualties, given, nil},
		{"a town may suffer", "Rebels bombed Homs.", "bombed", orontes.Strike, nil, []string{"", "Rebels", "Homs"}},
		{"spelt out", "The army seized Homs from the rebels.", "seized", orontes.Control, nil, []string{"rebels"}},
		{"driven from a place", "The army expelled the rebels from Homs.", "expelled", orontes.Control, nil, []string{"rebels"}},
		{"not driven", "The army bombed the rebels in Homs.", "bombed", orontes.Strike, nil, []string{"", "army", "rebels", "Homs"}},
		{"not spelt out", "The army seized Homs near the rebels.", "seized", orontes.Control, nil, []string{"", "army", "Homs", "rebels"}},
	} {
		d := document(t, c.text)
		x := read(t, d, c.word, c.kind)
		x.Claim.Targets = c.given
		roles.ChooseRoles(d, &x, -1)
		if diff := cmp.Diff(c.want, offered(&x, "target")); diff != "" {
			t.Errorf("%s: %q, %s: %s", c.about, c.text, c.word, diff)
		}
	}
}

// TestMost: of many phrases the nearest are weighed.
func TestMost(t *testing.T) {
	for _, c := range []struct {
		text string
		want int // with none
	}{
		{"Rebels killed the soldiers.", 3},
		{"With spades, forks, knives, spoons, plates, cups, bowls, jars, pots, pans, trays, boxes, crates and bags, rebels killed the soldiers.", 15},
	} {
		weighed := 0
		for _, o := range options(chosen(t, c.text, "killed", orontes.Casualties, ""), "target") {
			if !slices.Contains(o.Features, "first alone") {
				weighed++
			}
		}
		if weighed != c.want {
			t.Errorf("%q: %d", c.text, weighed)
		}
	}
}

func TestObjectsOffered(t *testing.T) {
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		own               string
		want              []string
	}{
		{"a thing", "Rebels destroyed houses.", "destroyed", orontes.Damage, "", []string{"", "housing"}},
		{"no thing", "Rebels destroyed everything.", "destroyed", orontes.Damage, "", []string{""}},
		{"two things", "Rebels destroyed houses and schools.", "destroyed", orontes.Damage, "", []string{"", "housing", "school"}},
		{"not of a strike", "Rebels bombed houses.", "bombed", orontes.Strike, "", nil},
		{"not of who was killed", "Rebels killed soldiers in houses.", "killed", orontes.Casualties, "", nil},
	} {
		if diff := cmp.Diff(c.want, offered(chosen(t, c.text, c.word, c.kind, c.own), "object")); diff != "" {
			t.Errorf("%s: %q, %s: %s", c.about, c.text, c.word, diff)
		}
	}
}

// TestOwn: one word told of several things is told of one each time.
func TestOwn(t *testing.T) {
	const text = "Rebels destroyed houses and schools."
	for _, c := range []struct {
		own, object string
		want        []string
	}{
		{"houses", "housing", []string{"own"}},
		{"houses", "school", []string{"another's"}},
		{"schools", "housing", []string{"another's"}},
		{"schools", "school", []string{"own"}},
		{"", "housing", nil},
		{"", "school", nil},
		{"houses", "", []string{"none"}},
	} {
		if diff := cmp.Diff(c.want, speaks(chosen(t, text, "destroyed", orontes.Damage, c.own), "object", c.object, "none", "own", "another's")); diff != "" {
			t.Errorf("own %q, %q: %s", c.own, c.object, diff)
		}
	}
}

func TestSpeaksForRole(t *testing.T) {
	for _, c := range []struct {
		about, text, word string
		kind              orontes.Kind
		role, who         string
		of, want          []string
	}{
		{"the subject", "Rebels killed the soldiers.", "killed", orontes.Casualties, "actor", "Rebels", []string{"at subj v", "at obj v", "fills actor", "fills who", "side before v"}, []string{"at subj v", "fills actor", "side before v"}},
		{"the object", "Rebels killed the soldiers.", "killed", orontes.Casualties, "target", "soldiers", []string{"at subj v", "at obj v", "fills actor", "fills who", "side before v"}, []string{"at obj v", "fills who"}},
		{"the passive", "Soldiers were killed by rebels.", "killed", orontes.Casualties, "actor", "rebels", []string{"at subj v", "at subj vp", "at by vp", "did violence"}, []string{"at subj vp", "did violence"}},
		{"the passive", "Soldiers were killed by rebels.", "killed", orontes.Casualties, "target", "Soldiers", []string{"at obj v", "at obj vp", "did violence"}, []string{"at obj vp"}},
		{"what it is", "Rebels bombed Homs.", "bombed", orontes.Strike, "actor", "Rebels", []string{"armed", "class armed_group", "class place", "plural"}, []string{"armed", "class armed_group", "plural"}},
		{"what it is", "Rebels bombed Homs.", "bombed", orontes.Strike, "target", "Homs", []string{"armed", "class armed_group", "class place", "plural"}, []string{"class place"}},
		{"several", "Rebels and soldiers bombed Homs.", "bombed", orontes.Strike, "actor", "Rebels + soldiers", []string{"several", "first alone"}, []string{"several"}},
		{"the first of several", "Rebels and soldiers bombed Homs.", "bombed", orontes.Strike, "actor", "Rebels", []string{"several", "first alone"}, []string{"several", "first alone"}},
		{"counted", "Rebels killed five soldiers.", "killed", orontes.Casualties, "target", "soldiers", []string{"counted", "another figure", "its figure"}, []string{"counted", "another figure"}},
		{"not counted", "Rebels killed the soldiers.", "killed", orontes.Casualties, "target", "soldiers", []string{"counted", "another figure", "its figure"}, nil},
		{"nobody", "Rebels bombed Homs.", "bombed", orontes.Strike, "actor", "", []string{"none", "none armed that did", "none armed", "none unarmed", "none passive"}, []string{"none", "none armed that did"}},
		{"nobody armed", "Homs was bombed.", "bombed", orontes.Strike, "actor", "", []string{"none", "none armed that did", "none armed", "none unarmed", "none passive"}, []string{"none", "none unarmed", "none passive"}},
	} {
		if diff := cmp.Diff(c.want, speaks(chosen(t, c.text, c.word, c.kind, ""), c.role, c.who, c.of...)); diff != "" {
			t.Errorf("%s: %q, %s %q: %s", c.about, c.text, c.role, c.who, diff)
		}
	}
}

// TestOthers: what others of the sentence have somebody do or suffer speaks too.
func TestOthers(t *testing.T) {
	for _, c := range []struct {
		about string
		act   func(c *orontes.Claim, a []orontes.Actor)
		want  []string
		none  []string // for none
	}{
		{"does", func(c *orontes.Claim, a []orontes.Actor) { c.Actors = a }, []string{"does tied"}, []string{"before somebody tied"}},
		{"suffers", func(c *orontes.Claim, a []orontes.Actor) { c.Targets = a }, []string{"suffers tied"}, []string{"before nobody"}},
		{"neither", func(*orontes.Claim, []orontes.Actor) {}, nil, []string{"before nobody"}},
	} {
		d := document(t, "Rebels bombed Homs, killing soldiers.")
		before, x := read(t, d, "bombed", orontes.Strike), read(t, d, "killing", orontes.Casualties)
		_, i := word(t, d, "Rebels")
		c.act(&before.Claim, []orontes.Actor{{Name: "Rebels", Span: d.Span(x.S, i, i+1)}})
		d.Drafts = append(d.Drafts, before)
		roles.ChooseRoles(d, &x, -1)
		if diff := cmp.Diff(c.want, speaks(&x, "actor", "Rebels", "does tied", "does apart", "suffers tied", "suffers apart")); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
		if diff := cmp.Diff(c.none, speaks(&x, "actor", "", "before somebody tied", "before somebody", "before nobody")); diff != "" {
			t.Errorf("%s, for none: %s", c.about, diff)
		}
	}
}

// TestUnread: of what no line of the lexicon read nothing is chosen.
func TestUnread(t *testing.T) {
	for _, read := range []bool{true, false} {
		x := chosen(t, "Rebels bombed Homs.", "bombed", orontes.Strike, "")
		if !read {
			d := document(t, "Rebels bombed Homs.")
			s, i := word(t, d, "bombed")
			x = &draft.Draft{S: s, At: i}
			roles.ChooseRoles(d, x, -1)
		}
		if got := len(x.Choices) > 0; got != read {
			t.Errorf("read %v: %d choices", read, len(x.Choices))
		}
	}
}

func TestViolent(t *testing.T) {
	for kind, want := range map[orontes.Kind]bool{
		orontes.Strike: true, orontes.Casualties: true, orontes.Attack: true, orontes.Battle: true, orontes.Damage: true,
		orontes.Control: false, orontes.Displacement: false, orontes.Statement: false,
	} {
		if roles.Violent[kind] != want {
			t.Errorf("%s: %v", kind, !want)
		}
	}
}
