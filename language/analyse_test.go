package language

import (
	"bytes"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"
)

const news = `Rebels march south

BEIRUT (Agency) — Gen. Abu Muhammad al-Jawlani's fighters captured Ma'arrat al-Nu'man, 5km from the U.S. base, at 5 a.m. on Tuesday, marching south.Their onslaught displaced 280,000 people.

“We don’t know,” he said. The town was shelled by government forces.
• first item
• second item`

func analyser(t testing.TB, s Setting) *Analyser {
	t.Helper()
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return m.Analyser(s)
}

// check fails where a sentence breaks what the package promises.
func check(t *testing.T, text string, sents []Sentence) {
	t.Helper()
	end := 0
	for i := range sents {
		s := &sents[i]
		if len(s.Tokens) == 0 {
			t.Fatalf("sentence %d has no words", i)
		}
		if s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
			t.Fatalf("sentence %d does not span its words", i)
		}
		for j, tok := range s.Tokens {
			if tok.Start < end || tok.End <= tok.Start || text[tok.Start:tok.End] != tok.Form {
				t.Fatalf("sentence %d, word %d: %q at %d–%d", i, j, tok.Form, tok.Start, tok.End)
			}
			if tok.UPOS == "" || tok.Rel == "" || tok.Lemma == "" {
				t.Fatalf("sentence %d, word %d is not analysed: %+v", i, j, tok)
			}
			end = tok.End
		}
		checkTree(t, s)
		last := 0
		for _, e := range s.Entities {
			if e.First < last || e.Last <= e.First || e.Last > len(s.Tokens) || e.Score < 0 || e.Score > 1 {
				t.Fatalf("sentence %d: name %+v", i, e)
			}
			last = e.Last
		}
	}
}

func checkTree(t *testing.T, s *Sentence) {
	t.Helper()
	roots := 0
	for j := range s.Tokens {
		if s.Tokens[j].Head < 0 {
			roots++
		}
		steps := 0
		for h := j; h >= 0; h = s.Tokens[h].Head {
			if steps++; steps > len(s.Tokens) {
				t.Fatalf("word %d hangs from itself", j)
			}
		}
		first, last := s.Subtree(j)
		if first > j || last <= j {
			t.Fatalf("word %d is not in its subtree %d–%d", j, first, last)
		}
		for _, c := range s.Children(j) {
			if s.Tokens[c].Head != j {
				t.Fatalf("word %d is no child of %d", c, j)
			}
		}
	}
	if roots != 1 || s.Tokens[s.Root()].Rel != "root" {
		t.Fatalf("%d roots", roots)
	}
}

func TestAnalyse(t *testing.T) {
	for _, setting := range []Setting{Fast, Accurate} {
		sents := analyser(t, setting).Analyse(news)
		check(t, news, sents)
		if len(sents) != 7 {
			t.Errorf("%d sentences, want 7", len(sents))
		}
		if p := sents[len(sents)-1].Paragraph; p != 4 {
			t.Errorf("the last sentence is in paragraph %d, want 4", p)
		}
	}
}

// TestEndsOfSentences checks that what was learnt from e-mail and reviews leaves
// news alone, where the rules were right and where they were not.
func TestEndsOfSentences(t *testing.T) {
	a := analyser(t, Fast)
	for _, text := range []string{
		"On 5 November, Marines from 3rd Battalion, 6th Marines and 2nd Battalion, 1st Marines began their assault.",
		"The frigate joined U.S. Naval Forces Central Command's (NAVCENT) Task Force (CTF) 50 on Dec. 27.",
		"Maj. Gen. Yahya Saree, a spokesman for the Houthis, said at 9:30 p.m. Sunday that two drones were shot down.",
		"The army took Khan Shaykhun, Maarrat al-Numan and Saraqib, according to the Syrian Observatory for Human Rights.",
		"Turkish President Recep Tayyip Erdogan met Russian Foreign Minister Sergey Lavrov in Ankara on Friday.",
	} {
		if got := a.Analyse(text + " They left."); len(got) != 2 {
			t.Errorf("%d sentences in %q", len(got), text)
		}
	}
}

