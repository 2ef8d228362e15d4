package language

import (
	"math/bits"
	"strings"
)

// Feats is a set of morphological features, one bit for each feature and
// value, so that a test is a single operation:
//
//	if token.Feats.Has(language.VoicePass) { … }
type Feats uint64

// The features of UD English. Those a treebank uses beyond these are dropped
// when it is read.
const (
	AbbrYes Feats = 1 << iota
	CaseAcc
	CaseGen
	CaseNom
	DefiniteDef
	DefiniteInd
	DegreeCmp
	DegreePos
	DegreeSup
	ExtPosADP
	ExtPosADV
	ExtPosCCONJ
	ExtPosPRON
	ExtPosPROPN
	ExtPosSCONJ
	ForeignYes
	GenderFem
	GenderMasc
	GenderNeut
	MoodImp
	MoodInd
	MoodSub
	NumFormCombi
	NumFormDigit
	NumFormRoman
	NumFormWord
	NumTypeCard
	NumTypeFrac
	NumTypeMult
	NumTypeOrd
	NumberPlur
	NumberPtan
	NumberSing
	Person1
	Person2
	Person3
	PolarityNeg
	PolarityPos
	PossYes
	PronTypeArt
	PronTypeDem
	PronTypeEmp
	PronTypeInd
	PronTypeInt
	PronTypeNeg
	PronTypePrs
	PronTypeRcp
	PronTypeRel
	PronTypeTot
	ReflexYes
	TensePast
	TensePres
	TypoYes
	VerbFormFin
	VerbFormGer
	VerbFormInf
	VerbFormPart
	VoicePass
)

// featNames holds the CoNLL-U spelling of each bit, from the lowest. The
// constants above are declared in this, CoNLL-U's own, order.
var featNames = [...]string{
	"Abbr=Yes", "Case=Acc", "Case=Gen", "Case=Nom", "Definite=Def", "Definite=Ind",
	"Degree=Cmp", "Degree=Pos", "Degree=Sup", "ExtPos=ADP", "ExtPos=ADV", "ExtPos=CCONJ",
	"ExtPos=PRON", "ExtPos=PROPN", "ExtPos=SCONJ", "Foreign=Yes", "Gender=Fem",
	"Gender=Masc", "Gender=Neut", "Mood=Imp", "Mood=Ind", "Mood=Sub", "NumForm=Combi",
	"NumForm=Digit", "NumForm=Roman", "NumForm=Word", "NumType=Card", "NumType=Frac",
	"NumType=Mult", "NumType=Ord", "Number=Plur", "Number=Ptan", "Number=Sing",
	"Person=1", "Person=2", "Person=3", "Polarity=Neg", "Polarity=Pos", "Poss=Yes",
	"PronType=Art", "PronType=Dem", "PronType=Emp", "PronType=Ind", "PronType=Int",
	"PronType=Neg", "PronType=Prs", "PronType=Rcp", "PronType=Rel", "PronType=Tot",
	"Reflex=Yes", "Tense=Past", "Tense=Pres", "Typo=Yes", "VerbForm=Fin", "VerbForm=Ger",
	"VerbForm=Inf", "VerbForm=Part", "Voice=Pass",
}

var featBits = func() map[string]Feats {
	m := make(map[string]Feats, len(featNames))
	for i, name := range featNames {
		m[name] = 1 << i
	}
	return m
}()

// Has reports whether every feature of want is in f.
func (f Feats) Has(want Feats) bool { return f&want == want }

// Any reports whether at least one feature of want is in f.
func (f Feats) Any(want Feats) bool { return f&want != 0 }

// Value returns the value of a feature by its CoNLL-U name, "" where f does
// not say: f.Value("Tense") is "Past".
func (f Feats) Value(name string) string {
	for rest := f; rest != 0; rest &= rest - 1 {
		key, value, _ := strings.Cut(featNames[bits.TrailingZeros64(uint64(rest))], "=")
		if key == name {
			return value
		}
	}
	return ""
}

// String returns the CoNLL-U form, such as "Number=Sing|Person=3", or "_".
func (f Feats) String() string {
	if f == 0 {
		return "_"
	}
	return string(f.append(nil))
}

func (f Feats) append(b []byte) []byte {
	if f == 0 {
		return append(b, '_')
	}
	start := len(b)
	for rest := f; rest != 0; rest &= rest - 1 {
		i := bits.TrailingZeros64(uint64(rest))
		if i >= len(featNames) {
			break
		}
		if len(b) > start {
			b = append(b, '|')
		}
		b = append(b, featNames[i]...)
	}
	return b
}

// ParseFeats reads the CoNLL-U form. Features it does not know are left out;
// of several values ("Fem,Masc") the known ones are all kept.
func ParseFeats(s string) Feats {
	var f Feats
	for part := range strings.SplitSeq(s, "|") {
		if bit, ok := featBits[part]; ok {
			f |= bit
			continue
		}
		key, values, _ := strings.Cut(part, "=")
		for value := range strings.SplitSeq(values, ",") {
			f |= featBits[key+"="+value]
		}
	}
	return f
}
