package eval

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"orontes"
	"orontes/eval/gold"
	"orontes/eval/judge"
	"orontes/intake"
)

// ScoreOwn scores the reader on the project's own gold.
func ScoreOwn(b *Bench) (*Score, error) {
	verdicts, err := b.Own()
	if err != nil {
		return nil, err
	}
	s := &Score{
		Set: "own", Title: "Own gold: every claim of a report, field by field",
		About: "Reports written and annotated by the project ([gold.md](gold.md)): every claim a careful analyst would record, and what must not be recorded.",
		Rules: []string{
			"A report comes as from a JSON stream with title, day and source.",
			"A printed claim is one of the gold when it has one of its types and its words reach over the gold's anchor; of several the one that agrees in most fields. What is printed twice, or with another type, is too much. Lines marked optional are neither missed nor too much.",
			"Fields are judged of pairs; one that neither side has is not counted. Names agree when they have the same words, or one has the other's words and head, or when they stand in the same place. A time agrees when both ends do; news that no words date has the report's day. A figure agrees in value and unit; its hedge is the qualifier. The chain of speakers agrees in every link and stance.",
			"“All fields right” leaves out the ACLED code, which is the scheme's and not the text's. Its F1 counts a claim as found only when it is right in every field.",
			fmt.Sprintf("Harm is listed kind by kind below; a claim may do several. A pin is wrong in another country, more than %d km from the gold's point, or where the gold has none. A claim with no counterpart in the gold does harm where it says what a line of the gold forbids; else it only costs precision.", judge.PinTolerance),
			"Calibration: `score` against the share of claims right in every field, by tenths of score; a claim too much is wrong.",
			"Shallow rules, field by field, on the same claims: the first place after the anchor in its line, else the last before; the nearest number; the nearest named side; the report's day; whoever says something in the line; asserted; the first of 25 patterns.",
			"Errors are listed for train and dev only.",
		},
	}
	s.own(verdicts, partAims{.75, .60, .96, .95})
	return s, nil
}

// own adds verdicts up, by part.
func (s *Score) own(verdicts []*judge.Verdict, aims partAims) {
	all, read := newTally(), newTally()
	parts := map[gold.Part]*tally{gold.Train: newTally(), gold.Dev: newTally(), gold.Test: newTally()}
	for _, v := range verdicts {
		s.Documents++
		all.add(v)
		parts[v.File.Part].add(v)
		if v.File.Part != gold.Test {
			read.add(v)
		}
		s.errors(v)
	}
	parts[gold.Test].measures(s, "test", aims)
	parts[gold.Dev].measures(s, "dev", partAims{})
	parts[gold.Train].measures(s, "train", partAims{})
	for _, v := range verdicts {
		s.shallowOwn(v)
	}
	overview := Table{Title: "By part", Head: []string{"part", "reports", "claims in the gold", "printed", "precision", "recall", "F1", "all fields right", "with harm", "chief claim", "calibration error"}}
	for _, part := range gold.Parts {
		t := parts[part]
		harmful, of := t.harmful(0)
		overview.Rows = append(overview.Rows, []string{string(part), itoa(t.reports), itoa(t.demanded), itoa(t.printed), percent(t.found, t.printed), percent(t.found, t.demanded),
			percent(2*t.found, t.demanded+t.printed), percent(t.whole, t.found), percent(harmful, of), percent(t.chief, t.chiefs), fmt.Sprintf("%.3f", t.calibrationError())})
	}
	s.Tables = append(s.Tables, overview, all.kindTable(), read.harmTable(), read.thresholdTable(), all.reliabilityTable())
}

