package gazetteer

import (
	"io/fs"
	"strings"
)

// words are the lists that recognition looks at, by the word in lower case.
type words struct {
	kinds map[string]wordKind
	heads map[string]bool // first words of masked phrases
}

// wordKind is a set of lists a word stands in.
type wordKind uint64

// Lists of words.tsv.
const (
	wordCommon   wordKind = 1 << iota // common English word that begins sentences and titles
	wordGiven                         // given name of a person
	wordTitle                         // title before a person's name
	wordSaying                        // verb whose subject speaks
	wordOrg                           // noun that makes a name one of an organisation
	wordSite                          // noun that makes a name one of a building or site
	wordType                          // noun that makes a name one of a place: "City", "County"
	wordUnit                          // of these, nouns of first-level units
	wordCounty                        // of these, nouns of second-level units
	wordTown                          // of these, nouns of settlements
	wordWater                         // of these, nouns of waters and land
	wordBefore                        // noun or preposition before a place
	wordCompass                       // northern, east
	wordStreet                        // nouns of streets
	wordMonth                         // months and days
	wordOutlet                        // nouns of newspapers and broadcasters
	wordSurname                       // surname
	wordGovern                        // verbs of governments
	wordLink                          // small words inside names
	wordArticle                       // articles joined to names by a hyphen
	wordIllness                       // nouns of illnesses
	wordNever                         // never the name of a place
	wordLocal                         // heads of bodies of a place: police, mayor
	wordHeadOf                        // heads of organisations named with of
	wordRelation                      // nouns whose partners are governments
	wordEdge                          // outer parts of a place
	wordWay                           // roads and borders between two places
	wordTaking                        // verbs whose object is a place
	wordDweller                       // nouns of who lives in a place
	wordPlaceOf                       // nouns that name a place with of
	wordNoPlace                       // capitalised words after in that are no places
	wordBody                          // nouns of bodies that stand in the place they are named after
	wordMask                          // phrases that hold names of places and are none
	wordPrefix                        // first words of names that say little alone
	wordSpot                          // nouns of spots, named by the words before them
)

var wordKinds = map[string]wordKind{"common": wordCommon, "given": wordGiven, "title": wordTitle, "saying": wordSaying, "org": wordOrg,
	"site": wordSite, "type": wordType, "unit": wordUnit | wordType, "county": wordCounty | wordType, "town": wordTown | wordType,
	"water": wordWater | wordType, "before": wordBefore, "compass": wordCompass, "street": wordStreet, "month": wordMonth,
	"outlet": wordOutlet, "surname": wordSurname, "govern": wordGovern,
	"link": wordLink, "article": wordArticle, "illness": wordIllness, "never": wordNever, "local": wordLocal,
	"headof": wordHeadOf, "relation": wordRelation, "edge": wordEdge, "way": wordWay, "taking": wordTaking, "dweller": wordDweller,
	"placeof": wordPlaceOf, "noplace": wordNoPlace, "body": wordBody, "mask": wordMask, "prefix": wordPrefix, "spot": wordSpot}

func (w *words) of(lower string) wordKind { return w.kinds[lower] }

func (g *Gazetteer) readWords(files fs.FS) error {
	g.words = &words{kinds: map[string]wordKind{}, heads: map[string]bool{}}
	return table(files, "words.tsv", 2, func(c []string) error {
		kind := wordKinds[c[0]]
		for word := range strings.FieldsSeq(c[1]) {
			if head, _, ok := strings.Cut(word, "_"); ok && kind == wordMask {
				g.words.heads[head] = true
			}
			g.words.kinds[strings.ReplaceAll(word, "_", " ")] |= kind
		}
		return nil
	})
}
