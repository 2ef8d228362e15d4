package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"orontes"
	"orontes/eval/judge"
	"orontes/gazetteer"
	"orontes/language"
)

// PlacesCorpora are the toponym corpora scored, in order.
var PlacesCorpora = []string{"lgl", "geovirus", "news2024"}

// PlacesScore is how well toponyms are recognised and resolved.
//
// Recognition: a gold toponym and a found one match when their text is the
// same and their midpoints lie fewer than 10 characters apart. Gold toponyms
// without coordinates are dropped. End to end: the share of all gold toponyms
// that were found and put within 161 km (100 miles); a miss counts as wrong.
type PlacesScore struct {
	Corpus     string
	Demonyms   bool // whether adjectives such as "Syrian" were asked for
	Documents  int
	Gold       int
	Found      int
	Matched    int
	Near       int // matched and within 161 km
	Unresolved int // matched and left without a point
	Shallow    int // matched, and the likeliest place of that name without any context lies within 161 km
	Bytes      int
}

// Precision is the share of found toponyms that are right, 0–1.
func (s PlacesScore) Precision() float64 { return ratio(s.Matched, s.Found) }

// Recall is the share of gold toponyms found, 0–1.
func (s PlacesScore) Recall() float64 { return ratio(s.Matched, s.Gold) }

// F1 is the harmonic mean of precision and recall.
func (s PlacesScore) F1() float64 { return ratio(2*s.Matched, s.Found+s.Gold) }

// EndToEnd is accuracy@161 km over all gold toponyms, 0–1.
func (s PlacesScore) EndToEnd() float64 { return ratio(s.Near, s.Gold) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// String is a row of the table that `make eval` prints.
func (s PlacesScore) String() string {
	name := s.Corpus
	if s.Demonyms {
		name += " (demonyms counted)"
	}
	return fmt.Sprintf("%-30s %5d docs %5d gold  P %.3f  R %.3f  F1 %.3f  end-to-end@161km %.3f", name, s.Documents, s.Gold, s.Precision(), s.Recall(), s.F1(), s.EndToEnd())
}

// GeoDocument is a text with its gold toponyms; offsets count characters.
type GeoDocument struct {
	ID       string    `json:"doc_id"`
	Text     string    `json:"text"`
	Toponyms []GeoGold `json:"toponyms"`
}

// GeoGold is a gold toponym; Lat is nil where it has no coordinates.
type GeoGold struct {
	Start int      `json:"start"`
	End   int      `json:"end"`
	Name  string   `json:"name"`
	Lat   *float64 `json:"lat"`
	Lon   *float64 `json:"lon"`
}

// ReadGeo reads a corpus of the folder gold/geo of shared.
func ReadGeo(shared, corpus string) ([]GeoDocument, error) {
	path := filepath.Join(shared, "gold", "geo", corpus+".jsonl.xz")
	if _, err := os.Stat(path); err != nil {
		return nil, err
	}
	data, err := exec.Command("xz", "-dc", path).Output()
	if err != nil {
		return nil, fmt.Errorf("decompress %s: %w", path, err)
	}
	var docs []GeoDocument
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var d GeoDocument
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			return nil, fmt.Errorf("read %s: %w", path, err)
		}
		docs = append(docs, d)
	}
	return docs, lines.Err()
}

// PlaceVerdict is one gold or found toponym and how it fared, for looking at
// errors.
type PlaceVerdict struct {
	Document string
	Gold     *GeoGold         // nil for a false alarm
	Found    *gazetteer.Found // nil for a miss
	KM       float64          // distance, NaN where it has no meaning
}

// ScorePlaces scores toponyms on one corpus. Where each is not nil it is
// called for every verdict.
func ScorePlaces(g *gazetteer.Gazetteer, m *language.Model, shared, corpus string, demonyms bool, each func(d GeoDocument, v PlaceVerdict)) (PlacesScore, error) {
	docs, err := ReadGeo(shared, corpus)
	if err != nil {
		return PlacesScore{}, err
	}
	score := PlacesScore{Corpus: corpus, Demonyms: demonyms, Documents: len(docs)}
	analyser, finder := m.Analyser(language.Fast), g.Finder()
	for _, d := range docs {
		found := finder.Find(d.Text, analyser.Analyse(d.Text), gazetteer.Hint{Demonyms: demonyms})
		score.add(g, d, found, each)
	}
	return score, nil
}

func (s *PlacesScore) add(g *gazetteer.Gazetteer, d GeoDocument, found []gazetteer.Found, each func(GeoDocument, PlaceVerdict)) {
	s.Bytes += len(d.Text)
	at := characters(d.Text)
	used := make([]bool, len(found))
	tell := func(v PlaceVerdict) {
		if each != nil {
			v.Document = d.ID
			each(d, v)
		}
	}
	for gi := range d.Toponyms {
		gold := &d.Toponyms[gi]
		if gold.Lat == nil || gold.Lon == nil {
			continue
		}
		s.Gold++
		hit := -1
		for i := range found {
			mid := float64(at[found[i].Span.Start]+at[found[i].Span.End]) / 2
			if !used[i] && same(found[i].Text, gold.Name) && math.Abs(mid-float64(gold.Start+gold.End)/2) < 10 {
				hit = i
				break
			}
		}
		if hit < 0 {
			tell(PlaceVerdict{Gold: gold, KM: math.NaN()})
			continue
		}
		used[hit] = true
		s.Matched++
		if namesakes := g.Lookup(gold.Name); len(namesakes) > 0 && judge.Kilometres(orontes.Point{Lat: namesakes[0].Lat, Lon: namesakes[0].Lon}, orontes.Point{Lat: *gold.Lat, Lon: *gold.Lon}) <= 161 {
			s.Shallow++
		}
		km := math.NaN()
		if p := found[hit].Point; p == nil {
			s.Unresolved++
		} else if km = judge.Kilometres(*p, orontes.Point{Lat: *gold.Lat, Lon: *gold.Lon}); km <= 161 {
			s.Near++
		}
		tell(PlaceVerdict{Gold: gold, Found: &found[hit], KM: km})
	}
	s.Found += len(found)
	for i := range found {
		if !used[i] {
			tell(PlaceVerdict{Found: &found[i], KM: math.NaN()})
		}
	}
}

func same(a, b string) bool { return strings.EqualFold(a, b) }

// characters maps byte offsets to character offsets.
func characters(text string) []int {
	at := make([]int, len(text)+1)
	n := 0
	for i := 0; i < len(text); {
		_, size := utf8.DecodeRuneInString(text[i:])
		for j := range size {
			at[i+j] = n
		}
		i += size
		n++
	}
	at[len(text)] = n
	return at
}