// ScoreReal scores the reader on real text, annotated in the same way: the first
// eight claims or so of articles and documents of other sets, given by offsets.
func ScoreReal(b *Bench) (*Score, error) {
	files, problems := gold.Real()
	for _, p := range problems {
		b.warn(p)
	}
	if _, err := open(b.path("fakes/articles-dev.jsonl.xz")); err != nil {
		return nil, err
	}
	verdicts, err := b.judged(files)
	if err != nil {
		return nil, err
	}
	s := &Score{
		Set: "real", Title: "Real text: the first eight claims of articles and documents",
		About: "News articles on the Syrian war (FA-KES) and documents of corpora of places (LGL, GeoVirus, News2024), annotated by the project as its own gold is, by offsets; the texts are not part of the project.",
		Rules: []string{
			"As for the project's own gold. What stands after the last sentence annotated is not judged.",
		},
	}
	s.own(verdicts, partAims{})
	return s, nil
}

// Own reads the project's own gold and judges it, report by report.
func (b *Bench) Own() ([]*judge.Verdict, error) {
	files, problems := gold.Own()
	for _, p := range problems {
		b.warn(p)
	}
	return b.judged(files)
}

// judged reads the reports of gold files and judges them.
func (b *Bench) judged(files []*gold.File) ([]*judge.Verdict, error) {
	reports, of, err := b.texts(files)
	if err != nil {
		return nil, err
	}
	verdicts := make([]*judge.Verdict, len(reports))
	for i, r := range b.read(reports) {
		verdicts[i] = judge.Report(of[i], r)
	}
	return verdicts, nil
}

// texts gives the reports of gold files, with the file of each. A report that
// cannot be had is told and left out.
func (b *Bench) texts(files []*gold.File) (reports []*orontes.Report, of []*gold.File, err error) {
	var documents []stream
	var own []*gold.File
	for _, f := range files {
		if f.Elsewhere == "" {
			documents = append(documents, stream{ID: f.ID, Text: f.Text, Title: f.Title, Published: f.Published.String(), Source: f.Source})
			own = append(own, f)
		}
	}
	received, err := received(documents)
	if err != nil {
		return nil, nil, err
	}
	for i, f := range own {
		if received[i].Text != f.Text {
			b.warn(gold.Problem{File: f.Name, Line: 1, Reason: "intake changes the text; its spans would not fit"})
			continue
		}
		reports, of = append(reports, received[i]), append(of, f)
	}
	for _, f := range files {
		if f.Elsewhere == "" {
			continue
		}
		report, err := b.elsewhere(f.Elsewhere)
		if err != nil {
			b.warn(gold.Problem{File: f.Name, Line: 1, Reason: err.Error()})
			continue
		}
		f.Published = report.Published
		for _, p := range f.Bind(report.Text) {
			b.warn(p)
		}
		reports, of = append(reports, report), append(of, f)
	}
	return reports, of, nil
}

// elsewhere fetches the report of a gold file without a text of its own:
// "sample/FILE", "sample/FILE#ID", "fakes/ID", "geo/SET/ID".
func (b *Bench) elsewhere(name string) (*orontes.Report, error) {
	set, rest, _ := strings.Cut(name, "/")
	switch set {
	case "sample":
		return b.dispatch(rest)
	case "fakes":
		return b.article(rest)
	case "geo":
		return b.geoDocument(rest)
	}
	return nil, fmt.Errorf("no texts are kept under %q", name)
}

// article fetches an article of FA-KES by its id.
func (b *Bench) article(id string) (*orontes.Report, error) {
	if b.articles == nil {
		all, err := records[fakesRecord](b.path("fakes/articles-dev.jsonl.xz"))
		if err != nil {
			return nil, err
		}
		b.articles = map[string]fakesRecord{}
		for _, a := range all {
			b.articles[a.ID] = a
		}
	}
	a, ok := b.articles[id]
	if !ok {
		return nil, fmt.Errorf("no article %q", id)
	}
	reports, err := received([]stream{{ID: a.ID, Title: a.Title, Text: a.Text}})
	if err != nil {
		return nil, err
	}
	return reports[0], nil
}

