package fusion

import (
	"cmp"
	"slices"
	"strings"

	"orontes"
	"orontes/ontology"
)

// saying is what reports of one act of speech must agree in.
type saying struct {
	kind    orontes.Kind
	typ     string
	speaker string // key
}

// saying is the act of speech that a testimony tells of; ok is false for what
// is none.
func (f *fuser) saying(t *testimony) (s saying, ok bool) {
	if t.is.Kind.Section != ontology.Statements || t.mode > denied {
		return s, false
	}
	_, key := f.speakerOf(t)
	return saying{t.claim.Kind, t.claim.Type, key}, true
}

// sayings lists acts of saying that are news in themselves, and what is said
// of diplomacy and support. Reports of the same words, of the same type by the
// same speaker within the statement time, are one. ts are of one saying.
func (f *fuser) sayings(ts []*testimony) []*account {
	var accounts []*account
	for _, t := range ts {
		i := slices.IndexFunc(accounts, func(a *account) bool { return f.sameWords(a, t) })
		if i < 0 {
			i = len(accounts)
			accounts = append(accounts, &account{from: t.from, to: t.to})
		}
		f.add(accounts[i], t)
	}
	return accounts
}

func byTime(a, b *orontes.StatementEntry) int {
	return cmp.Or(a.Time.Compare(b.Time), cmp.Compare(a.Speaker, b.Speaker), cmp.Compare(a.Type, b.Type), cmp.Compare(a.ID, b.ID))
}

func (f *fuser) statementEntry(a *account) orontes.StatementEntry {
	says, denials := sorted(a.says), sorted(a.denials)
	told := says
	if len(told) == 0 {
		told = denials
	}
	quoted := best(told)
	e := orontes.StatementEntry{
		Kind: quoted.claim.Kind, Type: quoted.claim.Type, Time: f.timeOf(told).Start, Quote: quoted.claim.Quote,
		Target: strings.Join(f.named(told, targetsOf), ", "), Evidence: f.evidence("stm", says, denials),
	}
	speaking := told
	if e.Kind == orontes.Accusation { // who denies it has not accused anybody
		e.Accused, speaking = strings.Join(f.named(told, actorsOf), ", "), says
	}
	speakers := map[string]int{}
	for _, t := range speaking {
		name, _ := f.speakerOf(t)
		speakers[name]++
	}
	e.Speaker = commonest(speakers)
	return e
}

// speakerOf is who speaks, or who meets or supports whom: the actors of the
// claim, else its innermost speaker. Whom an accusation names has not spoken, but
// another accused makes it another one. key is the same for all spellings.
func (f *fuser) speakerOf(t *testimony) (name, key string) {
	var names, keys []string
	for _, p := range t.actors {
		names = append(names, p.name)
		keys = append(keys, cmp.Or(p.id, p.folded))
	}
	slices.Sort(keys)
	key = strings.Join(slices.Compact(keys), "|")
	if len(t.actors) > 0 && t.claim.Kind != orontes.Accusation {
		return strings.Join(distinct(names), ", "), key
	}
	name, _ = f.speaker(t.claim)
	return name, f.origins[t.origin].key + key
}

// sameWords reports whether t may report the same act of speech: near in time,
// to the same addressee, and with a third of the words in common.
func (f *fuser) sameWords(a *account, t *testimony) bool {
	near := f.rules.days["statement"]
	if t.from > a.to+near || t.to < a.from-near || astray(a.targets, t.targets) {
		return false
	}
	first := a.first()
	return t.claim.Kind == orontes.Diplomacy || overlap(first, t) >= 1.0/3
}

// overlap is the share of the shorter quote's words that the longer has too.
func overlap(a, b *testimony) float64 {
	if a.claim.Quote == b.claim.Quote {
		return 1
	}
	x, y := a.spoken(), b.spoken()
	if min(len(x), len(y)) == 0 {
		return 0
	}
	return shared(x, y)
}

// spoken are the longer words of a statement, hashed and sorted.
func (t *testimony) spoken() []uint64 {
	if t.words == nil {
		t.words = []uint64{}
		for w := range strings.FieldsSeq(fold(t.claim.Quote)) {
			if len(w) > 3 {
				t.words = append(t.words, wordHash(w))
			}
		}
		slices.Sort(t.words)
		t.words = slices.Compact(t.words)
	}
	return t.words
}
