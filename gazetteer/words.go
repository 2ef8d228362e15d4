package gazetteer

import (
	"io/fs"
	"strconv"
	"strings"
)

// words are the lists that recognition looks at, by the word in lower case.
type words struct {
	kinds map[string]wordKind
	heads map[string]bool // first words of masked phrases
	// bearings of the nouns and adjectives of the compass.
	bearings map[string]bearing
}

// bearing is a direction that a word names.
type bearing struct {
	degrees   float64
	adjective bool
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
	wordPlural                        // of the nouns of places, plurals: they close lists
	wordCollege                       // of the nouns of units, those of universities: "Wright State"
	wordTitled                        // of the nouns of settlements, those written with a capital after the name
	wordFall                          // verbs whose subject is a place
	wordHelper                        // words between a place and what befalls it
	wordRoad                          // of the nouns of streets, those that leave their name no place
	wordThe                           // the definite article
	wordA                             // the indefinite one
	wordOf                            // "the city of X"
	wordIn                            // "a city in X"
	wordAnd                           // between names of a list
	wordFrom                          // "40 km from X", "captured X from"
	wordTo                            // "close to X"
	wordBetween                       // "between X and Y"
	wordUnsited                       // of the words before places, those after which nothing need be there
	wordLocative                      // of them, those after which something is
	wordNaming                        // "a village called X"
	wordSeat                          // nouns of settlements that alone make no name one
	wordNear                          // "near X"
	wordOutside                       // "outside X"
	wordAway                          // "40 km away from X"
	wordClose                         // "close to X"
	wordRural                         // the country around a city
	wordArabic                        // Arabic articles
	wordApart                         // of them, those written apart with a capital
)

var wordKinds = map[string]wordKind{"common": wordCommon, "given": wordGiven, "title": wordTitle, "saying": wordSaying, "org": wordOrg,
	"site": wordSite, "type": wordType, "unit": wordUnit | wordType, "county": wordCounty | wordType, "town": wordTown | wordType,
	"water": wordWater | wordType, "before": wordBefore, "compass": wordCompass, "street": wordStreet, "month": wordMonth,
	"outlet": wordOutlet, "surname": wordSurname, "govern": wordGovern,
	"link": wordLink, "article": wordArticle, "illness": wordIllness, "never": wordNever, "local": wordLocal,
	"headof": wordHeadOf, "relation": wordRelation, "edge": wordEdge, "way": wordWay, "taking": wordTaking, "dweller": wordDweller,
	"placeof": wordPlaceOf, "noplace": wordNoPlace, "body": wordBody, "mask": wordMask, "prefix": wordPrefix, "spot": wordSpot,
	"plural": wordPlural, "college": wordCollege, "titled": wordTitled, "fall": wordFall, "helper": wordHelper, "road": wordRoad,
	"the": wordThe, "a": wordA, "of": wordOf, "in": wordIn, "and": wordAnd, "from": wordFrom, "to": wordTo, "between": wordBetween,
	"unsited": wordUnsited, "locative": wordLocative, "naming": wordNaming, "seat": wordSeat, "near": wordNear, "outside": wordOutside,
	"away": wordAway, "close": wordClose, "rural": wordRural, "arabic": wordArabic, "apart": wordApart}

func (w *words) of(lower string) wordKind { return w.kinds[lower] }

func (g *Gazetteer) readWords(files fs.FS) error {
	g.words = &words{kinds: map[string]wordKind{}, heads: map[string]bool{}}
	if err := g.readBearings(files); err != nil {
		return err
	}
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

// readBearings reads the words of the compass: degrees from north, then nouns, then
// adjectives.
func (g *Gazetteer) readBearings(files fs.FS) error {
	g.words.bearings = map[string]bearing{}
	return table(files, "compass.tsv", 3, func(c []string) error {
		degrees, err := strconv.ParseFloat(c[0], 64)
		if err != nil {
			return err
		}
		for k, words := range c[1:] {
			for word := range strings.FieldsSeq(words) {
				g.words.bearings[word] = bearing{degrees, k == 1}
			}
		}
		return nil
	})
}
