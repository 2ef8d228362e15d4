package language

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
)

const treebank = `# newdoc
# newpar
# text = They don't.
1	They	they	PRON	PRP	Case=Nom|Number=Plur|Person=3|PronType=Prs	2	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
2	do	do	AUX	VBP	Tense=Pres|VerbForm=Fin	0	root	_	_
3	n't	not	PART	RB	Polarity=Neg	2	advmod	_	_
3.1	go	go	VERB	VB	_	_	_	_	_
4	.	.	PUNCT	.	_	2	punct	_	_

# newpar
1	Yes	yes	INTJ	UH	_	0	root	_	_
`

func TestReadCoNLLU(t *testing.T) {
	sents, err := ReadCoNLLU(strings.NewReader(treebank))
	if err != nil {
		t.Fatal(err)
	}
	if len(sents) != 2 || len(sents[0].Tokens) != 4 || sents[1].Paragraph != 1 {
		t.Fatalf("read %+v", sents)
	}
	text := "They don't. Yes"
	for i := range sents {
		for _, tok := range sents[i].Tokens {
			if text[tok.Start:tok.End] != tok.Form {
				t.Errorf("%q is at %d–%d", tok.Form, tok.Start, tok.End)
			}
		}
	}
	if !sents[0].Tokens[2].Feats.Has(PolarityNeg) {
		t.Error("features are not read")
	}
}

func TestWrittenIsRead(t *testing.T) {
	want := analyser(t, Fast).Analyse(news)
	var b bytes.Buffer
	if err := WriteCoNLLU(&b, want); err != nil {
		t.Fatal(err)
	}
	got, err := ReadCoNLLU(&b)
	if err != nil {
		t.Fatal(err)
	}
	for i := range want {
		for j := range want[i].Tokens {
			w, g := want[i].Tokens[j], got[i].Tokens[j]
			w.Start, w.End, g.Start, g.End = 0, 0, 0, 0
			if !reflect.DeepEqual(w, g) {
				t.Errorf("wrote %+v, read %+v", w, g)
			}
		}
	}
}

func TestReadErrorsNameTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"1\ta\n":                             "line 1: 2 columns",
		"\n\n1\ta\t_\t_\t_\t_\tx\t_\t_\t_\n": `line 3: head "x"`,
		"2\ta\t_\t_\t_\t_\t0\t_\t_\t_\n":     `line 1: token number "2"`,
		"1\ta\t_\t_\t_\t_\t5\t_\t_\t_\n":     "line 1: token 1 has head 5",
		"1\ta\t_\t_\t_\t_\t2\t_\t_\t_\n2\tb\t_\t_\t_\t_\t1\t_\t_\t_\n\n": "line 3: the heads of tokens",
		"# c\n1\t\t_\t_\t_\t_\t0\t_\t_\t_\n":                             "line 2: empty form",
	} {
		_, err := ReadCoNLLU(strings.NewReader(text))
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", text, err, want)
		}
	}
}

func TestFeats(t *testing.T) {
	const s = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
	f := ParseFeats(s)
	if f.String() != s || f.Value("Tense") != "Past" || f.Value("Voice") != "" || !f.Has(Person3) || f.Any(VoicePass|TensePres) {
		t.Errorf("%q reads as %v", s, f)
	}
	if ParseFeats("_") != 0 || Feats(0).String() != "_" || ParseFeats("Gender=Fem,Masc") != GenderFem|GenderMasc {
		t.Error("special cases")
	}
}

func FuzzReadCoNLLU(f *testing.F) {
	f.Add(treebank)
	f.Add("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n")
	f.Fuzz(func(t *testing.T, text string) {
		sents, err := ReadCoNLLU(strings.NewReader(text))
		if err != nil {
			return
		}
		for i := range sents {
			for j := range sents[i].Tokens {
				sents[i].Subtree(j)
			}
		}
		if err := WriteCoNLLU(new(bytes.Buffer), sents); err != nil {
			t.Fatal(err)
		}
	})
}