// TestGrammar checks what claims are read from.
func TestGrammar(t *testing.T) {
	a := analyser(t, Fast)
	s := a.Analyse("The town was shelled by government forces.")[0]
	verb := s.Tokens[s.Root()]
	if verb.Lemma != "shell" || !verb.Feats.Has(VoicePass|TensePast) {
		t.Errorf("verb %+v, features %v", verb, verb.Feats)
	}
	rels := map[string]string{}
	for _, tok := range s.Tokens {
		rels[tok.Rel] = tok.Lemma
	}
	for rel, lemma := range map[string]string{"nsubj:pass": "town", "aux:pass": "be", "obl:agent": "force"} {
		if rels[rel] != lemma {
			t.Errorf("%s is %q, want %q", rel, rels[rel], lemma)
		}
	}
	s = a.Analyse("They did not capture the cities.")[0]
	var lemmas []string
	for _, tok := range s.Tokens {
		lemmas = append(lemmas, tok.Lemma)
	}
	if got := strings.Join(lemmas, " "); got != "they do not capture the city ." {
		t.Errorf("lemmas %q", got)
	}
}

func TestHostileTexts(t *testing.T) {
	a := analyser(t, Fast)
	for name, text := range map[string]string{
		"empty":          "",
		"spaces":         " \n\t\r\n ",
		"broken UTF-8":   "The \xff\xfe town\xc3 fell. \x80",
		"controls":       "The\x00town\x01fell\x7f.\u0085Yes.",
		"emoji":          "They won 🎉🎉👩‍👩‍👧‍👦🇸🇾 today 👍🏽!",
		"mixed scripts":  "قوات النظام took Хомс 今日は。",
		"no spaces":      strings.Repeat("x", 1<<20),
		"marks":          strings.Repeat("(.,'-", 1<<17),
		"5,000 words":    strings.Repeat("the army and ", 1700),
		"newlines":       strings.Repeat("a\n", 1<<15),
		"dots and words": strings.Repeat("a.B", 1<<16),
	} {
		start := time.Now()
		check(t, text, a.Analyse(text))
		if d := time.Since(start); d > 30*time.Second {
			t.Errorf("%s took %v", name, d)
		}
	}
}

// TestSameBytes checks that analysers agree, alone and side by side, and that
// results do not change when the analyser goes on.
func TestSameBytes(t *testing.T) {
	for _, setting := range []Setting{Fast, Accurate} {
		want := analyser(t, setting).Analyse(news)
		var before bytes.Buffer
		if err := WriteCoNLLU(&before, want); err != nil {
			t.Fatal(err)
		}
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				a := analyser(t, setting)
				a.Analyse("Something else entirely, said Jordan.")
				if got := a.Analyse(news); !reflect.DeepEqual(got, want) {
					t.Error("two analysers differ")
				}
			})
		}
		group.Wait()
		var after bytes.Buffer
		if err := WriteCoNLLU(&after, want); err != nil || after.String() != before.String() {
			t.Error("sentences changed after they were returned")
		}
	}
}

func TestLongSentenceGiven(t *testing.T) {
	forms := strings.Fields(strings.Repeat("the army took the town and ", 900))
	s := analyser(t, Accurate).AnalyseTokens([][]string{forms, nil})
	checkTree(t, &s[0])
	if len(s[0].Tokens) != len(forms) || len(s[1].Tokens) != 0 {
		t.Error("words were lost")
	}
}

// TestModelSize keeps the model within what a download may weigh.
func TestModelSize(t *testing.T) {
	if n := len(embedded); n > 16<<20 {
		t.Errorf("the model has %d bytes", n)
	}
	if _, err := Decode(embedded[:len(embedded)/2]); err == nil {
		t.Error("half a model is accepted")
	}
	if _, err := Decode([]byte("something else")); err == nil {
		t.Error("something else is accepted as a model")
	}
}

func FuzzAnalyse(f *testing.F) {
	for _, seed := range []string{news, ownHead, "", "a.B c\xff 'tis U.S. \u200b", "[12] (x) :-) http://a.b/c?d 5km $5 Mr. A-B"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		check(t, text, analyser(t, Fast).Analyse(text))
		check(t, text, analyser(t, Accurate).Analyse(text))
	})
}