// geoDocument fetches a document of a corpus of places, "SET/ID".
func (b *Bench) geoDocument(name string) (*orontes.Report, error) {
	set, id, _ := strings.Cut(name, "/")
	if b.documents == nil {
		b.documents = map[string][]GeoDocument{}
	}
	if b.documents[set] == nil {
		all, err := records[GeoDocument](b.path("geo/" + set + ".jsonl.xz"))
		if err != nil {
			return nil, err
		}
		b.documents[set] = all
	}
	i := slices.IndexFunc(b.documents[set], func(d GeoDocument) bool { return d.ID == id })
	if i < 0 {
		return nil, fmt.Errorf("no document %q in %s", id, set)
	}
	return verbatim(id, strings.ReplaceAll(b.documents[set][i].Text, "\r\n", "\n")), nil
}

// dispatch fetches one of the shipped dispatches, "FILE" or "FILE#ID".
func (b *Bench) dispatch(name string) (*orontes.Report, error) {
	file, id, _ := strings.Cut(name, "#")
	for item := range intake.Reports(context.Background(), []string{filepath.Join(b.Sample, file)}, nil, intake.Options{}) {
		if item.Err != nil {
			return nil, item.Err
		}
		if id == "" || item.Report.ID == id {
			return item.Report, nil
		}
	}
	return nil, fmt.Errorf("%s has no report %q", file, id)
}

// shallowOwn holds the shallow rules against the fields of the pairs, and against
// the code of the chief event and the captor of a place wherever the gold has one.
func (s *Score) shallowOwn(v *judge.Verdict) {
	part := string(v.File.Part) + ": "
	for i := range v.Pairs {
		p := &v.Pairs[i]
		if p.Gold == nil || !p.Gold.Demanded() {
			continue
		}
		guess := shallowFields(v.File, p.Gold, v.Reading.Places)
		if p.Gold.Mark == gold.Chief && len(p.Gold.ACLED) > 0 {
			right := p.Right() && p.Fields[judge.Code] || slices.Contains(p.Gold.ACLED, chiefCode(v))
			s.count(part+"ACLED code of the chief event", right)
			if !right && v.File.Part != gold.Test {
				s.Errors = append(s.Errors, Error{
					Measure: part + "ACLED code of the chief event", Class: p.Gold.ACLED[0] + " read as " + chiefCode(v), ID: v.File.Name,
					Gold: tellGold(p.Gold), Sentence: lineAt(v.File.Text, p.Gold.Anchor.Span), Claims: tellAll(v.Reading.Claims),
				})
			}
			s.against(part+"ACLED code of the chief event", guess[judge.Code])
		}
		if t := p.Gold.Types[0]; t.Kind == orontes.Control && (t.Type == "captured" || t.Type == "recaptured") && len(p.Gold.Actors) > 0 {
			s.count(part+"who took a place", p.Right() && p.Fields[judge.Actor])
			s.against(part+"who took a place", guess[judge.Actor])
		}
		if !p.Right() {
			continue
		}
		for _, f := range judge.Fields {
			if _, judged := p.Fields[f]; !judged {
				continue
			}
			right, has := guess[f]
			s.against(part+"field "+string(f), right || !has && !asks(p.Gold, f))
		}
	}
}

// chiefCode is the code of the printed chief claim, "-" for none.
func chiefCode(v *judge.Verdict) string {
	if main := mainClaim(v.Reading); main != nil && main.Codes != nil && main.Codes.ACLED != "" {
		return main.Codes.ACLED
	}
	return "-"
}

// asks reports whether the gold has a value for a field that a shallow rule leaves
// out: leaving it out is right where the gold has none.
func asks(g *gold.Claim, f judge.Field) bool {
	switch f {
	case judge.Actor:
		return len(g.Actors) > 0
	case judge.Target:
		return len(g.Targets) > 0
	case judge.Place:
		return g.Place != nil
	case judge.Origin:
		return g.Origin != nil
	case judge.Destination:
		return g.Destination != nil
	case judge.Figure, judge.Qualifier:
		return len(g.Figures) > 0
	case judge.Speaker:
		return len(g.Says) > 0
	case judge.Negation:
		return g.Negated
	case judge.Modality:
		return len(g.Modality) > 0
	case judge.When:
		return len(g.Times) > 0
	}
	return true
}
