package ontology

import (
	"strings"
	"testing"

	"orontes"
)

// A row that cannot be read is named with its file, line and reason.
func TestBadRows(t *testing.T) {
	const kinds = "kind\tlabel\tfamily\tweight\tsection\tpart\tneeds\ttraits\n"
	const types = "type\tnature\tneeds\tcontrol\tstate\ttraits\n"
	const good = kinds + "aid\tAid\tpeople\t6\tevents\trelief\tactor\t-\n"
	for _, test := range []struct{ name, kinds, types, want string }{
		{"all good", good, types + "aid.delivered\tevent\t-\t-\tout 2\trare\n", ""},
		{"too few columns", good, types + "aid.delivered\tevent\n", "types.tsv:2: 2 columns, want 6"},
		{"no such kind", good, types + "help.given\tevent\t-\t-\t-\t-\n", `types.tsv:2: "help.given" is no type of a kind`},
		{"twice", good, types + "aid.a\tevent\t-\t-\t-\t-\naid.a\tevent\t-\t-\t-\t-\n", "types.tsv:3: type aid.a stands twice"},
		{"no such nature", good, types + "aid.a\tdeed\t-\t-\t-\t-\n", `types.tsv:2: "deed" is no nature`},
		{"no such role", good, types + "aid.a\tevent\tgiver\t-\t-\t-\n", `types.tsv:2: "giver" is no role`},
		{"no such effect", good, types + "aid.a\tevent\t-\teats\t-\t-\n", `types.tsv:2: "eats" is no effect`},
		{"a state without a rank", good, types + "aid.a\tstate\t-\t-\tout\t-\n", `types.tsv:2: state "out" is not SORT RANK or SORT RANK ORDER`},
		{"no such trait", good, types + "aid.a\tevent\t-\t-\t-\tfine\n", `types.tsv:2: "fine" is no trait`},
		{"no such section", kinds + "aid\tAid\tpeople\t6\there\trelief\tactor\t-\n", types, `kinds.tsv:2: "here" is no section`},
	} {
		_, err := parse(test.kinds, test.types)
		if got := text(err); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return strings.TrimSpace(err.Error())
}

// A type without a row, of a user's own lexicon, is an event with what its kind says.
func TestUnknownType(t *testing.T) {
	got := Of(orontes.Damage, "washed_away")
	if got.ID() != "damage.washed_away" || got.Nature != Event || got.Phrase != "washed away" || got.Icon != "damage" || got.StandsFor != got.ID() ||
		got.Told(&orontes.Claim{}, false) || !got.Told(&orontes.Claim{Object: "bridge"}, false) {
		t.Errorf("%+v", got)
	}
}

// A toll that an everyday word tells needs more than a place.
func TestTold(t *testing.T) {
	placed := &orontes.Claim{Place: &orontes.Toponym{}}
	counted := &orontes.Claim{Figure: &orontes.Figure{}}
	for _, test := range []struct {
		typ   *Type
		claim *orontes.Claim
		weak  bool
		want  bool
	}{
		{Of(orontes.Casualties, "killed"), placed, false, true},
		{Of(orontes.Casualties, "killed"), placed, true, false},
		{Of(orontes.Casualties, "killed"), counted, true, true},
		{Of(orontes.Strike, "shelling"), placed, true, true},
		{Of(orontes.Control, "captured"), counted, false, false},
		{Of(orontes.Statement, "urge"), placed, false, false},
		{Of(orontes.Hazard, "flood"), &orontes.Claim{}, true, true},
	} {
		if got := test.typ.Told(test.claim, test.weak); got != test.want {
			t.Errorf("%s, weak %v: %v, want %v", test.typ.ID(), test.weak, got, test.want)
		}
	}
}

func TestAccused(t *testing.T) {
	for _, test := range []struct{ typ, target, want string }{
		{"blocking_aid", "", "blocking aid"},
		{"blocking_aid", "civilians", "blocking aid to civilians"},
		{"killing", "12 monks", "killing 12 monks"},
	} {
		if got := Of(orontes.Accusation, test.typ).Accused(test.target); got != test.want {
			t.Errorf("%s of %q: %q, want %q", test.typ, test.target, got, test.want)
		}
	}
}