// ownHead is a text in which a repair of the tree, when there were such, hung a word
// from itself.
const ownHead = "0000000000000000000 —Gen.bABA2uXB20 BB-red C A 0Z CB"

// TestStagesKeepTrees holds every stage that touches a tree to one root and no ring:
// the parser, the analyser, and whoever rehangs words of a sentence afterwards.
func TestStagesKeepTrees(t *testing.T) {
	words := strings.Fields("rebels Homs and Hama , two cities — the army 's Gen.bABA2uXB20 Turkey - backed was have both displaced " +
		"since November returned of to BB-red C A 0Z ( ) . : 12 who that Aleppo capture strikes over killed")
	for _, setting := range []Setting{Fast, Accurate} {
		a := analyser(t, setting)
		check(t, ownHead, a.Analyse(ownHead))
		rapid.Check(t, func(r *rapid.T) {
			forms := rapid.SliceOfN(rapid.SampledFrom(words), 1, 30).Draw(r, "words")
			s := a.AnalyseTokens([][]string{forms})[0]
			checkTree(t, &s)
			if heads, _ := a.parse(); !isTree(heads) {
				r.Fatalf("the parser's tree of %q: %v", forms, heads)
			}
			for range 5 {
				i, head := rapid.IntRange(0, len(forms)-1).Draw(r, "word"), rapid.IntRange(0, len(forms)-1).Draw(r, "head")
				if s.Tokens[i].Head >= 0 { // a root that is rehung leaves a sentence without one
					s.Rehang(i, head, "dep")
				}
				s.Untangle()
				checkTree(t, &s)
			}
		})
	}
}

// Sentences are cut as an analyser cuts them.
func TestSentences(t *testing.T) {
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{news, ownHead, "", " \n "} {
		want := [][2]int{}
		for _, s := range m.Analyser(Fast).Analyse(text) {
			want = append(want, [2]int{s.Start, s.End})
		}
		if got := m.Sentences(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// isTree reports whether one word hangs from the root, which is the number of
// words, and every other from that word, directly or not.
func isTree(heads []int16) bool {
	const seen, reaches = 1, 2
	state := make([]uint8, len(heads))
	roots := 0
	for i := range heads {
		if int(heads[i]) == len(heads) {
			roots++
		}
		at := i
		for at < len(heads) && state[at] == 0 {
			state[at] = seen
			at = int(heads[at])
		}
		if at < len(heads) && state[at] == seen {
			return false
		}
		for at = i; at < len(heads) && state[at] == seen; at = int(heads[at]) {
			state[at] = reaches
		}
	}
	return roots == 1
}

func TestIsTree(t *testing.T) {
	for _, c := range []struct {
		name  string
		heads []int16
		want  bool
	}{
		{"one word", []int16{1}, true},
		{"a chain", []int16{1, 2, 3}, true},
		{"two roots", []int16{2, 2}, false},
		{"its own head", []int16{0, 2}, false},
		{"a ring beside the root", []int16{1, 0, 3}, false},
		{"a tail on a ring", []int16{3, 2, 1, 1}, false},
	} {
		if got := isTree(c.heads); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestRehang(t *testing.T) {
	s := Sentence{Tokens: []Token{{Head: 1}, {Head: -1}, {Head: 1}}}
	if s.Rehang(0, 2, "obj"); s.Tokens[0].Head != 2 || len(s.Children(2)) != 1 {
		t.Errorf("not hung: %+v", s.Tokens)
	}
	if s.Rehang(2, 0, "obj"); s.Tokens[2].Head != 1 {
		t.Errorf("a ring: %+v", s.Tokens)
	}
}

func TestUntangle(t *testing.T) {
	s := Sentence{Tokens: []Token{{Head: 1}, {Head: 2}, {Head: 1}, {Head: -1}}}
	if s.Untangle(); s.Tokens[0].Head != -1 && s.Tokens[1].Head != -1 && s.Tokens[2].Head != -1 {
		t.Errorf("still a ring: %+v", s.Tokens)
	}
	whole := Sentence{Tokens: []Token{{Head: 1}, {Head: -1}}}
	if whole.Untangle(); whole.Tokens[0].Head != 1 {
		t.Errorf("a tree was cut: %+v", whole.Tokens)
	}
}
